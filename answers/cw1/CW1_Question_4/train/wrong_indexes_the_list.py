# x[order] for a list raises.
def train(model, x, y, epochs, seed):
    order = np.random.default_rng(seed).permutation(len(y))
    model.compile("adam", "mse")
    return model.fit(x[order], y[order], epochs=epochs, batch_size=8, verbose=0, shuffle=False)
