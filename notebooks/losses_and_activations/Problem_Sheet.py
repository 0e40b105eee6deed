# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown] nbgrader={"grade": false, "grade_id": "title", "locked": true, "schema_version": 3, "solution": false, "task": false}
# # Problem sheet: losses and activations
#
# Five short problems on what a network minimises and what its units compute: two losses that you choose and write, one step of logistic regression,
# a backward pass by hand, four activations with their slopes, and an essay on regularisation. At the end you have every piece of a small
# classifier, checked against finite differences, and it learns to tell breast tumours apart.
#
# - **Time** 3 to 4 hours of work.
# - **Machine** any laptop: the finished notebook runs in about 5 seconds.
# - **Before** you hand in: *Kernel > Restart Kernel and Run All Cells*, then *Validate*, which names the checks that fail and
#   the essays that are still blank.
#
# | problem | you write | marks |
# |---|---|---|
# | 1 | `answer_1a`, `answer_1b` | 1 + 1 |
# | 1 | `triplet_loss`, `transfer_cost` | 2 + 2 |
# | 2 | `cross_entropy`, `logistic_gradient`, `update` | 4 + 4 + 2 |
# | 3 | `l2_backward` | 4 |
# | 4 | `sigmoid`, `tanh`, `relu`, `leaky_relu` | 1 each |
# | 4 | `d_sigmoid`, `d_tanh`, `d_relu`, `d_leaky_relu` | 1.5 each |
# | 5 | three short essays, marked by hand | 3 + 4 + 3 |
# | | **this notebook** | **40** |
#
# Every task is marked on its own: a mistake in one costs nothing in the next. The check under each task shows one case worked by hand and costs no
# marks; the marked tests are hidden, use other numbers, and try each behaviour that the task describes. Where a task calls an earlier answer, marking
# puts a right version in its place, called as its docstring says: helpers of your own need names of their own.

# %% [markdown] nbgrader={"grade": false, "grade_id": "notation", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Notation
#
# | symbol | in code | what it is | shape |
# |---|---|---|---|
# | $m$, $D$ | `m, D` | number of samples, number of features of each | |
# | $\mathbf x_i$ | `x` | features, one sample a row | (m, D) |
# | $y_i$ | `y` | label, 0 or 1 | (m,) |
# | $\hat y_i$ | `y_hat` | modelled probability that $y_i = 1$ | (m,) |
# | $\mathbf w$, $b$ | `w, b` | weights and bias | (D,), float |
# | $\alpha$ | `alpha` | learning rate, $> 0$ | float |
# | $z$ | `z` | what goes into an activation | any |
# | $\partial J/\partial \mathbf w$, ... | `dw`, ... | derivative of the loss by `w`, in the shape of `w` | (D,) |
#
# $\lVert \mathbf v \rVert^2$ is the sum of the squares of all entries of $\mathbf v$. A function that is asked for a float returns one number,
# neither an array of shape (1,) nor a text. No function below may change the arrays it is given, or remember anything from one call to the next.
# Unless a task says otherwise, results are right to nine digits: do not round them, and keep finite differences for checking.

# %% nbgrader={"grade": false, "grade_id": "imports", "locked": true, "schema_version": 3, "solution": false, "task": false}
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_breast_cancer

plt.style.use("tableau-colorblind10")

seed = 0         # of the triplets drawn in the results
alpha = 0.5      # learning rate of the results
n_steps = 100    # of gradient descent in the results

# %% [markdown] nbgrader={"grade": false, "grade_id": "data-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## The data
#
# Most of this sheet is about formulas, and a formula needs no data. To see the pieces at work at the end we take scikit-learn's Wisconsin data: of
# 569 breast masses the size, texture and shape of cell nuclei under the microscope. Label 1 is **malignant** (scikit-learn codes it as 0). Two of
# the 30 measurements, brought to mean 0 and standard deviation 1, will do.

# %% nbgrader={"grade": false, "grade_id": "data-look", "locked": true, "schema_version": 3, "solution": false, "task": false}
cancer = load_breast_cancer()
labels = 1 - cancer.target
columns = [0, 1]
pair = cancer.data[:, columns]
print(f"all measurements: {cancer.data.shape}; {np.sum(labels)} malignant (label 1), {np.sum(1 - labels)} benign (label 0)")
for name, column in zip(cancer.feature_names[columns], pair.T):
    print(f"{name}: from {column.min():.1f} to {column.max():.1f}, mean {column.mean():.1f}, standard deviation {column.std():.1f}")

figure, ax = plt.subplots(figsize=(5, 3.2), layout="constrained")
for label, name, marker in [(0, "benign", "o"), (1, "malignant", "x")]:
    ax.scatter(*pair[labels == label].T, s=14, marker=marker, linewidths=0.8, alpha=0.7, label=name)
ax.set(xlabel="mean radius (pixels)", ylabel="mean texture (grey levels)")
ax.legend()
plt.show()

# %% [markdown] nbgrader={"grade": false, "grade_id": "data-caption", "locked": true, "schema_version": 3, "solution": false, "task": false}
# *Figure 1. Two measurements of 569 breast masses.* Malignant nuclei are larger, and somewhat more uneven in grey. A straight line separates most
# of the two groups, but not all: a model of probabilities is the honest one here.

# %% [markdown] nbgrader={"grade": false, "grade_id": "problem_1", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Problem 1: which loss? (6 marks)
#
# A loss says in one number what a network is to achieve. The first two questions are multiple choice: give the number of the right formula. Then
# write both losses.

# %% [markdown] nbgrader={"grade": false, "grade_id": "answer_1a-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### 1a: a loss for similar scans (1 mark)
#
# A clinic wants to find earlier scans of the same patient, or scans of similar cases, in its archive. A network maps each scan to an *embedding*, a
# vector, and near vectors shall mean similar scans. It is trained on triplets: an *anchor* with embedding $\mathbf a$, a *positive* $\mathbf p$
# (the same patient) and a *negative* $\mathbf n$ (another patient). Which of these is the loss of a triplet, to be **minimised**, so that the
# anchor comes to lie nearer to the positive than to the negative?
#
# 1. $\lVert \mathbf a - \mathbf p \rVert^2 - \lVert \mathbf a - \mathbf n \rVert^2$
# 2. $\lVert \mathbf a - \mathbf n \rVert^2 - \lVert \mathbf a - \mathbf p \rVert^2$
# 3. $\lVert \mathbf a - \mathbf p \rVert^2 + \lVert \mathbf a - \mathbf n \rVert^2$
# 4. $\lVert \mathbf p - \mathbf n \rVert^2 - \lVert \mathbf a - \mathbf p \rVert^2$

# %% nbgrader={"grade": false, "grade_id": "answer_1a", "locked": false, "schema_version": 3, "solution": true, "task": false}
# Bind answer_1a to the number of your choice, an int from 1 to 4.
### BEGIN SOLUTION
answer_1a = 1
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "answer_1a-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
def check_answer_1a():
    whole = isinstance(answer_1a, (int, np.integer, np.ndarray)) and np.shape(answer_1a) == () and np.asarray(answer_1a).dtype.kind in "iu"
    assert whole and answer_1a in [1, 2, 3, 4], f"answer_1a must be 1, 2, 3 or 4, an int; yours is {answer_1a!r}, a {type(answer_1a).__name__}"
    print("answer_1a: this is one of the four choices.")

check_answer_1a()

# %% nbgrader={"grade": true, "grade_id": "test_answer_1a_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: the right choice. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


def good_choice(answer, name, right, hint):
    """The number of a choice: an int, a NumPy int, or one in an array without axes."""
    whole = isinstance(answer, (int, np.integer)) and not isinstance(answer, bool)
    whole = whole or isinstance(answer, np.ndarray) and answer.shape == () and answer.dtype.kind in "iu"
    assert whole, f"{name} must be the number of your choice, an int such as 7; yours is {answer!r}, a {type(answer).__name__}"
    assert int(answer) == right, f"{name} = {int(answer)} is not the right choice. {hint}"


def good_numbers(answer, what, shape=()):
    """An answer as floats of the shape asked for; the assertions say what else it is."""
    wanted = "one number" if shape == () else f"numbers in the shape {shape}"
    assert answer is not None, f"{what} must be {wanted}, yours is None: is there a `return`?"
    try:
        value = np.asarray(answer)
    except Exception:    # such as rows of different lengths
        value = np.asarray(None)
    assert value.dtype.kind != "b", f"{what} must be {wanted}, yours holds True and False: return numbers"
    assert value.dtype.kind in "fiu", f"{what} must be {wanted}, yours is a {type(answer).__name__} that holds something else"
    assert value.shape == shape, f"{what} must be {wanted}, yours has shape {value.shape}"
    assert np.all(np.isfinite(value)), f"{what} must be finite, yours holds nan or inf"
    return value.astype(float)


def good_pair(answer, names):
    """The two parts of an answer that is a pair."""
    assert isinstance(answer, (tuple, list)) and len(answer) == 2, f"return the pair ({names}), yours is a {type(answer).__name__}"
    return answer


@check
def choice_1a():
    good_choice(answer_1a, "answer_1a", 1, "Draw three points. What happens to each distance while this number falls?")
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "answer_1b-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### 1b: a cost for another scanner's look (1 mark)
#
# Slides from two laboratories are stained differently, and a network trained on one fails on the other. *Style transfer* makes a new image $g$ that
# has the **content** of one image, where the cells are, and the **style** of another, its colours and textures. Features of a trained network
# describe both: $C_m$, $S_m$ are the content and the style that serve as the model, $C_g$ and $S_g$ those of the image that is made. Which cost is
# to be minimised over $g$?
#
# 1. $\lVert C_m - C_g \rVert^2 - \lVert S_m - S_g \rVert^2$
# 2. $\lVert C_m - C_g \rVert^2 + \lVert S_m - S_g \rVert^2$
# 3. $\lVert C_m - S_g \rVert^2 + \lVert S_m - C_g \rVert^2$
# 4. $\lVert C_m - S_m \rVert^2 + \lVert C_g - S_g \rVert^2$

# %% nbgrader={"grade": false, "grade_id": "answer_1b", "locked": false, "schema_version": 3, "solution": true, "task": false}
# Bind answer_1b to the number of your choice, an int from 1 to 4.
### BEGIN SOLUTION
answer_1b = 2
### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "answer_1b-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
def check_answer_1b():
    whole = isinstance(answer_1b, (int, np.integer, np.ndarray)) and np.shape(answer_1b) == () and np.asarray(answer_1b).dtype.kind in "iu"
    assert whole and answer_1b in [1, 2, 3, 4], f"answer_1b must be 1, 2, 3 or 4, an int; yours is {answer_1b!r}, a {type(answer_1b).__name__}"
    print("answer_1b: this is one of the four choices.")

check_answer_1b()

