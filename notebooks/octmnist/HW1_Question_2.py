# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown] nbgrader={"grade": false, "grade_id": "title", "locked": true, "schema_version": 3, "solution": false, "task": false}
# # Homework 1, Question 2: the same pictures with Keras
# A toolkit takes over the gradients that Question 1 made you write. You build a logistic regression and a feed-forward network in Keras, train both
# on retinal pictures, and find out what the batch size, the learning rate, an L2 penalty and dropout do to them.
#
# - **Time** 3 to 4 hours of work.
# - **Machine** any laptop, no GPU: the finished notebook takes about 50 seconds of processor time.
# - **Before** you hand in: *Kernel > Restart Kernel and Run All Cells*, then *Validate*.
#
# | part | you write | marks |
# |---|---|---|
# | 1 | `build_logistic_regression` | 3 |
# | 2 | `build_feedforward` | 8 |
# | 3 | `train` | 8 |
# | 4 | `best_configuration` | 2 |
# | 5 | learning rates and batch sizes (by hand) | 4 |
# | 6 | overfitting and regularisation (by hand) | 5 |
# | | **this notebook** | **30** |
#
# Every task is marked on its own: a mistake in one costs nothing in the next. The check under each function shows one case and costs no marks; the
# marked tests are hidden, use other data, and try each behaviour that the task describes.

# %% [markdown] nbgrader={"grade": false, "grade_id": "notation", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Notation
#
# | symbol | in code | what it is | shape |
# |---|---|---|---|
# | $X$ | `X` | pictures, one a row, values from 0 to 1 | (N, D) |
# | $y$ | `y` | labels, integers from 0 to K - 1 | (N,) |
# | | `data` | `{"train": (X, y), "val": (X, y), "test": (X, y)}` | |
# | $z$ | | logits: what the last layer returns, any real number | (N, K) |
# | $H$, $L$ | `hidden_size`, `layers` | units in a hidden layer; number of hidden layers | |
#
# The probability of class $k$ is $p_k = e^{z_k} / \sum_j e^{z_j}$ (softmax), and the loss of one picture is the cross-entropy
#
# $$J(z, y) = -\log p_y = \log \sum_j e^{z_j} - z_y. \tag{1}$$
#
# The right-hand side needs no probabilities. So our models return **logits** and the loss does the rest, which stays exact where a softmax rounds to zero.

# %% nbgrader={"grade": false, "grade_id": "imports", "locked": true, "schema_version": 3, "solution": false, "task": false}
import os
import time

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")    # the lines about oneDNN that TensorFlow still prints below are no error

import keras
import matplotlib.pyplot as plt
import numpy as np

import octmnist    # octmnist.py, beside this notebook: the data

plt.style.use("tableau-colorblind10")

full = False     # True: the homework's own setting, on all 97,477 training pictures; far longer, we have not timed it
n_features, n_classes = 784, 4
seed = 0         # of the initial weights and of the training

if full:
    n_train, n_val, n_test = None, None, None    # all of them
    epochs = 20
    long_run = {"learning_rate": 0.1, "batch_size": 256, "epochs": 150}
else:
    n_train, n_val, n_test = 1024, 512, 1000
    epochs = 10
    long_run = {"learning_rate": 0.05, "batch_size": 32, "epochs": 60}

# %% [markdown] nbgrader={"grade": false, "grade_id": "data-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## The data
#
# Optical coherence tomography looks into the retina with light; each picture of OCTMNIST (Yang et al., 2023) is such a cut through one eye, 28 x 28
# pixels, with one of four diagnoses. If `octmnist.npz` lies beside this notebook, the pictures are the real ones (`download_octmnist.py` fetches
# them). Otherwise, and whenever this notebook is marked, they are a **stand-in**: drawings made by a program, in the same format. The line printed
# below says which.
#
# The homework trains on all pictures for 20 and for 150 epochs. Here `full = False` makes the same experiments small enough for a laptop: 1,024
# training pictures, 10 epochs in place of 20, and for the long runs 60 epochs with batches of 32 and learning rate 0.05 in place of 150 with 256 and
# 0.1. **Whatever is said about results in this notebook was measured in the small setting, on the stand-in.** Real pictures, or all of them, give
# other numbers.

# %% nbgrader={"grade": false, "grade_id": "data-look", "locked": true, "schema_version": 3, "solution": false, "task": false}
data = octmnist.load(n_train=n_train, n_val=n_val, n_test=n_test)
for part, (X, y) in data.items():
    print(f"{part}: X {X.shape} {X.dtype}, from {X.min():g} to {X.max():.3f}; pictures of each class {np.bincount(y)}")

figure = octmnist.show(*data["train"])
plt.show()

# %% [markdown] nbgrader={"grade": false, "grade_id": "data-caption", "locked": true, "schema_version": 3, "solution": false, "task": false}
# *Figure 1. The first eight training pictures of each class, all on one grey scale.* Two classes make up most of the training part, while the test
# part has as many of each: a model that always says the same reaches 25 % there. Compare the counts above before you compare accuracies.

# %% [markdown] nbgrader={"grade": false, "grade_id": "build_logistic_regression-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 1: logistic regression (3 marks)
#
# For several classes it is one linear map, followed by the softmax that the loss takes care of:
#
# $$z = x W + b. \tag{2}$$
#
# - a `keras.Model` for inputs (B, `n_features`), which returns logits (B, `n_classes`), with weights and a bias, no penalty;
# - built, or ready to be called on data; **not** compiled: `train` does that.

# %% nbgrader={"grade": false, "grade_id": "build_logistic_regression", "locked": false, "schema_version": 3, "solution": true, "task": false}
def build_logistic_regression(n_features, n_classes):
    """Multinomial logistic regression, equation (2).

    n_features: D, numbers in one input.  n_classes: K.
    Returns an uncompiled keras.Model, (B, D) -> logits (B, K).
    """
    ### BEGIN SOLUTION
    return keras.Sequential([keras.Input((n_features,)), keras.layers.Dense(n_classes)])
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "build_logistic_regression-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# All weights -1 and all biases 0: x = (1, 1, 1, 1, 1) makes every logit -5.
def check_logistic_regression():
    model = build_logistic_regression(5, 3)
    assert isinstance(model, keras.Model), f"return a keras.Model, yours is a {type(model).__name__}"
    shape = np.shape(model(np.zeros((2, 5), dtype="float32")))
    assert shape == (2, 3), f"two inputs with 5 numbers give logits of shape (2, 3), yours have {shape}"
    size = sum(weight.size for weight in model.get_weights())
    assert size == 18, f"D = 5, K = 3 takes 5 * 3 weights and 3 biases, 18 numbers; yours has {size}"
    model.set_weights([np.full(weight.shape, -float(weight.ndim == 2)) for weight in model.get_weights()])
    z = np.asarray(model(np.ones((1, 5), dtype="float32")))[0]
    assert np.allclose(z, -5), f"these weights make all three logits -5, yours are {z}: is there something after the linear map?"
    assert not model.compiled, "return the model uncompiled: train compiles it"
    print("build_logistic_regression: this case is right.")

check_logistic_regression()

# %% nbgrader={"grade": true, "grade_id": "test_build_logistic_regression_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: an uncompiled model of the right shape and size. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


