"""expects: newlines_kept"""

import io
import re


def read_lines(text):
    lines = []
    for line in io.StringIO(text):
        end = "\n" if line.endswith("\n") else ""
        lines.append(" ".join(re.findall(r"[^\W\d_]+", line)).lower() + end)
    return lines


def tokenize(lines, unit):
    cuts = {"word": str.split, "char": list}
    if unit not in cuts:
        raise ValueError(f"no such unit: {unit}")
    return [cuts[unit](line) for line in lines]
