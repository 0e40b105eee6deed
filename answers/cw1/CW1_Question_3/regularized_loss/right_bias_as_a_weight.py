# The bias joins the weights as a column of ones, but not in the penalty.
def regularized_loss(w, b, X, t, lam):
    A = np.column_stack([X, np.ones(len(X))])
    theta = np.append(w, b)
    z = A @ theta
    losses = np.logaddexp(0, z) - z * t
    penalty = theta[:-1] @ theta[:-1]
    return losses.sum() / len(losses) + lam * penalty / 2
