# everything in loops over plain numbers
class Perceptron:
    def __init__(self, n_classes, n_features):
        self.n_classes, self.n_features = n_classes, n_features
        self.W = np.zeros(shape=[n_classes, n_features + 1])
    def best(self, x):
        best, best_score = 0, None
        for k in range(self.n_classes):
            score = self.W[k][self.n_features]
            for j in range(self.n_features):
                score = score + self.W[k][j] * x[j]
            if best_score is None or score > best_score:
                best, best_score = k, score
        return best
    def update_weights(self, x, y):
        k = self.best(x)
        if k == y:
            return
        for j in range(self.n_features):
            self.W[y][j] += x[j]
            self.W[k][j] -= x[j]
        self.W[y][-1] += 1
        self.W[k][-1] -= 1
    def predict(self, X):
        return np.array([self.best(x) for x in X])
    def evaluate(self, X, y):
        right = 0
        for a, b in zip(self.predict(X), y):
            right += a == b
        return right / len(y)
