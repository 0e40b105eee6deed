# An array of shape (1,).
answer_1a = np.array([1])