def _called(model, D):
    """The model, looked at from outside; a model of one's own class has its weights after the first call."""
    assert isinstance(model, keras.Model), f"return a keras.Model, yours is a {type(model).__name__}"
    assert not model.compiled and getattr(model, "optimizer", None) is None, "return the model uncompiled: train compiles it"
    try:
        model(np.zeros((1, D), dtype="float32"))
    except Exception as error:
        raise AssertionError(f"D = {D}: your model cannot be called on an input of shape (1, {D}): {error}") from None
    return model


def _shape_is_right(model, D, K):
    for B in [1, 3]:
        shape = np.shape(model(np.ones((B, D), dtype="float32")))
        assert shape == (B, K), f"D = {D}, K = {K}: {B} inputs give logits of shape {(B, K)}, yours have shape {shape}"


def _size(weights):
    return sum(int(np.size(weight)) for weight in weights)


@check
def shape_and_size():
    for D, K in [(784, 4), (1, 2), (5, 3), (2, 7)]:
        model = _called(build_logistic_regression(D, K), D)
        _shape_is_right(model, D, K)
        size, expected = _size(model.get_weights()), D * K + K
        assert size == expected, f"D = {D}, K = {K}: one linear map with its bias has {expected} numbers to learn, yours has {size}"
        assert _size(model.trainable_weights) == size, f"all {size} numbers are learnt, yours trains {_size(model.trainable_weights)} of them"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_build_logistic_regression_2", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
# 2 marks: it returns logits, with no penalty. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def logits():
    for D, K in [(5, 3), (1, 4), (3, 8), (6, 2)]:
        rng = np.random.default_rng(21)
        model = _called(build_logistic_regression(D, K), D)
        size = _size(model.get_weights())
        assert size == D * K + K, f"D = {D}, K = {K}: one linear map with its bias has {D * K + K} numbers to learn, yours has {size}"
        model.set_weights([rng.normal(0, 2, weight.shape) for weight in model.get_weights()])
        # the linear map, found from outside: what goes in is 0, then one feature at a time
        z = np.asarray(model(np.vstack([np.zeros(D), np.eye(D)]).astype("float32")), dtype=float)
        assert z.min() < -0.01, (
            f"D = {D}, K = {K}: with random weights of both signs some logits must be negative, your smallest output is {z.min():.3g}."
            " Probabilities, or an activation at the end?")
        W, b = z[1:] - z[0], z[0]
        x = rng.normal(size=(4, D)).astype("float32")
        off = np.abs(np.asarray(model(x)) - (x @ W + b)).max()
        assert off < 1e-3, f"D = {D}, K = {K}: the logits are linear in the input, yours are off by up to {off:.2g}. Is there an activation or a normalisation?"
        given = np.sort(np.concatenate([np.ravel(weight) for weight in model.get_weights()]))
        off = np.abs(np.sort(np.concatenate([W.ravel(), b])) - given).max()
        assert off < 1e-4, f"D = {D}, K = {K}: the weights found from outside differ from those set by up to {off:.2g}. Is each of them used once, as it is?"
        off = np.abs(np.asarray(model(x, training=True)) - np.asarray(model(x))).max()
        assert off < 1e-6, f"in training the logits are the same, yours differ by up to {off:.2g}: is there a Dropout?"
        penalty = float(sum(model.losses))
        assert abs(penalty) < 1e-9, f"no penalty is asked for, yours adds {penalty:.3g} to the loss"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "build_feedforward-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 2: a feed-forward network (8 marks)
#
# $L$ hidden layers of $H$ units, with $h_0 = x$:
#
# $$h_l = \text{dropout}\big(g(h_{l-1} W_l + b_l)\big) \quad (l = 1, \dots, L), \qquad z = h_L W_{L+1} + b_{L+1}. \tag{3}$$
#
# - `activation` is $g$, by any name that Keras knows: `"relu"`, `"tanh"`, ...
# - **Dropout** with rate `dropout` comes after each hidden activation, and nowhere else. It acts in training only.
# - The **penalty** `keras.regularizers.L2(l2)` lies on every kernel $W_1, \dots, W_{L+1}$, the output's too, and on no bias.
# - Logits come out, as in Task 1; the model is not compiled. Initial weights are drawn as Keras draws them.
#
# The defaults in the signature are the homework's, together with those of `train`: 20 epochs, batches of 16, SGD with learning rate 0.1. Inside the
# function `layers` and `l2` are its arguments, whatever you imported under these names: write `keras.layers.Dense`, `keras.regularizers.L2`.

# %% nbgrader={"grade": false, "grade_id": "build_feedforward", "locked": false, "schema_version": 3, "solution": true, "task": false}
def build_feedforward(n_features, n_classes, hidden_size=200, layers=2, activation="relu", dropout=0.0, l2=0.0):
    """Feed-forward network, equation (3).

    n_features: D.  n_classes: K.  hidden_size: H, units in each hidden layer.  layers: number of hidden layers, >= 1.
    activation: name of a Keras activation.  dropout: rate in [0, 1).  l2: strength of the penalty on the kernels, >= 0.
    Returns an uncompiled keras.Model, (B, D) -> logits (B, K).
    """
    ### BEGIN SOLUTION
    model = keras.Sequential([keras.Input((n_features,))])
    for _ in range(layers):
        model.add(keras.layers.Dense(hidden_size, activation=activation, kernel_regularizer=keras.regularizers.L2(l2)))
        model.add(keras.layers.Dropout(dropout))
    model.add(keras.layers.Dense(n_classes, kernel_regularizer=keras.regularizers.L2(l2)))
    return model
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "build_feedforward-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# All weights 1 and all biases 0: x = (1, 2) makes every one of 5 units in the first layer 3, in the second 5 * 3 = 15, and the logits 75. x = (1, -2) makes
# the sums of the first layer -1, so ReLU gives 0, and so are the logits. With l2 = 0.5 and one hidden layer the penalty on 2 * 5 + 5 * 4 kernel weights is 15.
def check_feedforward():
    model = build_feedforward(2, 4, hidden_size=5, layers=2)
    assert isinstance(model, keras.Model), f"return a keras.Model, yours is a {type(model).__name__}"
    x = np.array([[1.0, 2.0]], dtype="float32")
    shape = np.shape(model(x))
    assert shape == (1, 4), f"one input gives logits of shape (1, 4), yours have {shape}"
    model.set_weights([np.full(weight.shape, float(weight.ndim == 2)) for weight in model.get_weights()])
    z = np.asarray(model(x))[0]
    assert np.allclose(z, 75), f"these weights make all four logits 75, yours are {z}"
    z = np.asarray(model(np.array([[1.0, -2.0]], dtype="float32")))[0]
    assert np.allclose(z, 0), f"x = (1, -2): ReLU makes all four logits 0, yours are {z}"
    model = build_feedforward(2, 4, hidden_size=5, layers=1, l2=0.5)
    model(x)
    model.set_weights([np.ones(weight.shape) for weight in model.get_weights()])
    penalty = float(sum(model.losses))
    assert np.isclose(penalty, 15), f"the penalty is 0.5 * 30 = 15, yours is {penalty}. On every kernel, on no bias?"
    print("build_feedforward: this case is right.")

check_feedforward()

# %% nbgrader={"grade": true, "grade_id": "test_build_feedforward_1", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
# 2 marks: an uncompiled model of the right shape and size, ready to learn. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


