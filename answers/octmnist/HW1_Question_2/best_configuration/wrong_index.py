# The index, not the key.
def best_configuration(results):
    return int(np.argmax([run["val_acc"][-1] for run in results.values()]))
