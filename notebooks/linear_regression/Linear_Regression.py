# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown] nbgrader={"grade": false, "grade_id": "title", "locked": true, "schema_version": 3, "solution": false, "task": false}
# # Linear regression by gradient descent
#
# The smallest network there is: one neuron without an activation. You derive the gradient of its cost by the chain rule, turn the
# derivation into code, and train it to predict how a patient's diabetes progresses. At the end you have a fitted model, the curve of
# its training, and the evidence that it is the least-squares solution. The networks that follow in this course, those for images too,
# are trained by the same three steps: predict, take the gradient, step down.
#
# - **Time** 3 to 4 hours of work.
# - **Machine** any laptop: the finished notebook runs in about 5 seconds.
# - **Before** you hand in: *Kernel > Restart Kernel and Run All Cells*, then *Validate*, which names the checks that fail and the derivations that are still blank.
#
# | exercise | task | you write | marks |
# |---|---|---|---|
# | 1 | | derivation of $\partial J/\partial w_j$ | 6 |
# | 2 | | derivation of $\partial J/\partial b$ | 4 |
# | 3 | 3.1 | `initialize` | 3 |
# | | 3.2 | `predict` | 2 |
# | | 3.3 | `cost` | 3 |
# | | 3.4 | `gradients` | 4 |
# | | 3.5 | `gradient_descent` | 4 |
# | | 3.6 | `r_squared` | 3 |
# | | 3.7 | `plot_costs` | 1 |
# | | | **this notebook** | **30** |
#
# The derivations are marked by hand, with the rubric that stands under each. Every task is marked on its own: a mistake in one costs
# nothing in the next. The check under each task shows one case worked by hand and costs no marks; the marked tests are hidden, use
# other data, and try each behaviour that the task describes, to nine digits. Where a task calls an earlier answer, marking puts a right version in
# its place, called as its docstring says: helpers of your own need names of their own.

# %% [markdown] nbgrader={"grade": false, "grade_id": "notation", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Notation
#
# | symbol | in code | what it is | shape |
# |---|---|---|---|
# | $n$, $p$ | `n, p` | number of patients, number of measurements of each | |
# | $x_{ij}$ | `X` | measurement $j$ of patient $i$: one patient a row | (n, p) |
# | $y_i$ | `y` | what was observed: progression of the disease after one year | (n,) |
# | $w_j$, $b$ | `w, b` | weights and bias | (p,), float |
# | $z_i$ | `z` | what the model predicts | (n,) |
# | $L_i$ | | loss of patient $i$ | |
# | $J$ | | cost, the mean of the losses | float |
#
# The model, the loss of one patient and the cost are
#
# $$z_i = \sum_{j=1}^p w_j x_{ij} + b, \qquad L_i = (y_i - z_i)^2, \qquad J = \frac1n \sum_{i=1}^n L_i. \tag{1}$$
#
# Arrays hold 64-bit floats, NumPy's default. No function below may change the arrays it is given.

# %% nbgrader={"grade": false, "grade_id": "imports", "locked": true, "schema_version": 3, "solution": false, "task": false}
import matplotlib.pyplot as plt
import numpy as np
from IPython.display import display
from matplotlib.figure import Figure
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

plt.style.use("tableau-colorblind10")

seed = 1               # of the split into training and test part, and of the first weights
learning_rate = 0.1
n_iterations = 1000

# %% [markdown] nbgrader={"grade": false, "grade_id": "weights_derivative-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Exercise 1: the derivative by a weight (6 marks)
#
# Derive $\partial J/\partial w_j$ with the chain rule, through $L_i$ and $z_i$ of equation (1). Say which factors there are, work out each
# one, and put them together into one expression in $x_{ij}$, $y_i$, $z_i$ and $n$.
#
# | marks | for |
# |---|---|
# | 1 | the chain rule: which factors, and where the sum over patients stands |
# | 2 | the derivative of $L_i$ by $z_i$ |
# | 2 | the derivative of $z_i$ by $w_j$, and why the other terms of $z_i$ play no part |
# | 1 | the result |
#
# Write formulas between dollar signs, `$\partial J/\partial w_j$` for one. Other notation than ours is fine if you say what it means.
#
# ### BEGIN MARK SCHEME
# **Marking guide.** Result: $\partial J/\partial w_j = -\frac2n\sum_i (y_i - z_i)\,x_{ij}$, or $\frac2n\sum_i (z_i - y_i)\,x_{ij}$, or $\frac2n X^T(z-y)$ for all $j$ at once.
#
# - *Chain rule* (1): $\frac{\partial J}{\partial w_j}=\frac1n\sum_i\frac{\partial L_i}{\partial z_i}\frac{\partial z_i}{\partial w_j}$ in any notation. The sum over patients or the $\frac1n$
#   missing here: no loss if both are there in the result.
# - *Loss* (2): $-2(y_i-z_i)$. One for the power rule, $2(y_i - z_i)$; one for the inner derivative, the minus sign. Through $u=y_i-z_i$ or by expanding the square is as good.
# - *Prediction* (2): $x_{ij}$. One for the value, one for the reason: of the sum over the measurements only one term holds $w_j$, and $b$ is constant. The same letter for the sum and
#   for the fixed measurement: lose nothing if what is meant is clear.
# - *Result* (1): judge it against the student's own factors: multiplied, summed over patients, divided by $n$. A slip in a factor costs its mark above and nothing here.
# - **A common wrong answer** leaves $\partial L_i/\partial z_i$ (or $\partial J/\partial z$) as $2L_i$ and keeps the sum in $\partial z_i/\partial w_j=\sum_j x_{ij}$. It earns **3 of 6**:
#   chain rule 1; loss 0, since $2L_i$ is neither the lower power nor the inner derivative; prediction 1, for $x$ is what stands beside $w$, but the terms of the other weights did not vanish;
#   result 1 if it is the product of these two, averaged over patients. One of the two slips alone: $2L_i$ with $x_{ij}$ earns 4, $-2(y_i-z_i)$ with the sum kept earns 5.
# - No chain rule, but right by expanding $J$ and differentiating: 5. The right result with no steps: 1. Only one patient, no mean at all: lose the mark of the result.
# ### END MARK SCHEME

# %% [markdown] nbgrader={"grade": true, "grade_id": "weights_derivative-essay", "locked": false, "points": 6, "schema_version": 3, "solution": true, "task": false}
# $w_j$ acts on $J$ through the prediction $z_i$ of every patient, and $z_i$ through that patient's loss $L_i$. The mean is a sum, so it is differentiated term by term:
#
# $$\frac{\partial J}{\partial w_j} = \sum_{i=1}^n \frac{\partial J}{\partial L_i}\,\frac{\partial L_i}{\partial z_i}\,\frac{\partial z_i}{\partial w_j}
#   = \frac1n \sum_{i=1}^n \frac{\partial L_i}{\partial z_i}\,\frac{\partial z_i}{\partial w_j}.$$
#
# **The loss.** With $u_i = y_i - z_i$ the loss is $L_i = u_i^2$, and $\partial u_i/\partial z_i = -1$ because $y_i$ is fixed:
#
# $$\frac{\partial L_i}{\partial z_i} = \frac{\partial L_i}{\partial u_i}\,\frac{\partial u_i}{\partial z_i} = 2u_i \cdot (-1) = -2\,(y_i - z_i).$$
#
# **The prediction.** Write the sum with another letter, $z_i = \sum_{k=1}^p w_k x_{ik} + b$. Only the term $k = j$ holds $w_j$; the others and $b$ do not change with it:
#
# $$\frac{\partial z_i}{\partial w_j} = \sum_{k=1}^p \frac{\partial w_k}{\partial w_j}\,x_{ik} = x_{ij}.$$
#
# **Together**
#
# $$\frac{\partial J}{\partial w_j} = -\frac2n \sum_{i=1}^n (y_i - z_i)\,x_{ij}.$$

