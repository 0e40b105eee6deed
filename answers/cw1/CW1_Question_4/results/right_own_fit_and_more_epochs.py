# right: trains with fit of its own (constant learning rate), one epoch more; NumPy scalars in the dict
models = {"cnn": build_cnn(n), "direct": build_direct(n, inputs_train["direct"].shape[1]), "unrolled": build_unrolled(n, mask, n_iterations)}
results = {"zero-filled": psnr(images_test, zero_filled(forward(images_test, mask))).mean()}
for name in models:
    keras.utils.set_random_seed(seed)
    models[name].compile("adam", "mse")
    models[name].optimizer.learning_rate = 2e-3
    models[name].fit(inputs_train[name], images_train[..., None], epochs=epochs[name] + 1, batch_size=8, verbose=0)
    results[name] = psnr(images_test, models[name].predict(inputs_test[name], verbose=0)[:, :, :, 0]).mean()
cnn, direct, unrolled = models.values()
