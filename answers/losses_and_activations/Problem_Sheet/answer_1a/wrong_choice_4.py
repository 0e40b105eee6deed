# Another choice.
answer_1a = 4
