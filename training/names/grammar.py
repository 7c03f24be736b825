"""Sentences put together from parts: who does what, where and when, in eight languages.

Whole templates teach a tagger the template; parts that meet at random teach it the places where people stand.
"""

import re
from pathlib import Path

from .lists import held_out

PART = re.compile(r"<([a-z]+)>")


def read_grammars(held):
    """language -> part -> phrases, of the half that trains or the one that validates (one in seven)."""
    out = {}
    for path in sorted((Path(__file__).parent / "grammar").glob("*.txt")):
        parts, every = out.setdefault(path.stem, {}), {}
        for line in path.read_text(encoding="utf-8").splitlines():
            kind, phrase = line.split(" ", 1)
            every.setdefault(kind, []).append(phrase)
            if held_out(phrase, 7) == held:
                parts.setdefault(kind, []).append(phrase)
        for kind, phrases in every.items():
            # a part too small to be split is shared
            if len(parts.get(kind, [])) < 3:
                parts[kind] = phrases
    return out


def sentence(rng, grammar):
    """A template of one sentence: its slots are still to be filled."""
    text = rng.choice(grammar["S"])
    for _ in range(3):
        text = PART.sub(lambda found: rng.choice(grammar[found.group(1)]), text)
    return text[0].upper() + text[1:] if text[0].islower() and rng.random() < 0.7 else text
