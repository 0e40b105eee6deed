# Printed, not returned.
def best_configuration(results):
    print(max(results, key=lambda key: results[key]["val_acc"][-1]))
