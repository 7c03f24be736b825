"""Writes a compact table of word meanings: which common words mean the same, are of one kind, or are opposites."""

import collections
import re


def table(wordnet, texts, most=6000):
    """`word same same/kind kind/opposite|...`: ids that only one word has are left out, for nothing could meet there."""
    counts = collections.Counter(word for text in texts for word in re.findall(r"[a-z]{3,}", text.lower()))
    lemmas = sorted(
        (word for word in counts if word in wordnet.senses), key=lambda word: (-counts[word], word)
    )[:most]
    same, kinds = {}, {}
    for lemma in lemmas:
        ids = wordnet.first(lemma, 2)
        heads = [target for one in ids for kind, target, _, _ in wordnet.synsets[one][1] if kind == "&"]
        same[lemma] = list(dict.fromkeys(ids + heads))
        wider = [target for one in ids for kind, target, _, _ in wordnet.synsets[one][1] if kind in ("@", "@i")]
        kinds[lemma] = list(dict.fromkeys(wider))
    used = collections.Counter(one for ids in [*same.values(), *kinds.values()] for one in ids)
    numbers = {}

    def short(ids):
        return " ".join(base36(numbers.setdefault(one, len(numbers))) for one in ids if 2 <= used[one] <= 60)

    entries = []
    for lemma in sorted(lemmas):
        opposites = " ".join(word for word in wordnet.antonyms(lemma) if word in same)
        parts = [f"{lemma} {short(same[lemma])}".strip(), short(kinds[lemma]), opposites]
        entries.append("/".join(parts).rstrip("/"))
    return "|".join(entries)


def base36(number):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    return (base36(number // 36) if number >= 36 else "") + digits[number % 36]
