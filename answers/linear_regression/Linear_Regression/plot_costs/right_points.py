# points
def plot_costs(costs):
    fig, ax = plt.subplots(1, 1)
    ax.scatter(range(len(costs)), costs, s=4)
    ax.set_xlabel('iterations'); ax.set_ylabel('loss'); ax.set_title('gradient descent', loc='left')
    return fig
