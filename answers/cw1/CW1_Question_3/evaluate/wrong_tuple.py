# A tuple, not a dict.
def evaluate(t, t_pred):
    tp, tn = int(np.sum((t == 1) & (t_pred == 1))), int(np.sum((t == 0) & (t_pred == 0)))
    fp, fn = int(np.sum((t == 0) & (t_pred == 1))), int(np.sum((t == 1) & (t_pred == 0)))
    rate = lambda a, b: a / b if b else float("nan")
    return rate(tp + tn, len(t)), rate(tp, tp + fn), rate(tn, tn + fp), tp, tn, fp, fn
