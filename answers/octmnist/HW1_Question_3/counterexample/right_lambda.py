# A lambda under the name.
counterexample = lambda: (4, 0, 2)
