import torch
from torch import Tensor, nn, optim, tensor, zeros_like

from grader.checks import fill

CPU = torch.device("cpu")
cross_entropy = nn.CrossEntropyLoss()


class CoinOfTheLesson(nn.Module):
    """The lesson's net: scores (0, 3w) at every step."""

    def __init__(self):
        super().__init__()
        self.w = nn.Parameter(torch.zeros(1))

    def begin_state(self, batch_size, device):
        return torch.zeros(1, batch_size, 1)

    def forward(self, X, state):
        return torch.cat([0 * self.w, 3 * self.w]).expand(X.numel(), 2), state


class Model(nn.Module):
    """A small recurrent network of 6 tokens, which notes how it was called."""

    def __init__(self, layer=nn.RNN):
        super().__init__()
        self.rnn, self.linear = layer(6, 5), nn.Linear(5, 6)
        self.begun, self.calls, self.modes, self.last = [], [], [], None

    def begin_state(self, batch_size, device):
        self.begun.append({"batch_size": batch_size, "device": str(device)})
        zeros = torch.zeros(1, batch_size, 5)
        return (zeros, zeros.clone()) if isinstance(self.rnn, nn.LSTM) else zeros

    def forward(self, X, state):
        self.calls.append(origin(state, self.last))
        self.modes.append({"net": self.training, "its parts": self.rnn.training})
        states, self.last = self.rnn(nn.functional.one_hot(X.T, 6).float(), state)
        return self.linear(states).flatten(end_dim=1), self.last


class NetWithoutNumbers(nn.Module):
    """Notes which devices it meets; its weight has no numbers."""

    def __init__(self):
        super().__init__()
        self.weight, self.devices = nn.Parameter(torch.zeros(6, device="meta")), {}

    def begin_state(self, batch_size, device):
        self.devices.setdefault("of the state", str(device))
        return torch.zeros(1, batch_size, 5, device="meta")

    def forward(self, X, state):
        self.devices.setdefault("of X", X.device.type)
        return self.weight.expand(X.numel(), 6), state


def check_worked_example(submission):
    """Gives the perplexity 3.6039 and the weight 0 of the lesson's example"""
    net = CoinOfTheLesson()
    batches = [(tensor([[0, 1, 1]]), tensor([[1, 1, 1]])), (tensor([[1]]), tensor([[0]]))]
    updater = optim.SGD(net.parameters(), lr=1.0)
    result = submission.train_epoch(net, batches, cross_entropy, updater, CPU, False)
    return {**perplexity_of(result), **weights(net)}


def check_one_batch(submission, rng):
    """One batch: a step along the gradient, with the targets in the order of the scores"""
    net, batches = model(rng), text(rng, N=2, lengths=[3])
    updater = optim.SGD(net.parameters(), lr=0.5)
    result = submission.train_epoch(net, batches, cross_entropy, updater, CPU, True)
    return {**perplexity_of(result), **weights(net)}


def check_as_many_steps_as_sequences(submission, rng):
    """Tells time steps from sequences where there are as many of both"""
    net, batches = model(rng), text(rng, N=4, lengths=[4])
    updater = optim.SGD(net.parameters(), lr=0.5)
    result = submission.train_epoch(net, batches, cross_entropy, updater, CPU, False)
    return {**perplexity_of(result), **weights(net)}


def check_states_of_sequential_batches(submission, rng):
    """Sequential batches: each one starts from the state that the last one has left, detached"""
    net, batches = model(rng), text(rng, N=3, lengths=[4, 4, 4])
    updater = optim.SGD(net.parameters(), lr=0.0)
    submission.train_epoch(net, batches, cross_entropy, updater, CPU, False)
    return {f"the state before batch {i}": call for i, call in enumerate(net.calls, 1)}


def check_states_of_random_batches(submission, rng):
    """Random batches: each one starts from an empty state"""
    net, batches = model(rng), text(rng, N=3, lengths=[4, 4, 4])
    updater = optim.SGD(net.parameters(), lr=0.0)
    submission.train_epoch(net, batches, cross_entropy, updater, CPU, True)
    return {f"the state before batch {i}": call for i, call in enumerate(net.calls, 1)}


