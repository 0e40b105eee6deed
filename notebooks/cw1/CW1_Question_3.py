# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown] nbgrader={"grade": false, "grade_id": "title", "locked": true, "schema_version": 3, "solution": false, "task": false}
# # Coursework 1, Question 3: is this tumour malignant?
#
# You write logistic regression with L2 regularisation in NumPy, from the loss to the trained classifier, and use it
# to tell malignant from benign breast tumours. At the end you have a model, the evidence that it is the optimum that
# scikit-learn finds too, and the two numbers that a clinic asks for: sensitivity and specificity.
#
# - **Time** 3 to 5 hours of work.
# - **Machine** any laptop: the finished notebook runs in about 5 seconds.
# - **Before** you hand in: *Kernel > Restart Kernel and Run All Cells*, then *Validate*.
#
# | task | you write | coursework item | marks |
# |---|---|---|---|
# | 1 | `sigmoid` | 1.3 | 2 |
# | 2 | `regularized_loss` | 1.3 | 4 |
# | 3 | `gradient` | 2.2 | 4 |
# | 4 | `gradient_descent` | 3 | 4 |
# | 5 | `load_data` | 3 | 3 |
# | 6 | `standardize` | 3 | 3 |
# | 7 | `predict_proba` | 3 | 1 |
# | 8 | `predict` | 3 | 1 |
# | 9 | `evaluate` | 3 | 3 |
# | 10 | `select_lambda` | 3 | 2 |
# | 11 | `plot_losses` | 3 | 1 |
# | 12 | `final_model` | 3 | 2 |
# | | **this notebook** | | **30** |
#
# Every task is marked on its own: a mistake in one costs nothing in the next. The check under each task shows one case
# worked by hand and costs no marks; the marked tests are hidden, use other data, and try each behaviour that the task
# describes. Loss and gradient carry the most marks because everything after them rests on them.

# %% [markdown] nbgrader={"grade": false, "grade_id": "notation", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Notation
#
# | symbol | in code | what it is | shape |
# |---|---|---|---|
# | $N$, $D$ | `N, D` | number of patients, number of measurements of each | |
# | $\mathbf X$ | `X` | measurements, one patient a row $\mathbf x_n$ | (N, D) |
# | $t_n$ | `t` | 1 = malignant, 0 = benign | (N,) |
# | $\mathbf w$, $b$ | `w, b` | weights and bias | (D,), float |
# | $y_n$ | `y` | modelled probability that patient $n$ has a malignant tumour | (N,) |
# | $\lambda$ | `lam` | strength of the regularisation, $\ge 0$ | float |
#
# The model is $y_n = \sigma(\mathbf w \cdot \mathbf x_n + b)$. The number $z_n = \mathbf w \cdot \mathbf x_n + b$ is
# called the *logit*. No function below may change the arrays it is given.

# %% nbgrader={"grade": false, "grade_id": "imports", "locked": true, "schema_version": 3, "solution": false, "task": false}
import contextlib
import io
from itertools import cycle
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
from IPython.display import Image
from matplotlib.figure import Figure
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from tqdm import tqdm, trange

plt.style.use("tableau-colorblind10")

seed = 0                                  # of the split into training, validation and test part
lambdas = [0.0, 0.001, 0.01, 0.1, 1.0]    # to choose from in task 10
learning_rate = 0.5
n_iterations = 1000

# %% [markdown] nbgrader={"grade": false, "grade_id": "data-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## The data
#
# The Wisconsin diagnostic data (Street, Wolberg and Mangasarian, 1993) come with scikit-learn. A fine needle takes
# cells from a breast mass, a picture of them is digitised, and ten properties of the cell nuclei (radius, texture,
# smoothness, ...) are measured. Of each property the data hold the mean over the nuclei, its standard error and the
# largest value: 30 numbers a patient. Look at them before you use them.

# %% nbgrader={"grade": false, "grade_id": "data-look", "locked": true, "schema_version": 3, "solution": false, "task": false}
cancer = load_breast_cancer()
print(f"X: {cancer.data.shape}, from {cancer.data.min():g} to {cancer.data.max():g}")
print(f"standard deviations of the columns: from {cancer.data.std(axis=0).min():.4f} to {cancer.data.std(axis=0).max():.0f}")
for code, name in enumerate(cancer.target_names):
    print(f"scikit-learn's code {code} = {name}: {np.sum(cancer.target == code)} patients")

figure, ax = plt.subplots(figsize=(6, 4))
for code, marker in zip([0, 1], ["x", "."]):
    ax.plot(*cancer.data[cancer.target == code][:, [0, 4]].T, marker, label=str(cancer.target_names[code]))
ax.set(xlabel=f"{cancer.feature_names[0]} (pixels)", ylabel=f"{cancer.feature_names[4]} (no unit)")
ax.legend()
plt.show()

# %% [markdown] nbgrader={"grade": false, "grade_id": "data-caption", "locked": true, "schema_version": 3, "solution": false, "task": false}
# *Figure 1. Two of the 30 measurements, all 569 patients.* Malignant nuclei tend to be larger, yet neither measurement
# separates the groups, nor do the two together. Notice two things that will matter: the columns differ in scale by a
# factor of more than 200,000, and scikit-learn codes **malignant as 0**, while our positive class $t = 1$ is malignant.

# %% [markdown] nbgrader={"grade": false, "grade_id": "sigmoid-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 1: the sigmoid (2 marks)
#
# $$\sigma(z) = \frac{1}{1 + e^{-z}} \tag{1}$$
#
# It takes a number or an array of any shape and works element by element. Far from 0 the formula as written overflows:
# $e^{-z}$ does not fit into a float when $z < -709.8$. Write it so that it is right, and **gives no warning**, for
# $|z|$ up to $10^4$.

# %% nbgrader={"grade": false, "grade_id": "sigmoid", "locked": false, "schema_version": 3, "solution": true, "task": false}
def sigmoid(z):
    """Logistic function, equation (1), element by element.

    z: a number or an array of any shape.
    Returns values in [0, 1] in the shape of z; no overflow and no warning for |z| up to 1e4.
    """
    ### BEGIN SOLUTION
    # equation (1), above and below multiplied by e^z where z < 0: no exponent is positive, nothing can overflow
    return np.exp(np.minimum(z, 0)) / (1 + np.exp(-np.abs(z)))
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "sigmoid-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# sigma(log 3) = 1 / (1 + 1/3) = 3/4, and sigma(-z) = 1 - sigma(z).
def check_sigmoid():
    z = np.array([[0.0, np.log(3.0), -np.log(3.0)]])
    y = sigmoid(z)
    assert y is not None, "sigmoid returned nothing: is there a `return`?"
    assert np.shape(y) == (1, 3), f"z has shape (1, 3), so y must too; yours has {np.shape(y)}"
    assert np.allclose(y, [[0.5, 0.75, 0.25]]), f"sigma(0), sigma(log 3), sigma(-log 3) are 0.5, 0.75, 0.25; yours are {y}"
    print("sigmoid: this case is right.")

check_sigmoid()

# %% nbgrader={"grade": true, "grade_id": "test_sigmoid_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: values, for numbers and for arrays of any shape. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates


@check
def sigmoid_values():
    rng = np.random.default_rng(11)
    for shape in [(7,), (3, 4), (2, 1, 3), (1,)]:
        z = rng.uniform(-30, 30, size=shape)
        y = np.asarray(sigmoid(z))
        assert y.shape == shape, f"for z of shape {shape} sigmoid must return that shape, yours has {y.shape}"
        expected = 1 / (1 + np.exp(-z))
        worst = np.abs(y - expected).max()
        assert worst < 1e-12, (
            f"|z| <= 30: largest error {worst:.1e}, allowed 1e-12. Is it 1 / (1 + exp(-z)), in double precision and not rounded?")
    for z in [0.0, 2.0, -3.5, 1]:
        y = sigmoid(z)
        assert np.shape(y) == (), f"sigmoid({z}) must be one number, yours has shape {np.shape(y)}"
        assert abs(float(y) - 1 / (1 + np.exp(-z))) < 1e-12, f"sigmoid({z}) is {1 / (1 + np.exp(-z)):.12f}, yours is {y}"
    assert not mutates(sigmoid, np.linspace(-2, 2, 5)), "sigmoid changes the array it is given: work on a new one"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_sigmoid_2", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: |z| up to 1e4, without warnings. Hidden when released.
### BEGIN HIDDEN TESTS
import warnings

from grader.checks import check


@check
def sigmoid_extremes():
    z = np.array([-1e4, -5000.0, -745.2, -710.0, -709.0, -500.0, -40.0, 0.0, 40.0, 500.0, 710.0, 746.0, 1e4])
    expected = np.where(z < 0, np.exp(np.minimum(z, 0)), 1.0) / (1 + np.exp(-np.abs(z)))
    for given, right in [(z, expected), (z.reshape(1, -1), expected), *zip(z, expected)]:
        with warnings.catch_warnings(record=True) as seen, np.errstate(over="warn", divide="warn", invalid="warn"):
            warnings.simplefilter("always")
            y = np.asarray(sigmoid(given), dtype=float)
        assert np.all(np.isfinite(y)), f"sigmoid gives nan or inf for z = {np.ravel(given)[~np.isfinite(y).ravel()]}: it lies in [0, 1]"
        worst = np.abs(y - right).max()
        assert worst < 1e-12, f"large |z|: largest error {worst:.1e}, allowed 1e-12"
        numerical = [str(w.message) for w in seen if issubclass(w.category, RuntimeWarning)]
        assert not numerical, f"for |z| up to 1e4 sigmoid warns: {numerical[0]}. Use exp(-|z|), which cannot overflow"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "regularized_loss-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 2: the regularised loss (item 1.3, 4 marks)
#
# Average the cross-entropy over the $N$ patients and add the penalty on the weights, not on the bias:
#
# $$J(\mathbf w, b) = -\frac1N \sum_{n=1}^N \big[ t_n \log y_n + (1 - t_n) \log (1 - y_n) \big]
#   + \frac{\lambda}{2} \lVert \mathbf w \rVert^2 \tag{2}$$
#
# When a logit is large, $y_n$ rounds to exactly 0 or 1 and the logarithm to $-\infty$. Clipping $y_n$ hides that but
# returns a wrong loss. Put equation (1) into (2) and simplify: the loss of one patient is
# $\log(1 + e^{z_n}) - t_n z_n$, and `np.logaddexp` gives its first part to full precision. It must be exact for
# $|z_n|$ up to $10^4$.