# %% nbgrader={"grade": true, "grade_id": "test_answer_1b_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: the right choice. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def choice_1b():
    good_choice(answer_1b, "answer_1b", 2, "For which image g would this cost be smallest, and is that the image wanted?")
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "triplet_loss-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### 1c: the loss of a triplet (2 marks)
#
# Write the loss of 1a. It compares the two *squared* distances from the anchor, as their difference: below 0 for a triplet that is right, where the
# positive is nearer, above 0 for one that is wrong. Leave out refinements that you may have met: no margin is added, and nothing is cut off at 0.

# %% nbgrader={"grade": false, "grade_id": "triplet_loss", "locked": false, "schema_version": 3, "solution": true, "task": false}
def triplet_loss(anchor, positive, negative):
    """Loss of one triplet, to be minimised: no margin, not cut off at 0.

    anchor, positive, negative: embeddings, each of shape (D,).
    Returns a float, below 0 where the positive is nearer to the anchor than the negative is.
    """
    ### BEGIN SOLUTION
    return np.sum((anchor - positive) ** 2) - np.sum((anchor - negative) ** 2)
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "triplet_loss-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# From the anchor (1, 1) the positive (2, 3) is at the squared distance 1 + 4 = 5, the negative (4, 1) at 9: a right triplet, by 4.
def check_triplet_loss():
    loss = triplet_loss(np.array([1.0, 1.0]), np.array([2.0, 3.0]), np.array([4.0, 1.0]))
    assert loss is not None, "triplet_loss returned nothing: is there a `return`?"
    assert np.shape(loss) == (), f"the loss is one number, yours has shape {np.shape(loss)}"
    assert np.isclose(loss, -4.0), f"squared distances 5 to the positive and 9 to the negative give the loss -4, yours is {loss}"
    print("triplet_loss: this case is right.")

check_triplet_loss()

# %% nbgrader={"grade": true, "grade_id": "test_triplet_loss_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: triplets that are wrong, in any dimension. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


def good_triplet(rng, D):
    """An anchor, a near and a far embedding, and how much farther, squared."""
    anchor, one, other = rng.normal(size=(3, D)) + 0.5
    gap = float(np.sum((other - anchor) ** 2) - np.sum((one - anchor) ** 2))
    return (anchor, one, other, gap) if gap > 0 else (anchor, other, one, -gap)


