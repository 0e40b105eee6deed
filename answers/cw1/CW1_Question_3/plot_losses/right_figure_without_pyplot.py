# A Figure object, no pyplot.
from matplotlib.figure import Figure as NewFigure


def plot_losses(losses_by_lambda):
    fig = NewFigure()
    ax = fig.add_subplot()
    for lam in losses_by_lambda:
        ax.plot(range(len(losses_by_lambda[lam])), losses_by_lambda[lam], label=lam)
    ax.set_xlabel("iteration")
    ax.set_ylabel("loss")
    ax.legend(title="lambda")
    return fig
