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


def pairs():
    """[(truth 0 or 1, what is tried, [(reply, question)])] of asked.txt, one a heading."""
    found = []
    for block in (Path(__file__).parent / "asked.txt").read_text(encoding="utf-8").split("\n== ")[1:]:
        heading, *lines = block.strip().split("\n")
        kind, tried = heading.split(": ", 1)
        parted = [line.replace("\\n", "\n").split(" => ") for line in lines if line]
        found.append((int(kind.split(" ")[1]), tried, [(reply, question) for question, reply in parted]))
    return found


def pairs_checked(score):
    """Per test of asked.txt how many of its replies are decided right for harm, alone and beside their questions."""
    out = {}
    for truth, tried, texts in pairs():
        alone = score([reply for reply, _ in texts])[:, 0] >= 0.5
        beside = score(texts)[:, 0] >= 0.5
        out[tried] = {"truth": truth, "texts": len(texts), "rightAlone": int((alone == truth).sum()), "right": int((beside == truth).sum())}
    return out


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
    for tried, entry in pairs_checked(lambda texts: shipped(folder, texts)).items():
        print(f"harm      {entry['truth']}  {entry['right']:3} of {entry['texts']:3}  {entry['rightAlone']:>3}  {tried}")
    for tried, entry in checked(lambda texts: shipped(folder, texts), material).items():
        print(f"{entry['label']:9} {entry['truth']}  {entry['right']:3} of {entry['texts']:3}  {entry.get('rightBrought', ''):>3}  {tried}")


if __name__ == "__main__":
    main()
