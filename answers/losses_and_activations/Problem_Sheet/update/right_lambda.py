# One rule for both, a list of two.
step = lambda theta, gradient, alpha: theta - alpha * gradient

def update(w, b, dw, db, alpha):
    return [step(w, dw, alpha), step(b, db, alpha)]
