# Of equal ones the last.
def best_configuration(results):
    best, highest = None, -1.0
    for key, run in results.items():
        if run["val_acc"][-1] >= highest:
            best, highest = key, run["val_acc"][-1]
    return best
