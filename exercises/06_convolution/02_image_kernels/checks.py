from torch import full, tensor


def example():
    return tensor([[0.0, 0, 9, 9]] * 3)


def check_worked_example_blur(submission):
    """The example, blurred: 0 2 4 4 / 0 3 6 6 / 0 2 4 4"""
    X = example()
    return submission.blur(X)


def check_worked_example_sharpen(submission):
    """The example, sharpened: 0 −9 27 27 / 0 −9 18 18 / 0 −9 27 27"""
    X = example()
    return submission.sharpen(X)


def check_worked_example_edges(submission):
    """The edges of the example: 0 27 27 −27 / 0 36 36 −36 / 0 27 27 −27"""
    X = example()
    return submission.edges(X)


def check_flat_image_blur(submission):
    """A flat image stays as bright as it is when it is blurred, away from the border"""
    X = full((4, 5), 2.0)
    return submission.blur(X)[1:-1, 1:-1]


def check_flat_image_sharpen(submission):
    """A flat image stays as bright as it is when it is sharpened, away from the border"""
    X = full((4, 5), 2.0)
    return submission.sharpen(X)[1:-1, 1:-1]


def check_flat_image_edges(submission):
    """A flat image has no edges, away from the border"""
    X = full((4, 5), 2.0)
    return submission.edges(X)[1:-1, 1:-1]


def check_single_bright_pixel_blur(submission, rng):
    """Blurring spreads a single bright pixel evenly over its neighbourhood"""
    X = one_pixel(rng)
    return submission.blur(X)


def check_single_bright_pixel_sharpen(submission, rng):
    """A single bright pixel, sharpened: five times the pixel, its four neighbours darkened"""
    X = one_pixel(rng)
    return submission.sharpen(X)


def check_single_bright_pixel_edges(submission, rng):
    """The edges of a single bright pixel: positive on its left, negative on its right"""
    X = one_pixel(rng)
    return submission.edges(X)


def check_random_blur(submission, rng):
    """The blurred image agrees with the reference, for a random image that is not square"""
    X = rng.normal(*rng.sizes(3, 6))
    return submission.blur(X)


def check_random_sharpen(submission, rng):
    """The sharpened image agrees with the reference, for a random image that is not square"""
    X = rng.normal(*rng.sizes(3, 6))
    return submission.sharpen(X)


def check_random_edges(submission, rng):
    """The image of the edges agrees with the reference, for a random image that is not square"""
    X = rng.normal(*rng.sizes(3, 6))
    return submission.edges(X)


def check_single_row_blur(submission, rng):
    """An image of a single row, blurred, has zeros above and below it"""
    X = rng.normal(1, 5)
    return submission.blur(X)


def check_single_column_sharpen(submission, rng):
    """An image of a single column, sharpened, has zeros on both sides"""
    X = rng.normal(5, 1)
    return submission.sharpen(X)


def check_single_row_edges(submission, rng):
    """The edges of a single row: zeros above, below and at both ends"""
    X = rng.normal(1, 5)
    return submission.edges(X)


def check_input_unchanged(submission, rng):
    """Leaves X as it was"""
    X = rng.normal(4, 3)
    for call in (submission.sharpen, submission.blur, submission.edges):
        call(X)
    return {"X after the calls": X}


def one_pixel(rng):
    """A dark image, 5 × 6, with one pixel of brightness 9, not at the border."""
    X = full((5, 6), 0.0)
    X[rng.size(1, 3), rng.size(1, 4)] = 9.0
    return X
