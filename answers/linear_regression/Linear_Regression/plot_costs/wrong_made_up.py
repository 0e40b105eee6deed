# made-up numbers
def plot_costs(costs):
    figure, ax = plt.subplots()
    ax.plot([3, 2, 1])
    ax.set(xlabel='iteration', ylabel='cost', title='Cost')
    return figure
