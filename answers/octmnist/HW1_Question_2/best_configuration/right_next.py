# The first that reaches the highest.
def best_configuration(results):
    final = {key: run["val_acc"][-1] for key, run in results.items()}
    top = max(final.values())
    return next(key for key, value in final.items() if value == top)
