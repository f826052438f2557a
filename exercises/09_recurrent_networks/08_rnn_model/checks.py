import torch
from torch import tensor

from grader.checks import fill, gradients, module_gradients, shapes

CPU = torch.device("cpu")


def check_worked_example(submission):
    """Gives 0.7616 0.2384 / 0.9093 0.0907 for the lesson's example"""
    net = submission.RNNModel(2, 1)
    weights = [tensor([[1.0, 0]]), tensor([[2.0]]), tensor([0.0]), tensor([[1.0], [-1]]), tensor([0.0, 1])]
    by_shape = {value.shape: value for value in weights}
    for parameter in net.parameters():
        parameter.data = by_shape[parameter.shape].clone()
    return named(net(tensor([[0, 1]]), torch.zeros(1, 1, 1)))


def check_parts(submission):
    """Has the parameters of nn.RNN and nn.Linear, and no others"""
    return shapes(submission.RNNModel(3, 5))


def check_parameter_count(submission):
    """Has 80 412 parameters for 28 tokens and 256 hidden units"""
    net = submission.RNNModel(28, 256)
    return sum(parameter.numel() for parameter in net.parameters())


def check_first_state(submission):
    """begin_state gives zeros of shape (1, N, h)"""
    return submission.RNNModel(4, 6).begin_state(batch_size=3, device=CPU)


def check_device_of_the_state(submission):
    """begin_state makes the state on the device it is told (here torch's “meta”, which keeps no numbers)"""
    state = submission.RNNModel(4, 6).begin_state(batch_size=3, device=torch.device("meta"))
    return {"device": state.device.type, "shape": torch.zeros(state.shape)}


def check_single_token(submission, rng):
    """Guesses after a single token, starting from zeros"""
    net = filled(submission.RNNModel(4, 5), rng)
    return named(net(rng.integers(0, 3, 1, 1), torch.zeros(1, 1, 5)))


def check_single_sequence(submission, rng):
    """Reads one sequence: scores for every step, and the last state"""
    net = filled(submission.RNNModel(4, 5), rng)
    return named(net(rng.integers(0, 3, 1, 6), torch.zeros(1, 1, 5)))


def check_batch(submission, rng):
    """Reads a batch: N rows of scores for the first step, then N for the second"""
    N, T = rng.sizes(2, 5)
    net = filled(submission.RNNModel(5, 6), rng)
    return named(net(distinct(rng, N, T, 5), torch.zeros(1, N, 6)))


def check_evaluation(submission, rng):
    """In evaluation mode it gives the same scores"""
    net = filled(submission.RNNModel(4, 5), rng).eval()
    return named(net(rng.integers(0, 3, 2, 3), torch.zeros(1, 2, 5)))


def check_as_many_steps_as_sequences(submission, rng):
    """Tells time steps from sequences where there are as many of both"""
    net = filled(submission.RNNModel(9, 4), rng)
    return named(net(rng.permutation(9).reshape(3, 3), torch.zeros(1, 3, 4)))


def check_missing_tokens(submission, rng):
    """The last tokens of the vocabulary need not occur in a batch"""
    net = filled(submission.RNNModel(7, 4), rng)
    return named(net(rng.integers(0, 2, 2, 3), torch.zeros(1, 2, 4)))


def check_given_state(submission, rng):
    """Starts from the state it is given"""
    net = filled(submission.RNNModel(4, 5), rng)
    return named(net(rng.integers(0, 3, 3, 2), rng.uniform(1, 3, 5, low=-1)))


def check_own_state(submission, rng):
    """Starts from the state that begin_state makes"""
    net = filled(submission.RNNModel(4, 5), rng)
    return named(net(rng.integers(0, 3, 2, 3), net.begin_state(batch_size=2, device=CPU)))


def check_two_halves(submission, rng):
    """A text read in two halves gives what it gives at once, if the state is handed over"""
    net, tokens = filled(submission.RNNModel(5, 4), rng), rng.integers(0, 4, 2, 6)
    first, state = net(tokens[:, :3], torch.zeros(1, 2, 4))
    second, state = net(tokens[:, 3:], state)
    return {"outputs of both": torch.cat([first, second]), "state": state}


def check_gradients(submission, rng):
    """Gradients flow through all steps to every parameter"""
    net = filled(submission.RNNModel(4, 5), rng)
    outputs, _ = net(rng.integers(0, 3, 2, 4), torch.zeros(1, 2, 5))
    return module_gradients(outputs, net)


def check_gradient_of_the_first_state(submission, rng):
    """Gradients flow back to the first state"""
    net = filled(submission.RNNModel(4, 5), rng)
    state = rng.uniform(1, 2, 5, low=-1).requires_grad_()
    outputs, last = net(rng.integers(0, 3, 2, 3), state)
    return {"from the outputs": gradients(outputs, state=state), "from the last state": gradients(last, state=state)}


def check_another_device(submission):
    """Works on the device that the model and the tokens lie on (here “meta”)"""
    net = submission.RNNModel(4, 5).to("meta")
    tokens, state = torch.zeros(2, 3, dtype=torch.int64, device="meta"), torch.zeros(1, 2, 5, device="meta")
    try:
        result = named(net(tokens, state))
    except NotImplementedError as error:
        if "meta" not in str(error):
            raise
        raise RuntimeError("the tokens or the state were moved to another device") from None
    return {name: {"device": value.device.type, "shape": list(value.shape)} for name, value in result.items()}


def filled(net, rng):
    """The net with weights large enough to matter, and biases small enough to leave the tanh its slope."""
    with torch.no_grad():
        for parameter in fill(net, rng, scale=2.0).parameters():
            parameter.mul_(0.15 if parameter.dim() == 1 else 1.0)
    return net


def distinct(rng, N, T, V):
    """Tokens (N, T) in which no two rows, and no two columns, are alike."""
    return (rng.permutation(V)[:N, None] + rng.permutation(V)[:T]) % V


def named(result):
    """Outputs and state by name; anything else as it came."""
    if not isinstance(result, tuple | list) or len(result) != 2:
        return result
    return dict(zip(("outputs", "state"), result, strict=True))
