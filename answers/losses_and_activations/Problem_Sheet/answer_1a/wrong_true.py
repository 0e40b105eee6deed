# True equals 1, but is not the number of a choice.
answer_1a = 1 < 2