def _kernels_and_biases(D, K, H, L):
    sizes = [D] + [H] * L + [K]
    return [(a, b) for a, b in zip(sizes, sizes[1:])] + [(b,) for b in sizes[1:]]


def _has_layers(model, D, K, H, L):
    shapes, expected = sorted(np.shape(weight) for weight in model.get_weights()), sorted(_kernels_and_biases(D, K, H, L))
    assert shapes == expected, (
        f"D = {D}, K = {K}, {L} hidden layers of {H}: kernels and biases have the shapes {expected}, yours have {shapes}."
        " Does every layer have weights of its own?")


@check
def shape_and_size():
    for D, K, settings in [(6, 4, {}), (5, 3, {"hidden_size": 7, "layers": 1}), (3, 5, {"layers": 3, "hidden_size": 4}), (1, 2, {"hidden_size": 3, "layers": 4})]:
        model = _called(build_feedforward(D, K, **settings), D)
        _shape_is_right(model, D, K)
        _has_layers(model, D, K, settings.get("hidden_size", 200), settings.get("layers", 2))
        weights = model.get_weights()
        trained, size = _size(model.trainable_weights), _size(weights)
        assert trained == size, f"all {size} numbers are learnt, yours trains {trained} of them"
        for weight in weights:
            if weight.ndim == 2 and weight.shape[1] == settings.get("hidden_size", 200):
                alike = weight.shape[1] - len(np.unique(weight, axis=1).T)
                assert not alike, (
                    f"of a hidden layer's initial kernel, {weight.shape}, {alike} units repeat others: units that start alike stay alike."
                    " Draw the kernels at random, as Keras does")
        again = build_feedforward(D, K, **settings)
        again = _called(again, D)
        again.set_weights([weight + 1 for weight in again.get_weights()])
        assert all(np.array_equal(a, b) for a, b in zip(weights, model.get_weights())), "two models share their weights: make new layers in each call"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_build_feedforward_2", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
# 2 marks: the hidden layers use the activation, and logits come out. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


def _set_alike(model, rng):
    """Random numbers in the place of all weights, the same for weights of one shape, so that their order does not matter. Returns {shape: numbers}."""
    values = {shape: rng.normal(0, 1.2 / np.sqrt(shape[0]), shape) if len(shape) == 2 else rng.normal(0, 0.5, shape)
              for shape in sorted({np.shape(weight) for weight in model.get_weights()})}
    model.set_weights([values[np.shape(weight)] for weight in model.get_weights()])
    return values


_activations = {
    "relu": lambda a: np.maximum(a, 0),
    "tanh": np.tanh,
    "sigmoid": lambda a: 1 / (1 + np.exp(-a)),
    "elu": lambda a: np.where(a > 0, a, np.expm1(np.minimum(a, 0))),
}


@check
def values():
    cases = [(5, 3, 7, 1, "relu"), (6, 2, 4, 2, None), (3, 5, 8, 3, "tanh"), (1, 3, 2, 2, "sigmoid"), (4, 3, 6, 2, "elu"), (2, 4, 9, 4, "relu")]
    for D, K, H, L, activation in cases:
        rng = np.random.default_rng(31)
        given = {} if activation is None else {"activation": activation}
        model = _called(build_feedforward(D, K, hidden_size=H, layers=L, **given), D)
        _has_layers(model, D, K, H, L)
        weights = _set_alike(model, rng)
        x = 3 * rng.normal(size=(9, D))
        h = x
        for D_in in [D] + [H] * (L - 1):
            h = _activations[activation or "relu"](h @ weights[D_in, H] + weights[H,])
        z = h @ weights[H, K] + weights[K,]
        case = f"D = {D}, K = {K}, {L} hidden layers of {H}, activation {activation or 'as by default'}"
        for B in [1, 9]:
            own = np.asarray(model(x[:B].astype("float32")))
            off = np.abs(own - z[:B]).max()
            assert off < 1e-3, (
                f"{case}: with weights that the test sets, the logits of the first input are {np.round(z[0], 3)}, yours are {np.round(own[0], 3)}."
                " An activation in each hidden layer, none at the end?")
        off = np.abs(np.asarray(model(x.astype("float32"), training=True)) - z).max()
        assert off < 1e-3, f"{case}: without dropout the network returns the same in training, yours is off by up to {off:.2g}"
    model = _called(build_feedforward(3, 2, 4, 1, "tanh", 0.0, 0.0), 3)
    _has_layers(model, 3, 2, 4, 1)
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_build_feedforward_3", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
# 2 marks: dropout, after each hidden activation, in training. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def dropout():
    # H = K and kernels that hand on what they get, to the next unit, so that equal seeds in all layers do not matter:
    # every logit shows what became of one unit, 1 (or sigmoid of 1, ...) unless it was dropped
    D, H, x = 3, 300, np.ones((40, 3), dtype="float32")
    for L, rate, activation in [(1, 0.25, "relu"), (2, 0.4, "relu"), (3, 0.2, "relu"), (1, 0.5, "sigmoid")]:
        model = _called(build_feedforward(D, H, hidden_size=H, layers=L, activation=activation, dropout=rate), D)
        _has_layers(model, D, H, H, L)
        model.set_weights([{(D, H): np.full((D, H), 1 / D), (H, H): np.roll(np.eye(H), 1, axis=1), (H,): np.zeros(H)}[weight.shape] for weight in model.get_weights()])
        one = float(_activations[activation](np.float64(1)))
        case = f"{L} hidden layer{'s' * (L > 1)}, activation {activation}, dropout {rate}"
        off = max(np.abs(np.asarray(z) - one).max() for z in [model(x), model(x, training=False)])
        assert off < 1e-4, f"{case}: outside of training nothing is dropped and nothing is scaled, yours is off by up to {off:.2g}"
        z = np.asarray(model(x, training=True))
        kept, expected = float(np.mean(np.abs(z) > 1e-6)), (1 - rate) ** L
        # 12,000 logits: the share kept has a standard deviation below 0.005
        assert abs(kept - expected) < 0.04, (
            f"{case}: in training {expected:.1%} of these logits should have kept their unit, of yours {kept:.1%} have."
            " Dropout after each hidden activation, and nowhere else?")
        values, expected = z[np.abs(z) > 1e-6], one / (1 - rate) ** L
        assert np.abs(values - expected).max() < 1e-3 * expected, (
            f"{case}: what is kept is scaled up to {expected:.3f}, so that the mean stays; yours lie between {values.min():.3f} and {values.max():.3f}."
            " Keras' Dropout does that")
        for what, first, second in [("pictures", z[0], z[1]), ("units", z[:, 0], z[:, 1])]:
            assert np.any((first == 0) != (second == 0)), f"{case}: two {what} lose the same; each is dropped on its own"
        again = np.asarray(model(x, training=True))
        assert np.any((again == 0) != (z == 0)), f"{case}: every call drops other units, yours drops the same again"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_build_feedforward_4", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
