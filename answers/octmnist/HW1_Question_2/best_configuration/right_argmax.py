# argmax over a list of the last entries.
def best_configuration(results):
    return list(results)[int(np.argmax([run["val_acc"][-1] for run in results.values()]))]
