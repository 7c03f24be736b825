"""Texts that were never trained on: those of check.txt, written by hand, and corpora of others, row by row."""

import json
import re
from pathlib import Path

from .score import KINDS, by_label, find, flagged

MARK = re.compile("«([PA]):([^»]*)»")


def by_hand():
    """[(text, [(start, end, label)])]; a person is marked «P:name», an address «A:address», texts are parted by ---."""
    out = []
    for marked in (Path(__file__).parent / "check.txt").read_text(encoding="utf-8").rstrip("\n").split("\n---\n"):
        parts, spans, length, at = [], [], 0, 0
        for found in MARK.finditer(marked):
            parts += [marked[at : found.start()], found[2]]
            length += found.start() - at
            spans.append((length, length + len(found[2]), "PERSON" if found[1] == "P" else "ADDRESS"))
            length, at = length + len(found[2]), found.end()
        out.append(("".join(parts) + marked[at:], spans))
    return out


def rows(path):
    """[(text, spans)] of a JSONL file of {"text", "spans": [{"start", "end", "type"}]}, offsets in UTF-16 units."""

    def place(text, units):
        return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le"))

    out = []
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        text = row["text"]
        spans = [(place(text, s["start"]), place(text, s["end"]), s["type"]) for s in row["spans"] if s["type"] in KINDS]
        out.append((text, spans))
    return out


def checked(model, encoder, files):
    """By set: the scores of the texts that hold somebody, and how many per 1,000 of those that do not are flagged."""
    sets = {"written by hand": by_hand()} | {Path(path).name.split(".")[0]: rows(path) for path in files}
    out = {}
    for name, texts in sets.items():
        found = find(model, encoder, [text for text, _ in texts])
        held = [(spans, f) for (_, spans), f in zip(texts, found) if spans]
        quiet = [f for (_, spans), f in zip(texts, found) if not spans]
        out[name] = by_label([spans for spans, _ in held], [f for _, f in held]) | {"falseAlarms": flagged(quiet), "of": len(quiet)}
    return out
