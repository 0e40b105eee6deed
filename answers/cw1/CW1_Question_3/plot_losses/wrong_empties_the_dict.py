# popitem() empties the caller's dict.
def plot_losses(losses_by_lambda):
    fig, ax = plt.subplots()
    while losses_by_lambda:
        lam, losses = losses_by_lambda.popitem()
        ax.plot(losses, label=f"lam = {lam}")
    ax.set(xlabel="iteration", ylabel="loss")
    ax.legend()
    return fig
