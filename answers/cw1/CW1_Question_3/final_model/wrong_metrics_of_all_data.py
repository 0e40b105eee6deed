# test_metrics of all 569 patients.
X_train, t_train, X_val, t_val, X_test, t_test = load_data(0)
X_train_std, X_val_std, X_test_std = standardize(X_train, X_val, X_test)
best_lam, _ = select_lambda(X_train_std, t_train, X_val_std, t_val, lambdas, learning_rate, n_iterations)
w, b, _ = gradient_descent(X_train_std, t_train, best_lam, learning_rate, n_iterations)
everyone, truth = np.vstack([X_train_std, X_val_std, X_test_std]), np.concatenate([t_train, t_val, t_test])
test_metrics = evaluate(truth, predict(w, b, everyone))