# 2 marks: the penalty on every kernel. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def penalty():
    for D, K, H, L, l2 in [(5, 3, 7, 2, 0.5), (4, 2, 6, 1, 1e-4), (3, 6, 5, 3, 0.02), (5, 3, 7, 2, None)]:
        rng = np.random.default_rng(41)
        model = _called(build_feedforward(D, K, hidden_size=H, layers=L, **({} if l2 is None else {"l2": l2})), D)
        _has_layers(model, D, K, H, L)
        _set_alike(model, rng)
        squares = [(weight.shape, float(np.sum(np.square(weight, dtype=float)))) for weight in model.get_weights()]
        model(np.zeros((1, D), dtype="float32"))
        expected, own = (l2 or 0.0) * sum(square for shape, square in squares if len(shape) == 2), float(sum(model.losses))
        case = f"D = {D}, K = {K}, {L} hidden layers of {H}, " + ("l2 as by default" if l2 is None else f"l2 = {l2:g}")
        ratio = f", {own / expected:.3f} times as much" if expected else ""
        assert abs(own - expected) < 1e-4 * expected + 1e-9, (
            f"{case}: with weights that the test sets, the penalty is {expected:.6f}, yours is {own:.6f}{ratio}."
            " keras.regularizers.L2 with l2 as it is, on every kernel, the output's too, on no bias?")
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "train-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 3: training (8 marks)
#
# One function compiles any of these models and fits it:
#
# - the loss is the mean of (1) over the pictures, **from logits**, with integer labels;
# - `optimizer` is `"sgd"` (plain, no momentum) or `"adam"` with Keras' defaults, each with `learning_rate`;
# - it goes on from the model's own weights, for `epochs` passes over the training part in batches of `batch_size`; a last, smaller batch is used too.
#   The model ends trained;
# - `seed` covers the shuffling: from the same weights the same seed gives the same result, whatever was drawn before, and another seed takes another
#   order (a model with dropout draws from a generator of its own as well). `fit` takes no seed: `keras.utils.set_random_seed` sets what it draws
#   from;
# - a penalty of the model is a part of the loss, of the one that is minimised and of those returned, as in Keras;
# - the test part is not used, and no array is changed.
#
# It returns a dict of three lists with one float an epoch. `train_loss` is the mean loss over the epoch, as Keras reports it (or that of the training
# part after the epoch: both are right); `val_loss` and `val_acc` are the mean loss and the share of right predictions on the validation part after
# the epoch.

# %% nbgrader={"grade": false, "grade_id": "train", "locked": false, "schema_version": 3, "solution": true, "task": false}
def train(model, data, optimizer="sgd", learning_rate=0.1, batch_size=16, epochs=20, seed=42):
    """Compile a model and fit it to the training part.

    model: uncompiled keras.Model, logits out.  data: {"train": (X, y), "val": (X, y), "test": (X, y)}; X (N, D), y (N,) int.
    optimizer: "sgd" or "adam".  learning_rate: float.  batch_size: pictures a step.  epochs: passes over the data.  seed: of the shuffling.
    Returns {"train_loss": list, "val_loss": list, "val_acc": list}, one float an epoch; losses in nats a picture, accuracy from 0 to 1.
    """
    ### BEGIN SOLUTION
    keras.utils.set_random_seed(seed)
    optimizers = {"sgd": keras.optimizers.SGD, "adam": keras.optimizers.Adam}
    model.compile(
        optimizer=optimizers[optimizer](learning_rate=learning_rate),
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        metrics=["accuracy"],
    )
    fitted = model.fit(*data["train"], validation_data=data["val"], batch_size=batch_size, epochs=epochs, verbose=0)
    return {name: fitted.history[key] for name, key in [("train_loss", "loss"), ("val_loss", "val_loss"), ("val_acc", "val_accuracy")]}
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "train-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# Two pictures of one pixel, 1 and -1, with labels 1 and 0, and all weights zero: every p is 1/2. One step of SGD with rate 0.1 on both
# moves the weights by 0.05, to (-0.05, 0.05), and leaves the biases.
def check_train():
    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(2, kernel_initializer="zeros")])
    data = {"train": (np.array([[1.0], [-1.0]]), np.array([1, 0])), "val": (np.array([[2.0], [-1.0], [1.0]]), np.array([1, 0, 0])), "test": (np.ones((1, 1)), np.array([1]))}
    history = train(model, data, epochs=1)
    assert isinstance(history, dict), f"return a dict, yours is a {type(history).__name__}"
    assert set(history) >= {"train_loss", "val_loss", "val_acc"}, f"the dict has train_loss, val_loss and val_acc, yours has {sorted(history)}"
    for name in ["train_loss", "val_loss", "val_acc"]:
        assert np.shape(history[name]) == (1,), f"one epoch makes one {name} in a list, yours is {history[name]}"
    weights = np.ravel(model.get_weights()[0])
    assert np.allclose(weights, [-0.05, 0.05], atol=1e-5), (
        f"after one step the weights are (-0.05, 0.05), yours are {weights}" + ("" if np.any(weights) else ": does the loss know that logits come in?"))
    assert np.isclose(history["val_acc"][0], 2 / 3), f"then two of the three validation pictures are right, val_acc is 2/3; yours is {history['val_acc'][0]}"
    print("train: this case is right.")

check_train()

# %% nbgrader={"grade": true, "grade_id": "test_train_1", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
# 2 marks: what is returned, with everything left as by default. Hidden when released.
### BEGIN HIDDEN TESTS
import functools

from grader.checks import check


def _linear(D, K, seed=51, **arguments):
    """A linear model with weights that the test sets."""
    model = keras.Sequential([keras.Input((D,)), keras.layers.Dense(K, **arguments)])
    rng = np.random.default_rng(seed)
    model.set_weights([rng.normal(size=(D, K)), rng.normal(size=K)])
    return model


def _one_picture(N, seed=52, D=6, K=3):
    """Training part: N times the same picture, so that the order does not matter. The test part is of no use to anybody."""
    rng = np.random.default_rng(seed)
    x, X_val, y_val = rng.random(D), rng.normal(size=(37, D)), rng.integers(0, K, 37)
    return {"train": (np.tile(x, (N, 1)), np.full(N, 1)), "val": (X_val, y_val), "test": (np.full((5, D), np.nan), np.full(5, -1))}


def _losses(X, y, W, b):
    z = X @ W + b
    return np.logaddexp.reduce(z, axis=1) - z[np.arange(len(y)), y], z.argmax(axis=1) == y


def _replay(data, weights, batch_size, epochs, learning_rate, adam=False):
    """What training does to a linear model where all training pictures are the same. Returns the weights and the entries of each epoch."""
    (X, y), parameters, entries = data["train"], [np.asarray(weight, dtype=float) for weight in weights], []
    m, v, step = [0.0, 0.0], [0.0, 0.0], 0
    for _ in range(epochs):
        during = []
        sizes = [min(batch_size, len(y) - first) for first in range(0, len(y), batch_size)]
        for _ in sizes:
            during.append(_losses(X[:1], y[:1], *parameters)[0][0])
            z = X[0] @ parameters[0] + parameters[1]
            error = np.exp(z - np.logaddexp.reduce(z)) - np.eye(len(z))[y[0]]
            step += 1
            for i, gradient in enumerate([np.outer(X[0], error), error]):
                m[i], v[i] = 0.9 * m[i] + 0.1 * gradient, 0.999 * v[i] + 0.001 * gradient**2
                move = m[i] / (1 - 0.9**step) / (np.sqrt(v[i] / (1 - 0.999**step)) + 1e-7) if adam else gradient
                parameters[i] = parameters[i] - learning_rate * move
        losses, right = _losses(*data["val"], *parameters)
        entries.append((np.average(during, weights=sizes), np.mean(during), _losses(X[:1], y[:1], *parameters)[0][0], losses.mean(), right.mean()))
    return parameters, dict(zip(["during", "batches", "after", "val_loss", "val_acc"], np.transpose(entries)))


