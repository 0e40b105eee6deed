# Both pairs in one array.
def transfer_cost(content_m, content_g, style_m, style_g):
    model, made = np.stack([content_m, style_m]), np.stack([content_g, style_g])
    return np.square(model - made).sum()
