# Of equal last entries the one before decides.
def best_configuration(results):
    return max(results, key=lambda key: results[key]["val_acc"][::-1])
