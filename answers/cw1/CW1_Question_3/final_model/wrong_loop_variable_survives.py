# best_lam is right, but w and b are those of the last lam of the loop.
X_train, t_train, X_val, t_val, X_test, t_test = load_data(0)
X_train_std, X_val_std, X_test_std = standardize(X_train, X_val, X_test)
smallest = np.inf
for lam in lambdas:
    w, b, _ = gradient_descent(X_train_std, t_train, lam, learning_rate, n_iterations)
    loss = regularized_loss(w, b, X_val_std, t_val, 0.0)
    if loss < smallest:
        best_lam, smallest = lam, loss
test_metrics = evaluate(t_test, predict(w, b, X_test_std))
