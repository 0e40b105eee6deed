# Everything is nan when one rate is.
def evaluate(t, t_pred):
    tp, tn = int(np.sum((t == 1) & (t_pred == 1))), int(np.sum((t == 0) & (t_pred == 0)))
    fp, fn = int(np.sum((t == 0) & (t_pred == 1))), int(np.sum((t == 1) & (t_pred == 0)))
    try:
        rates = dict(accuracy=(tp + tn) / len(t), sensitivity=tp / (tp + fn), specificity=tn / (tn + fp))
    except ZeroDivisionError:
        rates = dict.fromkeys(["accuracy", "sensitivity", "specificity"], float("nan"))
    return rates | dict(tp=tp, tn=tn, fp=fp, fn=fn)
