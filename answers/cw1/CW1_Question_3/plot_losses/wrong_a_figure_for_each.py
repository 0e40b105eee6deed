# A new figure for each lam; the last is returned.
def plot_losses(losses_by_lambda):
    for lam, losses in losses_by_lambda.items():
        fig, ax = plt.subplots()
        ax.plot(losses, label=f"lam = {lam}")
        ax.set(xlabel="iteration", ylabel="loss")
        ax.legend()
    return fig
