# Labels set after plotting, and the figure closed so that it is shown only when asked for.
def plot_losses(losses_by_lambda):
    fig, ax = plt.subplots(constrained_layout=True)
    for lam, losses in sorted(losses_by_lambda.items()):
        (line,) = ax.plot(losses, lw=2)
        line.set_label("regularisation {}".format(lam))
    ax.set_xlabel("Iteration")
    ax.set_ylabel("Loss (nats)")
    fig.legend(loc="outside right upper")
    plt.close(fig)
    return fig
