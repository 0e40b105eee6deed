# legend() in the loop, but returned to early: only the first line is in it.
def plot_losses(losses_by_lambda):
    fig, ax = plt.subplots()
    for lam, losses in losses_by_lambda.items():
        ax.plot(losses, label=f"lam = {lam}")
        if ax.get_legend() is None:
            ax.legend()
    ax.set(xlabel="iteration", ylabel="loss")
    return fig
