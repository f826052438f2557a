"""Point by point, as one would on paper."""

def mean_squared_error(w, b, points):
    total = 0.0
    for i in range(len(points)):
        x, y = points[i, 0], points[i, 1]
        total += (y - (w * x + b)) ** 2
    return total / float(len(points))


def step_gradient(w, b, points, lr):
    n = float(len(points))
    w_gradient = b_gradient = 0
    for x, y in points:
        b_gradient += -(2 / n) * (y - (w * x + b))
        w_gradient += -(2 / n) * x * (y - (w * x + b))
    return [w - lr * w_gradient, b - lr * b_gradient]


def fit(points, w0, b0, lr, steps):
    w, b = w0, b0
    for _ in range(steps):
        w, b = step_gradient(w, b, points, lr)
    return [w, b]
