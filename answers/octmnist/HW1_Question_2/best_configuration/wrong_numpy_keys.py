# Keys through an array: numbers and tuples change.
def best_configuration(results):
    return str(max(results, key=lambda key: results[key]["val_acc"][-1]))
