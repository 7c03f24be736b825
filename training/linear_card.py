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
# How the labels share these: what a marked sentence is worth to the reader differs.
SHARES = [0.4, 0.3, 0.25, 0.05]
RULE = (
    f"outputs are shifted so that 0.5 is the threshold; there, any label flags at most {MOST_FALSE_ALARMS:.1%} of each "
    "benign source of 250 replies or more, scored whole or sentence by sentence; the labels' shares are "
)


def score(out, texts):
    """float64 [len(texts), 4], by training/scores.ts in Node with the files and the card in `out`."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "texts.json", Path(folder) / "scores.json"
        source.write_text(json.dumps(texts), encoding="utf-8")
        command = ["node", "scripts/run.mjs", "training/scores.ts", str(out), str(source), str(target)]
        subprocess.run(command, check=True, cwd=Path(__file__).parent.parent)
        return np.array(json.loads(target.read_text(encoding="utf-8")))


def _worst_sentence(out, texts):
    parts = [(index, part) for index, text in enumerate(texts) for part in sentences(text) if len(part.strip()) >= 24]
    found = score(out, [part for _, part in parts])
    worst = np.zeros((len(texts), len(LABELS)))
    np.maximum.at(worst, [index for index, _ in parts], found)
    return worst


def _benign(scoring):
    texts = collections.defaultdict(list)
    for row in scoring:
        if row["reply"]:
            texts[row["source"]].append(row["text"])
    return texts


def _logit(scores):
    scores = np.clip(scores, 1e-12, 1 - 1e-12)
    return np.log(scores / (1 - scores))


def _limits(sets):
    """Per label the lowest logit that keeps the rule; the sets count alike, however large they are."""
    large = [_logit(scores) for scores in sets if len(scores) >= 250]
    together = np.concatenate(large)
    mass = np.concatenate([np.full(len(one), 1 / len(one) / len(large)) for one in large])
    for rate in np.geomspace(2 * MOST_FALSE_ALARMS, MOST_FALSE_ALARMS / 50, 80):
        limits = []
        for label, share in enumerate(SHARES):
            order = np.argsort(-together[:, label])
            reached = np.searchsorted(np.cumsum(mass[order]), rate * share)
            limits.append(together[order[reached], label] + 1e-3)
        if all((one >= limits).any(1).mean() <= MOST_FALSE_ALARMS for one in large):
            break
    return limits


def _sigmoid(values):
    return 1 / (1 + np.exp(-values))


def publish(out, linear, training, scoring, licences, held_out, held_card):
    """Rewrites `out`/card.json; what it says of unseen sources comes from `held_card`, a run that held them out."""
    out = out.resolve()
    path = out / "card.json"
    card = json.loads(path.read_text(encoding="utf-8"))
    data = (out / "linear.bin").read_bytes()
    card["files"]["linear.bin"] = {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
    card["linear"] = linear
    path.write_text(json.dumps(card), encoding="utf-8")
    benign = {}
    for source, texts in _benign(scoring).items():
        benign[source, "whole"], benign[source, "sentences"] = score(out, texts), _worst_sentence(out, texts)
    limits = np.array(_limits(benign.values()))
    linear["bias"] = [round(bias - limit, 6) for bias, limit in zip(linear["bias"], limits)]
    moved = {key: _sigmoid(_logit(scores) - limits) for key, scores in benign.items()}
    scores = _sigmoid(_logit(score(out, [row["text"] for row in scoring])) - limits)
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
