# axes swapped
def plot_costs(costs):
    figure, ax = plt.subplots()
    ax.plot(costs, range(len(costs)))
    ax.set(xlabel='cost', ylabel='iteration', title='Cost')
    return figure
