# inherits all but the update from Perceptron
class LogisticRegression(Perceptron):
    def update_weights(self, x, y, learning_rate):
        x = np.append(x, 1.0)
        p = np.exp(self.W @ x - (self.W @ x).max())
        p = p / p.sum()
        p[y] -= 1
        self.W = self.W - learning_rate * np.outer(p, x)
