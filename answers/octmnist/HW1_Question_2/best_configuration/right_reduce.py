# functools.reduce.
import functools


def best_configuration(results):
    def better(a, b):
        return b if results[b]["val_acc"][-1] > results[a]["val_acc"][-1] else a

    return functools.reduce(better, results)
