# labels of blanks
def plot_costs(costs):
    figure, ax = plt.subplots()
    ax.plot(costs)
    ax.set(xlabel=' ', ylabel=' ', title=' ')
    return figure
