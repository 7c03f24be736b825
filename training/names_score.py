"""Reads findings from a model and scores them: by label on labelled texts, by line on texts that hold nobody."""

import numpy as np
import torch

from names_network import LABELS
from names_pieces import pad, windows
from wordpiece import CLS, SEP

KINDS = ["PERSON", "ADDRESS"]
# Least score of a finding, chosen on the held-out texts of a first run: "lone" is a person of a single word, which is
# far oftener none.
LEAST = {"PERSON": 0.65, "ADDRESS": 0.85, "lone": 0.97}


def _probabilities(model, encoded, batch=64):
    """Per text float32 [pieces, 5]: windows are read in batches of like length."""
    jobs = [(owner, window) for owner, (_, ids, _, _) in enumerate(encoded) for window in windows(len(ids))]
    jobs.sort(key=lambda job: job[1][1] - job[1][0])
    out = [np.zeros((len(ids), len(LABELS)), np.float32) for _, ids, _, _ in encoded]
    with torch.no_grad():
        for at in range(0, len(jobs), batch):
            group = jobs[at : at + batch]
            ids = pad([[CLS, *encoded[o][1][s:e], SEP] for o, (s, e, _, _) in group], 0)
            shapes = pad([[0, *encoded[o][2][s:e], 0] for o, (s, e, _, _) in group], 0)
            scores = torch.softmax(model(torch.from_numpy(ids), torch.from_numpy(shapes)), 2).numpy()
            for row, (owner, (start, _, low, high)) in enumerate(group):
                out[owner][low:high] = scores[row, 1 + low - start : 1 + high - start]
    return out


def _plausible(text, start, end, label):
    """What a finding must have besides its score (src/model/spans.ts says the same).

    No number is a name; an address has a number and a word; a name is not in lower case where its line is not.
    """
    found = text[start:end]
    digit, letters = any(char.isdecimal() for char in found), sum(char.isalpha() for char in found)
    if label == "ADDRESS":
        return digit and letters > 3
    if digit or letters < 2 or not found.islower():
        return not digit and letters > 1
    stop = text.find("\n", end)
    line = text[text.rfind("\n", 0, start) + 1 : stop if stop >= 0 else len(text)]
    return line.islower()


def spans_of(text, word_spans, scores):
    """[(start, end, label, score)] from the scores [words, 5] of a text's words."""
    out = []
    for (start, end), (other, b_person, i_person, b_address, i_address) in zip(word_spans, scores):
        person, address = b_person + i_person, b_address + i_address
        if other >= max(person, address):
            out.append(None)
            continue
        label, score = ("PERSON", person) if person >= address else ("ADDRESS", address)
        begins = b_person > i_person if label == "PERSON" else b_address > i_address
        last = out[-1] if out else None
        if last and last[2] == label and not begins:
            last[1], last[3] = end, last[3] + [score]
            out.append(last)
        else:
            out.append([start, end, label, [score]])
    found = {id(span): span for span in out if span}.values()
    return [
        (start, end, label, float(np.mean(p)))
        for start, end, label, p in found
        if _plausible(text, start, end, label)
        and np.mean(p) >= LEAST["lone" if label == "PERSON" and len(p) == 1 else label]
    ]


def find(model, encoder, texts):
    encoded = [encoder.encode(text) for text in texts]
    scores = _probabilities(model, encoded)
    return [spans_of(t, e[0], p[e[3]] if e[3] else p) for t, e, p in zip(texts, encoded, scores)]


def _covered(spans, start, end):
    units = set()
    for low, high, *_ in spans:
        units.update(range(max(low, start), min(high, end)))
    return len(units) / (end - start)


def by_label(truths, found):
    """Per label: a true span counts as found where half of it is covered, a finding as right where half of it is true."""
    out = {}
    for label in KINDS:
        gold = hit = exact = told = right = 0
        for spans, findings in zip(truths, found):
            mine = [f for f in findings if f[2] == label]
            true = [s for s in spans if s[2] == label]
            gold, told = gold + len(true), told + len(mine)
            hit += sum(_covered(mine, s, e) >= 0.5 for s, e, _ in true)
            exact += sum(any(f[:2] == (s, e) for f in mine) for s, e, _ in true)
            right += sum(any(_covered([s], f[0], f[1]) >= 0.5 or _covered([f], s[0], s[1]) >= 0.5 for s in true) for f in mine)
        rate = lambda part, whole: round(part / whole, 4) if whole else None  # noqa: E731
        out[label] = {"spans": gold, "recall": rate(hit, gold), "precision": rate(right, told), "exact": rate(exact, gold)}
    return out


def flagged(found):
    """Texts with any finding, per 1,000."""
    return round(1000 * sum(bool(f) for f in found) / max(1, len(found)), 2)
