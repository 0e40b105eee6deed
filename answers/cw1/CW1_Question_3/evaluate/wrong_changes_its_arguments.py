# t_pred is turned into the mask of the right decisions.
def evaluate(t, t_pred):
    tp, tn = int(np.sum((t == 1) & (t_pred == 1))), int(np.sum((t == 0) & (t_pred == 0)))
    fp, fn = int(np.sum((t == 0) & (t_pred == 1))), int(np.sum((t == 1) & (t_pred == 0)))
    t_pred[:] = t_pred == t
    rate = lambda a, b: a / b if b else float("nan")
    return dict(accuracy=float(t_pred.mean()), sensitivity=rate(tp, tp + fn), specificity=rate(tn, tn + fp), tp=tp, tn=tn, fp=fp, fn=fn)
