"""Texts to hashed, sparse features; src/model/features.ts makes the same ones, bit for bit.

Three families, each scaled to length 1: words and pairs of neighbours; runs of 3 to 5 characters inside words; runs of
1 to 4 word classes (models/reply-guard/lexicon.json: "people", "slur", "not" ...), in which all other words are one and the same.
"""

import json
import re
from pathlib import Path

import numpy as np
from scipy import sparse

BITS = 18
BUCKETS = 1 << BITS
MASK = 0xFFFFFFFF
TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)?|[^\w\s]|_")
LEET = str.maketrans("0134578", "oleastb")
ENDINGS = ["s", "es", "ed", "d", "ing", "er", "ers", "ly"]
LEXICON = Path(__file__).parent.parent / "models" / "reply-guard" / "lexicon.json"


def word_hash(text):
    """FNV-1a over UTF-16 units, 32 bits."""
    value = 0x811C9DC5
    for unit in text.encode() if text.isascii() else _units(text):
        value = ((value ^ unit) * 0x01000193) & MASK
    return value


def _units(text):
    raw = text.encode("utf-16-le", "surrogatepass")
    return [raw[i] | raw[i + 1] << 8 for i in range(0, len(raw), 2)]


def bucket(value):
    """Spreads a 32-bit hash over the buckets; works on arrays of uint64 too."""
    value = (value ^ (value >> 15)) * 0x2C1B3C6D & MASK
    value = (value ^ (value >> 12)) * 0x297A2D39 & MASK
    return (value ^ (value >> 15)) & (BUCKETS - 1)


class Featuriser:
    """Remembers what it computed for each word, because words repeat."""

    def __init__(self):
        lexicon = json.loads(LEXICON.read_text(encoding="utf-8"))
        self.classes = {word: name for name, words in lexicon.items() for word in words.split()}
        self.words, self.class_hashes = {}, {}

    def class_of(self, word):
        """The word's class; itself for punctuation; "~" for all other words."""
        if not word[0].isalnum():
            return word if word.isascii() else "~"
        plain = word.translate(LEET) if not word.isdigit() else word
        for form in (word, plain):
            if form in self.classes:
                return self.classes[form]
            for ending in ENDINGS:
                if form.endswith(ending) and form[: -len(ending)] in self.classes:
                    return self.classes[form[: -len(ending)]]
        return "#" if word.isdigit() else "~"

    def _word(self, word):
        found = self.words.get(word)
        if found is None:
            own, name = word_hash(word), self.class_of(word)
            padded = f" {word} "
            most = 40
            grams = [padded[i : i + n] for n in (3, 4, 5) for i in range(min(len(padded) - n + 1, most))]
            chars = np.array([bucket(word_hash(gram) ^ 0x5BD1E995) for gram in grams], dtype=np.int64)
            found = self.words[word] = (own, chars, word_hash("class " + name), name)
        return found

    def families(self, text):
        """Three int64 arrays of buckets, with repeats."""
        # str.lower and toLowerCase agree on what matters; the length may differ, no offset is kept
        tokens = TOKEN.findall(text.replace("\u2019", "'").lower())
        found = [self._word(token) for token in tokens]
        own = np.array([f[0] for f in found], dtype=np.uint64)
        pairs = (own[:-1] * np.uint64(0x9E3779B1) + own[1:]) & np.uint64(MASK)
        words = bucket(np.concatenate([own, pairs]))
        chars = np.concatenate([f[1] for f in found]) if found else np.zeros(0, np.int64)
        kinds, last = [], ""
        for _, _, kind, name in found:
            if name != "~" or last != "~":
                kinds.append(kind)
            last = name
        run = np.array(kinds, dtype=np.uint64)
        total, out = run, [run]
        for n in range(1, 4):
            if len(run) <= n:
                break
            total = (total[:-1] * np.uint64(0x85EBCA77) + run[n:]) & np.uint64(MASK)
            out.append(total)
        classes = bucket(np.concatenate(out))
        return words.astype(np.int64), chars, classes.astype(np.int64)


def vectorise(featuriser, texts):
    """float32 CSR [len(texts), 3 * BUCKETS], each family in its own range of columns."""
    ends, indices, data, total = [0], [], [], 0
    for text in texts:
        for offset, family in enumerate(featuriser.families(text)):
            if len(family):
                ids, counts = np.unique(family, return_counts=True)
                values = 1 + np.log(counts)
                indices.append((ids + offset * BUCKETS).astype(np.int32))
                data.append((values / np.sqrt((values**2).sum())).astype(np.float32))
                total += len(ids)
        ends.append(total)
    shape = (len(texts), 3 * BUCKETS)
    return sparse.csr_matrix((np.concatenate(data), np.concatenate(indices), np.array(ends)), shape=shape)
