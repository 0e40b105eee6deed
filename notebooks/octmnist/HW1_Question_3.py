# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown] nbgrader={"grade": false, "grade_id": "title", "locked": true, "schema_version": 3, "solution": false, "task": false}
# # Homework 1, Question 3: what two hidden units can do
# You choose every weight of a network by hand. One perceptron cannot tell whether a sum of signs lies between two limits; two hidden units and
# one output unit can, and you prove both. At the end you have a counterexample, two networks with integer weights that are right for all limits
# and survive the smallest disturbance, and three short proofs.
#
# - **Time** 3 to 4 hours, most of it with pencil and paper.
# - **Machine** any laptop: the finished notebook runs in about 2 seconds, and needs no data.
# - **Before** you hand in: *Kernel > Restart Kernel and Run All Cells*, then *Validate*.
#
# | part | you write | marks |
# |---|---|---|
# | 1 | `counterexample` | 2 |
# | | why no perceptron computes it (by hand) | 4 |
# | 2 | `sign_network` | 7 |
# | | why it is right and robust (by hand) | 7 |
# | 3 | `relu_network` | 5 |
# | | why it is right and robust (by hand) | 5 |
# | | **this notebook** | **30** |
#
# Every part is marked on its own: a mistake in one costs nothing in the next. The check under each function shows one case and costs
# no marks; the marked tests are hidden and try other limits, in more dimensions. Proofs are read by a person: full
# sentences, no more than asked.

# %% [markdown] nbgrader={"grade": false, "grade_id": "notation", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## The function
#
# Its input is a corner of a cube: $D$ numbers, each $-1$ or $+1$. With two integers $-D \le A \le B \le D$,
#
# $$f(\mathbf x) = \begin{cases} +1 & \text{if } A \le s(\mathbf x) \le B \\ -1 & \text{otherwise,}\end{cases} \qquad
#   s(\mathbf x) = \sum_{i=1}^D x_i. \tag{1}$$
#
# Everywhere in this notebook $\operatorname{sign}(0) = +1$. A network with two hidden units computes
#
# $$h(\mathbf x) = \operatorname{sign}\big(\mathbf w_2 \cdot g(\mathbf W_1 \mathbf x + \mathbf b_1) + b_2\big) \tag{2}$$
#
# with $g$ applied to each of the two hidden units. It also takes inputs that are no corners.
#
# | symbol | in code | what it is | shape |
# |---|---|---|---|
# | $D$, $A$, $B$ | `D, A, B` | dimension and limits, integers | |
# | $\mathbf x$ | `x`, `X` | one input; several, one a row | (D,), (N, D) |
# | $\mathbf W_1$, $\mathbf b_1$ | `W1, b1` | hidden weights, one unit a row, and biases | (2, D), (2,) |
# | $\mathbf w_2$, $b_2$ | `w2, b2` | output weights and bias | (2,), one number |
# | $g$ | `g` | what a hidden unit does with its sum: `sign` in part 2, `relu` in part 3 | |

# %% nbgrader={"grade": false, "grade_id": "imports", "locked": true, "schema_version": 3, "solution": false, "task": false}
import itertools

import matplotlib.pyplot as plt
import numpy as np

plt.style.use("tableau-colorblind10")


def sign(z):
    """+1 where z >= 0, else -1."""
    return np.where(np.asarray(z) >= 0, 1, -1)


def relu(z):
    """z where it is positive, else 0."""
    return np.maximum(z, 0)


def corners(D):
    """All of {-1, +1}^D, one a row: (2**D, D) integers."""
    return np.array(list(itertools.product([-1, 1], repeat=D)))


def f(X, A, B):
    """Equation (1) for each row of X."""
    s = np.sum(X, axis=1)
    return np.where((A <= s) & (s <= B), 1, -1)


def output(X, network, g):
    """Equation (2) for each row of X; network is (W1, b1, w2, b2), g is sign or relu."""
    W1, b1, w2, b2 = (np.asarray(part) for part in network)
    return sign(g(X @ W1.T + b1) @ w2 + b2)

# %% [markdown] nbgrader={"grade": false, "grade_id": "data-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# Look at the function before you build anything. It knows its input only through the sum $s$; which sums are there at all?

# %% nbgrader={"grade": false, "grade_id": "data-look", "locked": true, "schema_version": 3, "solution": false, "task": false}
D, A, B = 5, -2, 1
X = corners(D)
sums, counts = np.unique(X.sum(axis=1), return_counts=True)
for s, count in zip(sums, counts):
    print(f"s = {s:+d}: {count:2d} of {len(X)} corners, f = {f(X[X.sum(axis=1) == s], A, B)[0]:+d}")

