import torch
from torch import Tensor, nn, tensor

from grader.checks import gradients, measured_by

NAMES = ("W_xh", "W_hh", "b_h", "W_hq", "b_q")


def check_worked_example(submission):
    """Gives 0.7616 0.2384 / 0.9093 0.0907 for the lesson's example, and the state 0.9093"""
    params = [tensor([[1.0], [0]]), tensor([[2.0]]), tensor([0.0]), tensor([[1.0, -1]]), tensor([0.0, 1])]
    inputs = tensor([[[1.0, 0]], [[0.0, 1]]])
    result = submission.rnn(inputs, (torch.zeros(1, 1),), params)
    return named(result, bare_state=True)


def check_single_step(submission, rng):
    """One step: the state from the input, the output from the state"""
    inputs, state, params = made(rng, T=1, N=2, V=3, h=4)
    return named(submission.rnn(inputs, state, params))


def check_starts_from_the_state(submission, rng):
    """The first step starts from the state it is given"""
    inputs, _, params = made(rng, T=1, N=3, V=4, h=2)
    state = (rng.uniform(3, 2, low=-1),)
    return named(submission.rnn(inputs, state, params))


def check_many_steps(submission, rng):
    """Hands the state on from step to step, and gives an output for each"""
    inputs, state, params = made(rng, T=5, N=3, V=4, h=6)
    return named(submission.rnn(inputs, state, params))


def check_as_many_steps_as_sequences(submission, rng):
    """Tells time steps from sequences where there are as many of both"""
    inputs, state, params = made(rng, T=3, N=3, V=2, h=4)
    return named(submission.rnn(inputs, state, params))


def check_as_many_tokens_as_units(submission, rng):
    """Takes the matrices as they are where there are as many tokens as hidden units"""
    inputs, state, params = made(rng, T=4, N=2, V=5, h=5)
    return named(submission.rnn(inputs, state, params))


def check_one_hot(submission, rng):
    """Reads a single sequence of one-hot tokens"""
    _, state, params = made(rng, T=1, N=1, V=6, h=3)
    inputs = torch.eye(6)[rng.integers(0, 5, rng.size(3, 7), 1)]
    return named(submission.rnn(inputs, state, params))


def check_two_halves(submission, rng):
    """A text read in two halves gives what it gives at once, if the state is handed over"""
    inputs, state, params = made(rng, T=6, N=2, V=3, h=4)
    first, middle = submission.rnn(inputs[:2], state, params)
    second, last = submission.rnn(inputs[2:], middle, params)
    return {"outputs of both": torch.cat([first, second]), "state": last}


def check_against_torch(submission, rng):
    """Differs by nothing from torch's nn.RNN followed by nn.Linear"""
    inputs, (H,), params = made(rng, T=4, N=2, V=3, h=5)
    W_xh, W_hh, b_h, W_hq, b_q = params
    layer, linear = nn.RNN(3, 5), nn.Linear(5, 3)
    values = (W_xh.T, W_hh.T, b_h, torch.zeros(5), W_hq.T, b_q)
    with torch.no_grad():
        for parameter, value in zip((*layer.parameters(), *linear.parameters()), values, strict=True):
            parameter.copy_(value)
        states, last = layer(inputs, H[None])
        outputs = linear(states).flatten(end_dim=1)
    result = named(submission.rnn(inputs, (H,), params))
    return {
        "outputs minus torch's": result["outputs"] - outputs,
        "state minus torch's": result["state"][0] - last[0],
    }


def check_gradients(submission, rng):
    """Gradients flow through all steps to the inputs, the first state and the five parameters"""
    inputs, (H,), params = made(rng, T=4, N=2, V=3, h=5)
    wanted = {"inputs": inputs, "state": H, **dict(zip(NAMES, params, strict=True))}
    for value in wanted.values():
        value.requires_grad_()
    result = submission.rnn(inputs, (H,), params)
    return gradients(result[0], **wanted)


def check_gradient_of_the_last_state(submission, rng):
    """The last state keeps its way back to the first one"""
    inputs, (H,), params = made(rng, T=3, N=2, V=3, h=4)
    result = named(submission.rnn(inputs, (H.requires_grad_(),), params))
    return gradients(result["state"][0], state=H)


def check_inputs_unchanged(submission, rng):
    """Leaves the inputs, the first state and the parameters as they were"""
    inputs, state, params = made(rng, T=3, N=2, V=3, h=4)
    submission.rnn(inputs, state, params)
    return {"inputs": inputs, "state": state[0], **dict(zip(NAMES, params, strict=True))}


def check_state(submission):
    """init_state gives a tuple with one tensor of zeros, a row for each sequence"""
    return submission.init_state(2, 5)


def check_parameter_shapes(submission, rng):
    """init_params gives five tensors in their order and shapes"""
    params = submission.init_params(4, 6, rng.generator())
    return [torch.zeros_like(parameter) for parameter in params]


def check_biases(submission, rng):
    """The biases start at 0"""
    _, _, b_h, _, b_q = submission.init_params(3, 4, rng.generator())
    return {"b_h": b_h, "b_q": b_q}


def spread(weights):
    """Mean and standard deviation in words, since the draws themselves are free."""
    return {
        name: f"mean {near(w.mean(), 0)}, standard deviation {near(w.std(), 0.01)}" for name, w in weights.items()
    }


def near(value, target):
    """The target where the value is as near as 1600 draws come, else the value."""
    return f"about {target}" if abs(float(value) - target) < 0.0015 else f"{float(value):.3g}"


@measured_by(spread)
def check_weights(submission, rng):
    """The weights are drawn with mean 0 and standard deviation 0.01"""
    params = submission.init_params(40, 50, rng.generator())
    return {name: parameter for name, parameter in zip(NAMES, params, strict=True) if name.startswith("W")}


def check_generator(submission, rng):
    """All weights are drawn from the generator: the same seed gives the same ones, the next call others"""
    seed = rng.size(0, 10_000)
    first, second = (torch.Generator().manual_seed(seed) for _ in range(2))
    one, same = submission.init_params(5, 4, first), submission.init_params(5, 4, second)
    other = submission.init_params(5, 4, first)
    weights = [i for i, name in enumerate(NAMES) if name.startswith("W")]
    return {
        "the same seed": {f"same {NAMES[i]}": torch.equal(one[i], same[i]) for i in weights},
        "the next call": {f"same {NAMES[i]}": torch.equal(one[i], other[i]) for i in weights},
    }


def check_parameters_learn(submission, rng):
    """All five parameters require gradients and are leaves, so that an optimiser can change them"""
    params = submission.init_params(3, 4, rng.generator())
    return {
        name: f"requires_grad {p.requires_grad}, is_leaf {p.is_leaf}" for name, p in zip(NAMES, params, strict=True)
    }


def made(rng, *, T, N, V, h):
    """Inputs (T, N, V), the state (H,) of zeros and parameters, large enough that all of them matter."""
    shapes = ((V, h), (h, h), (h,), (h, V), (V,))
    params = [rng.normal(*shape) * 0.7 for shape in shapes]
    return rng.normal(T, N, V), (torch.zeros(N, h),), params


def named(result, bare_state=False):
    """Outputs and state by name; anything else as it came. Only the first check minds a state without its tuple."""
    if not isinstance(result, tuple | list) or len(result) != 2:
        return result
    outputs, state = result
    return {"outputs": outputs, "state": (state,) if isinstance(state, Tensor) and not bare_state else state}
