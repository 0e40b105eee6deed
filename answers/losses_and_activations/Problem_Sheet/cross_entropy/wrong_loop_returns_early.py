# The return stands inside the loop.
def cross_entropy(y, y_hat):
    total = 0.0
    for label, p in zip(y, np.clip(y_hat, 1e-15, 1 - 1e-15)):
        total -= np.log(p) if label == 1 else np.log(1 - p)
        return total / len(y)
