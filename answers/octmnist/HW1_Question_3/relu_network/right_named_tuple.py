# A named tuple with NumPy integers.
from typing import NamedTuple

class Network(NamedTuple):
    W1: object
    b1: object
    w2: object
    b2: int

def relu_network(D, A, B):
    return Network(np.array([[-1] * D, [1] * D], dtype=np.int32), np.array([A, -B], dtype=np.int32), np.array([-3, -3], dtype=np.int16), np.int64(2))
