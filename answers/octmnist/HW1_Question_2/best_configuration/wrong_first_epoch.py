# The first epoch.
def best_configuration(results):
    return max(results, key=lambda key: results[key]["val_acc"][0])
