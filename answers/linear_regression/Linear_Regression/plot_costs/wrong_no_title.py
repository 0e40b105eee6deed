# no title
def plot_costs(costs):
    figure, ax = plt.subplots()
    ax.plot(costs)
    ax.set(xlabel='iteration', ylabel='cost')
    return figure
