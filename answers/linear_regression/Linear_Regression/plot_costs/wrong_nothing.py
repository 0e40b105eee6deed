# nothing is returned
def plot_costs(costs):
    plt.plot(costs)
    plt.xlabel('iteration')
    plt.ylabel('cost')
    plt.title('Cost')
    plt.show()