def check_sequential(submission, rng):
    """The weights after an epoch of sequential batches are the reference's"""
    net, batches = model(rng), text(rng, N=3, lengths=[4, 4, 4])
    updater = optim.SGD(net.parameters(), lr=0.5)
    submission.train_epoch(net, batches, cross_entropy, updater, CPU, False)
    return weights(net)


def check_random(submission, rng):
    """The weights after an epoch of random batches are the reference's"""
    net, batches = model(rng), text(rng, N=3, lengths=[4, 4, 4])
    updater = optim.SGD(net.parameters(), lr=0.5)
    submission.train_epoch(net, batches, cross_entropy, updater, CPU, True)
    return weights(net)


def check_long_gradients(submission, rng):
    """Long gradients are clipped to the norm 1, all together, before the step"""
    net, batches = model(rng), text(rng, N=2, lengths=[3, 3])
    updater = optim.SGD(net.parameters(), lr=0.5)
    submission.train_epoch(net, batches, fifty_fold, updater, CPU, False)
    return weights(net)


def check_short_gradients(submission, rng):
    """Short gradients stay as they are"""
    net, batches = model(rng), text(rng, N=2, lengths=[3, 3])
    updater = optim.SGD(net.parameters(), lr=5.0)
    submission.train_epoch(net, batches, a_tenth, updater, CPU, True)
    return weights(net)


def check_gradient_of_each_step(submission, rng):
    """One step for every batch, and each step sees the gradient of its own batch alone"""
    net, batches = model(rng), text(rng, N=2, lengths=[3, 3, 3])
    updater = optim.SGD(net.parameters(), lr=0.5)
    seen = {}

    def look(*_):
        gradient = net.linear.weight.grad
        seen[f"step {len(seen) + 1}"] = zeros_like(net.linear.weight) if gradient is None else gradient.clone()

    updater.register_step_post_hook(look)
    submission.train_epoch(net, batches, cross_entropy, updater, CPU, True)
    return seen


def check_adam(submission, rng):
    """The weights after an epoch are the reference's: Adam"""
    net, batches = model(rng), text(rng, N=2, lengths=[4, 4, 4])
    updater = optim.Adam(net.parameters(), lr=0.05)
    submission.train_epoch(net, batches, fifty_fold, updater, CPU, False)
    return weights(net)


def check_second_epoch(submission, rng):
    """The next epoch begins with an empty state, and goes on with the same updater: Adam"""
    net = model(rng)
    updater = optim.Adam(net.parameters(), lr=0.05)
    for _ in range(2):
        submission.train_epoch(net, text(rng, N=2, lengths=[4, 4]), cross_entropy, updater, CPU, False)
    return weights(net)


def check_bundled_state(submission, rng):
    """A state may be a tuple of tensors: an LSTM, sequential batches"""
    net, batches = model(rng, nn.LSTM), text(rng, N=2, lengths=[3, 3, 3])
    updater = optim.SGD(net.parameters(), lr=0.5)
    submission.train_epoch(net, batches, cross_entropy, updater, CPU, False)
    return weights(net)


def check_perplexity_over_tokens(submission, rng):
    """The perplexity is of the mean over all tokens, also when batches differ in length"""
    net, batches = model(rng), text(rng, N=2, lengths=rng.sizes(1, 7, count=3))
    updater = optim.SGD(net.parameters(), lr=0.0)
    result = submission.train_epoch(net, batches, doubled, updater, CPU, True)
    return perplexity_of(result)


def check_perplexity_before_the_step(submission, rng):
    """The perplexity is of the guesses made before the batch's step"""
    net, batches = model(rng), text(rng, N=2, lengths=[3])
    updater = optim.SGD(net.parameters(), lr=3.0)
    result = submission.train_epoch(net, batches, cross_entropy, updater, CPU, False)
    return perplexity_of(result)


def check_single_token(submission, rng):
    """A batch of one sequence and one step works"""
    net, batches = model(rng), text(rng, N=1, lengths=[1])
    updater = optim.SGD(net.parameters(), lr=0.5)
    result = submission.train_epoch(net, batches, cross_entropy, updater, CPU, False)
    return {**perplexity_of(result), **weights(net)}


