# Bound to another name.
Answer_1b = 2
