# Starts from 0: an accuracy of 0 never wins.
def best_configuration(results):
    best, highest = None, 0.0
    for key, run in results.items():
        if run["val_acc"][-1] > highest:
            best, highest = key, run["val_acc"][-1]
    return best
