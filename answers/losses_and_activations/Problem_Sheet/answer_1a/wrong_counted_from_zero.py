# Counted from 0, as Python does.
answer_1a = 0
