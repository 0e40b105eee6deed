# The lowest accuracy.
def best_configuration(results):
    return min(results, key=lambda key: results[key]["val_acc"][-1])
