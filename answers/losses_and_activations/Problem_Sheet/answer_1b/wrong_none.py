# Nothing is chosen.
answer_1b = None
