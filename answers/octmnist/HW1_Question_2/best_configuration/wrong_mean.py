# The mean over the epochs.
def best_configuration(results):
    return max(results, key=lambda key: np.mean(results[key]["val_acc"]))
