# wrong: plausible numbers without any network
cnn = direct = unrolled = None
results = {"zero-filled": 18.54, "direct": 19.06, "cnn": 22.12, "unrolled": 24.99}
