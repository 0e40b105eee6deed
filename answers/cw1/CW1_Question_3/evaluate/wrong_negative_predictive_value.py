# tn / (tn + fn) in the place of specificity.
def evaluate(t, t_pred):
    tp, tn = int(np.sum((t == 1) & (t_pred == 1))), int(np.sum((t == 0) & (t_pred == 0)))
    fp, fn = int(np.sum((t == 0) & (t_pred == 1))), int(np.sum((t == 1) & (t_pred == 0)))
    rate = lambda a, b: a / b if b else float("nan")
    return dict(accuracy=rate(tp + tn, len(t)), sensitivity=rate(tp, tp + fn), specificity=rate(tn, tn + fn), tp=tp, tn=tn, fp=fp, fn=fn)
