# no labels
def plot_costs(costs):
    figure, ax = plt.subplots()
    ax.plot(costs)
    ax.set_title('Cost')
    return figure
