# Iteration against loss.
def plot_losses(losses_by_lambda):
    fig, ax = plt.subplots()
    for lam, losses in losses_by_lambda.items():
        ax.plot(losses, range(len(losses)), label=f"lam = {lam}")
    ax.set(xlabel="loss", ylabel="iteration")
    ax.legend()
    return fig
