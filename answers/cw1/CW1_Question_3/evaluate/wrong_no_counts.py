# Only the rates.
def evaluate(t, t_pred):
    rate = lambda a, b: a / b if b else float("nan")
    tp, tn = int(np.sum(t * t_pred)), int(np.sum((1 - t) * (1 - t_pred)))
    return dict(accuracy=rate(tp + tn, len(t)), sensitivity=rate(tp, int(np.sum(t))), specificity=rate(tn, int(np.sum(1 - t))))
