# A stable sort.
def best_configuration(results):
    return sorted(results, key=lambda key: -results[key]["val_acc"][-1])[0]
