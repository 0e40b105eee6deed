# Five terms of a series, good near 0 only.
def sigmoid(z):
    return 0.5 + z / 4 - z**3 / 48 + z**5 / 480
