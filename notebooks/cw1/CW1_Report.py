# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown] nbgrader={"grade": false, "grade_id": "title", "locked": true, "schema_version": 3, "solution": false, "task": false}
# # Coursework 1: the report
#
# The written part of the coursework. You derive what Question 3 implements, describe what you did, and comment on what came out. The figures and tables
# that Questions 3 and 4 save are shown here, so that this notebook can be handed in as one document.
#
# - **Time** 4 to 6 hours, best after each question.
# - **Marked** by hand, with the rubric that stands under each question.
# - **Before** you hand in: your name below; *Kernel > Restart Kernel and Run All Cells*; look at the figures; *Validate*, which counts the answers that are
#   still blank; save. Hand in the three notebooks under their own names.
#
# | question | what | marks |
# |---|---|---|
# | 1.1 | what regularisation is for | 6 |
# | 1.2 | from linear regression to the regularised cross-entropy | 8 |
# | 2.1 | its gradient | 8 |
# | 3 | the classifier: what you did and what you found | 8 |
# | 4 | three ways to reconstruct an image with deep learning | 6 |
# | 4 | your reconstructions | 4 |
# | | **this notebook** | **40** |
#
# Question 3 and Question 4 in code give 30 marks each. Write in the cells that say *YOUR ANSWER HERE*: Markdown, formulas between dollar signs as in
# `$\lambda \lVert \mathbf w \rVert^2$`. Full sentences, no more than asked: a clear half page earns more than two unclear ones. Other notation than ours is fine if you
# say what it means.

# %% [markdown] nbgrader={"grade": false, "grade_id": "student", "locked": false, "schema_version": 3, "solution": false, "task": false}
# **Student name:**
#
# **Student ID:**

# %% [markdown] nbgrader={"grade": false, "grade_id": "regularisation-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Question 1.1: regularisation (6 marks)
#
# What is regularisation, why is it needed, and what is the role of $\lambda$? Half a page.
#
# | marks | for |
# |---|---|
# | 2 | what it is: what is added to what, and what that favours |
# | 2 | why it is needed: what goes wrong without it, and when |
# | 2 | the role of $\lambda$: what happens when it is 0, small, large, and how it is chosen |
#
# ### BEGIN MARK SCHEME
# **Marking guide.** Two marks for each row of the rubric; one where the idea is there but vague.
#
# - *What*: a term that grows with the size (or complexity) of the parameters is added to the data term of the objective, so that among models that fit about equally well the
#   simpler one wins. L2, L1, early stopping or a Gaussian prior as the example are all right.
# - *Why*: overfitting, that is fitting the noise of a finite training set: many parameters for few samples, correlated columns (a nearly singular $X^T X$), separable
#   classes for which the weights of logistic regression grow without bound. "To improve accuracy" alone is 0; "to avoid overfitting" without saying what that is, 1.
# - *Role of lam*: 0 is the unregularised fit, small has low bias and high variance, large has high bias, and the weights go to 0; chosen on validation data, not on training or test
#   data. The last part missing: 1 of 2.
# - No marks are lost for leaving out that the bias is not penalised.
# ### END MARK SCHEME

# %% [markdown] nbgrader={"grade": true, "grade_id": "regularisation-essay", "locked": false, "points": 6, "schema_version": 3, "solution": true, "task": false}
# A regularised objective has two terms: one measures how badly the model fits the training data, the other how large its parameters are, here
# $\frac\lambda2\lVert\mathbf w\rVert^2$. Minimising their sum favours, among models that fit about equally well, the one with the smaller weights, whose output changes
# less when a measurement changes a little. Seen with Bayes, the penalty is minus the logarithm of a Gaussian prior on the weights.
#
# It is needed because the training data are a finite, noisy sample. A model with many parameters can fit the noise as well as what is general, and then does worse on
# new patients: it overfits. The more parameters there are for the number of samples and the more the measurements repeat each other, the worse; the 30 measurements of our cells contain radius,
# perimeter and area, which say nearly the same, so that large weights of opposite sign cancel each other at little cost. When a plane separates the classes, the
# cross-entropy of logistic regression has no minimum at all without a penalty: scaling the weights up always lowers it.
#
# $\lambda$ sets the exchange rate between the two terms. With $\lambda=0$ only the fit counts: low bias, high variance. As $\lambda$ grows the weights shrink, the variance falls
# and the bias rises; for very large $\lambda$ all weights go to 0 and every patient gets the same probability. The training loss cannot choose it, for it is always lowest at
# $\lambda=0$. So $\lambda$ is chosen by the loss on validation data, and the result judged on test data that had no part in either.

