# A class that is called.
class Triplet:
    def __init__(self, anchor):
        self.anchor = np.array(anchor, dtype=float)

    def distance(self, other):
        return sum(float(d) ** 2 for d in self.anchor - other)

def triplet_loss(anchor, positive, negative):
    triplet = Triplet(anchor)
    return triplet.distance(positive) - triplet.distance(negative)
