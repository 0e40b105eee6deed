# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown] nbgrader={"grade": false, "grade_id": "title", "locked": true, "schema_version": 3, "solution": false, "task": false}
# # Homework 1, Question 1: linear classifiers and a neural network, by hand
#
# You write a perceptron, logistic regression and a network with one hidden layer in NumPy alone, down to the last derivative, and train them to tell four
# states of the retina apart. At the end you know what each step of training does, because you wrote it.
#
# - **Time** 4 to 6 hours of work.
# - **Machine** any laptop: the finished notebook runs in about 20 seconds on 4,000 pictures, and takes many minutes on all 97,477.
# - **Before** you hand in: *Kernel > Restart Kernel and Run All Cells*, then *Validate*.
#
# | task | you write | marks |
# |---|---|---|
# | 1 | `Perceptron` | 6 |
# | 2 | `LogisticRegression` | 6 |
# | 3 | `MLP` | 10 |
# | 4 | `fit` | 4 |
# | 5 | a discussion, marked by hand | 4 |
# | | **this notebook** | **30** |
#
# Every task is marked on its own: a mistake in one costs nothing in the next. The check under each task shows one case worked by hand and costs no marks; the
# marked tests are hidden, use other data, and try each behaviour that the task describes. **NumPy only**: a task that leaves the learning to a
# machine-learning library (scikit-learn, PyTorch, Keras, ...) gets no marks.

# %% [markdown] nbgrader={"grade": false, "grade_id": "notation", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Notation
#
# | symbol | in code | what it is | shape |
# |---|---|---|---|
# | $D$, $K$ | `n_features, n_classes` | number of pixels of a picture (784), of classes (4) | |
# | $\mathbf X$ | `X` | $N$ pictures, one a row $\mathbf x$, values from 0 to 1 | (N, D) |
# | $y$ | `y` | class of each picture, 0 to $K-1$ | (N,) int |
# | $\mathbf W$ | `W` | weights of a linear classifier, a class a row; the last column is the bias | (K, D + 1) |
# | $\mathbf s$ | | scores: $s_k = \mathbf w_k \cdot [\mathbf x, 1]$ | (K,) |
# | $\mathbf p$ | | probabilities of the classes | (K,) |
# | $\eta$ | `learning_rate` | step size of stochastic gradient descent (SGD) | float |
#
# $[\mathbf x, 1]$ is the picture with a 1 at its end, so that the bias is one weight more. $[a = b]$ is 1 where $a = b$, else 0. No function may change the
# arrays it is given; the methods that train change the model. Compute in double precision (float64, NumPy's default). `W`, and `W1`, `b1`, `W2`, `b2` of the network,
# are plain attributes: the checks set them and read them. Let NumPy loop over the pixels; with a Python loop over them the results at the end take half an hour.

# %% nbgrader={"grade": false, "grade_id": "imports", "locked": true, "schema_version": 3, "solution": false, "task": false}
import contextlib
import io
import os

import matplotlib.pyplot as plt
import numpy as np
from tqdm import tqdm, trange

import octmnist    # octmnist.py, beside this notebook: the data

plt.style.use("tableau-colorblind10")

full = False    # True: all pictures, as the homework has it, which takes many minutes
seed = 42       # of the network's weights
epochs = 20
n_train, n_val, n_test = (None, None, None) if full else (4_000, 1_000, 1_000)
if os.environ.get("NBGRADER_EXECUTION") == "autograde":    # while it is marked a short run will do: the curves carry no marks
    epochs, n_train, n_val, n_test = 5, 400, 200, 200

# %% [markdown] nbgrader={"grade": false, "grade_id": "data-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## The data
#
# OCTMNIST (Yang et al., 2023) holds 109,309 pictures of the retina by optical coherence tomography (OCT), a slice into the depth of the eye, cut down to 28 x 28
# pixels. `python download_octmnist.py` fetches them. Without that file a **generated stand-in** is used: drawings in the same format with the same four
# classes. The line below says which of the two you have; say so, too, wherever you report a number.

# %% nbgrader={"grade": false, "grade_id": "data-look", "locked": true, "schema_version": 3, "solution": false, "task": false}
data = octmnist.load(".", n_train, n_val, n_test)
X_train, y_train = data["train"]
print(f"X_train: {X_train.shape} {X_train.dtype}, from {X_train.min():g} to {X_train.max():g}")
for k, name in enumerate(octmnist.CLASSES):
    print(f"{k} = {name}: {np.mean(y_train == k):.1%} of the training part, {np.mean(data['test'][1] == k):.1%} of the test part")
octmnist.show(X_train, y_train)
plt.show()

# %% [markdown] nbgrader={"grade": false, "grade_id": "data-caption", "locked": true, "schema_version": 3, "solution": false, "task": false}
# *Figure 1. Pictures of the training part, a class a row, grey values from 0 to 1.* Bright lines are layers of the retina. The classes differ in the shape of a few
# lines and in small dark spots, not in brightness at fixed pixels. Notice the shares: who always answers "normal" is right for nearly half of the training part, and for
# a quarter of the test part.

# %% [markdown] nbgrader={"grade": false, "grade_id": "Perceptron-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 1: the perceptron (6 marks)
#
# It scores each class and predicts the one with the highest score, the **lowest index** where several have it:
#
# $$\hat k = \arg\max_k\ \mathbf w_k \cdot [\mathbf x, 1]. \tag{1}$$
#
# It starts with all weights zero. One update looks at one picture. If $\hat k = y$ nothing happens, else
#
# $$\mathbf w_y \leftarrow \mathbf w_y + [\mathbf x, 1], \qquad \mathbf w_{\hat k} \leftarrow \mathbf w_{\hat k} - [\mathbf x, 1]. \tag{2}$$
#
# `evaluate` is the accuracy: the share of pictures, between 0 and 1, whose prediction is right.

# %% nbgrader={"grade": false, "grade_id": "Perceptron", "locked": false, "schema_version": 3, "solution": true, "task": false}
class Perceptron:
    """A perceptron for several classes, equations (1) and (2).

    W: (K, D + 1) weights, zeros at the start; the last column is the bias.
    """

    def __init__(self, n_classes, n_features):
        ### BEGIN SOLUTION
        self.W = np.zeros((n_classes, n_features + 1))
        ### END SOLUTION

    def update_weights(self, x, y):
        """Learn from one picture. x: (D,).  y: its class, int."""
        ### BEGIN SOLUTION
        x = np.append(x, 1.0)
        k_hat = np.argmax(self.W @ x)
        if k_hat != y:
            self.W[y] += x
            self.W[k_hat] -= x
        ### END SOLUTION

    def predict(self, X):
        """Classes of the pictures X (N, D): int (N,)."""
        ### BEGIN SOLUTION
        return np.argmax(X @ self.W[:, :-1].T + self.W[:, -1], axis=1)
        ### END SOLUTION

    def evaluate(self, X, y):
        """Accuracy on X (N, D) with classes y (N,): a float from 0 to 1."""
        ### BEGIN SOLUTION
        return float(np.mean(self.predict(X) == y))
        ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "Perceptron-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# Three classes, x = [0.5]. All scores are 0, so class 0 is predicted. y = 2 is wrong: row 2 gains [0.5, 1], row 0 loses it.
def check_perceptron():
    model = Perceptron(3, 1)
    assert np.shape(model.W) == (3, 2), f"3 classes and 1 pixel: W has shape (3, 2), yours has {np.shape(model.W)}"
    model.update_weights(np.array([0.5]), 2)
    assert np.allclose(model.W, [[-0.5, -1], [0, 0], [0.5, 1]]), f"after one update W is [[-0.5, -1], [0, 0], [0.5, 1]], yours is {np.asarray(model.W).tolist()}"
    X = np.array([[1.0], [-3.0], [-2.0]])
    k = model.predict(X)
    assert np.shape(k) == (3,) and np.array_equal(k, [2, 0, 0]), f"the pictures 1, -3, -2 have the classes 2, 0, 0 now; yours are {k}. At -2 all scores are 0"
    accuracy = model.evaluate(X, np.array([2, 1, 1]))
    assert np.isclose(accuracy, 1 / 3), f"one of three predictions is right: the accuracy is 1/3, yours is {accuracy}"
    print("Perceptron: this case is right.")

check_perceptron()

# %% nbgrader={"grade": true, "grade_id": "test_Perceptron_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: shape and zeros at the start, each object its own weights. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates


