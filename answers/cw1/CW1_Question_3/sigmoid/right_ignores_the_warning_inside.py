# The overflow is harmless, and its warning is caught inside.
import warnings
def sigmoid(z):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return 1 / (1 + np.exp(-np.asarray(z, float)))
