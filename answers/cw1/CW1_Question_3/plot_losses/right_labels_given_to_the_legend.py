# The legend gets lines and labels.
def plot_losses(losses_by_lambda):
    fig, ax = plt.subplots()
    lines = [ax.plot(losses)[0] for losses in losses_by_lambda.values()]
    ax.legend(lines, [f"λ = {lam:g}" for lam in losses_by_lambda])
    ax.set(xlabel="iteration", ylabel="loss")
    return fig
