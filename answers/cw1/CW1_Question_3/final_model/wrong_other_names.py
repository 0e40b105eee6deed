# The results have other names.
X_train, t_train, X_val, t_val, X_test, t_test = load_data(0)
X_train_std, X_val_std, X_test_std = standardize(X_train, X_val, X_test)
lam_star, _ = select_lambda(X_train_std, t_train, X_val_std, t_val, lambdas, learning_rate, n_iterations)
weights, bias, _ = gradient_descent(X_train_std, t_train, lam_star, learning_rate, n_iterations)
metrics = evaluate(t_test, predict(weights, bias, X_test_std))
