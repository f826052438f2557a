LENET = ((5, 1), (2, 2), (5, 1), (2, 2))
"""Convolutions and poolings, each as (kernel, stride), as in the chapter on LeNet."""
ALEXNET = ((11, 4), (3, 2), (5, 1), (3, 2), (3, 1), (3, 1), (3, 1), (3, 2))
CONV, POOL = (3, 1), (2, 2)
VGG11 = (CONV, POOL, CONV, POOL, CONV, CONV, POOL, CONV, CONV, POOL, CONV, CONV, POOL)


def check_worked_example(submission):
    """Gives 8 for the lesson's example"""
    return submission.receptive_field([(3, 1), (2, 2), (3, 1)])


def check_one_layer(submission, rng):
    """A single layer sees its kernel, whatever its stride"""
    layers = [(rng.size(3, 9), rng.size(2, 4))]
    return {told(layers): submission.receptive_field(layers)}


def check_two_convolutions(submission, rng):
    """Two convolutions of stride 1: the second one adds its kernel − 1"""
    layers = [(rng.size(3, 5), 1), (rng.size(6, 9), 1)]
    return {told(layers): submission.receptive_field(layers)}


def check_stride_comes_later(submission, rng):
    """A stride acts on the layers after it, not on its own"""
    layers = [(3, 1), (rng.size(4, 7), rng.size(2, 3))]
    return {told(layers): submission.receptive_field(layers)}


def check_strides_multiply(submission, rng):
    """Several strides multiply"""
    layers = [(rng.size(3, 5), rng.size(3, 4)), (rng.size(3, 5), rng.size(3, 4)), (rng.size(2, 5), 1)]
    return {told(layers): submission.receptive_field(layers)}


def check_pixels_alone(submission):
    """1 × 1 convolutions see one pixel, also with a stride"""
    return submission.receptive_field([(1, 1), (1, 2), (1, 1)])


def check_gaps(submission):
    """Where a stride is larger than its kernel, the gaps count: from the first pixel to the last"""
    return submission.receptive_field([(1, 3), (3, 1)])


def check_no_layer(submission):
    """Without layers a pixel sees itself: 1"""
    return submission.receptive_field([])


def check_lenet(submission):
    """LeNet, up to its second pooling"""
    layers = list(LENET)
    return {told(layers): submission.receptive_field(layers)}


def check_vgg(submission):
    """VGG-11: small kernels, and five poolings"""
    layers = list(VGG11)
    return {told(layers): submission.receptive_field(layers)}


def check_alexnet(submission):
    """AlexNet, whose first convolution has kernel 11 and stride 4"""
    layers = list(ALEXNET)
    return {told(layers): submission.receptive_field(layers)}


def check_random_layers(submission, rng):
    """Agrees with the reference on layers of random kernels and strides"""
    layers = [(rng.size(2, 7), rng.size(1, 3)) for _ in range(5)] + [(2, 1)]
    return {told(layers): submission.receptive_field(layers)}


def check_list_unchanged(submission):
    """Leaves the list as it was"""
    layers = [(5, 1), (2, 2), (3, 1)]
    submission.receptive_field(layers)
    return {"layers after the call": layers}


def told(layers):
    """The layers in words, so that the learner sees what was asked."""
    return f"layers = {layers}"
