# The last entries are taken out.
def best_configuration(results):
    return max(results, key=lambda key: results[key]["val_acc"].pop())
