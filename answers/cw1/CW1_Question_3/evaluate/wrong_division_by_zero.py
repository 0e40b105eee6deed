# Python's 0 / 0 raises.
def evaluate(t, t_pred):
    tp, tn = int(np.sum((t == 1) & (t_pred == 1))), int(np.sum((t == 0) & (t_pred == 0)))
    fp, fn = int(np.sum((t == 0) & (t_pred == 1))), int(np.sum((t == 1) & (t_pred == 0)))
    return dict(accuracy=(tp + tn) / len(t), sensitivity=tp / (tp + fn), specificity=tn / (tn + fp), tp=tp, tn=tn, fp=fp, fn=fn)
