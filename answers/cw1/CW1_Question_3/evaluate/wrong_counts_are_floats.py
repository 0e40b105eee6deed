# The counts are floats.
def evaluate(t, t_pred):
    tp, tn = float(np.sum((t == 1) & (t_pred == 1))), float(np.sum((t == 0) & (t_pred == 0)))
    fp, fn = float(np.sum((t == 0) & (t_pred == 1))), float(np.sum((t == 1) & (t_pred == 0)))
    rate = lambda a, b: a / b if b else float("nan")
    return dict(accuracy=rate(tp + tn, len(t)), sensitivity=rate(tp, tp + fn), specificity=rate(tn, tn + fp), tp=tp, tn=tn, fp=fp, fn=fn)
