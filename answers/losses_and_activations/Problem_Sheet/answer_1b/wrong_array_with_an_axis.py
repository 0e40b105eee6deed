# An array of shape (1,).
answer_1b = np.array([2])
