# legend() before plot(): it stays empty.
def plot_losses(losses_by_lambda):
    fig, ax = plt.subplots()
    ax.legend()
    for lam, losses in losses_by_lambda.items():
        ax.plot(losses, label=f"lam = {lam}")
    ax.set(xlabel="iteration", ylabel="loss")
    return fig
