# Each rate is a mean over some patients: the mean of none is nan (and warns). Counts are 0-d arrays.
def evaluate(t, t_pred):
    hit = t == t_pred
    return {
        "accuracy": np.asarray(hit.mean()),
        "sensitivity": hit[t == 1].mean(),
        "specificity": hit[t == 0].mean(),
        "tp": np.array((hit & (t == 1)).sum()),
        "tn": np.array((hit & (t == 0)).sum()),
        "fp": np.array((~hit & (t == 0)).sum()),
        "fn": np.array((~hit & (t == 1)).sum()),
    }
