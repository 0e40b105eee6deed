# einsum, and the sigmoid as a hyperbolic tangent.
def predict_proba(w, b, X):
    return (np.tanh(np.einsum("d,nd->n", w, X) / 2 + b / 2) + 1) / 2