# %% [markdown] nbgrader={"grade": false, "grade_id": "cross_entropy-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Question 1.2: from linear regression to the regularised cross-entropy (8 marks)
#
# Start from linear regression with an L2 penalty. Show step by step how logistic regression for two classes follows when the output is a probability, and write down the
# expression to minimise, with every symbol explained. Why is the squared error not kept?
#
# | marks | for |
# |---|---|
# | 2 | the objective of L2-regularised linear regression, and what its terms mean |
# | 2 | the model $y_n = \sigma(\mathbf w \cdot \mathbf x_n + b)$, and why |
# | 3 | the cross-entropy, derived from the likelihood of the labels, with the penalty: the expression to minimise |
# | 1 | why the squared error is not kept |
#
# ### BEGIN MARK SCHEME
# **Marking guide.**
#
# - *Linear regression* (2): $\frac1{2N}\sum (\mathbf w\cdot\mathbf x_n+b-t_n)^2+\frac\lambda2\lVert\mathbf w\rVert^2$; any constant factors, sum or mean, are fine. 1 for the formula, 1 for its meaning.
# - *Model* (2): 1 for the sigmoid of a linear function, 1 for a reason (output in [0, 1]; linear log-odds; a line is unbounded).
# - *Cross-entropy* (3): Bernoulli likelihood $\prod y_n^{t_n}(1-y_n)^{1-t_n}$ (1), minus its logarithm (1), the whole expression with the penalty (1). A posterior with a Gaussian prior
#   is an equally good route. Sum for mean and $\lambda$ for $\lambda/2$ are fine when used consistently in 2.1. The cross-entropy stated without any derivation: 1 of 3. Minus sign missing:
#   lose 1. Penalty on $b$ too without a remark: lose nothing here if it is explained, else 1.
# - *Squared error* (1): not convex in $\mathbf w$ after the sigmoid, or its gradient vanishes for confident wrong answers, or it is not the likelihood of labels. One reason is enough.
# ### END MARK SCHEME

# %% [markdown] nbgrader={"grade": true, "grade_id": "cross_entropy-essay", "locked": false, "points": 8, "schema_version": 3, "solution": true, "task": false}
# **Linear regression.** For real targets $t_n$ the model is $y_n = \mathbf w \cdot \mathbf x_n + b$ and one minimises
#
# $$\frac1{2N}\sum_{n=1}^N (y_n - t_n)^2 + \frac\lambda2\lVert\mathbf w\rVert^2 .$$
#
# The first term is the mean squared misfit (minus the log-likelihood of Gaussian noise, up to constants), the second keeps the weights small. The bias only shifts all outputs, so it is not penalised.
#
# **The model.** Now $t_n\in\{0,1\}$, 1 for malignant, and the output should be the probability of $t_n=1$. A linear function takes any value, so it is taken for the log-odds instead:
#
# $$\log\frac{y_n}{1-y_n} = z_n = \mathbf w\cdot\mathbf x_n+b \quad\Longleftrightarrow\quad y_n=\sigma(z_n)=\frac1{1+e^{-z_n}}\in(0,1).$$
#
# **The likelihood.** Given $\mathbf x_n$, the label is a coin with probability $y_n$: $p(t_n)=y_n^{t_n}(1-y_n)^{1-t_n}$. For independent patients the likelihood is the product over $n$. Minus its
# logarithm, divided by $N$, is the cross-entropy; a Gaussian prior on $\mathbf w$, with variance $1/(N\lambda)$, adds the penalty. To be minimised over $\mathbf w$ and $b$:
#
# $$J(\mathbf w,b)=-\frac1N\sum_{n=1}^N\big[t_n\log y_n+(1-t_n)\log(1-y_n)\big]+\frac\lambda2\lVert\mathbf w\rVert^2,\qquad y_n=\sigma(\mathbf w\cdot\mathbf x_n+b).$$
#
# Here $N$ is the number of patients, $\mathbf x_n$ the measurements of one, $t_n$ the label, $\mathbf w$ and $b$ weights and bias, $\lambda\ge0$ the strength of the penalty.
#
# **Why not the squared error.** With the sigmoid inside, it is not convex in $\mathbf w$, and its gradient carries a factor $y_n(1-y_n)$ that vanishes just where the model is confidently wrong. The
# cross-entropy is convex, and its gradient is proportional to the error.

