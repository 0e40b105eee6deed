# A NumPy int.
answer_1a = np.int64(1)
