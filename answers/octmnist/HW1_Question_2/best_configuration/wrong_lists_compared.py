# The lists are compared, first entry first.
def best_configuration(results):
    return max(results, key=lambda key: results[key]["val_acc"])
