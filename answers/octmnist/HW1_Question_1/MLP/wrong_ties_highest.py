# the highest index on a tie
import math
import random


class MLP:
    def __init__(self, n_classes, n_features, hidden_size=200, seed=42):
        generator = random.Random(seed)
        self.W1 = np.array([[generator.gauss(0.1, 0.1) for _ in range(n_features)] for _ in range(hidden_size)])
        self.b1 = np.zeros(hidden_size)
        self.W2 = np.array([[generator.gauss(0.1, 0.1) for _ in range(hidden_size)] for _ in range(n_classes)])
        self.b2 = np.zeros(n_classes)

    def _scores(self, x):
        h = np.zeros(len(self.b1))
        for i in range(len(h)):
            h[i] = max(0.0, float(np.dot(self.W1[i], x)) + self.b1[i])
        s = [float(np.dot(self.W2[k], h)) + float(self.b2[k]) for k in range(len(self.b2))]
        return s, h

    def forward(self, x):
        s, h = self._scores(x)
        top = max(s)
        e = [math.exp(v - top) for v in s]
        return np.array([v / sum(e) for v in e]), h

    def gradients(self, x, y):
        p, h = self.forward(x)
        g = {"W1": np.zeros_like(self.W1), "b1": np.zeros_like(self.b1), "W2": np.zeros_like(self.W2), "b2": np.zeros_like(self.b2)}
        for k in range(len(p)):
            g["b2"][k] = p[k] - (1.0 if k == y else 0.0)
            g["W2"][k] = g["b2"][k] * h
        for i in range(len(h)):
            if h[i] > 0:
                g["b1"][i] = sum(self.W2[k, i] * g["b2"][k] for k in range(len(p)))
                g["W1"][i] = g["b1"][i] * x
        return g

    def train_epoch(self, X, y, learning_rate):
        losses = np.zeros(len(X))
        for n in range(len(X)):
            s, _ = self._scores(X[n])
            top = max(s)
            losses[n] = top - s[y[n]] + math.log(sum(math.exp(v - top) for v in s))
            g = self.gradients(X[n], y[n])
            self.W1 -= learning_rate * g["W1"]
            self.b1 -= learning_rate * g["b1"]
            self.W2 -= learning_rate * g["W2"]
            self.b2 -= learning_rate * g["b2"]
        return losses.mean()

    def predict(self, X):
        out = np.zeros(len(X), dtype=int)
        for n, x in enumerate(X):
            s, _ = self._scores(x)
            out[n] = len(s) - 1 - s[::-1].index(max(s))
        return out

    def evaluate(self, X, y):
        n_right = 0
        for guess, truth in zip(self.predict(X), y):
            n_right += int(guess == truth)
        return n_right / len(y)
