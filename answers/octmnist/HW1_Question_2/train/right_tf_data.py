# tf.data pipelines, shuffled anew in each epoch.
import tensorflow as tf


def train(model, data, optimizer="sgd", learning_rate=0.1, batch_size=16, epochs=20, seed=42):
    keras.utils.set_random_seed(seed)
    train_set = tf.data.Dataset.from_tensor_slices(data["train"]).shuffle(len(data["train"][1]), seed=seed).batch(batch_size)
    val_set = tf.data.Dataset.from_tensor_slices(data["val"]).batch(64)
    chosen = keras.optimizers.Adam(learning_rate, epsilon=1e-8) if optimizer == "adam" else keras.optimizers.SGD(learning_rate, momentum=0.0)
    model.compile(chosen, keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["acc"])
    model.fit(train_set, validation_data=val_set, epochs=epochs, verbose=0)
    h = model.history.history
    return {"train_loss": h["loss"], "val_loss": h["val_loss"], "val_acc": h["val_acc"]}
