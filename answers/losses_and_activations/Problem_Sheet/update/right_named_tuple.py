# A named tuple is a tuple.
from collections import namedtuple

Model = namedtuple("Model", "w b")

def update(w, b, dw, db, alpha):
    return Model(w=w + (-alpha) * dw, b=b + (-alpha) * db)
