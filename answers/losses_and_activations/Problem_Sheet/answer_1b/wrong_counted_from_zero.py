# Counted from 0, as Python does.
answer_1b = 1