# %% [markdown] nbgrader={"grade": false, "grade_id": "derivation-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Question 2.1: the gradient (8 marks)
#
# Derive $\partial J/\partial \mathbf w$ and $\partial J/\partial b$ of the expression of Question 1.2. Show each step of the chain rule.
#
# | marks | for |
# |---|---|
# | 2 | the derivative of the sigmoid |
# | 3 | the derivative of one patient's loss by the logit, simplified |
# | 2 | $\partial J/\partial\mathbf w$, penalty included |
# | 1 | $\partial J/\partial b$ |
#
# ### BEGIN MARK SCHEME
# **Marking guide.** Result: $\partial J/\partial\mathbf w=\frac1N\sum(y_n-t_n)\mathbf x_n+\lambda\mathbf w$, $\partial J/\partial b=\frac1N\sum(y_n-t_n)$.
#
# - Judge against the student's own expression of 1.2: a sum for the mean or $\lambda$ for $\lambda/2$ (then $2\lambda\mathbf w$) loses nothing again.
# - *Sigmoid* (2): $\sigma'=\sigma(1-\sigma)$, shown; stated only: 1.
# - *Logit* (3): $\partial\ell/\partial y=(y-t)/(y(1-y))$ (1), times $\sigma'$ (1), $=y-t$ (1). Differentiating $\log(1+e^z)-tz$ directly is an equally good route to these and the two above.
# - *Weights* (2): data term 1, penalty 1 (its derivative forgotten: 1 of 2). Scalar index or vector form are both fine. Wrong sign: lose 1 once. $1/N$ missing although 1.2 has it: lose 1 once.
# - *Bias* (1): with a penalty on $b$ that was not in 1.2, 0.
# - The right result with no steps: 2 of 8.
# ### END MARK SCHEME

# %% [markdown] nbgrader={"grade": true, "grade_id": "derivation-essay", "locked": false, "points": 8, "schema_version": 3, "solution": true, "task": false}
# Write $J=\frac1N\sum_n\ell_n+\frac\lambda2\lVert\mathbf w\rVert^2$ with $\ell_n=-t_n\log y_n-(1-t_n)\log(1-y_n)$, $y_n=\sigma(z_n)$, $z_n=\mathbf w\cdot\mathbf x_n+b$. By the chain rule
#
# $$\frac{\partial\ell_n}{\partial w_j}=\frac{\partial\ell_n}{\partial y_n}\,\frac{\partial y_n}{\partial z_n}\,\frac{\partial z_n}{\partial w_j}.$$
#
# **The sigmoid.** $\sigma(z)=(1+e^{-z})^{-1}$, so
#
# $$\sigma'(z)=\frac{e^{-z}}{(1+e^{-z})^2}=\frac1{1+e^{-z}}\cdot\frac{e^{-z}}{1+e^{-z}}=\sigma(z)\,(1-\sigma(z)).$$
#
# **The loss of one patient.**
#
# $$\frac{\partial\ell_n}{\partial y_n}=-\frac{t_n}{y_n}+\frac{1-t_n}{1-y_n}=\frac{y_n-t_n}{y_n(1-y_n)},\qquad
# \frac{\partial\ell_n}{\partial z_n}=\frac{y_n-t_n}{y_n(1-y_n)}\;y_n(1-y_n)=y_n-t_n .$$
#
# **The logit.** $\partial z_n/\partial w_j=x_{nj}$ and $\partial z_n/\partial b=1$. The penalty gives $\partial/\partial w_j\;\frac\lambda2\sum_k w_k^2=\lambda w_j$ and nothing for $b$. Together
#
# $$\frac{\partial J}{\partial\mathbf w}=\frac1N\sum_{n=1}^N(y_n-t_n)\,\mathbf x_n+\lambda\mathbf w=\frac1N\mathbf X^T(\mathbf y-\mathbf t)+\lambda\mathbf w,\qquad
# \frac{\partial J}{\partial b}=\frac1N\sum_{n=1}^N(y_n-t_n).$$

