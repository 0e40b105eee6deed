# A function with a decorator and default arguments.
import functools

@functools.cache
def counterexample(D=8, half=3):
    return D, -half, half
