# The difference or sum with the wrong sign.
answer_1a = 2
