from torch import tensor, zeros

from grader.checks import gradients


def example():
    X = tensor([[[0.0, 1], [2, 3]], [[5, 5], [5, 5]]])
    return X, tensor([[1.0, 0], [0, 1], [1, -1]]).reshape(3, 2, 1, 1)


def check_worked_example(submission):
    """Gives the three channels of the lesson's example"""
    X, K = example()
    return submission.corr2d_multi_in_out(X, K)


def check_single_output(submission, rng):
    """A single kernel gives one output channel, shape (1, H′, W′)"""
    X, K = rng.normal(3, 3, 4), rng.normal(1, 3, 2, 2)
    return submission.corr2d_multi_in_out(X, K)


def check_single_input(submission, rng):
    """A single input channel under several kernels"""
    X, K = rng.normal(1, 4, 3), rng.normal(3, 1, 2, 1)
    return submission.corr2d_multi_in_out(X, K)


def check_more_outputs(submission, rng):
    """More output channels than input channels"""
    X, K = rng.normal(2, 3, 5), rng.normal(5, 2, 2, 3)
    return submission.corr2d_multi_in_out(X, K)


def check_fewer_outputs(submission, rng):
    """Fewer output channels than input channels"""
    X, K = rng.normal(4, 4, 3), rng.normal(2, 4, 3, 1)
    return submission.corr2d_multi_in_out(X, K)


def check_as_many_outputs_as_inputs(submission, rng):
    """Output and input channels are told apart where there are three of each"""
    X, K = rng.normal(3, 3, 4), rng.normal(3, 3, 1, 2)
    return submission.corr2d_multi_in_out(X, K)


def check_gradients(submission, rng):
    """Gradients flow to the image and to all kernels"""
    X, K = rng.normal(2, 4, 3).requires_grad_(), rng.normal(3, 2, 2, 2).requires_grad_()
    Y = submission.corr2d_multi_in_out(X, K)
    return {"Y": Y, "gradients": gradients(Y, X=X, K=K)}


def check_layer_worked_example(submission):
    """The layer adds the biases 0, 10 and 20 to the example's channels"""
    X, K = example()
    X, b = X[None], tensor([0.0, 10, 20])
    return submission.conv2d(X, K, b)


def check_layer_black_images(submission, rng):
    """On black images the layer answers with the biases alone"""
    X, K, b = zeros(2, 3, 2, 3), rng.normal(2, 3, 1, 2), rng.normal(2)
    return submission.conv2d(X, K, b)


def check_layer_batch(submission, rng):
    """Each image of a batch gets an answer of its own"""
    X, K, b = rng.normal(3, 2, 3, 4), rng.normal(2, 2, 2, 2), zeros(2)
    return submission.conv2d(X, K, b)


def check_layer_single_everything(submission, rng):
    """One image, one channel in, one channel out: still four dimensions"""
    X, K, b = rng.normal(1, 1, 3, 2), rng.normal(1, 1, 2, 2), rng.normal(1)
    return submission.conv2d(X, K, b)


def check_layer_equal_sizes(submission, rng):
    """Images, channels, rows and columns are told apart where there are three of each"""
    X, K, b = rng.normal(3, 3, 4, 4), rng.normal(3, 3, 2, 2), rng.normal(3)
    return submission.conv2d(X, K, b)


def check_layer_random_sizes(submission, rng):
    """Agrees with the reference where all sizes differ"""
    N, C, outputs = rng.sizes(2, 5, count=3)
    X, K, b = rng.normal(N, C, 4, 7), rng.normal(outputs, C, 3, 2), rng.normal(outputs)
    return submission.conv2d(X, K, b)


def check_layer_inputs_unchanged(submission, rng):
    """Leaves X, K and b as they were"""
    X, K, b = rng.normal(2, 2, 3, 3), rng.normal(2, 2, 2, 2), rng.normal(2)
    submission.conv2d(X, K, b)
    return {"X after the call": X, "K after the call": K, "b after the call": b}


def check_layer_gradients(submission, rng):
    """Gradients flow to the images, the kernels and the biases"""
    X, K = rng.normal(2, 2, 3, 4).requires_grad_(), rng.normal(3, 2, 2, 2).requires_grad_()
    b = rng.normal(3).requires_grad_()
    Y = submission.conv2d(X, K, b)
    return {"Y": Y, "gradients": gradients(Y, X=X, K=K, b=b)}
