"""What WordNet 3.0 (Debian: wordnet-base) says of single words: ordinary words in all their forms, and names of things."""

from pathlib import Path

from .features import plain

FILES = {"noun": ("s", "es"), "verb": ("s", "es", "d", "ed", "ing", "r", "er"), "adj": ("r", "er", "st", "est"), "adv": ()}
# numbers of the files of the lexicographers
PERSON, PLACE, GROUP = "18", "15", "14"


def _forms(word, endings):
    yield word
    for ending in endings:
        yield word + ending
        if ending[0] in "ei" and len(word) > 3:
            yield word.removesuffix("e") + ending
            yield word + word[-1] + ending
            yield word.removesuffix("y") + "i" + ending


def _lines(path):
    return (line for line in path.read_text(encoding="latin-1").splitlines() if not line.startswith(" "))


def read_wordnet(folder):
    """kind -> words: "word" (written small), "person", "city" and "thing" (written with a capital)."""
    found = {kind: set() for kind in ("word", "person", "city", "thing")}
    for name, endings in FILES.items():
        for line in _lines(Path(folder) / f"data.{name}"):
            parts = line.split(" ")
            for lemma in parts[4 : 4 + 2 * int(parts[3], 16) : 2]:
                word = lemma.split("(")[0]
                if word.islower() and word.isalpha():
                    found["word"].update(_forms(word, endings))
                elif word[0].isupper():
                    kind = {PERSON: "person", PLACE: "city", GROUP: "thing"}.get(parts[1])
                    if kind:
                        found[kind].add(plain(word.split("_")[-1] if kind == "person" else word))
        exceptions = Path(folder) / f"{name}.exc"
        found["word"].update(line.split(" ")[0] for line in _lines(exceptions) if line.split(" ")[1].islower())
    return found
