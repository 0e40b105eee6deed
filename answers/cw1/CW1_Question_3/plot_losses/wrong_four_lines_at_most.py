# zip with a list of four styles: further lams have no line.
def plot_losses(losses_by_lambda):
    fig, ax = plt.subplots()
    for (lam, losses), style in zip(losses_by_lambda.items(), ["-", "--", ":", "-."]):
        ax.plot(losses, style, label=f"lam = {lam}")
    ax.set(xlabel="iteration", ylabel="loss")
    ax.legend()
    return fig
