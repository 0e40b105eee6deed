# fit with the metric by its full name; learning rate set afterwards.
def train(model, data, optimizer="sgd", learning_rate=0.1, batch_size=16, epochs=20, seed=42):
    keras.utils.set_random_seed(seed)
    model.compile(optimizer=optimizer, loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["sparse_categorical_accuracy"])
    model.optimizer.learning_rate = learning_rate
    h = model.fit(*data["train"], batch_size, epochs, validation_data=data["val"], verbose=0).history
    return dict(train_loss=h["loss"], val_loss=h["val_loss"], val_acc=h["val_sparse_categorical_accuracy"])
