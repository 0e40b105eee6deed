# Attention between the rows: not convolutional only.
def build_cnn(n):
    image = keras.Input((n, n, 1))
    rows = layers.Reshape((n, n))(image)
    x = layers.MultiHeadAttention(num_heads=2, key_dim=8)(rows, rows)
    x = layers.Conv2D(1, 3, padding="same")(layers.Reshape((n, n, 1))(x))
    return keras.Model(image, layers.Add()([image, x]))
