# The lowest training loss.
def best_configuration(results):
    return min(results, key=lambda key: results[key]["train_loss"][-1])
