# changes the list
def plot_costs(costs):
    first = costs[0]
    for i in range(len(costs)):
        costs[i] /= first
    figure, ax = plt.subplots()
    ax.plot([c * first for c in costs])
    ax.set(xlabel='iteration', ylabel='cost', title='Cost')
    return figure
