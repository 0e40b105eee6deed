# x and y are shuffled in place.
def train(model, x, y, epochs, seed):
    for part in [*x, y] if isinstance(x, (list, tuple)) else [x, y]:
        np.random.default_rng(seed).shuffle(part)
    model.compile("adam", "mse")
    return model.fit(x, y, epochs=epochs, batch_size=8, verbose=0, shuffle=False)
