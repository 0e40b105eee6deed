# An int that is computed.
answer_1a = len([0])
