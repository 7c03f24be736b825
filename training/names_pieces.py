"""Labelled texts to the ids, shapes and labels the network reads; windows of 126 pieces."""

import re

import numpy as np

from names_network import LABELS, REACH
from names_words import continued, shape, words
from wordpiece import CLS, SEP, UNK, Tokeniser

ROOM = 126
IGNORED = -100
DIGIT = re.compile("[0-9]")


class Encoder:
    """Cuts texts into words and words into pieces; all digits are one digit, for no number is a name."""

    def __init__(self, pieces):
        self.tokeniser, self.known = Tokeniser(pieces), {}

    def pieces(self, word):
        ids = self.known.get(word)
        if ids is None:
            ids = self.known[word] = self.tokeniser.encode(DIGIT.sub("0", word)) or [UNK]
        return ids

    def encode(self, text):
        """(word spans, piece ids, shapes, index of each word's first piece)."""
        spans, ids, shapes, firsts, before = words(text), [], [], [], 0
        for start, end in spans:
            cut = self.pieces(text[start:end])
            form = shape(text, start, end, before)
            firsts.append(len(ids))
            ids += cut
            shapes += [form] + [continued(form)] * (len(cut) - 1)
            before = end
        return spans, ids, shapes, firsts


def word_labels(word_spans, spans):
    """A label index per word: B for the first word of a span, I for its others, O elsewhere."""
    out, queue, current = [], sorted(spans), 0
    for start, end in word_spans:
        while current < len(queue) and queue[current][1] <= start:
            current += 1
        inside = current < len(queue) and end > queue[current][0]
        if not inside:
            out.append(0)
            continue
        begins = not out or start <= queue[current][0] or out[-1] == 0 or previous != current
        out.append(LABELS.index(("B-" if begins else "I-") + queue[current][2]))
        previous = current
    return out


def sample(encoder, text, spans, rng):
    """(ids, shapes, labels) lists of training windows of one labelled text."""
    word_spans, ids, shapes, firsts = encoder.encode(text)
    labels = [IGNORED] * len(ids)
    for first, label in zip(firsts, word_labels(word_spans, spans)):
        labels[first] = label
    if not ids:
        return []
    out, start = [], -rng.randrange(ROOM - 1) if len(ids) > ROOM else 0
    while start < len(ids):
        low, high = max(0, start), start + ROOM
        parts = [CLS, *ids[low:high], SEP], [0, *shapes[low:high], 0], [IGNORED, *labels[low:high], IGNORED]
        out.append(tuple(np.asarray(part, dtype=np.int32) for part in parts))
        start = high
    return out


def windows(length, room=ROOM, reach=REACH):
    """[(start, end, keep_from, keep_to)]: each piece is kept from a window that shows all the network looks at."""
    if length <= room:
        return [(0, length, 0, length)]
    out, start = [], 0
    while True:
        end = min(start + room, length)
        last = end == length
        out.append((start, end, start + reach if start else 0, length if last else end - reach))
        if last:
            return out
        start = end - 2 * reach


def pad(parts, fill):
    out = np.full((len(parts), max(map(len, parts))), fill, dtype=np.int64)
    for row, part in enumerate(parts):
        out[row, : len(part)] = part
    return out
