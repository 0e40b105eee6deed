# A PyDataset with a generator of its own, which shuffles after each epoch.
class Batches(keras.utils.PyDataset):
    def __init__(self, x, y, seed, size=8):
        super().__init__()
        self.x, self.y, self.size = x, y, size
        self.rng = np.random.default_rng(seed)
        self.order = self.rng.permutation(len(y))

    def __len__(self):
        return -(-len(self.y) // self.size)

    def __getitem__(self, i):
        take = self.order[i * self.size : (i + 1) * self.size]
        several = isinstance(self.x, (list, tuple))
        return (tuple(part[take] for part in self.x) if several else self.x[take]), self.y[take]

    def on_epoch_end(self):
        self.order = self.rng.permutation(len(self.y))


def train(model, x, y, epochs, seed):
    model.compile(optimizer=keras.optimizers.Adam(1e-3, clipnorm=1.0), loss="mse")
    return model.fit(Batches(x, y, seed), epochs=epochs, shuffle=False, verbose=0)
