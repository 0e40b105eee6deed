# weights in single precision
from dataclasses import dataclass, field


@dataclass
class Perceptron:
    n_classes: int
    n_features: int
    W: np.ndarray = field(init=False, repr=False)

    def __post_init__(self):
        self.W = np.zeros(shape=(self.n_classes, self.n_features + 1), dtype=np.float32)

    def update_weights(self, x, y):
        guess = int(self.predict(x[None, :])[0])
        if guess != y:
            self.W[y, :-1] += x
            self.W[y, -1] += 1.0
            self.W[guess, :-1] -= x
            self.W[guess, -1] -= 1.0

    def predict(self, X):
        return (X @ self.W[:, :-1].T + self.W[:, -1]).argmax(axis=-1)

    def evaluate(self, X, y):
        return float(np.count_nonzero(self.predict(X) == y) / len(y))
