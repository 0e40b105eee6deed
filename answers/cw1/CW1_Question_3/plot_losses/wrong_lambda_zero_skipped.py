# "if lam": lambda = 0 has no line.
def plot_losses(losses_by_lambda):
    fig, ax = plt.subplots()
    for lam, losses in losses_by_lambda.items():
        if lam:
            ax.plot(losses, label=f"lambda = {lam}")
    ax.set_xlabel("iteration")
    ax.set_ylabel("loss")
    ax.legend()
    return fig
