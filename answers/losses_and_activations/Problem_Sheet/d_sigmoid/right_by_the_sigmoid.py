# sigma(z) sigma(-z), the sigmoid having marks of its own.
def d_sigmoid(z):
    return sigmoid(z) * sigmoid(-z)
