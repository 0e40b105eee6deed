# A list with the right number in it.
answer_1a = [1]