# %% nbgrader={"grade": false, "grade_id": "regularized_loss", "locked": false, "schema_version": 3, "solution": true, "task": false}
def regularized_loss(w, b, X, t, lam):
    """Mean cross-entropy plus the L2 penalty on the weights, equation (2).

    w: (D,) weights.  b: bias, not penalised.  X: (N, D), one patient a row.
    t: (N,), 1 = malignant.  lam: penalty strength >= 0, no unit.
    Returns J as a float, in nats per patient.
    """
    ### BEGIN SOLUTION
    z = X @ w + b
    return np.mean(np.logaddexp(0, z) - t * z) + lam / 2 * w @ w
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "regularized_loss-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# With w = 0 and b = 0 every patient gets y = 1/2, so J must be log 2, whatever X and t are.
def check_loss():
    X, t = np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([0, 1])
    J = regularized_loss(np.zeros(2), 0.0, X, t, lam=0.0)
    assert J is not None, "regularized_loss returned nothing: is there a `return`?"
    assert np.shape(J) == (), f"J is one number, yours has shape {np.shape(J)}"
    assert np.isclose(J, np.log(2)), (
        f"w = 0, b = 0 gives J = log 2 = 0.6931, yours is {J:.4f}. Is it the mean over the N patients?")
    print("regularized_loss: this case is right.")

check_loss()

# %% nbgrader={"grade": true, "grade_id": "test_regularized_loss_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: the mean cross-entropy, lam = 0. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates, reference


def good_sigmoid(z):
    decay = np.exp(-np.abs(z))
    return np.where(np.asarray(z) >= 0, 1, decay) / (1 + decay)


@check
def loss_without_penalty():
    rng = np.random.default_rng(7)
    with reference(sigmoid=good_sigmoid):    # task 1 has its own marks
        for N, D in [(5, 3), (1, 4), (40, 1), (3, 8)]:
            w, b, X, t = rng.normal(size=D), rng.normal(), rng.normal(size=(N, D)), rng.integers(0, 2, size=N)
            y = 1 / (1 + np.exp(-(X @ w + b)))
            expected = -np.mean(np.where(t == 1, np.log(y), np.log1p(-y)))
            J = regularized_loss(w, b, X, t, 0.0)
            assert np.ndim(J) == 0 and J is not None, f"J is one number, yours is a {type(J).__name__} of shape {np.shape(J)}"
            assert np.isclose(J, expected, rtol=1e-9, atol=1e-12), (
                f"N = {N}, D = {D}, lam = 0: J is {expected:.9f}, yours is {J}. Mean over patients, minus sign, b in the logit?")
        w, X, t = rng.normal(size=3), rng.normal(size=(6, 3)), rng.integers(0, 2, size=6)
        assert not mutates(regularized_loss, w, 0.2, X, t, 0.1), "regularized_loss changes an array it is given: work on new ones"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_regularized_loss_2", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: the penalty. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