def _numpy_only(answer, seen=None):
    """Complain about a function or class that leaves the work to a machine-learning library.

    Catches library objects that it names, also under another name and through helper functions and classes of the notebook, imports inside of
    functions, and base classes. sys.modules cannot tell: the kernel's parent has imported some of them.
    """
    import dis
    import types

    refused = {"sklearn", "torch", "keras", "tensorflow", "jax", "flax", "xgboost", "lightgbm", "autograd", "statsmodels", "mxnet"}
    notebook, seen = globals(), set() if seen is None else seen

    def refuse(name):
        root = str(name or "").partition(".")[0]
        assert root not in refused, f"this answer uses {root}: write it in NumPy, as the task asks"

    def look(thing):
        if id(thing) in seen:
            return
        seen.add(id(thing))
        if isinstance(thing, types.ModuleType):
            refuse(thing.__name__)
        elif isinstance(thing, types.CodeType):
            for step in dis.get_instructions(thing):
                if step.opname == "IMPORT_NAME":
                    refuse(step.argval)
                elif step.opname in {"LOAD_GLOBAL", "LOAD_NAME"} and step.argval in notebook:
                    look(notebook[step.argval])
            for constant in thing.co_consts:
                if isinstance(constant, types.CodeType):
                    look(constant)
        else:
            kind = thing if isinstance(thing, type) else type(thing)
            for base in kind.__mro__[: 1 if any(b.__name__ in {"_Right"} for b in kind.__mro__) else None]:
                refuse(base.__module__)
            refuse(getattr(thing, "__module__", "") if isinstance(getattr(thing, "__module__", ""), str) else "")
            thing = getattr(thing, "__func__", getattr(thing, "fget", thing))
            if isinstance(thing, types.FunctionType):
                look(thing.__code__)
            elif kind.__module__ == "__main__":
                for base in kind.__mro__:
                    if base.__module__ == "__main__" and (base is kind or base.__name__ not in {"Perceptron", "LogisticRegression", "MLP"}):
                        for value in vars(base).values():
                            if isinstance(value, (types.FunctionType, staticmethod, classmethod, property, type)):
                                look(value)

    look(answer)


def _linear(model, W):
    """Give a linear classifier these weights."""
    model.W = np.array(W, dtype=float)
    return model


@check
def perceptron_starts_at_zeros():
    _numpy_only(Perceptron)
    for K, D in [(4, 784), (2, 1), (3, 5), (7, 2)]:
        model = Perceptron(K, D)
        assert hasattr(model, "W"), "a new Perceptron has no W: keep the weights as self.W"
        assert np.shape(model.W) == (K, D + 1), f"{K} classes, {D} features: W must have shape {(K, D + 1)}, bias included; yours has {np.shape(model.W)}"
        assert np.all(np.asarray(model.W) == 0), "all weights of a new Perceptron are 0, yours are not"
    first = Perceptron(2, 2)
    first.update_weights(np.array([1.0, 2.0]), 1)
    assert np.all(np.asarray(Perceptron(2, 2).W) == 0), "a new Perceptron has the weights of the one before: each object needs its own"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_Perceptron_2", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
# 2 marks: a picture that is classified wrongly. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def perceptron_learns_from_a_mistake():
    _numpy_only(Perceptron)
    rng = np.random.default_rng(101)
    for K, D in [(4, 6), (2, 1), (5, 3), (3, 12)]:
        for _ in range(6):
            W, x = rng.normal(size=(K, D + 1)), rng.normal(size=D)
            scores = W[:, :-1] @ x + W[:, -1]
            k_hat = int(np.argmax(scores))
            y = int((k_hat + rng.integers(1, K)) % K)
            model = _linear(Perceptron(K, D), W)
            model.update_weights(x, y)
            assert np.shape(model.W) == (K, D + 1), f"after an update W has shape {np.shape(model.W)}, it must keep {(K, D + 1)}"
            change = np.asarray(model.W, dtype=float) - W
            others = [k for k in range(K) if k not in (y, k_hat)]
            assert np.allclose(change[others], 0), f"only the rows {y} (the class) and {k_hat} (predicted) change; yours changes row(s) {np.flatnonzero(np.any(change, axis=1))}"
            assert np.allclose(change[y, :-1], x), f"row {y}, the right class, must gain x = {x}, yours gains {change[y, :-1]}. No factor, and not the other way round?"
            assert np.allclose(change[k_hat, :-1], -x), f"row {k_hat}, predicted by mistake, must lose x = {x}, yours changes by {change[k_hat, :-1]}"
            assert np.isclose(change[y, -1], 1) and np.isclose(change[k_hat, -1], -1), (
                f"the biases change by +1 (class {y}) and -1 (predicted {k_hat}), yours by {change[y, -1]:g} and {change[k_hat, -1]:g}: [x, 1] has a 1 at its end")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_Perceptron_3", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: no change when it is right, ties, several updates, the picture stays as it is. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates


@check
def perceptron_leaves_right_ones_alone():
    _numpy_only(Perceptron)
    rng = np.random.default_rng(102)
    for K, D in [(4, 6), (2, 1), (3, 12)]:
        W, x = rng.normal(size=(K, D + 1)), rng.normal(size=D)
        y = int(np.argmax(W[:, :-1] @ x + W[:, -1]))
        model = _linear(Perceptron(K, D), W)
        model.update_weights(x, y)
        assert np.allclose(model.W, W, rtol=1e-9, atol=1e-12), f"the picture was classified rightly, so W must stay; yours changed by up to {np.abs(model.W - W).max():g}"
    model = Perceptron(3, 2)
    model.update_weights(np.array([1.0, 2.0]), 0)
    assert not np.any(model.W), "with all scores equal class 0 is predicted, the lowest; y = 0 is right, so W must stay zero"
    X, y = rng.uniform(size=(40, 4)), rng.integers(0, 3, size=40)
    model, W = Perceptron(3, 4), np.zeros((3, 5))
    for x, k in zip(X, y):
        model.update_weights(x, k)
        x = np.append(x, 1.0)
        k_hat = np.argmax(W @ x)
        if k_hat != k:
            W[k], W[k_hat] = W[k] + x, W[k_hat] - x
    assert np.allclose(model.W, W, rtol=1e-9, atol=1e-12), "after 40 pictures, one update each, W is not what equations (1) and (2) give in double precision"
    model = Perceptron(3, 4)
    assert not mutates(model.update_weights, X[0], 2), "update_weights changes the picture it is given: work on a new array"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_Perceptron_4", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: predictions. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates


def _predicts(model, K, D, rng):
    """The predictions of a linear classifier, with ties and biases."""
    for N in [1, 2, 9]:
        W, X = rng.normal(size=(K, D + 1)) + np.linspace(-1, 1, K)[:, None], rng.normal(size=(N, D))
        _linear(model, W)
        expected = np.argmax(X @ W[:, :-1].T + W[:, -1], axis=1)
        got = model.predict(X)
        assert got is not None, "predict returned nothing: is there a `return`?"
        assert np.shape(got) == (N,), f"{N} pictures, {K} classes: predict must return shape ({N},), yours has {np.shape(got)}"
        assert np.asarray(got).dtype.kind in "iu", f"classes are integers, yours have the dtype {np.asarray(got).dtype}"
        assert np.array_equal(got, expected), f"the classes with the highest scores are {expected}, yours are {np.asarray(got)}. Is the bias in the scores?"
        assert np.array_equal(model.W, W), "predict changes W"
    _linear(model, np.zeros((K, D + 1)))
    assert np.array_equal(model.predict(X), np.zeros(N)), f"with equal scores the lowest class, 0, is predicted; yours are {model.predict(X)}"
    W = np.zeros((K, D + 1))
    W[1:, -1] = 1.0
    _linear(model, W)
    assert np.array_equal(model.predict(X), np.ones(N)), f"classes 1 to {K - 1} tie: the lowest of them is 1, yours are {model.predict(X)}"
    W[:, -1] = 1e4 + np.arange(K)    # their exponentials overflow
    _linear(model, W)
    assert np.array_equal(model.predict(X), np.full(N, K - 1)), f"scores of 10000, 10001, ...: class {K - 1} has the highest, yours are {model.predict(X)}. Large scores overflow in np.exp"
    assert not mutates(model.predict, X), "predict changes the pictures it is given"


