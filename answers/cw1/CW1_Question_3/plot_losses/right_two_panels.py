# Linear and logarithmic panel, each with labels and legend.
def plot_losses(losses_by_lambda):
    fig, (a, c) = plt.subplots(2, 1)
    for ax in (a, c):
        for lam, l in losses_by_lambda.items():
            ax.plot(l, label=f"{lam}")
        ax.set_xlabel("it"); ax.set_ylabel("J"); ax.legend()
    c.set_yscale("log")
    return fig
