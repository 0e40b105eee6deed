# -log y and -log(1 - y) from SciPy's log_expit.
from scipy.special import log_expit


def regularized_loss(w, b, X, t, lam):
    z = X.dot(w) + b
    return -np.average(t * log_expit(z) + (1 - t) * log_expit(-z)) + 0.5 * lam * np.linalg.norm(w) ** 2
