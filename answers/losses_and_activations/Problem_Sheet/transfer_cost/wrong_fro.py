# The norm 'fro' is for matrices only.
def transfer_cost(a, b, c, d):
    return np.linalg.norm(a - b, "fro") ** 2 + np.linalg.norm(c - d, "fro") ** 2
