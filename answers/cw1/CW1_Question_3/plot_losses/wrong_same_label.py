# Every line is called "loss".
def plot_losses(losses_by_lambda):
    fig, ax = plt.subplots()
    for losses in losses_by_lambda.values():
        ax.plot(losses, label="loss")
    ax.set(xlabel="iteration", ylabel="loss")
    ax.legend()
    return fig
