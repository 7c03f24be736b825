"""Which words are names, places, roles, things or ordinary words: the lists behind a word's marks."""

import collections
import re

from .features import LISTS, lists_of, plain
from .fillers import PRODUCTS, TECHNOLOGY
from .lists import held_out
from .streets import WAYS
from .words import words

COMMON_GIVEN, COMMON_SURNAME, LEAST_SEEN = 1200, 2000, 3
AFFIX = re.compile("street.*(suffix|prefix)|(suffix|prefix).*street|street_title")


def _parts(name, least=2):
    """The words of a name, particles of one letter left out."""
    return [plain(name[start:end]) for start, end in words(name) if end - start >= least]


def _people(pools, halves):
    for given, family in pools.values():
        for pool, which, room in ((given, "given", COMMON_GIVEN), (family, "surname", COMMON_SURNAME)):
            entries = [entry for held in halves for entry in pool.entries(held)]
            entries.sort(key=lambda entry: (-entry[1], entry[0]))
            for at, (name, _) in enumerate(entries):
                for word in _parts(name, 1):
                    yield word, which
                    if at < room:
                        yield word, f"{which} common"


def _cities(cities, halves):
    for pool in cities.values():
        for held in halves:
            for name, _ in pool.entries(held):
                found = _parts(name)
                yield from ((word, "city") for word in found if len(found) == 1 or len(word) > 3)


def _ordinary(prose):
    """Words that prose writes in lower case."""
    seen = collections.Counter()
    for _, text in prose:
        seen.update({plain(text[s:e]) for s, e in words(text) if text[s:e].islower()})
    return ((word, "word") for word, count in seen.items() if count >= LEAST_SEEN and len(word) > 1)


def _streets(blocks):
    ways = [way for many in WAYS.values() for way in many]
    for block in blocks.values():
        for key, found in block.items():
            if AFFIX.search(key):
                ways += list(found)
    return ((word, "street") for way in ways if isinstance(way, str) for word in _parts(way))


def _things(things, halves):
    names = TECHNOLOGY + PRODUCTS
    for kind in ("brand", "company", "programming", "org"):
        names += [name for held in halves for name, _ in things[kind].entries(held)]
    yield from ((word, "thing") for name in names for word in _parts(name, 3))
    roles = collections.Counter(w for held in halves for name, _ in things["job"].entries(held) for w in _parts(name, 3))
    yield from ((word, "role") for word, count in roles.items() if count >= 3)


def everybody(lists, texts, halves):
    """(word, name of its list) of all lists, in the `halves` wanted."""
    pools, places, _, things = lists
    yield from _people(pools, halves)
    yield from _cities(places.cities, halves)
    yield from _ordinary(texts)
    yield from _streets(places.blocks)
    yield from _things(things, halves)


def gazetteer(lists, prose, everything):
    """The filter over all lists; without `everything`, of the half that trains only."""
    halves = (False, True) if everything else (False,)
    texts = prose if everything else [row for row in prose if not held_out(row[1], 10)]
    entries = {(word, LISTS.index(which)) for word, which in everybody(lists, texts, halves) if word}
    return lists_of(entries), len(entries)