@check
def perceptron_predicts():
    _numpy_only(Perceptron)
    for K, D in [(4, 6), (3, 1), (2, 5), (6, 6)]:
        _predicts(Perceptron(K, D), K, D, np.random.default_rng(103))
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_Perceptron_5", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: accuracy. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates


def _evaluates(model, K, D, rng):
    """The accuracy of a linear classifier on random pictures."""
    for N, right in [(10, 7), (1, 1), (1, 0), (8, 0), (5, 5), (13, 4)]:
        W, X = rng.normal(size=(K, D + 1)), rng.normal(size=(N, D))
        y = np.argmax(X @ W[:, :-1].T + W[:, -1], axis=1)
        y[right:] = (y[right:] + 1) % K
        _linear(model, W)
        accuracy = model.evaluate(X, y)
        assert accuracy is not None, "evaluate returned nothing: is there a `return`?"
        assert np.shape(accuracy) == () and np.asarray(accuracy).dtype.kind == "f", f"the accuracy is one float, yours is {accuracy!r}"
        assert np.isclose(accuracy, right / N, rtol=1e-9, atol=1e-12), f"{right} of {N} are right: the accuracy is {right / N:.4f}, yours is {accuracy}"
        assert np.array_equal(model.W, W), "evaluate changes W"
    assert not mutates(model.evaluate, X, y), "evaluate changes the arrays it is given"


@check
def perceptron_accuracy():
    _numpy_only(Perceptron)
    for K, D in [(4, 6), (2, 3)]:
        _evaluates(Perceptron(K, D), K, D, np.random.default_rng(104))
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_reuse_1", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# No marks, nothing to do. When this notebook is marked, the methods of `Perceptron` are right from here on, also where you build on it.
### BEGIN HIDDEN TESTS
from grader.checks import reference


def _right_linear(own):
    """The student's class with right methods; what else it has, for a class that builds on it, stays."""
    own = own if isinstance(own, type) else object

    class _Right(own):
        def __init__(self, n_classes, n_features, *others):
            try:
                super().__init__(n_classes, n_features, *others)
            except Exception:    # blank or wrong: it has its own marks
                pass
            self.W = np.zeros((n_classes, n_features + 1))

        def update_weights(self, x, y, learning_rate=None):
            x = np.append(x, 1.0)
            s = self.W @ x
            p = (np.arange(len(s)) == np.argmax(s)).astype(float) if learning_rate is None else np.exp(s - s.max())
            p /= p.sum()
            p[y] -= 1
            self.W -= (learning_rate or 1.0) * np.outer(p, x)

        def predict(self, X):
            return np.argmax(X @ self.W[:, :-1].T + self.W[:, -1], axis=1)

        def evaluate(self, X, y):
            return float(np.mean(self.predict(X) == y))

    return _Right


reference(Perceptron=_right_linear(globals().get("Perceptron")))
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "LogisticRegression-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 2: logistic regression (6 marks)
#
# The scores become probabilities by the softmax,
#
# $$p_k = \frac{e^{s_k}}{\sum_j e^{s_j}}, \qquad s_k = \mathbf w_k \cdot [\mathbf x, 1], \tag{3}$$
#
# and one update is a step of SGD down the loss $-\log p_y$ of one picture, without regularisation:
#
# $$\mathbf w_k \leftarrow \mathbf w_k - \eta\, \big(p_k - [k = y]\big)\, [\mathbf x, 1] \quad \text{for every } k. \tag{4}$$
#
# All $p_k$ are taken before any weight changes. $e^{s}$ overflows for $s > 709$: equation (3) does not change when the same number is subtracted from all
# scores. It must work for scores up to $10^4$. Weights start at zero; `predict` and `evaluate` are those of task 1. You may build on your class,
# as in `class LogisticRegression(Perceptron)`: a mistake there costs nothing here, as marking puts right methods in its place and keeps all else that you gave it.

# %% nbgrader={"grade": false, "grade_id": "LogisticRegression", "locked": false, "schema_version": 3, "solution": true, "task": false}
class LogisticRegression:
    """Multinomial logistic regression, trained picture by picture, equations (3) and (4).

    W: (K, D + 1) weights, zeros at the start; the last column is the bias.
    """

    def __init__(self, n_classes, n_features):
        ### BEGIN SOLUTION
        self.W = np.zeros((n_classes, n_features + 1))
        ### END SOLUTION

    def update_weights(self, x, y, learning_rate):
        """One step of SGD on one picture. x: (D,).  y: its class, int.  learning_rate: step size > 0."""
        ### BEGIN SOLUTION
        x = np.append(x, 1.0)
        scores = self.W @ x
        p = np.exp(scores - scores.max())
        p /= p.sum()
        p[y] -= 1
        self.W -= learning_rate * np.outer(p, x)
        ### END SOLUTION

    def predict(self, X):
        """Classes of the pictures X (N, D): int (N,)."""
        ### BEGIN SOLUTION
        return np.argmax(X @ self.W[:, :-1].T + self.W[:, -1], axis=1)
        ### END SOLUTION

    def evaluate(self, X, y):
        """Accuracy on X (N, D) with classes y (N,): a float from 0 to 1."""
        ### BEGIN SOLUTION
        return float(np.mean(self.predict(X) == y))
        ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "LogisticRegression-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# Three classes, x = [2, 0], y = 1, all weights 0: each p is 1/3, so row 1 moves by 0.3 * 2/3 * [2, 0, 1], the others by -0.3 * 1/3 * [2, 0, 1].
def check_logistic():
    model = LogisticRegression(3, 2)
    assert np.shape(model.W) == (3, 3), f"3 classes and 2 pixels: W has shape (3, 3), yours has {np.shape(model.W)}"
    model.update_weights(np.array([2.0, 0.0]), 1, learning_rate=0.3)
    expected = [[-0.2, 0, -0.1], [0.4, 0, 0.2], [-0.2, 0, -0.1]]
    assert np.allclose(model.W, expected), f"after one step W is {expected}, yours is {np.asarray(model.W).tolist()}"
    accuracy = model.evaluate(np.array([[1.0, 0.0], [-1.0, 0.0]]), np.array([1, 1]))
    assert np.isclose(accuracy, 0.5), f"x = [1, 0] is class 1 now, x = [-1, 0] class 0. Are both class 1, the accuracy is 0.5; yours is {accuracy}"
    print("LogisticRegression: this case is right.")

check_logistic()

# %% nbgrader={"grade": true, "grade_id": "test_LogisticRegression_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: shape and zeros at the start, each object its own weights. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def logistic_starts_at_zeros():
    _numpy_only(LogisticRegression)
    for K, D in [(4, 784), (2, 1), (3, 5), (7, 2)]:
        model = LogisticRegression(K, D)
        assert hasattr(model, "W"), "a new LogisticRegression has no W: keep the weights as self.W"
        assert np.shape(model.W) == (K, D + 1), f"{K} classes, {D} features: W must have shape {(K, D + 1)}, bias included; yours has {np.shape(model.W)}"
        assert np.all(np.asarray(model.W) == 0), "all weights of a new LogisticRegression are 0, yours are not"
    LogisticRegression(2, 2).update_weights(np.array([1.0, 2.0]), 1, 0.5)
    assert np.all(np.asarray(LogisticRegression(2, 2).W) == 0), "a new object has the weights of the one before: each needs its own"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_LogisticRegression_2", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
# 2 marks: one step. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates


def _step(W, x, y, learning_rate):
    """The weights after a step down the loss of one picture: class by class, so that nothing large is exponentiated."""
    scores = W[:, :-1] @ x + W[:, -1]
    with np.errstate(over="ignore"):
        p = np.array([1 / np.sum(np.exp(scores - s)) for s in scores])
    return W - learning_rate * (p - (np.arange(len(W)) == y))[:, None] * np.append(x, 1.0)


