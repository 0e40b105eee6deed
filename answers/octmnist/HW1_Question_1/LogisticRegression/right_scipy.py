# softmax of scipy
class LogisticRegression:
    """Multinomial logistic regression, trained picture by picture, equations (3) and (4).

    W: (K, D + 1) weights, zeros at the start; the last column is the bias.
    """

    def __init__(self, n_classes, n_features):
        self.W = np.zeros((n_classes, n_features + 1))

    def update_weights(self, x, y, learning_rate):
        """One step of SGD on one picture. x: (D,).  y: its class, int.  learning_rate: step size > 0."""
        x = np.append(x, 1.0)
        from scipy.special import softmax
        onehot = np.zeros(self.W.shape[0])
        onehot[y] = 1
        self.W = self.W + learning_rate * (onehot - softmax(self.W.dot(x)))[:, None] @ x[None, :]

    def predict(self, X):
        """Classes of the pictures X (N, D): int (N,)."""
        return np.argmax(X @ self.W[:, :-1].T + self.W[:, -1], axis=1)

    def evaluate(self, X, y):
        """Accuracy on X (N, D) with classes y (N,): a float from 0 to 1."""
        return float(np.mean(self.predict(X) == y))
