# w and b are converted to the unstandardised measurements: not the model trained on the standardised ones.
X_train, t_train, X_val, t_val, X_test, t_test = load_data(0)
X_train_std, X_val_std, X_test_std = standardize(X_train, X_val, X_test)
best_lam, _ = select_lambda(X_train_std, t_train, X_val_std, t_val, lambdas, learning_rate, n_iterations)
w_std, b_std, _ = gradient_descent(X_train_std, t_train, best_lam, learning_rate, n_iterations)
w = w_std / X_train.std(axis=0)
b = b_std - w @ X_train.mean(axis=0)
test_metrics = evaluate(t_test, predict(w, b, X_test))
