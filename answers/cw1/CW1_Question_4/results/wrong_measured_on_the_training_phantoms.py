# wrong: PSNR of the training phantoms instead of the test slices
keras.utils.set_random_seed(seed)
cnn = build_cnn(n)
direct = build_direct(n, inputs_train["direct"].shape[1])
unrolled = build_unrolled(n, mask, n_iterations)

results = {"zero-filled": float(psnr(images_train, inputs_train["cnn"][..., 0]).mean())}
for name, model in {"cnn": cnn, "direct": direct, "unrolled": unrolled}.items():
    train(model, inputs_train[name], images_train[..., None], epochs[name], seed)
    results[name] = float(psnr(images_train, model.predict(inputs_train[name], verbose=0)[..., 0]).mean())
