# Sensitivity is the recall of class 1, specificity that of class 0.
from collections import Counter

from sklearn.metrics import accuracy_score, recall_score


def evaluate(t, t_pred):
    pairs = Counter(zip(np.asarray(t).tolist(), np.asarray(t_pred).tolist()))
    return {
        "accuracy": float(accuracy_score(t, t_pred)),
        "sensitivity": float(recall_score(t, t_pred, pos_label=1, zero_division=np.nan)),
        "specificity": float(recall_score(t, t_pred, pos_label=0, zero_division=np.nan)),
        "tp": pairs[1, 1], "tn": pairs[0, 0], "fp": pairs[0, 1], "fn": pairs[1, 0],
    }
