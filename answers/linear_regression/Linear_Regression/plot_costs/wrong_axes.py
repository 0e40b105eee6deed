# the axes, not the figure
def plot_costs(costs):
    figure, ax = plt.subplots()
    ax.plot(costs)
    ax.set(xlabel='iteration', ylabel='cost', title='Cost')
    return ax
