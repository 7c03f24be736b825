"""Texts to words and their shapes, exactly as the extension cuts them (src/model/names/words.ts)."""

import functools
import re
import unicodedata

SHAPES = 25
_CJK = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"


def _class(wanted):
    """The characters whose category `wanted` accepts, as the inside of a character class."""
    found, start = [], None
    for code in range(0x110001):
        inside = code < 0x110000 and wanted(unicodedata.category(chr(code)))
        if inside and start is None:
            start = code
        elif not inside and start is not None:
            found.append(f"\\U{start:08x}-\\U{code - 1:08x}")
            start = None
    return "".join(found)


_MARKS = _class(lambda category: category[0] in "PS")
_BLANK = _class(lambda category: category[0] == "Z" or category == "Cc")
_WORD = re.compile(f"[{_MARKS}{_CJK}]|[^{_BLANK}{_MARKS}{_CJK}]+")


def words(text):
    """[(start, end)] in code points: runs of letters and digits; marks and CJK characters stand alone."""
    return [found.span() for found in _WORD.finditer(text)]


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
