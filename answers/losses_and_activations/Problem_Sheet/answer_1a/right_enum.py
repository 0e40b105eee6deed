# A member of an IntEnum is an int.
from enum import IntEnum
Choice = IntEnum("Choice", "first second third fourth")
answer_1a = Choice.first
