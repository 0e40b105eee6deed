# Products of 0 and 1 count.
def evaluate(t, t_pred):
    t, p = np.asarray(t, dtype=int), np.asarray(t_pred, dtype=int)
    tp, fp, fn, tn = int(t @ p), int((1 - t) @ p), int(t @ (1 - p)), int((1 - t) @ (1 - p))
    ratio = lambda a, b: a / b if b > 0 else np.nan
    return {"accuracy": ratio(tp + tn, t.size), "sensitivity": ratio(tp, t.sum()), "specificity": ratio(tn, (1 - t).sum()),
            "tp": tp, "tn": tn, "fp": fp, "fn": fn}
