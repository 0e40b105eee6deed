# Another choice.
answer_1a = 3
