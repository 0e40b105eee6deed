# A name for NumPy's own.
tanh = np.tanh
