from torch import tensor

from grader.checks import Gradients, gradients, measured_by

TIED = tensor([[2.0, 2, 0, 3, 1, 1], [1, 2, 3, 1, 1, 1]])
"""Three windows of 2 × 2, whose maximum three, two and four pixels share."""


def example():
    return tensor([[1.0, 3, 2, 0], [5, 4, 1, 1], [0, 2, 8, 6], [7, 1, 4, 2]])


def check_worked_example_max(submission):
    """Gives 5 2 / 7 8 for the lesson's example"""
    X = example()
    return submission.pool2d(X, 2, "max")


def check_worked_example_avg(submission):
    """Gives 3.25 1 / 2.5 5 when the example is averaged"""
    X = example()
    return submission.pool2d(X, 2, "avg")


def check_window_height_and_width(submission, rng):
    """A window that is not square, 3 high and 2 wide, moves by its own height and width"""
    X = rng.normal(6, 4)
    return submission.pool2d(X, (3, 2), "max")


def check_stride_one(submission, rng):
    """With stride 1 the windows overlap"""
    X = rng.normal(4, 5)
    return submission.pool2d(X, 2, "avg", stride=1)


def check_stride_height_and_width(submission, rng):
    """A stride of its own in each direction: 1 down, 3 to the right"""
    X = rng.normal(5, 8)
    return submission.pool2d(X, (3, 2), "max", stride=(1, 3))


def check_left_over_pixels(submission, rng):
    """Rows and columns that do not fill a window are left out"""
    X = rng.normal(5, 7)
    return submission.pool2d(X, (2, 3), "avg")


def check_each_channel_alone(submission, rng):
    """In a batch each channel of each image is pooled alone"""
    X = rng.normal(2, 3, 4, 5)
    return submission.pool2d(X, 2, "max")


def check_single_image_and_channel(submission, rng):
    """A batch of one image with one channel keeps its four dimensions"""
    X = rng.normal(1, 1, 3, 4)
    return submission.pool2d(X, (3, 2), "avg")


def check_padded_average(submission, rng):
    """Padding for an average is zero, and the zeros are counted"""
    X = rng.normal(3, 4) + 5.0
    return submission.pool2d(X, 2, "avg", padding=1)


def check_padded_maximum(submission, rng):
    """Padding never wins a maximum, even when all pixels are negative"""
    X = -1.0 - rng.uniform(4, 3)
    return submission.pool2d(X, (2, 3), "max", stride=1, padding=1)


def check_padding_height_and_width(submission, rng):
    """A padding of its own in each direction: 2 above and below, 1 on the left and on the right"""
    X = rng.normal(2, 3, 5, 6)
    return submission.pool2d(X, (4, 3), "avg", stride=(3, 2), padding=(2, 1))


def check_input_unchanged(submission, rng):
    """Leaves X as it was, in both modes"""
    X, images = rng.normal(4, 4), rng.normal(2, 3, 4, 6)
    submission.pool2d(X, 2, "max")
    submission.pool2d(images, 2, "avg", stride=1, padding=1)
    return {"X after the call": X, "images after the call": images}


def check_gradients_max(submission, rng):
    """A maximum passes its gradient to the pixel that won, from every window that it won"""
    X = rng.normal(5, 6).requires_grad_()
    Y = submission.pool2d(X, 3, "max", stride=2, padding=1)
    return {"Y": Y, "gradients": gradients(Y, X=X)}


def check_gradients_avg(submission, rng):
    """An average shares its gradient evenly among the pixels of the window"""
    X = rng.normal(1, 2, 4, 5).requires_grad_()
    Y = submission.pool2d(X, (2, 3), "avg", stride=1)
    return {"Y": Y, "gradients": gradients(Y, X=X)}


def handed_out(result):
    """What each window of TIED hands out in all, and what reaches pixels that are no maximum."""
    names = ("X, summed in each window", "X where it is no maximum")
    gradient = result["gradients"]["X"]
    if gradient is None:
        return {"Y": result["Y"], "gradients": Gradients(dict.fromkeys(names))}
    windows, pixels = (x.unfold(-1, 2, 2).transpose(0, 1).flatten(1) for x in (gradient, TIED))
    losers = pixels < pixels.amax(dim=1, keepdim=True)
    return {"Y": result["Y"], "gradients": Gradients(zip(names, (windows.sum(dim=1), windows * losers), strict=True))}


@measured_by(handed_out)
def check_equal_maxima(submission):
    """Where several pixels are equally large, the window still hands its gradient out once"""
    X = TIED.clone().requires_grad_()
    Y = submission.pool2d(X, 2, "max")
    return {"Y": Y, "gradients": gradients(Y, X=X)}
