# (z + |z|) / 2.
def relu(z):
    return (z + abs(z)) / 2