@check
def logistic_step():
    _numpy_only(LogisticRegression)
    rng = np.random.default_rng(111)
    for K, D, learning_rate in [(4, 6, 0.01), (2, 1, 1.0), (3, 12, 0.3), (5, 3, 0.001)]:
        for y in range(K):
            W, x = rng.normal(size=(K, D + 1)), rng.normal(size=D)
            model = _linear(LogisticRegression(K, D), W)
            model.update_weights(x, y, learning_rate)
            assert np.shape(model.W) == W.shape, f"after a step W has shape {np.shape(model.W)}, it must keep {W.shape}"
            expected = (_step(W, x, y, learning_rate) - W) / learning_rate
            change = (model.W - W) / learning_rate
            assert np.allclose(change[:, :-1], expected[:, :-1], rtol=1e-9, atol=1e-10), (
                f"K = {K}, learning rate {learning_rate}, y = {y}: row {y} of W must change by learning_rate * {expected[y, :3]}..., yours by learning_rate * {change[y, :3]}..."
                " Sign, learning rate, every row, and p taken before the change?")
            assert np.allclose(change[:, -1], expected[:, -1], rtol=1e-9, atol=1e-10), (
                f"K = {K}: the biases must change by learning_rate * {expected[:, -1]}, yours by learning_rate * {change[:, -1]}. They learn, too")
    x = rng.normal(size=3)
    assert not mutates(LogisticRegression(2, 3).update_weights, x, 1, 0.5), "update_weights changes the picture it is given: work on a new array"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_LogisticRegression_3", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: scores up to 10,000. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def logistic_step_of_large_scores():
    _numpy_only(LogisticRegression)
    for biases in [[1e4, -1e4, 0.0], [1e4, 1e4, 9999.0], [-1e4, -1e4, -9998.5], [0.0, 800.0, 799.0], [720.0, 715.0, -5.0], [-800.0, -801.0, -802.0]]:
        for y in range(3):
            W, x = np.array([[0.2, b] for b in biases]), np.array([0.5])
            model = _linear(LogisticRegression(3, 1), W)
            model.update_weights(x, y, 0.5)
            expected = _step(W, x, y, 0.5)
            assert np.all(np.isfinite(model.W)), f"scores {biases}: W holds nan or inf after a step. Subtract the largest score before np.exp"
            assert np.allclose(model.W - W, expected - W, rtol=1e-9, atol=1e-10), (
                f"scores {biases}, y = {y}: W must change by {(expected - W)[:, 0]}, yours by {(model.W - W)[:, 0]}. Clipping the scores is not exact")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_LogisticRegression_4", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: many steps, one after the other. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def logistic_steps():
    _numpy_only(LogisticRegression)
    rng = np.random.default_rng(112)
    for K, D, rates in [(4, 9, [0.2]), (2, 3, [0.05]), (3, 4, [0.3, 0.02])]:
        X, y = rng.uniform(size=(50, D)), rng.integers(0, K, size=50)
        model, W = LogisticRegression(K, D), np.zeros((K, D + 1))
        for step, (x, k) in enumerate(zip(X, y)):
            learning_rate = rates[step % len(rates)]
            model.update_weights(x, k, learning_rate=learning_rate)
            W = _step(W, x, k, learning_rate)
        assert np.allclose(model.W, W, rtol=1e-7, atol=1e-9), (
            f"after 50 steps with learning rate {' and '.join(map(str, rates))} row 0 of W is {W[0, :3]}..., yours is {np.asarray(model.W)[0, :3]}..."
            " A step depends on this picture, W and the learning rate alone: no momentum, decay or regularisation")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_LogisticRegression_5", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: predictions and accuracy. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def logistic_predicts():
    _numpy_only(LogisticRegression)
    for K, D in [(4, 6), (3, 1), (2, 5), (6, 6)]:
        _predicts(LogisticRegression(K, D), K, D, np.random.default_rng(113))
        _evaluates(LogisticRegression(K, D), K, D, np.random.default_rng(114))
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_reuse_2", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# No marks, nothing to do. When this notebook is marked, the methods of `LogisticRegression` are right from here on, also where you build on it.
### BEGIN HIDDEN TESTS
from grader.checks import reference

_own_logistic = globals().get("LogisticRegression")
reference(LogisticRegression=_right_linear(_own_logistic))
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "MLP-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 3: a network with one hidden layer (10 marks)
#
# With $H$ hidden units and $\mathrm{relu}(a) = \max(a, 0)$, element by element, the network computes
#
# $$\mathbf h = \mathrm{relu}(\mathbf W_1 \mathbf x + \mathbf b_1), \qquad \mathbf s = \mathbf W_2 \mathbf h + \mathbf b_2, \qquad \mathbf p = \mathrm{softmax}(\mathbf s). \tag{5}$$
#
# All weights are drawn from the normal distribution with mean 0.1 and standard deviation 0.1, by a generator that starts from `seed`; biases are zero.
# The loss of one picture is $\ell = -\log p_y$. Backwards through (5), derivative by derivative:
#
# $$\frac{\partial \ell}{\partial s_k} = p_k - [k = y], \qquad \frac{\partial \ell}{\partial \mathbf W_2} = \frac{\partial \ell}{\partial \mathbf s}\, \mathbf h^T, \qquad
# \frac{\partial \ell}{\partial \mathbf h} = \mathbf W_2^T \frac{\partial \ell}{\partial \mathbf s}, \tag{6}$$
#
# and the first layer likewise, once you know how a derivative passes the ReLU (at exactly 0 both answers are right). `forward` takes one picture; `predict` and `evaluate` take many, and are
# those of task 1 with the scores $\mathbf s$. `train_epoch` takes one SGD step for each picture, in the order given, each parameter
# by $-\eta$ times its derivative, all derivatives taken before any parameter changes. It returns the mean of the losses, each **before** its own step.
#
# The first losses are large, for these weights are far from good: scores of hundreds, probabilities down to $10^{-200}$. Keep the softmax stable, for scores up to
# $10^4$, and the loss exact: a small number added inside the logarithm is not.

# %% nbgrader={"grade": false, "grade_id": "MLP", "locked": false, "schema_version": 3, "solution": true, "task": false}
class MLP:
    """One hidden layer of ReLU units, softmax, cross-entropy: equations (5) and (6).

    W1: (H, D), b1: (H,), W2: (K, H), b2: (K,). Weights from N(0.1, 0.1^2) by a generator from `seed`, biases zero.
    """

    def __init__(self, n_classes, n_features, hidden_size=200, seed=42):
        ### BEGIN SOLUTION
        rng = np.random.default_rng(seed)
        self.W1 = rng.normal(0.1, 0.1, size=(hidden_size, n_features))
        self.b1 = np.zeros(hidden_size)
        self.W2 = rng.normal(0.1, 0.1, size=(n_classes, hidden_size))
        self.b2 = np.zeros(n_classes)
        ### END SOLUTION

    def forward(self, x):
        """One picture x (D,) through the network. Returns (probabilities (K,), hidden units after the ReLU (H,))."""
        ### BEGIN SOLUTION
        h = np.maximum(self.W1 @ x + self.b1, 0)
        s = self.W2 @ h + self.b2
        p = np.exp(s - s.max())
        return p / p.sum(), h
        ### END SOLUTION

    def gradients(self, x, y):
        """Derivatives of the cross-entropy of one picture x (D,) of class y: {"W1": ..., "b1": ..., "W2": ..., "b2": ...}."""
        ### BEGIN SOLUTION
        p, h = self.forward(x)
        ds = p - (np.arange(len(p)) == y)
        da = (self.W2.T @ ds) * (h > 0)
        return {"W1": np.outer(da, x), "b1": da, "W2": np.outer(ds, h), "b2": ds}
        ### END SOLUTION

    def train_epoch(self, X, y, learning_rate):
        """One step of SGD a picture, in the order given. X: (N, D).  y: (N,).  Returns the mean loss as a float."""
        ### BEGIN SOLUTION
        losses = []
        for x, k in zip(X, y):
            losses.append(-np.log(self.forward(x)[0][k]))
            for name, derivative in self.gradients(x, k).items():
                setattr(self, name, getattr(self, name) - learning_rate * derivative)
        return float(np.mean(losses))
        ### END SOLUTION

    def predict(self, X):
        """Classes of the pictures X (N, D): int (N,)."""
        ### BEGIN SOLUTION
        h = np.maximum(X @ self.W1.T + self.b1, 0)
        return np.argmax(h @ self.W2.T + self.b2, axis=1)
        ### END SOLUTION

    def evaluate(self, X, y):
        """Accuracy on X (N, D) with classes y (N,): a float from 0 to 1."""
        ### BEGIN SOLUTION
        return float(np.mean(self.predict(X) == y))
        ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "MLP-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# One pixel, two hidden units, two classes. x = 1: W1 x + b1 = [2, -1], so h = [2, 0]; s = [0, 0], so p = [1/2, 1/2].
