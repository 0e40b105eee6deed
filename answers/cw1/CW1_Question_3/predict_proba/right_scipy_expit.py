# Calls no earlier answer.
from scipy.special import expit


def predict_proba(w, b, X):
    return expit(np.asarray(X) @ np.asarray(w) + b)
