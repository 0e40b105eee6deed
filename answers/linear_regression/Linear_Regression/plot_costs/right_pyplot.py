# pyplot's own functions
def plot_costs(costs):
    figure = plt.figure()
    plt.plot(range(len(costs)), costs, 'k-')
    plt.xlabel('Iteration')
    plt.ylabel('Cost J')
    plt.title('Convergence')
    return figure
