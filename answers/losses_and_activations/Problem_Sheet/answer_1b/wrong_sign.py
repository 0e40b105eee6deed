# The difference or sum with the wrong sign.
answer_1b = 1
