# An int that is computed.
answer_1b = len([0, 0])
