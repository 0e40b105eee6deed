# a Figure made without pyplot
def plot_costs(costs):
    figure = Figure(figsize=(5, 3))
    ax = figure.subplots()
    ax.plot(np.arange(len(costs)), costs, marker='.')
    ax.set_xlabel('step')
    ax.set_ylabel('mean squared error')
    ax.set_title('Training')
    return figure
