# scikit-learn's confusion matrix with both labels named; NumPy's 0 / 0 is nan with a warning.
from sklearn.metrics import confusion_matrix


def evaluate(t, t_pred):
    tn, fp, fn, tp = confusion_matrix(t, t_pred, labels=[0, 1]).ravel()
    return {
        "tp": tp, "tn": tn, "fp": fp, "fn": fn,
        "accuracy": (tp + tn) / (tp + tn + fp + fn),
        "sensitivity": np.divide(tp, tp + fn),
        "specificity": np.divide(tn, tn + fp),
    }
