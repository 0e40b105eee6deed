# Remembers networks by all of D, A, B.
import functools

@functools.lru_cache(maxsize=None)
def sign_network(D, A, B):
    unit = np.array([[2], [-2]], dtype=np.float32)
    return np.tile(unit, D), np.array([1 - 2 * A, 1 + 2 * B], dtype=np.float32), np.ones(2, dtype=np.float32), np.float32(-1)