figure, ax = plt.subplots(figsize=(6, 2.4), layout="constrained")
ax.axvspan(A, B, color="0.88", label=f"A = {A} to B = {B}")
for value, marker in [(1, "o"), (-1, "x")]:
    chosen = [s for s in sums if A <= s <= B] if value == 1 else [s for s in sums if not A <= s <= B]
    ax.plot(chosen, np.full(len(chosen), value), marker, markersize=8, label=f"f = {value:+d}")
ax.set(xlabel="sum s of the corner", ylabel="f", xticks=range(-D, D + 1), yticks=[-1, 1], ylim=(-1.6, 1.6))
ax.legend(loc="center left", bbox_to_anchor=(1, 0.5))
plt.show()

# %% [markdown] nbgrader={"grade": false, "grade_id": "data-caption", "locked": true, "schema_version": 3, "solution": false, "task": false}
# *Figure 1. The function f against the sum, for the 32 corners of D = 5 with A = -2, B = 1.* The sums of corners go from $-D$ to $D$ in steps of
# **two**. So a limit may lie on a sum that occurs, as $B = 1$ here, or between two, as $A = -2$; and between $A = B = 0$ no sum
# occurs at all when $D$ is odd. Your networks must be right in all of these cases.

# %% [markdown] nbgrader={"grade": false, "grade_id": "counterexample-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Part 1: one perceptron is not enough (2 marks, and 4 by hand)
#
# A perceptron computes $\operatorname{sign}(\mathbf w \cdot \mathbf x + b)$. For some $D, A, B$ it can compute $f$, for others no choice of
# $\mathbf w$ and $b$ does. Return one triple for which none does. It must obey $D \ge 1$ and $-D \le A \le B \le D$; the smaller it is, the easier your proof.

# %% nbgrader={"grade": false, "grade_id": "counterexample", "locked": false, "schema_version": 3, "solution": true, "task": false}
def counterexample():
    """Dimension and limits for which no single perceptron computes f, equation (1).

    Returns (D, A, B), integers with -D <= A <= B <= D.
    """
    ### BEGIN SOLUTION
    return 2, 0, 0
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "counterexample-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# Only the form: whether a perceptron computes this f is for your proof, and for the hidden test.
def check_counterexample():
    answer = counterexample()
    assert answer is not None, "counterexample returned nothing: is there a `return`?"
    assert np.shape(answer) == (3,), f"return the three integers (D, A, B), yours is {answer!r}"
    D, A, B = answer
    assert np.all(np.mod(answer, 1) == 0), f"D, A and B are integers, yours are {D}, {A} and {B}"
    assert D >= 1 and -D <= A <= B <= D, f"-D <= A <= B <= D must hold, yours has D = {D}, A = {A}, B = {B}"
    print(f"counterexample: D = {D}, A = {A}, B = {B} has the right form.")

check_counterexample()

# %% nbgrader={"grade": true, "grade_id": "test_counterexample_1", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
# 2 marks: no perceptron computes this f. Hidden when released.
### BEGIN HIDDEN TESTS
from fractions import Fraction

from grader.checks import check


def _exact(values, name):
    """An array of the same shape with Python's integers, and fractions where there are others: neither rounds nor overflows."""
    try:
        values = np.array(values, dtype=object)
    except ValueError:
        raise AssertionError(f"{name} must be one array, yours has rows of different lengths") from None
    exact = np.empty(values.shape, dtype=object)
    for place, value in np.ndenumerate(values):
        assert np.ndim(value) == 0, f"{name} must be one array of numbers, yours holds {value!r} in the place of a number"
        try:
            number = int(value)
            if number != value:
                number = Fraction(float(value))
            same = bool(number == value)
        except (TypeError, ValueError, OverflowError):    # None, text, nan, inf
            same = False
        assert same, f"{name} must hold numbers, yours holds {value!r}"
        exact[place] = number
    return exact


def _integers(values, name):
    """The same for integers; refuses whatever is none. `2.0` is one."""
    values = _exact(values, name)
    for value in values.flat:
        assert isinstance(value, int), f"{name} must hold integers, yours holds {float(value)!r}"
    return values


