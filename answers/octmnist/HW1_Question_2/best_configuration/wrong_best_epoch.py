# The best epoch.
def best_configuration(results):
    return max(results, key=lambda key: max(results[key]["val_acc"]))
