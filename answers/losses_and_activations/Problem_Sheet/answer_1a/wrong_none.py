# Nothing is chosen.
answer_1a = None
