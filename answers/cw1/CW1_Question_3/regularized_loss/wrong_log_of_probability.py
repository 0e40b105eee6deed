# Equation (2) as written: inf or nan for large logits.
def regularized_loss(w, b, X, t, lam):
    y = sigmoid(X @ w + b)
    return float(-np.mean(t * np.log(y) + (1 - t) * np.log(1 - y)) + lam / 2 * w @ w)
