# labels and title of the figure as a whole
def plot_costs(costs):
    figure, ax = plt.subplots()
    ax.plot(costs)
    figure.supxlabel('iteration')
    figure.supylabel('J')
    figure.suptitle('Cost during training')
    return figure
