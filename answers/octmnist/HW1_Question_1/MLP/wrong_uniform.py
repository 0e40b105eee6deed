# uniform weights
class MLP:
    """One hidden layer of ReLU units, softmax, cross-entropy: equations (5) and (6).

    W1: (H, D), b1: (H,), W2: (K, H), b2: (K,). Weights from N(0.1, 0.1^2) by a generator from `seed`, biases zero.
    """

    def __init__(self, n_classes, n_features, hidden_size=200, seed=42):
        rng = np.random.default_rng(seed)
        self.W1 = rng.uniform(0.1 - 0.1 * 3 ** 0.5, 0.1 + 0.1 * 3 ** 0.5, size=(hidden_size, n_features))
        self.b1 = np.zeros(hidden_size)
        self.W2 = rng.normal(0.1, 0.1, size=(n_classes, hidden_size))
        self.b2 = np.zeros(n_classes)

    def forward(self, x):
        """One picture x (D,) through the network. Returns (probabilities (K,), hidden units after the ReLU (H,))."""
        h = np.maximum(self.W1 @ x + self.b1, 0)
        s = self.W2 @ h + self.b2
        p = np.exp(s - s.max())
        return p / p.sum(), h

    def gradients(self, x, y):
        """Derivatives of the cross-entropy of one picture x (D,) of class y: {"W1": ..., "b1": ..., "W2": ..., "b2": ...}."""
        p, h = self.forward(x)
        ds = p - (np.arange(len(p)) == y)
        da = (self.W2.T @ ds) * (h > 0)
        return {"W1": np.outer(da, x), "b1": da, "W2": np.outer(ds, h), "b2": ds}

    def train_epoch(self, X, y, learning_rate):
        """One step of SGD a picture, in the order given. X: (N, D).  y: (N,).  Returns the mean loss as a float."""
        losses = []
        for x, k in zip(X, y):
            losses.append(-np.log(self.forward(x)[0][k]))
            for name, derivative in self.gradients(x, k).items():
                setattr(self, name, getattr(self, name) - learning_rate * derivative)
        return float(np.mean(losses))

    def predict(self, X):
        """Classes of the pictures X (N, D): int (N,)."""
        h = np.maximum(X @ self.W1.T + self.b1, 0)
        return np.argmax(h @ self.W2.T + self.b2, axis=1)

    def evaluate(self, X, y):
        """Accuracy on X (N, D) with classes y (N,): a float from 0 to 1."""
        return float(np.mean(self.predict(X) == y))
