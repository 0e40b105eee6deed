# losses[1:]: the start is cut off.
def plot_losses(losses_by_lambda):
    fig, ax = plt.subplots()
    for lam, losses in losses_by_lambda.items():
        ax.plot(losses[1:], label=f"lam = {lam}")
    ax.set(xlabel="iteration", ylabel="loss")
    ax.legend()
    return fig
