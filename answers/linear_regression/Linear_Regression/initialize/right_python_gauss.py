# Python's own generator, one weight at a time; b as an array without dimensions
import random

def initialize(p, seed):
    generator = random.Random(seed)
    return np.array([generator.gauss(0, 0.01) for _ in range(p)]), np.array(0.0)
