# The smallest of NumPy's ints.
choice = np.uint8(2)
answer_1b = choice
