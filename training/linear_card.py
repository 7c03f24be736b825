"""Scores the two halves together with the code that ships, centres the thresholds at 0.5 and writes the card."""

import collections
import hashlib
import json
import subprocess
import tempfile
from pathlib import Path

import numpy as np

from rows import LABELS
from score import by_source, false_alarms
from windows import sentences

# Benign replies that any label may flag, in the worst benign source; below the goal of 1 %, for sources not yet seen.
MOST_FALSE_ALARMS = 0.008
# How the labels share these: what a mark is worth to the reader differs.
SHARES = [0.4, 0.3, 0.25, 0.05]
# UTF-16 units from which a text counts as longer than a sentence, and at which it counts as long; as in src/model/linear.ts.
SHORT, LONG = 200, 800
# Instructions need room, so length speaks for them; for the other labels it may only speak against.
MOST_EXTRA = [8, 0, 0, 0]
RULE = (
    f"outputs are shifted so that 0.5 is the threshold; there, any label flags at most {MOST_FALSE_ALARMS:.1%} of each "
    "benign source of 250 replies or more, scored whole, by paragraph or by sentence; the labels' shares are "
)


def score(out, texts):
    """float64 [len(texts), 4], by training/scores.ts in Node with the files and the card in `out`."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "texts.json", Path(folder) / "scores.json"
        source.write_text(json.dumps(texts), encoding="utf-8")
        command = ["node", "scripts/run.mjs", "training/scores.ts", str(out), str(source), str(target)]
        subprocess.run(command, check=True, cwd=Path(__file__).parent.parent)
        return np.array(json.loads(target.read_text(encoding="utf-8")))


def _parts(text, unit):
    found = {"whole": lambda: [text], "paragraphs": lambda: text.split("\n\n"), "sentences": lambda: sentences(text)}
    return [part for part in found[unit]() if unit == "whole" or len(part.strip()) >= 24]


def _ramp(texts):
    return np.clip((np.array([len(text) for text in texts]) - SHORT) / (LONG - SHORT), 0, 1)[:, None]


class Benign:
    """Benign replies of one source, read in parts of one unit: logits [parts, 4], which reply they are of, how long."""

    def __init__(self, out, texts, unit):
        pairs = [(index, part) for index, text in enumerate(texts) for part in _parts(text, unit)]
        self.count, self.owner = len(texts), np.array([index for index, _ in pairs])
        self.logits, self.ramp = _logit(score(out, [part for _, part in pairs])), _ramp([part for _, part in pairs])

    def worst(self, values):
        """[replies, 4]: of each reply the highest of its parts' values."""
        out = np.full((self.count, len(LABELS)), -99.0)
        np.maximum.at(out, self.owner, values)
        return out


def _benign(out, scoring):
    texts = collections.defaultdict(list)
    for row in scoring:
        if row["reply"]:
            texts[row["source"]].append(row["text"])
    units = ("whole", "paragraphs", "sentences")
    return {(source, unit): Benign(out, found, unit) for source, found in texts.items() for unit in units}


def _logit(scores):
    scores = np.clip(scores, 1e-12, 1 - 1e-12)
    return np.log(scores / (1 - scores))


def _limits(sets):
    """Per label the lowest value that keeps the rule over sets [replies, 4]; the sets count alike, whatever their size."""
    together = np.concatenate(sets)
    mass = np.concatenate([np.full(len(one), 1 / len(one) / len(sets)) for one in sets])
    for rate in np.geomspace(2 * MOST_FALSE_ALARMS, MOST_FALSE_ALARMS / 50, 80):
        limits = []
        for label, share in enumerate(SHARES):
            order = np.argsort(-together[:, label])
            reached = np.searchsorted(np.cumsum(mass[order]), rate * share)
            limits.append(together[order[reached], label] + 1e-3)
        if all((one >= limits).any(1).mean() <= MOST_FALSE_ALARMS for one in sets):
            break
    return np.array(limits)


def _centre(benign):
    """(limits, what long texts get on top): sentences set the first, longer texts the second."""
    large = {key: one for key, one in benign.items() if one.count >= 250}
    limits = _limits([one.worst(one.logits) for (_, unit), one in large.items() if unit == "sentences"])
    # A text is flagged where its logit and `extra` times its ramp reach the limit: so much must it miss.
    missing = [
        one.worst(np.where(one.ramp > 0.02, (one.logits - limits) / np.maximum(one.ramp, 0.02), -99))
        for (_, unit), one in large.items()
        if unit != "sentences"
    ]
    return limits, np.clip(-_limits(missing), -5, MOST_EXTRA)


def _sigmoid(values):
    return 1 / (1 + np.exp(-values))


def publish(out, linear, training, scoring, licences, held_out, held_card):
    """Rewrites `out`/card.json; what it says of unseen sources comes from `held_card`, a run that held them out."""
    out = out.resolve()
    path = out / "card.json"
    card = json.loads(path.read_text(encoding="utf-8"))
    data = (out / "linear.bin").read_bytes()
    card["files"]["linear.bin"] = {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
    linear["long"] = [0.0] * len(LABELS)
    card["linear"] = linear
    path.write_text(json.dumps(card), encoding="utf-8")
    benign = _benign(out, scoring)
    limits, linear["long"] = _centre(benign)
    moved = {key: _sigmoid(one.worst(one.logits - limits + one.ramp * linear["long"])) for key, one in benign.items()}
    texts = [row["text"] for row in scoring]
    scores = _sigmoid(_logit(score(out, texts)) - limits + _ramp(texts) * linear["long"])
    linear["bias"] = [round(bias - limit, 6) for bias, limit in zip(linear["bias"], limits)]
    linear["long"] = [round(value, 6) for value in linear["long"]]
    card["thresholds"] = {label: 0.5 for label in LABELS}
    card["thresholdRule"] = RULE + json.dumps(dict(zip(LABELS, SHARES)))
    card.pop("thresholdsBeforeCentring", None)
    alarms = collections.defaultdict(dict)
    for (source, unit), found in moved.items():
        alarms[source][unit] = false_alarms(found, card["thresholds"])
    counts = collections.Counter(row["source"] for row in training)
    own = "Apache-2.0 (written by this project: training/synthetic.py)"
    card["linearSources"] = [{"source": s, "rows": n, "licence": licences.get(s, own)} for s, n in sorted(counts.items())]
    card |= {"version": 2, "linearHeldOut": held_out, "falseAlarms": alarms}
    card["scores"] = by_source(scoring, scores, card["thresholds"])
    if held_card:
        held = json.loads(Path(held_card).read_text(encoding="utf-8"))
        names = held["linearHeldOut"]
        unseen = {source: found for source, found in held["scores"].items() if source in names}
        card["sameRecipeOnUnseenSources"] = {"heldOut": names, "scores": unseen, "falseAlarms": held["falseAlarms"]}
    path.write_text(json.dumps(card), encoding="utf-8")
    for canary, found in zip(card["canaries"], score(out, [canary["text"] for canary in card["canaries"]])):
        canary["scores"] = [round(float(value), 4) for value in found]
    path.write_text(json.dumps(card, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
