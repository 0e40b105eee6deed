# A dict in the place of the four parts.
def relu_network(D, A, B):
    return dict(W1=np.array([[-1] * D, [1] * D]), b1=np.array([A, -B]), w2=np.array([-2, -2]), b2=1)
