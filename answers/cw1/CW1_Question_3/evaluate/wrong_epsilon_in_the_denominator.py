# + 1e-8 against division by zero: inexact, and 0 in the place of nan.
def evaluate(t, t_pred):
    tp, tn = int(np.sum((t == 1) & (t_pred == 1))), int(np.sum((t == 0) & (t_pred == 0)))
    fp, fn = int(np.sum((t == 0) & (t_pred == 1))), int(np.sum((t == 1) & (t_pred == 0)))
    return dict(accuracy=(tp + tn) / len(t), sensitivity=tp / (tp + fn + 1e-8), specificity=tn / (tn + fp + 1e-8), tp=tp, tn=tn, fp=fp, fn=fn)
