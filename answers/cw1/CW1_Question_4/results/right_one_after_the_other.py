# right: no loop, each network built, trained and measured in turn
keras.utils.set_random_seed(7)
targets = images_train.reshape(-1, n, n, 1)

cnn = build_cnn(n)
train(cnn, inputs_train["cnn"], targets, epochs["cnn"], seed)
cnn_images = np.squeeze(cnn.predict(inputs_test["cnn"], verbose=0), axis=-1)

direct = build_direct(n, inputs_train["direct"].shape[-1])
train(direct, inputs_train["direct"], targets, epochs["direct"], seed)
direct_images = np.squeeze(direct.predict(inputs_test["direct"], verbose=0), axis=-1)

unrolled = build_unrolled(n, mask, n_iterations)
train(unrolled, inputs_train["unrolled"], targets, epochs["unrolled"], seed)
unrolled_images = np.squeeze(unrolled.predict(inputs_test["unrolled"], verbose=0), axis=-1)

results = {
    "zero-filled": np.mean(psnr(images_test, zero_filled(forward(images_test, mask)))),
    "cnn": np.mean(psnr(images_test, cnn_images)),
    "direct": np.mean(psnr(images_test, direct_images)),
    "unrolled": np.mean(psnr(images_test, unrolled_images)),
}
