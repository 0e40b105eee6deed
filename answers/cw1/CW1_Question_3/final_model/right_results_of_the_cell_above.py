# Uses the parts that the notebook made above, and the names of the arguments.
best_lam, val_losses = select_lambda(
    X_train=X_train_std, t_train=t_train, X_val=X_val_std, t_val=t_val,
    lambdas=lambdas, learning_rate=learning_rate, n_iterations=n_iterations,
)
w, b, losses = gradient_descent(X_train_std, t_train, lam=best_lam, learning_rate=learning_rate, n_iterations=n_iterations)
test_metrics = evaluate(t_test, predict(w, b, X_test_std, threshold=0.5))
