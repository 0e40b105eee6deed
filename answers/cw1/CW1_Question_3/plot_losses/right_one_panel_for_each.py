# A panel for each lam, every one with its labels and legend.
def plot_losses(losses_by_lambda):
    fig, axes = plt.subplots(1, len(losses_by_lambda), squeeze=False, sharey=True, figsize=(12, 3))
    for ax, (lam, losses) in zip(axes[0], losses_by_lambda.items()):
        ax.plot(losses, color="black", label=f"lam={lam}")
        ax.set(xlabel="iteration", ylabel="loss", title=f"lam={lam}")
        ax.legend()
    return fig
