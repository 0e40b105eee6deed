# A comma too many makes a tuple.
answer_1a = 1,
