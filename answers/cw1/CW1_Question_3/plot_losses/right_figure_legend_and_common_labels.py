# A legend and axis labels of the figure, logarithmic axes.
def plot_losses(losses_by_lambda):
    fig, ax = plt.subplots()
    for lam, losses in losses_by_lambda.items():
        ax.semilogy(np.arange(len(losses)), np.asarray(losses), marker=".", label=f"$\\lambda = {lam}$")
    fig.supxlabel("iteration")
    fig.supylabel("training loss")
    fig.legend()
    return fig