# %% [markdown] nbgrader={"grade": false, "grade_id": "bias_derivative-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Exercise 2: the derivative by the bias (4 marks)
#
# Derive $\partial J/\partial b$ in the same way; what you have from exercise 1 need not be derived again. Then set it to zero: what does that
# say about the errors $y_i - z_i$ at the minimum?
#
# | marks | for |
# |---|---|
# | 1 | the chain rule for $b$ |
# | 1 | the derivative of $z_i$ by $b$ |
# | 1 | the result |
# | 1 | what $\partial J/\partial b = 0$ says |
#
# ### BEGIN MARK SCHEME
# **Marking guide.** Result: $\partial J/\partial b=-\frac2n\sum_i(y_i-z_i)$.
#
# - *Chain rule* (1): the same factor $\partial L_i/\partial z_i$ as in exercise 1, now times $\partial z_i/\partial b$.
# - *Prediction* (1): 1. With $b$ or 0 in its place, or a sum over the weights that is kept: 0.
# - *Result* (1): judge it against the student's own factors. A wrong $\partial L_i/\partial z_i$ carried over from exercise 1 loses nothing again.
# - *At the minimum* (1): the errors add up to zero, their mean is zero, the model is right on average, or the plane runs through $(\bar x,\bar y)$; any of these. "Every error is zero": 0.
# - **The common wrong answer** of exercise 1, $2L_i$ carried on to $\partial J/\partial b=\frac2n\sum_i L_i$, earns **3 of 4**: its last mark is lost, for then the derivative
#   vanishes only where every patient is predicted without error. A student who notices that this cannot be and doubts the factor earns 4.
# - The right result with no steps: 1 of the first 3.
# ### END MARK SCHEME

# %% [markdown] nbgrader={"grade": true, "grade_id": "bias_derivative-essay", "locked": false, "points": 4, "schema_version": 3, "solution": true, "task": false}
# $b$ acts on $J$ through the same predictions, so only the last factor of the chain is another one:
#
# $$\frac{\partial J}{\partial b} = \frac1n \sum_{i=1}^n \frac{\partial L_i}{\partial z_i}\,\frac{\partial z_i}{\partial b},
#   \qquad \frac{\partial L_i}{\partial z_i} = -2\,(y_i - z_i), \qquad \frac{\partial z_i}{\partial b} = 1,$$
#
# since no term of $\sum_k w_k x_{ik}$ holds $b$. Therefore
#
# $$\frac{\partial J}{\partial b} = -\frac2n \sum_{i=1}^n (y_i - z_i).$$
#
# At the minimum it is zero, so $\sum_i (y_i - z_i) = 0$: too high and too low predictions cancel, and the model is right on average over the training data. Single errors need not be small.

# %% [markdown] nbgrader={"grade": false, "grade_id": "data-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Exercise 3: gradient descent on real data (20 marks)
#
# The diabetes data (Efron, Hastie, Johnstone and Tibshirani, 2004) come with scikit-learn: age, sex, body mass index, blood pressure and
# six blood values of 442 patients, and a score of how far the disease had progressed one year later. Look at them before you use them.

# %% nbgrader={"grade": false, "grade_id": "data-look", "locked": true, "schema_version": 3, "solution": false, "task": false}
diabetes = load_diabetes(scaled=False)    # as measured
print(f"X: {diabetes.data.shape}, y: {diabetes.target.shape}, from {diabetes.target.min():g} to {diabetes.target.max():g}")
for name, column in zip(diabetes.feature_names, diabetes.data.T):
    print(f"{name:>4}: mean {column.mean():7.2f}, standard deviation {column.std():6.2f}")

figure, axes = plt.subplots(1, 2, figsize=(9, 3.2), sharey=True, layout="constrained")
for ax, name, label in zip(axes, ["bmi", "s5"], ["body mass index (kg/m²)", "s5, log of serum triglycerides (no unit)"]):
    ax.scatter(diabetes.data[:, diabetes.feature_names.index(name)], diabetes.target, s=12, alpha=0.6)
    ax.set(xlabel=label, title=name)
axes[0].set_ylabel("progression after one year (score)")
plt.show()

# %% [markdown] nbgrader={"grade": false, "grade_id": "data-caption", "locked": true, "schema_version": 3, "solution": false, "task": false}
# *Figure 1. Two of the ten measurements against the progression of the disease, all 442 patients.* Both rise with it, and neither comes
# close to deciding it: expect a model that explains a part. Notice the scales. A standard deviation is 35 in s1 and 0.5 in sex and s5, so
# that one learning rate could not suit all weights.

# %% [markdown] nbgrader={"grade": false, "grade_id": "split-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# We keep a fifth of the patients for the test, and standardise: from each column its mean is taken away, then it is divided by its
# standard deviation, both of the training part, so that nothing of the test part leaks into the model. A weight then says by how many
# points the prediction rises with one standard deviation of a measurement.

# %% nbgrader={"grade": false, "grade_id": "split", "locked": true, "schema_version": 3, "solution": false, "task": false}
X_train, X_test, y_train, y_test = train_test_split(diabetes.data, diabetes.target, test_size=0.2, random_state=seed)
mean, std = X_train.mean(axis=0), X_train.std(axis=0)
X_train, X_test = (X_train - mean) / std, (X_test - mean) / std
print(f"training part {X_train.shape}, test part {X_test.shape}")

# %% [markdown] nbgrader={"grade": false, "grade_id": "initialize-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### Task 3.1: where to start (3 marks)
#
# Draw the $p$ weights independently from a normal distribution with mean 0 and **standard deviation** 0.01, and let $b$ be 0. Nothing but
# `seed` may decide the draw: the same seed gives the same weights each time, another seed gives others. `np.random.default_rng(seed)` makes
# a generator for that.

# %% nbgrader={"grade": false, "grade_id": "initialize", "locked": false, "schema_version": 3, "solution": true, "task": false}
def initialize(p, seed):
    """Small random weights and a bias of zero.

    p: number of measurements.  seed: an integer that decides the draw.
    Returns (w, b): w (p,) float64, drawn from N(0, 0.01^2); b = 0.0.
    """
    ### BEGIN SOLUTION
    return np.random.default_rng(seed).normal(0, 0.01, size=p), 0.0
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "initialize-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# Four weights and one number. Of four draws from N(0, 0.01^2) none is above 0.1, which would be ten standard deviations.
def check_initialize():
    answer = initialize(4, seed=0)
    assert isinstance(answer, (tuple, list)) and len(answer) == 2, f"return the pair (w, b), yours is a {type(answer).__name__}"
    w, b = answer
    assert np.shape(w) == (4,), f"w has one entry for each of the 4 measurements: shape (4,), yours has {np.shape(w)}"
    assert np.shape(b) == () and b == 0, f"b must be the number 0.0, yours is {b}"
    assert np.all(np.abs(w) < 0.1), f"these weights are too large for a standard deviation of 0.01: {w}"
    print(f"initialize: w = {w}. Run this cell again: do you get the same?")

check_initialize()

# %% nbgrader={"grade": true, "grade_id": "test_initialize_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: shapes and types, b = 0. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


def _is_float(x):
    """A Python float, a NumPy float or a 0-d array of one."""
    return not isinstance(x, (list, tuple)) and np.shape(x) == () and np.asarray(x).dtype.kind == "f"


def _is_vector(x, size):
    """An array of floats of shape (size,)."""
    return isinstance(x, np.ndarray) and x.shape == (size,) and x.dtype.kind == "f"


def _look(x):
    """What a student returned, in words."""
    return f"an array of shape {x.shape} and type {x.dtype}" if isinstance(x, np.ndarray) else f"a {type(x).__name__}"


def _pair(answer, names):
    assert isinstance(answer, (tuple, list)) and len(answer) == 2, f"return the pair {names}, yours is {_look(answer)}"
    return answer


