# The mean of the two rates as accuracy.
def evaluate(t, t_pred):
    tp, tn = int(np.sum((t == 1) & (t_pred == 1))), int(np.sum((t == 0) & (t_pred == 0)))
    fp, fn = int(np.sum((t == 0) & (t_pred == 1))), int(np.sum((t == 1) & (t_pred == 0)))
    rate = lambda a, b: a / b if b else float("nan")
    sensitivity, specificity = rate(tp, tp + fn), rate(tn, tn + fp)
    return dict(accuracy=(sensitivity + specificity) / 2, sensitivity=sensitivity, specificity=specificity, tp=tp, tn=tn, fp=fp, fn=fn)
