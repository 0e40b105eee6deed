# wrong: the unrolled network is built for another mask than the data's
keras.utils.set_random_seed(seed)
cnn = build_cnn(n)
direct = build_direct(n, inputs_train["direct"].shape[1])
unrolled = build_unrolled(n, undersampling_mask(n, acceleration, center_fraction, np.random.default_rng(2)), n_iterations)

results = {"zero-filled": float(psnr(images_test, inputs_test["cnn"][..., 0]).mean())}
for name, model in {"cnn": cnn, "direct": direct, "unrolled": unrolled}.items():
    train(model, inputs_train[name], images_train[..., None], epochs[name], seed)
    results[name] = float(psnr(images_test, model.predict(inputs_test[name], verbose=0)[..., 0]).mean())
