# Rounded to percent.
def best_configuration(results):
    return max(results, key=lambda key: round(results[key]["val_acc"][-1], 2))