@check
def shape_of_the_start():
    for p in [1, 2, 10, 37]:
        w, b = _pair(initialize(p, 3), "(w, b)")
        assert _is_vector(w, p), f"p = {p}: w must be an array of {p} floats, shape ({p},); yours is {_look(w)}. Order: w, then b"
        assert w.dtype == np.float64, f"w must hold 64-bit floats, yours is {_look(w)}"
        assert not isinstance(b, (list, tuple)) and np.shape(b) == () and np.asarray(b).dtype.kind in "fiu" and b == 0, (
            f"b must be the number 0.0, yours is {b if np.shape(b) == () else _look(b)}")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_initialize_2", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: the seed decides, and nothing else. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


def _drawn(p, seed):
    """The p weights that `initialize` draws; their shape has a mark of its own."""
    w = np.ravel(_pair(initialize(p, seed), "(w, b)")[0])
    assert w.shape == (p,) and w.dtype.kind == "f", f"p = {p}: w must be {p} floats, yours is {_look(w)}"
    return w.copy()


@check
def seed_decides_the_start():
    for p in [1, 6]:
        draws = {seed: _drawn(p, seed) for seed in [0, 1, 2, 5, 12, 42, 43, 1000]}
        for seed in [42, 1000, 0, 5, 0, 1]:    # in another order, and with other random numbers drawn in between
            np.random.random(3)
            assert np.array_equal(_drawn(p, seed), draws[seed]), (
                f"initialize({p}, {seed}) called twice must give the same w: is the generator made from `seed` in each call?")
        for seed, w in draws.items():
            for other in draws:
                assert seed == other or not np.array_equal(np.sort(w), np.sort(draws[other])), (
                    f"initialize({p}, {seed}) and initialize({p}, {other}) draw the same numbers: does `seed` decide the draw?")
    # two seeds are two independent draws. Of right answers none was ever above 0.1 here; 0.145 is 6.5 standard deviations
    draws = [_drawn(2000, seed) for seed in [3, 4, 8]]
    for one, other in [(0, 1), (1, 2), (0, 2)]:
        likeness = np.corrcoef(draws[one], draws[other])[0, 1]
        assert np.abs(likeness) < 0.145, f"the weights of two seeds have a correlation of {likeness:.2f}: each seed needs a draw of its own"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_initialize_3", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: a normal distribution, mean 0, standard deviation 0.01. Hidden when released.
### BEGIN HIDDEN TESTS
from scipy.special import ndtr

from grader.checks import check


def _fault_of_draws(w):
    """What speaks against 40,000 weights having been drawn from N(0, 0.01^2); nothing does if "".

    A right generator is refused with a probability below 1e-9: mean and deviation at 6.5 of their standard deviations (8e-11 each), the largest
    weight below 3.4 deviations (2e-12), the distance to the distribution function at 3.5 / sqrt(40,000) (5e-11, by the inequality of Dvoretzky,
    Kiefer and Wolfowitz). Measured on 1,240 draws of NumPy's four bit generators and Python's: at most 3.8 standard deviations, and 1.9 for 3.5.
    """
    if not np.all(np.isfinite(w)) or len(np.unique(w)) < 0.99 * len(w):
        return f"among {len(w)} weights only {len(np.unique(w))} are different numbers: draw each one, and do not round"
    x = np.sort(w) / 0.01
    if np.abs(np.std(x) - 1) > 6.5 / np.sqrt(2 * len(x)):
        return f"the standard deviation of {len(w)} weights is {np.std(w):.5f}, not 0.01. 0.01 is the deviation, 0.01^2 the variance, whatever p is"
    if np.abs(np.mean(x)) > 6.5 / np.sqrt(len(x)):
        return f"the mean of {len(w)} weights is {np.mean(w):.5f}, not 0"
    distance = np.abs(ndtr(x) - (np.arange(len(x)) + 0.5) / len(x)).max()
    if distance > 3.5 / np.sqrt(len(x)) or np.abs(x).max() < 3.4:
        return f"mean and deviation of the weights are right, but they are not normally distributed (the largest is {np.abs(w).max():.4f}). Uniform, or clipped?"
    return ""


@check
def distribution_of_the_start():
    fault = _fault_of_draws(_drawn(40_000, 11))
    assert not fault, fault
    # 400 seeds with p = 5: 2,000 independent weights, again at 6.5 standard deviations of mean and deviation. The other two bounds are more
    # than 15 away from 0.0045 and 0.0031, which right answers give (measured: 0.0040 to 0.0049, 0.0027 to 0.0034)
    w = np.array([_drawn(5, seed) for seed in range(400)])
    assert np.abs(np.mean(w)) < 0.01 * 6.5 / np.sqrt(2000), f"the weights of 400 seeds, p = 5, have the mean {np.mean(w):.5f}, not 0"
    assert np.abs(np.std(w) / 0.01 - 1) < 6.5 / np.sqrt(4000), f"the weights of 400 seeds, p = 5, have the deviation {np.std(w):.5f}, not 0.01"
    assert np.std(w.mean(axis=1)) > 0.002 and np.std(w.std(axis=1)) > 0.001, (
        "each draw of 5 weights has the same mean or the same deviation: do not centre or scale the weights after drawing them")
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "predict-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### Task 3.2: the prediction (2 marks)
#
# $z_i = \sum_j w_j x_{ij} + b$ for all patients at once. A sum over $j$ for each row is a product of a matrix and a vector: no loop is needed.

# %% nbgrader={"grade": false, "grade_id": "predict", "locked": false, "schema_version": 3, "solution": true, "task": false}
def predict(w, b, X):
    """Prediction of the linear model, equation (1).

    w: (p,) weights.  b: bias.  X: (n, p), one patient a row.
    Returns z, shape (n,).
    """
    ### BEGIN SOLUTION
    return X @ w + b
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "predict-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# w = [2, -1], b = 5: the patient with x = [1, 2] gets 2 - 2 + 5 = 5, the one with x = [3, 0] gets 6 + 5 = 11, x = [0, 4] gives 1.
def check_predict():
    z = predict(np.array([2.0, -1.0]), 5.0, np.array([[1.0, 2.0], [3.0, 0.0], [0.0, 4.0]]))
    assert z is not None, "predict returned nothing: is there a `return`?"
    assert np.shape(z) == (3,), f"three patients, three predictions: shape (3,), yours is {np.shape(z)}"
    assert np.allclose(z, [5.0, 11.0, 1.0]), f"the predictions are 5, 11 and 1, yours are {z}"
    print("predict: this case is right.")

check_predict()

