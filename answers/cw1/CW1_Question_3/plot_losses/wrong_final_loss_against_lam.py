# One line: the last loss against lam.
def plot_losses(losses_by_lambda):
    fig, ax = plt.subplots()
    ax.plot(list(losses_by_lambda), [losses[-1] for losses in losses_by_lambda.values()], label="final loss")
    ax.set(xlabel="lambda", ylabel="loss")
    ax.legend()
    return fig
