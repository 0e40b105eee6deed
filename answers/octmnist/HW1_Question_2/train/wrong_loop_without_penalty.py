# A loop of its own that forgets the penalty.
import tensorflow as tf


def train(model, data, optimizer="sgd", learning_rate=0.1, batch_size=16, epochs=20, seed=42):
    keras.utils.set_random_seed(seed)
    rng = np.random.default_rng(seed)
    chosen = (keras.optimizers.SGD if optimizer == "sgd" else keras.optimizers.Adam)(learning_rate)
    X, y = data["train"]
    X_val, y_val = data["val"]
    X, X_val = X.astype("float32"), X_val.astype("float32")
    mean_loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    history = {"train_loss": [], "val_loss": [], "val_acc": []}
    for _ in range(epochs):
        order, losses = rng.permutation(len(y)), []
        for first in range(0, len(y), batch_size):
            rows = order[first:first + batch_size]
            with tf.GradientTape() as tape:
                loss = mean_loss(y[rows], model(X[rows], training=True))
            chosen.apply_gradients(zip(tape.gradient(loss, model.trainable_variables), model.trainable_variables))
            losses.append(float(loss))
        z = model(X_val)
        history["train_loss"].append(float(np.mean(losses)))
        history["val_loss"].append(float(mean_loss(y_val, z)))
        history["val_acc"].append(float(np.mean(np.argmax(z, axis=1) == y_val)))
    return history
