# A NumPy generator shuffles copies of the arrays once; Keras then takes them in that order.
def train(model, x, y, epochs, seed):
    order = np.random.default_rng(seed).permutation(len(y))
    x = [part[order] for part in x] if isinstance(x, (list, tuple)) else x[order]
    model.compile(keras.optimizers.Adam(2e-3), "mean_squared_error", metrics=["mae"])
    return model.fit(x, y[order], epochs=epochs, batch_size=16, shuffle=False, verbose=0)