# %% [markdown] nbgrader={"grade": false, "grade_id": "results-text", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Your results
#
# The cells below show what the notebooks of Questions 3 and 4 saved beside this one.

# %% nbgrader={"grade": false, "grade_id": "imports", "locked": true, "schema_version": 3, "solution": false, "task": false}
from pathlib import Path

from IPython.display import Image, Markdown, display


def show_results(notebook, *names):
    """Display the pictures and tables that a notebook saved, or say how to make them."""
    for name in names:
        if not Path(name).exists():
            print(f"{name} is not here yet: run {notebook} to its end, then run this cell again.")
        elif name.endswith(".md"):
            display(Markdown(Path(name).read_text(encoding="utf-8")))
        else:
            display(Image(name))

# %% nbgrader={"grade": false, "grade_id": "question_3-results", "locked": true, "schema_version": 3, "solution": false, "task": false}
show_results("CW1_Question_3.ipynb", "question_3_losses.png", "question_3_results.md")

# %% [markdown] nbgrader={"grade": false, "grade_id": "classification-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Question 3: the classifier (8 marks)
#
# Describe your implementation, then comment on what is shown above. One page.
#
# | marks | for |
# |---|---|
# | 2 | the implementation: data, split, standardisation, training, and why each is done as it is |
# | 2 | the choice of $\lambda$ and the curves of the training loss |
# | 2 | sensitivity and specificity: your numbers, and what they mean to a clinic |
# | 2 | how far the result can be trusted: the comparison with scikit-learn, the size of the test part, what you would do next |
#
# ### BEGIN MARK SCHEME
# **Marking guide.** Judge what is said about the numbers that the student shows, not the numbers: code has its own marks.
#
# - *Implementation* (2): stratified 60/20/20, standardised by the training part alone, malignant as the positive class, gradient descent from zeros. One mark is for reasons (leakage, scale of the
#   penalty, why three parts).
# - *lam* (2): chosen by validation loss without penalty; the smallest training loss is at lam = 0 and is not the best choice; curves explained. On our split the validation losses are 0.172, 0.150, 0.121, 0.164,
#   0.306 for 0, 0.001, 0.01, 0.1, 1.
# - *Clinic* (2): sensitivity is the share of malignant tumours found, specificity the share of benign ones left alone; a missed tumour costs more than a needless biopsy; the threshold trades one for the
#   other. The two confused with each other: 0 here. "Accuracy is 98 %, so it is good": 0. On our split: threshold 0.5 finds 41 of 42 and spares 71 of 72 (accuracy 0.982), 0.2 finds 42 and spares 63, 0.1 finds 42 and
#   spares 58.
# - *Trust* (2): same optimum as scikit-learn; 42 malignant test patients, so that one missed patient is 2.4 points of sensitivity; one hospital, one split; cross-validation, other data. Any two sensible points.
# ### END MARK SCHEME

# %% [markdown] nbgrader={"grade": true, "grade_id": "classification-essay", "locked": false, "points": 8, "schema_version": 3, "solution": true, "task": false}
# **Implementation.** The data are 569 patients with 30 measurements each; malignant is coded as $t=1$, the other way round than in scikit-learn, because the tumour is what we want to detect. They are split at random into
# 60 % for training, 20 % for validation and 20 % for testing, stratified, so that 37 % are malignant in each. The columns are standardised with mean and standard deviation of the training part: the penalty
# then treats all weights alike and gradient descent converges, and nothing of the other parts leaks into the model. Loss and gradient are those of Questions 1.2 and 2.1, with the loss written by `logaddexp`, so that it
# stays exact when a probability rounds to 0 or 1. Gradient descent starts at zero and takes 1000 steps of 0.5.
#
# **Choice of lambda.** All curves start at $\log2=0.693$. With $\lambda=1$ the loss is flat after a few steps, at a high value; with $\lambda=0$ it still falls at the end. So the training loss prefers $\lambda=0$. The validation
# loss, without the penalty, does not: 0.172 for $\lambda=0$, 0.121 for $\lambda=0.01$, 0.306 for $\lambda=1$. Too little regularisation makes the model sure of itself where it should not be, too much makes it unsure everywhere. We take 0.01.
#
# **Sensitivity and specificity.** On the test part with threshold 0.5 accuracy is 0.982: 41 of 42 malignant tumours are found (sensitivity 0.976) and 71 of 72 benign ones left alone (specificity 0.986). For the clinic these are two different errors: one woman
# with a tumour is sent home, one without is sent to a biopsy. The first weighs far more. With threshold 0.2 all 42 tumours are found, and 9 of the 72 benign ones go to a biopsy instead of 1. Which is right depends on what each error costs, not on the model.
#
# **How far to trust it.** At the same objective ($C=1/(N\lambda)$, unpenalised intercept) scikit-learn finds the same loss and weights, so this is the optimum and not an artefact of our descent. But one patient more or less is 2.4 points of
# sensitivity, the data come from one hospital, and a different split gives slightly different numbers. Next I would repeat the split (cross-validation), report intervals, and test on patients of another hospital.

