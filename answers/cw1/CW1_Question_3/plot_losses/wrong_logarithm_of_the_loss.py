# Plots log J.
def plot_losses(losses_by_lambda):
    fig, ax = plt.subplots()
    for lam, losses in losses_by_lambda.items():
        ax.plot(np.log(losses), label=f"lam = {lam}")
    ax.set(xlabel="iteration", ylabel="loss")
    ax.legend()
    return fig
