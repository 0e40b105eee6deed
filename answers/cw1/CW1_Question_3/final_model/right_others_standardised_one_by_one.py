# standardize is called twice, with the training part each time; the arrays are kept in dicts.
names = ["train", "val", "test"]
arrays = load_data(0)
X, t = dict(zip(names, arrays[::2])), dict(zip(names, arrays[1::2]))
Z = {"train": standardize(X["train"])[0]}
for name in ["val", "test"]:
    Z[name] = standardize(X["train"], X[name])[1]
best_lam = select_lambda(Z["train"], t["train"], Z["val"], t["val"], lambdas, learning_rate, n_iterations)[0]
w, b = gradient_descent(Z["train"], t["train"], best_lam, learning_rate, n_iterations)[:2]
test_metrics = evaluate(t["test"], predict(w, b, Z["test"]))
print(test_metrics)
