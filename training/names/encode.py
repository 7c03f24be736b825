"""Labelled texts to the features and labels the network reads; windows of 126 words."""

import numpy as np

from .features import MOST, bag, word_marks
from .network import LABELS, REACH
from .words import shape, words

ROOM = 126
IGNORED = -100
WIDE = 13


class Encoder:
    """Remembers each word it has met by number: its bag of runs and its marks."""

    def __init__(self, lists, meanings):
        self.lists, self.meanings = lists, meanings
        self.numbers, self.bags, self.marks, self.rows = {}, [[0] * MOST], [[]], {}

    def _number(self, word):
        found = self.numbers.get(word)
        if found is None:
            found = self.numbers[word] = len(self.bags)
            ids = bag(word)
            self.bags.append(ids + [0] * (MOST - len(ids)))
            self.marks.append(word_marks(word, self.lists.of(word), self.meanings.get(word)))
        return found

    def _row(self, number, form):
        row = self.rows.get((number, form))
        if row is None:
            row = [form, *self.marks[number]]
            row = self.rows[number, form] = (*row, *[0] * (WIDE - len(row)))
        return row

    def table(self):
        """int32 [words + 1, 26]: the bags by number; 0 is padding."""
        return np.asarray(self.bags, dtype=np.int32)

    def encode(self, text):
        """(word spans, numbers of the words, their marks int16 [words, 13])."""
        spans, numbers, marks, before = words(text), [], [], 0
        for start, end in spans:
            number = self._number(text[start:end])
            numbers.append(number)
            marks.append(self._row(number, shape(text, start, end, before)))
            before = end
        return spans, numbers, np.array(marks, dtype=np.int16).reshape(len(spans), WIDE)


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
    """[(numbers, marks, labels)]: training windows of one labelled text."""
    word_spans, numbers, marked = encoder.encode(text)
    labels = word_labels(word_spans, spans)
    out, start = [], -rng.randrange(ROOM - 1) if len(numbers) > ROOM else 0
    while start < len(numbers):
        low, high = max(0, start), start + ROOM
        out.append((np.asarray(numbers[low:high], np.int32), marked[low:high], np.asarray(labels[low:high], np.int8)))
        start = high
    return out


def windows(length, room=ROOM, reach=REACH):
    """[(start, end, keep_from, keep_to)]: each word is kept from a window that shows all the network looks at."""
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
    """int64 [parts, longest, ...]."""
    out = np.full((len(parts), max(map(len, parts)), *np.shape(parts[0])[1:]), fill, dtype=np.int64)
    for row, part in enumerate(parts):
        out[row, : len(part)] = part
    return out
