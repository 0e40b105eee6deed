# The accuracy, not the key.
def best_configuration(results):
    return max(run["val_acc"][-1] for run in results.values())
