# The formula instead of its number.
answer_1b = "||C_m - C_g||^2 + ||S_m - S_g||^2"
