# logarithms of the costs, called cost
def plot_costs(costs):
    figure, ax = plt.subplots()
    ax.plot(np.log(costs))
    ax.set(xlabel='iteration', ylabel='cost', title='Cost')
    return figure
