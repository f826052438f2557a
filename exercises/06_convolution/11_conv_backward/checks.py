import torch
from torch import tensor


def check_worked_example(submission):
    """Gives dX = 0 1 0 / 2 3 2 / 0 4 6 and dK = 8 11 / 17 20 for the lesson's example"""
    X = tensor([[0.0, 1, 2], [3, 4, 5], [6, 7, 8]])
    K, dY = tensor([[0.0, 1], [2, 3]]), tensor([[1.0, 0], [0, 2]])
    return named(submission.corr2d_backward(X, K, dY))


def check_shapes(submission, rng):
    """Each gradient has the shape of what it belongs to: dX of X, dK of K"""
    X, K, dY = inputs(rng, (5, 7), (2, 4))
    return sizes(submission.corr2d_backward(X, K, dY))


def check_single_output(submission, rng):
    """Where only one output pixel has a gradient, dX shows the kernel there, and dK what lay under it"""
    X, K, dY = inputs(rng, (4, 5), (2, 2))
    chosen = torch.zeros_like(dY)
    chosen[rng.size(0, 2), rng.size(0, 3)] = 1.0
    return named(submission.corr2d_backward(X, K, chosen))


def check_single_pixel_kernel(submission, rng):
    """A 1 × 1 kernel scales: dX is dY times its number, dK one sum over all pixels"""
    X, K, dY = inputs(rng, (3, 5), (1, 1))
    return named(submission.corr2d_backward(X, K, dY))


def check_kernel_as_large_as_image(submission, rng):
    """A kernel as large as the image: a single output pixel, and no window overlaps another"""
    X, K, dY = inputs(rng, (3, 4), (3, 4))
    return named(submission.corr2d_backward(X, K, dY))


def check_gradient_of_the_image(submission, rng):
    """The image's gradient dX on a random, square input"""
    X, K, dY = inputs(rng, (5, 5), (3, 3))
    return named(submission.corr2d_backward(X, K, dY), "dX")


def check_gradient_of_the_kernel(submission, rng):
    """The kernel's gradient dK on a random, square input"""
    X, K, dY = inputs(rng, (5, 5), (3, 3))
    return named(submission.corr2d_backward(X, K, dY), "dK")


def check_tall_image_wide_kernel(submission, rng):
    """Height and width are told apart: a tall image, a wide kernel"""
    X, K, dY = inputs(rng, (7, 4), (1, 3))
    return named(submission.corr2d_backward(X, K, dY))


def check_wide_image_tall_kernel(submission, rng):
    """Height and width are told apart: a wide image, a tall kernel"""
    X, K, dY = inputs(rng, (4, 7), (3, 2))
    return named(submission.corr2d_backward(X, K, dY))


def check_random_sizes(submission, rng):
    """Agrees with the reference on a random, non-square input"""
    X, K, dY = inputs(rng, rng.sizes(5, 8), rng.sizes(2, 4))
    return named(submission.corr2d_backward(X, K, dY))


def check_inputs_unchanged(submission, rng):
    """Leaves X, K and dY as they were"""
    X, K, dY = inputs(rng, (4, 5), (2, 2))
    submission.corr2d_backward(X, K, dY)
    return {"X after the call": X, "K after the call": K, "dY after the call": dY}


def inputs(rng, image, kernel):
    """A random image, kernel and output gradient of the right shapes."""
    (H, W), (h, w) = image, kernel
    return rng.normal(H, W), rng.normal(h, w), rng.normal(H - h + 1, W - w + 1)


def named(result, *wanted):
    """The two gradients (or the wanted one of them) by name; anything else as it came."""
    if not isinstance(result, tuple | list) or len(result) != 2:
        return result
    by_name = dict(zip(("dX", "dK"), result, strict=True))
    return {name: by_name[name] for name in wanted or by_name}


def sizes(result):
    """Tensors of zeros in the place of tensors, so that shapes are all there is to compare."""
    parts = named(result)
    if not isinstance(parts, dict):
        return parts
    return {name: torch.zeros(g.shape) if isinstance(g, torch.Tensor) else g for name, g in parts.items()}