# %% nbgrader={"grade": false, "grade_id": "question_4-results", "locked": true, "schema_version": 3, "solution": false, "task": false}
show_results("CW1_Question_4.ipynb", "question_4_reconstructions.png", "question_4_results.md")

# %% [markdown] nbgrader={"grade": false, "grade_id": "approaches-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Question 4: three ways to reconstruct an image with deep learning (6 marks)
#
# Compare fully learned inversion, learned post-processing, and learned iterative (unrolled) reconstruction: how each works, where the physics of the scanner enters, its strengths and its
# weaknesses. One page, with references: without any you lose one mark.
#
# | marks | for |
# |---|---|
# | 3 | the three approaches: what goes in, what is learnt, where the physics enters; one mark each |
# | 3 | strengths and weaknesses: data and parameters needed, agreement with the measurement, generalisation; one mark each |
#
# ### BEGIN MARK SCHEME
# **Marking guide.** One mark an approach, one mark a criterion discussed for all three. No reference at all: lose 1.
#
# - *Fully learned* (AUTOMAP): measurement to image, no physics; parameters grow as $n^4$, most data, no agreement with the measurement promised, unstable outside its training set; needs no model of the scanner.
# - *Post-processing* (FBPConvNet, U-Net after zero-filling): physics once, in the first inversion; few parameters, fast, simple; cannot restore what the first step lost, may remove or invent structure, no data consistency. Claiming that it guarantees
#   agreement with the measurement: lose 1.
# - *Unrolled* (ADMM-Net, deep cascade, variational network, learned primal-dual, MoDL): steps of an iterative algorithm with learned parts, physics in each; fewest parameters and data, best quality, generalises best; forward operator
#   in training (time, memory), bound to the operator it was trained with. "The image agrees with the measurement" is enough; it is exact only for a network that ends on hard data consistency, and for real
#   images only with a mask that is symmetric about DC (Question 4 says so): who says this knows more, and it makes up for one other gap here.
# - Plug-and-play or learned regularisers, diffusion models: welcome in addition, no substitute for one of the three.
# ### END MARK SCHEME

