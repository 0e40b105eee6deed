# Everything in a function, other names for the parts; the choice is written out.
def run(seed=0):
    X_a, t_a, X_b, t_b, X_c, t_c = load_data(seed)
    Z_a, Z_b, Z_c = standardize(X_a, X_b, X_c)
    models = {lam: gradient_descent(Z_a, t_a, lam, learning_rate, n_iterations)[:2] for lam in lambdas}
    chosen = min(models, key=lambda lam: regularized_loss(*models[lam], Z_b, t_b, 0.0))
    w, b = models[chosen]
    return w, b, chosen, evaluate(t_c, predict(w, b, Z_c))


w, b, best_lam, test_metrics = run()
