# A rate with denominator 0 is 0.
def evaluate(t, t_pred):
    tp, tn = int(np.sum((t == 1) & (t_pred == 1))), int(np.sum((t == 0) & (t_pred == 0)))
    fp, fn = int(np.sum((t == 0) & (t_pred == 1))), int(np.sum((t == 1) & (t_pred == 0)))
    rate = lambda a, b: a / b if b else 0.0
    return dict(accuracy=rate(tp + tn, len(t)), sensitivity=rate(tp, tp + fn), specificity=rate(tn, tn + fp), tp=tp, tn=tn, fp=fp, fn=fn)