# %% [markdown] nbgrader={"grade": true, "grade_id": "approaches-essay", "locked": false, "points": 6, "schema_version": 3, "solution": true, "task": false}
# **Fully learned inversion** maps the measurement directly to the image; AUTOMAP (Zhu et al., Nature 555, 2018, doi 10.1038/nature25988) does it with dense layers and convolutions. Nothing of the physics is built in, the Fourier transform
# itself has to be learnt. That is its strength where the model of the scanner is poor or unknown, and it takes one fast pass. But the number of weights grows as $n^4$ (2.7 million at $n=48$), it needs the most training images, nothing makes
# its image agree with the measurement, and outside its training set it fails first; small perturbations can change its image much (Antun et al., PNAS 117, 2020).
#
# **Learned post-processing** inverts first by a classical formula, here zero-filling, and lets a CNN, usually residual, remove the artefacts (FBPConvNet: Jin et al., IEEE Trans. Image Process. 26, 2017, arXiv 1611.03679). The physics enters once,
# before the network. It is simple and fast, needs few weights because artefacts are local or regular, and any image-to-image network will do. But what the first inversion lost is gone, the network can only guess it: it may smooth a lesion away or paint one, and its image need not agree
# with the measurement.
#
# **Learned iterative reconstruction** unrolls a fixed number of steps of an iterative algorithm and replaces the prior's step by a small CNN, with data consistency or a gradient of the data term in between (ADMM-Net: Yang et al., NIPS 2016; deep cascade: Schlemper et al., IEEE
# Trans. Med. Imaging 37, 2018, arXiv 1704.02422; learned primal-dual: Adler and Öktem, IEEE Trans. Med. Imaging 37, 2018). The physics is in every step, so the CNNs learn only a correction. Few weights and few training images give the best quality,
# and it carries over best to images unlike those of training. The image is kept close to the measurement; it reproduces it exactly only if the last step puts the measured values back and nothing after that changes them, and taking the real part does, unless
# the mask is symmetric about DC. The price is the forward operator in the training loop, in time and memory, and that the network belongs to that operator: another mask or coil needs a new test at least.
#
# In short: the more physics is built in, the less must be learnt. In the benchmark on low-dose CT of Leuschner et al. (J. Imaging 7(3):44, 2021) the order is the same: fully learned, then post-processing, then learned iterative.

# %% [markdown] nbgrader={"grade": false, "grade_id": "reconstruction-task", "locked": true, "schema_version": 3, "solution": false, "task": false}
# ## Question 4: your reconstructions (4 marks)
#
# Comment on the table and the picture above. Half a page.
#
# | marks | for |
# |---|---|
# | 2 | what the numbers and the error images show about the three networks, against zero-filling and against data consistency without learning |
# | 2 | what they do not show: limits of this study, and what you would want to see before such a network meets a patient |
#
# ### BEGIN MARK SCHEME
# **Marking guide.** Judge what is said about the numbers that the student shows.
#
# - *Show* (2): the order direct < CNN < unrolled, tied to where the physics enters or to the number of weights (1); something seen in the picture or SSIM: the direct network's noise, smearing along rows that the CNN
#   only dampens, folds that only the unrolled network restores, part of whose gain needs no learning (1). Question 4 asks to think about data consistency and the mask; whoever does earns this mark too: of the 12 sampled
#   columns only 5 have their mirror image sampled, and the unrolled images are exact on these, 22 % off on the other 7, 2 % off in all (norm of the k-space; CNN 6 %, direct 9 %). "The unrolled image agrees exactly": lose nothing, correct it in a comment.
# - *Limits* (2): two of: one template, averaged and noise-free; real-valued images, single coil, one mask; trained on phantoms; PSNR and SSIM are not diagnostic quality; hallucinated structure; no lesion in the test set; direct network undertrained for its size.
# - Expected numbers: zero-filled 18.5 dB, no learning 20.2, direct 19.0, CNN 21.9 to 22.1, unrolled 25.0 to 25.5.
# ### END MARK SCHEME

# %% [markdown] nbgrader={"grade": true, "grade_id": "reconstruction-essay", "locked": false, "points": 4, "schema_version": 3, "solution": true, "task": false}
# Zero-filling reaches 18.5 dB and SSIM 0.59. The direct network is only half a decibel better in PSNR, worse in SSIM (0.47), and its picture looks noisy: it spent 2.7 million weights on learning the Fourier transform from 1000 phantoms. The CNN gains 3.6 dB with 17,377
# weights: outline and background are clean, but inside the brain the smearing along the rows is only dampened and fine folds are missing. The unrolled network gains 6.5 dB with 2,948 weights; its errors are small and
# look like noise, and folds are back. It improved every slice, as did the CNN. Not all of that was learnt: data consistency alone, using only that the image is real, gains 1.6 dB. Nor does
# the image agree exactly with the measurement, although the network ends on data consistency: only 5 of the 12 sampled columns have their mirror image sampled too, and taking the real part changes the other 7.
#
# None of this shows that it would help a patient. The test images are one template, an average of 152 brains, without noise, phase or coils, and the network knows the one mask it was trained with. There is no lesion among them, and a network trained on
# phantoms has never seen one; PSNR would hardly change if a small one vanished. I would want to see measured raw data of many patients and scanners, with pathology, rated by radiologists, and a test for structure that is invented or lost.
