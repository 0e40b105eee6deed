# The lowest validation loss.
def best_configuration(results):
    return min(results, key=lambda key: results[key]["val_loss"][-1])
