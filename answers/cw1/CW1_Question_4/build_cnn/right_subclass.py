# A subclass of keras.Model that is built at once.
class ResidualCNN(keras.Model):
    def __init__(self, filters):
        super().__init__()
        self.body = [layers.Conv2D(filters, 5, padding="same", activation="relu") for _ in range(2)]
        self.last = layers.Conv2D(1, 5, padding="same")

    def call(self, image):
        x = image
        for layer in self.body:
            x = layer(x)
        return image + self.last(x)


def build_cnn(n):
    model = ResidualCNN(12)
    model(np.zeros((1, n, n, 1), dtype="float32"))
    return model
