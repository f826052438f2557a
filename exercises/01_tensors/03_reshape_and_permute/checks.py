from torch import tensor


def check_worked_example(submission):
    """to_channels_first gives red 1 4, green 2 5, blue 3 6 for the lesson's example"""
    X_nhwc = tensor([[[[1.0, 2, 3], [4, 5, 6]]]])
    return submission.to_channels_first(X_nhwc)


def check_flatten_the_example(submission):
    """flatten_images gives the one row 1 4 2 5 3 6 for the lesson's example"""
    X = tensor([[[[1.0, 4]], [[2, 5]], [[3, 6]]]])
    return submission.flatten_images(X)


def check_flatten_images(submission, rng):
    """flatten_images gives one row per image, channel after channel"""
    X = rng.normal(4, 3, 2, 5)
    return submission.flatten_images(X)


def check_flatten_a_single_image(submission, rng):
    """flatten_images keeps the batch where there is one image, and with it where there is one channel"""
    X = rng.normal(1, 3, 4, 2)
    return {"three channels": submission.flatten_images(X), "one channel": submission.flatten_images(X[:, :1])}


def check_flatten_non_contiguous(submission, rng):
    """flatten_images works on images that are not contiguous"""
    X = rng.normal(2, 5, 4, 3).permute(0, 3, 1, 2)
    return submission.flatten_images(X)


def check_unflatten(submission, rng):
    """Rows become images again: unflatten gives them with their channels, rows and columns in order"""
    C, H, W = rng.sizes(2, 5, count=3)
    x = rng.normal(4, C * H * W)
    return submission.unflatten(x, C, H, W)


def check_unflatten_a_single_image(submission, rng):
    """All four dimensions are there when unflatten makes one image with one channel"""
    x = rng.normal(1, 12)
    return submission.unflatten(x, 1, 4, 3)


def check_unflatten_non_contiguous(submission, rng):
    """Rows in any memory: unflatten works on rows that are not contiguous"""
    x = rng.normal(30, 2).T
    return submission.unflatten(x, 5, 2, 3)


def check_to_channels_first(submission, rng):
    """to_channels_first keeps the rows and columns of every pixel"""
    X_nhwc = rng.normal(2, 4, 5, 3)
    return submission.to_channels_first(X_nhwc)


def check_channels_first_of_a_cube(submission, rng):
    """to_channels_first moves the right dimension where all are of one length"""
    X_nhwc = rng.normal(3, 3, 3, 3)
    return submission.to_channels_first(X_nhwc)


def check_channels_first_of_a_single_image(submission, rng):
    """to_channels_first keeps all four dimensions of one image with one channel"""
    X_nhwc = rng.normal(1, 3, 2, 1)
    return submission.to_channels_first(X_nhwc)


def check_channels_first_non_contiguous(submission, rng):
    """to_channels_first works on images that are not contiguous"""
    X_nhwc = rng.normal(2, 6, 8, 3)[:, ::2, ::2].transpose(1, 2)
    return submission.to_channels_first(X_nhwc)


def check_add_channel(submission, rng):
    """add_channel gives every image one channel, before its rows and columns"""
    X_nhw = rng.normal(3, 5, 4)
    return submission.add_channel(X_nhw)


def check_add_channel_to_a_single_image(submission, rng):
    """add_channel keeps the batch where there is one image"""
    X_nhw = rng.normal(1, 2, 3)
    return submission.add_channel(X_nhw)


def check_add_channel_non_contiguous(submission, rng):
    """add_channel works on images that are not contiguous"""
    X_nhw = rng.normal(4, 3, 2).permute(2, 0, 1)
    return submission.add_channel(X_nhw)


def check_inputs_unchanged(submission, rng):
    """Leaves the tensors it is given as they were, in shape and values"""
    X, x, X_nhwc, X_nhw = rng.normal(2, 3, 4, 5), rng.normal(2, 12), rng.normal(2, 4, 5, 3), rng.normal(2, 4, 5)
    submission.add_channel(X_nhw)
    submission.to_channels_first(X_nhwc)
    submission.flatten_images(X)
    submission.unflatten(x, 1, 3, 4)
    return {
        "X after flatten_images(X)": X,
        "x after unflatten(x, 1, 3, 4)": x,
        "X_nhwc after to_channels_first(X_nhwc)": X_nhwc,
        "X_nhw after add_channel(X_nhw)": X_nhw,
    }
