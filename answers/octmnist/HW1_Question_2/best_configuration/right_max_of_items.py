# max over the items.
def best_configuration(results):
    key, _ = max(results.items(), key=lambda item: item[1]["val_acc"][-1])
    return key
