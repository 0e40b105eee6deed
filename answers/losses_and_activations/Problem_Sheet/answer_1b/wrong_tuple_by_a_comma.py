# A comma too many makes a tuple.
answer_1b = 2,
