# Counted one patient at a time, float("nan") where there is nothing to divide by.
def evaluate(t, t_pred):
    count = {"tp": 0, "tn": 0, "fp": 0, "fn": 0}
    for truth, decision in zip(t, t_pred):
        count[("t" if truth == decision else "f") + ("p" if decision == 1 else "n")] += 1
    metrics = dict(count)
    metrics["accuracy"] = (count["tp"] + count["tn"]) / len(t)
    try:
        metrics["sensitivity"] = count["tp"] / (count["tp"] + count["fn"])
    except ZeroDivisionError:
        metrics["sensitivity"] = float("nan")
    try:
        metrics["specificity"] = count["tn"] / (count["tn"] + count["fp"])
    except ZeroDivisionError:
        metrics["specificity"] = float("nan")
    return metrics
