import torch
from torch import nn

from grader.checks import fill

CPU = torch.device("cpu")


class Letters:
    """A vocabulary of given letters, behind the unknown token 0."""

    def __init__(self, letters="abcde"):
        self.tokens = ["<unk>", *letters]

    def __len__(self):
        return len(self.tokens)

    def __getitem__(self, tokens):
        if isinstance(tokens, list | tuple):
            return [self[token] for token in tokens]
        return self.tokens.index(tokens) if tokens in self.tokens else 0

    def to_tokens(self, indices):
        if isinstance(indices, list | tuple):
            return [self.to_tokens(index) for index in indices]
        return self.tokens[indices]


class Counter(nn.Module):
    """Its state becomes factor · state + token for each token read; it guesses token 1 + (state mod V − 1)."""

    def __init__(self, V, factor=1, bundled=False):
        super().__init__()
        self.V, self.factor, self.bundled = V, factor, bundled
        self.begun = []

    def begin_state(self, batch_size, device):
        self.begun.append({"batch_size": batch_size, "device": str(device)})
        zeros = torch.zeros(batch_size, dtype=torch.int64)
        return (zeros, zeros) if self.bundled else zeros

    def forward(self, inputs, state):
        if inputs.dim() != 2 or len(inputs) != 1:
            raise ValueError(f"the network wants tokens of shape (1, T), got {tuple(inputs.shape)}")
        if inputs.is_floating_point():
            raise TypeError(f"the network wants tokens as int64, got {inputs.dtype}")
        number = state[0] if self.bundled else state
        scores = []
        for token in inputs.T:
            number = (self.factor * number + token) % 997
            guess = nn.functional.one_hot(number % (self.V - 1) + 1, self.V)
            scores.append(guess * 0.5 - 2 - torch.arange(self.V) / 100)  # close, negative, all different
        return torch.cat(scores), (number, number) if self.bundled else number


class Recurrent(nn.Module):
    """A small recurrent network with weights."""

    def __init__(self, V):
        super().__init__()
        self.V, self.rnn, self.linear = V, nn.RNN(V, 8), nn.Linear(8, V)

    def begin_state(self, batch_size, device):
        return torch.zeros(1, batch_size, 8)

    def forward(self, inputs, state):
        states, state = self.rnn(nn.functional.one_hot(inputs.T, self.V).float(), state)
        return self.linear(states).flatten(end_dim=1), state


class Elsewhere(nn.Module):
    """Notes which devices it meets; computes nothing."""

    def __init__(self, V):
        super().__init__()
        self.V, self.devices = V, {}

    def begin_state(self, batch_size, device):
        self.devices.setdefault("of the state", str(device))
        return torch.zeros(batch_size, device="meta")

    def forward(self, inputs, state):
        self.devices.setdefault("of the inputs", inputs.device.type)
        return torch.zeros(inputs.numel(), self.V, device="meta"), state


def check_worked_example(submission):
    """Gives badcab for the lesson's example"""
    vocab = Letters()
    net = Counter(len(vocab))
    return submission.generate("ba", 4, net, vocab, CPU)


def check_one_letter(submission):
    """Adds a single letter to a single letter"""
    vocab = Letters()
    net = Counter(len(vocab))
    return submission.generate("d", 1, net, vocab, CPU)


def check_nothing_to_add(submission):
    """Adds nothing where num_chars is 0"""
    vocab = Letters()
    net = Counter(len(vocab))
    return submission.generate("bead", 0, net, vocab, CPU)


def check_warm_up(submission, rng):
    """The first letter that is added follows from the whole prefix, in its order"""
    vocab = Letters("abcdefghijklmnopqrstuvwxyz ")
    net = Counter(len(vocab), factor=7)
    prefixes = ["the time ", "the mite ", "time", "a time machine of wood", word(rng, vocab, 12)]
    return [submission.generate(prefix, 1, net, vocab, CPU) for prefix in prefixes]


def check_writing(submission, rng):
    """Each further letter follows from all the letters before it"""
    vocab = Letters("abcdefghijklmnopqrstuvwxyz ")
    net, prefix = Counter(len(vocab), factor=5), word(rng, vocab, 4)
    return submission.generate(prefix, 15, net, vocab, CPU)


def check_writing_after_one_letter(submission, rng):
    """Writes on from a single letter, without a warm-up"""
    vocab = Letters("abcdefghijklmnopqrstuvwxyz ")
    net, prefix = Counter(len(vocab), factor=3), word(rng, vocab, 1)
    return submission.generate(prefix, 9, net, vocab, CPU)


def check_bundled_state(submission, rng):
    """Hands on a state that is a tuple, as it is"""
    vocab = Letters("abcdefgh")
    net, prefix = Counter(len(vocab), factor=5, bundled=True), word(rng, vocab, 3)
    return submission.generate(prefix, 8, net, vocab, CPU)


def check_recurrent_network(submission, rng):
    """Writes what a recurrent network with weights holds most likely"""
    vocab = Letters("abcdefgh")
    net, prefix = fill(Recurrent(len(vocab)), rng, scale=3.0), word(rng, vocab, 5)
    with torch.no_grad():
        net.linear.bias[0] = -100.0  # never the unknown token
    return submission.generate(prefix, 10, net, vocab, CPU)


def check_same_again(submission, rng):
    """Always takes the highest score: the same beginning gives the same text"""
    vocab = Letters("abcdefgh")
    net, prefix = Counter(len(vocab), factor=5), word(rng, vocab, 3)
    return [submission.generate(prefix, 12, net, vocab, CPU) for _ in range(3)]


def check_first_state(submission):
    """Asks the net for a first state: one sequence, on the device"""
    vocab = Letters()
    net = Counter(len(vocab))
    submission.generate("ba", 2, net, vocab, torch.device("cpu:0"))
    return net.begun[0]


def check_device(submission):
    """Makes the inputs on the device (here torch's “meta”, which keeps no numbers)"""
    vocab = Letters()
    net, device = Elsewhere(len(vocab)), torch.device("meta")
    try:
        submission.generate("ba", 2, net, vocab, device)
    except Exception:  # there are no numbers to go on with; the first input is enough
        if "of the inputs" not in net.devices:
            raise
    return net.devices


def word(rng, vocab, length):
    """A random string of the vocabulary's letters."""
    return "".join(vocab.to_tokens(rng.integers(1, len(vocab) - 1, length).tolist()))
