# lam is chosen with our own functions, the optimum for it found by scikit-learn: the same model.
X_train, t_train, X_val, t_val, X_test, t_test = load_data(0)
X_train_std, X_val_std, X_test_std = standardize(X_train, X_val, X_test)
best_lam, val_losses = select_lambda(X_train_std, t_train, X_val_std, t_val, lambdas, learning_rate, n_iterations)
fit = LogisticRegression(C=1 / (len(t_train) * best_lam), tol=1e-8, max_iter=10_000).fit(X_train_std, t_train)
w, b = fit.coef_.ravel(), float(fit.intercept_[0])
test_metrics = evaluate(t_test, fit.predict(X_test_std))
