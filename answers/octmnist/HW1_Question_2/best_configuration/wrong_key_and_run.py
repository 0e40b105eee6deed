# Key and run.
def best_configuration(results):
    return max(results.items(), key=lambda item: item[1]["val_acc"][-1])
