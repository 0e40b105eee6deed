# no label along y
def plot_costs(costs):
    figure, ax = plt.subplots()
    ax.plot(costs)
    ax.set(xlabel='iteration', title='Cost')
    return figure
