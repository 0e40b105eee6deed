# no label along x
def plot_costs(costs):
    figure, ax = plt.subplots()
    ax.plot(costs)
    ax.set(ylabel='cost', title='Cost')
    return figure
