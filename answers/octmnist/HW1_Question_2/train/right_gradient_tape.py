# A loop with GradientTape: dropout on, penalties added, Adam's or SGD's step by apply.
import tensorflow as tf


def train(model, data, optimizer="sgd", learning_rate=0.1, batch_size=16, epochs=20, seed=42):
    keras.utils.set_random_seed(seed)
    chosen = (keras.optimizers.SGD if optimizer == "sgd" else keras.optimizers.Adam)(learning_rate)
    mean_loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(chosen, mean_loss)
    (X, y), (X_val, y_val) = data["train"], data["val"]
    X, X_val = X.astype("float32"), X_val.astype("float32")
    batches = tf.data.Dataset.from_tensor_slices((X, y)).shuffle(len(y), seed=seed).batch(batch_size)
    history = {"train_loss": [], "val_loss": [], "val_acc": []}
    for _ in range(epochs):
        total = 0.0
        for xb, yb in batches:
            with tf.GradientTape() as tape:
                loss = mean_loss(yb, model(xb, training=True)) + sum(model.losses)
            chosen.apply_gradients(zip(tape.gradient(loss, model.trainable_variables), model.trainable_variables))
            total += float(loss) * len(yb)
        z = model(X_val, training=False)
        history["train_loss"].append(total / len(y))
        history["val_loss"].append(float(mean_loss(y_val, z)))
        history["val_acc"].append(float(np.mean(np.argmax(z, axis=1) == y_val)))
    return history
