# on a logarithmic axis, with a grid
def plot_costs(costs):
    figure, ax = plt.subplots()
    ax.semilogy(costs, linewidth=2)
    ax.grid(True)
    ax.set(xlabel='number of steps', ylabel='cost (log scale)', title='J')
    return ax.figure
