# A smaller learning rate and more steps than the notebook's: the contract leaves them free.
X_train, t_train, X_val, t_val, X_test, t_test = load_data(0)
X_train_std, X_val_std, X_test_std = standardize(X_train, X_val, X_test)
best_lam, val_losses = select_lambda(X_train_std, t_train, X_val_std, t_val, lambdas, 0.25, 2500)
w, b, _ = gradient_descent(X_train_std, t_train, best_lam, 0.25, 2500)
test_metrics = evaluate(t_test, predict(w, b, X_test_std))
