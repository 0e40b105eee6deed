# a softmax helper and a base class
def softmax_of(s):
    e = np.exp(s - np.max(s))
    return e / np.sum(e)

class Base:
    def predict(self, X):
        return (np.c_[X, np.ones(len(X))] @ self.W.T).argmax(axis=1)

class LogisticRegression(Base):
    """Multinomial logistic regression, trained picture by picture, equations (3) and (4).

    W: (K, D + 1) weights, zeros at the start; the last column is the bias.
    """

    def __init__(self, n_classes, n_features):
        self.W = np.zeros((n_classes, n_features + 1))

    def update_weights(self, x, y, learning_rate):
        """One step of SGD on one picture. x: (D,).  y: its class, int.  learning_rate: step size > 0."""
        x = np.append(x, 1.0)
        g = softmax_of(self.W @ x)
        g[y] -= 1
        self.W -= learning_rate * np.multiply.outer(g, x)

    def predict(self, X):
        """Classes of the pictures X (N, D): int (N,)."""
        return Base.predict(self, X)

    def evaluate(self, X, y):
        """Accuracy on X (N, D) with classes y (N,): a float from 0 to 1."""
        return float(np.mean(self.predict(X) == y))