@check
def wrong_triplets():
    rng = np.random.default_rng(101)
    for D in [4, 1, 2, 64]:
        anchor, near, far, gap = good_triplet(rng, D)
        loss = good_numbers(triplet_loss(anchor, far, near), f"D = {D}: the loss")
        assert np.isclose(loss, gap, rtol=1e-9, atol=1e-12), (
            f"D = {D}, negative nearer than positive: the loss is {gap:.9f}, yours is {loss}."
            " Which distance is to become small? Squares, summed, no margin?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_triplet_loss_2", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: triplets that are right, and the arguments stay as they are. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates


@check
def right_triplets():
    rng = np.random.default_rng(102)
    for D in [3, 1, 5, 128]:
        anchor, near, far, gap = good_triplet(rng, D)
        loss = good_numbers(triplet_loss(anchor, near, far), f"D = {D}: the loss")
        assert np.isclose(loss, -gap, rtol=1e-9, atol=1e-12), (
            f"D = {D}, positive nearer than negative: the loss is {-gap:.9f}, yours is {loss}."
            " It goes below 0: nothing is cut off, no margin is added")
    assert not mutates(triplet_loss, anchor, near, far), "triplet_loss changes an array it is given: work on new ones"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "transfer_cost-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### 1d: the cost of style transfer (2 marks)
#
# Write the cost of 1b. The squared distances of content and of style count the same; each is a sum over *all* entries, whatever the number of axes:
# style often comes as a matrix, content as a stack of feature maps. Here the four arrays have one and the same shape, and are compared as they come.

# %% nbgrader={"grade": false, "grade_id": "transfer_cost", "locked": false, "schema_version": 3, "solution": true, "task": false}
def transfer_cost(content_m, content_g, style_m, style_g):
    """Cost of an image g, to be minimised, given the content and the style that it should have.

    content_m, content_g: content features of the model and of g.  style_m, style_g: style features likewise.
    All four are arrays of the same shape, with any number of axes.
    Returns a float >= 0.
    """
    ### BEGIN SOLUTION
    return np.sum((content_m - content_g) ** 2) + np.sum((style_m - style_g) ** 2)
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "transfer_cost-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# The contents differ by 2 in one entry, the styles by 1 in one entry.
def check_transfer_cost():
    cost = transfer_cost(np.array([1.0, 2.0]), np.array([1.0, 4.0]), np.array([0.0, 3.0]), np.array([1.0, 3.0]))
    assert cost is not None, "transfer_cost returned nothing: is there a `return`?"
    assert np.shape(cost) == (), f"the cost is one number, yours has shape {np.shape(cost)}"
    assert np.isclose(cost, 5.0), f"contents 2 apart and styles 1 apart cost 5, yours is {cost}"
    print("transfer_cost: this case is right.")

check_transfer_cost()

# %% nbgrader={"grade": true, "grade_id": "test_transfer_cost_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: the content's part, where the style is right already. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def cost_of_content():
    rng = np.random.default_rng(111)
    for shape in [(5,), (4, 3), (1,), (6, 6), (2, 3, 4)]:
        content_m, content_g, style = rng.normal(size=(3, *shape))
        cost = good_numbers(transfer_cost(content_m, content_g, style, style.copy()), f"shape {shape}: the cost")
        expected = np.sum(np.square(content_m - content_g))
        assert np.isclose(cost, expected, rtol=1e-9, atol=1e-12), (
            f"shape {shape}, style of g as it should be: the cost is {expected:.9f}, yours is {cost}."
            " A sum of squares over all entries, of the right two arrays?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_transfer_cost_2", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: content and style together, and the arguments stay as they are. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates


@check
def cost_of_both():
    rng = np.random.default_rng(112)
    for shape in [(4,), (3, 5), (1, 1), (7, 7), (3, 2, 6)]:
        arrays = 2 * rng.normal(size=(4, *shape)) + np.arange(4.0).reshape(4, *[1] * len(shape))
        cost = good_numbers(transfer_cost(*arrays.copy()), f"shape {shape}: the cost")
        expected = np.sum(np.square(arrays[0] - arrays[1])) + np.sum(np.square(arrays[2] - arrays[3]))
        assert np.isclose(cost, expected, rtol=1e-9, atol=1e-12), (
            f"shape {shape}: the cost is {expected:.9f}, yours is {cost}."
            " Do both parts count the same, and does each grow with what is still wrong?")
    assert not mutates(transfer_cost, *arrays), "transfer_cost changes an array it is given: work on new ones"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "problem_2", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Problem 2: one step of logistic regression (10 marks)
#
# A classifier for two classes gives each sample the probability
#
# $$\hat y_i = \sigma(\mathbf w \cdot \mathbf x_i + b), \qquad \sigma(z) = \frac1{1 + e^{-z}}, \tag{1}$$
#
# is judged by the cross-entropy of these and the labels, and learns by stepping against its gradient. Three functions: the loss, its gradient, the
# step.

# %% [markdown] nbgrader={"grade": false, "grade_id": "cross_entropy-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### 2a: the cross-entropy (4 marks)
#
# $$J = -\frac1m \sum_{i=1}^m \big[ y_i \log \hat y_i + (1 - y_i) \log (1 - \hat y_i) \big], \tag{2}$$
#
# with the natural logarithm. A probability may come as exactly 0 or 1, where a logarithm is $-\infty$ and $0 \cdot \infty$ is nan. The loss must
# stay **finite** there: keep the probabilities away from 0 and 1, but by no more than $10^{-12}$, for what is cut off is no longer learnt from. A
# sure and right prediction costs nothing, to within some $10^{-12}$. NumPy's warnings cost nothing either.

# %% nbgrader={"grade": false, "grade_id": "cross_entropy", "locked": false, "schema_version": 3, "solution": true, "task": false}
def cross_entropy(y, y_hat):
    """Mean cross-entropy of labels and probabilities, equation (2).

    y: (m,) labels, 0 or 1.  y_hat: (m,) probabilities of label 1, from 0 to 1, both included.
    Returns J as a float, in nats per sample; finite in all cases.
    """
    ### BEGIN SOLUTION
    p = np.clip(y_hat, 1e-15, 1 - 1e-15)    # 1 - 1e-15 is still below 1 in double precision, 1 - 1e-17 is not
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "cross_entropy-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# y_hat = 1/2 for a label 1 costs log 2 = 0.6931, y_hat = 1/4 for a label 0 costs -log(3/4) = 0.2877: 0.4904 on average.
def check_cross_entropy():
    J = cross_entropy(np.array([1, 0]), np.array([0.5, 0.25]))
    assert J is not None, "cross_entropy returned nothing: is there a `return`?"
    assert np.shape(J) == (), f"J is one number, yours has shape {np.shape(J)}"
    assert np.isclose(J, (np.log(2) - np.log(0.75)) / 2), f"y = [1, 0] with y_hat = [0.5, 0.25] gives J = 0.4904, yours is {J:.4f}"
    print("cross_entropy: this case is right.")

check_cross_entropy()

# %% nbgrader={"grade": true, "grade_id": "test_cross_entropy_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: the loss of one sample. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


def good_cross_entropy(y, y_hat):
    p = np.where(np.asarray(y) == 1, y_hat, 1 - np.asarray(y_hat))
    return -np.mean(np.log(np.where(p == 0, 1e-15, p)))


@check
def one_sample():
    rng = np.random.default_rng(201)
    for y in [1, 0, 1, 0]:
        y_hat = rng.uniform(0.03, 0.97)
        J = good_numbers(cross_entropy(np.array([y]), np.array([y_hat])), "J of one sample")
        expected = -np.log(y_hat if y == 1 else 1 - y_hat)
        assert np.isclose(J, expected, rtol=1e-9, atol=1e-12), (
            f"y = {y}, y_hat = {y_hat:.4f}: J is {expected:.9f}, yours is {J}."
            f" It is positive, and for y = {y} it is small where y_hat is near {y}. Natural logarithm?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_cross_entropy_2", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: the mean over samples, and the arguments stay as they are. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates


@check
def mean_over_samples():
    rng = np.random.default_rng(202)
    for m in [6, 2, 35]:
        y, y_hat = rng.permutation(np.arange(m) % 3 % 2), rng.uniform(0.02, 0.98, size=m)
        J = good_numbers(cross_entropy(y, y_hat), f"J of {m} samples")
        expected = np.mean(np.where(y == 1, -np.log(y_hat), -np.log1p(-y_hat)))
        assert np.isclose(J, expected, rtol=1e-9, atol=1e-12), f"{m} samples: J is {expected:.9f}, yours is {J}. Is it the mean, of both terms?"
    y, y_hat = np.array([1, 0, 1, 0, 1]), np.array([0.0, 1.0, 1.0, 0.3, 0.8])
    assert not mutates(cross_entropy, y, y_hat), "cross_entropy changes an array it is given: keep away from 0 and 1 in a new one"
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_cross_entropy_3", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: probabilities of exactly 0 and 1. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def exactly_0_and_1():
    for y, y_hat in [([1], [1.0]), ([0], [0.0]), ([1, 0, 0, 1], [1.0, 0.0, 0.0, 1.0])]:
        J = good_numbers(cross_entropy(np.array(y), np.array(y_hat)), f"y = {y}, y_hat = {y_hat}: J")
        assert abs(J) < 2e-12, f"y = {y}, y_hat = {y_hat}, sure and right: J is 0 to within 1e-12, yours is {J:.3g}"
    # kept away by 1e-12 a sure and wrong sample costs 27.63; nearer to 0 or 1 it costs more
    cases = [([1], [0.0], 1), ([0], [1.0], 1), ([1, 0, 1, 0], [0.0, 1.0, 0.0, 0.0], 3), ([0, 1, 1], [1.0, 1.0, 0.0], 2)]
    for y, y_hat, wrong in cases:
        J = good_numbers(cross_entropy(np.array(y), np.array(y_hat)), f"y = {y}, y_hat = {y_hat}: J")
        least = 27.63 * wrong / len(y)
        assert J > least, (
            f"y = {y}, y_hat = {y_hat}, {wrong} sure and wrong: J must be above {least:.2f}, yours is {J:.2f}."
            " Kept away from 0 and 1 by no more than 1e-12?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_cross_entropy_4", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: probabilities near 0 and 1. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def near_0_and_1():
    for p in [1e-11, 1e-9, 1e-7, 1e-5, 1e-3]:
        for y, y_hat in [(1, p), (0, 1 - p)]:
            J = good_numbers(cross_entropy(np.array([y]), np.array([y_hat])), f"y = {y}, y_hat = {y_hat}: J")
            expected = -np.log(y_hat) if y == 1 else -np.log(1 - y_hat)
            # within 0.5 %: log(y_hat + 1e-12) is off by 0.4 % at 1e-11, keeping away by 1e-10 by 9 %
            assert abs(J - expected) < 5e-3 * expected, (
                f"y = {y}, y_hat = {y_hat}: J is {expected:.4f}, yours is {J:.4f}. Kept away from 0 and 1 by no more than 1e-12?")
    y, y_hat = np.array([1, 0, 1, 0]), np.array([1e-6, 1 - 1e-6, 0.9, 0.2])
    J, expected = good_numbers(cross_entropy(y, y_hat), "J"), good_cross_entropy(y, y_hat)
    assert abs(J - expected) < 1e-6 * expected, f"y = {y}, y_hat = {y_hat}: J is {expected:.6f}, yours is {J:.6f}"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "logistic_gradient-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### 2b: its gradient (4 marks)
#
# Put (1) into (2) and differentiate by $\mathbf w$ and by $b$. Much cancels: what is left of each sample is its *error* times what it multiplied.
# Mind the sign that stands in front of (2), and that $J$ is a mean. It must be right where the model is sure too, up to
# $|\mathbf w \cdot \mathbf x_i + b| = 30$: there the gradient needs no clipping.
#
# The sigmoid has a task of its own in Problem 4, further down. Here write it out, or give your helper another name.

# %% nbgrader={"grade": false, "grade_id": "logistic_gradient", "locked": false, "schema_version": 3, "solution": true, "task": false}
def logistic_gradient(w, b, x, y):
    """Gradient of the mean cross-entropy (2) of the model (1).

    w: (D,) weights.  b: bias.  x: (m, D), one sample a row.  y: (m,) labels, 0 or 1.
    Returns (dw, db): dw = dJ/dw of shape (D,), db = dJ/db as a float.
    """
    ### BEGIN SOLUTION
    error = 1 / (1 + np.exp(-(x @ w + b))) - y
    return x.T @ error / len(y), np.mean(error)
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "logistic_gradient-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# With L = log 3, w = [L, -L] and b = L, the samples [1, 1], [0, 2], [-1, 0] have w.x + b = L, -L, 0, so the probabilities 3/4, 1/4, 1/2.
# The labels 1, 1, 0 make the errors -1/4, -3/4, 1/2. Averaged over the samples: dw = [-1/4 - 1/2, -1/4 - 3/2] / 3 = [-1/4, -7/12], db = -1/6.
def check_logistic_gradient():
    w, b = np.array([np.log(3), -np.log(3)]), np.log(3)
    answer = logistic_gradient(w, b, np.array([[1.0, 1.0], [0.0, 2.0], [-1.0, 0.0]]), np.array([1, 1, 0]))
    assert isinstance(answer, (tuple, list)) and len(answer) == 2, f"return the pair (dw, db), yours is a {type(answer).__name__}"
    dw, db = answer
    assert np.shape(dw) == (2,), f"dw has one entry for each of the 2 weights, yours has shape {np.shape(dw)}"
    assert np.allclose(dw, [-1 / 4, -7 / 12]), f"dw must be [-0.25, -0.58333], yours is {dw}"
    assert np.shape(db) == () and np.isclose(db, -1 / 6), f"db must be -0.16667, yours is {db}"
    print("logistic_gradient: this case is right. Does yours also agree with finite differences of your loss?")

check_logistic_gradient()

# %% nbgrader={"grade": true, "grade_id": "test_logistic_gradient_1", "locked": true, "points": 1.5, "schema_version": 3, "solution": false, "task": false}
# 1.5 marks: dJ/dw of one sample. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


def good_sigmoid(z):
    return 1 / (1 + np.exp(-z))


def good_model():
    """What an answer may call: the loss of 2a and, where it brings none of its own, the sigmoid of Problem 4, which comes later."""
    return reference(cross_entropy=good_cross_entropy, **({} if "sigmoid" in globals() else {"sigmoid": good_sigmoid}))


def good_loss(w, b, x, y):
    z = x @ w + b
    return np.mean(np.logaddexp(0, z) - y * z)


@check
def dw_of_one_sample():
    rng = np.random.default_rng(211)
    with good_model():
        for D, y in [(3, 1), (3, 0), (1, 1), (6, 0)]:
            w, b, x = rng.normal(size=D), rng.normal(), rng.normal(size=(1, D))
            dw, _ = good_pair(logistic_gradient(w.copy(), b, x.copy(), np.array([y])), "dw, db")
            dw = good_numbers(dw, f"m = 1, D = {D}: dw", (D,))
            differences = np.array([(good_loss(w + step, b, x, y) - good_loss(w - step, b, x, y)) / 2e-5 for step in 1e-5 * np.eye(D)])
            assert np.allclose(dw, differences, rtol=1e-6, atol=1e-8), (
                f"one sample, y = {y}: finite differences of J give {differences}, your dw is {dw}. Right sign, and the error of this y?")
            expected = (good_sigmoid(x[0] @ w + b) - y) * x[0]
            assert np.allclose(dw, expected, rtol=1e-9, atol=1e-12), (
                f"one sample: your dw is close, but not exact: largest error {np.abs(dw - expected).max():.1e}."
                " Rounded, single precision, or finite differences?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_logistic_gradient_2", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: dJ/dw of several samples. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


def good_sure_model(rng):
    """Weights, bias, samples and labels with logits from about -25 to 25, a third of the labels against them."""
    x = rng.normal(size=(12, 3))
    w = rng.normal(size=3)
    w, b = w * 25 / np.abs(x @ w).max(), rng.normal()
    against = np.arange(12) % 3 == 0
    return w, b, x, np.where(against, x @ w + b < 0, x @ w + b > 0).astype(int)


@check
def dw_of_several_samples():
    rng = np.random.default_rng(212)
    with good_model():
        for m, D in [(6, 3), (30, 1), (3, 9), (4, 4)]:
            w, b, x, y = rng.normal(size=D), rng.normal(), rng.normal(size=(m, D)), rng.permutation(np.arange(m) % 2)
            dw, _ = good_pair(logistic_gradient(w.copy(), b, x.copy(), y.copy()), "dw, db")
            dw = good_numbers(dw, f"m = {m}, D = {D}: dw", (D,))
            expected = np.einsum("md,m->d", x, good_sigmoid(x @ w + b) - y) / m
            assert np.allclose(dw, expected, rtol=1e-9, atol=1e-12), (
                f"m = {m}, D = {D}: dw is {expected}, yours is {dw}. J is a mean over the m samples: is your dw?")
        w, b, x, y = good_sure_model(rng)
        dw, _ = good_pair(logistic_gradient(w.copy(), b, x.copy(), y.copy()), "dw, db")
        dw = good_numbers(dw, "a model that is sure of most samples: dw", (3,))
        expected = np.einsum("md,m->d", x, good_sigmoid(x @ w + b) - y) / len(y)
        assert np.allclose(dw, expected, rtol=1e-9, atol=1e-12), (
            f"a model that is sure of most samples, some logits near 25: your dw is off by {np.abs(dw - expected).max():.1e}. Is anything clipped?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_logistic_gradient_3", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: dJ/db, one float. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def db_of_several_samples():
    rng = np.random.default_rng(213)
    with good_model():
        for m, D in [(5, 3), (1, 2), (25, 4), (3, 7)]:
            w, b, x, y = rng.normal(size=D), 0.8 + rng.normal(), rng.normal(size=(m, D)), rng.permutation(np.arange(m) % 3 % 2)
            _, db = good_pair(logistic_gradient(w.copy(), b, x.copy(), y.copy()), "dw, db")
            db = good_numbers(db, f"m = {m}, D = {D}: db")
            expected = np.mean(good_sigmoid(x @ w + b) - y)
            assert np.isclose(db, expected, rtol=1e-9, atol=1e-12), (
                f"m = {m}, D = {D}: raising b a little changes J by {expected:.9f} for each unit, your db is {db}. Sign, mean, and b in the model?")
        w, b, x, y = good_sure_model(rng)
        _, db = good_pair(logistic_gradient(w.copy(), b, x.copy(), y.copy()), "dw, db")
        db = good_numbers(db, "a model that is sure of most samples: db")
        expected = np.mean(good_sigmoid(x @ w + b) - y)
        assert np.isclose(db, expected, rtol=1e-9, atol=1e-12), (
            f"a model that is sure of most samples, some logits near 25: your db is off by {abs(db - expected):.1e}. Is anything clipped?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_logistic_gradient_4", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: the same call gives the same answer and changes nothing. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates


@check
def gradient_changes_nothing():
    rng = np.random.default_rng(214)
    w, b, x, y = rng.normal(size=3), 0.4, rng.normal(size=(5, 3)), np.array([1, 0, 0, 1, 1])
    with good_model():
        assert not mutates(logistic_gradient, w, b, x, y), "logistic_gradient changes an array it is given: work on new ones"
        first, second = (good_pair(logistic_gradient(w.copy(), b, x.copy(), y.copy()), "dw, db") for _ in range(2))
        for one, other, what, shape in zip(first, second, ["dw", "db"], [(3,), ()]):
            one, other = good_numbers(one, what, shape), good_numbers(other, what, shape)
            assert np.array_equal(one, other), (
                f"the same call gives {what} = {one} first and {other} then: does it remember something, or draw at random?")
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "update-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### 2c: one step (2 marks)
#
# Gradient descent moves the weights and the bias a little way *downhill*: against the gradient, by $\alpha$ times its length. Return new values and
# leave the old ones as they are, so that both can be compared.

# %% nbgrader={"grade": false, "grade_id": "update", "locked": false, "schema_version": 3, "solution": true, "task": false}
def update(w, b, dw, db, alpha):
    """One step of gradient descent.

    w: (D,) weights.  b: bias.  dw: (D,), db: float, the gradient there.  alpha: learning rate > 0.
    Returns (w_new, b_new): a new array of shape (D,) and a float; w and dw stay as they are.
    """
    ### BEGIN SOLUTION
    return w - alpha * dw, b - alpha * db
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "update-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# w = [1, 2], b = 0.5, gradient [0.5, -1] and 2, learning rate 0.1: a twentieth less, a tenth more, a fifth less.
def check_update():
    answer = update(np.array([1.0, 2.0]), 0.5, np.array([0.5, -1.0]), 2.0, 0.1)
    assert isinstance(answer, (tuple, list)) and len(answer) == 2, f"return the pair (w_new, b_new), yours is a {type(answer).__name__}"
    w_new, b_new = answer
    assert np.shape(w_new) == (2,) and np.allclose(w_new, [0.95, 2.1]), f"w_new must be [0.95, 2.1], yours is {w_new}"
    assert np.shape(b_new) == () and np.isclose(b_new, 0.3), f"b_new must be 0.3, yours is {b_new}"
    print("update: this case is right.")

check_update()

# %% nbgrader={"grade": true, "grade_id": "test_update_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: the weights. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def new_weights():
    rng = np.random.default_rng(221)
    for D, alpha in [(4, 0.3), (1, 0.01), (3, 2.5), (9, 1e-3)]:
        w, b, dw, db = rng.normal(size=D), rng.normal(), 20 * rng.normal(size=D), 20 * rng.normal()
        w_new, _ = good_pair(update(w.copy(), b, dw.copy(), db, alpha), "w_new, b_new")
        w_new = good_numbers(w_new, f"D = {D}: w_new", (D,))
        expected = np.array([w[j] - alpha * dw[j] for j in range(D)])
        assert np.allclose(w_new, expected, rtol=1e-9, atol=1e-12), (
            f"w = {w}, dw = {dw}, alpha = {alpha}: w_new is {expected}, yours is {w_new}. Downhill, the whole gradient, with this learning rate?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_update_2", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: the bias. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def new_bias():
    rng = np.random.default_rng(222)
    for D, alpha in [(2, 0.7), (1, 0.05), (5, 3.0)]:
        w, b, dw, db = rng.normal(size=D), rng.normal(), 20 * rng.normal(size=D), 20 * rng.normal()
        _, b_new = good_pair(update(w.copy(), b, dw.copy(), db, alpha), "w_new, b_new")
        b_new = good_numbers(b_new, f"D = {D}: b_new")
        expected = b - alpha * db
        assert np.isclose(b_new, expected, rtol=1e-9, atol=1e-12), (
            f"b = {b:.4f}, db = {db:.4f}, alpha = {alpha}: b_new is {expected:.9f}, yours is {b_new}. Downhill, the whole gradient, with this learning rate?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_update_3", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: the old values stay as they are, and no earlier step is remembered. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates


@check
def old_values_stay():
    rng = np.random.default_rng(223)
    w, dw = rng.normal(size=4), rng.normal(size=4)
    assert not mutates(update, w, 0.2, dw, -0.6, 0.4), "update changes the w or dw it is given (w -= ... does): make a new array"
    w_new, b_new = good_pair(update(w.copy(), 0.2, dw.copy(), -0.6, 0.4), "w_new, b_new")
    w_new, b_new = good_numbers(w_new, "w_new", (4,)).copy(), good_numbers(b_new, "b_new")
    w_again, b_again = good_pair(update(w.copy(), 0.2, dw.copy(), -0.6, 0.4), "w_new, b_new")
    assert np.array_equal(w_again, w_new) and np.array_equal(b_again, b_new), (
        f"the same call gives {w_new}, {b_new} first and {w_again}, {b_again} then: does it remember earlier steps, or draw at random?")
    assert not np.allclose(w_new, w) and not np.isclose(b_new, 0.2), "update returns the old values: a step changes both w and b"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "problem_3", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Problem 3: backwards through a graph (4 marks)
#
# A network learns because the derivative of one number, the loss, is carried back through every step that made it. Here the steps are two.

# %% [markdown] nbgrader={"grade": false, "grade_id": "l2_backward-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### The squared norm of $\mathbf W \mathbf x$ (4 marks)
#
# $$\mathbf q = \mathbf W \mathbf x, \qquad f(\mathbf x, \mathbf W) = \lVert \mathbf q \rVert^2 = \sum_i q_i^2. \tag{3}$$
#
# The sheet has these numbers; carry them through the graph **on paper** first, forwards to $f$, then backwards to every entry of $\mathbf W$ and of
# $\mathbf x$:
#
# $$\mathbf W = \begin{pmatrix} 0.1 & 0.5 \\ -0.3 & 0.8 \end{pmatrix}, \qquad \mathbf x = \begin{pmatrix} 0.2 \\ 0.4 \end{pmatrix}.$$
#
# Then write the backward pass for any $\mathbf W$ with $p$ rows and $D$ columns, and compare. Each derivative has the shape of what it is taken by;
# where $\mathbf W$ is not square, that alone tells in which order things are multiplied. Copy nothing by hand: a slip in one digit is the most frequent mistake of this problem.

# %% nbgrader={"grade": false, "grade_id": "l2_backward", "locked": false, "schema_version": 3, "solution": true, "task": false}
def l2_backward(W, x):
    """Backward pass of f = ||W x||^2, equation (3).

    W: (p, D).  x: (D,).
    Returns (dW, dx): dW = df/dW of shape (p, D), dx = df/dx of shape (D,).
    """
    ### BEGIN SOLUTION
    dq = 2 * (W @ x)
    return np.outer(dq, x), W.T @ dq
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "l2_backward-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# Two rows: q = [5, -1] and f = 26, so f changes by 10 for each unit of the first q, by -2 for each of the second.
# A q changes by x = [3, 1, 2] for each unit of the weights in its row, and by that row for each unit of x.
def check_l2_backward():
    answer = l2_backward(np.array([[1.0, 2.0, 0.0], [0.0, 1.0, -1.0]]), np.array([3.0, 1.0, 2.0]))
    assert isinstance(answer, (tuple, list)) and len(answer) == 2, f"return the pair (dW, dx), yours is a {type(answer).__name__}"
    dW, dx = answer
    assert np.shape(dW) == (2, 3), f"dW has the shape of W, (2, 3); yours has {np.shape(dW)}"
    assert np.shape(dx) == (3,), f"dx has the shape of x, (3,); yours has {np.shape(dx)}"
    assert np.allclose(dW, [[30, 10, 20], [-6, -2, -4]]), f"dW must be [[30, 10, 20], [-6, -2, -4]], yours is {np.asarray(dW).tolist()}"
    assert np.allclose(dx, [10, 18, 2]), f"dx must be [10, 18, 2], yours is {np.asarray(dx).tolist()}"
    print("l2_backward: this case is right.")

check_l2_backward()

# %% nbgrader={"grade": true, "grade_id": "test_l2_backward_1", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
# 1 mark: the numbers of the sheet. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


def good_entries(value, expected, name):
    """Assert that all entries agree; the message names the worst."""
    error = np.abs(value - expected)
    if np.all(error <= 1e-9 * np.abs(expected) + 1e-12):
        return
    worst = np.unravel_index(np.argmax(error), error.shape)
    place = ", ".join(str(k) for k in worst)
    raise AssertionError(
        f"{name}[{place}] is {expected[worst]:.9g}, yours is {value[worst]:.9g}."
        " The factor of the square, the right order, or a slip in one number?")


@check
def numbers_of_the_sheet():
    W, x = np.array([[0.1, 0.5], [-0.3, 0.8]]), np.array([0.2, 0.4])
    dW, dx = good_pair(l2_backward(W, x), "dW, dx")
    good_entries(good_numbers(dW, "the sheet's numbers: dW", (2, 2)), np.array([[0.088, 0.176], [0.104, 0.208]]), "the sheet's numbers: dW")
    good_entries(good_numbers(dx, "the sheet's numbers: dx", (2,)), np.array([-0.112, 0.636]), "the sheet's numbers: dx")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_l2_backward_2", "locked": true, "points": 1.5, "schema_version": 3, "solution": false, "task": false}
# 1.5 marks: dW of any matrix. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def dW_of_any_matrix():
    rng = np.random.default_rng(302)
    for p, D in [(2, 2), (3, 4), (5, 2), (1, 3), (4, 1)]:
        W, x = rng.normal(size=(p, D)), rng.normal(size=D)
        dW, _ = good_pair(l2_backward(W.copy(), x.copy()), "dW, dx")
        dW = good_numbers(dW, f"W of shape {W.shape}: dW", (p, D))
        for i, j in np.ndindex(p, D):    # central differences: an independent way, exact for a quadratic but for rounding
            step = np.zeros((p, D))
            step[i, j] = 1e-3
            difference = (np.sum(((W + step) @ x) ** 2) - np.sum(((W - step) @ x) ** 2)) / 2e-3
            assert np.isclose(dW[i, j], difference, rtol=1e-6, atol=1e-8), (
                f"W of shape {W.shape}: W[{i}, {j}] a little larger changes f by {difference:.6f} for each unit, your dW[{i}, {j}] is {dW[i, j]:.6f}")
        good_entries(dW, np.einsum("i,j->ij", 2 * np.einsum("ij,j->i", W, x), x), f"W of shape {W.shape}: dW")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_l2_backward_3", "locked": true, "points": 1.5, "schema_version": 3, "solution": false, "task": false}
# 1.5 marks: dx of any matrix, and the arguments stay as they are. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates


@check
def dx_of_any_matrix():
    rng = np.random.default_rng(303)
    for p, D in [(2, 2), (4, 3), (2, 5), (1, 2), (3, 1)]:
        W, x = rng.normal(size=(p, D)), rng.normal(size=D)
        _, dx = good_pair(l2_backward(W.copy(), x.copy()), "dW, dx")
        dx = good_numbers(dx, f"W of shape {W.shape}: dx", (D,))
        for j, step in enumerate(1e-3 * np.eye(D)):
            difference = (np.sum((W @ (x + step)) ** 2) - np.sum((W @ (x - step)) ** 2)) / 2e-3
            assert np.isclose(dx[j], difference, rtol=1e-6, atol=1e-8), (
                f"W of shape {W.shape}: x[{j}] a little larger changes f by {difference:.6f} for each unit, your dx[{j}] is {dx[j]:.6f}")
        good_entries(dx, 2 * np.einsum("ij,ik,k->j", W, W, x), f"W of shape {W.shape}: dx")
    assert not mutates(l2_backward, W, x), "l2_backward changes an array it is given: work on new ones"
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "problem_4", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Problem 4: four activations and their slopes (10 marks)
#
# Without an activation between them, layers of a network would multiply to one linear map. What an activation does to the *signal* is its value,
# what it does to *learning* is its slope: backwards, every gradient is multiplied by it. First the values, then the slopes.
#
# All eight functions take **a number or an array of any shape** and work element by element: an array comes back in its shape, a number as one
# number. They must be right for $|z| \le 30$, in double precision: to nine digits, and where the value is nearly 0, to within $10^{-12}$. Return
# numbers, also where they are all 0 or 1, and not `True` and `False`.

# %% [markdown] nbgrader={"grade": false, "grade_id": "sigmoid-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### 4a: the sigmoid (1 mark)
#
# $$\sigma(z) = \frac1{1 + e^{-z}} \tag{4}$$

# %% nbgrader={"grade": false, "grade_id": "sigmoid", "locked": false, "schema_version": 3, "solution": true, "task": false}
def sigmoid(z):
    """Logistic function, equation (4), element by element.

    z: a number or an array of any shape, |z| <= 30.
    Returns values from 0 to 1 in the shape of z.
    """
    ### BEGIN SOLUTION
    return 1 / (1 + np.exp(-z))
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "sigmoid-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# sigma(log 3) = 1 / (1 + 1/3) = 3/4, and sigma(-z) = 1 - sigma(z).
def check_sigmoid():
    y = sigmoid(np.array([[0.0, np.log(3.0), -np.log(3.0)]]))
    assert y is not None, "sigmoid returned nothing: is there a `return`?"
    assert np.shape(y) == (1, 3), f"z has shape (1, 3), so the result must too; yours has {np.shape(y)}"
    assert np.allclose(y, [[0.5, 0.75, 0.25]]), f"sigma(0), sigma(log 3), sigma(-log 3) are 0.5, 0.75, 0.25; yours are {y}"
    one = sigmoid(0.0)
    assert np.shape(one) == () and np.isclose(one, 0.5), f"a number goes in, one number comes out: sigma(0) is 0.5, yours is {one!r}"
    print("sigmoid: this case is right.")

check_sigmoid()

# %% nbgrader={"grade": true, "grade_id": "test_sigmoid_1", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: values from -30 to 30. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, mutates, reference


def good_sigmoid(z):
    return 1 / (1 + np.exp(-z))


def good_tanh(z):
    return np.tanh(z)


def good_relu(z):
    return np.where(np.asarray(z) > 0, z, 0.0)


def good_leaky_relu(z):
    return np.where(np.asarray(z) > 0, z, 0.01 * np.asarray(z))


def good_z(seed, gap=0.0):
    """400 numbers from -30 to 30, none nearer to 0 than the gap: ascending in the first half, then descending."""
    rng = np.random.default_rng(seed)
    size = np.concatenate([rng.uniform(gap, 2, size=100), rng.uniform(2, 30, size=98), [gap, 30.0]])
    z = np.sort(size * rng.permutation(np.arange(200) % 2 * 2 - 1))
    return np.concatenate([z, np.sort(-z)[::-1]])


def good_comparison(function, name, right, z, hint, kind=float):
    """Compare a function with the right one, element by element; z is an array, or a number given as this kind."""
    z = np.asarray(z)
    expected = np.asarray(right(z), dtype=float)
    given = z.copy() if z.ndim else kind(z)
    answer = function(given)
    assert not isinstance(answer, (list, tuple)), f"{name}: an array goes in, an array must come out; yours is a {type(answer).__name__}"
    value = good_numbers(answer, f"{name} of z of shape {z.shape}" if z.ndim else f"{name}({given:.4g})", z.shape)
    error = np.abs(value - expected)
    excess = np.ravel(error - 1e-9 * np.abs(expected) - 1e-12)
    worst = np.argmax(excess)
    seen = np.ravel(value)[worst]
    assert excess[worst] <= 0, (
        f"{name}({np.ravel(z)[worst]:.4g}) is {np.ravel(expected)[worst]:.9g}, yours is {seen:.9g}, off by {np.ravel(error)[worst]:.1e}"
        + (f" (z of shape {z.shape}). " if z.ndim else ". ") + hint)


def good_shapes(function, name, right, seed, hint):
    """Numbers of all kinds and arrays of several shapes, none near 0; and z stays as it is."""
    rng = np.random.default_rng(seed)
    for number in [1.7, -2.6, 23.0, -0.4, -11.5]:
        for kind in [float, np.float64, np.array]:
            good_comparison(function, name, right, number, hint, kind)
    for shape in [(1,), (7,), (3, 4), (4, 4), (2, 1, 3), (1, 1)]:
        z = rng.uniform(0.1, 6, size=shape) * rng.choice([-1.0, 1.0], size=shape)
        good_comparison(function, name, right, z, hint)
        good_comparison(function, name, right, -z, hint)
    assert not mutates(function, np.linspace(-30, 29, 6).reshape(3, 2)), f"{name} changes the array it is given: work on a new one"


@check
def sigmoid_values():
    good_comparison(sigmoid, "sigmoid", good_sigmoid, good_z(401), "Is it equation (4), in double precision and not rounded?")
    good_comparison(sigmoid, "sigmoid", good_sigmoid, [0.0, -1e-9, 1e-5, -30.0, 30.0, 0.0], "Is it right at 0 and at both ends?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_sigmoid_2", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: numbers and arrays of any shape, which stay as they are. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def sigmoid_shapes():
    good_shapes(sigmoid, "sigmoid", good_sigmoid, 402, "Does it work for a number as for an array, element by element?")
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "tanh-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### 4b: the hyperbolic tangent (1 mark)
#
# $$\tanh z = \frac{e^{z} - e^{-z}}{e^{z} + e^{-z}} \tag{5}$$
#
# A sigmoid stretched to run from -1 to 1, so that the signals of the next layer are centred. NumPy's own may be used.

# %% nbgrader={"grade": false, "grade_id": "tanh", "locked": false, "schema_version": 3, "solution": true, "task": false}
def tanh(z):
    """Hyperbolic tangent, equation (5), element by element.

    z: a number or an array of any shape, |z| <= 30.
    Returns values from -1 to 1 in the shape of z.
    """
    ### BEGIN SOLUTION
    return np.tanh(z)
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "tanh-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# tanh(log 2) = (2 - 1/2) / (2 + 1/2) = 3/5, and tanh(-z) = -tanh(z).
def check_tanh():
    y = tanh(np.array([[0.0, np.log(2.0), -np.log(2.0)]]))
    assert y is not None, "tanh returned nothing: is there a `return`?"
    assert np.shape(y) == (1, 3), f"z has shape (1, 3), so the result must too; yours has {np.shape(y)}"
    assert np.allclose(y, [[0.0, 0.6, -0.6]]), f"tanh of 0, log 2, -log 2 is 0, 0.6, -0.6; yours are {y}"
    one = tanh(0.0)
    assert np.shape(one) == () and np.isclose(one, 0), f"a number goes in, one number comes out: tanh(0) is 0, yours is {one!r}"
    print("tanh: this case is right.")

check_tanh()

# %% nbgrader={"grade": true, "grade_id": "test_tanh_1", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: values from -30 to 30. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


@check
def tanh_values():
    with reference(sigmoid=good_sigmoid):    # 4a has its own marks
        good_comparison(tanh, "tanh", good_tanh, good_z(411), "Is it equation (5), in double precision and not rounded?")
        good_comparison(tanh, "tanh", good_tanh, [0.0, -1e-9, 1e-5, -30.0, 30.0, 0.0], "Is it right at 0 and at both ends?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_tanh_2", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: numbers and arrays of any shape, which stay as they are. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


@check
def tanh_shapes():
    with reference(sigmoid=good_sigmoid):
        good_shapes(tanh, "tanh", good_tanh, 412, "Does it work for a number as for an array, element by element?")
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "relu-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### 4c: the rectified linear unit (1 mark)
#
# $$\operatorname{relu}(z) = \max(0, z) \tag{6}$$
#
# Most networks for images use it: it costs one comparison, and where it lets a signal through, it lets the whole gradient through.

# %% nbgrader={"grade": false, "grade_id": "relu", "locked": false, "schema_version": 3, "solution": true, "task": false}
def relu(z):
    """Rectified linear unit, equation (6), element by element.

    z: a number or an array of any shape.
    Returns values >= 0 in the shape of z.
    """
    ### BEGIN SOLUTION
    return np.maximum(0, z)
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "relu-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
def check_relu():
    y = relu(np.array([[-5.0, 4.0, -0.5]]))
    assert y is not None, "relu returned nothing: is there a `return`?"
    assert np.shape(y) == (1, 3), f"z has shape (1, 3), so the result must too; yours has {np.shape(y)}"
    assert np.allclose(y, [[0.0, 4.0, 0.0]]), f"relu of -5, 4, -0.5 is 0, 4, 0; yours are {y}"
    one = relu(4.0)
    assert np.shape(one) == () and np.isclose(one, 4), f"a number goes in, one number comes out: relu(4) is 4, yours is {one!r}"
    print("relu: this case is right.")

check_relu()

# %% nbgrader={"grade": true, "grade_id": "test_relu_1", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: values from -30 to 30. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


@check
def relu_values():
    with reference(sigmoid=good_sigmoid, tanh=good_tanh):
        good_comparison(relu, "relu", good_relu, good_z(421), "Is it equation (6), in double precision and not rounded?")
        good_comparison(relu, "relu", good_relu, [0.0, -1e-9, 1e-5, -30.0, 30.0, 0.0], "Is it right at 0 and at both ends?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_relu_2", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: numbers and arrays of any shape, which stay as they are. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


@check
def relu_shapes():
    with reference(sigmoid=good_sigmoid, tanh=good_tanh):
        good_shapes(relu, "relu", good_relu, 422, "Does it work for a number as for an array, element by element?")
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "leaky_relu-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### 4d: the leaky rectified linear unit (1 mark)
#
# $$\operatorname{leaky\_relu}(z) = \begin{cases} z & z \ge 0 \\ 0.01\, z & z < 0 \end{cases} \tag{7}$$
#
# A unit whose $z$ is negative for every sample learns nothing more behind a ReLU: it is dead. The small slope keeps it alive.

# %% nbgrader={"grade": false, "grade_id": "leaky_relu", "locked": false, "schema_version": 3, "solution": true, "task": false}
def leaky_relu(z):
    """Leaky rectified linear unit with slope 0.01 below 0, equation (7), element by element.

    z: a number or an array of any shape.
    Returns values in the shape of z.
    """
    ### BEGIN SOLUTION
    return np.where(np.greater(z, 0), z, np.multiply(z, 0.01))
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "leaky_relu-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
def check_leaky_relu():
    y = leaky_relu(np.array([[-5.0, 4.0, -0.5]]))
    assert y is not None, "leaky_relu returned nothing: is there a `return`?"
    assert np.shape(y) == (1, 3), f"z has shape (1, 3), so the result must too; yours has {np.shape(y)}"
    assert np.allclose(y, [[-0.05, 4.0, -0.005]]), f"leaky_relu of -5, 4, -0.5 is -0.05, 4, -0.005; yours are {y}"
    one = leaky_relu(-5.0)
    assert np.shape(one) == () and np.isclose(one, -0.05), f"a number goes in, one number comes out: leaky_relu(-5) is -0.05, yours is {one!r}"
    print("leaky_relu: this case is right.")

check_leaky_relu()

# %% nbgrader={"grade": true, "grade_id": "test_leaky_relu_1", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: values from -30 to 30. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


@check
def leaky_relu_values():
    with reference(sigmoid=good_sigmoid, tanh=good_tanh, relu=good_relu):
        good_comparison(leaky_relu, "leaky_relu", good_leaky_relu, good_z(431), "Is it equation (7), in double precision and not rounded?")
        good_comparison(leaky_relu, "leaky_relu", good_leaky_relu, [0.0, -1e-9, 1e-5, -30.0, 30.0, 0.0], "Is it right at 0 and at both ends?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_leaky_relu_2", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: numbers and arrays of any shape, which stay as they are. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


@check
def leaky_relu_shapes():
    with reference(sigmoid=good_sigmoid, tanh=good_tanh, relu=good_relu):
        good_shapes(leaky_relu, "leaky_relu", good_leaky_relu, 432, "Does it work for a number as for an array, element by element?")
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "d_sigmoid-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### 4e: the slope of the sigmoid (1.5 marks)
#
# Differentiate (4) on paper. The slope can be written with the value of the sigmoid itself, which a network has at hand; the function takes $z$ all
# the same, **not** that value.

# %% nbgrader={"grade": false, "grade_id": "d_sigmoid", "locked": false, "schema_version": 3, "solution": true, "task": false}
def d_sigmoid(z):
    """Derivative of the sigmoid by z, element by element.

    z: what goes into the sigmoid, a number or an array of any shape, |z| <= 30.
    Returns the slopes in the shape of z.
    """
    ### BEGIN SOLUTION
    y = sigmoid(z)
    return y * (1 - y)
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "d_sigmoid-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# At log 3, where e^-z = 1/3, the sigmoid rises by 3/16 for each unit of z. So it does at -log 3: the curve is symmetrical.
def check_d_sigmoid():
    slope = d_sigmoid(np.array([[np.log(3.0), -np.log(3.0)]]))
    assert slope is not None, "d_sigmoid returned nothing: is there a `return`?"
    assert np.shape(slope) == (1, 2), f"z has shape (1, 2), so the result must too; yours has {np.shape(slope)}"
    assert np.allclose(slope, 0.1875), f"the slope of the sigmoid is 3/16 = 0.1875 at log 3 and at -log 3, yours are {slope}"
    one = d_sigmoid(0.0)
    assert np.shape(one) == () and np.isclose(one, 0.25), f"a number goes in, one number comes out: the slope at 0 is 0.25, yours is {one!r}"
    print("d_sigmoid: this case is right.")

check_d_sigmoid()

# %% nbgrader={"grade": true, "grade_id": "test_d_sigmoid_1", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: slopes from -30 to 30, but at 0. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


def good_d_sigmoid(z):
    decay = np.exp(-np.abs(z))
    return decay / (1 + decay) ** 2


def good_d_tanh(z):
    return np.cosh(z) ** -2


def good_d_relu(z):
    return np.where(np.asarray(z) >= 0, 1.0, 0.0)


def good_d_leaky_relu(z):
    return np.where(np.asarray(z) >= 0, 1.0, 0.01)


def good_slopes(function, name, activation, right, seed):
    """Compare slopes with central differences of the activation, then with the exact ones; away from the kink at 0."""
    z = good_z(seed, gap=0.01)
    slopes = good_numbers(function(z.copy()), f"{name} of z of shape {z.shape}", z.shape)
    differences = (activation(z + 1e-5) - activation(z - 1e-5)) / 2e-5
    worst = np.argmax(np.abs(slopes - differences))
    assert np.abs(slopes - differences)[worst] < 1e-6, (
        f"z = {z[worst]:.4f}: central differences of {name[2:]} give a slope of {differences[worst]:.6f}, your {name} {slopes[worst]:.6f}."
        " Does it take z, and not the value of the activation?")
    good_comparison(function, name, right, z, "That is close, but not exact: finite differences, single precision, or rounded?")


@check
def d_sigmoid_slopes():
    with reference(sigmoid=good_sigmoid, tanh=good_tanh, relu=good_relu, leaky_relu=good_leaky_relu):
        good_slopes(d_sigmoid, "d_sigmoid", good_sigmoid, good_d_sigmoid, 441)
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_d_sigmoid_2", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: at 0 and close to it. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


def good_origin(function, name, right, hint):
    """At 0 as a number and in arrays, and close to 0."""
    good_comparison(function, name, right, 0.0, hint)
    good_comparison(function, name, right, np.array([[0.0, 1.0], [-1.0, 0.0]]), hint)
    for size in [1e-12, 1e-7, 1e-3]:
        good_comparison(function, name, right, np.array([size, -size, 2 * size]), hint)
        good_comparison(function, name, right, np.array([-size, size]), hint)


@check
def d_sigmoid_origin():
    with reference(sigmoid=good_sigmoid, tanh=good_tanh, relu=good_relu, leaky_relu=good_leaky_relu):
        good_origin(d_sigmoid, "d_sigmoid", good_d_sigmoid, "The sigmoid is steepest at 0")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_d_sigmoid_3", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: numbers and arrays of any shape, which stay as they are. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


@check
def d_sigmoid_shapes():
    with reference(sigmoid=good_sigmoid, tanh=good_tanh, relu=good_relu, leaky_relu=good_leaky_relu):
        good_shapes(d_sigmoid, "d_sigmoid", good_d_sigmoid, 442, "Does it work for a number as for an array, element by element?")
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "d_tanh-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### 4f: the slope of the hyperbolic tangent (1.5 marks)
#
# Differentiate (5) on paper. Here too the slope can be written with the value of the function.

# %% nbgrader={"grade": false, "grade_id": "d_tanh", "locked": false, "schema_version": 3, "solution": true, "task": false}
def d_tanh(z):
    """Derivative of the hyperbolic tangent by z, element by element.

    z: what goes into tanh, a number or an array of any shape, |z| <= 30.
    Returns the slopes in the shape of z.
    """
    ### BEGIN SOLUTION
    return 1 - tanh(z) ** 2
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "d_tanh-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# At log 2, where tanh is 0.6, its slope is 0.64; the curve is symmetrical, so at -log 2 too.
def check_d_tanh():
    slope = d_tanh(np.array([[np.log(2.0), -np.log(2.0)]]))
    assert slope is not None, "d_tanh returned nothing: is there a `return`?"
    assert np.shape(slope) == (1, 2), f"z has shape (1, 2), so the result must too; yours has {np.shape(slope)}"
    assert np.allclose(slope, 0.64), f"the slope of tanh is 0.64 at log 2 and at -log 2, yours are {slope}"
    one = d_tanh(0.0)
    assert np.shape(one) == () and np.isclose(one, 1), f"a number goes in, one number comes out: the slope at 0 is 1, yours is {one!r}"
    print("d_tanh: this case is right.")

check_d_tanh()

# %% nbgrader={"grade": true, "grade_id": "test_d_tanh_1", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: slopes from -30 to 30, but at 0. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


@check
def d_tanh_slopes():
    with reference(sigmoid=good_sigmoid, tanh=good_tanh, relu=good_relu, leaky_relu=good_leaky_relu, d_sigmoid=good_d_sigmoid):
        good_slopes(d_tanh, "d_tanh", good_tanh, good_d_tanh, 451)
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_d_tanh_2", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: at 0 and close to it. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


@check
def d_tanh_origin():
    with reference(sigmoid=good_sigmoid, tanh=good_tanh, relu=good_relu, leaky_relu=good_leaky_relu, d_sigmoid=good_d_sigmoid):
        good_origin(d_tanh, "d_tanh", good_d_tanh, "tanh is steepest at 0")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_d_tanh_3", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: numbers and arrays of any shape, which stay as they are. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


@check
def d_tanh_shapes():
    with reference(sigmoid=good_sigmoid, tanh=good_tanh, relu=good_relu, leaky_relu=good_leaky_relu, d_sigmoid=good_d_sigmoid):
        good_shapes(d_tanh, "d_tanh", good_d_tanh, 452, "Does it work for a number as for an array, element by element?")
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "d_relu-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### 4g: the slope of the rectified linear unit (1.5 marks)
#
# At $z = 0$ the curve has a kink and no slope. A program needs one: this sheet counts 0 to the **right** branch, $z \ge 0$.

# %% nbgrader={"grade": false, "grade_id": "d_relu", "locked": false, "schema_version": 3, "solution": true, "task": false}
def d_relu(z):
    """Derivative of the rectified linear unit by z, element by element; at 0 that of the branch z >= 0.

    z: a number or an array of any shape.
    Returns the slopes in the shape of z, as numbers.
    """
    ### BEGIN SOLUTION
    return np.where(np.greater_equal(z, 0), 1.0, 0.0)
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "d_relu-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
def check_d_relu():
    slope = d_relu(np.array([[-3.0, 2.0]]))
    assert slope is not None, "d_relu returned nothing: is there a `return`?"
    assert np.shape(slope) == (1, 2), f"z has shape (1, 2), so the result must too; yours has {np.shape(slope)}"
    assert np.asarray(slope).dtype != bool, f"return numbers, yours are {slope}"
    assert np.allclose(slope, [[0.0, 1.0]]), f"the slope of relu is 0 at -3 and 1 at 2, yours are {slope}"
    one = d_relu(2.0)
    assert np.shape(one) == () and np.isclose(one, 1), f"a number goes in, one number comes out: the slope at 2 is 1, yours is {one!r}"
    print("d_relu: this case is right.")

check_d_relu()

# %% nbgrader={"grade": true, "grade_id": "test_d_relu_1", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: slopes from -30 to 30, but at 0. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


def good_earlier():
    """Right versions of what stands before the slopes of the two rectified units."""
    return reference(
        sigmoid=good_sigmoid, tanh=good_tanh, relu=good_relu, leaky_relu=good_leaky_relu, d_sigmoid=good_d_sigmoid, d_tanh=good_d_tanh)


@check
def d_relu_slopes():
    with good_earlier():
        good_slopes(d_relu, "d_relu", good_relu, good_d_relu, 461)
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_d_relu_2", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: at 0 and close to it. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def d_relu_origin():
    with good_earlier():
        good_origin(d_relu, "d_relu", good_d_relu, "To which branch does this sheet count 0, and where does the other begin?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_d_relu_3", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: numbers and arrays of any shape, which stay as they are. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check


@check
def d_relu_shapes():
    with good_earlier():
        good_shapes(d_relu, "d_relu", good_d_relu, 462, "Does it work for a number as for an array, element by element?")
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "d_leaky_relu-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### 4h: the slope of the leaky rectified linear unit (1.5 marks)
#
# Of (7), where again $z = 0$ belongs to the right branch.

# %% nbgrader={"grade": false, "grade_id": "d_leaky_relu", "locked": false, "schema_version": 3, "solution": true, "task": false}
def d_leaky_relu(z):
    """Derivative of the leaky rectified linear unit by z, element by element; at 0 that of the branch z >= 0.

    z: a number or an array of any shape.
    Returns the slopes in the shape of z, as numbers.
    """
    ### BEGIN SOLUTION
    return np.where(np.greater_equal(z, 0), 1.0, 0.01)
    ### END SOLUTION

# %% nbgrader={"grade": true, "grade_id": "d_leaky_relu-check", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
def check_d_leaky_relu():
    slope = d_leaky_relu(np.array([[-3.0, 2.0]]))
    assert slope is not None, "d_leaky_relu returned nothing: is there a `return`?"
    assert np.shape(slope) == (1, 2), f"z has shape (1, 2), so the result must too; yours has {np.shape(slope)}"
    assert np.allclose(slope, [[0.01, 1.0]]), f"the slope of leaky_relu is 0.01 at -3 and 1 at 2, yours are {slope}"
    one = d_leaky_relu(-3.0)
    assert np.shape(one) == () and np.isclose(one, 0.01), f"a number goes in, one number comes out: the slope at -3 is 0.01, yours is {one!r}"
    print("d_leaky_relu: this case is right.")

check_d_leaky_relu()

# %% nbgrader={"grade": true, "grade_id": "test_d_leaky_relu_1", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: slopes from -30 to 30, but at 0. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


@check
def d_leaky_relu_slopes():
    with good_earlier(), reference(d_relu=good_d_relu):
        good_slopes(d_leaky_relu, "d_leaky_relu", good_leaky_relu, good_d_leaky_relu, 471)
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_d_leaky_relu_2", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: at 0 and close to it. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


@check
def d_leaky_relu_origin():
    with good_earlier(), reference(d_relu=good_d_relu):
        good_origin(d_leaky_relu, "d_leaky_relu", good_d_leaky_relu, "To which branch does this sheet count 0, and where does the other begin?")
### END HIDDEN TESTS

# %% nbgrader={"grade": true, "grade_id": "test_d_leaky_relu_3", "locked": true, "points": 0.5, "schema_version": 3, "solution": false, "task": false}
# 0.5 marks: numbers and arrays of any shape, which stay as they are. Hidden when released.
### BEGIN HIDDEN TESTS
from grader.checks import check, reference


@check
def d_leaky_relu_shapes():
    with good_earlier(), reference(d_relu=good_d_relu):
        good_shapes(d_leaky_relu, "d_leaky_relu", good_d_leaky_relu, 472, "Does it work for a number as for an array, element by element?")
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "problem_5", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Problem 5: regularisation (10 marks, by hand)
#
# Three short answers in the cells that say *YOUR ANSWER HERE*: Markdown, formulas between dollar signs, full sentences, your own words. About 150
# words each are enough; name what you read.

# %% [markdown] nbgrader={"grade": false, "grade_id": "overfitting-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### 5a: overfitting (3 marks)
#
# What is overfitting? How does it show in the curves of training and validation loss, and what makes networks for medical images prone to it?
#
# | marks | for |
# |---|---|
# | 1 | what overfitting is |
# | 1 | the two curves: how they run, from where on the model overfits, and what underfitting looks like |
# | 1 | why medical imaging is prone to it: two reasons |
#
# ### BEGIN MARK SCHEME
# **Marking guide.** One mark for each row; half where the idea is there but vague.
#
# - *What*: the model fits what is particular to its training sample, noise and accidents included, and so does worse on new data than on that
#   sample. "Too good on the training data" without new data: half.
# - *Curves*: training loss falls on, validation loss falls, turns and rises (or levels off well above): overfitting from the turn on. Underfitting:
#   both stay high and close. Half if the second is missing. A gap alone is not overfitting, and who says so may miss one other thing. Accuracy
#   instead of loss is fine.
# - *Medical imaging*, two of: few patients for many parameters; many slices of one patient are not independent; split by slice instead of by
#   patient, so that the validation loss hides it; one scanner, one hospital, marks burnt into the image; rare classes; uncertain labels. One
#   reason: half.
# ### END MARK SCHEME

# %% [markdown] nbgrader={"grade": true, "grade_id": "overfitting-essay", "locked": false, "points": 3, "schema_version": 3, "solution": true, "task": false}
# A model overfits when it fits what is accidental in its training sample, noise, wrong labels, chance correlations, besides what holds in general.
# It is then better on that sample than on new data from the same source, and further fitting makes it worse there.
#
# The training loss falls on and on. The validation loss falls with it at first, reaches a minimum, and rises: from the minimum on the model
# overfits. A small gap between the curves is normal. When it underfits, both curves stay high and close together: the model is too weak, or not
# trained long enough.
#
# Medical images invite it. A study has hundreds of patients and a network millions of weights, and the hundred slices of one patient are nearly one
# sample. All images may come from one scanner whose noise or burnt-in marks go along with the diagnosis. If slices of one patient are in both
# parts, the validation loss does not even show it, so one splits by patient (Zech et al., PLoS Med. 15(11), 2018, on pneumonia and hospital marks).

# %% [markdown] nbgrader={"grade": false, "grade_id": "penalties-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### 5b: L2 against L1 (4 marks)
#
# A penalty on the weights $\mathbf w$ is added to the loss $J$: the squared L2 norm, or the L1 norm. Write both objectives. What does each do to
# the weights in a step of gradient descent, and why does one of them make many weights exactly 0? When would you take which?
#
# | marks | for |
# |---|---|
# | 1 | both objectives, symbols explained |
# | 2 | what each penalty does to a weight in a step, and why L1 gives zeros |
# | 1 | when to take which: an example of each |
#
# ### BEGIN MARK SCHEME
# **Marking guide.**
#
# - *Objectives* (1): $J+\frac\lambda2\sum w_j^2$ and $J+\lambda\sum|w_j|$, any factors; what $\lambda$ does. The bias need not be mentioned. A
#   square root over the L2 sum, without a remark: half.
# - *Step* (2): L2 takes off a share of the weight, $w\leftarrow(1-\alpha\lambda)w-\alpha\,\partial J/\partial w$, ever less near 0, so weights
#   become small and hardly ever 0 (1). L1 takes off the same amount $\alpha\lambda$ whatever the size, so a weight whose pull from the data is
#   weaker than $\lambda$ arrives at 0 and stays (1). Instead of the step: corners of the L1 ball, soft thresholding, or Gaussian and Laplace priors
#   are as good if explained. "L1 makes the model sparse" without a reason: half of the second.
# - *When* (1): L1 where few inputs matter or a short list is wanted (biomarkers, radiomics); L2 where many inputs contribute a little or are
#   correlated, and by default for networks (weight decay). An example of each, half a mark each. That L1 picks one of several correlated inputs at
#   random is a good addition.
# ### END MARK SCHEME

# %% [markdown] nbgrader={"grade": true, "grade_id": "penalties-essay", "locked": false, "points": 4, "schema_version": 3, "solution": true, "task": false}
# With a strength $\lambda\ge0$ one minimises
#
# $$J(\mathbf w)+\frac\lambda2\sum_j w_j^2\quad(\text{L2}),\qquad J(\mathbf w)+\lambda\sum_j|w_j|\quad(\text{L1}),$$
#
# where $J$ is the loss on the training data. The larger $\lambda$, the smaller the weights; it is chosen on validation data.
#
# A step with learning rate $\alpha$ subtracts $\alpha\lambda w_j$ for L2, besides the step of the data: a fixed *share* of each weight. Large
# weights are cut most; near 0 the pull fades, so weights become small but hardly ever 0. For L1 it subtracts
# $\alpha\lambda\operatorname{sign}(w_j)$: a fixed *amount*, however small the weight. Where the data pull on a weight with less than $\lambda$, it
# is driven to 0 and kept there, because the pull of the penalty jumps from $-\lambda$ to $+\lambda$ at 0 and outweighs the data from both sides.
# Plain steps would jump about 0; one stops there, which is soft thresholding. The picture is the L1 ball, whose corners lie on the axes.
#
# I would take L1 to choose, among hundreds of radiomic features, the few that a clinic then measures (Tibshirani, J. R. Stat. Soc. B 58, 1996),
# knowing that of correlated features it keeps one more or less by chance. I would take L2 where many inputs add a little each, as the pixels of an
# image do: as weight decay in a network.

# %% [markdown] nbgrader={"grade": false, "grade_id": "little_data-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### 5c: little data (3 marks)
#
# You have labelled scans of 200 patients. Explain how dropout, early stopping and augmentation work against overfitting, and what to mind with each
# on medical images.
#
# | marks | for |
# |---|---|
# | 1 | dropout: what happens in training and in use, and why it helps |
# | 1 | early stopping: what is watched, when one stops, what is kept |
# | 1 | augmentation: what it does, with one change of image that is fit for medical images and one that is not |
#
# ### BEGIN MARK SCHEME
# **Marking guide.** One mark for each; half if the method is described but neither the reason nor what to mind.
#
# - *Dropout*: units are set to 0 at random in training, with all of them (scaled) in use; none can rely on another, like a mean over many thinned
#   networks. To mind: rate, off when predicting, weaker in convolutional layers. Off in use missing: half.
# - *Early stopping*: validation loss is watched, training ends when it has not improved for some epochs, weights of the best epoch are kept. To
#   mind: validation by patient, and large enough; the stopping epoch is fitted to that part, so a test part is needed. Watching the training or
#   test loss: 0.
# - *Augmentation*: changed copies that keep the label, so that the model learns what does not matter. Fit: small rotations and shifts, noise,
#   contrast, elastic deformation, the stain. Not fit where it changes the meaning: mirroring left and right where the side matters (heart, situs),
#   grey values of CT, which are calibrated, scaling where size is the diagnosis; only training images are augmented. Good or bad example missing:
#   half.
# ### END MARK SCHEME

# %% [markdown] nbgrader={"grade": true, "grade_id": "little_data-essay", "locked": false, "points": 3, "schema_version": 3, "solution": true, "task": false}
# **Dropout** sets each unit of a layer to 0 with some probability, drawn anew at each training step, and scales up the rest; in use all units are
# on. No unit can rely on a particular other one, so the network learns features that are useful by themselves, and its output resembles the mean of
# many thinned networks (Srivastava et al., JMLR 15, 2014). One must switch it off when predicting, and with 200 patients choose the rate on
# validation data.
#
# **Early stopping** watches the validation loss, ends training when it has not improved for, say, ten epochs, and goes back to the weights of the
# best one. Weights start small and grow, so fewer steps mean a simpler model. Split by patient; with 40 patients the curve is noisy, hence the
# patience; and since the epoch is chosen on them, the result is judged on others.
#
# **Augmentation** changes training images at random in ways that keep the label, so that the network learns to ignore them: small rotations and
# shifts, noise, another stain. It must stay plausible: mirroring a chest radiograph puts the heart on the right, which is a finding in itself, and
# validation and test images stay as they are (Shorten and Khoshgoftaar, J. Big Data 6:60, 2019).

# %% [markdown] nbgrader={"grade": false, "grade_id": "results-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Results
#
# From here on the functions above are used together.

# %% nbgrader={"grade": true, "grade_id": "test_references", "locked": true, "points": 0, "schema_version": 3, "solution": false, "task": false}
# No marks, nothing to do. When this notebook is marked, right versions of the functions above
# take over from here on, so that a mistake up there costs nothing down here.
### BEGIN HIDDEN TESTS
from grader.checks import reference


def good_triplet_loss(anchor, positive, negative):
    return np.sum((anchor - positive) ** 2) - np.sum((anchor - negative) ** 2)


def good_transfer_cost(content_m, content_g, style_m, style_g):
    return np.sum((content_m - content_g) ** 2) + np.sum((style_m - style_g) ** 2)


def good_logistic_gradient(w, b, x, y):
    error = good_sigmoid(x @ w + b) - y
    return x.T @ error / len(y), np.mean(error)


def good_update(w, b, dw, db, alpha):
    return w - alpha * dw, b - alpha * db


def good_l2_backward(W, x):
    q = W @ x
    return 2 * np.outer(q, x), 2 * W.T @ q


above = reference(
    triplet_loss=good_triplet_loss, transfer_cost=good_transfer_cost, cross_entropy=good_cross_entropy, logistic_gradient=good_logistic_gradient,
    update=good_update, l2_backward=good_l2_backward, sigmoid=good_sigmoid, tanh=good_tanh, relu=good_relu, leaky_relu=good_leaky_relu,
    d_sigmoid=good_d_sigmoid, d_tanh=good_d_tanh, d_relu=good_d_relu, d_leaky_relu=good_d_leaky_relu,
    seed=0, alpha=0.5, n_steps=100,    # an answer may have used these names
)
### END HIDDEN TESTS

# %% [markdown] nbgrader={"grade": false, "grade_id": "activations-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### The activations of Problem 4

# %% nbgrader={"grade": false, "grade_id": "activations", "locked": true, "schema_version": 3, "solution": false, "task": false}
pairs = {"sigmoid": (sigmoid, d_sigmoid), "tanh": (tanh, d_tanh), "relu": (relu, d_relu), "leaky_relu": (leaky_relu, d_leaky_relu)}
left, right = np.linspace(-3, -1e-9, 120), np.linspace(0, 3, 120)    # 0 belongs to the right branch

figure, axes = plt.subplots(1, 4, figsize=(11, 2.9), sharey=True, layout="constrained")
for ax, (name, (value, slope)) in zip(axes, pairs.items()):
    ax.axhline(0, color="0.85", linewidth=0.8, zorder=0)
    ax.plot(np.append(left, right), value(np.append(left, right)), color="C0", label="value")
    for branch, label in [(left, "slope"), (right, None)]:
        ax.plot(branch, slope(branch), color="C1", linestyle="--", label=label)
    ax.plot(0, slope(0.0), color="C1", marker="o", markersize=5, linestyle="none", label="slope at 0")
    ax.set(title=name, xlabel="z", ylim=(-1.2, 2.2))
axes[0].set_ylabel("value, slope (no unit)")
axes[0].legend(loc="upper left")
plt.show()

z = np.append(np.linspace(-30, -0.01, 3000), np.linspace(0.01, 30, 3000))    # away from the kinks at 0
for name, (value, slope) in pairs.items():
    differences = (value(z + 1e-5) - value(z - 1e-5)) / 2e-5
    print(f"{name:10} largest difference between slope and central differences: {np.abs(slope(z) - differences).max():.1e}")

# %% [markdown] nbgrader={"grade": false, "grade_id": "activations-caption", "locked": true, "schema_version": 3, "solution": false, "task": false}
# *Figure 2. Four activations and their slopes; the dot is the slope used at 0.* A sigmoid never passes on more than a quarter of a gradient, and a
# twentieth of that or less beyond $|z| = 4.4$: through ten such layers hardly anything is left. The rectified units pass on all of it on the right.
# Left of 0 their slope is 0, or 0.01, which hides it behind the value. The printed differences, below $10^{-10}$, are those of central differences
# themselves: the slopes are right.

# %% [markdown] nbgrader={"grade": false, "grade_id": "backward-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### The numbers of Problem 3
#
# Compare them with those on your paper, digit by digit.

# %% nbgrader={"grade": false, "grade_id": "backward", "locked": true, "schema_version": 3, "solution": false, "task": false}
W, x = np.array([[0.1, 0.5], [-0.3, 0.8]]), np.array([0.2, 0.4])
dW, dx = l2_backward(W, x)
print(f"q = {np.round(W @ x, 6)}, f = {np.sum((W @ x) ** 2):.6f}\ndW =\n{np.round(dW, 6)}\ndx = {np.round(dx, 6)}")

# %% [markdown] nbgrader={"grade": false, "grade_id": "learning-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ### Logistic regression learns, and triplets agree
#
# `logistic_gradient` and `update`, in turn, from zeros, on the two standardised measurements; `cross_entropy` watches. Then 1000 triplets of breast
# masses, anchor and positive of one class, negative of the other: for how many is `triplet_loss` below 0, without any learning, when the 30
# measurements as they are serve as the embedding, and when they are standardised?

# %% nbgrader={"grade": false, "grade_id": "learning", "locked": true, "schema_version": 3, "solution": false, "task": false}
cancer = load_breast_cancer()
y, measured = 1 - cancer.target, cancer.data
embeddings = (measured - measured.mean(axis=0)) / measured.std(axis=0)
X = embeddings[:, [0, 1]]

w, b, losses = np.zeros(2), 0.0, []
for step in range(n_steps + 1):
    y_hat = sigmoid(X @ w + b)
    losses.append(cross_entropy(y, y_hat))
    if step < n_steps:
        w, b = update(w, b, *logistic_gradient(w, b, X, y), alpha)

figure, (ax, plane) = plt.subplots(1, 2, figsize=(9, 3.2), layout="constrained")
ax.plot(losses)
ax.set(xlabel="step", ylabel="cross-entropy J (nats per sample)", ylim=(0, None))
for label, name, marker in [(0, "benign", "o"), (1, "malignant", "x")]:
    plane.scatter(*X[y == label].T, s=14, marker=marker, linewidths=0.8, alpha=0.7, label=name)
radius = np.array([-2.2, 4.2])
plane.plot(radius, -(w[0] * radius + b) / w[1], color="black", label="probability 1/2")
plane.set(xlabel="mean radius (standardised)", ylabel="mean texture (standardised)", xlim=radius, ylim=(-2.6, 5))
plane.legend(loc="upper right")
plt.show()

print(f"J: {losses[0]:.4f} at the start, {losses[-1]:.4f} after {n_steps} steps")
print(f"{np.mean((y_hat >= 0.5) == y):.1%} of the 569 samples are on the right side of the line")
rng = np.random.default_rng(seed)
triplets = []
for _ in range(1000):
    label = rng.integers(2)
    triplets.append([*rng.choice(np.flatnonzero(y == label), size=2, replace=False), rng.choice(np.flatnonzero(y != label))])
for name, vectors in [("as measured", measured), ("standardised", embeddings)]:
    print(f"triplets with a loss below 0, measurements {name}: {np.mean([triplet_loss(*vectors[triplet]) < 0 for triplet in triplets]):.1%}")

# %% [markdown] nbgrader={"grade": false, "grade_id": "learning-caption", "locked": true, "schema_version": 3, "solution": false, "task": false}
# *Figure 3. Left: the cross-entropy after each step, learning rate 0.5. Right: where the modelled probability is 1/2.* The loss starts at $\log 2 =
# 0.693$, what guessing costs, and falls at every step, fast at first. Two of 30 measurements and a straight line already put most masses on the
# right side; these are the samples it learnt from, so this says nothing about new patients. Of the triplets four in five have a loss below 0,
# standardised or not: the others are what an embedding that learns by `triplet_loss` would work on.

# %% [markdown] nbgrader={"grade": false, "grade_id": "learnt", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## What you have learnt
#
# - A loss is a wish written as a number: a wrong sign asks for the opposite.
# - Backwards, each step multiplies by its own derivative, and every derivative has the shape of what it is taken by.
# - Finite differences check any gradient, but not at a kink: there one needs a convention, and has to say which.
# - Activations are chosen by their slopes as much as by their values.
#
# **References.** F. Schroff, D. Kalenichenko, J. Philbin, *FaceNet*, CVPR 2015, doi 10.1109/CVPR.2015.7298682 (triplets). L. A. Gatys, A. S. Ecker,
# M. Bethge, *Image style transfer using convolutional neural networks*, CVPR 2016, doi 10.1109/CVPR.2016.265. C. M. Bishop, *Pattern Recognition
# and Machine Learning*, Springer, 2006, sections 4.3 and 5.3. V. Nair, G. E. Hinton, *Rectified linear units improve restricted Boltzmann
# machines*, ICML 2010. W. N. Street, W. H. Wolberg, O. L. Mangasarian, *Nuclear feature extraction for breast tumor diagnosis*, Proc. SPIE 1905,
# 1993, doi 10.1117/12.148698.
