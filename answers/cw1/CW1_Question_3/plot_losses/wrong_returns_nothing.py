# plt.show() and no return.
def plot_losses(losses_by_lambda):
    fig, ax = plt.subplots()
    for lam, losses in losses_by_lambda.items():
        ax.plot(losses, label=f"lam = {lam}")
    ax.set(xlabel="iteration", ylabel="loss")
    ax.legend()
    plt.show()
