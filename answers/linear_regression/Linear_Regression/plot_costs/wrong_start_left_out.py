# the first cost left out
def plot_costs(costs):
    figure, ax = plt.subplots()
    ax.plot(costs[1:])
    ax.set(xlabel='iteration', ylabel='cost', title='Cost')
    return figure
