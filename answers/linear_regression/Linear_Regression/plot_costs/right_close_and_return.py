# closed, so that it is not shown twice
def plot_costs(costs):
    fig, ax = plt.subplots()
    ax.plot(list(range(len(costs))), list(costs), '--', label='J')
    ax.legend()
    ax.set(title='Cost', xlabel='iteration', ylabel='cost')
    plt.close(fig)
    return fig
