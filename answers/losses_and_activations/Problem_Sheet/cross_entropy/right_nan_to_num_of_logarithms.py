# Infinite logarithms become -50 (below log 1e-12) before they are multiplied.
def cross_entropy(y, y_hat):
    yes = np.nan_to_num(np.log(y_hat), neginf=-50.0)
    no = np.nan_to_num(np.log(1 - y_hat), neginf=-50.0)
    return -np.mean(np.where(y, yes, no))
