TEXT = [["the", "time", "machine"], ["the", "time", "traveller"], [], ["the", "end"]]


def check_worked_example_table(submission):
    """Gives the lesson's table: <unk>, the, time, machine, traveller, end"""
    vocab = submission.Vocab([["the", "time", "machine"], ["the", "time", "traveller"], [], ["the", "end"]])
    return table(vocab)


def check_worked_example_index(submission):
    """Gives the index of a token"""
    lesson_text = lines()
    vocab = submission.Vocab(lesson_text)
    return {token: vocab[token] for token in ("the", "time", "machine", "traveller", "end")}


def check_length(submission):
    """Its length counts the unknown token, too"""
    lesson_text = lines()
    vocab = submission.Vocab(lesson_text)
    return len(vocab)


def check_unknown_token(submission):
    """A token that is not in the text has the index 0, the unknown token's"""
    lesson_text = lines()
    vocab = submission.Vocab(lesson_text)
    return {'vocab["tide"]': vocab["tide"], "vocab.to_tokens(0)": vocab.to_tokens(0)}


def check_unk(submission):
    """Its attribute `unk` is the unknown token's index"""
    lesson_text = lines()
    vocab = submission.Vocab(lesson_text)
    return {"vocab.unk": vocab.unk}


def check_flat_list(submission):
    """The text may be one flat list of tokens"""
    vocab = submission.Vocab(["to", "be", "or", "not", "to", "be"])
    return table(vocab)


def check_characters(submission):
    """The tokens may be characters, the space among them"""
    vocab = submission.Vocab([["a", " ", "b"], ["天", " "]])
    return table(vocab)


def check_most_frequent_first(submission):
    """The most frequent token comes first, wherever it stands in the text"""
    vocab = submission.Vocab(["one", "three", "two", "three", "two", "three"])
    return table(vocab)


def check_ties(submission):
    """Tokens of equal frequency keep the order of their first appearance"""
    vocab = submission.Vocab(["pear", "fig", "plum", "apple", "lime", "fig", "grape", "pear", "date", "cherry"])
    return table(vocab)


def check_list_of_tokens(submission):
    """A list of tokens gives the list of their indices"""
    lesson_text = lines()
    vocab = submission.Vocab(lesson_text)
    return {'vocab[["the", "end", "tide"]]': vocab[["the", "end", "tide"]], 'vocab[("end",)]': vocab[("end",)]}


def check_list_of_one(submission):
    """A list of one token gives a list of one index, and the other way round"""
    lesson_text = lines()
    vocab = submission.Vocab(lesson_text)
    return {'vocab[["time"]]': vocab[["time"]], "vocab.to_tokens([2])": vocab.to_tokens([2])}


def check_nested_lists(submission):
    """Lists of lists keep their form, empty ones too"""
    lesson_text = lines()
    vocab = submission.Vocab(lesson_text)
    return {'vocab[[["the", "tide"], [], [["end"]]]]': vocab[[["the", "tide"], [], [["end"]]]]}


def check_to_tokens(submission):
    """to_tokens takes an index or a list of them"""
    lesson_text = lines()
    vocab = submission.Vocab(lesson_text)
    return {"vocab.to_tokens(3)": vocab.to_tokens(3), "vocab.to_tokens([5, 0, 1])": vocab.to_tokens([5, 0, 1])}


def check_to_tokens_nested(submission):
    """to_tokens keeps the form of lists of lists"""
    lesson_text = lines()
    vocab = submission.Vocab(lesson_text)
    return {"vocab.to_tokens([[1, 5], [], [2]])": vocab.to_tokens([[1, 5], [], [2]])}


def check_min_freq(submission):
    """A token that appears exactly min_freq times gets an index, a rarer one does not"""
    vocab = submission.Vocab(["c", "a", "b", "b", "a", "a"], min_freq=2)
    return {"table": table(vocab), 'vocab["c"]': vocab["c"]}


def check_reserved_tokens(submission):
    """Reserved tokens come right behind the unknown token, in the order given"""
    vocab = submission.Vocab(["a", "b", "b"], min_freq=2, reserved_tokens=["<pad>", "<bos>", "<eos>"])
    return {"table": table(vocab), 'vocab["<bos>"]': vocab["<bos>"]}


def check_reserved_token_in_text(submission):
    """A reserved token that is in the text as well keeps its one place"""
    vocab = submission.Vocab(["a", "<eos>", "b", "<eos>"], reserved_tokens=["<pad>", "<eos>"])
    return {"table": table(vocab), 'vocab["<eos>"]': vocab["<eos>"], "len(vocab)": len(vocab)}


def check_unknown_token_in_text(submission):
    """The unknown token keeps its place 0 when it is in the text as well"""
    vocab = submission.Vocab(["a", "<unk>", "b", "<unk>"])
    return {"table": table(vocab), 'vocab["<unk>"]': vocab["<unk>"], "len(vocab)": len(vocab)}


def check_token_freqs(submission):
    """token_freqs holds each token with its count, the most frequent first"""
    lesson_text = lines()
    vocab = submission.Vocab(lesson_text)
    return pairs(vocab.token_freqs)


def check_token_freqs_of_rare_tokens(submission):
    """token_freqs counts the text alone: rare tokens are in it, reserved ones are not"""
    vocab = submission.Vocab(["c", "a", "b", "b", "a", "a"], min_freq=2, reserved_tokens=["<pad>"])
    return pairs(vocab.token_freqs)


def check_first_line_empty(submission):
    """The first line may be empty"""
    vocab = submission.Vocab([[], ["so", "it", "was"], ["so"]])
    return table(vocab)


def check_empty_text(submission):
    """A text without tokens gives a vocabulary with the unknown token alone"""
    vocab = submission.Vocab([])
    return {"len(vocab)": len(vocab), 'vocab["a"]': vocab["a"], "vocab.token_freqs": pairs(vocab.token_freqs)}


def check_made_once(submission):
    """It is made once: what happens to the text afterwards does not change it"""
    text = lines()
    vocab = submission.Vocab(text)
    text[2].extend(["later", "later", "later", "later"])
    text.append(["later"])
    return {"table": table(vocab), 'vocab["later"]': vocab["later"], "vocab.token_freqs": pairs(vocab.token_freqs)}


def check_text_unchanged(submission):
    """Leaves the text and the reserved tokens as they were"""
    text, reserved = lines(), ["<pad>"]
    submission.Vocab(text, reserved_tokens=reserved)
    return {"text after the call": text, "reserved tokens after the call": reserved}


def check_random_text(submission, rng):
    """Agrees with the reference on a random text"""
    text = [["abcdefghijklmnop"[i] for i in (rng.integers(0, 15, 12) * rng.uniform(12)).int()] for _ in range(4)]
    vocab = submission.Vocab(text, min_freq=rng.size(2, 3), reserved_tokens=["<pad>", "c"])
    return {"table": table(vocab), "vocab[text]": vocab[text]}


def lines():
    """The lesson's text, fresh."""
    return [list(line) for line in TEXT]


def table(vocab):
    """All tokens in the order of their indices."""
    return [vocab.to_tokens(index) for index in range(len(vocab))]


def pairs(token_freqs):
    """Each pair as one line of text, easier to read than lists in a list."""
    if not isinstance(token_freqs, list | tuple):
        return token_freqs
    return [f"{pair[0]}: {pair[1]}" for pair in token_freqs]
