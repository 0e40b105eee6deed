# A NumPy int.
answer_1b = np.int64(2)
