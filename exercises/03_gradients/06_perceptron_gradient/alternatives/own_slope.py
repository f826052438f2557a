from activations import sigmoid, sigmoid_grad


def single_output_grad(x, w, b, t):
    z = (x * w).sum() + b
    delta = (sigmoid(z) - t) * sigmoid_grad(z)
    return x * delta, delta


def multi_output_grad(x, W, b, t):
    z = (x[:, None] * W).sum(0) + b
    delta = (sigmoid(z) - t) * sigmoid_grad(z)
    return x.unsqueeze(1) * delta.unsqueeze(0), delta
