# 2 t + t_pred numbers the four cases; rates as NumPy floats.
def evaluate(t, t_pred):
    tn, fp, fn, tp = np.bincount(2 * np.asarray(t) + np.asarray(t_pred), minlength=4)
    with np.errstate(invalid="ignore"):
        rates = np.array([tp + tn, tp, tn]) / np.array([len(t), tp + fn, tn + fp])
    accuracy, sensitivity, specificity = rates
    return dict(accuracy=accuracy, sensitivity=sensitivity, specificity=specificity, tp=tp, tn=tn, fp=fp, fn=fn)
