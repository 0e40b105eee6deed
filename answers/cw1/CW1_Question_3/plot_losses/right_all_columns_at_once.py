# One call of plot for all lines: the columns of a matrix, with a list of labels.
def plot_losses(losses_by_lambda):
    fig, ax = plt.subplots(figsize=(8, 5))
    ax.plot(np.column_stack(list(losses_by_lambda.values())), label=[f"{lam:.3g}" for lam in losses_by_lambda])
    ax.set_xlabel("iteration")
    ax.set_ylabel("regularised loss")
    ax.legend()
    return ax.get_figure()
