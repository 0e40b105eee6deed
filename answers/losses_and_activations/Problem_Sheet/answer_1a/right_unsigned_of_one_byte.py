# The smallest of NumPy's ints.
choice = np.uint8(1)
answer_1a = choice
