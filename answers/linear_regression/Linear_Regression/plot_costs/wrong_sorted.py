# sorted
def plot_costs(costs):
    figure, ax = plt.subplots()
    ax.plot(sorted(costs))
    ax.set(xlabel='iteration', ylabel='cost', title='Cost')
    return figure
