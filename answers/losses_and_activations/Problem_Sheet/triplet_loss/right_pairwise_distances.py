# scikit-learn's table of distances, one entry of it each.
from sklearn.metrics import pairwise_distances

def triplet_loss(anchor, positive, negative):
    table = pairwise_distances([anchor], [positive, negative], metric="sqeuclidean")
    return table[0, 0] - table[0, 1]
