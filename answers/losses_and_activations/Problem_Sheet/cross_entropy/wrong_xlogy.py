# 0 log 0 is 0, but a sure and wrong sample still costs inf.
from scipy.special import xlog1py, xlogy

def cross_entropy(y, y_hat):
    return -np.mean(xlogy(y, y_hat) + xlog1py(1 - y, -y_hat))
