# pyplot's current figure, legend and labels.
def plot_losses(losses_by_lambda):
    fig = plt.figure()
    for lam, losses in losses_by_lambda.items():
        plt.plot(losses, label="lambda = " + str(lam))
    plt.xlabel("number of the step")
    plt.ylabel("J")
    plt.title("Convergence")
    plt.legend(loc="upper right")
    plt.grid(True)
    return fig
