# TensorFlow's own psnr wants a channel axis; its result is float32.
import tensorflow as tf


def psnr(reference, images, data_range=1.0):
    a, b = (tf.convert_to_tensor(np.asarray(v, dtype="float32")[..., None]) for v in (reference, images))
    values = tf.image.psnr(a, b, max_val=float(data_range)).numpy()
    return float(values) if values.ndim == 0 else values
