# A class that steps, with a progress bar by hand.
class _Descent:
    def __init__(self, X, t, lam, rate):
        self.data, self.rate = (X, t, lam), rate
        self.w, self.b = np.zeros(X.shape[1]), 0.0
        self.losses = (self.loss(),)

    def loss(self):
        return regularized_loss(self.w, self.b, *self.data)

    def step(self):
        slope_w, slope_b = gradient(self.w, self.b, *self.data)
        self.w, self.b = self.w - self.rate * slope_w, self.b - self.rate * slope_b
        self.losses += (self.loss(),)


def gradient_descent(X, t, lam, learning_rate, n_iterations):
    descent = _Descent(X, t, lam, learning_rate)
    with tqdm(total=n_iterations, leave=False) as bar:
        for _ in range(n_iterations):
            descent.step()
            bar.update()
    return descent.w, descent.b, list(descent.losses)
