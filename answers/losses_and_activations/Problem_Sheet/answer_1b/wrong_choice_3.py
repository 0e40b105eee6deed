# Another choice.
answer_1b = 3
