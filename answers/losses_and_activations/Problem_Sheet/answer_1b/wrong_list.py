# A list with the right number in it.
answer_1b = [2]
