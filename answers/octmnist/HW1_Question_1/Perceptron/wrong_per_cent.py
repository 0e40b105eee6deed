# accuracy in per cent
class Perceptron:
    """A perceptron for several classes, equations (1) and (2).

    W: (K, D + 1) weights, zeros at the start; the last column is the bias.
    """

    def __init__(self, n_classes, n_features):
        self.W = np.zeros((n_classes, n_features + 1))

    def update_weights(self, x, y):
        """Learn from one picture. x: (D,).  y: its class, int."""
        x = np.append(x, 1.0)
        k_hat = np.argmax(self.W @ x)
        if k_hat != y:
            self.W[y] += x
            self.W[k_hat] -= x

    def predict(self, X):
        """Classes of the pictures X (N, D): int (N,)."""
        return np.argmax(X @ self.W[:, :-1].T + self.W[:, -1], axis=1)

    def evaluate(self, X, y):
        """Accuracy on X (N, D) with classes y (N,): a float from 0 to 1."""
        return 100 * np.mean(self.predict(X) == y)
