# A float, where an int is asked for.
answer_1b = 2.0
