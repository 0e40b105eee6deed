# predict returns floats
class Perceptron:
    def __init__(self, n_classes, n_features):
        self.W = np.zeros((n_classes, n_features + 1))

    def classify(self, x):
        scores = [np.dot(row[:-1], x) + row[-1] for row in self.W]
        return max(range(len(scores)), key=lambda k: scores[k])

    def update_weights(self, x, y):
        k = self.classify(x)
        if k == y:
            return
        x1 = np.hstack((x, 1))
        W = self.W.copy()
        W[y] += x1
        W[k] -= x1
        self.W = W

    def predict(self, X):
        result = np.empty(X.shape[0], dtype=float)
        for n in range(X.shape[0]):
            result[n] = self.classify(X[n])
        return result

    def evaluate(self, X, y):
        hits = [self.classify(x) == t for x, t in zip(X, y)]
        return np.mean(hits)
