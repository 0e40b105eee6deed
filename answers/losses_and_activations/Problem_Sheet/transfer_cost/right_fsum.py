# math.fsum over flat iterators.
import math

def transfer_cost(content_m, content_g, style_m, style_g):
    pairs = [*zip(content_m.flat, content_g.flat), *zip(style_m.flat, style_g.flat)]
    return math.fsum((a - b) ** 2 for a, b in pairs)
