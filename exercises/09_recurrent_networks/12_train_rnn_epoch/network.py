"""The learner's recurrent model, batches and loop over a text of characters."""

import math

import torch
from rnn_model import RNNModel
from sequential_batches import seq_data_iter_sequential

ALPHABET = " abcdefghijklmnopqrstuvwxyz"


def network(submission, vocab_size, num_hiddens):
    """What is trained."""
    return RNNModel(vocab_size, num_hiddens)


def epoch(loop, net, batches, loss, updater):
    """One pass over the corpus: mean loss in nats, and perplexity."""
    recipe = batches.recipe
    pairs = seq_data_iter_sequential(batches.corpus, recipe.batch, recipe.size, batches.generator)
    perplexity, _ = loop(net, batches.counted(pairs), loss, updater, batches.device, False)
    return math.log(perplexity), perplexity


def answers(net, X):
    """Logits (M, V) for the character after each context (M, steps)."""
    logits, _ = net(X, net.begin_state(batch_size=len(X), device=X.device))
    return logits.reshape(X.shape[1], len(X), -1)[-1]


def sample(net, batches):
    """How the model goes on from "the ", a character at a time, by chance."""
    generator = torch.Generator().manual_seed(0)
    text = "the "
    state = net.begin_state(batch_size=1, device=batches.device)
    fresh = text
    for _ in range(200):
        X = torch.tensor([[ALPHABET.index(character) for character in fresh]], device=batches.device)
        logits, state = net(X, state)
        probabilities = logits[-1].double().softmax(0).cpu()
        fresh = ALPHABET[int(torch.multinomial(probabilities, 1, generator=generator))]
        text += fresh
    return text
