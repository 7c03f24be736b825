"""Texts to words and their shapes, exactly as the extension cuts them (src/model/words.ts)."""

import functools
import unicodedata

SHAPES = 25
_SPACE, _MARK, _CJK, _OTHER = range(4)


@functools.lru_cache(maxsize=None)
def _kind(char):
    category = unicodedata.category(char)
    if category[0] == "Z" or category == "Cc":
        return _SPACE
    if category[0] in "PS":
        return _MARK
    code = ord(char)
    return _CJK if 0x3400 <= code <= 0x4DBF or 0x4E00 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF else _OTHER


def words(text):
    """[(start, end)] in code points: runs of letters and digits; marks and CJK characters stand alone."""
    out, start = [], -1
    for at, char in enumerate(text):
        kind = _kind(char)
        if kind == _OTHER:
            if start < 0:
                start = at
            continue
        if start >= 0:
            out.append((start, at))
            start = -1
        if kind != _SPACE:
            out.append((at, at + 1))
    if start >= 0:
        out.append((start, len(text)))
    return out


@functools.lru_cache(maxsize=1 << 20)
def casing(word):
    """0 mark, 1 lower, 2 Title, 3 UPPER, 4 miXed, 5 digits, 6 letters and digits, 7 a script without case."""
    categories = [unicodedata.category(char) for char in word]
    digits, upper = categories.count("Nd"), categories.count("Lu")
    lower, letters = categories.count("Ll"), sum(category[0] == "L" for category in categories)
    if digits:
        return 6 if letters else 5
    if letters == 0:
        return 0
    if upper + lower == 0:
        return 7
    if upper == 0:
        return 1
    if upper == 1 and categories[0] == "Lu":
        return 2
    return 4 if lower else 3


def shape(text, start, end, before):
    """1..24: the casing of the word and what stands before it (nothing, a space, a new line)."""
    gap = text[before:start]
    after = 2 if start == 0 or "\n" in gap else 1 if gap else 0
    return 1 + 3 * casing(text[start:end]) + after


def continued(shape_of_first):
    """The shape of a word's further pieces: nothing stands before them."""
    return shape_of_first - (shape_of_first - 1) % 3
