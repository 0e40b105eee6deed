# A model of one's own class, built by its first call.
class Softmax(keras.Model):
    def __init__(self, K):
        super().__init__()
        self.linear = keras.layers.Dense(K)

    def call(self, x):
        return self.linear(x)


def build_logistic_regression(n_features, n_classes):
    return Softmax(n_classes)
