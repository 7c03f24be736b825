"""Functional tests that were written by hand before training and that no training reads (check.txt): how many are right.

    python3 -m training.replies.check models/reply-guard
"""

import json
import sys
from pathlib import Path

import numpy as np

from .rows import LABELS
from .units import shipped


def cases():
    """[(label, truth 0 or 1, what is tried, [text])] of check.txt, one a heading."""
    blocks = (Path(__file__).parent / "check.txt").read_text(encoding="utf-8").split("\n== ")[1:]
    found = []
    for block in blocks:
        heading, *lines = block.strip().split("\n")
        kind, tried = heading.split(": ", 1)
        label, truth = kind.split(" ")
        found.append((label, int(truth), tried, [line.replace("\\n", "\n") for line in lines if line]))
    return found


def checked(score, material):
    """Per test its label and truth, the texts, and of them those decided right: as replies, and as what a person brings.

    `score` turns texts into scores [texts, labels], 0.5 is the threshold; `material` is what injection gets on top.
    """
    out = {}
    for label, truth, tried, texts in cases():
        scores = np.clip(score(texts)[:, LABELS.index(label)], 1e-9, 1 - 1e-9)
        logits = np.log(scores / (1 - scores))
        entry = {"label": label, "truth": truth, "texts": len(texts), "right": int(((logits >= 0) == truth).sum())}
        if label == "injection":
            entry["rightBrought"] = int(((logits + material >= 0) == truth).sum())
        out[tried] = entry
    return out


def main():
    folder = Path(sys.argv[1]).resolve()
    material = json.loads((folder / "card.json").read_text(encoding="utf-8"))["material"]
    for tried, entry in checked(lambda texts: shipped(folder, texts), material).items():
        print(f"{entry['label']:9} {entry['truth']}  {entry['right']:3} of {entry['texts']:3}  {entry.get('rightBrought', ''):>3}  {tried}")


if __name__ == "__main__":
    main()
