from torch import arange


def example():
    return arange(36).reshape(2, 3, 2, 3)


def check_worked_example(submission):
    """first_image gives 0 1 2 / 3 4 5, … for the lesson's example: image 0, without the batch's dimension"""
    X = example()
    return submission.first_image(X)


def check_red_channel_of_the_example(submission):
    """red_channel gives 0 1 2 / 3 4 5 and 18 19 20 / 21 22 23 for the lesson's example"""
    X = example()
    return submission.red_channel(X)


def check_top_left_of_the_example(submission):
    """top_left with k = 2 gives 0 1 / 3 4, then 6 7 / 9 10, … for the lesson's example"""
    X = example()
    return submission.top_left(X, 2)


def check_every_other_pixel_of_the_example(submission):
    """every_other_pixel gives 0 2, then 6 8, … for the lesson's example"""
    X = example()
    return submission.every_other_pixel(X)


def check_flip_left_right_of_the_example(submission):
    """flip_left_right gives 2 1 0 / 5 4 3, … for the lesson's example"""
    X = example()
    return submission.flip_left_right(X)


def check_first_image(submission, rng):
    """first_image takes the first of several images, and of one, also with a single channel"""
    X = rng.normal(4, 2, 3, 5)
    return {
        "of four": submission.first_image(X),
        "of one": submission.first_image(X[:1]),
        "with one channel": submission.first_image(X[:, :1]),
    }


def check_red_channel(submission, rng):
    """red_channel takes the first of several channels, and of one"""
    X = rng.normal(1, 4, 5, 3)
    return {"of four": submission.red_channel(X), "of one": submission.red_channel(X[:, :1])}


def check_corner_of_one_pixel(submission, rng):
    """top_left with k = 1 keeps all four dimensions: (N, C, 1, 1)"""
    X = rng.normal(3, 2, 4, 6)
    return submission.top_left(X, 1)


def check_whole_corner(submission, rng):
    """top_left works for k up to the size of the image"""
    X = rng.normal(1, 1, 3, 4)
    return submission.top_left(X, 3)


def check_every_other_pixel_of_odd_images(submission, rng):
    """every_other_pixel keeps the first and the last row and column of a 5 × 7 image"""
    X = rng.normal(2, 1, 5, 7)
    return submission.every_other_pixel(X)


def check_every_other_pixel_of_even_images(submission, rng):
    """every_other_pixel halves a 6 × 4 image"""
    X = rng.normal(1, 3, 6, 4)
    return submission.every_other_pixel(X)


def check_last_two(submission, rng):
    """last_two takes the last two of several images, in their order"""
    X = rng.normal(rng.size(4, 6), 3, 2, 4)
    return submission.last_two(X)


def check_last_two_of_two(submission, rng):
    """last_two of two images is both of them"""
    X = rng.normal(2, 1, 3, 2)
    return submission.last_two(X)


def check_flip_left_right(submission, rng):
    """flip_left_right turns the columns round, not rows, channels or images"""
    X = rng.normal(2, 3, 4, 5)
    return submission.flip_left_right(X)


def check_flip_a_single_image(submission, rng):
    """flip_left_right keeps the four dimensions of one image with one channel"""
    X = rng.normal(1, 1, 2, 3)
    return submission.flip_left_right(X)


def check_input_unchanged(submission, rng):
    """Leaves X as it was"""
    X = rng.normal(3, 2, 4, 4)
    after = {}
    submission.flip_left_right(X)
    after["X after flip_left_right(X)"] = X.clone()
    submission.every_other_pixel(X), submission.top_left(X, 2), submission.last_two(X)
    submission.first_image(X), submission.red_channel(X)
    return after | {"X after all calls": X}
