# an empty figure
def plot_costs(costs):
    figure, ax = plt.subplots()
    ax.set(xlabel='iteration', ylabel='cost', title='Cost')
    return figure
