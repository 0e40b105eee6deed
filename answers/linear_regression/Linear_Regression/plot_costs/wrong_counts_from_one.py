# iterations counted from 1
def plot_costs(costs):
    fig, ax = plt.subplots()
    ax.plot(range(1, len(costs) + 1), costs)
    ax.set(xlabel="iteration", ylabel="cost", title="Training")
    return fig