@check
def no_perceptron():
    answer = counterexample()
    assert isinstance(answer, (tuple, list, np.ndarray)), f"return the three integers (D, A, B), yours is {answer!r}"
    limits = _integers(answer, "(D, A, B)")
    assert limits.shape == (3,), f"return three integers, (D, A, B), yours is {answer!r}"
    D, A, B = limits
    assert D >= 1 and -D <= A <= B <= D, f"-D <= A <= B <= D must hold, yours has D = {D}, A = {A}, B = {B}"
    # Weights averaged over all orders of the coordinates compute f too, because f depends on the sum alone: what a perceptron can do
    # for f, a threshold on the sum can. So none computes f exactly when a sum that occurs lies below A, one between A and B, and one above B.
    below, above = -D < A, B < D
    between = A < B or (A - D) % 2 == 0
    assert between, f"D = {D}, A = {A}, B = {B}: no corner has such a sum, f is -1 everywhere, and the bias alone computes that"
    assert below or above, f"D = {D}, A = {A}, B = {B}: f is +1 on every corner, and the bias alone computes that"
    assert below and above, (
        f"D = {D}, A = {A}, B = {B}: sums on one side of a single limit get +1, the others -1. A perceptron with equal weights computes that")
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "counterexample_proof-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### The proof (4 marks, by hand)
#
# Prove for your triple that no $\mathbf w$ and $b$ make $\operatorname{sign}(\mathbf w \cdot \mathbf x + b)$ equal to $f$ on all corners. A
# picture helps to find the proof, but is none.
#
# | marks | for |
# |---|---|
# | 1 | $D$, $A$, $B$ and the value of $f$ on the corners that the proof needs |
# | 2 | the inequalities that a perceptron would have to satisfy, with the right signs |
# | 1 | the contradiction, drawn from them |
#
# ### BEGIN MARK SCHEME
# **Marking guide.** The usual triple is $(2, 0, 0)$, which is exclusive or; $(3, -1, 1)$ and any other with a sum that occurs below $A$,
# one in between and one above $B$ are as good.
#
# - *Values* (1): for $(2,0,0)$: $-1$ on $(1,1)$ and $(-1,-1)$, $+1$ on $(1,-1)$ and $(-1,1)$.
# - *Inequalities* (2): $w_1+w_2+b<0$, $-w_1-w_2+b<0$, $w_1-w_2+b\ge0$, $-w_1+w_2+b\ge0$. Strict below and not strict above, as sign(0) =
#   +1; strictness wrong where the contradiction survives: lose nothing; where it does not (both not strict, so that $w=b=0$ satisfies all):
#   lose 1.
# - *Contradiction* (1): the first two add up to $b<0$, the last two to $b\ge0$.
# - Equally good: the two diagonals cross (half-planes are convex, and the middle of the square would lie in both); a line through
#   $-1, +1, -1$ along which an affine function is monotonic, if it is shown that such a line of inputs exists or that weights may be
#   averaged.
# - "Exclusive or is known not to be linearly separable", without more: 1 of 4. A drawing without an argument: 1 of 4. A triple for which a
#   perceptron exists: at most 1, for right inequalities.
# ### END MARK SCHEME

# %% [markdown] nbgrader={"grade": true, "grade_id": "counterexample_proof-essay", "locked": false, "points": 4, "schema_version": 3, "solution": true, "task": false}
# Take $D=2$, $A=B=0$. The corners $(1,-1)$ and $(-1,1)$ have the sum 0, so $f=+1$ there; $(1,1)$ and $(-1,-1)$ have the sums 2 and $-2$, so
# $f=-1$. Suppose that $\operatorname{sign}(w_1x_1+w_2x_2+b)$ computes $f$. As $\operatorname{sign}(z)=-1$ means $z<0$,
#
# $$w_1+w_2+b<0,\qquad -w_1-w_2+b<0,\qquad w_1-w_2+b\ge0,\qquad -w_1+w_2+b\ge0.$$
#
# The first two add up to $2b<0$, the last two to $2b\ge0$. Both cannot hold, so no perceptron computes this $f$. $\blacksquare$

# %% [markdown] nbgrader={"grade": false, "grade_id": "sign_network-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Part 2: two hidden units with a hard threshold (7 marks, and 7 by hand)
#
# Let $g = \operatorname{sign}$ in equation (2). Return weights and biases, **all integers**, such that $h(\mathbf x) = f(\mathbf x)$ on
# every corner, for any $D \ge 1$ and any $-D \le A \le B \le D$.
#
# The network must also be **robust** to an infinitely small disturbance of its input: for every corner $\mathbf x$ and every direction
# $\mathbf v \in \mathbb R^D$
#
# $$\lim_{t \to 0} h(\mathbf x + t \mathbf v) = h(\mathbf x) = f(\mathbf x). \tag{3}$$
#
# Look closely at every sum that is exactly 0 on a corner: a tiny step to one side keeps its sign, one to the other side turns it. Integers may be
# stored as floats, `2.0` for `2`, but a half is no integer. Of the 7 marks, 4 are for the corners alone, 3 for a network that has integers and is
# robust as well.

