# Bound to another name.
Answer_1a = 1
