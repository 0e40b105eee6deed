# Another choice.
answer_1b = 4
