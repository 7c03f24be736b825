"""A word's features, exactly as the extension makes them (src/model/names/bags.ts): hashed runs of its letters, its shape, and
which lists of names, places and ordinary words it is in.

A name that training never saw still has the runs of letters of names, and most names are in a list.
"""

import functools
import unicodedata

import numpy as np

from .words import SHAPES

BUCKETS = 40000
MOST = 26
LISTS = ["given", "given common", "surname", "surname common", "city", "word", "thing", "street", "role"]
NAME_LISTS = 5  # the first of them are of names of people and places
FOREIGN = SHAPES
FIRST_LIST = SHAPES + 1
# of meanings.py: groups of words with like vectors, and kinds of words
GROUPS, KINDS = 512, 32
FIRST_KIND = FIRST_LIST + len(LISTS)
FIRST_GROUP = FIRST_KIND + KINDS
MARKS = FIRST_GROUP + GROUPS - 1
PROBES = 6
_LOW = 0xFFFFFFFF


def mix(value):
    value = ((value ^ (value >> 15)) * 0x2C1B3C6D) & _LOW
    value = ((value ^ (value >> 12)) * 0x297A2D39) & _LOW
    return value ^ (value >> 15)


def _hash(codes, value=0x811C9DC5):
    """FNV-1a over code points, 32 bits."""
    for code in codes:
        value = ((value ^ code) * 0x01000193) & _LOW
    return value


@functools.lru_cache(maxsize=1 << 20)
def plain(word):
    """The word in lower case without accents; all digits are one digit, for no number is a name."""
    letters = (char for char in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(char) != "Mn")
    return "".join("0" if unicodedata.category(char) == "Nd" else char for char in letters)


@functools.lru_cache(maxsize=1 << 20)
def own(word):
    return _hash(map(ord, plain(word)))


@functools.lru_cache(maxsize=1 << 20)
def bag(word):
    """Ids from 1: the word itself, then its runs of three and four letters; long words lose their middle."""
    codes = [ord(char) for char in plain(word)]
    if len(codes) > 13:
        codes = codes[:8] + codes[-5:]
    codes = [0x3C, *codes, 0x3E]
    runs = [_hash(codes[at : at + size]) for size in (3, 4) for at in range(len(codes) - size + 1)]
    return [1 + mix(value) % BUCKETS for value in (own(word) ^ 0x5BD1E995, *runs[: MOST - 1])]


class Lists:
    """Which lists a word is in: one Bloom filter for all of them, so that 300,000 names take half a megabyte."""

    def __init__(self, bits):
        self.bits = bits  # bytearray, its length a power of two

    def _places(self, word, which):
        start = mix(own(word) ^ ((which + 1) * 0x9E3779B1 & _LOW))
        step = mix(start ^ 0x85EBCA77) | 1
        mask = len(self.bits) * 8 - 1
        return ((start + at * step & _LOW) & mask for at in range(PROBES))

    def add(self, word, which):
        for place in self._places(word, which):
            self.bits[place >> 3] |= 1 << (place & 7)

    def of(self, word):
        bits = self.bits
        return [
            which
            for which in range(len(LISTS))
            if all(bits[place >> 3] >> (place & 7) & 1 for place in self._places(word, which))
        ]


def lists_of(entries):
    """A filter over `entries`, a set of (word, index of its list), at 12 bits or more an entry."""
    size = 1 << max(12, int(np.ceil(np.log2(len(entries) * 12 / 8))))
    found = Lists(bytearray(size))
    for word, which in sorted(entries):
        found.add(word, which)
    return found


def word_marks(word, in_lists, meaning):
    """Ids from 1 that are added to that of the shape: whether a letter is none of a to z, the lists, kind and group."""
    foreign = [FOREIGN] if any(char > "\x7f" and char.isalpha() for char in word) else []
    like = [] if meaning is None else [FIRST_KIND + meaning % KINDS, FIRST_GROUP + meaning // KINDS]
    return [*foreign, *(FIRST_LIST + which for which in in_lists), *like]
