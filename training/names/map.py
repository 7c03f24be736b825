"""A map of words to small numbers that keeps no word: three bytes a place, three places a word.

What the three places of a word give together (xor) is a print of ten bits and a value of fourteen. A word that was not
put in has a value once in a thousand. src/model/names/meanings.ts reads the same.
"""

import numpy as np

from .features import mix, own

VALUE_BITS, PRINT_BITS = 14, 10
SALTS = (0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A)
WIDTH = 3


def _places(code, third):
    """One place in each third of the table, and the print."""
    at = [which * third + mix(code ^ SALTS[which]) % third for which in range(3)]
    return at, mix(code ^ SALTS[3]) & ((1 << PRINT_BITS) - 1)


class WordMap:
    def __init__(self, data):
        self.data, self.third = data, len(data) // WIDTH // 3

    def get(self, word):
        """The value of the word, or None."""
        at, want = _places(own(word), self.third)
        found = 0
        for place in at:
            found ^= int.from_bytes(self.data[place * WIDTH : place * WIDTH + WIDTH], "little")
        return found & ((1 << VALUE_BITS) - 1) if found >> VALUE_BITS == want else None


def _order(places, third):
    """[(key, place that no later key needs)], or None where keys lean on each other in a ring."""
    degree, joined = np.zeros(3 * third, np.int32), np.zeros(3 * third, np.int64)
    for key, at in enumerate(places):
        for place in at:
            degree[place] += 1
            joined[place] ^= key
    alone, order = [place for place in range(3 * third) if degree[place] == 1], []
    while alone:
        place = alone.pop()
        if degree[place] != 1:
            continue
        key = int(joined[place])
        order.append((key, place))
        for other in places[key]:
            degree[other] -= 1
            joined[other] ^= key
            if degree[other] == 1:
                alone.append(other)
    return order if len(order) == len(places) else None


def word_map(values):
    """A map of `values`, {word: number below 2 ** 14}; of words with one hash the first counts."""
    codes = {}
    for word, value in values.items():
        codes.setdefault(own(word), value)
    third, order = int(len(codes) * 1.23 / 3) + 8, None
    while order is None:
        third += 1
        made = [_places(code, third) for code in codes]
        order = _order([at for at, _ in made], third)
    table, wanted = [0] * (3 * third), list(codes.values())
    for key, place in reversed(order):
        at, print_ = made[key]
        table[place] = wanted[key] | print_ << VALUE_BITS
        for other in at:
            if other != place:
                table[place] ^= table[other]
    return WordMap(b"".join(entry.to_bytes(WIDTH, "little") for entry in table))
