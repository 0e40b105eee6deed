# The run, not the key.
def best_configuration(results):
    return max(results.values(), key=lambda run: run["val_acc"][-1])