@check
def penalty():
    rng = np.random.default_rng(8)
    with reference(sigmoid=good_sigmoid):
        for N, D, lam in [(5, 3, 0.1), (40, 2, 2.5), (2, 6, 30.0)]:
            w, b, X, t = rng.normal(size=D), 1.5 + rng.normal(), rng.normal(size=(N, D)), rng.integers(0, 2, size=N)
            added = regularized_loss(w, b, X, t, lam) - regularized_loss(w, b, X, t, 0.0)
            expected = lam / 2 * np.sum(w**2)
            assert np.isclose(added, expected, rtol=1e-7), (
                f"N = {N}, lam = {lam}: the penalty lam / 2 * ||w||^2 is {expected:.6f}, yours is {added:.6f}."
                " Half of lam, squares of w, not divided by N, without b?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_regularized_loss_3", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: exact for |logit| up to 1e4, one patient at a time. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


@check
def loss_of_large_logits():
    with reference(sigmoid=good_sigmoid):
        for z in [-1e4, -800.0, -710.0, -40.0, -30.0, -22.0, -12.0, 12.0, 20.5, 22.0, 25.0, 30.0, 36.5, 40.0, 710.0, 800.0, 1e4]:
            for t in [0, 1]:
                J = regularized_loss(np.array([z]), 0.0, np.array([[1.0]]), np.array([t]), 0.0)
                against = z if t == 0 else -z    # > 0 where the model contradicts t
                expected = np.maximum(against, 0.0) + np.log1p(np.exp(-np.abs(z)))
                assert np.isclose(J, expected, rtol=1e-9, atol=1e-12), (
                    f"logit {z:g}, t = {t}: the loss is {expected:.9g}, yours is {J}."
                    " Clipping, or a small number inside the log, is not exact: see np.logaddexp")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_regularized_loss_4", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: large and small logits together, with the penalty. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


@check
def mixed_batch():
    rng = np.random.default_rng(9)
    X = rng.normal(size=(8, 3)) * np.array([[1.0], [1.0], [300.0], [300.0], [3000.0], [3000.0], [1e-3], [30.0]])
    w, b, t = np.array([1.2, -0.8, 0.5]), 0.4, np.array([0, 1, 0, 1, 1, 0, 1, 0])
    z = X @ w + b
    expected = np.mean(np.maximum(z, 0) - t * z + np.log1p(np.exp(-np.abs(z)))) + 0.7 / 2 * np.sum(w**2)
    with reference(sigmoid=good_sigmoid):
        J = regularized_loss(w, b, X, t, 0.7)
        assert np.isclose(J, expected, rtol=1e-9), (
            f"logits from {z.min():.0f} to {z.max():.0f}, lam = 0.7: J is {expected:.9g}, yours is {J}")
        order = rng.permutation(8)
        again = regularized_loss(w, b, X[order], t[order], 0.7)
        assert np.isclose(again, expected, rtol=1e-9), f"the same patients in another order must give the same J: {again} is not {expected}"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "gradient-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 3: the gradient (item 2.2, 4 marks)
#
# You derived it in the report, question 2.1:
#
# $$\frac{\partial J}{\partial \mathbf w} = \frac1N \sum_n (y_n - t_n)\, \mathbf x_n + \lambda \mathbf w,
#   \qquad \frac{\partial J}{\partial b} = \frac1N \sum_n (y_n - t_n). \tag{3}$$
#
# A sum over patients of one number times one row is a product of a matrix and a vector: no loop is needed.

# %% nbgrader={"grade": false, "grade_id": "gradient", "locked": false, "schema_version": 3, "solution": true, "task": false}
def gradient(w, b, X, t, lam):
    """Gradient of the regularised loss, equation (3).

    w: (D,).  b: bias.  X: (N, D).  t: (N,), 1 = malignant.  lam: penalty strength >= 0.
    Returns (dw, db): dw = dJ/dw of shape (D,), db = dJ/db as a float.
    """
    ### BEGIN SOLUTION
    error = sigmoid(X @ w + b) - t
    return X.T @ error / len(t) + lam * w, np.mean(error)
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "gradient-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# Two patients, w = 0, b = 0: y = 1/2 for both, so the errors y - t are +1/2 and -1/2.
# dw = (0.5 * [1, 2] - 0.5 * [3, 4]) / 2 = [-0.5, -0.5] and db = 0.
def check_gradient():
    X, t = np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([0, 1])
    answer = gradient(np.zeros(2), 0.0, X, t, lam=0.1)
    assert isinstance(answer, tuple) and len(answer) == 2, f"return the pair (dw, db), yours is a {type(answer).__name__}"
    dw, db = answer
    assert np.shape(dw) == (2,), f"dw has one entry for each of the 2 weights, yours has shape {np.shape(dw)}"
    assert np.allclose(dw, [-0.5, -0.5]), f"dw must be [-0.5, -0.5], yours is {dw}. Error is y - t; mean, not sum?"
    assert np.isclose(db, 0.0), f"db must be 0, yours is {db}"
    print("gradient: this case is right. Does yours also agree with finite differences of your loss?")

check_gradient()

# %% nbgrader={"grade": true, "grade_id": "test_gradient_1", "locked": true, "points": 1.5, "schema_version": 3, "solution": false, "task": false}
# 1.5 marks: dJ/dw of the cross-entropy, lam = 0. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


@check
def dw_without_penalty():
    rng = np.random.default_rng(21)
    with reference(sigmoid=good_sigmoid):
        for N, D in [(6, 3), (1, 4), (30, 1), (3, 9)]:
            w, b, X, t = rng.normal(size=D), rng.normal(), rng.normal(size=(N, D)), rng.integers(0, 2, size=N)
            dw, _ = gradient(w, b, X, t, 0.0)
            assert np.shape(dw) == (D,), f"N = {N}, D = {D}: dw must have shape ({D},), yours has {np.shape(dw)}"

            def loss(w):    # central differences: an independent way to the same numbers
                z = X @ w + b
                return np.mean(np.logaddexp(0, z) - t * z)

            steps = 1e-5 * np.eye(D)
            differences = np.array([(loss(w + step) - loss(w - step)) / 2e-5 for step in steps])
            assert np.allclose(dw, differences, rtol=1e-6, atol=1e-8), (
                f"N = {N}, D = {D}: finite differences of J give {differences}, your dw is {dw}. Error y - t, mean over patients?")
            expected = np.einsum("nd,n->d", X, 1 / (1 + np.exp(-(X @ w + b))) - t) / N
            assert np.allclose(dw, expected, rtol=1e-9, atol=1e-12), (
                f"N = {N}, D = {D}: your dw is close, but not exact: largest error {np.abs(dw - expected).max():.1e}."
                " Rounded, in single precision, or by finite differences?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_gradient_2", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: dJ/db, one float. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


@check
def db_is_the_mean_error():
    rng = np.random.default_rng(22)
    with reference(sigmoid=good_sigmoid):
        for N, D, lam in [(6, 3, 0.0), (1, 2, 0.0), (25, 4, 3.0), (3, 9, 0.5)]:
            w, b, X, t = rng.normal(size=D), 2.0 + rng.normal(), rng.normal(size=(N, D)), rng.integers(0, 2, size=N)
            _, db = gradient(w, b, X, t, lam)
            assert np.shape(db) == (), f"db is one number, yours has shape {np.shape(db)}"
            expected = np.mean(1 / (1 + np.exp(-(X @ w + b))) - t)
            assert np.isclose(db, expected, rtol=1e-9, atol=1e-12), (
                f"N = {N}, lam = {lam}: db is {expected:.9f}, yours is {db}. Mean of y - t; the bias is not penalised")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_gradient_3", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: the penalty's part of dJ/dw. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


@check
def gradient_of_the_penalty():
    rng = np.random.default_rng(23)
    with reference(sigmoid=good_sigmoid):
        for N, D, lam in [(5, 3, 0.2), (40, 2, 4.0), (1, 5, 25.0)]:
            w, b, X, t = rng.normal(size=D), rng.normal(), rng.normal(size=(N, D)), rng.integers(0, 2, size=N)
            added = np.subtract(gradient(w, b, X, t, lam)[0], gradient(w, b, X, t, 0.0)[0])
            assert np.allclose(added, lam * w, rtol=1e-7, atol=1e-9), (
                f"N = {N}, lam = {lam}: the penalty adds lam * w = {lam * w} to dw, yours adds {added}."
                " Its derivative has no factor 2, 1/2 or 1/N")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_gradient_4", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: large logits, and the arguments stay as they are. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates, reference


@check
def gradient_of_large_logits():
    rng = np.random.default_rng(24)
    w, b, X, t = rng.normal(size=3), 0.3, 3000 * rng.normal(size=(9, 3)), rng.integers(0, 2, size=9)
    z = X @ w + b
    expected = X.T @ ((z > 0) - t) / 9 + 0.5 * w    # every |z| here is far above 40
    with reference(sigmoid=good_sigmoid):
        dw, db = gradient(w, b, X, t, 0.5)
        assert np.allclose(dw, expected, rtol=1e-9) and np.isclose(db, np.mean((z > 0) - t), atol=1e-12), (
            f"logits of about {np.abs(z).max():.0f}: dw is {expected}, yours is {dw}, db {db}")
        assert not mutates(gradient, w, b, X, t, 0.5), "gradient changes an array it is given (w -= ..., X *= ...): work on new ones"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "gradient_descent-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 4: gradient descent (4 marks)
#
# Start at $\mathbf w = \mathbf 0$, $b = 0$ and repeat `n_iterations` times, with both derivatives taken at the *same* point:
#
# $$\mathbf w \leftarrow \mathbf w - \eta \frac{\partial J}{\partial \mathbf w}, \qquad
#   b \leftarrow b - \eta \frac{\partial J}{\partial b}. \tag{4}$$
#
# Keep the loss at the start and after every step: `n_iterations + 1` numbers, the first $\log 2$, the last the loss of
# what you return. A loop of a thousand steps deserves a progress bar: `for i in trange(n_iterations, leave=False)`.

# %% nbgrader={"grade": false, "grade_id": "gradient_descent", "locked": false, "schema_version": 3, "solution": true, "task": false}
def gradient_descent(X, t, lam, learning_rate, n_iterations):
    """Minimise the regularised loss from zeros, equation (4).

    X: (N, D).  t: (N,).  lam: penalty strength.  learning_rate: step size eta > 0.
    Returns (w, b, losses): w (D,), b float, and n_iterations + 1 losses:
    losses[0] at the start, losses[-1] at the returned w and b.
    """
    ### BEGIN SOLUTION
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [regularized_loss(w, b, X, t, lam)]
    for _ in trange(n_iterations, leave=False, delay=0.5):    # no bar for a run under half a second
        dw, db = gradient(w, b, X, t, lam)
        w, b = w - learning_rate * dw, b - learning_rate * db
        losses.append(regularized_loss(w, b, X, t, lam))
    return w, b, losses
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "gradient_descent-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# One patient, x = 2, t = 1, lam = 0, learning rate 1, one step from zeros:
# y - t = -1/2, dw = -1, db = -1/2, so w = [1], b = 0.5, and the losses are log 2 and log(1 + exp(-2.5)).
def check_descent():
    answer = gradient_descent(np.array([[2.0]]), np.array([1]), lam=0.0, learning_rate=1.0, n_iterations=1)
    assert isinstance(answer, tuple) and len(answer) == 3, f"return (w, b, losses), yours is a {type(answer).__name__}"
    w, b, losses = answer
    assert np.allclose(w, [1.0]) and np.isclose(b, 0.5), f"after one step w = [1], b = 0.5; yours are {w}, {b}"
    assert len(losses) == 2, f"one step makes two losses, before and after; yours has {len(losses)}"
    assert np.allclose(losses, [np.log(2), np.log1p(np.exp(-2.5))]), f"the losses are 0.6931 and 0.0789, yours are {losses}"
    print("gradient_descent: this case is right.")

with contextlib.redirect_stderr(io.StringIO()):    # Validate takes a progress bar for a failure
    check_descent()

# %% nbgrader={"grade": true, "grade_id": "test_gradient_descent_1", "locked": true, "points": 1.5, "schema_version": 3, "solution": false, "task": false}
# 1.5 marks: the first steps, from zeros. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


def good_loss(w, b, X, t, lam):
    z = X @ w + b
    return float(np.mean(np.logaddexp(0, z) - t * z) + lam / 2 * np.sum(np.square(w)))


def good_gradient(w, b, X, t, lam):
    z = X @ w + b
    decay = np.exp(-np.abs(z))
    error = np.where(z >= 0, 1, decay) / (1 + decay) - t
    return X.T @ error / len(t) + lam * w, float(np.mean(error))


good_runs = {}    # each run once: the results below ask for the same one again and again


def good_descent(X, t, lam, learning_rate, n_iterations):
    X, t, lam = np.asarray(X, dtype=float), np.asarray(t), float(lam)
    run = X.tobytes(), X.shape, t.tobytes(), lam, float(learning_rate), int(n_iterations)
    if run not in good_runs:
        A, N = np.column_stack([X, np.ones(len(X))]), len(t)    # the bias is the weight of a last column of ones
        shrink = np.append(np.full(X.shape[1], 1 - learning_rate * lam), 1.0)
        points, z = np.zeros((n_iterations + 1, A.shape[1])), np.zeros((n_iterations + 1, N))
        with np.errstate(over="ignore"):
            for step in range(n_iterations):
                points[step + 1] = shrink * points[step] - A.T @ (learning_rate / N * (1 / (1 + np.exp(-z[step])) - t))
                z[step + 1] = A @ points[step + 1]
        losses = np.mean(np.log1p(np.exp(-np.abs(z))) + np.maximum(z, 0) - t * z, axis=1) + lam / 2 * np.sum(points[:, :-1] ** 2, axis=1)
        good_runs[run] = points[-1], losses
    point, losses = good_runs[run]
    return point[:-1].copy(), float(point[-1]), losses.tolist()


@check
def first_steps():
    rng = np.random.default_rng(31)
    with reference(sigmoid=good_sigmoid, regularized_loss=good_loss, gradient=good_gradient):
        for n_iterations, lam, learning_rate in [(1, 0.3, 0.7), (2, 0.3, 0.7), (3, 1.5, 0.2)]:
            X, t = rng.normal(size=(7, 3)) + 1.0, rng.integers(0, 2, size=7)
            w, b, _ = gradient_descent(X, t, lam, learning_rate, n_iterations)
            assert np.shape(w) == (3,) and np.shape(b) == (), f"w must have shape (3,) and b none, yours have {np.shape(w)} and {np.shape(b)}"
            expected_w, expected_b, _ = good_descent(X, t, lam, learning_rate, n_iterations)
            assert np.allclose(w, expected_w, rtol=1e-9, atol=1e-12) and np.isclose(b, expected_b, rtol=1e-9, atol=1e-12), (
                f"{n_iterations} steps, lam = {lam}, learning rate {learning_rate}: w, b = {expected_w}, {expected_b:.6f}; yours {w}, {b}."
                " Start at zeros; both derivatives before either update; minus the gradient?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_gradient_descent_2", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: the record of the losses. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


@check
def record_of_losses():
    rng = np.random.default_rng(32)
    X, t = rng.normal(size=(20, 2)), rng.integers(0, 2, size=20)
    with reference(sigmoid=good_sigmoid, regularized_loss=good_loss, gradient=good_gradient):
        for n_iterations, lam in [(6, 0.4), (25, 0.0), (0, 0.3)]:
            w, b, losses = gradient_descent(X, t, lam, 0.5, n_iterations)
            losses = np.asarray(losses, dtype=float)
            assert losses.shape == (n_iterations + 1,), (
                f"{n_iterations} steps make {n_iterations + 1} losses, the start included; yours have shape {losses.shape}")
            assert np.isclose(losses[0], np.log(2), rtol=1e-9), f"the loss at zeros is log 2 = 0.6931, your losses[0] is {losses[0]:.6f}"
            last = good_loss(w, b, X, t, lam)
            assert np.isclose(losses[-1], last, rtol=1e-9), (
                f"losses[-1] must be the loss of the returned w and b, penalty included: {last:.9f}, yours is {losses[-1]:.9f}")
            expected = good_descent(X, t, lam, 0.5, n_iterations)[2]
            assert np.allclose(losses, expected, rtol=1e-9), f"lam = {lam}: the losses are {np.round(expected[:4], 6)}..., yours are {np.round(losses[:4], 6)}..."
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_gradient_descent_3", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: many steps reach the optimum for each lam and learning rate. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


@check
def optimum():
    rng = np.random.default_rng(33)
    X = rng.normal(size=(60, 3))
    t = (X @ np.array([1.0, -2.0, 0.5]) + rng.normal(size=60) > 0.3).astype(int)
    with reference(sigmoid=good_sigmoid, regularized_loss=good_loss, gradient=good_gradient):
        for lam, learning_rate, n_iterations in [(0.1, 1.0, 400), (1.0, 0.5, 300)]:
            w, b, losses = gradient_descent(X, t, lam, learning_rate, n_iterations)
            dw, db = good_gradient(np.asarray(w), b, X, t, lam)
            steepest = np.abs(np.append(dw, db)).max()
            assert steepest < 1e-6, (
                f"lam = {lam}, learning rate {learning_rate}, {n_iterations} steps: the gradient should vanish at the optimum,"
                f" at yours it is {steepest:.1e}. Are lam, learning_rate and n_iterations all used?")
            assert np.shape(losses) == (n_iterations + 1,), (
                f"{n_iterations} steps make {n_iterations + 1} losses, yours have shape {np.shape(losses)}: do not stop before the last step")
            assert np.all(np.diff(losses) < 1e-12), f"lam = {lam}: with this learning rate the loss never rises, yours does"
        # far too large a learning rate: the loss rises, and still each step is equation (4)
        w, b, losses = gradient_descent(X, t, 0.4, 6.0, 7)
        expected_w, expected_b, expected = good_descent(X, t, 0.4, 6.0, 7)
        assert np.allclose(w, expected_w, rtol=1e-9) and np.isclose(b, expected_b, rtol=1e-9) and np.allclose(losses, expected, rtol=1e-9), (
            f"learning rate 6, where the loss rises: after 7 steps w, b = {expected_w}, {expected_b:.6f}; yours {w}, {b}."
            " Return the last point, not the best, and leave the learning rate as it is")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_gradient_descent_4", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: the same call gives the same answer and changes nothing. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates, reference


@check
def no_memory():
    rng = np.random.default_rng(34)
    X, t = rng.normal(size=(8, 2)), rng.integers(0, 2, size=8)
    with reference(sigmoid=good_sigmoid, regularized_loss=good_loss, gradient=good_gradient):
        assert not mutates(gradient_descent, X, t, 0.1, 0.5, 5), "gradient_descent changes X or t: work on new arrays"
        w, b, losses = gradient_descent(X, t, 0.1, 0.5, 5)
        expected_w, expected_b, expected = good_descent(X, t, 0.1, 0.5, 5)
        assert np.allclose(w, expected_w, rtol=1e-9) and np.isclose(b, expected_b, rtol=1e-9) and len(losses) == 6, (
            f"called a second time it must start at zeros again: w is {expected_w}, yours is {w} with {len(losses)} losses")
        X, t = rng.normal(size=(3, 5)), np.array([0, 1, 1])
        assert np.allclose(gradient_descent(X, t, 0.1, 0.5, 4)[0], good_descent(X, t, 0.1, 0.5, 4)[0], rtol=1e-9), (
            "it must work for any number of patients and measurements, here 3 and 5")
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "load_data-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 5: three parts of the data (3 marks)
#
# We fit on the *training* part, choose $\lambda$ on the *validation* part, and touch the *test* part once, at the very end.
# Split the 569 patients at random into 60 %, 20 % and 20 %, each patient in one part, to within one patient.
# *Stratify*: the share of malignant tumours in each part is that of the whole to within 0.01. The same seed gives the same
# split, another seed another. And remember which class is $t = 1$. `train_test_split`, used twice, can do it.

# %% nbgrader={"grade": false, "grade_id": "load_data", "locked": false, "schema_version": 3, "solution": true, "task": false}
def load_data(seed):
    """Wisconsin breast-cancer data in three stratified parts, 60/20/20 %.

    seed: of the split.
    Returns (X_train, t_train, X_val, t_val, X_test, t_test): X as measured, (N, 30) float64,
    t (N,) integers, 1 = malignant.
    """
    ### BEGIN SOLUTION
    cancer = load_breast_cancer()
    X, t = cancer.data, 1 - cancer.target    # scikit-learn codes malignant as 0
    X_train, X_rest, t_train, t_rest = train_test_split(X, t, train_size=0.6, stratify=t, random_state=seed)
    X_val, X_test, t_val, t_test = train_test_split(X_rest, t_rest, test_size=0.5, stratify=t_rest, random_state=seed)
    return X_train, t_train, X_val, t_val, X_test, t_test
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "load_data-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# 60 % of 569 is 341.4, 20 % is 113.8; there are 212 malignant tumours, 37 % of 569.
def check_data():
    parts = load_data(0)
    assert isinstance(parts, tuple) and len(parts) == 6, f"return six arrays, yours is a {type(parts).__name__}"
    for name, X, t in zip(["training", "validation", "test"], parts[0::2], parts[1::2]):
        print(f"{name}: X {np.shape(X)}, {np.sum(t)} malignant ({np.mean(t):.1%})")
    assert np.sum([len(t) for t in parts[1::2]]) == 569, "the three parts together have 569 patients"
    assert np.sum([np.sum(t) for t in parts[1::2]]) == 212, "212 of the 569 tumours are malignant: is malignant your class 1?"
    print("load_data: these counts are right.")

check_data()

# %% nbgrader={"grade": true, "grade_id": "test_load_data_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: every patient once, with the right label. Hidden when released.
### BEGIN HIDDEN TESTS
import functools

from grader.checks import check

_split = functools.cache(lambda seed: load_data(seed))    # scikit-learn reads its file anew each time


@check
def every_patient_once():
    cancer = load_breast_cancer()
    for seed in [0, 4]:
        parts = _split(seed)
        assert len(parts) == 6, f"return X_train, t_train, X_val, t_val, X_test, t_test; yours are {len(parts)}"
        for X, t in zip(parts[0::2], parts[1::2]):
            assert np.ndim(X) == 2 and np.shape(X)[1] == 30 and np.shape(t) == (len(X),), (
                f"X must be (N, 30) and t (N,), yours are {np.shape(X)} and {np.shape(t)}. Order: X_train, t_train, X_val, t_val, X_test, t_test")
            assert np.issubdtype(np.asarray(t).dtype, np.integer), f"t must hold integers 0 and 1, yours has dtype {np.asarray(t).dtype}"
        X, t = np.concatenate([np.asarray(X) for X in parts[0::2]]), np.concatenate([np.asarray(t) for t in parts[1::2]])
        assert len(X) == 569, f"the three parts must have 569 patients in all, yours have {len(X)}"
        mine, theirs = np.lexsort(cancer.data.T), np.lexsort(X.T)
        assert np.array_equal(X[theirs], cancer.data[mine]), (
            "every patient must be in one part, once, with the measurements as they are: are the parts disjoint, and not yet standardised?")
        wrong = np.sum(t[theirs] != 1 - cancer.target[mine])
        assert wrong == 0, (
            f"{wrong} of 569 labels are wrong." + (" Malignant is t = 1; scikit-learn codes it as 0." if wrong == 569 else " X and t must be shuffled together."))
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_load_data_2", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: sizes and shares of malignant tumours. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def sizes_and_shares():
    for seed in [0, 1, 3, 4]:
        _, t_train, _, t_val, _, t_test = _split(seed)
        for name, t, share in [("training", t_train, 0.6), ("validation", t_val, 0.2), ("test", t_test, 0.2)]:
            assert abs(len(t) - share * 569) < 1.5, f"seed {seed}: the {name} part must have {share * 569:.1f} patients to within one, yours has {len(t)}"
            malignant = np.mean(np.asarray(t) == 1)
            assert abs(malignant - 212 / 569) <= 0.01 or abs(malignant - 357 / 569) <= 0.01, (    # the label's coding has its own mark
                f"seed {seed}: the share of malignant tumours in the {name} part must be 0.373 to within 0.01, yours is {malignant:.3f}."
                " Stratify both splits")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_load_data_3", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: the seed decides. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def seed_decides():
    splits = {seed: _split(seed) for seed in [0, 1, 3, 4]}
    for seed, first in splits.items():
        for a, b in zip(first, load_data(seed), strict=True):
            assert np.array_equal(a, b), f"load_data({seed}) called twice must give the same split: is every random step seeded?"
    training = {seed: {row.tobytes() for row in np.asarray(parts[0], dtype=float)} for seed, parts in splits.items()}
    for one, other in [(0, 1), (3, 4), (0, 4)]:
        assert not np.array_equal(splits[one][0], splits[other][0]), f"load_data({one}) and load_data({other}) give the same training part: is the seed used?"
        assert training[one] != training[other], "another seed must put other patients into the training part, not only in another order"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "standardize-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 6: standardisation (3 marks)
#
# The same penalty on every weight is only fair if the columns have the same scale, and gradient descent crawls if they
# have not. Subtract from each column its mean and divide by its standard deviation (`ddof = 0`), **both of the training
# part**: nothing of the validation and test part may leak into the model.
#
# A column that is constant in the training part has no scale: only centre it, in all parts. Mind rounding: the
# standard deviation of 0.1, 0.1, 0.1, ... comes out as about $10^{-17}$, not 0.

# %% nbgrader={"grade": false, "grade_id": "standardize", "locked": false, "schema_version": 3, "solution": true, "task": false}
def standardize(X_train, *others):
    """Centre and scale columns by the mean and standard deviation (ddof = 0) of X_train alone.

    X_train: (N, D).  others: any number of arrays (M, D), transformed in the same way.
    A column constant in X_train, up to rounding, is only centred.
    Returns the tuple (X_train_std, *others_std) of new arrays.
    """
    ### BEGIN SOLUTION
    mean, std = X_train.mean(axis=0), X_train.std(axis=0)
    # std > 0 would not do: rounding makes it positive. The smallest and largest entry tell what varies
    constant = np.isclose(X_train.min(axis=0), X_train.max(axis=0), rtol=1e-12, atol=0)
    scale = np.where(constant, 1.0, std)
    return tuple((X - mean) / scale for X in (X_train, *others))
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "standardize-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# Training column 1, 3: mean 2, standard deviation 1 (ddof = 0). So 1, 3 become -1, 1, and 5 in another part becomes 3.
def check_standardize():
    answer = standardize(np.array([[1.0], [3.0]]), np.array([[5.0]]))
    assert isinstance(answer, tuple) and len(answer) == 2, f"two arrays in, a tuple of two out; yours is a {type(answer).__name__}"
    train, other = answer
    assert np.allclose(train, [[-1.0], [1.0]]), f"the training column must become -1, 1; yours is {np.ravel(train)}. ddof = 0?"
    assert np.allclose(other, [[3.0]]), f"5 must become (5 - 2) / 1 = 3, by the training part's mean and deviation; yours is {other}"
    print("standardize: this case is right.")

check_standardize()

# %% nbgrader={"grade": true, "grade_id": "test_standardize_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: the training part. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def training_part():
    rng = np.random.default_rng(61)
    for N, D in [(9, 4), (50, 1), (3, 6)]:
        X = rng.normal(size=(N, D)) * rng.uniform(0.003, 500, size=D) + rng.uniform(-50, 50, size=D)
        answer = standardize(X)
        assert isinstance(answer, tuple) and len(answer) == 1, f"one array in, a tuple of one out; yours is a {type(answer).__name__}"
        Z = np.asarray(answer[0])
        assert Z.shape == X.shape, f"X has shape {X.shape}, yours came back as {Z.shape}"
        expected = (X - X.mean(axis=0)) / X.std(axis=0)
        assert np.allclose(Z, expected, rtol=1e-9, atol=1e-12), (
            f"N = {N}: column means must become 0, yours {Z.mean(axis=0)}; deviations (ddof = 0) 1, yours {Z.std(axis=0)}."
            " Column by column, ddof = 0, double precision?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_standardize_2", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: the other parts, any number of them. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def other_parts():
    rng = np.random.default_rng(62)
    X = rng.normal(size=(12, 3)) * np.array([1.0, 20.0, 0.01]) + np.array([0.0, 5.0, -1.0])
    others = [rng.normal(size=(m, 3)) * 3 + 2 for m in (4, 1, 30)]
    mean, std = X.mean(axis=0), X.std(axis=0)
    for count in [1, 2, 3]:
        answer = standardize(X, *others[:count])
        assert isinstance(answer, tuple) and len(answer) == count + 1, (
            f"{count + 1} arrays in, a tuple of {count + 1} out; yours is a {type(answer).__name__}"
            + (f" of {len(answer)}" if isinstance(answer, tuple) else ""))
        for part, given in zip(answer, [X, *others]):
            expected = (given - mean) / std
            assert np.shape(part) == given.shape and np.allclose(part, expected, rtol=1e-9, atol=1e-12), (
                f"a part of shape {given.shape}: first row must become {expected[0]}, yours is {np.asarray(part)[0]}."
                " Mean and deviation of X_train alone, in every part")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_standardize_3", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: constant columns, and the arguments stay as they are. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates


@check
def constant_columns():
    rng = np.random.default_rng(63)
    for N in [1, 3, 6, 10, 49, 341]:
        constant = [0.1, 7.0, -1 / 3, 0.0, 40.3, 1e-4 / 3]
        varying = rng.normal(size=(N, 3)) * np.array([1.0, 1e-5, 0.05]) + np.array([0.0, 0.0, 300.0])
        X = np.hstack([np.full((N, 6), constant), varying])
        other = rng.normal(size=(4, 9)) * np.array([1, 1, 1, 1, 1, 1, 1, 1e-5, 1])
        mean, std = X.mean(axis=0), X.std(axis=0)
        std[:6 if N > 1 else 9] = 1.0    # one patient: every column is constant
        for part, given in zip(standardize(X, other), [X, other], strict=True):
            part, expected = np.asarray(part), (given - mean) / std
            assert part.shape == given.shape, f"no column may be dropped: {given.shape} came back as {part.shape}"
            assert np.all(np.isfinite(part)), "a constant column gives nan or inf: it has no scale, so only centre it"
            assert np.allclose(part, expected, rtol=1e-9, atol=1e-12), (
                f"N = {N}: columns of {constant} repeated are constant in X_train and only centred, in all parts; the others vary."
                f" Largest error {np.abs(part - expected).max():.3g}: does rounding make a deviation of 1e-17 out of 0?")
    X, other = rng.normal(size=(5, 2)), rng.normal(size=(3, 2))
    assert not mutates(standardize, X, other), "standardize changes an array it is given (X -= ...): return new ones"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "predict_proba-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 7: probabilities (1 mark)
#
# $y_n = \sigma(\mathbf w \cdot \mathbf x_n + b)$ for all patients at once.

# %% nbgrader={"grade": false, "grade_id": "predict_proba", "locked": false, "schema_version": 3, "solution": true, "task": false}
def predict_proba(w, b, X):
    """Modelled probability of a malignant tumour.

    w: (D,).  b: bias.  X: (N, D).
    Returns y of shape (N,), in [0, 1].
    """
    ### BEGIN SOLUTION
    return sigmoid(X @ w + b)
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "predict_proba-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# w = [log 3], b = 0: a patient with x = 1 has the logit log 3, so y = 3/4; with x = 0, y = 1/2.
def check_proba():
    y = predict_proba(np.array([np.log(3.0)]), 0.0, np.array([[1.0], [0.0]]))
    assert np.shape(y) == (2,), f"two patients, two probabilities: shape (2,), yours is {np.shape(y)}"
    assert np.allclose(y, [0.75, 0.5]), f"the probabilities are 0.75 and 0.5, yours are {y}"
    print("predict_proba: this case is right.")

check_proba()

# %% nbgrader={"grade": true, "grade_id": "test_predict_proba_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: values, shape, large logits. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates, reference


@check
def probabilities():
    rng = np.random.default_rng(71)
    with reference(sigmoid=good_sigmoid):
        for N, D, scale in [(6, 3, 1.0), (1, 4, 1.0), (5, 1, 10.0), (4, 7, 2000.0), (4, 4, 1.0), (6, 3, 2.0)]:
            w, b, X = rng.normal(size=D), rng.normal(), scale * rng.normal(size=(N, D))
            y = predict_proba(w, b, X)
            assert np.shape(y) == (N,), f"{N} patients, so the shape is ({N},); yours is {np.shape(y)}"
            expected = good_sigmoid(X @ w + b)
            assert np.allclose(y, expected, rtol=1e-9, atol=1e-12), f"N = {N}, D = {D}: probabilities {expected}, yours {y}. Is b in the logit?"
        w, X = rng.normal(size=2), rng.normal(size=(3, 2))
        assert not mutates(predict_proba, w, 0.1, X), "predict_proba changes an array it is given: work on new ones"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "predict-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 8: decisions (1 mark)
#
# Decide for malignant, 1, where the probability is **at least** the threshold, else for benign, 0. The threshold belongs
# to the user: a screening programme that must not miss a tumour sets it below one half.

# %% nbgrader={"grade": false, "grade_id": "predict", "locked": false, "schema_version": 3, "solution": true, "task": false}
def predict(w, b, X, threshold=0.5):
    """Decide for each patient: 1 (malignant) where the probability is >= threshold.

    w: (D,).  b: bias.  X: (N, D).  threshold: in (0, 1).
    Returns an integer array of 0 and 1, shape (N,).
    """
    ### BEGIN SOLUTION
    return (predict_proba(w, b, X) >= threshold).astype(int)
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "predict-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# w = [1], b = 0: logits 2, -2 and 0 have probabilities 0.88, 0.12 and exactly 0.5.
def check_predict():
    t_pred = np.asarray(predict(np.array([1.0]), 0.0, np.array([[2.0], [-2.0], [0.0]])))
    assert t_pred.shape == (3,), f"three patients, three decisions: shape (3,), yours is {t_pred.shape}"
    assert np.issubdtype(t_pred.dtype, np.integer), f"decisions are integers 0 or 1, yours have dtype {t_pred.dtype}"
    assert t_pred.tolist() == [1, 0, 1], f"the decisions are 1, 0, 1 (exactly 0.5 counts as malignant), yours are {t_pred}"
    print("predict: this case is right.")

check_predict()

# %% nbgrader={"grade": true, "grade_id": "test_predict_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: several thresholds, the boundary, integers. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates, reference


def good_proba(w, b, X):
    z = X @ w + b
    decay = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, decay) / (1 + decay)


@check
def decisions():
    rng = np.random.default_rng(81)
    with reference(sigmoid=good_sigmoid, predict_proba=good_proba):
        w, b, X = rng.normal(size=3), 0.2, 1.5 * rng.normal(size=(40, 3))
        y = good_proba(w, b, X)
        for threshold in [0.5, 0.2, 0.05, 0.7, 0.95]:
            t_pred = np.asarray(predict(w, b, X, threshold))
            assert t_pred.shape == (40,), f"40 patients, so the shape is (40,); yours is {t_pred.shape}"
            assert np.issubdtype(t_pred.dtype, np.integer), f"decisions are integers 0 or 1, yours have dtype {t_pred.dtype}"
            wrong = np.flatnonzero(t_pred != (y >= threshold))
            assert len(wrong) == 0, (
                f"threshold {threshold}: {len(wrong)} of 40 decisions are wrong; probability {y[wrong[0]]:.3f} became {t_pred[wrong[0]]}")
        assert np.array_equal(predict(w, b, X, threshold=0.8), y >= 0.8), "predict(..., threshold=0.8) must use that threshold"
        assert np.array_equal(predict(w, b, X), y >= 0.5), "without a threshold 0.5 is used"
        for shift in [np.zeros(3), np.array([1.0, -1.0, 0.0])]:    # logits that are exactly 0
            t_pred = predict(np.array([2.0, 2.0, 0.0]), 0.0, np.array([shift, -shift]))
            assert np.array_equal(t_pred, [1, 1]), f"a probability of exactly 0.5 is >= 0.5 and gives 1, yours gives {t_pred}"
        t_pred = predict(np.array([2000.0]), 0.0, np.array([[1.0], [0.0], [-1.0]]), 0.0)
        assert np.array_equal(t_pred, [1, 1, 1]), f"threshold 0, probabilities 1, 0.5 and 0: all decisions are 1, yours {t_pred}"
        t_pred = predict(w, b, X[:1])
        assert np.shape(t_pred) == (1,), f"one patient, one decision: shape (1,), yours is {np.shape(t_pred)}"
        assert not mutates(predict, w, b, X), "predict changes an array it is given: work on new ones"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "evaluate-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 9: what a clinic wants to know (3 marks)
#
# Count true and false positives and negatives (positive = malignant), then
#
# $$\text{accuracy} = \frac{tp + tn}{N}, \qquad \text{sensitivity} = \frac{tp}{tp + fn}, \qquad
#   \text{specificity} = \frac{tn}{tn + fp}. \tag{5}$$
#
# Sensitivity is the share of malignant tumours that are found: one minus it is the share of women sent home with a
# cancer. Specificity is the share of benign tumours recognised as such: one minus it is the share of healthy women sent to a biopsy
# that they do not need. A rate whose denominator is 0 is not known: return `nan`, not 0.

# %% nbgrader={"grade": false, "grade_id": "evaluate", "locked": false, "schema_version": 3, "solution": true, "task": false}
def evaluate(t, t_pred):
    """Confusion counts and rates, equation (5); positive = 1 = malignant.

    t, t_pred: (N,) integers 0 or 1, truth and decision.
    Returns a dict: floats "accuracy", "sensitivity", "specificity" in [0, 1] (nan where the
    denominator is 0) and ints "tp", "tn", "fp", "fn".
    """
    ### BEGIN SOLUTION
    tp, tn = np.count_nonzero((t == 1) & (t_pred == 1)), np.count_nonzero((t == 0) & (t_pred == 0))
    fp, fn = np.count_nonzero((t == 0) & (t_pred == 1)), np.count_nonzero((t == 1) & (t_pred == 0))

    def rate(part, whole):
        return part / whole if whole else float("nan")

    return {
        "accuracy": rate(tp + tn, len(t)), "sensitivity": rate(tp, tp + fn), "specificity": rate(tn, tn + fp),
        "tp": tp, "tn": tn, "fp": fp, "fn": fn,
    }
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "evaluate-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# Four malignant, three found; six benign, five recognised: sensitivity 3/4, specificity 5/6, accuracy 8/10.
def check_evaluate():
    t = np.array([1, 1, 1, 1, 0, 0, 0, 0, 0, 0])
    t_pred = np.array([1, 1, 1, 0, 1, 0, 0, 0, 0, 0])
    metrics = evaluate(t, t_pred)
    assert isinstance(metrics, dict), f"return a dict, yours is a {type(metrics).__name__}"
    for name, expected in dict(tp=3, tn=5, fp=1, fn=1, accuracy=0.8, sensitivity=3 / 4, specificity=5 / 6).items():
        assert name in metrics, f"the key {name!r} is missing; yours are {sorted(metrics)}"
        assert np.isclose(metrics[name], expected), f"{name} is {expected:.4g}, yours is {metrics[name]}"
    print("evaluate: this case is right.")

check_evaluate()

# %% nbgrader={"grade": true, "grade_id": "test_evaluate_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: the four counts, as integers. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates


def outcomes(tp, tn, fp, fn, rng):
    """Shuffled truth and decisions with these counts."""
    t, t_pred = np.repeat([1, 0, 0, 1], [tp, tn, fp, fn]), np.repeat([1, 0, 1, 0], [tp, tn, fp, fn])
    order = rng.permutation(len(t))
    return t[order], t_pred[order]


@check
def counts():
    rng = np.random.default_rng(91)
    for right in [dict(tp=7, tn=11, fp=2, fn=5), dict(tp=1, tn=3, fp=13, fn=4), dict(tp=3, tn=1, fp=0, fn=2)]:
        t, t_pred = outcomes(**right, rng=rng)
        metrics = evaluate(t, t_pred)
        for name, expected in right.items():
            value = np.asarray(metrics[name])
            assert value.shape == () and np.issubdtype(value.dtype, np.integer), f"{name} must be one int, yours is {metrics[name]!r}"
            assert value == expected, f"tp, tn, fp, fn are {list(right.values())}; your {name} is {value}. Positive is 1 = malignant"
    for right in [dict(tp=5, tn=0, fp=0, fn=0), dict(tp=0, tn=4, fp=0, fn=0)]:    # only one class, all right
        metrics = evaluate(*outcomes(**right, rng=rng))
        assert {name: metrics[name] for name in right} == right, (
            f"one class alone: the counts are {right}, yours {({name: metrics[name] for name in right})}")
    t, t_pred = outcomes(3, 4, 1, 2, rng)
    assert not mutates(evaluate, t, t_pred), "evaluate changes an array it is given: work on new ones"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_evaluate_2", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: the three rates, as floats. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def rates():
    rng = np.random.default_rng(92)
    for tp, tn, fp, fn in [(7, 11, 2, 5), (1, 3, 13, 4), (6, 0, 3, 2), (0, 5, 2, 3)]:
        metrics = evaluate(*outcomes(tp, tn, fp, fn, rng))
        right = dict(accuracy=(tp + tn) / (tp + tn + fp + fn), sensitivity=tp / (tp + fn), specificity=tn / (tn + fp))
        for name, expected in right.items():
            value = np.asarray(metrics[name])
            assert value.shape == () and np.issubdtype(value.dtype, np.floating), f"{name} must be one float, yours is {metrics[name]!r}"
            assert np.isclose(value, expected, rtol=1e-9, atol=1e-12), (
                f"tp, tn, fp, fn = {tp}, {tn}, {fp}, {fn}: {name} is {expected:.6f}, yours is {value:.6f}."
                " Share of the malignant found, of the benign recognised; not rounded, not in per cent")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_evaluate_3", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: a rate with denominator 0 is nan. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def unknown_rates():
    rng = np.random.default_rng(93)
    for (tp, tn, fp, fn), unknown, known in [
        ((0, 4, 2, 0), "sensitivity", ("specificity", 4 / 6)), ((3, 0, 0, 1), "specificity", ("sensitivity", 3 / 4)),
        ((0, 5, 0, 0), "sensitivity", ("specificity", 1.0)), ((0, 0, 0, 2), "specificity", ("sensitivity", 0.0)),
    ]:
        metrics = evaluate(*outcomes(tp, tn, fp, fn, rng))
        assert np.isnan(metrics[unknown]), f"tp, tn, fp, fn = {tp}, {tn}, {fp}, {fn}: {unknown} has denominator 0, so nan; yours is {metrics[unknown]}"
        assert np.isclose(metrics[known[0]], known[1], rtol=1e-9), f"{known[0]} is {known[1]:.6f} there, yours is {metrics[known[0]]}"
        assert np.isclose(metrics["accuracy"], (tp + tn) / (tp + tn + fp + fn)), f"accuracy is known there, yours is {metrics['accuracy']}"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "select_lambda-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 10: choosing lambda (2 marks)
#
# Train on the training part with each $\lambda$ and compare the models on the validation part. Compare by the
# validation loss **without the penalty**: the penalty is a means of training, not a property of the predictions, and with it
# a larger $\lambda$ would look worse than it is. Of equals take the first. Training for each $\lambda$ takes a
# while: wrap the list in `tqdm(...)` to see how far it is.

# %% nbgrader={"grade": false, "grade_id": "select_lambda", "locked": false, "schema_version": 3, "solution": true, "task": false}
def select_lambda(X_train, t_train, X_val, t_val, lambdas, learning_rate, n_iterations):
    """Choose lam by the unregularised validation loss.

    X_train: (N, D).  t_train: (N,).  X_val: (M, D).  t_val: (M,).  lambdas: list of candidates.
    Returns (best_lam, val_losses): the first lam with the smallest validation loss, and the
    validation losses in the order of lambdas.
    """
    ### BEGIN SOLUTION
    val_losses = []
    for lam in tqdm(lambdas, desc="lambda", leave=False):
        w, b, _ = gradient_descent(X_train, t_train, lam, learning_rate, n_iterations)
        val_losses.append(regularized_loss(w, b, X_val, t_val, 0.0))
    return lambdas[np.argmin(val_losses)], val_losses
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "select_lambda-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# The penalty shrinks w towards 0. If the validation labels contradict the training labels, shrinking is best.
def check_select():
    X, t = np.array([[-1.0], [1.0]]), np.array([0, 1])
    answer = select_lambda(X, t, X, 1 - t, [0.0, 0.1, 10.0], 0.1, 50)
    assert isinstance(answer, tuple) and len(answer) == 2, f"return (best_lam, val_losses), yours is a {type(answer).__name__}"
    best_lam, val_losses = answer
    assert len(val_losses) == 3, f"three candidates, three validation losses; yours are {len(val_losses)}"
    assert best_lam == 10.0, f"with contradicting labels the largest lam, 10, is best; yours is {best_lam}"
    print("select_lambda: this case is right.")

with contextlib.redirect_stderr(io.StringIO()):    # Validate takes a progress bar for a failure
    check_select()

# %% nbgrader={"grade": true, "grade_id": "test_select_lambda_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: the validation losses. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates, reference


@check
def validation_losses():
    rng = np.random.default_rng(101)
    X_train, X_val = rng.normal(size=(24, 4)), rng.normal(size=(15, 4))
    t_train, t_val = ((X @ np.array([2.0, -1.0, 0.0, 0.5]) + rng.normal(size=len(X)) > 0.5).astype(int) for X in (X_train, X_val))
    with reference(sigmoid=good_sigmoid, regularized_loss=good_loss, gradient=good_gradient, gradient_descent=good_descent, predict_proba=good_proba):
        for lambdas, learning_rate, n_iterations in [([0.1, 3.0, 0.0, 0.5], 0.6, 60), ([1.0, 0.02], 0.1, 20), ([0.5, 0.1, 0.5], 0.3, 10)]:
            _, val_losses = select_lambda(X_train, t_train, X_val, t_val, lambdas, learning_rate, n_iterations)
            expected = []
            for lam in lambdas:
                w, b, _ = good_descent(X_train, t_train, lam, learning_rate, n_iterations)
                expected.append(good_loss(w, b, X_val, t_val, 0.0))
            assert np.shape(val_losses) == (len(lambdas),), f"{len(lambdas)} candidates, so as many losses; yours have shape {np.shape(val_losses)}"
            assert np.allclose(val_losses, expected, rtol=1e-7), (
                f"lambdas {lambdas}, learning rate {learning_rate}, {n_iterations} steps: validation losses {np.round(expected, 6)},"
                f" yours {np.round(val_losses, 6)}. Trained on the training part, compared on the validation part without penalty, in the order given?")
        assert not mutates(select_lambda, X_train, t_train, X_val, t_val, [0.3, 0.1], 0.5, 5), "select_lambda changes what it is given: work on copies"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_select_lambda_2", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: the best lam, the first of equals. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


@check
def best_of_the_candidates():
    rng = np.random.default_rng(101)    # here training loss, penalised loss and accuracy would each choose another lam
    X_train, X_val = rng.normal(size=(16, 6)), rng.normal(size=(200, 6))
    t_train, t_val = ((X @ np.array([1.5, -1.0, 0.5, 0.0, 0.0, 0.0]) + 1.5 * rng.normal(size=len(X)) > 0).astype(int) for X in (X_train, X_val))
    with reference(sigmoid=good_sigmoid, regularized_loss=good_loss, gradient=good_gradient, gradient_descent=good_descent, predict_proba=good_proba):
        for lambdas in [[3.0, 0.2, 0.0, 0.01], [0.01, 0.2, 3.0], [0.0, 2.0, 0.1, 0.3], [0.05, 0.1, 0.2, 0.4]]:
            val_losses = []
            for lam in lambdas:
                w, b, _ = good_descent(X_train, t_train, lam, 0.5, 200)
                val_losses.append(good_loss(w, b, X_val, t_val, 0.0))
            expected = lambdas[int(np.argmin(val_losses))]
            best_lam = select_lambda(X_train, t_train, X_val, t_val, lambdas, 0.5, 200)[0]
            assert np.shape(best_lam) == () and best_lam == expected, (
                f"lambdas {lambdas} have the validation losses {np.round(val_losses, 4)}: the best is {expected}, yours is {best_lam}."
                " Return the lam, not its index; smallest unregularised validation loss")
        for lambdas in [[0.0, 0.3, 2.0], [3.0, 0.0, 0.2]]:    # without regularisation it is best: training and validation part are the same
            best_lam = select_lambda(X_train, t_train, X_train, t_train, lambdas, 0.5, 200)[0]
            assert best_lam == 0, f"lambdas {lambdas}: lam = 0 has the smallest validation loss here, yours is {best_lam}. Is 0 taken for nothing?"
        # contradicted by every label of the validation part, all losses are above 1
        best_lam = select_lambda(4 * X_train, t_train, 4 * X_train, 1 - t_train, [0.01, 0.03, 0.02], 0.5, 200)[0]
        assert best_lam == 0.03, f"lambdas [0.01, 0.03, 0.02], all validation losses above 1: the smallest is that of 0.03, yours is {best_lam}"
        # without measurements w stays 0 whatever lam is: all candidates are equal
        best_lam = select_lambda(np.zeros((6, 2)), np.array([0, 1, 1, 0, 1, 1]), np.zeros((4, 2)), np.array([0, 1, 1, 1]), [0.7, 0.2, 1.5], 0.5, 10)[0]
        assert best_lam == 0.7, f"of equal validation losses the first lam counts, here 0.7 of [0.7, 0.2, 1.5]; yours is {best_lam}"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "plot_losses-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 11: a figure of the convergence (1 mark)
#
# One line for each $\lambda$, loss against iteration. A figure that can be read without the code has a label on both axes,
# a label on each line and a legend. Return the `Figure`.

# %% nbgrader={"grade": false, "grade_id": "plot_losses", "locked": false, "schema_version": 3, "solution": true, "task": false}
def plot_losses(losses_by_lambda):
    """Loss against iteration, one labelled line for each lam.

    losses_by_lambda: dict {lam: losses as returned by gradient_descent}.
    Returns a matplotlib Figure with both axis labels and a legend.
    """
    ### BEGIN SOLUTION
    figure, ax = plt.subplots(layout="constrained")
    line_styles = cycle(["-", "--", ":", "-."])    # colours alone do not survive a grey printer
    for (lam, losses), line_style in zip(losses_by_lambda.items(), line_styles):
        ax.plot(losses, linestyle=line_style, label=rf"$\lambda$ = {lam:g}")
    ax.set(xlabel="iteration", ylabel="loss J (nats per patient)")
    ax.legend()
    return figure
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "plot_losses-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# Two made-up curves: two lines, two labels.
def check_plot():
    figure = plot_losses({0.0: [0.7, 0.3, 0.2], 1.0: [0.7, 0.5, 0.45]})
    plt.close("all")
    assert isinstance(figure, Figure), f"return the Figure, yours is a {type(figure).__name__}"
    lines = [line for ax in figure.axes for line in ax.get_lines()]
    assert len(lines) >= 2, f"two lams, two lines; yours has {len(lines)}"
    print("plot_losses: a Figure with two lines.")

check_plot()

# %% nbgrader={"grade": true, "grade_id": "test_plot_losses_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: lines, labels, legend. Hidden when released.
### BEGIN HIDDEN TESTS
import re

from grader.checks import check, drawings_in, labels_of_axes, lines_through, mutates


def label_in_legend(figure, ax, line):
    """What a legend calls a line: its label, or the text that `legend` was given beside a key of the same look."""
    legends = [legend for legend in [ax.get_legend(), *figure.legends] if legend is not None]
    keys = [key for legend in legends for key in zip(legend.legend_handles, (text.get_text() for text in legend.get_texts()))]
    look = line.get_color(), line.get_linestyle(), line.get_marker()
    alike = [text for key, text in keys if isinstance(key, type(line)) and (key.get_color(), key.get_linestyle(), key.get_marker()) == look]
    own = [text for _, text in keys if text == line.get_label()]
    return next(iter(own + alike), "").strip()


@check
def figure_of_losses():
    losses_by_lambda = {
        0.1: [0.69, 0.45, 0.41, 0.40], 0.001: np.array([0.69, 0.40, 0.31, 0.29]), 5.0: [0.69, 0.66, 0.65, 0.65],
        30.0: [0.69, 0.685, 0.68, 0.68], 0.0: [0.69, 0.3, 0.2, 0.1], 0.3: np.array([0.69, 0.5, 0.47, 0.46]), 1.0: [0.69, 0.6, 0.57, 0.56],
    }
    try:
        figure = plot_losses({lam: losses.copy() for lam, losses in losses_by_lambda.items()})
        assert isinstance(figure, Figure), f"return the matplotlib Figure, yours is a {type(figure).__name__}. Axes know theirs: ax.figure"
        labels = {}
        for lam, losses in losses_by_lambda.items():
            fitting = lines_through(figure, losses)
            assert fitting, f"no line shows the losses of lam = {lam}: {len(losses_by_lambda)} lams, {len(losses_by_lambda)} lines"
            ax, line = fitting[0]
            for axis, label in zip("xy", labels_of_axes(figure, ax)):
                assert label, f"the {axis} axis has no label"
            labels[lam] = label_in_legend(figure, ax, line)
            assert labels[lam], f"the line of lam = {lam} has no label in a legend: plot(..., label=...), and ax.legend() after plotting"
        assert len(set(labels.values())) == len(labels), f"{len(labels)} lams need {len(labels)} different labels, yours are {sorted(labels.values())}"
        numbers = {lam: {float(number) for number in re.findall(r"\d+\.?\d*(?:e[+-]?\d+)?", label)} for lam, label in labels.items()}
        if set(losses_by_lambda) <= set().union(*numbers.values()):    # else the lams are written in some other way
            for lam in losses_by_lambda:
                assert lam in numbers[lam], f"the line with the losses of lam = {lam} is labelled {labels[lam]!r}"
        there = drawings_in(figure)
        second = plot_losses({0.1: [0.69, 0.5], 2.0: [0.69, 0.6]})
        assert second is not figure and drawings_in(figure) == there, (
            "a second call draws into the figure of the first: make a new one in each call, plt.subplots()")
    finally:
        plt.close("all")
    assert not mutates(plot_losses, losses_by_lambda), "plot_losses changes the dict it is given: plot a copy"
    plt.close("all")
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "results-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Results
#
# From here on the functions above are used together on the cancer data.

# %% nbgrader={"grade": true, "grade_id": "test_references", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# No marks, nothing to do. When this notebook is marked, right versions of the functions above
# take over from here on, so that a mistake up there costs nothing down here.
### BEGIN HIDDEN TESTS
from grader.checks import reference

good_cancer = load_breast_cancer()


def good_load_data(seed):
    X, t = good_cancer.data, 1 - good_cancer.target
    X_train, X_rest, t_train, t_rest = train_test_split(X, t, train_size=0.6, stratify=t, random_state=seed)
    # seed + 797: of 1000 such splits one in which the usual mistakes show. The test part would choose another lam than the validation
    # part, standardised by itself it has other counts, and those of false positives and false negatives differ.
    X_val, X_test, t_val, t_test = train_test_split(X_rest, t_rest, test_size=0.5, stratify=t_rest, random_state=seed + 797)
    return X_train, t_train, X_val, t_val, X_test, t_test


def good_standardize(X_train, *others):
    mean, std = X_train.mean(axis=0), X_train.std(axis=0)
    scale = np.where(std > 1e-12 * np.abs(X_train).max(axis=0), std, 1.0)
    return tuple((X - mean) / scale for X in (X_train, *others))


def good_predict(w, b, X, threshold=0.5):
    return (good_proba(w, b, X) >= threshold).astype(int)


def good_evaluate(t, t_pred):
    t, t_pred = np.asarray(t), np.asarray(t_pred)
    tp, tn = int(np.sum((t == 1) & (t_pred == 1))), int(np.sum((t == 0) & (t_pred == 0)))
    fp, fn = int(np.sum((t == 0) & (t_pred == 1))), int(np.sum((t == 1) & (t_pred == 0)))
    rates = {name: part / whole if whole else float("nan") for name, part, whole in [
        ("accuracy", tp + tn, len(t)), ("sensitivity", tp, tp + fn), ("specificity", tn, tn + fp)]}
    return {**rates, "tp": tp, "tn": tn, "fp": fp, "fn": fn}


def good_select_lambda(X_train, t_train, X_val, t_val, lambdas, learning_rate, n_iterations):
    val_losses = []
    for lam in lambdas:
        w, b, _ = good_descent(X_train, t_train, lam, learning_rate, n_iterations)
        val_losses.append(good_loss(w, b, X_val, t_val, 0.0))
    return lambdas[int(np.argmin(val_losses))], val_losses


def good_plot_losses(losses_by_lambda):
    figure, ax = plt.subplots(figsize=(6, 3.5), layout="constrained")
    for (lam, losses), style in zip(losses_by_lambda.items(), ["-", "--", ":", "-.", (0, (5, 1))]):
        ax.plot(losses, linestyle=style, label=f"λ = {lam:g}")    # mathtext takes 20 ms a label
    ax.set(xlabel="iteration", ylabel="loss J (nats per patient)", ylim=(0, None))
    ax.legend()
    return figure


above = reference(
    sigmoid=good_sigmoid, regularized_loss=good_loss, gradient=good_gradient, gradient_descent=good_descent,
    load_data=good_load_data, standardize=good_standardize, predict_proba=good_proba, predict=good_predict,
    evaluate=good_evaluate, select_lambda=good_select_lambda, plot_losses=good_plot_losses,
    seed=0, lambdas=[0.0, 0.001, 0.01, 0.1, 1.0], learning_rate=0.5, n_iterations=1000,    # an answer may have used these names
)
### END HIDDEN TESTS

# %% nbgrader={"grade": false, "grade_id": "results-losses", "locked": true, "schema_version": 3, "solution": false, "task": false}
X_train, t_train, X_val, t_val, X_test, t_test = load_data(seed)
X_train_std, X_val_std, X_test_std = standardize(X_train, X_val, X_test)

losses_by_lambda = {lam: gradient_descent(X_train_std, t_train, lam, learning_rate, n_iterations)[2]
                    for lam in tqdm(lambdas, desc="lambda")}
figure = plot_losses(losses_by_lambda)
figure.savefig("question_3_losses.png", dpi=100)
plt.close(figure)    # one drawing is enough: the saved one
display(Image("question_3_losses.png", width=600))

# %% [markdown] nbgrader={"grade": false, "grade_id": "results-losses-caption", "locked": true, "schema_version": 3, "solution": false, "task": false}
# *Figure 2. Training loss with each $\lambda$, learning rate 0.5.* All start at $\log 2 = 0.693$. The larger
# $\lambda$, the sooner the loss has settled (after some 20 steps with 1, 100 with 0.01) and the higher it stays; with
# $\lambda = 0$ it still falls after 1000 steps. A lower training loss is not a better model: that is what the validation part is for.

# %% [markdown] nbgrader={"grade": false, "grade_id": "final_model-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Task 12: the final model (2 marks)
#
# Put it together, with the settings from the top of the notebook (`lambdas`, `learning_rate`, `n_iterations`):
#
# 1. take `load_data(0)` and standardise it;
# 2. choose `best_lam` on the validation part;
# 3. train `w` and `b` on the training part with `best_lam`;
# 4. evaluate that model on the test part with threshold 0.5: `test_metrics` is what `evaluate` returns.

# %% nbgrader={"grade": false, "grade_id": "final_model", "locked": false, "schema_version": 3, "solution": true, "task": false}
# Bind w, b, best_lam and test_metrics.
### BEGIN SOLUTION
X_train, t_train, X_val, t_val, X_test, t_test = load_data(0)
X_train_std, X_val_std, X_test_std = standardize(X_train, X_val, X_test)
best_lam, val_losses = select_lambda(X_train_std, t_train, X_val_std, t_val, lambdas, learning_rate, n_iterations)
w, b, _ = gradient_descent(X_train_std, t_train, best_lam, learning_rate, n_iterations)
test_metrics = evaluate(t_test, predict(w, b, X_test_std))
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "final_model-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
def check_final_model():
    assert np.shape(w) == (30,), f"w has one weight for each of the 30 measurements, yours has shape {np.shape(w)}"
    assert best_lam in lambdas, f"best_lam must be one of {lambdas}, yours is {best_lam}"
    assert np.isclose(test_metrics["accuracy"], (test_metrics["tp"] + test_metrics["tn"]) / len(t_test)), "these are not the counts of the test part"
    print(f"lam = {best_lam:g}; of {test_metrics['tp'] + test_metrics['fn']} malignant tumours in the test part {test_metrics['tp']} were found.")

check_final_model()

# %% nbgrader={"grade": true, "grade_id": "test_final_model_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: lam chosen on the validation part, w and b trained with it. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


def splits():
    """The split that took over above, and the student's own, which an earlier cell of theirs may have kept."""
    yield load_data(0)
    try:
        own = above.before["load_data"](0)
        assert len(own) == 6
        yield own
    except Exception:    # blank or wrong: task 5 has its own marks
        return


def paths(X, t, lams):
    """w and b (31, number of lams) along gradient descent, after 10 to 6,000 units of learning rate x steps.

    Other learning rates and numbers of steps end close to a point of this path: measured on this split with lam up to
    0.1, rates from 0.05 to 1 and at least 20 units, within 1.7 % of ||(w, b)||. With lam up to 0.01,
    standardising by training and test part together ends 2.0 % away or more, with the validation part 2.3 %, by all data 2.5 %,
    training on both parts 18 %.
    """
    points, lams = np.zeros((31, len(lams))), np.array(lams)
    marks = set(np.geomspace(20, 12_000, 160).astype(int)) | {1000}
    for step in range(1, 12_001):
        error = 1 / (1 + np.exp(-X @ points[:-1] - points[-1])) - t[:, None]
        points = points - 0.5 * np.vstack([X.T @ error / len(t) + lams * points[:-1], error.mean(axis=0)])
        if step in marks:
            yield points


@check
def chosen_and_trained():
    assert np.shape(w) == (30,) and np.shape(b) == (), f"w must have shape (30,) and b must be one number, yours have {np.shape(w)} and {np.shape(b)}"
    assert np.all(np.isfinite(np.append(w, b))), "w and b hold nan or inf: did training diverge?"
    assert np.shape(best_lam) == () and np.asarray(best_lam).dtype.kind in "fiu" and best_lam >= 0, f"best_lam must be one number >= 0, yours is {best_lam}"
    faults = []
    for X_train, t_train, X_val, t_val, *_ in splits():
        X_train, X_val = good_standardize(X_train, X_val)
        points, distances = [], []
        for point in paths(X_train, t_train, [*lambdas, float(best_lam)]):
            points.append(point)
            distances.append(np.linalg.norm(point[:, -1] - np.append(w, b)) / np.linalg.norm(point[:, -1]))
            if distances[-1] < 1e-9:    # the very point, as usual
                break
        nearest = np.argmin(distances)
        if not distances[nearest] < 0.019:
            faults.append(f"w and b are {distances[nearest]:.1%} away from what training on the standardised training part with lam = {best_lam:g} gives."
                          " That part alone, standardised by itself, this lam, and enough steps?")
            continue
        # as many units of training for each lam: which is best depends on it
        val_losses = [good_loss(point[:-1], point[-1], X_val, t_val, 0.0) for point in points[nearest].T]
        if val_losses[-1] <= 1.02 * min(val_losses):
            return
        faults.append(f"best_lam = {best_lam}: its validation loss is {val_losses[-1]:.4f}, the best of {lambdas} has {min(val_losses):.4f}."
                      " Choose by the validation part, without the penalty")
    assert not faults, faults[0]
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_final_model_2", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: test_metrics are those of this w and b on the test part. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def metrics_of_the_test_part():
    assert isinstance(test_metrics, dict), f"test_metrics is the dict that evaluate returns, yours is a {type(test_metrics).__name__}"
    assert np.shape(w) == (30,) and np.shape(b) == () and np.any(w), "w and b must be a trained model: see the mark above"
    faults = []
    for X_train, _, _, _, X_test, t_test in splits():
        right = good_evaluate(t_test, good_predict(w, b, good_standardize(X_train, X_test)[1]))
        wrong = {name for name, value in right.items() if name not in test_metrics or not np.isclose(test_metrics[name], value, rtol=1e-9, equal_nan=True)}
        if not wrong:
            return
        faults.append(f"your w and b have {right} on the standardised test part; your test_metrics differ in {', '.join(sorted(wrong))}."
                      " The test part, standardised by the training part, threshold 0.5?")
    assert not faults, faults[0]
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "sklearn-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Is it the optimum? Comparison with scikit-learn
#
# `LogisticRegression` minimises $\tfrac12 \lVert \mathbf w \rVert^2 + C \sum_n \text{cross-entropy}_n$, without a penalty on the
# intercept. Divided by $C N$ that is equation (2) with $\lambda = 1 / (C N)$: with $C = 1 / (N \lambda)$ both have the same
# optimum. We compare at $\lambda = 0.1$, where 1000 steps lead all the way there; with $\lambda = 0.001$ they end with
# weights that are still wrong by up to 0.4.

# %% nbgrader={"grade": false, "grade_id": "sklearn", "locked": true, "schema_version": 3, "solution": false, "task": false}
lam = 0.1
theirs = LogisticRegression(C=1 / (len(t_train) * lam), tol=1e-10, max_iter=10_000).fit(X_train_std, t_train)
w_ours, b_ours, losses = gradient_descent(X_train_std, t_train, lam, learning_rate, n_iterations)
w_theirs, b_theirs = theirs.coef_[0], theirs.intercept_[0]

print(f"lam = {lam:g}")
print(f"loss J    ours {losses[-1]:.9f}   scikit-learn {regularized_loss(w_theirs, b_theirs, X_train_std, t_train, lam):.9f}")
print(f"largest difference of a weight {np.abs(w_ours - w_theirs).max():.1e}, of the bias {abs(b_ours - b_theirs):.1e}")

# %% [markdown] nbgrader={"grade": false, "grade_id": "table-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## The numbers for the report
#
# The table is saved beside this notebook, as is figure 2: the report shows both. A lower threshold finds more of the
# malignant tumours and sends more healthy women to a biopsy; which is right is not a question of statistics alone.

# %% nbgrader={"grade": false, "grade_id": "table", "locked": true, "schema_version": 3, "solution": false, "task": false}
_, val_losses = select_lambda(X_train_std, t_train, X_val_std, t_val, lambdas, learning_rate, n_iterations)
lines = ["| lambda | " + " | ".join(f"{lam:g}" for lam in lambdas) + " |", "|---" * (len(lambdas) + 1) + "|",
         "| validation loss | " + " | ".join(f"{loss:.4f}" for loss in val_losses) + " |", "",
         "| threshold, test part | accuracy | sensitivity | specificity | missed tumours | needless biopsies |", "|---|---|---|---|---|---|"]
for threshold in [0.5, 0.2, 0.1]:
    m = evaluate(t_test, predict(w, b, X_test_std, threshold))
    lines.append(f"| {threshold:g} | {m['accuracy']:.3f} | {m['sensitivity']:.3f} | {m['specificity']:.3f} | {m['fn']} of {m['tp'] + m['fn']} | {m['fp']} of {m['tn'] + m['fp']} |")
Path("question_3_results.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
print("\n".join(lines))

# %% [markdown] nbgrader={"grade": false, "grade_id": "learnt", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## What you have learnt
#
# - A loss can be right on paper and wrong in floating point: rewrite the formula, do not clip.
# - Regularisation is chosen on data that training has not seen, and judged on data that neither has seen.
# - One accuracy hides two different errors. Sensitivity and specificity name them, the threshold trades them.
#
# Collect the figure and the table in `CW1_Report.ipynb`, Question 3, and comment on them there.
#
# **References.** W. N. Street, W. H. Wolberg, O. L. Mangasarian, *Nuclear feature extraction for breast tumor diagnosis*,
# Proc. SPIE 1905, 1993, doi 10.1117/12.148698. C. M. Bishop, *Pattern Recognition and Machine Learning*, Springer, 2006, section 4.3.