# %% nbgrader={"grade": false, "grade_id": "sign_network", "locked": false, "schema_version": 3, "solution": true, "task": false}
def sign_network(D, A, B):
    """Integer weights of equation (2) with g = sign: computes f on {-1, +1}^D, robustly, equation (3).

    D, A, B: integers, D >= 1 and -D <= A <= B <= D.
    Returns (W1, b1, w2, b2): shapes (2, D), (2,), (2,) and one number.
    """
    ### BEGIN SOLUTION
    # Twice the sum is even and both biases are odd: no hidden sum is 0 on a corner
    W1 = np.array([np.full(D, 2), np.full(D, -2)])
    b1 = np.array([1 - 2 * A, 1 + 2 * B])
    return W1, b1, np.array([1, 1]), -1
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "sign_network-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# D = 4, A = -1, B = 2: integers, all 16 corners, then each of them after a tiny step along 200 random directions.
def check_sign_network():
    D, A, B = 4, -1, 2
    network = sign_network(D, A, B)
    assert isinstance(network, (tuple, list)) and len(network) == 4, f"return (W1, b1, w2, b2), yours is a {type(network).__name__}"
    shapes = [np.shape(part) for part in network]
    assert shapes == [(2, 4), (2,), (2,), ()], f"D = 4: the shapes are (2, 4), (2,), (2,) and (), yours are {shapes}"
    for name, part in zip(["W1", "b1", "w2", "b2"], network):
        assert np.all(np.mod(part, 1) == 0), f"weights and biases are integers, your {name} is {np.asarray(part).tolist()}"
    X = corners(D)
    for x, value, right in zip(X, output(X, network, sign), f(X, A, B)):
        assert value == right, f"x = {x.tolist()}: f is {right}, your network gives {value}"
    for v in np.random.default_rng(0).normal(size=(200, D)):
        moved = output(X + 1e-9 * v, network, sign) != f(X, A, B)
        assert not np.any(moved), f"right on every corner, but a step of 1e-9 away from x = {X[moved][0].tolist()} your network gives the other value"
    print("sign_network: this case is right.")

check_sign_network()

# %% nbgrader={"grade": true, "grade_id": "test_sign_network_1", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
# 2 marks: all corners up to D = 6, with limits that are sums of corners. Hidden when released.
### BEGIN HIDDEN TESTS
import math

from grader.checks import check

_all_corners = {D: np.array(list(np.ndindex(*[2] * D))) * 2 - 1 for D in range(1, 7)}
_all_limits = [(D, A, B) for D in _all_corners for A in range(-D, D + 1) for B in range(A, D + 1)]


def _f_of_rows(X, A, B):
    """f for each row of X."""
    s = X.sum(axis=1)
    return np.where((A <= s) & (s <= B), 1, -1)


def _read_network(answer, D, hidden, read=_exact):
    """What the function returned, multiplied by what makes it whole, which changes no sign: int64 where that is exact, else Python's integers."""
    assert answer is not None, "the function returned nothing: is there a `return`?"
    assert isinstance(answer, (tuple, list)), f"return the four parts (W1, b1, w2, b2), yours is a {type(answer).__name__}"
    assert len(answer) == 4, f"return the four parts (W1, b1, w2, b2), yours are {len(answer)}"
    parts = [read(part, name) for part, name in zip(answer, ["W1", "b1", "w2", "b2"])]
    for part, name, shape in zip(parts, ["W1", "b1", "w2", "b2"], [(2, D), (2,), (2,), ()]):
        assert part.shape == shape, f"D = {D}: {name} must have shape {shape}, yours has {part.shape}"
    W1, b1, w2, b2 = parts
    b2 = b2[()]
    inner = math.lcm(*(number.denominator for number in [*W1.flat, *b1]))
    outer = math.lcm(*(number.denominator for number in [*w2, b2]))
    if inner * outer > 1:
        W1, b1, w2, b2 = W1 * inner, b1 * inner, w2 * outer, b2 * outer * (inner if hidden == "relu" else 1)
        W1, b1, w2, b2 = (np.vectorize(int, otypes=[object])(part) for part in (W1, b1, w2, b2))
        b2 = b2[()]
    largest = max(map(abs, [*W1.flat, 1])) * D + max(map(abs, [*b1, 1]))
    if largest * max(map(abs, [*w2, 1])) * 2 + abs(b2) < 2**62:
        W1, b1, w2, b2 = W1.astype(np.int64), b1.astype(np.int64), w2.astype(np.int64), int(b2)
    return W1, b1, w2, b2


def _output_exactly(X, network, hidden):
    """Equation (2), exactly, for each row of X: hidden is "sign" or "relu"."""
    W1, b1, w2, b2 = network
    Z = (X if W1.dtype != object else X.astype(object)) @ W1.T + b1
    hidden_values = np.where(Z >= 0, 1, -1) if hidden == "sign" else np.maximum(Z, 0)
    return np.where(hidden_values @ w2 + b2 >= 0, 1, -1)


def _wrong_corner(function, hidden, D, A, B, X):
    """A sentence on the first corner where the network is wrong, if there is one."""
    wrong = np.flatnonzero(_output_exactly(X, _read_network(function(D, A, B), D, hidden), hidden) != _f_of_rows(X, A, B))
    if len(wrong):
        x = X[wrong[0]]
        right = _f_of_rows(X, A, B)[wrong[0]]
        corner = f"x = {x.tolist()}" if D <= 8 else "a corner"
        return (f"D = {D}, A = {A}, B = {B}: {corner} with the sum {x.sum()} has f = {right:+d}, your network gives {-right:+d}"
                f" ({len(wrong)} of {len(X)} corners are wrong).")
    return None