def _entries(history, epochs):
    """The three lists as arrays, or what is wrong with them."""
    assert isinstance(history, dict), f"return a dict, yours is a {type(history).__name__}"
    arrays = {}
    for name in ["train_loss", "val_loss", "val_acc"]:
        assert name in history, f"the dict has an entry {name}, yours has {list(history)}"
        assert isinstance(history[name], list), f"{name} is a list, yours is a {type(history[name]).__name__}"
        assert len(history[name]) == epochs, f"{epochs} epochs make {epochs} entries, your {name} has {len(history[name])}"
        arrays[name] = np.array([np.asarray(value) for value in history[name]])
        assert arrays[name].shape == (epochs,) and arrays[name].dtype.kind == "f", f"{name} holds one float an epoch, yours begins with {history[name][0]!r}"
    return arrays


@functools.cache
def _by_default():
    data, model = _one_picture(34), _linear(6, 3)
    start = model.get_weights()
    return data, start, train(model, data), model.get_weights()


@check
def what_is_returned():
    data, start, history, weights = _by_default()
    own, (_, right) = _entries(history, 20), _replay(data, start, 16, 20, 0.1)
    for name in ["val_loss", "val_acc"]:
        off = np.abs(own[name] - right[name])
        e = int(off.argmax())
        assert off[e] < 1e-3, (
            f"a linear model, defaults, 34 training and 37 validation pictures: {name} after epoch {e + 1} is {right[name][e]:.4f}, yours is {own[name][e]:.4f}."
            " Of the validation part, after the epoch, mean over its pictures? From logits?")
    off = min(np.abs(own["train_loss"] - right[kind]).max() for kind in ["during", "batches", "after"])
    assert off < 1e-3, (
        f"a linear model, defaults, 34 training pictures: train_loss goes from {right['during'][0]:.4f} (or {right['after'][0]:.4f} after the first epoch)"
        f" to {right['after'][-1]:.4f}, yours from {own['train_loss'][0]:.4f} to {own['train_loss'][-1]:.4f}. The training part's mean loss, from logits?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_train_2", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
# 2 marks: plain SGD with this learning rate and batch size. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


def _apart(weights, expected):
    return max(np.abs(np.asarray(weight) - right).max() for weight, right in zip(weights, expected))


@check
def sgd():
    data, start, history, weights = _by_default()
    right, _ = _replay(data, start, 16, 20, 0.1)
    off = _apart(weights, right)
    assert off < 2e-3, (
        f"defaults (SGD, rate 0.1, batches of 16, 20 epochs), 34 times the same picture: your weights end up to {off:.3g} from where these"
        " 60 steps lead. Does the model that was given end trained, on the training part alone?")
    data, model = _one_picture(22, seed=53), _linear(6, 3, seed=54)
    start = model.get_weights()
    history = train(model, data, optimizer="sgd", learning_rate=0.4, batch_size=5, epochs=2, seed=1)
    _entries(history, 2)
    right, _ = _replay(data, start, 5, 2, 0.4)
    off = _apart(model.get_weights(), right)
    assert off < 1e-3, (
        f"22 times the same picture, SGD, rate 0.4, batches of 5 and the last of 2, 2 epochs: your weights end up to {off:.3g} from where these"
        " 10 steps lead. Are learning_rate and batch_size used, is it plain SGD, does the last batch count?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_train_3", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: Adam. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def adam():
    data, model = _one_picture(12, seed=55), _linear(6, 3, seed=56)
    start = model.get_weights()
    train(model, data, optimizer="adam", learning_rate=0.3, batch_size=4, epochs=2, seed=3)
    right, _ = _replay(data, start, 4, 2, 0.3, adam=True)
    off = _apart(model.get_weights(), right)
    # a rate so large that the gradient changes: Adam's memory counts. Its epsilon in other libraries, 1e-8, changes less than 1e-5
    assert off < 1e-3, (
        f"12 times the same picture, Adam, rate 0.3, batches of 4, 2 epochs: your weights end up to {off:.3g} from where these 6 steps lead."
        " Is the optimizer chosen by its name, with learning_rate?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_train_4", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
# 2 marks: the seed, and nothing else, decides the order. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates


def _pictures(seed=61):
    rng = np.random.default_rng(seed)
    return {part: (rng.random((N, 6)), rng.integers(0, 3, N)) for part, N in [("train", 24), ("val", 9), ("test", 4)]}


@check
def seeded():
    def trained(seed, before, model=None):
        model = model or _linear(6, 3, seed=62)
        keras.utils.set_random_seed(before)    # what was drawn earlier must not matter
        history = train(model, _pictures(), optimizer="adam", learning_rate=0.02, batch_size=3, epochs=2, **({} if seed is None else {"seed": seed}))
        return model, np.concatenate([np.ravel(weight) for weight in model.get_weights()] + list(_entries(history, 2).values()))

    model, first = trained(42, before=1)
    model.set_weights(_linear(6, 3, seed=62).get_weights())
    off = np.abs(trained(None, 2, model)[1] - first).max()
    assert off < 1e-5, (
        f"trained a second time from the same weights, with seed 42 left as by default, the result differs by up to {off:.2g}."
        " Set the seed inside train, and compile anew in each call: an optimizer that goes on has its old moments")
    off = np.abs(trained(0, before=1)[1] - first).max()
    assert off > 1e-5, "another seed must take the pictures in another order, yours gives the same weights. Is the seed used, and does fit shuffle?"
    data = _pictures()
    assert not mutates(lambda data: train(_linear(6, 3), data, epochs=1), data), "train changes data: work on new arrays"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_train_5", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: dropout and the penalty count in training. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def dropout_and_penalty():
    # one picture of ones, one step: a dropped input leaves its weights to the penalty alone, which takes the same share from each
    rate, l2 = 0.5, 0.1
    data = _one_picture(1, seed=71, D=60)
    data["train"] = np.ones((1, 60)), np.array([2])
    model = keras.Sequential([keras.Input((60,)), keras.layers.Dropout(0.5, seed=1), keras.layers.Dense(3, kernel_regularizer=keras.regularizers.L2(l2))])
    W = np.random.default_rng(72).choice([-1.0, 1.0], (60, 3)) / 10
    model.set_weights([W, np.zeros(3)])
    _entries(train(model, data, learning_rate=rate, epochs=1, seed=5), 1)
    change = model.get_weights()[0] - W
    alone = np.abs(change + 2 * l2 * rate * W).max(axis=1) < 1e-4
    still = np.abs(change).max(axis=1) < 1e-6
    assert not np.any(still), (
        f"a model with an L2 penalty, one step: {np.sum(still)} of 60 inputs have weights that did not move. Does the penalty count in what is minimised?")
    # of 60 inputs half are dropped, with a standard deviation of 4
    assert 10 <= np.sum(alone) <= 50, (
        f"a model that drops half of its 60 inputs, one step: {np.sum(alone)} of them felt the penalty alone. About half should: does dropout act in your training,"
        " and does the penalty count?")
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "best_configuration-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 4: which configuration is best (2 marks)
#
# From a dict `{key: what train returned}` take the key whose **last** entry of `val_acc` is highest: the accuracy of the model that you have in hand,
# not of one that it was on the way. On a tie the first key wins. Keys are whatever tells the runs apart: learning rates, names, tuples.

# %% nbgrader={"grade": false, "grade_id": "best_configuration", "locked": false, "schema_version": 3, "solution": true, "task": false}
def best_configuration(results):
    """The configuration with the highest validation accuracy after its last epoch.

    results: {key: {"train_loss": list, "val_loss": list, "val_acc": list}}, at least one; the lists need not be equally long.
    Returns the key; of equal ones the first.
    """
    ### BEGIN SOLUTION
    return max(results, key=lambda key: results[key]["val_acc"][-1])
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "best_configuration-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
def check_best():
    results = {"fast": {"val_acc": [0.7, 0.5], "val_loss": [1.1, 0.9]}, "slow": {"val_acc": [0.2, 0.6], "val_loss": [1.4, 1.0]}}
    best = best_configuration({key: {"train_loss": [2.0, 1.0], **lists} for key, lists in results.items()})
    assert best == "slow", f"slow ends at an accuracy of 0.6, fast at 0.5: the best is 'slow', yours is {best!r}"
    print("best_configuration: this case is right.")

check_best()

# %% nbgrader={"grade": true, "grade_id": "test_best_configuration_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: by the last validation accuracy. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates


def _results(accuracies, rng):
    """Runs with these validation accuracies, and losses that say nothing about them."""
    return {key: {"train_loss": list(rng.random(len(values))), "val_loss": list(rng.random(len(values))), "val_acc": list(values)}
            for key, values in accuracies.items()}


@check
def last_accuracy():
    rng = np.random.default_rng(81)
    cases = [
        ({0.1: [0.9, 0.3], 0.01: [0.4, 0.5], 0.001: [0.6, 0.45]}, 0.01),
        ({"a": [0.2], "b": [0.8], "c": [0.5]}, "b"),
        ({(16, 0.1): [0.5, 0.72, 0.7], (1024, 0.1): [0.9, 0.71], (16, 1.0): [0.1, 0.2, 0.3, 0.4]}, (1024, 0.1)),
        ({"only": [0.3, 0.1]}, "only"),
        ({3: [0.9, 0.0], 7: [0.8, 0.0, 1e-3]}, 7),
        ({"one": [0.801, 0.8011], "two": [0.9, 0.8012]}, "two"),
        ({0.0: [0.3, 0.7], 0.2: [0.4, 0.6], 0.5: [0.2, 0.5]}, 0.0),    # dropout rates
    ]
    for accuracies, expected in cases:
        results = _results(accuracies, rng)
        assert not mutates(best_configuration, results), "best_configuration changes its argument"
        best = best_configuration(results)
        assert type(best) is type(expected) and best == expected, (
            f"validation accuracies {accuracies}: the best is {expected!r}, yours is {best!r}. The key itself, by the last entry of val_acc?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_best_configuration_2", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: of equal ones the first. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def first_of_equal():
    rng = np.random.default_rng(82)
    cases = [
        ({"b": [0.1, 0.7], "a": [0.9, 0.7], "c": [0.2, 0.7]}, "b"),
        ({1.0: [0.4, 0.2], 0.01: [0.5, 0.6], 0.1: [0.7, 0.6], 0.001: [0.1, 0.5]}, 0.01),
        ({"zebra": [0.0], "ant": [0.0]}, "zebra"),
    ]
    for accuracies, expected in cases:
        best = best_configuration(_results(accuracies, rng))
        assert type(best) is type(expected) and best == expected, (
            f"validation accuracies {accuracies}: of the equal ones the first is {expected!r}, yours is {best!r}. In the order of the dict, whatever the keys are?")
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "results-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Results
#
# From here on the functions above are used together. Every run starts from `keras.utils.set_random_seed(seed)`, so that its initial weights are the
# same each time.

# %% nbgrader={"grade": true, "grade_id": "test_references", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# No marks, nothing to do. When this notebook is marked, right versions of the functions above
# take over from here on, so that a mistake up there costs nothing down here.
### BEGIN HIDDEN TESTS
import tensorflow as tf

from grader.checks import reference


def good_logistic_regression(n_features, n_classes):
    return keras.Sequential([keras.Input((n_features,)), keras.layers.Dense(n_classes)])


def good_feedforward(n_features, n_classes, hidden_size=200, layers=2, activation="relu", dropout=0.0, l2=0.0):
    model = keras.Sequential([keras.Input((n_features,))])
    for _ in range(layers):
        model.add(keras.layers.Dense(hidden_size, activation=activation, kernel_regularizer=keras.regularizers.L2(l2)))
        model.add(keras.layers.Dropout(dropout))
    model.add(keras.layers.Dense(n_classes, kernel_regularizer=keras.regularizers.L2(l2)))
    return model


def good_train(model, data, optimizer="sgd", learning_rate=0.1, batch_size=16, epochs=20, seed=42):
    """As train, with all steps of an epoch in one call of TensorFlow: a quarter of the time that fit takes for such small pictures."""
    keras.utils.set_random_seed(seed)
    mean_loss, rng = keras.losses.SparseCategoricalCrossentropy(from_logits=True), np.random.default_rng(seed)
    chosen = {"sgd": keras.optimizers.SGD, "adam": keras.optimizers.Adam}[optimizer](learning_rate)
    model.compile(optimizer=chosen, loss=mean_loss, metrics=["accuracy"])
    chosen.build(model.trainable_variables)
    X, y, X_val, y_val = (tf.constant(part, dtype) for name in ["train", "val"] for part, dtype in zip(data[name], ["float32", "int32"]))
    N = len(data["train"][1])

    def step(first, order, total):
        rows = order[first:first + batch_size]
        with tf.GradientTape() as tape:
            J = mean_loss(tf.gather(y, rows), model(tf.gather(X, rows), training=True)) + sum(model.losses)
        chosen.apply_gradients(zip(tape.gradient(J, model.trainable_variables), model.trainable_variables))
        return first + batch_size, order, total + J * tf.cast(tf.size(rows), "float32")

    def epoch(order):
        _, _, total = tf.while_loop(lambda first, *_: first < N, step, [tf.constant(0), order, tf.constant(0.0)])
        z = model(X_val, training=False)
        right = tf.cast(tf.argmax(z, axis=1, output_type="int32") == y_val, "float32")
        return total / N, mean_loss(y_val, z) + sum(model.losses), tf.reduce_mean(right)

    epoch = tf.function(epoch, autograph=False, input_signature=[tf.TensorSpec([N], "int32")])
    entries = [[float(value) for value in epoch(rng.permutation(N).astype("int32"))] for _ in range(epochs)]
    return dict(zip(["train_loss", "val_loss", "val_acc"], map(list, zip(*entries))))


def good_best(results):
    return max(results, key=lambda key: results[key]["val_acc"][-1])


reference(
    build_logistic_regression=good_logistic_regression, build_feedforward=good_feedforward, train=good_train, best_configuration=good_best,
    full=False, n_features=784, n_classes=4, seed=0,    # an answer may have used these names
    n_train=1024, n_val=512, n_test=1000, epochs=10, long_run={"learning_rate": 0.05, "batch_size": 32, "epochs": 60},
)
### END HIDDEN TESTS

# %% nbgrader={"grade": false, "grade_id": "results-helpers", "locked": true, "schema_version": 3, "solution": false, "task": false}
data = octmnist.load(n_train=n_train, n_val=n_val, n_test=n_test)
always_0, styles = np.mean(data["test"][1] == 0), ["-", "--", ":", "-."]


def experiment(build, **settings):
    """Build, train and time one model; returns the model and its history, with the seconds."""
    keras.utils.set_random_seed(seed)
    model = build()
    start = time.perf_counter()
    history = train(model, data, seed=seed, **settings)
    return model, history | {"seconds": time.perf_counter() - start}


def test_accuracy(model):
    X, y = data["test"]
    return np.mean(np.argmax(model.predict(X, verbose=0), axis=1) == y)


def table(runs):
    """Print {name: history} as a table, a run a line."""
    print(f"{'':24} train loss   val loss   lowest val loss (epoch)   val accuracy   seconds")
    for name, run in runs.items():
        best = int(np.argmin(run["val_loss"]))
        print(f"{name:24} {run['train_loss'][-1]:10.3f} {run['val_loss'][-1]:10.3f} {run['val_loss'][best]:14.3f} {f'({best + 1})':10}"
              f" {run['val_acc'][-1]:13.3f} {run['seconds']:9.1f}")


def curves(panels, ylabel, title=None):
    """Draw {panel's title: {label: values an epoch}} side by side, on one scale."""
    figure, axes = plt.subplots(1, len(panels), figsize=(4.6 * len(panels), 3.2), layout="constrained", squeeze=False, sharey=True)
    for ax, (name, lines) in zip(axes[0], panels.items()):
        for (label, values), style in zip(lines.items(), styles * 3):
            ax.plot(range(1, len(values) + 1), values, style, label=label)
        ax.set(xlabel="epoch", title=name)
        ax.legend()
    axes[0, 0].set_ylabel(ylabel)
    plt.show()

# %% [markdown] nbgrader={"grade": false, "grade_id": "results-logistic-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### Logistic regression: three learning rates
#
# Batches of 16; the best by the last validation accuracy meets the test part.

# %% nbgrader={"grade": false, "grade_id": "results-logistic", "locked": true, "schema_version": 3, "solution": false, "task": false}
logistic, logistic_models = {}, {}
for learning_rate in [0.001, 0.01, 0.1]:
    logistic_models[learning_rate], logistic[learning_rate] = experiment(
        lambda: build_logistic_regression(n_features, n_classes), learning_rate=learning_rate, batch_size=16, epochs=epochs)

table({f"learning rate {key:g}": run for key, run in logistic.items()})
best = best_configuration(logistic)
print(f"Best: learning rate {best:g}; test accuracy {test_accuracy(logistic_models[best]):.3f}, where {always_0:.2f} is what one class for all reaches.")
curves({"logistic regression": {f"learning rate {key:g}": run["val_acc"] for key, run in logistic.items()}}, "validation accuracy")

# %% [markdown] nbgrader={"grade": false, "grade_id": "results-logistic-caption", "locked": true, "schema_version": 3, "solution": false, "task": false}
# *Figure 2. Validation accuracy of logistic regression after each epoch, for three learning rates, batches of 16.* Which of the curves has levelled
# off?

# %% [markdown] nbgrader={"grade": false, "grade_id": "results-rates-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### The feed-forward network: learning rates and batch sizes
#
# The defaults with learning rates 1, 0.1, 0.01 and 0.001, then batches of 1024 beside those of 16. The seconds contain what Keras needs to prepare a
# model, about half a second, whatever the batch size.

# %% nbgrader={"grade": false, "grade_id": "results-rates", "locked": true, "schema_version": 3, "solution": false, "task": false}
rates, rate_models = {}, {}
for learning_rate in [1.0, 0.1, 0.01, 0.001]:
    rate_models[learning_rate], rates[learning_rate] = experiment(
        lambda: build_feedforward(n_features, n_classes), learning_rate=learning_rate, batch_size=16, epochs=epochs)

table({f"learning rate {key:g}": run for key, run in rates.items()})
best = best_configuration(rates)
print(f"Best: learning rate {best:g}; test accuracy {test_accuracy(rate_models[best]):.3f}.")
curves({name: {f"learning rate {key:g}": run[entry] for key, run in rates.items()} for name, entry in [("training", "train_loss"), ("validation", "val_loss")]},
       "loss (nats a picture)")

# %% [markdown] nbgrader={"grade": false, "grade_id": "results-rates-caption", "locked": true, "schema_version": 3, "solution": false, "task": false}
# *Figure 3. Training and validation loss of the network with two hidden layers of 200, batches of 16, for four learning rates.* A loss near $\log 4 =
# 1.39$, or one that only knows how frequent the classes are, has learnt nothing from the pictures.

# %% nbgrader={"grade": false, "grade_id": "results-batches", "locked": true, "schema_version": 3, "solution": false, "task": false}
_, large = experiment(lambda: build_feedforward(n_features, n_classes), learning_rate=0.1, batch_size=1024, epochs=epochs)
batches = {16: rates[0.1], 1024: large}
table({f"batches of {key}": run for key, run in batches.items()})
for size in batches:
    steps = -(-len(data["train"][1]) // size)
    print(f"batches of {size}: {steps} steps an epoch, {steps * epochs} in all")
curves({name: {f"batches of {key}": run[entry] for key, run in batches.items()} for name, entry in [("training", "train_loss"), ("validation", "val_loss")]},
       "loss (nats a picture)")

# %% [markdown] nbgrader={"grade": false, "grade_id": "results-batches-caption", "locked": true, "schema_version": 3, "solution": false, "task": false}
# *Figure 4. Training and validation loss with batches of 16 and of 1024, learning rate 0.1.* An epoch shows all pictures once in either case. How
# many times are the weights changed?

# %% [markdown] nbgrader={"grade": false, "grade_id": "rates-essay-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 5: learning rates and batch sizes (4 marks)
#
# Comment on the two tables and on Figures 3 and 4, in a quarter to half a page.
#
# | marks | for |
# |---|---|
# | 2 | learning rates: what happens at 1, at 0.1 and at 0.001, with numbers from your run, and why |
# | 2 | batch sizes: which is faster and which is better after the same number of epochs, with numbers from your run, and why |
#
# ### BEGIN MARK SCHEME
# **Marking guide.** Judge by the student's own tables, which may be from the real data. One mark for what is seen, with numbers; one for the reason.
#
# - *Learning rates*: the largest rate fails or jumps (steps so large that units saturate or die, the loss stays at what the class frequencies alone
#   give, about 1.2 in the small setting), the smallest learns too slowly (still falling at the last epoch: not converged, not "worse in the end"),
#   the best lies between. "0.1 is best" without a reason: 1.
# - *Batch sizes*: with 1024 an epoch costs less time and has far fewer steps (1 for 64 in the small setting, 96 for 6,093 on all pictures), so after
#   as many epochs the network is less trained. A reason may also be the noise of small batches, or that a larger batch bears a larger learning rate.
#   That large batches are worse as such: lose 1. No times or no numbers: lose 1.
# ### END MARK SCHEME

# %% [markdown] nbgrader={"grade": true, "grade_id": "rates-essay", "locked": false, "points": 4, "schema_version": 3, "solution": true, "task": false}
# **Learning rates.** (Small setting, stand-in.) With rate 1 the network learns nothing from the pictures: after one epoch with a loss of 2.6 it stays
# at 1.19 on the training and 1.17 on the validation part, which is what the class frequencies alone give, and at an accuracy of 0.475. The first
# steps are so large that the hidden units end where ReLU is 0 and no gradient comes back. With 0.001 the losses are still falling at the last epoch
# (1.137): the direction is right and the steps are too short for 640 of them. 0.1 has the lowest training loss, 0.690, but its validation loss jumps
# about and ends at 0.923; 0.01 falls steadily to 0.847 and 0.900, and wins by the last validation accuracy, 0.693 against 0.670. On 512 pictures that
# difference is no more than chance.
#
# **Batch sizes.** Ten epochs took 2.6 s with batches of 16 and 2.4 s with 1024. Most of that is the price of an epoch in Keras, not of the steps. The
# result is much better with 16: training loss 0.690 against 1.122. Both saw every picture ten times, but 16 made 640 steps of that and 1024 only 10.
# The large batch's gradient is less noisy, not 64 times better, so for as many epochs it needs a larger learning rate, and otherwise more epochs.

# %% [markdown] nbgrader={"grade": false, "grade_id": "results-long-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### Long training: overfitting, and two remedies
#
# The same network, trained for long (`long_run` at the top): plain, with an L2 penalty of $10^{-4}$, and with dropout 0.2. With the penalty the
# losses contain it, so compare accuracies across the runs and losses within one.

# %% nbgrader={"grade": false, "grade_id": "results-long", "locked": true, "schema_version": 3, "solution": false, "task": false}
regularised, long_models = {}, {}
for name, arguments in {"plain": {}, "L2 1e-4": {"l2": 1e-4}, "dropout 0.2": {"dropout": 0.2}}.items():
    long_models[name], regularised[name] = experiment(lambda: build_feedforward(n_features, n_classes, **arguments), **long_run)

table(regularised)
best = best_configuration(regularised)
worst = min(regularised, key=lambda name: regularised[name]["val_acc"][-1])
for name in dict.fromkeys([best, worst]):
    print(f"{'Best' if name == best else 'Worst'}: {name}; test accuracy {test_accuracy(long_models[name]):.3f}.")
curves({name + {best: ", the best", worst: ", the worst"}.get(name, ""): {"training": run["train_loss"], "validation": run["val_loss"]}
        for name, run in regularised.items()}, "loss (nats a picture)")
curves({"all three": {name: run["val_acc"] for name, run in regularised.items()}}, "validation accuracy")

# %% [markdown] nbgrader={"grade": false, "grade_id": "results-long-caption", "locked": true, "schema_version": 3, "solution": false, "task": false}
# *Figure 5. Training and validation loss of the three; the best and the worst by their last validation accuracy. Figure 6. Validation accuracy of all
# three.* Where the two losses of a panel part, the network begins to learn the training pictures by heart. The curves jump from epoch to epoch: on
# 512 pictures, with steps of this size, the last entry of one run is a matter of luck within several percent.

# %% [markdown] nbgrader={"grade": false, "grade_id": "overfitting-essay-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 6: overfitting and regularisation (5 marks)
#
# Comment on the last table and on Figures 5 and 6, in about half a page.
#
# | marks | for |
# |---|---|
# | 2 | how the plain network overfits: where you see it, from which epoch on, with numbers, and why it can |
# | 2 | what the L2 penalty and dropout do, each, and how, and whether your run shows it |
# | 1 | what this run does not show: one limit of the comparison, and what you would do about it |
#
# ### BEGIN MARK SCHEME
# **Marking guide.** Judge by the student's own table, which may be from the real data.
#
# - *Overfitting* (2): the training loss goes on falling while the validation loss has passed its minimum and rises, with the epoch and both losses
#   (1); why: about 200,000 weights for 1,024 pictures, or long training fits what is particular to the sample (1). Only "training accuracy is
#   higher": 1 of 2. A student whose run shows little overfitting and says so, with numbers, has both.
# - *Remedies* (2): one mark each. L2 keeps the kernels small, so the function is smoother; $10^{-4}$ is weak, a small effect is a right reading.
#   Dropout makes units work without each other, or averages over many thinned networks; the training loss is higher because it is measured with units
#   missing. Comparing the L2 run's loss with the plain one's as if it held no penalty: lose 1.
# - *Limit* (1): one seed; differences of a percent or two on 512 validation pictures are noise (the standard error is about 1.7 %); chosen and judged
#   on the same part; one strength of each only; a stand-in; early stopping not tried. Any one, with a remedy.
# ### END MARK SCHEME

# %% [markdown] nbgrader={"grade": true, "grade_id": "overfitting-essay", "locked": false, "points": 5, "schema_version": 3, "solution": true, "task": false}
# **Overfitting.** (Small setting, stand-in.) The plain network's training loss falls to 0.108, while its validation loss is lowest at epoch 24,
# 0.784, and then rises to 1.288; the accuracy ends at 0.510. From about epoch 24 on it learns what is particular to the 1,024 training pictures,
# their speckle for instance. It can, because it has nearly 200,000 weights, far more than pictures, and nothing in the loss asks for a simple
# function.
#
# **Remedies.** The L2 penalty adds the squares of the kernels to the loss, so that large weights must pay for themselves. With $10^{-4}$ that is
# weak: the losses part in the same way (0.181 and 1.304, both with the penalty in them, so they must not be compared with the plain ones), and the
# accuracy of 0.514 is the same within chance. Dropout leaves out a fifth of the hidden units at random in each step, so that no unit can rely on
# particular others, which acts like an average over many thinner networks. Here it helps: lowest validation loss 0.638, 0.824 at the end, accuracy
# 0.650. Its training loss, 0.269, is higher also because it is measured with units missing.
#
# **Limits.** One seed and 512 validation pictures: the curves jump by several percent from epoch to epoch, and on the test part the plain network is
# even ahead, 0.620 against 0.602. I would repeat the runs with several seeds and compare means, and try more than one strength of each remedy.

# %% [markdown] nbgrader={"grade": false, "grade_id": "learnt", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## What you have learnt
#
# - Keras needs a model, a loss and an optimizer; logits and a loss *from logits* belong together.
# - The learning rate decides whether a network learns at all; the batch size, how many steps an epoch has and what a step costs.
# - A network with more weights than it has pictures can learn them by heart. The validation part shows when; a penalty or dropout delay it.
# - A configuration is chosen on the validation part; the test part is no part of the choice.
#
# **References.** D. P. Kingma, J. Ba, *Adam: a method for stochastic optimization*, ICLR 2015, arXiv 1412.6980. N. Srivastava et al., *Dropout: a
# simple way to prevent neural networks from overfitting*, Journal of Machine Learning Research 15, 2014. J. Yang et al., *MedMNIST v2: a large-scale
# lightweight benchmark for 2D and 3D biomedical image classification*, Scientific Data 10, 2023, doi 10.1038/s41597-022-01721-8.
