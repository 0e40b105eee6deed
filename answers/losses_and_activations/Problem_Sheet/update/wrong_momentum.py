# Remembers earlier steps of the same length.
_velocity = {}

def update(w, b, dw, db, alpha):
    _velocity[len(w)] = 0.9 * _velocity.get(len(w), 0) + alpha * dw
    return w - _velocity[len(w)], b - alpha * db