# For y = 0: dl/ds = [-1/2, 1/2], dl/dW2 = dl/ds h^T = [[-1, 0], [1, 0]], dl/dh = W2^T dl/ds = [1/2, 3/2], and only the first unit is on.
def check_mlp():
    model = MLP(2, 1, hidden_size=2)
    model.W1, model.b1 = np.array([[1.0], [-3.0]]), np.array([1.0, 2.0])
    model.W2, model.b2 = np.array([[0.0, 1.0], [1.0, 4.0]]), np.array([2.0, 0.0])
    p, h = model.forward(np.array([1.0]))
    assert np.allclose(h, [2, 0]), f"the hidden units are [2, 0], yours are {h}"
    assert np.allclose(p, [0.5, 0.5]), f"the probabilities are [0.5, 0.5], yours are {p}"
    derivatives = model.gradients(np.array([1.0]), 0)
    for name, value in {"W1": [[0.5], [0]], "b1": [0.5, 0], "W2": [[-1, 0], [1, 0]], "b2": [-0.5, 0.5]}.items():
        assert np.shape(derivatives[name]) == np.shape(value), f"the derivative by {name} has the shape of {name}, {np.shape(value)}; yours has {np.shape(derivatives[name])}"
        assert np.allclose(derivatives[name], value), f"the derivative by {name} is {value}, yours is {np.asarray(derivatives[name]).tolist()}"
    accuracy = model.evaluate(np.array([[2.0], [3.0]]), np.array([1, 0]))    # s = [2, 3] and [2, 4]
    assert np.isclose(accuracy, 0.5), f"x = 2 and x = 3 have the higher score for class 1. If they are class 1 and class 0, the accuracy is 0.5; yours is {accuracy}"
    print("MLP: this case is right. Do your gradients also agree with finite differences of the loss?")

check_mlp()

# %% nbgrader={"grade": true, "grade_id": "test_MLP_1", "locked": true, "points": 1.5, "schema_version": 3, "solution": false, "task": false}
# 1.5 marks: weights and biases at the start. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check

_NAMES = ["W1", "b1", "W2", "b2"]


def _network(K, D, H, rng, scale=1.0):
    """A student's network with random weights and biases, and these in a dict."""
    model = MLP(K, D, hidden_size=H)
    shapes = {"W1": (H, D), "b1": (H,), "W2": (K, H), "b2": (K,)}
    weights = {name: scale * rng.normal(size=shape) for name, shape in shapes.items()}
    for name, value in weights.items():
        setattr(model, name, value.copy())
    return model, weights


