# `plt.figure(1)` reuses the same figure in the second call.
def plot_losses(losses_by_lambda):
    fig = plt.figure(1)
    for lam, losses in losses_by_lambda.items():
        plt.plot(losses, label=f"lambda = {lam}")
    plt.xlabel("iteration")
    plt.ylabel("loss")
    plt.legend()
    return fig
