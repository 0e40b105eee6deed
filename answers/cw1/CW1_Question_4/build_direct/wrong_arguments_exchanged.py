# n and n_measurements are exchanged.
def build_direct(n, n_measurements):
    side = int(round(n_measurements**0.5))
    return keras.Sequential([keras.Input((n,)), layers.Dense(side * side), layers.Reshape((side, side, 1))])
