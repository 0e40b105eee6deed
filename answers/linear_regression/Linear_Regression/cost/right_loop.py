# a loop over the patients
def cost(w, b, X, y):
    total = 0.0
    for x, t in zip(X, y):
        total += (t - sum(w * x) - b) ** 2
    return total / len(y)