def check_first_state(submission, rng):
    """Asks the net for a first state: as many sequences as the batch has, on the device"""
    net, batches = model(rng), text(rng, N=2, lengths=[5])
    updater = optim.SGD(net.parameters(), lr=0.5)
    submission.train_epoch(net, batches, cross_entropy, updater, torch.device("cpu:0"), False)
    return net.begun[0]


def check_training_mode(submission, rng):
    """The network learns in training mode, all its parts, even when it arrives in evaluation mode"""
    net, batches = model(rng).eval(), text(rng, N=2, lengths=[3, 3])
    updater = optim.SGD(net.parameters(), lr=0.5)
    submission.train_epoch(net, batches, cross_entropy, updater, CPU, True)
    return net.modes


def check_device(submission, rng):
    """Moves X and the targets to the device (here torch's “meta”, which keeps no numbers)"""
    net, batches = NetWithoutNumbers(), text(rng, N=2, lengths=[3])
    updater, device = optim.SGD(net.parameters(), lr=0.5), torch.device("meta")

    def loss(logits, targets):
        net.devices.setdefault("of the targets", targets.device.type)
        return cross_entropy(logits, targets)

    try:
        submission.train_epoch(net, batches, loss, updater, device, False)
    except Exception:  # there are no numbers to go on with; one batch's devices are enough
        if "of X" not in net.devices:
            raise
    return net.devices


def check_read_once(submission, rng):
    """Batches that can be read only once are enough"""
    net, batches = model(rng), text(rng, N=2, lengths=[3, 3])
    updater, train_iter = optim.SGD(net.parameters(), lr=0.5), (batch for batch in batches)
    submission.train_epoch(net, train_iter, cross_entropy, updater, CPU, False)
    return weights(net)


def check_python_floats(submission, rng):
    """Returns two plain Python floats, and the speed is above 0"""
    net, batches = model(rng), text(rng, N=2, lengths=[4])
    updater = optim.SGD(net.parameters(), lr=0.5)
    result = submission.train_epoch(net, batches, cross_entropy, updater, CPU, False)
    if not isinstance(result, tuple | list) or len(result) != 2:
        return result
    perplexity, speed = result
    positive = isinstance(speed, float) and speed > 0
    return {"perplexity": perplexity, "speed": "a float above 0" if positive else speed}


def fifty_fold(logits, targets):
    return 50 * cross_entropy(logits, targets)


def doubled(logits, targets):
    return 2 * cross_entropy(logits, targets)


def a_tenth(logits, targets):
    return cross_entropy(logits, targets) / 10


def model(rng, layer=nn.RNN):
    """A network whose weights are large enough that its state matters."""
    net = fill(Model(layer), rng, scale=2.0)
    with torch.no_grad():
        for parameter in net.parameters():
            parameter.mul_(0.2 if parameter.dim() == 1 else 1.0)
    return net


def text(rng, *, N, lengths):
    """Batches (X, Y) of one text for each of N rows: each one goes on where the one before has stopped."""
    tokens = rng.integers(0, 5, N, sum(lengths) + 1)
    starts = [sum(lengths[:i]) for i in range(len(lengths))]
    return [
        (tokens[:, start : start + length].clone(), tokens[:, start + 1 : start + length + 1].clone())
        for start, length in zip(starts, lengths, strict=True)
    ]


def origin(state, last):
    """Where a state comes from, in words."""
    one = state[0] if isinstance(state, tuple | list) else state
    before = last[0] if isinstance(last, tuple | list) else last
    attached = "still attached to its graph" if one.requires_grad else "detached"
    if not one.any():
        return "zeros"
    return f"that of the last batch, {attached}" if torch.equal(one, before) else f"another one, {attached}"


def weights(net):
    return {name: parameter.detach().clone() for name, parameter in net.named_parameters()}


def perplexity_of(result):
    """The perplexity as a number even where it is a tensor; the speed is nobody's to compare."""
    if not isinstance(result, tuple | list) or len(result) != 2:
        return {"result": result}
    perplexity = result[0]
    return {"perplexity": perplexity.item() if isinstance(perplexity, Tensor) else perplexity}
