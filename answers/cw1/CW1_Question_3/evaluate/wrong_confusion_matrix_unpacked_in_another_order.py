# tp, fp, fn, tn: scikit-learn's order is tn, fp, fn, tp.
from sklearn.metrics import confusion_matrix


def evaluate(t, t_pred):
    tp, fp, fn, tn = (int(n) for n in confusion_matrix(t, t_pred, labels=[0, 1]).ravel())
    rate = lambda a, b: a / b if b else float("nan")
    return dict(accuracy=rate(tp + tn, len(t)), sensitivity=rate(tp, tp + fn), specificity=rate(tn, tn + fp), tp=tp, tn=tn, fp=fp, fn=fn)
