# scikit-learn's mean, times the number of entries.
from sklearn.metrics import mean_squared_error

def transfer_cost(content_m, content_g, style_m, style_g):
    parts = [mean_squared_error(a.ravel(), b.ravel()) for a, b in [(content_m, content_g), (style_m, style_g)]]
    return content_m.size * parts[0] + style_m.size * parts[1]
