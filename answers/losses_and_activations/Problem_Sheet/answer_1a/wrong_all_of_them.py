# Every choice at once, so that one is right.
answer_1a = {1, 2, 3, 4}
