# The legend is given the texts, in the order of the lines.
def plot_losses(losses_by_lambda):
    fig = plt.figure(); ax = fig.gca()
    for l in losses_by_lambda.values(): ax.plot(l)
    ax.legend([f"$\\lambda$={lam:g}" for lam in losses_by_lambda])
    ax.set_xlabel("it"); ax.set_ylabel("J")
    return fig
