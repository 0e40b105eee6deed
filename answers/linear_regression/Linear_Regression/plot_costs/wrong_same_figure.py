# always the same figure
def plot_costs(costs):
    figure = plt.figure(1)
    plt.plot(costs)
    plt.xlabel('iteration'); plt.ylabel('cost'); plt.title('Cost')
    return figure
