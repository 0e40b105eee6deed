# An int in an array without axes.
answer_1a = np.array(1)
