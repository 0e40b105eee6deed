# confusion_matrix without labels has one entry when one class is all there is.
from sklearn.metrics import confusion_matrix


def evaluate(t, t_pred):
    tn, fp, fn, tp = (int(n) for n in confusion_matrix(t, t_pred).ravel())
    rate = lambda a, b: a / b if b else float("nan")
    return dict(accuracy=rate(tp + tn, len(t)), sensitivity=rate(tp, tp + fn), specificity=rate(tn, tn + fp), tp=tp, tn=tn, fp=fp, fn=fn)
