# wrong: trained towards the difference between true and zero-filled pictures, though the network adds its input
keras.utils.set_random_seed(seed)
cnn = build_cnn(n)
direct = build_direct(n, inputs_train["direct"].shape[1])
unrolled = build_unrolled(n, mask, n_iterations)

results = {"zero-filled": float(psnr(images_test, inputs_test["cnn"][..., 0]).mean())}
for name, model in {"cnn": cnn, "direct": direct, "unrolled": unrolled}.items():
    train(model, inputs_train[name], images_train[..., None] - inputs_train["cnn"], epochs[name], seed)
    results[name] = float(psnr(images_test, model.predict(inputs_test[name], verbose=0)[..., 0]).mean())
