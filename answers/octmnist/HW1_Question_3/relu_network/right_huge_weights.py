# Weights of 10^20 in Python integers: no integer of 64 bits holds them.
def relu_network(D, A, B):
    big = 10 ** 20
    return [[-big] * D, [big] * D], [big * A, -big * B], [-2, -2], big
