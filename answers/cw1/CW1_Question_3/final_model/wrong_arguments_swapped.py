# `evaluate(prediction, truth)`: sensitivity becomes precision, fp and fn are swapped.
X_train, t_train, X_val, t_val, X_test, t_test = load_data(0)
X_train, X_val, X_test = standardize(X_train, X_val, X_test)
best_lam, _ = select_lambda(X_train, t_train, X_val, t_val, [0.0, 0.001, 0.01, 0.1], 0.5, 3000)
w, b, _ = gradient_descent(X_train, t_train, best_lam, 0.5, 3000)
test_metrics = evaluate(predict(w, b, X_test), t_test)
