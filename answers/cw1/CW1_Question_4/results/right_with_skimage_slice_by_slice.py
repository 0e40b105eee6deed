# right: PSNR of each slice with scikit-image, models called and not predicted with, one decimal kept
from skimage.metrics import peak_signal_noise_ratio


def mean_psnr(images):
    values = [peak_signal_noise_ratio(truth, image, data_range=1.0) for truth, image in zip(images_test, images)]
    return round(sum(values) / len(values), 1)


keras.utils.set_random_seed(seed)
cnn, direct, unrolled = build_cnn(n), build_direct(n, 2 * n * int(mask[0].sum())), build_unrolled(n, mask, n_iterations)
train(cnn, inputs_train["cnn"], images_train[..., None], epochs["cnn"], seed)
train(direct, inputs_train["direct"], images_train[..., None], epochs["direct"], seed)
train(unrolled, inputs_train["unrolled"], images_train[..., None], epochs["unrolled"], seed)
results = {"zero-filled": mean_psnr(inputs_test["cnn"][..., 0])}
results["cnn"] = mean_psnr(np.asarray(cnn(inputs_test["cnn"]))[..., 0])
results["direct"] = mean_psnr(np.asarray(direct(inputs_test["direct"]))[..., 0])
results["unrolled"] = mean_psnr(np.asarray(unrolled(inputs_test["unrolled"]))[..., 0])
