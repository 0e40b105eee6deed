# Of equal ones the largest key.
def best_configuration(results):
    return max((run["val_acc"][-1], key) for key, run in results.items())[1]
