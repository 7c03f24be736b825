"""Texts to windows the network reads: 126 pieces, 96 apart, between [CLS] and [SEP]; the browser cuts the same way."""

import re

import numpy as np

from wordpiece import CLS, SEP

ROOM, STRIDE = 126, 96
SENTENCE = re.compile(r"(?<=[.!?:])\s+|\n+")


def cut(ids, room=ROOM, stride=STRIDE, offset=0):
    """Windows (id lists with the special pieces) that cover `ids` from `offset` on; the last one ends at the end."""
    if len(ids) <= room:
        return [[CLS, *ids, SEP]]
    starts = list(range(offset, len(ids) - room, stride)) + [len(ids) - room]
    if offset:
        starts.insert(0, 0)
    return [[CLS, *ids[start : start + room], SEP] for start in starts]


def sample(ids, rng, long_only, most=3):
    """Training windows of one text: other offsets and lengths each time, at most `most`."""
    room = ROOM if long_only or rng.random() < 0.6 else rng.choice([20, 40, 80])
    if len(ids) <= room:
        return cut(ids)
    windows = cut(ids, room, int(room * 0.76), rng.randrange(int(room * 0.76)))
    return rng.sample(windows, most) if len(windows) > most else windows


def sentences(text):
    """Sentences and lines of a reply, as the browser settles them while it streams."""
    return [part for part in SENTENCE.split(text) if part and part.strip()]


def batches(windows, budget, rng=None):
    """Index lists of windows of like length, at most `budget` pieces each; shuffled where `rng` is given."""
    noise = (lambda: rng.random() * 6) if rng else (lambda: 0)
    order = sorted(range(len(windows)), key=lambda index: len(windows[index]) + noise())
    groups, current = [], []
    for index in order:
        if current and (len(current) + 1) * len(windows[index]) > budget:
            groups.append(current)
            current = []
        current.append(index)
    groups.append(current)
    if rng:
        rng.shuffle(groups)
    return groups


def pad(windows):
    """int64 [batch, longest], 0 where a window has ended."""
    out = np.zeros((len(windows), max(map(len, windows))), dtype=np.int64)
    for row, window in enumerate(windows):
        out[row, : len(window)] = window
    return out
