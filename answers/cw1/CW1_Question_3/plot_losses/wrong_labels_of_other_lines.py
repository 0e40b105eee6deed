# The labels are sorted the other way round than the lines.
def plot_losses(losses_by_lambda):
    fig, ax = plt.subplots()
    for lam, losses in zip(sorted(losses_by_lambda, reverse=True), losses_by_lambda.values()):
        ax.plot(losses, label=f"lam = {lam:g}")
    ax.set(xlabel="iteration", ylabel="loss")
    ax.legend()
    return fig
