# An int in an array without axes.
answer_1b = np.array(2)
