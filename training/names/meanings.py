"""Which words are like which: 250,000 words of pretrained vectors, each given two small numbers that ship in place of them.

The vectors are GloVe 6B (PDDL), as packed for npm. One number is the group of words with like vectors; the other says how
much the vector looks like that of a given name, a surname, a place, an ordinary word, or a thing: a small classifier
learned that from the lists, without the names and places that train.py holds out.
"""

import collections
import json

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from .features import GROUPS, KINDS, plain
from .gazetteer import everybody
from .lists import held_out, read_names, read_places, read_prose, read_things
from .map import word_map
from .places import Places
from .wordnet import read_wordnet

LABELS = ["given", "surname", "city", "word", "thing"]
MOST = 250_000
EPOCHS, BATCH, RATE = 8, 256, 3e-3


def read_vectors(text, most=MOST):
    """(words in plain letters, the commonest first; their vectors float32 [words, 100]; how rare each is)."""
    packed = json.loads(text)
    found = {}
    for rank, word in enumerate(packed["words"]):
        letters = plain(word)
        if letters.isalpha() and len(letters) > 1:
            found.setdefault(letters, (rank, packed["vectors"][word][: packed["dimensions"]]))
    words = list(found)[:most]
    ranks, vectors = zip(*(found[word] for word in words))
    return words, np.array(vectors, np.float32), np.array(ranks, np.float32)


def labelled(words, known, held, more):
    """float32 [words, 5] of LABELS, and which words anything is known of; what only held-out lists know stays unknown."""
    known = {**known, "city": known["city"] | more["city"], "thing": known["thing"] | more["thing"], "word": known["word"] | more["word"]}
    hidden = set().union(*(held[kind] - known[kind] for kind in ("given", "surname", "city")))
    table = np.array([[word in known[kind] for kind in LABELS] for word in words], np.float32)
    person = np.array([word in more["person"] for word in words])
    table[person & (table.sum(1) == 0), LABELS.index("surname")] = 1
    return table, np.array([word not in hidden for word in words]) & table.any(1)


def classify(inputs, table, rows, rng):
    """Probabilities float32 [words, 5] by a classifier that learned from `rows`."""
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(inputs.shape[1], 96), nn.ReLU(), nn.Dropout(0.2), nn.Linear(96, len(LABELS)))
    optimiser = torch.optim.AdamW(net.parameters(), RATE, weight_decay=0.01)
    given, wanted = torch.from_numpy(inputs), torch.from_numpy(table)
    order = np.concatenate([rng.permutation(rows) for _ in range(EPOCHS)])
    for at in range(0, len(order), BATCH):
        optimiser.param_groups[0]["lr"] = RATE * (1 - at / len(order))
        batch = torch.from_numpy(order[at : at + BATCH])
        loss = functional.binary_cross_entropy_with_logits(net(given[batch]), wanted[batch])
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    with torch.no_grad():
        return torch.sigmoid(net.eval()(given)).numpy()


def group(points, count, rng, rounds=20, most=60_000):
    """The number of the nearest of `count` means, which k-means found on some of the points."""
    some = points[rng.choice(len(points), min(most, len(points)), replace=False)]
    means = some[rng.choice(len(some), count, replace=False)].copy()

    def nearest(rows):
        parts = np.array_split(rows, max(1, len(rows) // 8192))
        return np.concatenate([np.argmax(part @ means.T - 0.5 * (means**2).sum(1), 1) for part in parts])

    for _ in range(rounds):
        mine = nearest(some)
        sums, sizes = np.zeros_like(means), np.bincount(mine, minlength=count)
        np.add.at(sums, mine, some)
        full = sizes > 0
        means[full] = sums[full] / sizes[full, None]
    return nearest(points)


def known_words(data):
    """(kind -> words of the lists that train, kind -> words of those held out)."""
    pools = read_names(data)
    cities, _, blocks = read_places(data)
    texts = [row for row in read_prose(data) if not held_out(row[1], 10)]
    places, things = Places(cities, blocks, pools, held_out), read_things(data)
    found = []
    for half in (False, True):
        words = collections.defaultdict(set)
        for word, kind in everybody((pools, places, None, things), texts, (half,)):
            words[kind].add(word)
        found.append(words)
    return found


def word_meanings(vectors, wordnet, data):
    """The map of words (map.py), from the text of the package of vectors and the folders of WordNet and of the lists."""
    rng = np.random.default_rng(0)
    words, vectors, ranks = read_vectors(vectors)
    known, held = known_words(data)
    table, usable = labelled(words, known, held, read_wordnet(wordnet))
    sizes = np.linalg.norm(vectors, axis=1, keepdims=True)
    directions = vectors / np.maximum(sizes, 1e-6)
    inputs = np.concatenate([3 * directions, np.log(sizes + 0.1), np.log(ranks + 10)[:, None] / 4 - 2.5], 1)
    likely = classify(inputs.astype(np.float32), table, np.flatnonzero(usable), rng)
    for at, kind in enumerate(LABELS):
        new = held[kind] - known[kind]
        unseen = [likely[row, at] for row, word in enumerate(words) if word in new]
        others = likely[usable & (table[:, at] == 0), at]
        hits = sum(one > 0.5 for one in unseen)
        print(f"{kind}: over 0.5 are {hits} of {len(unseen)} unseen, {np.mean(others > 0.5):.3f} of others", flush=True)
    likely = np.clip(likely, 1e-6, 1 - 1e-6)
    odds = np.clip(np.log(likely / (1 - likely)), -4, 4)
    values = group(directions, GROUPS, rng).astype(int) * KINDS + group(odds, KINDS, rng)
    return word_map(dict(zip(words, values.tolist())))
