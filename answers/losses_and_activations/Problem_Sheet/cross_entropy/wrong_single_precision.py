# In float32 1 - 1e-12 is 1.
def cross_entropy(y, y_hat):
    p = np.clip(y_hat.astype(np.float32), 1e-12, 1 - 1e-12)
    return float(-np.mean(y * np.log(p) + (1 - y) * np.log(1 - p)))
