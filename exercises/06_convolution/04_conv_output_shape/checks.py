from grader.checks import outcome_of


def check_worked_example(submission):
    """Gives 4 for the lesson's example: 7 pixels, kernel 3, padding 1, stride 2"""
    return submission.conv_output_size(7, 3, padding=1, stride=2)


def check_left_over_pixel(submission):
    """Gives 4 for 8 pixels as well: the last one is left over"""
    return submission.conv_output_size(8, 3, padding=1, stride=2)


def check_dilation_example(submission):
    """Gives 3 for 7 pixels, kernel 3, dilation 2"""
    return submission.conv_output_size(7, 3, dilation=2)


def check_single_pixel_kernel(submission, rng):
    """A kernel of one pixel gives back as many pixels as it got"""
    n, kernel = rng.size(2, 40), 1
    return submission.conv_output_size(n, kernel)


def check_kernel_as_large_as_image(submission, rng):
    """A kernel as large as the image fits in once"""
    n = kernel = rng.size(2, 20)
    return submission.conv_output_size(n, kernel)


def check_kernel(submission, rng):
    """Without padding, stride and dilation the image shrinks by kernel − 1"""
    n, kernel = rng.size(12, 40), rng.size(2, 9)
    return submission.conv_output_size(n, kernel)


def check_padding(submission, rng):
    """Padding counts at both ends"""
    n, kernel, padding = rng.size(12, 40), rng.size(2, 9), rng.size(1, 4)
    return submission.conv_output_size(n, kernel, padding=padding)


def check_stride(submission, rng):
    """A stride that leads exactly to the end"""
    kernel, stride = rng.size(3, 7), rng.size(3, 5)
    n = kernel + stride * rng.size(2, 8)
    return submission.conv_output_size(n, kernel, stride=stride)


def check_stride_with_rest(submission, rng):
    """Where the last step would lead over the edge it is not taken"""
    kernel, stride = rng.size(3, 7), rng.size(3, 5)
    n = kernel + stride * rng.size(2, 8) + stride - 1
    return submission.conv_output_size(n, kernel, stride=stride)


def check_dilation(submission, rng):
    """A dilated kernel spans more pixels, and fits in at fewer places"""
    n, kernel, dilation = rng.size(30, 60), rng.size(3, 6), rng.size(2, 4)
    return submission.conv_output_size(n, kernel, dilation=dilation)


def check_all_together(submission, rng):
    """Padding, stride and dilation together, in this order"""
    n, kernel = rng.size(30, 60), rng.size(3, 6)
    padding, stride, dilation = rng.sizes(2, 5, count=3)
    return submission.conv_output_size(n, kernel, padding, stride, dilation)


def check_alexnet(submission):
    """Gives 54 for the first layer of AlexNet: 224 pixels, kernel 11, padding 1, stride 4"""
    return submission.conv_output_size(224, 11, padding=1, stride=4)


def check_same_padding_three(submission):
    """An image keeps its size under a kernel of 3 with padding 1"""
    return submission.same_padding(3)


def check_same_padding_one(submission):
    """A kernel of 1 needs no padding"""
    return submission.same_padding(1)


def check_same_padding_odd(submission, rng):
    """The padding of larger odd kernels"""
    kernel = 2 * rng.size(2, 10) + 1
    return submission.same_padding(kernel)


def check_same_padding_even(submission, rng):
    """For an even kernel there is no such padding: a ValueError"""
    kernel = 2 * rng.size(1, 6)
    return outcome_of(lambda: submission.same_padding(kernel))
