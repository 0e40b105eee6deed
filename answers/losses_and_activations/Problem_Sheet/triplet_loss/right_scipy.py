# SciPy's squared distance.
from scipy.spatial.distance import sqeuclidean

def triplet_loss(anchor, positive, negative):
    return sqeuclidean(anchor, positive) - sqeuclidean(anchor, negative)