# %% nbgrader={"grade": true, "grade_id": "test_predict_1", "locked": true, "points": 1.5, "schema_version": 3, "solution": false, "task": false}
# 1.5 marks: values, for any number of patients and measurements. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def predictions_of_random_data():
    rng = np.random.default_rng(51)
    for n, p in [(6, 3), (1, 4), (30, 1), (3, 9), (5, 5), (1, 1)]:
        w, b, X = rng.normal(size=p), 3 + rng.normal(), rng.normal(size=(n, p))
        z = predict(w, b, X)
        assert _is_vector(z, n), f"n = {n}, p = {p}: z must be an array of {n} floats, shape ({n},); yours is {_look(z)}"
        expected = np.array([np.sum(row * w) + b for row in X])
        assert np.allclose(z, expected, rtol=1e-9, atol=1e-12), (
            f"n = {n}, p = {p}: z begins {expected[:3]}, yours {z[:3]}. Every measurement times its own weight, b added for every patient, not rounded?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_predict_2", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: the arguments stay as they are. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates


@check
def predict_only_reads():
    rng = np.random.default_rng(52)
    for n, p in [(4, 3), (3, 3)]:
        w, b, X = rng.normal(size=p), np.array(0.7), rng.normal(size=(n, p))
        assert predict(w, 0.7, X) is not None, "predict returned nothing: is there a `return`?"
        assert not mutates(predict, w, b, X), "predict changes an array it is given (X *= w, b += ...): work on new ones"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "cost-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### Task 3.3: the cost (3 marks)
#
# $J$ of equation (1): the mean over the patients of the squared errors $y_i - z_i$.

# %% nbgrader={"grade": false, "grade_id": "cost", "locked": false, "schema_version": 3, "solution": true, "task": false}
def cost(w, b, X, y):
    """Mean squared error, equation (1).

    w: (p,).  b: bias.  X: (n, p).  y: (n,), what was observed.
    Returns J as a float, in squared units of y.
    """
    ### BEGIN SOLUTION
    return np.mean((y - predict(w, b, X)) ** 2)
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "cost-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# w = [1, 2], b = 1: the predictions for [1, 1], [0, 2], [2, 0] are 4, 5, 3. Observed were 5, 3, 3, so the errors are 1, -2, 0, and J = (1 + 4) / 3.
def check_cost():
    J = cost(np.array([1.0, 2.0]), 1.0, np.array([[1.0, 1.0], [0.0, 2.0], [2.0, 0.0]]), np.array([5.0, 3.0, 3.0]))
    assert J is not None, "cost returned nothing: is there a `return`?"
    assert np.shape(J) == (), f"J is one number, yours has shape {np.shape(J)}"
    assert np.isclose(J, 5 / 3), f"the errors 1, -2 and 0 give J = 5/3 = 1.6667, yours is {J:.4f}. Mean of the squares?"
    print("cost: this case is right.")

check_cost()

# %% nbgrader={"grade": true, "grade_id": "test_cost_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: one number, 0 for perfect predictions, and four times as large when every error doubles. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


def good_predict(w, b, X):
    return np.dot(X, w) + b


@check
def cost_grows_with_the_square():
    rng = np.random.default_rng(61)
    with reference(predict=good_predict):    # task 3.2 has its own marks
        for n, p in [(7, 3), (1, 2), (4, 6)]:
            w, b, X, error = rng.normal(size=p), rng.normal(), rng.normal(size=(n, p)), rng.normal(size=n)
            z = good_predict(w, b, X)
            J = {factor: cost(w, b, X, z + factor * error) for factor in [0, 1, 2, -1]}
            assert _is_float(J[1]), f"J is one float, yours is {_look(J[1])}"
            assert np.abs(J[0]) < 1e-12, f"n = {n}: for predictions without error J is 0, yours is {J[0]}"
            assert J[1] > 0, f"n = {n}: J is a mean of squares and cannot be negative, or 0 where there are errors; yours is {J[1]}"
            assert np.isclose(J[2], 4 * J[1], rtol=1e-9), f"n = {n}: when every error doubles J is 4 times as large, yours goes from {J[1]:.6f} to {J[2]:.6f}"
            assert np.isclose(J[-1], J[1], rtol=1e-9), f"n = {n}: too high counts as much as too low, yours gives {J[1]:.6f} and {J[-1]:.6f}"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_cost_2", "locked": true, "points": 1.5, "schema_version": 3, "solution": false, "task": false}
# 1.5 marks: its value. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


@check
def cost_of_random_data():
    rng = np.random.default_rng(62)
    with reference(predict=good_predict):
        for n, p in [(7, 3), (1, 4), (40, 1), (3, 8), (5, 5), (2, 1)]:
            w, b, X, y = rng.normal(size=p), 2 + rng.normal(), rng.normal(size=(n, p)), 5 * rng.normal(size=n) - 3
            J = cost(w, b, X, y)
            assert _is_float(J), f"J is one float, yours is {_look(J)}"
            expected = np.mean([(y[i] - np.sum(w * X[i]) - b) ** 2 for i in range(n)])
            assert np.isclose(J, expected, rtol=1e-9, atol=1e-12), (
                f"n = {n}, p = {p}: J is {expected:.9f}, yours is {J:.9f}, which is {J / expected:.4f} times that."
                " The mean over patients, no other factor, b included, not rounded?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_cost_3", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: the arguments stay as they are. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates, reference


@check
def cost_only_reads():
    rng = np.random.default_rng(63)
    w, X, y = rng.normal(size=3), rng.normal(size=(6, 3)), rng.normal(size=6)
    with reference(predict=good_predict):
        assert cost(w, 0.2, X, y) is not None, "cost returned nothing: is there a `return`?"
        assert not mutates(cost, w, 0.2, X, y), "cost changes an array it is given (y -= z, ...): work on new ones"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "gradients-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### Task 3.4: the gradient (4 marks)
#
# $\partial J/\partial w_j$ for all $j$, and $\partial J/\partial b$: what you derived in exercises 1 and 2. If you are not sure of your derivation,
# compare with $\big(J(\mathbf w + h \mathbf e_j) - J(\mathbf w - h \mathbf e_j)\big) / 2h$ for a small $h$: a wrong factor or sign shows at once.
# Hand in the derivative itself, though: such a difference has fewer digits. And let NumPy loop over the patients: the results below call this 11,000 times.

# %% nbgrader={"grade": false, "grade_id": "gradients", "locked": false, "schema_version": 3, "solution": true, "task": false}
def gradients(w, b, X, y):
    """Gradient of the cost.

    w: (p,).  b: bias.  X: (n, p).  y: (n,).
    Returns (dw, db): dw = dJ/dw of shape (p,), db = dJ/db as a float.
    """
    ### BEGIN SOLUTION
    error = y - predict(w, b, X)
    return -2 / len(y) * X.T @ error, -2 * np.mean(error)
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "gradients-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# The case of task 3.3. At w = [1.1, 2] the errors are 0.9, -2, -0.2 and J = 4.85 / 3; at w = [0.9, 2] they are 1.1, -2, 0.2 and J = 5.25 / 3.
# The slope is (4.85 - 5.25) / 3 / 0.2 = -2/3. In the same way the second weight has the slope 2, and the bias 2/3.
def check_gradients():
    answer = gradients(np.array([1.0, 2.0]), 1.0, np.array([[1.0, 1.0], [0.0, 2.0], [2.0, 0.0]]), np.array([5.0, 3.0, 3.0]))
    assert isinstance(answer, (tuple, list)) and len(answer) == 2, f"return the pair (dw, db), yours is a {type(answer).__name__}"
    dw, db = answer
    assert np.shape(dw) == (2,), f"dw has one entry for each of the 2 weights: shape (2,), yours has {np.shape(dw)}"
    assert np.allclose(dw, [-2 / 3, 2]), f"dw must be [-0.6667, 2], yours is {dw}: compare with finite differences of J"
    assert np.shape(db) == () and np.isclose(db, 2 / 3), f"db must be one number, 0.6667; yours is {db}"
    print("gradients: this case is right.")

check_gradients()

# %% nbgrader={"grade": true, "grade_id": "test_gradients_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: dw points uphill. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


def good_cost(w, b, X, y):
    return float(np.mean(np.square(np.dot(X, w) + b - y)))


@check
def uphill():
    rng = np.random.default_rng(71)
    with reference(predict=good_predict, cost=good_cost):
        for n, p in [(6, 3), (1, 4), (30, 1), (3, 9), (5, 5)]:
            w, b, X, y = rng.normal(size=p), 1 + rng.normal(), rng.normal(size=(n, p)), 3 * rng.normal(size=n)
            dw, _ = _pair(gradients(w, b, X, y), "(dw, db)")
            assert _is_vector(dw, p), f"n = {n}, p = {p}: dw must be an array of {p} floats, shape ({p},); yours is {_look(dw)}. Order: dw, then db"
            # central differences: an independent way to the direction; J is quadratic, so they are exact up to rounding
            slopes = np.array([good_cost(w + step, b, X, y) - good_cost(w - step, b, X, y) for step in 0.01 * np.eye(p)]) / 0.02
            length = np.linalg.norm(dw) * np.linalg.norm(slopes)
            assert length > 0 and np.dot(dw, slopes) > (1 - 1e-9) * length, (
                f"n = {n}, p = {p}: finite differences of J give the direction {slopes / np.linalg.norm(slopes)}, yours is"
                f" {dw / np.linalg.norm(dw)}. Sign, and is each patient's error weighted with that patient's measurement?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_gradients_2", "locked": true, "points": 1.5, "schema_version": 3, "solution": false, "task": false}
# 1.5 marks: dw, exactly. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


@check
def dw_of_random_data():
    rng = np.random.default_rng(72)
    with reference(predict=good_predict, cost=good_cost):
        for n, p in [(6, 3), (1, 4), (30, 1), (3, 9), (5, 5), (1, 1)]:
            w, b, X, y = rng.normal(size=p), 1 + rng.normal(), rng.normal(size=(n, p)), 3 * rng.normal(size=n)
            dw, _ = _pair(gradients(w, b, X, y), "(dw, db)")
            assert _is_vector(dw, p), f"n = {n}, p = {p}: dw must be an array of {p} floats, shape ({p},); yours is {_look(dw)}"
            expected = np.einsum("ij,i->j", X, np.einsum("ij,j->i", X, w) + b - y) * (2 / n)
            assert np.allclose(dw, expected, rtol=1e-9, atol=1e-12), (
                f"n = {n}, p = {p}: dw begins {expected[:3]}, yours {dw[:3]}. Which factor stands before the sum, and is it exact: no rounding,"
                " no finite differences?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_gradients_3", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: db, exactly. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


@check
def db_of_random_data():
    rng = np.random.default_rng(73)
    with reference(predict=good_predict, cost=good_cost):
        for n, p in [(6, 3), (1, 4), (30, 1), (3, 9), (5, 5), (1, 1)]:
            w, b, X, y = rng.normal(size=p), 1 + rng.normal(), rng.normal(size=(n, p)), 3 * rng.normal(size=n)
            _, db = _pair(gradients(w, b, X, y), "(dw, db)")
            assert _is_float(db), f"db is one float, yours is {_look(db)}"
            expected = np.mean(np.dot(X, w) + b - y) * 2
            assert np.isclose(db, expected, rtol=1e-9, atol=1e-12), (
                f"n = {n}, p = {p}: db is {expected:.9f}, yours is {db:.9f}. Sign, factor, and the mean over patients?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_gradients_4", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: the arguments stay as they are. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates, reference


@check
def gradients_only_read():
    rng = np.random.default_rng(74)
    w, X, y = rng.normal(size=3), rng.normal(size=(6, 3)), rng.normal(size=6)
    with reference(predict=good_predict, cost=good_cost):
        assert gradients(w, 0.2, X, y) is not None, "gradients returned nothing: is there a `return`?"
        assert not mutates(gradients, w, 0.2, X, y), "gradients changes an array it is given (y -= z, w -= ...): work on new ones"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "gradient_descent-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### Task 3.5: gradient descent (4 marks)
#
# Start at what `initialize(p, seed)` returns, called and not copied, and repeat `n_iterations` times, with both derivatives taken at the *same* point:
#
# $$w_j \leftarrow w_j - \eta \frac{\partial J}{\partial w_j}, \qquad b \leftarrow b - \eta \frac{\partial J}{\partial b}. \tag{2}$$
#
# The learning rate $\eta$ stays as it is given. Keep the cost at the start and after every step: `n_iterations + 1` numbers, the last the cost
# of what you return.

# %% nbgrader={"grade": false, "grade_id": "gradient_descent", "locked": false, "schema_version": 3, "solution": true, "task": false}
def gradient_descent(X, y, learning_rate, n_iterations, seed):
    """Minimise the cost step by step, equation (2), from initialize(p, seed).

    X: (n, p).  y: (n,).  learning_rate: step size eta > 0.  n_iterations: number of steps, >= 0.  seed: of the start.
    Returns (w, b, costs): w (p,), b float, and n_iterations + 1 costs:
    costs[0] at the start, costs[-1] at the returned w and b.
    """
    ### BEGIN SOLUTION
    w, b = initialize(X.shape[1], seed)
    costs = [cost(w, b, X, y)]
    for _ in range(n_iterations):
        dw, db = gradients(w, b, X, y)
        w, b = w - learning_rate * dw, b - learning_rate * db
        costs.append(cost(w, b, X, y))
    return w, b, costs
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "gradient_descent-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# Two patients, x = -1 and 1, y = 0 and 2: the line y = x + 1 meets both, and J = (w - 1)^2 + (b - 1)^2. A step with learning rate 0.25 goes half of
# the way to w = 1, b = 1, so the cost falls to a quarter.
def check_descent():
    X, y = np.array([[-1.0], [1.0]]), np.array([0.0, 2.0])
    answer = gradient_descent(X, y, learning_rate=0.25, n_iterations=2, seed=3)
    assert isinstance(answer, (tuple, list)) and len(answer) == 3, f"return (w, b, costs), yours is a {type(answer).__name__}"
    w, b, costs = answer
    assert np.shape(w) == (1,), f"w has one weight here: shape (1,), yours has {np.shape(w)}"
    assert np.shape(b) == () and np.isclose(b, 0.75), f"after two steps from b = 0 the bias is one number, 0.75; yours is {b}"
    start = initialize(1, 3)[0]
    assert np.allclose(w, 1 + (start - 1) / 4), f"two steps from w = {start}, as initialize(1, 3) has it, lead to {1 + (start - 1) / 4}; yours is {w}"
    assert len(costs) == 3, f"two steps make three costs, one before and one after each; yours has {len(costs)}"
    first = (start[0] - 1) ** 2 + 1
    assert np.allclose(costs, [first, first / 4, first / 16]), f"the costs are {[first, first / 4, first / 16]}, yours are {costs}"
    print("gradient_descent: this case is right.")

check_descent()

# %% nbgrader={"grade": true, "grade_id": "test_gradient_descent_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: the start. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


def good_initialize(p, seed):
    return np.random.Generator(np.random.Philox(seed)).normal(0.0, 0.01, p), 0.0


def good_gradients(w, b, X, y):
    error = np.dot(X, w) + b - y
    return 2 * np.dot(error, X) / len(y), float(2 * np.mean(error))


def _result_of_descent(X, y, learning_rate, n_iterations, seed):
    """The student's (w, b, costs), looked at before it is used; the earlier tasks are right."""
    with reference(initialize=good_initialize, predict=good_predict, cost=good_cost, gradients=good_gradients):
        answer = gradient_descent(X, y, learning_rate, n_iterations, seed)
    assert isinstance(answer, (tuple, list)) and len(answer) == 3, f"return (w, b, costs), yours is {_look(answer)}"
    w, b, costs = answer
    p = X.shape[1]
    assert _is_vector(w, p), f"p = {p}: w must be an array of {p} floats, shape ({p},); yours is {_look(w)}. Order: w, b, costs"
    assert _is_float(b) or (n_iterations == 0 and np.shape(b) == () and b == 0), f"b is one float, yours is {_look(b)}"
    return w, b, costs


def _other_starts(p, seed):
    """What may stand for initialize(p, seed) in an answer that does not call it but draws the weights itself.

    What the student's own `initialize` draws. Where that is blank or wrong it has lost marks of its own: then any of the usual draws.
    """
    import random

    usual = [np.random.default_rng(seed).normal(0, 0.01, p), 0.01 * np.random.RandomState(seed).randn(p)]
    generator = random.Random(seed)
    usual.append(np.array([generator.gauss(0, 0.01) for _ in range(p)]))
    try:
        own, b = initialize(p, seed)
        one, other, again = (_drawn(40_000, s) for s in (seed, seed + 1, seed))
        right = np.array_equal(one, again) and not np.array_equal(one, other) and not _fault_of_draws(one)
        return [own] if right and _is_vector(own, p) and np.shape(b) == () and b == 0 else usual
    except Exception:    # left blank
        return usual


@check
def start_of_the_descent():
    rng = np.random.default_rng(81)
    for p, seed in [(3, 0), (3, 7), (1, 7), (12, 42)]:
        X, y = rng.normal(size=(5, p)), rng.normal(size=5)
        w, b, _ = _result_of_descent(X, y, 0.1, 0, seed)
        right = np.allclose(w, good_initialize(p, seed)[0], rtol=1e-9, atol=1e-12)
        right = right or np.any([np.allclose(w, start, rtol=1e-9, atol=1e-12) for start in _other_starts(p, seed)])
        assert right and b == 0, (
            f"with no steps at all w and b must be those of initialize(p, seed), here of seed {seed}; yours are {w} and {b}."
            " Not zeros, and with the seed that is given?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_gradient_descent_2", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: each step is equation (2), wherever the start was. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def each_step():
    rng = np.random.default_rng(82)
    # with learning rate 3 the cost rises, and still each step is equation (2)
    for n, p, learning_rate, seed in [(7, 3, 0.1, 3), (1, 2, 0.02, 0), (4, 6, 0.05, 5), (20, 1, 3.0, 2)]:
        X, y = rng.normal(size=(n, p)) + 0.5, 4 * rng.normal(size=n) + 2
        points = [_result_of_descent(X, y, learning_rate, k, seed)[:2] for k in range(5)]
        for k in range(4):
            (w, b), (w_next, b_next) = points[k], points[k + 1]
            dw, db = good_gradients(w, b, X, y)
            w_right, b_right = w - learning_rate * dw, b - learning_rate * db
            assert np.allclose(w_next, w_right, rtol=1e-9, atol=1e-12) and np.isclose(b_next, b_right, rtol=1e-9, atol=1e-12), (
                f"n = {n}, p = {p}, learning rate {learning_rate}: {k} steps lead you to w = {w}, b = {b:.6f}; {k + 1} should lead to"
                f" {w_right}, {b_right:.6f}, yours to {w_next}, {b_next:.6f}. Both derivatives before either update, minus the gradient,"
                " the learning rate as given, the last point returned, the same start each time?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_gradient_descent_3", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: the record of the costs. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def record_of_the_costs():
    rng = np.random.default_rng(83)
    # with learning rate 1.5 the cost rises
    for n_iterations, learning_rate in [(6, 0.1), (0, 0.1), (1, 0.2), (5, 1.5)]:
        X, y = rng.normal(size=(15, 2)) + 0.5, 3 * rng.normal(size=15) + 1
        w, b, costs = _result_of_descent(X, y, learning_rate, n_iterations, 4)
        assert isinstance(costs, (list, tuple, np.ndarray)), f"costs is a list or an array, yours is {_look(costs)}"
        assert np.shape(costs) == (n_iterations + 1,), (
            f"{n_iterations} steps make {n_iterations + 1} costs, the start included; yours have shape {np.shape(costs)}")
        last = good_cost(w, b, X, y)
        assert np.isclose(costs[-1], last, rtol=1e-9), f"costs[-1] must be the cost of the returned w and b: {last:.9f}, yours is {costs[-1]}"
        for k in range(n_iterations):
            w, b, _ = _result_of_descent(X, y, learning_rate, k, 4)
            expected = good_cost(w, b, X, y)
            assert np.isclose(costs[k], expected, rtol=1e-9), (
                f"learning rate {learning_rate}: after {k} of {n_iterations} steps the cost is {expected:.9f}, your costs[{k}] is {costs[k]}. One cost for each point, the start first?")
    w, b, costs = _result_of_descent(X, y, 0.0005, 1200, 4)    # many steps, and still on the way
    last = good_cost(w, b, X, y)
    assert len(costs) == 1201 and np.isclose(costs[-1], last, rtol=1e-9), (
        f"after 1200 small steps costs[-1] must be the cost of the returned w and b: {last:.9f}, yours is {costs[-1]}. Return the last point, whatever the cost")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_gradient_descent_4", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: many steps reach the least-squares solution, and nothing is changed or remembered. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates, reference


@check
def arrives_at_least_squares():
    rng = np.random.default_rng(84)
    X = rng.normal(size=(60, 3)) + np.array([0.5, 0.0, -0.3])
    y = X @ np.array([3.0, -2.0, 0.5]) + 7 + rng.normal(size=60)
    best = np.linalg.lstsq(np.column_stack([X, np.ones(60)]), y, rcond=None)[0]
    for learning_rate, n_iterations, seed in [(0.2, 300, 0), (0.1, 500, 9)]:
        w, b, costs = _result_of_descent(X, y, learning_rate, n_iterations, seed)
        away = np.abs(np.append(w, b) - best).max()
        assert away < 1e-6, (
            f"learning rate {learning_rate}, {n_iterations} steps: w and b should be the least-squares solution {best}, yours are {w} and {b}."
            " Are learning_rate and n_iterations both used, and no step left out?")
        assert np.shape(costs) == (n_iterations + 1,), f"{n_iterations} steps make {n_iterations + 1} costs, yours have shape {np.shape(costs)}: do not stop before the last step"
    with reference(initialize=good_initialize, predict=good_predict, cost=good_cost, gradients=good_gradients):
        assert not mutates(gradient_descent, X, y, 0.1, 5, 0), "gradient_descent changes X or y: work on new arrays"
    first, second = (_result_of_descent(X, y, 0.1, 5, 0) for _ in range(2))
    assert np.array_equal(first[0], second[0]) and len(first[2]) == len(second[2]) == 6, (
        "called again with the same arguments it must give the same again, with 6 costs for 5 steps: it starts anew in each call")
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "r_squared-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### Task 3.6: how good is the fit? (3 marks)
#
# A cost of 2,800 squared points says little. The coefficient of determination compares with the simplest model, which predicts the mean $\bar y$ for everybody:
#
# $$R^2 = 1 - \frac{\sum_i (y_i - z_i)^2}{\sum_i (y_i - \bar y)^2}. \tag{3}$$
#
# 1 is a perfect prediction, 0 is no better than the mean, and a model that does worse than the mean has a negative $R^2$.

# %% nbgrader={"grade": false, "grade_id": "r_squared", "locked": false, "schema_version": 3, "solution": true, "task": false}
def r_squared(y, z):
    """Coefficient of determination, equation (3).

    y: (n,), what was observed, not all equal.  z: (n,), what was predicted.
    Returns R^2 as a float, at most 1.
    """
    ### BEGIN SOLUTION
    return 1 - np.sum((y - z) ** 2) / np.sum((y - np.mean(y)) ** 2)
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "r_squared-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# y = 1, 2, 6 has the mean 3: squares of 4, 1 and 9 around it, 14 in all. z = 2, 2, 4 has errors of -1, 0 and 2: 5 in all. R^2 = 1 - 5/14.
def check_r_squared():
    answer = r_squared(np.array([1.0, 2.0, 6.0]), np.array([2.0, 2.0, 4.0]))
    assert answer is not None, "r_squared returned nothing: is there a `return`?"
    assert np.shape(answer) == (), f"R^2 is one number, yours has shape {np.shape(answer)}"
    assert np.isclose(answer, 9 / 14), f"R^2 = 1 - 5/14 = 0.6429, yours is {answer:.4f}"
    print("r_squared: this case is right.")

check_r_squared()

# %% nbgrader={"grade": true, "grade_id": "test_r_squared_1", "locked": true, "points": 1.5, "schema_version": 3, "solution": false, "task": false}
# 1.5 marks: values, also of predictions that were not fitted to these data. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def share_explained():
    rng = np.random.default_rng(91)
    for n, noise, shift in [(12, 0.3, 0.0), (40, 0.5, 0.8), (5, 1.0, -0.4), (2, 0.2, 0.0), (30, 3.0, 1.0)]:
        y = 4 * rng.normal(size=n) + 10
        z = 0.8 * y + 2 + shift + noise * rng.normal(size=n)
        answer = r_squared(y, z)
        assert _is_float(answer), f"R^2 is one float, yours is {_look(answer)}"
        expected = 1 - np.dot(y - z, y - z) / np.sum(np.square(y - y.mean()))
        assert np.isclose(answer, expected, rtol=1e-9, atol=1e-12), (
            f"n = {n}: R^2 is {expected:.9f}, yours is {answer:.9f}. Compared with the mean of y (not of z), a bias of z counts as an error, not rounded?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_r_squared_2", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: what 1, 0 and negative values stand for. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def landmarks_of_r_squared():
    rng = np.random.default_rng(92)
    for n in [2, 9]:
        y = rng.normal(size=n) - 5
        for name, z, expected in [
            ("perfect predictions", y.copy(), 1.0),
            ("the mean of y for everybody", np.full(n, y.mean()), 0.0),
            ("predictions mirrored at the mean of y", 2 * y.mean() - y, -3.0),
            ("predictions mirrored at the mean of y and doubled", y.mean() - 2 * (y - y.mean()), -8.0),
        ]:
            answer = r_squared(y, z)
            assert _is_float(answer), f"R^2 is one float, yours is {_look(answer)}"
            assert np.isclose(answer, expected, rtol=1e-9, atol=1e-12), (
                f"{name}: R^2 is {expected:g}, yours is {answer}. It can be negative, and is no square of a correlation")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_r_squared_3", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: the arguments stay as they are. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates


@check
def r_squared_only_reads():
    y, z = np.array([1.0, 4.0, 2.0, 8.0]), np.array([2.0, 3.0, 2.5, 7.0])
    assert r_squared(y, z) is not None, "r_squared returned nothing: is there a `return`?"
    assert not mutates(r_squared, y, z), "r_squared changes an array it is given (y -= ...): work on new ones"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "plot_costs-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### Task 3.7: a figure of the training (1 mark)
#
# The cost against the iteration, from the start (iteration 0) to the end. A figure that can be read without the code has a label on both axes,
# and this one a title. Return the `Figure`, a new one in each call.

# %% nbgrader={"grade": false, "grade_id": "plot_costs", "locked": false, "schema_version": 3, "solution": true, "task": false}
def plot_costs(costs):
    """Cost against iteration.

    costs: list or array, as returned by gradient_descent.
    Returns a matplotlib Figure with both axis labels and a title.
    """
    ### BEGIN SOLUTION
    figure, ax = plt.subplots(figsize=(6, 3.5), layout="constrained")
    ax.plot(costs)
    ax.set(xlabel="iteration", ylabel="cost J (squared score)", title="Linear regression by gradient descent")
    return figure
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "plot_costs-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# Three made-up costs.
def check_plot():
    figure = plot_costs([9.0, 4.0, 3.5])
    plt.close("all")
    assert isinstance(figure, Figure), f"return the Figure, yours is a {type(figure).__name__}"
    assert figure.axes, "the figure is empty: did you draw into another one?"
    print("plot_costs: a Figure. Can you read it without the code?")

check_plot()

# %% nbgrader={"grade": true, "grade_id": "test_plot_costs_1", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: the costs are shown, in a new figure each time. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, drawings_in, lines_through, mutates, same_numbers


def _axes_that_show(figure, values):
    """The axes in which something has these heights: a line, points, bars or steps."""
    found = [ax for ax, _ in lines_through(figure, values)]
    for ax in figure.axes:
        heights = [np.asarray(points.get_offsets())[:, 1] for points in ax.collections if len(points.get_offsets())]
        heights += [[bar.get_height() for bar in bars] for bars in ax.containers if hasattr(bars, "patches")]
        heights += [steps.get_data().values for steps in ax.patches if hasattr(steps, "get_data")]
        found += [ax for height in heights if same_numbers(height, values)]
    return found


@check
def costs_are_shown():
    costs = [29.0, 17.0, 11.5, 9.0, 8.25, 8.0, 7.75]
    try:
        for given in [costs.copy(), np.array(costs)]:
            figure = plot_costs(given)
            assert isinstance(figure, Figure), f"return the matplotlib Figure, yours is a {type(figure).__name__}. Axes know theirs: ax.figure"
            assert _axes_that_show(figure, costs), f"nothing in the figure has the {len(costs)} costs as its heights, from the first to the last"
            for _, line in lines_through(figure, costs):
                assert same_numbers(line.get_xdata(), range(len(costs))), (
                    f"the {len(costs)} costs are those of the iterations 0 to {len(costs) - 1}, your line goes from {line.get_xdata()[0]} to {line.get_xdata()[-1]}")
        there = drawings_in(figure)
        second = plot_costs([3.0, 2.0])
        assert second is not figure and drawings_in(figure) == there, "a second call draws into the figure of the first: make a new one in each call"
        assert not mutates(plot_costs, costs) and not mutates(plot_costs, np.array(costs)), "plot_costs changes the costs it is given: plot a copy"
    finally:
        plt.close("all")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_plot_costs_2", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: both axis labels and a title. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, labels_of_axes


@check
def labels_and_title():
    import re

    costs = [16.0, 9.0, 6.5, 6.0]
    try:
        figure = plot_costs(costs.copy())
        assert isinstance(figure, Figure), f"return the matplotlib Figure, yours is a {type(figure).__name__}. Axes know theirs: ax.figure"
        assert figure.axes, "the figure is empty: did you draw into another one?"
        for ax in _axes_that_show(figure, costs) or figure.axes[:1]:
            x_label, y_label = labels_of_axes(figure, ax)
            for axis, label in [("x", x_label), ("y", y_label)]:
                assert label, f"the {axis} axis has no label"
            titles = [ax.get_title(loc) for loc in ("left", "center", "right")] + [figure.get_suptitle()]
            assert "".join(titles).strip(), "the figure has no title"
            step, height = r"iter|step|epoch", r"cost|loss|error|mse|\bJ\b"
            along_x, along_y = [[bool(re.search(word, label, re.I)) for word in (step, height)] for label in (x_label, y_label)]
            assert along_x != [False, True] or along_y != [True, False], (
                f"the labels are on the wrong axes: {x_label!r} along x, {y_label!r} along y")
    finally:
        plt.close("all")
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "results-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Results
#
# From here on nothing is left to write: the functions above are used together on the diabetes data. The caption under each figure says what to see in it.

# %% nbgrader={"grade": true, "grade_id": "test_references", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# No marks, nothing to do. When this notebook is marked, right versions of the functions above
# take over from here on, so that a mistake up there costs nothing down here.
### BEGIN HIDDEN TESTS
from grader.checks import reference


def good_start(p, seed):
    return np.random.default_rng(seed).normal(0, 0.01, p), 0.0


def good_descent(X, y, learning_rate, n_iterations, seed):
    w, b = good_start(X.shape[1], seed)
    costs = [good_cost(w, b, X, y)]
    for _ in range(n_iterations):
        dw, db = good_gradients(w, b, X, y)
        w, b = w - learning_rate * dw, b - learning_rate * db
        costs.append(good_cost(w, b, X, y))
    return w, b, costs


def good_r_squared(y, z):
    return float(1 - np.mean(np.square(y - z)) / np.var(y))


def good_plot_costs(costs):
    figure, ax = plt.subplots(figsize=(6, 3.5), layout="constrained")
    ax.plot(costs)
    ax.set(xlabel="iteration", ylabel="cost J (squared score)", title="Linear regression by gradient descent")
    return figure


reference(
    initialize=good_start, predict=good_predict, cost=good_cost,
    gradients=good_gradients, gradient_descent=good_descent, r_squared=good_r_squared, plot_costs=good_plot_costs,
    seed=1, learning_rate=0.1, n_iterations=1000,    # an answer may have used these names
)
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "training-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### Training
#
# 1,000 steps on the training part, with the settings from the top of the notebook.

# %% nbgrader={"grade": false, "grade_id": "training", "locked": true, "schema_version": 3, "solution": false, "task": false}
w, b, costs = gradient_descent(X_train, y_train, learning_rate, n_iterations, seed)
print(f"cost at the start {costs[0]:.1f}, after 10 steps {costs[10]:.1f}, after 100 {costs[100]:.1f}, after {n_iterations} {costs[-1]:.1f}")

training_figure = plot_costs(costs)
plt.close(training_figure)    # shown once, here:
display(training_figure)

# %% [markdown] nbgrader={"grade": false, "grade_id": "training-caption", "locked": true, "schema_version": 3, "solution": false, "task": false}
# *Figure 2. Cost on the training part, learning rate 0.1.* At the start every prediction is nearly 0 and the cost is the mean square of $y$, about
# 29,600. Nearly all that can be gained is gained within the first 30 steps; from then on the curve looks flat. Is training over? This figure cannot
# tell: figure 3 looks closer.

# %% [markdown] nbgrader={"grade": false, "grade_id": "closed_form-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### The least-squares solution
#
# $J$ is quadratic in the weights and the bias, so its minimum can also be had in one go, from linear algebra. With a column of ones for the bias,
# `np.linalg.lstsq` gives it. Of deeper networks no such solution is known, which is why gradient descent is what we practise.

# %% nbgrader={"grade": false, "grade_id": "closed_form", "locked": true, "schema_version": 3, "solution": false, "task": false}
with_ones = np.column_stack([X_train, np.ones(len(X_train))])
*w_best, b_best = np.linalg.lstsq(with_ones, y_train, rcond=None)[0]
w_best = np.array(w_best)
J_best = cost(w_best, b_best, X_train, y_train)
print(f"smallest cost possible: {J_best:.4f}")

for steps in [n_iterations, 10 * n_iterations]:
    w_long, b_long, costs_long = gradient_descent(X_train, y_train, learning_rate, steps, seed)
    print(f"after {steps:>6} steps: cost {costs_long[-1] - J_best:.1e} above it, largest difference of a weight {np.abs(w_long - w_best).max():.1e},"
          f" of the bias {abs(b_long - b_best):.1e}")

# %% [markdown] nbgrader={"grade": false, "grade_id": "learning_rates-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### How fast, with which learning rate?
#
# The same training with four learning rates. On a logarithmic axis, and measured from the smallest cost possible, one sees what figure 2 hides.

# %% nbgrader={"grade": false, "grade_id": "learning_rates", "locked": true, "schema_version": 3, "solution": false, "task": false}
rates_figure, ax = plt.subplots(figsize=(6, 4), layout="constrained")
for rate, line_style in zip([0.25, 0.2, 0.1, 0.01], [":", "-.", "-", "--"]):
    excess = np.array(gradient_descent(X_train, y_train, rate, n_iterations, seed)[2]) - J_best
    ax.semilogy(excess, linestyle=line_style, label=rf"$\eta$ = {rate:g}")
ax.set(xlabel="iteration", ylabel="cost above the smallest, $J - J_{min}$ (squared score)", title="Four learning rates")
ax.legend()
plt.show()

# %% [markdown] nbgrader={"grade": false, "grade_id": "learning_rates-caption", "locked": true, "schema_version": 3, "solution": false, "task": false}
# *Figure 3. How far the cost is above its minimum, training part.* Each curve falls steeply at first, then slowly: the measurements repeat each other
# (s1 and s2 have a correlation of 0.9), and along the direction in which they cancel, the cost hardly changes. With $\eta = 0.1$ the cost is within 0.4
# of its minimum after 1,000 steps, while a weight is still off by 4.6. Ten times smaller, $\eta = 0.01$ needs ten times the steps. Beyond
# $2/\lambda_{max} = 0.2497$, where $\lambda_{max}$ is the largest curvature of $J$, steps overshoot more than they gain: $\eta = 0.25$ is just above and diverges.

# %% [markdown] nbgrader={"grade": false, "grade_id": "fit-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### How good is the model?

# %% nbgrader={"grade": false, "grade_id": "fit", "locked": true, "schema_version": 3, "solution": false, "task": false}
print(f"{'R^2':24} training   test")
for name, (weights, bias) in {f"{n_iterations} steps": (w, b), "least squares": (w_best, b_best)}.items():
    scores = [r_squared(y, predict(weights, bias, X)) for X, y in [(X_train, y_train), (X_test, y_test)]]
    print(f"{name:24} {scores[0]:8.4f} {scores[1]:6.4f}")

fit_figure, ax = plt.subplots(figsize=(4.5, 4.5), layout="constrained")
ax.plot([0, 350], [0, 350], color="black", linewidth=1, label="as observed")
ax.plot(y_test, predict(w, b, X_test), "o", markersize=4, label="patient of the test part")
ax.set(xlabel="observed progression $y$ (score)", ylabel="predicted progression $z$ (score)", title="Test part",
       xlim=(0, 350), ylim=(0, 350), aspect="equal")
ax.legend()
plt.show()

# %% [markdown] nbgrader={"grade": false, "grade_id": "fit-caption", "locked": true, "schema_version": 3, "solution": false, "task": false}
# *Figure 4. Predicted against observed progression, the 89 patients of the test part.* The model explains about half of the variance in training, and
# 44 % in the test. The predictions are drawn towards the mean: low scores are predicted too high, high ones too low. Gradient descent after 1,000 steps
# and least squares predict equally well, although their weights differ: what the data cannot tell apart does not change the prediction either.

# %% [markdown] nbgrader={"grade": false, "grade_id": "splits-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# 89 patients are few, and the test $R^2$ depends on who they are. The same with ten other splits, each fitted by least squares:

# %% nbgrader={"grade": false, "grade_id": "splits", "locked": true, "schema_version": 3, "solution": false, "task": false}
scores = []
for other_seed in range(10):
    A, A_test, t, t_test = train_test_split(diabetes.data, diabetes.target, test_size=0.2, random_state=other_seed)
    *weights, bias = np.linalg.lstsq(np.column_stack([A, np.ones(len(A))]), t, rcond=None)[0]
    scores.append(r_squared(t_test, predict(np.array(weights), bias, A_test)))
print(f"R^2 on the test part of ten splits: from {np.min(scores):.2f} to {np.max(scores):.2f}, mean {np.mean(scores):.2f}")

# %% [markdown] nbgrader={"grade": false, "grade_id": "results_check-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### Can the figures be read?
#
# The next cell looks at the figures as a reader would: does each one have a label on both axes and a title, and a legend where it has several lines?
# Use it on figures of your own.

# %% nbgrader={"grade": true, "grade_id": "results-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
def check_figures(**figures):
    for name, figure in figures.items():
        for ax in figure.axes:
            assert ax.get_xlabel() or figure.get_supxlabel(), f"{name}: the x axis has no label"
            assert ax.get_ylabel() or figure.get_supylabel(), f"{name}: the y axis has no label"
            assert any(map(ax.get_title, ["left", "center", "right"])) or figure.get_suptitle(), f"{name}: there is no title"
            assert len(ax.get_lines()) < 2 or ax.get_legend() or figure.legends, f"{name}: several lines and no legend"
        print(f"{name}: labels, title and legend are there.")

check_figures(training_figure=training_figure, rates_figure=rates_figure, fit_figure=fit_figure)

# %% [markdown] nbgrader={"grade": false, "grade_id": "learnt", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## What you have learnt
#
# - A gradient by the chain rule: one factor for each step from the weight to the cost, and a sum over the patients. Networks have more factors, nothing else.
# - A derivation is checked with numbers: finite differences for the gradient, a closed form for the minimum.
# - A cost that looks settled need not mean weights that are. The learning rate is bounded by the steepest direction, the time by the flattest.
# - A score on few patients is itself uncertain: say on how many, and try other splits.
#
# **References.** B. Efron, T. Hastie, I. Johnstone, R. Tibshirani, *Least angle regression*, Annals of Statistics 32, 2004, doi 10.1214/009053604000000067.
# I. Goodfellow, Y. Bengio, A. Courville, *Deep Learning*, MIT Press, 2016, sections 4.3 and 5.1.4.
