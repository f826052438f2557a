from collections import Counter

LINES = [["the", "time", "machine"], ["the", "time", "traveller"], ["the", "end"]]


def check_worked_example_bigrams(submission):
    """Gives the four bigrams of the lesson's lines"""
    return submission.count_ngrams([["the", "time", "machine"], ["the", "time", "traveller"], ["the", "end"]], 2)


def check_single_tokens(submission):
    """With n = 1 it counts single tokens, as tuples of one"""
    return submission.count_ngrams([["to", "be"], ["or", "not", "to", "be"]], 1)


def check_within_a_line(submission):
    """No n-gram reaches from one line into the next"""
    return submission.count_ngrams([["a"], ["b", "c"], [], ["d"]], 2)


def check_overlapping(submission):
    """n-grams overlap: every place but the last few begins one"""
    return submission.count_ngrams([["a", "a", "a", "b", "a"]], 2)


def check_trigrams(submission):
    """With n = 3 it counts runs of three"""
    return submission.count_ngrams([["a", "b", "c", "a", "b", "c"], ["a", "b", "c"]], 3)


def check_short_lines(submission):
    """A line shorter than n has no n-gram"""
    return submission.count_ngrams([["a", "b"], ["c"], [], ["d", "e", "f", "g"]], 4)


def check_order_in_an_ngram(submission):
    """(a, b) and (b, a) are different n-grams"""
    return submission.count_ngrams([["x", "a", "b", "a"]], 2)


def check_counter(submission):
    """What was never met counts 0"""
    counts = submission.count_ngrams([["a", "b"]], 2)
    return {'counts["b", "a"]': counts["b", "a"]}


def check_repeated_lines(submission):
    """A line that is repeated counts again, and a capital letter makes another token"""
    return submission.count_ngrams([["a", "b"], ["A", "b"], ["a", "b"]], 2)


def check_random_lines(submission, rng):
    """Agrees with the reference on random lines"""
    tokens, n = _lines(rng, rng.size(4, 9), rng.size(1, 3), rng.size(5, 8)), rng.size(2, 3)
    return submission.count_ngrams(tokens, n)


def check_worked_example_probability(submission):
    """Gives P(time | the) = 0.375 with k = 1"""
    lesson_lines = [list(line) for line in LINES]
    return submission.bigram_prob(lesson_lines, "the", "time", 1)


def check_unsmoothed(submission):
    """With k = 0 it is the share of bigrams that begin with a and go on with b"""
    lesson_lines = [list(line) for line in LINES]
    return submission.bigram_prob(lesson_lines, "the", "end", 0)


def check_never_seen(submission):
    """A pair that never was seen still has a probability: P(traveller | the) = 0.125"""
    lesson_lines = [list(line) for line in LINES]
    return submission.bigram_prob(lesson_lines, "the", "traveller", 1)


def check_direction(submission):
    """P(b | a) asks what follows a, not what comes before it"""
    return submission.bigram_prob([["a", "b"], ["c", "b"], ["c", "b"], ["b", "a", "c"]], "a", "b", 0)


def check_fraction_of_k(submission):
    """The k need not be a whole number"""
    lesson_lines = [list(line) for line in LINES]
    return submission.bigram_prob(lesson_lines, "time", "machine", 0.5)


def check_tokens_at_the_end(submission):
    """A token that also ends lines: only the bigrams that begin with it count"""
    return submission.bigram_prob([["a", "b"], ["b", "a"], ["c", "a"]], "a", "b", 1)


def check_sums_to_one(submission):
    """The probabilities of all tokens after a sum to 1, for every a"""
    tokens = [["a", "b", "a", "c"], ["b", "b", "d"], ["d", "e"]]
    return {
        f"the sum of P(b | {a})": sum(submission.bigram_prob(tokens, a, b, 0.5) for b in "abcde") for a in "abcde"
    }


def check_token_alone(submission):
    """A token that stands alone in its line is one of the V tokens, too: P(b | a) = 2/4"""
    return submission.bigram_prob([["a", "b"], ["c"]], "a", "b", 1)


def check_begins_nothing(submission):
    """Where no bigram begins with a, every token is equally probable"""
    lesson_lines = [list(line) for line in LINES]
    return {
        "P(the | end)": submission.bigram_prob(lesson_lines, "end", "the", 1),
        "P(the | never seen)": submission.bigram_prob(lesson_lines, "tide", "the", 1),
    }


def check_random_probabilities(submission, rng):
    """Agrees with the reference on random lines"""
    tokens, k = _lines(rng, 5, 2, 8, 6), float(rng.uniform(1, low=0.2, high=2.0))
    return [submission.bigram_prob(tokens, a, b, k) for a, b in ("ab", "ba", "cc", "ad")]


def check_lines_unchanged(submission):
    """Leaves the lines as they were"""
    lesson_lines = [list(line) for line in LINES]
    submission.count_ngrams(lesson_lines, 2)
    submission.bigram_prob(lesson_lines, "the", "end", 1)
    return {"lesson_lines after the calls": lesson_lines}


def check_worked_example_slope(submission):
    """Gives −1 for counts of 60 / rank, in whatever order they come"""
    counts = Counter(e=12, a=60, d=15, b=30, c=20)
    return {"slope of 60 30 20 15 12": submission.zipf_slope(counts)}


def check_two_counts(submission):
    """Two counts lie on a line: 8 and 1 fall by log 8 over log 2, which is −3"""
    counts = Counter(a=8, b=1)
    return {"slope of 8 1": submission.zipf_slope(counts)}


def check_equal_counts(submission):
    """Equal counts have ranks of their own"""
    counts = Counter("abbccddddeef")
    return {"slope of 4 2 2 2 1 1": submission.zipf_slope(counts)}


def check_constant_counts(submission):
    """Where everything is equally frequent the slope is 0"""
    counts = Counter("aabbcc")
    return {"slope of 2 2 2": submission.zipf_slope(counts)}


def check_random_counts(submission, rng):
    """Agrees with the reference on random counts"""
    numbers = rng.integers(1, 40, 12)
    counts = Counter({str(place): int(number) for place, number in enumerate(numbers)})
    return {"slope": submission.zipf_slope(counts)}


def check_slope_of_ngrams(submission):
    """Takes counts of n-grams as well"""
    counts = Counter({("a", "b"): 9, ("b", "a"): 4, ("b", "c"): 1})
    return {"slope of 9 4 1": submission.zipf_slope(counts)}


def _lines(rng, *lengths):
    """Random lines of the letters a to d; each letter occurs."""
    lines = [["abcd"[i] for i in rng.integers(0, 3, length)] for length in lengths]
    return [*lines, ["a", "b", "c", "d"]]
