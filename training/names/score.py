"""Reads findings from a model and scores them: by label on labelled texts, by line on texts that hold nobody."""

import re
import unicodedata

import numpy as np
import torch

from .network import LABELS
from .encode import pad, windows

NAME_WORD = re.compile(r"[^\W\d_]{2,}")
WORD = re.compile(r"(?<!\w)[^\W\d_]{2,}(?!\w)")
KINDS = ["PERSON", "ADDRESS"]
# Least score of a finding, chosen on the held-out texts of a first run: "lone" is a person of a single word, or in lower
# case, which is far oftener none.
LEAST = {"PERSON": 0.6, "ADDRESS": 0.7, "lone": 0.8}


def _probabilities(model, encoded, table, batch=64):
    """Per text float32 [words, 5]: windows are read in batches of like length."""
    jobs = [(owner, window) for owner, (_, numbers, _) in enumerate(encoded) for window in windows(len(numbers))]
    jobs = [(owner, window) for owner, window in jobs if window[1] > window[0]]
    jobs.sort(key=lambda job: job[1][1] - job[1][0])
    out = [np.zeros((len(numbers), len(LABELS)), np.float32) for _, numbers, _ in encoded]
    with torch.no_grad():
        for at in range(0, len(jobs), batch):
            group = jobs[at : at + batch]
            numbers = pad([np.asarray(encoded[o][1][s:e]) for o, (s, e, _, _) in group], 0)
            known, places = np.unique(numbers, return_inverse=True)
            bags, places = table[known].astype(np.int64), places.reshape(numbers.shape)
            marks = pad([encoded[o][2][s:e] for o, (s, e, _, _) in group], 0)
            scores = torch.softmax(model(*map(torch.from_numpy, (bags, places, marks))), 2).numpy()
            for row, (owner, (start, _, low, high)) in enumerate(group):
                out[owner][low:high] = scores[row, low - start : high - start]
    return out


def _plausible(text, start, end, label):
    """What a finding must have besides its score (src/model/names/spans.ts says the same).

    No number is a name; an address has a number and a word without digits; a name is not in lower case where its line is not.
    """
    found = text[start:end]
    digit, letters = any(char.isdecimal() for char in found), sum(char.isalpha() for char in found)
    if label == "ADDRESS":
        return digit and letters > 3 and (bool(WORD.search(found)) or any(unicodedata.category(char) == "Lo" for char in found))
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
        second = last and label == "PERSON" and len(last[3]) == 1 and text[last[1] : start] == " "
        if last and last[2] == label and (not begins or second):
            last[1], last[3] = end, last[3] + [score]
            out.append(last)
        else:
            out.append([start, end, label, [score]])
    found = {id(span): span for span in out if span}.values()
    ends = [(s, _end(text, s, e, label), label, p) for s, e, label, p in found]
    joined = [(s, e, label, float(np.mean(p)), len(p)) for s, e, label, p in ends if _plausible(text, s, e, label)]
    return _sure(text, joined)


def _end(text, start, end, label):
    """Where an address ends: lower-case words after its last comma are no part of it, as towns have a capital."""
    at = max(text.rfind(",", start, end), text.rfind(";", start, end))
    tail = text[at + 1 : end]
    lower = at >= 0 and all(char.isspace() or unicodedata.category(char) in ("Ll", "Mn") for char in tail)
    if label != "ADDRESS" or not lower or not tail.strip() or not any(char.isupper() for char in text[start:at]):
        return end
    return start + len(text[start:at].rstrip())


def _sure(text, joined):
    """The findings that are sure enough, as src/model/names/spans.ts chooses them."""
    least = [LEAST["lone" if label == "PERSON" and (n == 1 or text[s:e].islower()) else label] for s, e, label, _, n in joined]
    sure = [p >= low for (_, _, _, p, _), low in zip(joined, least)]
    named = set()
    for (start, end, label, _, _), is_sure in zip(joined, sure):
        if is_sure and label == "PERSON":
            named.update(NAME_WORD.findall(text[start:end].lower()))
    return [
        (start, end, label, p)
        for (start, end, label, p, _), is_sure in zip(joined, sure)
        if is_sure or (label == "PERSON" and p >= LEAST["PERSON"] and text[start:end].lower() in named)
    ]


def find(model, encoder, texts):
    encoded = [encoder.encode(text) for text in texts]
    scores = _probabilities(model, encoded, encoder.table())
    return [spans_of(t, e[0], p) for t, e, p in zip(texts, encoded, scores)]


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
