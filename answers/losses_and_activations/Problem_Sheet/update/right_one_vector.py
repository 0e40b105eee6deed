# Weights and bias as one vector.
def update(w, b, dw, db, alpha):
    theta = np.append(w, b) - alpha * np.append(dw, db)
    return theta[:-1], theta[-1]
