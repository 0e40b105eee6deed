# Draws into the current figure: a second call adds to the first one's lines.
def plot_losses(losses_by_lambda):
    for lam, losses in losses_by_lambda.items():
        plt.plot(losses, label=f"lambda = {lam}")
    plt.xlabel("iteration")
    plt.ylabel("loss")
    plt.legend()
    return plt.gcf()