@check
def network_at_the_start():
    _numpy_only(MLP)
    for K, D, H in [(4, 784, 200), (3, 50, 400), (2, 1, 3), (40, 5, 100)]:
        model = MLP(K, D) if (D, H) == (784, 200) else MLP(K, D, hidden_size=H, seed=3)
        for name, shape in {"W1": (H, D), "b1": (H,), "W2": (K, H), "b2": (K,)}.items():
            assert hasattr(model, name), f"a new MLP has no {name}"
            value = np.asarray(getattr(model, name))
            assert value.shape == shape, f"K = {K}, D = {D}, H = {H}: {name} must have shape {shape}, yours has {value.shape}"
            if name in {"b1", "b2"}:
                assert np.all(value == 0), f"{name} must start at 0"
            elif value.size >= 800:
                # of normal numbers 7.5 standard errors are exceeded in fewer than 1 of 10^11 draws, for the mean and for the share; the standard
                # deviation of 800 numbers, a chi distribution, in fewer than 1 of 10^10: no generator and no seed meets this by chance
                n = value.size
                assert abs(value.mean() - 0.1) < 0.75 / n**0.5, f"{name}: the mean of the weights is 0.1, yours have {value.mean():.4f}"
                assert abs(value.std() - 0.1) < 0.75 / (2 * n) ** 0.5, f"{name}: the standard deviation of the weights is 0.1, yours have {value.std():.4f}. Not the variance?"
                far = np.mean(np.abs(value - 0.1) > 0.2)
                assert abs(far - 0.0455) < 7.5 * (0.0455 * 0.9545 / n) ** 0.5, (
                    f"{name}: of normal numbers 4.6 % are further than two standard deviations from the mean, of yours {far:.1%}. Uniform, or cut off?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_MLP_2", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: the seed. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def network_seed():
    _numpy_only(MLP)
    a, b, c = MLP(4, 30, hidden_size=20, seed=5), MLP(4, 30, hidden_size=20, seed=5), MLP(4, 30, hidden_size=20, seed=6)
    for name in ["W1", "W2"]:
        assert np.array_equal(getattr(a, name), getattr(b, name)), f"{name}: the same seed must give the same weights"
        assert not np.any(np.isclose(getattr(a, name), getattr(c, name), rtol=1e-9)), f"{name}: another seed must give other weights. Is `seed` used?"
    assert np.array_equal(MLP(4, 30).W1, MLP(4, 30, 200, 42).W1), "without being told, the seed is 42 and the network has 200 hidden units"
    a.W1 = a.W1 + 1
    assert np.array_equal(MLP(4, 30, hidden_size=20, seed=5).W1, b.W1), "a new network has the weights of the one before: each needs its own"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_MLP_3", "locked": true, "points": 1.5, "schema_version": 3, "solution": false, "task": false}
# 1.5 marks: forward. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates


def _through(weights, x):
    """Scores and hidden units."""
    a = np.einsum("hd,d->h", weights["W1"], x) + weights["b1"]
    h = np.where(a > 0, a, 0.0)
    return np.einsum("kh,h->k", weights["W2"], h) + weights["b2"], h


def _softmax(s):
    with np.errstate(over="ignore"):
        return np.array([1 / np.sum(np.exp(s - other)) for other in s])


@check
def network_forward():
    _numpy_only(MLP)
    rng = np.random.default_rng(121)
    for K, D, H in [(4, 6, 5), (2, 1, 3), (3, 9, 1), (5, 5, 5)]:
        model, weights = _network(K, D, H, rng)
        for x in rng.normal(size=(4, D)):
            s, h = _through(weights, x)
            answer = model.forward(x)
            assert isinstance(answer, (tuple, list)) and len(answer) == 2, f"forward returns (probabilities, hidden), yours is a {type(answer).__name__}"
            assert np.shape(answer[0]) == (K,) and np.shape(answer[1]) == (H,), (
                f"K = {K}, H = {H}: the probabilities have shape ({K},), the hidden units ({H},); yours have {np.shape(answer[0])} and {np.shape(answer[1])}")
            assert np.allclose(answer[1], h, rtol=1e-9, atol=1e-12), f"the hidden units are {h}, yours are {answer[1]}. Bias added, after the ReLU?"
            assert np.allclose(answer[0], _softmax(s), rtol=1e-9, atol=1e-12), f"the probabilities are {_softmax(s)}, yours are {answer[0]}. Softmax of scores with bias?"
    assert not mutates(model.forward, x), "forward changes the picture it is given"
    assert all(np.array_equal(getattr(model, name), weights[name]) for name in _NAMES), "forward changes the network"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_MLP_4", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: scores up to 10,000. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def network_of_large_scores():
    _numpy_only(MLP)
    rng = np.random.default_rng(122)
    for b2 in [[1e4, -1e4, 0.0], [1e4, 1e4, 9999.0], [-1e4, -1e4, -9998.5], [0.0, 800.0, 799.0], [-800.0, -801.0, -802.0]]:
        model, weights = _network(3, 4, 5, rng, scale=0.1)
        weights["b2"] = np.array(b2)
        model.b2 = weights["b2"].copy()
        x = rng.uniform(size=4)
        s, h = _through(weights, x)
        p, _ = model.forward(x)
        assert np.all(np.isfinite(p)), f"scores {np.round(s)}: the probabilities are {p}. Subtract the largest score before np.exp"
        assert np.allclose(p, _softmax(s), rtol=1e-9, atol=1e-12), f"scores {np.round(s)}: the probabilities are {_softmax(s)}, yours are {p}"
        for y in range(3):
            found = model.gradients(x, y)
            assert np.allclose(found["b2"], _softmax(s) - (np.arange(3) == y), rtol=1e-9, atol=1e-12), (
                f"scores {np.round(s)}, y = {y}: the derivative by b2 is {_softmax(s) - (np.arange(3) == y)}, yours is {found['b2']}")
            assert all(np.all(np.isfinite(found[name])) for name in _NAMES), f"scores {np.round(s)}: a derivative is nan or inf"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_MLP_5", "locked": true, "points": 2.5, "schema_version": 3, "solution": false, "task": false}
# 2.5 marks: gradients. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates


def _loss(weights, x, y):
    s, _ = _through(weights, x)
    return np.max(s) + np.log(np.sum(np.exp(s - np.max(s)))) - s[y]


def _derivatives(weights, x, y):
    s, h = _through(weights, x)
    ds = _softmax(s)
    ds[y] -= 1
    da = np.where(h > 0, np.einsum("kh,k->h", weights["W2"], ds), 0.0)
    return {"W1": da[:, None] * x, "b1": da, "W2": ds[:, None] * h, "b2": ds}


@check
def network_gradients():
    _numpy_only(MLP)
    rng = np.random.default_rng(123)
    for K, D, H in [(4, 6, 5), (2, 1, 3), (3, 4, 2), (5, 5, 5), (3, 7, 12)]:
        model, weights = _network(K, D, H, rng)
        for y in range(K):
            x = rng.normal(size=D)
            found, expected = model.gradients(x, y), _derivatives(weights, x, y)
            assert isinstance(found, dict) and set(_NAMES) <= set(found), f"gradients returns a dict with the keys {_NAMES}, yours is {list(found) if isinstance(found, dict) else type(found).__name__}"
            for name in _NAMES:
                assert np.shape(found[name]) == weights[name].shape, f"K = {K}, D = {D}, H = {H}: the derivative by {name} has the shape {weights[name].shape}, yours has {np.shape(found[name])}"
                place = tuple(rng.integers(0, n) for n in weights[name].shape)    # one entry by central differences: an independent way
                up, down = ({**weights, name: weights[name].copy()} for _ in range(2))
                up[name][place] += 1e-5
                down[name][place] -= 1e-5
                difference = (_loss(up, x, y) - _loss(down, x, y)) / 2e-5
                assert np.isclose(np.asarray(found[name])[place], difference, rtol=1e-5, atol=1e-7), (
                    f"K = {K}, D = {D}, H = {H}, y = {y}: finite differences of the loss give {difference:.6f} for {name}{list(map(int, place))}, yours is {np.asarray(found[name])[place]:.6f}")
                assert np.allclose(found[name], expected[name], rtol=1e-9, atol=1e-12), (
                    f"K = {K}, D = {D}, H = {H}, y = {y}: the derivative by {name} differs from the right one by up to {np.abs(found[name] - expected[name]).max():.1e}")
    assert not mutates(model.gradients, x, 1), "gradients changes the picture it is given"
    assert all(np.array_equal(getattr(model, name), weights[name]) for name in _NAMES), "gradients changes the network: only train_epoch trains"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_MLP_6", "locked": true, "points": 1.5, "schema_version": 3, "solution": false, "task": false}
# 1.5 marks: the steps of an epoch. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates


def _epoch(weights, X, y, learning_rate):
    """The weights after an epoch and the mean loss."""
    losses = []
    for x, k in zip(X, y):
        losses.append(_loss(weights, x, k))
        step = _derivatives(weights, x, k)
        weights = {name: weights[name] - learning_rate * step[name] for name in _NAMES}
    return weights, float(np.mean(losses))


@check
def network_epoch():
    _numpy_only(MLP)
    rng = np.random.default_rng(124)
    for N, K, D, H, learning_rate in [(1, 3, 4, 5, 0.1), (2, 2, 1, 3, 0.3), (30, 4, 6, 7, 0.05), (12, 3, 5, 4, 0.001)]:
        model, weights = _network(K, D, H, rng)
        X, y = rng.uniform(size=(N, D)), rng.integers(0, K, size=N)
        model.train_epoch(X, y, learning_rate)
        expected, _ = _epoch(weights, X, y, learning_rate)
        for name in _NAMES:
            assert np.shape(getattr(model, name)) == weights[name].shape, f"after an epoch {name} has shape {np.shape(getattr(model, name))}, it must keep {weights[name].shape}"
            worst = np.abs(getattr(model, name) - expected[name]).max()
            assert worst < 1e-7 * learning_rate, (
                f"{N} pictures, learning rate {learning_rate}: after an epoch {name} is off by up to {worst:.1e}."
                " One step a picture, in the order given, all derivatives taken before any parameter changes?")
    model, _ = _network(3, 4, 5, rng)
    assert not mutates(model.train_epoch, rng.uniform(size=(6, 4)), rng.integers(0, 3, size=6), 0.1), "train_epoch changes the arrays it is given"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_MLP_7", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: the mean loss of an epoch. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def network_epoch_loss():
    _numpy_only(MLP)
    rng = np.random.default_rng(125)
    for N, K, D, H, scale in [(1, 3, 4, 5, 1.0), (2, 2, 1, 3, 1.0), (30, 4, 6, 7, 1.0), (9, 4, 6, 12, 7.0)]:
        model, weights = _network(K, D, H, rng, scale)
        X, y = rng.uniform(size=(N, D)), rng.integers(0, K, size=N)
        learning_rate = 0.1 if scale == 1 else 1e-6
        loss, (_, expected) = model.train_epoch(X, y, learning_rate), _epoch(weights, X, y, learning_rate)
        assert loss is not None, "train_epoch returned nothing: is there a `return`?"
        assert np.shape(loss) == () and np.asarray(loss).dtype.kind == "f", f"the mean loss is one float, yours is {loss!r}"
        assert np.isclose(loss, expected, rtol=1e-8), (
            f"{N} pictures: the mean loss is {expected:.6f}, yours is {loss:.6f}. The mean, each loss before its own step"
            + (", exact for probabilities far below 1e-12, without a small number in the logarithm" if scale > 1 else "?"))
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_MLP_8", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: predictions and accuracy. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates


@check
def network_predicts():
    _numpy_only(MLP)
    rng = np.random.default_rng(126)
    for N, K, D, H in [(1, 4, 6, 5), (2, 2, 1, 3), (40, 3, 5, 5), (5, 5, 5, 5), (6, 3, 4, 6)]:
        model, weights = _network(K, D, H, rng)
        X = rng.normal(size=(N, D))
        expected = np.array([np.argmax(_through(weights, x)[0]) for x in X])
        got = model.predict(X)
        assert got is not None, "predict returned nothing: is there a `return`?"
        assert np.shape(got) == (N,), f"{N} pictures: predict must return shape ({N},), yours has {np.shape(got)}"
        assert np.asarray(got).dtype.kind in "iu", f"classes are integers, yours have the dtype {np.asarray(got).dtype}"
        assert np.array_equal(got, expected), f"the classes with the highest scores are {expected}, yours are {np.asarray(got)}"
        for right in {0, N // 2, N}:
            y = expected.copy()
            y[right:] = (y[right:] + 1) % K
            accuracy = model.evaluate(X, y)
            assert accuracy is not None and np.shape(accuracy) == () and np.asarray(accuracy).dtype.kind == "f", f"the accuracy is one float, yours is {accuracy!r}"
            assert np.isclose(accuracy, right / N, rtol=1e-9, atol=1e-12), f"{right} of {N} are right: the accuracy is {right / N:.4f}, yours is {accuracy}"
        assert not mutates(model.predict, X) and not mutates(model.evaluate, X, y), "predict or evaluate changes the arrays it is given"
        assert all(np.array_equal(getattr(model, name), weights[name]) for name in _NAMES), "predict or evaluate changes the network"
        model.W2, model.b2 = np.zeros((K, H)), np.zeros(K)
        assert np.array_equal(model.predict(X), np.zeros(N)), f"with equal scores the lowest class, 0, is predicted; yours are {model.predict(X)}"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "fit-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 4: training (4 marks)
#
# `fit` trains any of the three models for some epochs. An epoch passes once over the training part, picture by picture, in the order given: with `update_weights` if the
# model is linear, with `train_epoch` if it is the network. **After** each epoch it notes the accuracy on the training part and on the validation part, and
# for the network the mean loss that `train_epoch` returned. What else `fit` is given by name (`learning_rate`) goes on to the model's update. The test part is not touched.
#
# Training goes on from the weights that the model has. An epoch can take seconds: `trange(epochs, leave=False)` shows how far it is.

# %% nbgrader={"grade": false, "grade_id": "fit", "locked": false, "schema_version": 3, "solution": true, "task": false}
def fit(model, data, epochs, **kwargs):
    """Train a model on data["train"].

    model: a Perceptron, LogisticRegression or MLP.  data: {"train": (X, y), "val": (X, y), "test": (X, y)}.
    kwargs: go to the model's update, such as learning_rate=0.01.
    Returns {"train_acc": [...], "val_acc": [...]} with one entry an epoch, taken after it, and "train_loss" for the MLP.
    """
    ### BEGIN SOLUTION
    X, y = data["train"]
    history = {"train_acc": [], "val_acc": []}
    for _ in trange(epochs, desc=type(model).__name__, leave=False, delay=0.5):    # no bar for a run under half a second
        if isinstance(model, MLP):
            history.setdefault("train_loss", []).append(model.train_epoch(X, y, **kwargs))
        else:
            for x, k in zip(X, y):
                model.update_weights(x, k, **kwargs)
        history["train_acc"].append(model.evaluate(X, y))
        history["val_acc"].append(model.evaluate(*data["val"]))
    return history
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "fit-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# Two pictures of one pixel, 1 (class 1) and -1 (class 0). The perceptron gets both right after one epoch, and the validation picture, 5 of class 0, wrong.
def check_fit():
    X, y = np.array([[1.0], [-1.0]]), np.array([1, 0])
    history = fit(Perceptron(2, 1), {"train": (X, y), "val": (np.array([[5.0]]), np.array([0])), "test": (X, y)}, epochs=2)
    assert isinstance(history, dict), f"fit returns a dict, yours is a {type(history).__name__}"
    assert list(history["train_acc"]) == [1.0, 1.0], f"train_acc is [1.0, 1.0], yours is {history['train_acc']}"
    assert list(history["val_acc"]) == [0.0, 0.0], f"val_acc is [0.0, 0.0], yours is {history['val_acc']}"
    print("fit: this case is right, if Perceptron is.")

with contextlib.redirect_stderr(io.StringIO()):    # Validate takes a progress bar for a failure
    check_fit()

# %% nbgrader={"grade": true, "grade_id": "test_fit_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: the perceptron. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates, reference


class good_Perceptron:
    def __init__(self, n_classes, n_features):
        self.W = np.zeros((n_classes, n_features + 1))

    def update_weights(self, x, y):
        x = np.append(x, 1.0)
        k_hat = int(np.argmax(self.W @ x))
        if k_hat != y:
            self.W[y] += x
            self.W[k_hat] -= x

    def predict(self, X):
        return np.argmax(X @ self.W[:, :-1].T + self.W[:, -1], axis=1)

    def evaluate(self, X, y):
        return float(np.mean(self.predict(X) == y))


def _base(own):
    """An answer may ask isinstance(model, Perceptron): the right classes build on each other as the student's do."""
    above = [base for base in getattr(own, "__mro__", ()) if base.__name__ == "_Right"]
    return good_Perceptron if above else object


class good_LogisticRegression(_base(globals().get("_own_logistic"))):
    __init__, predict, evaluate = good_Perceptron.__init__, good_Perceptron.predict, good_Perceptron.evaluate

    def update_weights(self, x, y, learning_rate):
        x = np.append(x, 1.0)
        s = self.W @ x
        p = np.exp(s - s.max())
        p /= p.sum()
        p[y] -= 1
        self.W -= learning_rate * np.outer(p, x)


class good_MLP:
    def __init__(self, n_classes, n_features, hidden_size=200, seed=42):
        rng = np.random.default_rng(seed)
        self.W1, self.b1 = rng.normal(0.1, 0.1, size=(hidden_size, n_features)), np.zeros(hidden_size)
        self.W2, self.b2 = rng.normal(0.1, 0.1, size=(n_classes, hidden_size)), np.zeros(n_classes)

    def forward(self, x):
        h = np.maximum(self.W1 @ x + self.b1, 0)
        s = self.W2 @ h + self.b2
        p = np.exp(s - s.max())
        return p / p.sum(), h

    def gradients(self, x, y):
        p, h = self.forward(x)
        p[y] -= 1
        da = np.where(h > 0, self.W2.T @ p, 0)
        return {"W1": np.outer(da, x), "b1": da, "W2": np.outer(p, h), "b2": p}

    def train_epoch(self, X, y, learning_rate):
        loss = 0.0
        for x, k in zip(X, y):
            loss -= np.log(self.forward(x)[0][k])
            for name, step in self.gradients(x, k).items():
                getattr(self, name)[...] -= learning_rate * step
        return float(loss / len(X))

    def predict(self, X):
        return np.argmax(np.maximum(X @ self.W1.T + self.b1, 0) @ self.W2.T + self.b2, axis=1)

    evaluate = good_Perceptron.evaluate


for _class in [good_Perceptron, good_LogisticRegression, good_MLP]:    # an answer may ask a model for the name of its class
    _class.__name__ = _class.__qualname__ = _class.__name__.removeprefix("good_")


def _good_models():
    return reference(Perceptron=good_Perceptron, LogisticRegression=good_LogisticRegression, MLP=good_MLP)


def _pictures(seed, D=5, K=3, dtype=float):
    """Noisy classes that no model gets all right, so that order, part and epoch show in the accuracies."""
    rng = np.random.default_rng(seed)
    centres = rng.normal(size=(K, D))
    data = {}
    for part, N in [("train", 61), ("val", 37), ("test", 23)]:
        y = rng.integers(0, K, size=N)
        data[part] = (centres[y] + 0.9 * rng.normal(size=(N, D))).astype(dtype), y
    return data


def _compare(model, twin, data, epochs, **kwargs):
    """fit(model) against the same steps with an equal model, `twin`."""
    history = fit(model, data, epochs, **kwargs)
    expected = {"train_acc": [], "val_acc": [], "train_loss": []}
    for _ in range(epochs):
        if hasattr(twin, "train_epoch"):
            expected["train_loss"].append(twin.train_epoch(*data["train"], **kwargs))
        else:
            for x, y in zip(*data["train"]):
                twin.update_weights(x, y, **kwargs)
        for part in ["train", "val"]:
            expected[f"{part}_acc"].append(twin.evaluate(*data[part]))
    name = type(model).__name__
    assert isinstance(history, dict), f"fit returns a dict, yours is a {type(history).__name__}"
    for key in ["train_acc", "val_acc"] + (["train_loss"] if expected["train_loss"] else []):
        assert key in history, f"{name}: the dict has no {key!r}, only {list(history)}"
        assert np.shape(history[key]) == (epochs,), f"{name}, {epochs} epochs: {key} must have {epochs} entries, one an epoch; yours has shape {np.shape(history[key])}"
        assert np.allclose(np.asarray(history[key], dtype=float), expected[key], rtol=1e-6, atol=1e-9), (
            f"{name}: {key} is {np.round(expected[key], 4)}, yours is {np.round(np.asarray(history[key], dtype=float), 4)}."
            " One pass an epoch, in the order given; accuracies after it, of the right part?")
    for weight in vars(twin):
        assert np.allclose(getattr(model, weight), getattr(twin, weight), rtol=1e-6, atol=1e-9), (
            f"{name}: after {epochs} epochs its {weight} is not what this many passes over the training part give. Was another model trained?")


@check
def fit_perceptron():
    with _good_models():
        _numpy_only(fit)    # here, so that it does not see how the student's classes are made
        for seed, epochs in [(131, 1), (132, 6)]:    # with ups and downs of the validation accuracy: it is no reason to stop
            _compare(good_Perceptron(3, 5), good_Perceptron(3, 5), _pictures(seed), epochs)
        data = _pictures(133)
        model, twin = good_Perceptron(3, 5), good_Perceptron(3, 5)
        for trained in [model, twin]:
            for x, y in zip(*data["val"]):
                trained.update_weights(x, y)
        _compare(model, twin, data, 2)    # it goes on from the weights that the model has
        assert not mutates(lambda given: fit(good_Perceptron(3, 5), given, 1), data), "fit changes the data it is given"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_fit_2", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: logistic regression, with its learning rate. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def fit_logistic():
    with _good_models():
        _numpy_only(fit)    # here, so that it does not see how the student's classes are made
        for seed, epochs, learning_rate in [(134, 3, 0.01), (135, 2, 0.3), (136, 1, 0.001)]:
            _compare(good_LogisticRegression(3, 5), good_LogisticRegression(3, 5), _pictures(seed), epochs, learning_rate=learning_rate)
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_fit_3", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
# 2 marks: the network, with its loss. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def fit_network():
    with _good_models():
        _numpy_only(fit)    # here, so that it does not see how the student's classes are made
        for seed, epochs, learning_rate in [(137, 3, 0.01), (138, 1, 0.1), (139, 2, 0.001)]:
            _compare(good_MLP(3, 5, 8), good_MLP(3, 5, 8), _pictures(seed), epochs, learning_rate=learning_rate)
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "results-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Results
#
# From here on everything above is used together: 20 epochs of the perceptron, of logistic regression with two learning rates, and of the network.

# %% nbgrader={"grade": true, "grade_id": "test_references", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# No marks, nothing to do. When this notebook is marked, right versions of the classes and of fit
# take over from here on, so that a mistake up there costs nothing down here.
### BEGIN HIDDEN TESTS
from grader.checks import reference


def good_fit(model, data, epochs, **kwargs):
    history = {"train_acc": [], "val_acc": []}
    for _ in range(epochs):
        if hasattr(model, "train_epoch"):
            history.setdefault("train_loss", []).append(model.train_epoch(*data["train"], **kwargs))
        else:
            for x, y in zip(*data["train"]):
                model.update_weights(x, y, **kwargs)
        for part in ["train", "val"]:
            history[f"{part}_acc"].append(model.evaluate(*data[part]))
    return history


reference(Perceptron=good_Perceptron, LogisticRegression=good_LogisticRegression, MLP=good_MLP, fit=good_fit)
### END HIDDEN TESTS

# %% nbgrader={"grade": false, "grade_id": "results-fit", "locked": true, "schema_version": 3, "solution": false, "task": false}
K, D = len(octmnist.CLASSES), X_train.shape[1]
models = {"perceptron": (Perceptron(K, D), {}),
          "logistic regression, 0.01": (LogisticRegression(K, D), {"learning_rate": 0.01}),
          "logistic regression, 0.001": (LogisticRegression(K, D), {"learning_rate": 0.001}),
          "MLP, 0.001": (MLP(K, D, seed=seed), {"learning_rate": 0.001})}
histories = {}
with contextlib.redirect_stderr(io.StringIO()) if os.environ.get("NBGRADER_EXECUTION") else contextlib.nullcontext():
    for name, (model, settings) in tqdm(models.items(), desc="models"):
        histories[name] = fit(model, data, epochs, **settings)

print(f"{'after ' + str(epochs) + ' epochs, accuracy':30} training  validation  test")
for name, history in histories.items():
    print(f"{name:30} {history['train_acc'][-1]:8.3f}  {history['val_acc'][-1]:10.3f}  {models[name][0].evaluate(*data['test']):.3f}")

# %% nbgrader={"grade": false, "grade_id": "results-plot", "locked": true, "schema_version": 3, "solution": false, "task": false}
figure, axes = plt.subplots(1, 3, figsize=(11, 3.4), layout="constrained")
for ax, part in zip(axes, ["train", "val"]):
    for (name, history), style in zip(histories.items(), ["-", "--", ":", "-."]):
        ax.plot(range(1, epochs + 1), history[f"{part}_acc"], linestyle=style, label=name)
    ax.set(xlabel="epoch", ylabel={"train": "training", "val": "validation"}[part] + " accuracy", ylim=(0, 1))
axes[1].legend(loc="lower right", fontsize="small")
axes[2].semilogy(range(1, epochs + 1), histories["MLP, 0.001"]["train_loss"], color="C3", linestyle="-.")
axes[2].set(xlabel="epoch", ylabel="loss of the MLP (nats per picture)")
plt.show()

# %% [markdown] nbgrader={"grade": false, "grade_id": "results-caption", "locked": true, "schema_version": 3, "solution": false, "task": false}
# *Figure 2. Accuracy on the training part (left) and the validation part (middle), training loss of the network (right).* The perceptron jumps: each mistake moves its weights by
# a whole picture, however many epochs have passed. Logistic regression climbs smoothly, slower with the smaller learning rate. The network starts with a loss of tens of
# nats, far worse than guessing (log 4 = 1.4), because its first weights give scores of hundreds, and spends most of a short training on
# undoing that; with all pictures it has 24 times the steps. Which model ends best therefore depends on how many pictures you gave it: try `full = True`.

# %% [markdown] nbgrader={"grade": false, "grade_id": "convexity-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 5: less expressive, but convex (4 marks)
#
# "Logistic regression on pixel values is less expressive than a network with ReLU units, but its training is a convex problem." Is that true? Justify both halves, and say what each
# means for the results above. About half a page.
#
# | marks | for |
# |---|---|
# | 2 | expressive: what each of the two can represent, and why |
# | 2 | convex: what it means for training, why the one problem is convex and the other is not |
#
# ### BEGIN MARK SCHEME
# **Marking guide.** True. Two marks for each row; one where the idea is there but vague.
#
# - *Expressive* (2): with logistic regression the boundary between any two classes is linear in the pixels, a hyperplane (1). A hidden layer of ReLU units makes the scores
#   piecewise linear, so that boundaries can bend, features are learnt, and with enough units any continuous function can be approached; without the non-linearity the two layers would be one linear map (1).
#   Any good example counts, such as XOR or a dark spot that may lie anywhere.
# - *Convex* (2): the cross-entropy is convex in W (log-sum-exp of linear functions minus a linear one; or a positive semidefinite Hessian), so each local minimum is global and SGD with a suitable learning
#   rate gets near it from any start (1). The network's loss is not convex in its parameters (product of W2 and W1, ReLU, exchange of hidden units), so where it ends depends on start and
#   learning rate, without a guarantee (1). That convexity gives a *unique* minimum, or a good one: lose nothing if in passing, 1 if the argument rests on it.
# - Right about both without reference to the results: at most 3. Results that contradict the student's own numbers: lose 1.
# ### END MARK SCHEME

# %% [markdown] nbgrader={"grade": true, "grade_id": "convexity-essay", "locked": false, "points": 4, "schema_version": 3, "solution": true, "task": false}
# It is true. **Expressive.** Logistic regression compares scores that are linear in the pixels, so the boundary between two classes is a hyperplane: each pixel votes for or against a class, whatever its
# neighbours show. A drawing with a dark spot anywhere in the retina cannot be told that way, for no single pixel is dark in all of them. With a hidden layer of ReLU units the scores are piecewise linear in
# the pixels: units can detect patterns and boundaries can bend, and with enough units any continuous function on the pictures can be approached. The ReLU is needed for that: without it
# $W_2 W_1$ would be one matrix. The network contains the linear model, too, as 200 units that are on for all pictures can pass on linear scores.
#
# **Convex.** The loss of one picture is $\log \sum_k e^{s_k} - s_y$ with scores linear in $W$; log-sum-exp is convex, and so are its composition with a linear map, the subtraction of a linear function, and the
# mean over pictures. So every local minimum is global: SGD with a small enough learning rate comes near the best linear classifier from any start. The network multiplies $W_2$ with a function of $W_1$,
# and exchanging two hidden units gives another set of weights with the same loss, with worse ones in between: not convex. Where it ends depends on the first weights and on the learning rate, and nothing promises that the end is good.
#
# **In the results** both show: logistic regression rises smoothly, and both learning rates head for the same optimum, the small one later. The network starts at a bad place with a loss of tens of nats and moves unsteadily;
# on few pictures it has not overtaken the linear model after 20 epochs, although it could represent more.

# %% [markdown] nbgrader={"grade": false, "grade_id": "learnt", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## What you have learnt
#
# - A perceptron moves only when it is wrong, logistic regression in proportion to how wrong it is. That makes its training smooth.
# - A gradient is a few outer products in the reverse order of the forward pass, and finite differences tell whether it is right.
# - A convex problem forgives a bad start, a network does not: how its weights are drawn decides how long training takes.
#
# **References.** J. Yang et al., *MedMNIST v2: a large-scale lightweight benchmark for 2D and 3D biomedical image classification*, Scientific Data 10, 2023,
# doi 10.1038/s41597-022-01721-8. F. Rosenblatt, *The perceptron*, Psychological Review 65, 1958, doi 10.1037/h0042519.