@check
def limits_on_sums():
    for D, A, B in _all_limits:
        if (A - D) % 2 == 0 and (B - D) % 2 == 0:
            fault = _wrong_corner(sign_network, "sign", D, A, B, _all_corners[D])
            assert fault is None, (
                f"{fault} Which side of its limit does each hidden unit take, is the limit itself inside, and what does the output make of them?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_sign_network_2", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: all corners up to D = 6, with all other limits. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def limits_between_sums():
    for D, A, B in _all_limits:
        if (A - D) % 2 or (B - D) % 2:
            fault = _wrong_corner(sign_network, "sign", D, A, B, _all_corners[D])
            assert fault is None, (
                f"{fault} Here a limit lies between two sums that corners have: D may be odd and A or B even, or the other way round")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_sign_network_3", "locked": true, "points": 3, "schema_version": 3, "solution": false, "task": false}
# 3 marks: integers, and robust in every direction. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


def _directions(W1):
    """The changes (W1 @ v) of the two hidden sums for enough directions v to speak for all, up to a positive factor, one a row.

    What h does next to a corner depends on the signs of the two changes, for relu also on a function that is linear between the
    nine cases below. Rows that are not parallel reach every pair of changes; parallel ones only multiples of one pair, that of
    any column which is not zero.
    """
    one, other = W1.astype(object)
    determinant = (one @ one) * (other @ other) - (one @ other) ** 2
    if determinant > 0:
        return np.array([(a, b) for a in (0, 1, -1) for b in (0, 1, -1)])
    columns = [column for column in W1.T if np.any(column != 0)]
    return np.array([[0, 0], *([columns[0], -columns[0]] if columns else [])])


def _next_to(X, network, hidden):
    """h(x + t v) for t -> 0, one row for each of the directions that speak for all, one column for each row x of X.

    Exact: no small number stands for t. A hidden sum keeps its sign unless it is 0 on the corner; then the direction decides it.
    """
    W1, b1, w2, b2 = network
    Z = (X if W1.dtype != object else X.astype(object)) @ W1.T + b1
    for change in _directions(W1):
        if hidden == "sign":
            values = np.where(Z != 0, np.where(Z > 0, 1, -1), np.where(change >= 0, 1, -1))
            yield np.where(values @ w2 + b2 >= 0, 1, -1)
        else:
            at = np.maximum(Z, 0) @ w2 + b2
            slope = np.where(Z > 0, change, np.where(Z == 0, np.maximum(change, 0), 0)) @ w2    # of the output's sum along v
            yield np.where(at != 0, np.where(at > 0, 1, -1), np.where(slope >= 0, 1, -1))


def _fragile_corner(function, hidden, D, A, B, X, question):
    """A sentence on the first corner beside which the network is wrong, if there is one."""
    network, right = _read_network(function(D, A, B), D, hidden, _integers), _f_of_rows(X, A, B)
    for values in _next_to(X, network, hidden):
        wrong = np.flatnonzero(values != right)
        if len(wrong):
            x, value = X[wrong[0]], right[wrong[0]]
            corner = f"x = {x.tolist()}" if D <= 8 else "a corner"
            seen = f"D = {D}, A = {A}, B = {B}: {corner} with the sum {x.sum()} has f = {value:+d}"
            if _output_exactly(X[wrong[:1]], network, hidden)[0] != value:
                return f"{seen}, your network gives {-value:+d} on the corner itself. First make it right on every corner"
            return f"{seen}; your network gives that there, but {-value:+d} next to it in some direction. {question}"
    return None


def _corners_of_every_sum(D, rng):
    """Three random corners for each sum that occurs in D dimensions."""
    ordered = np.where(np.arange(D) < np.arange(D + 1)[:, None], 1, -1)
    return np.concatenate([rng.permuted(ordered, axis=1) for _ in range(3)])


def _robust(function, hidden, rng, question):
    many = [(9, -3, 3), (9, -2, 4), (9, -9, 0), (12, 0, 0), (12, -5, 6), (12, 3, 12), (30, 2, 20)]
    cases = [(D, A, B, _all_corners[D]) for D, A, B in _all_limits if D < 6] + [(D, A, B, _corners_of_every_sum(D, rng)) for D, A, B in many]
    for case in cases:
        fault = _fragile_corner(function, hidden, *case, question)
        assert fault is None, fault


@check
def robust():
    _robust(sign_network, "sign", np.random.default_rng(32), "Is a hidden sum exactly 0 on a corner?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_sign_network_4", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: random corners in many dimensions. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


def _many_dimensions(function, hidden):
    rng = np.random.default_rng(33)
    for D in [7, 8, 13, 50, 151]:
        X = _corners_of_every_sum(D, rng)
        limits = [(-D, D), (-D, -D), (D, D), (0, 0), (1, 1), (-D, 0), (-1, D), (1 - D, D - 1), (-2, 5), (3, 4)]
        for A, B in limits + np.sort(rng.integers(-D, D + 1, size=(8, 2))).tolist():
            fault = _wrong_corner(function, hidden, D, A, B, X)
            assert fault is None, f"{fault} Is the network made for every D, A and B?"


@check
def many_dimensions():
    _many_dimensions(sign_network, "sign")
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "sign_network_proof-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### The proof (7 marks, by hand)
#
# Write down your weights and biases as formulas in $D$, $A$, $B$. Prove that the network computes $f$ on every corner, and that equation (3)
# holds.
#
# | marks | for |
# |---|---|
# | 1 | the weights and biases, all integers for all $D$, $A$, $B$ |
# | 2 | what each hidden unit tells about the sum $s$ |
# | 2 | $h = f$ on every corner: the cases, and that there are no others |
# | 2 | robustness: why no step that is small enough changes $h$ |
#
# ### BEGIN MARK SCHEME
# **Marking guide.** Judge the proof of the network that is written down here; code has its own marks. Any right network is fine: thresholds
# at $2A-1$ and $2B+1$ with doubled weights, limits moved to the next sum that does not occur, $w_2=(1,-1)$ with two units of the same
# orientation, $b_2$ of $-1$ or $-2$.
#
# - *Weights* (1): formulas, integers. Halves such as $A-\frac12$: 0 here, nothing more lost.
# - *Hidden units* (2): one for each: it is $+1$ exactly when $s\ge A$, or $s\le B$ (or their opposites). That $2s-2A+1\ge0$ means $s\ge A$
#   uses that $s$ is an integer: not said, lose nothing.
# - *Cases* (2): inside both are $+1$; below and above exactly one is $-1$; both $-1$ cannot be because $A\le B$ (not said: lose 1 unless
#   the output is right for that case too). Checked on examples only: 0.
# - *Robustness* (2): the hidden sums are never 0 on a corner (1), because of parity or because the limit lies between two sums; a
#   continuous function that is not 0 keeps its sign nearby, so the hidden values do not change, and with them the output (1). The size of
#   $t$ need not be given. That the output's own sum may be 0 does no harm here, since hidden values are constant nearby: a student who
#   claims that it does loses nothing.
# - "A small step does not matter because the weights are integers": 0 of 2 for robustness.
# ### END MARK SCHEME

# %% [markdown] nbgrader={"grade": true, "grade_id": "sign_network_proof-essay", "locked": false, "points": 7, "schema_version": 3, "solution": true, "task": false}
# **Weights.** With $\mathbf 1$ the vector of $D$ ones, all integers:
#
# $$\mathbf W_1=\begin{pmatrix}2\cdot\mathbf 1^T\\-2\cdot\mathbf 1^T\end{pmatrix},\qquad \mathbf b_1=\begin{pmatrix}1-2A\\1+2B\end{pmatrix},\qquad
# \mathbf w_2=(1,1),\qquad b_2=-1.$$
#
# **Hidden units.** On a corner $s$ is an integer. The first sum is $z_1=2(s-A)+1$, positive when $s\ge A$ and negative when $s\le A-1$. So
# $h_1=+1$ exactly when $s\ge A$. The second is $z_2=2(B-s)+1$, and in the same way $h_2=+1$ exactly when $s\le B$.
#
# **Output.** $h_1+h_2-1$ is
#
# - $1$ when $A\le s\le B$: both hidden units are $+1$, $h=+1=f$;
# - $-1$ when $s<A$ or $s>B$: one is $+1$ and the other $-1$, $h=-1=f$.
#
# Both cannot be $-1$, for then $s<A\le B<s$. So $h=f$ on every corner.
#
# **Robustness.** $z_1$ and $z_2$ are odd numbers on a corner, so their absolute values are at least 1. A step $t\mathbf v$ changes either
# by at most $2|t|\sum_i|v_i|$. If $|t|<1/(2\sum_i|v_i|)$ (any $t$ if $\mathbf v=\mathbf 0$), neither changes its sign, the hidden values
# stay as they are, and so does $h$. Hence $h(\mathbf x+t\mathbf v)=h(\mathbf x)$ for all such $t$, and the limit (3) follows.
# $\blacksquare$

# %% [markdown] nbgrader={"grade": false, "grade_id": "relu_network-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Part 3: two hidden units with ReLU (5 marks, and 5 by hand)
#
# The same with $g(z) = \max(z, 0)$ in the hidden units; the output unit keeps its sign. Again all weights and biases are integers, $h = f$
# on every corner for any $D$, $A$, $B$, and equation (3) holds. A hidden unit now tells how far the sum is beyond a limit, and changes
# continuously: where is the danger this time? Of the 5 marks, 3 are for the corners alone, 2 for integers and robustness.

# %% nbgrader={"grade": false, "grade_id": "relu_network", "locked": false, "schema_version": 3, "solution": true, "task": false}
def relu_network(D, A, B):
    """Integer weights of equation (2) with g = relu: computes f on {-1, +1}^D, robustly, equation (3).

    D, A, B: integers, D >= 1 and -D <= A <= B <= D.
    Returns (W1, b1, w2, b2): shapes (2, D), (2,), (2,) and one number.
    """
    ### BEGIN SOLUTION
    # How far the sum is below A, and how far above B: the output is +1 as long as both are less than a half
    W1 = np.array([np.full(D, -1), np.full(D, 1)])
    b1 = np.array([A, -B])
    return W1, b1, np.array([-2, -2]), 1
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "relu_network-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# D = 4, A = -1, B = 2: integers, all 16 corners, then each of them after a tiny step along 200 random directions.
def check_relu_network():
    D, A, B = 4, -1, 2
    network = relu_network(D, A, B)
    assert isinstance(network, (tuple, list)) and len(network) == 4, f"return (W1, b1, w2, b2), yours is a {type(network).__name__}"
    shapes = [np.shape(part) for part in network]
    assert shapes == [(2, 4), (2,), (2,), ()], f"D = 4: the shapes are (2, 4), (2,), (2,) and (), yours are {shapes}"
    for name, part in zip(["W1", "b1", "w2", "b2"], network):
        assert np.all(np.mod(part, 1) == 0), f"weights and biases are integers, your {name} is {np.asarray(part).tolist()}"
    X = corners(D)
    for x, value, right in zip(X, output(X, network, relu), f(X, A, B)):
        assert value == right, f"x = {x.tolist()}: f is {right}, your network gives {value}"
    for v in np.random.default_rng(0).normal(size=(200, D)):
        moved = output(X + 1e-9 * v, network, relu) != f(X, A, B)
        assert not np.any(moved), f"right on every corner, but a step of 1e-9 away from x = {X[moved][0].tolist()} your network gives the other value"
    print("relu_network: this case is right.")

check_relu_network()

# %% nbgrader={"grade": true, "grade_id": "test_relu_network_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: all corners up to D = 6, with limits that are sums of corners. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def relu_limits_on_sums():
    for D, A, B in _all_limits:
        if (A - D) % 2 == 0 and (B - D) % 2 == 0:
            fault = _wrong_corner(relu_network, "relu", D, A, B, _all_corners[D])
            assert fault is None, (
                f"{fault} What does each hidden unit give inside the limits and outside, and is that enough to turn the output?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_relu_network_2", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: all corners up to D = 6, with all other limits. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def relu_limits_between_sums():
    for D, A, B in _all_limits:
        if (A - D) % 2 or (B - D) % 2:
            fault = _wrong_corner(relu_network, "relu", D, A, B, _all_corners[D])
            assert fault is None, f"{fault} Here a limit lies between two sums that corners have: the nearest sum may be only 1 beyond it"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_relu_network_3", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
# 2 marks: integers, and robust in every direction. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def relu_robust():
    _robust(relu_network, "relu", np.random.default_rng(34), "Is the output's sum exactly 0 on a corner?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_relu_network_4", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: random corners in many dimensions. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def relu_many_dimensions():
    _many_dimensions(relu_network, "relu")
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "relu_network_proof-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### The proof (5 marks, by hand)
#
# As in part 2: the weights as formulas, $h = f$ on every corner, and robustness.
#
# | marks | for |
# |---|---|
# | 1 | the weights and biases, all integers for all $D$, $A$, $B$ |
# | 2 | $h = f$ on every corner, case by case |
# | 2 | robustness: why no step that is small enough changes $h$ |
#
# ### BEGIN MARK SCHEME
# **Marking guide.** Any right network is fine, for example $-2\,\mathrm{relu}(A-s)-2\,\mathrm{relu}(s-B)+1$, the same with doubled sums, or
# a ramp up to a plateau and down again.
#
# - *Weights* (1): formulas, integers.
# - *Cases* (2): inside (1), below and above (1). That integers differ by at least 1 must be used or implied for outside.
# - *Robustness* (2): the output's sum is not 0 on any corner (1); it is a continuous function of the input, so it keeps its sign nearby
#   (1). With an output sum that is 0 inside: it must be shown that it stays at 0 or above in a whole neighbourhood; else 0 of 2, for such a
#   network is usually not robust.
# - "ReLU is continuous, so $h$ is": 0 of 2, since the output's sign is not.
# ### END MARK SCHEME

# %% [markdown] nbgrader={"grade": true, "grade_id": "relu_network_proof-essay", "locked": false, "points": 5, "schema_version": 3, "solution": true, "task": false}
# **Weights.** All integers:
#
# $$\mathbf W_1=\begin{pmatrix}-\mathbf 1^T\\ \mathbf 1^T\end{pmatrix},\qquad \mathbf b_1=\begin{pmatrix}A\\-B\end{pmatrix},\qquad
# \mathbf w_2=(-2,-2),\qquad b_2=1.$$
#
# The hidden units are $\max(A-s,0)$ and $\max(s-B,0)$, so the output's sum is $o=1-2\max(A-s,0)-2\max(s-B,0)$.
#
# **Corners.** When $A\le s\le B$ both hidden units are 0 and $o=1$, so $h=+1=f$. When $s<A$, the first is at least 1, because $s$ and $A$
# are integers, and the second is not negative: $o\le-1$ and $h=-1=f$. When $s>B$ the same holds with the units exchanged.
#
# **Robustness.** $o$ is made of linear functions and maxima, so it is a continuous function of $\mathbf x\in\mathbb R^D$, and on a corner
# $|o|\ge1$. Hence for every corner $\mathbf x$ and direction $\mathbf v$ there is an $\varepsilon>0$ such that $o(\mathbf x+t\mathbf v)$
# has the sign of $o(\mathbf x)$ for all $|t|<\varepsilon$; there $h(\mathbf x+t\mathbf v)=h(\mathbf x)=f(\mathbf x)$. $\blacksquare$

# %% [markdown] nbgrader={"grade": false, "grade_id": "results-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Both networks, seen
#
# In two dimensions a picture shows what the networks do between the corners, where the task leaves them free.

# %% nbgrader={"grade": true, "grade_id": "test_references", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# No marks, nothing to do. When this notebook is marked, right versions of the functions above
# take over from here on, so that a mistake up there costs nothing down here.
### BEGIN HIDDEN TESTS
from grader.checks import reference


def good_sign_network(D, A, B):
    return np.array([[2] * D, [-2] * D]), np.array([1 - 2 * A, 1 + 2 * B]), np.array([1, 1]), -1


def good_relu_network(D, A, B):
    return np.array([[-1] * D, [1] * D]), np.array([A, -B]), np.array([-2, -2]), 1


reference(counterexample=lambda: (2, 0, 0), sign_network=good_sign_network, relu_network=good_relu_network)
### END HIDDEN TESTS

# %% nbgrader={"grade": false, "grade_id": "results-look", "locked": true, "schema_version": 3, "solution": false, "task": false}
D, A, B = 2, 0, 0
side = np.linspace(-1.6, 1.6, 400)
plane = np.stack(np.meshgrid(side, side), axis=-1).reshape(-1, 2)
X = corners(D)
figure, axes = plt.subplots(1, 2, figsize=(7, 3.6), layout="constrained", sharey=True)
for ax, (name, network, g) in zip(axes, [("sign", sign_network(D, A, B), sign), ("ReLU", relu_network(D, A, B), relu)]):
    values = output(plane, network, g).reshape(len(side), len(side))
    ax.imshow(values, extent=(-1.6, 1.6, -1.6, 1.6), origin="lower", cmap="Greys", vmin=-1, vmax=5)
    for value, marker, colour in [(1, "o", "C0"), (-1, "x", "C1")]:
        chosen = X[f(X, A, B) == value]
        ax.plot(*chosen.T, marker, color=colour, markersize=9, markeredgewidth=2, label=f"f = {value:+d}")
    ax.set(title=f"hidden units: {name}", xlabel="$x_1$", xticks=[-1, 0, 1], yticks=[-1, 0, 1])
axes[0].set_ylabel("$x_2$")
figure.legend(*axes[0].get_legend_handles_labels(), loc="outside right center", title="corners")
plt.show()

# %% [markdown] nbgrader={"grade": false, "grade_id": "results-caption", "locked": true, "schema_version": 3, "solution": false, "task": false}
# *Figure 2. Where the two networks give +1 (grey) and -1 (white); D = 2, A = B = 0.* Two parallel lines cut a strip out of the plane, which
# one line cannot. In a robust network no line runs through a corner. How wide the strip is depends on the weights, and is free.

# %% [markdown] nbgrader={"grade": false, "grade_id": "learnt", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## What you have learnt
#
# - A perceptron cuts space in two along one plane. Two planes, and a unit that combines them, already make functions that no perceptron computes.
# - What a network computes on a finite set says nothing about what it does next to it: margins have to be built in.
# - A hard threshold does harm only where data lie on it: know where the thresholds of your network are.
#
# **References.** W. S. McCulloch, W. Pitts, *A logical calculus of the ideas immanent in nervous activity*, Bulletin of Mathematical
# Biophysics 5, 1943, doi 10.1007/BF02478259. M. Minsky, S. Papert, *Perceptrons*, MIT Press, 1969.
