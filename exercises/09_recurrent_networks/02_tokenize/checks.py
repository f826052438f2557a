from grader.checks import outcome_of


def check_worked_example_lines(submission):
    """Gives the three clean lines of the lesson's example"""
    return quoted(submission.read_lines("The Time Machine, by H. G. Wells [1898]\n\nI\n"))


def check_worked_example_words(submission):
    """Cuts the lesson's lines into words"""
    return quoted(submission.tokenize(["the time machine by h g wells", "", "i"], "word"))


def check_worked_example_characters(submission):
    """Cuts a line into characters, the space included"""
    return quoted(submission.tokenize(["i see"], "char"))


def check_lower_case(submission):
    """Capitals become small letters"""
    return quoted(submission.read_lines("AbC dEF"))


def check_one_string_per_line(submission):
    """Every line of the text becomes a string of its own"""
    return quoted(submission.read_lines("one\ntwo\nthree"))


def check_space_in_place_of_punctuation(submission):
    """A mark between two letters becomes a space, so that words do not grow together"""
    return quoted(submission.read_lines("end,begin\nwell-known\nit's"))


def check_digits(submission):
    """Digits and underscores are no letters"""
    return quoted(submission.read_lines("in 1898 again\nsnake_case x2y"))


def check_runs(submission):
    """Several marks and spaces in a row become a single space"""
    return quoted(submission.read_lines("so -- it   was\tthen"))


def check_ends(submission):
    """No space is left at the beginning or at the end of a line"""
    return quoted(submission.read_lines("  (so it was).\n“oh”"))


def check_empty_lines(submission):
    """Empty lines are kept, and so are lines without a letter, both as empty strings"""
    return quoted(submission.read_lines("a\n\n* * *\nb"))


def check_empty_lines_at_the_ends(submission):
    """Empty lines are kept at the beginning and at the end of the text, too"""
    return quoted(submission.read_lines("\n\nfirst\n\n\n"))


def check_last_newline(submission):
    """The newline at the end of the text starts no further line"""
    return quoted(submission.read_lines("first\nsecond\n"))


def check_accents(submission):
    """Letters with accents are letters"""
    return quoted(submission.read_lines("Élan, über señor"))


def check_chinese_lines(submission):
    """Chinese characters are letters, Chinese punctuation is not"""
    return quoted(submission.read_lines("天地玄黄，宇宙洪荒。\n《千字文》"))


def check_chinese_characters(submission):
    """Cuts Chinese text into characters"""
    return quoted(submission.tokenize(["天地玄黄 宇宙洪荒", "千字文"], "char"))


def check_empty_line_words(submission):
    """An empty line has no words: its list is empty"""
    return quoted(submission.tokenize(["", "a b", ""], "word"))


def check_empty_line_characters(submission):
    """An empty line has no characters: its list is empty"""
    return quoted(submission.tokenize(["", "a b", ""], "char"))


def check_random_lines(submission, rng):
    """Agrees with the reference on the lines of a random text"""
    text = _text(rng)
    return quoted(submission.read_lines(text))


def check_random_tokens(submission, rng):
    """Agrees with the reference on the tokens of random lines"""
    lines = ["".join("aé天 "[i] for i in rng.integers(0, 3, 12)).split() for _ in range(3)]
    lines = [" ".join(words) for words in lines]
    words, characters = submission.tokenize(lines, "word"), submission.tokenize(lines, "char")
    return {"words": quoted(words), "characters": quoted(characters)}


def check_lines_unchanged(submission):
    """Leaves the list of lines as it was"""
    lines = ["a b", "", "c"]
    submission.tokenize(lines, "word")
    submission.tokenize(lines, "char")
    return {"lines after the calls": lines}


def check_unknown_unit(submission):
    """A unit that is neither "word" nor "char" raises a ValueError"""
    known = submission.tokenize(["a b"], "word")
    others = ("letter", "words", "chars", "Word", "")
    unknown = {f'unit "{unit}"': outcome_of(lambda unit=unit: submission.tokenize(["a b"], unit)) for unit in others}
    return {'unit "word"': known, **unknown}


def quoted(value):
    """Strings in quotation marks, so that a space or a newline at their end is seen."""
    if isinstance(value, list | tuple):
        return [quoted(item) for item in value]
    return repr(value) if isinstance(value, str) else value


def _text(rng):
    """Lines of random words, between them random marks."""
    letters, marks = "abcdefghXYZéß天地人", (" ", ", ", "; ", " 7 ", "--", "_", "、")
    lines = []
    for _ in range(5):
        words = ["".join(letters[i] for i in rng.integers(0, len(letters) - 1, rng.size(1, 5))) for _ in range(4)]
        lines.append("".join(word + marks[rng.size(0, len(marks) - 1)] for word in words))
    return "\n".join(lines)
