"""Trains the linear half of reply-guard beside its network, and sets what makes 0.5 the threshold of every label.

    python3 training/linear.py --data DIR --model models/reply-guard [--hold-out SOURCE ...] [--held-card CARD]

Needs Node too: all figures in the card are those of the code that ships (training/scores.ts). Run it first on a copy
of the folder with --hold-out, then on the folder itself with --held-card naming the card of that copy.
"""

import argparse
import json
import random
import re
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from features import BUCKETS, Featuriser, vectorise
from linear_card import publish
from rows import LABELS, read_prose, read_rows, read_unseen_replies
from synthetic import make_rows
from windows import sentences

BENIGN = ["oasst-100-trees"]
# How much the network's logit counts beside the linear one: chosen on held-out sources.
NETWORK_SHARE = [0.5, 0.5, 0.2, 0.5]
SENTENCES, LONGEST = 8, 8000


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True)
    parser.add_argument("--model", default="models/reply-guard")
    parser.add_argument("--hold-out", nargs="*", default=[])
    parser.add_argument("--held-card")
    parser.add_argument("--seed", type=int, default=20261123)
    return parser.parse_args()


def chunks(text, short=900, room=700):
    """Parts of a long text, cut as src/model/chunks.ts cuts them."""
    if len(text) <= short:
        return [text]
    out, current = [], ""
    for part in re.split(r"(?<=[.!?:\n])\s+", text):
        if current and len(current) + len(part) > room:
            out.append(current)
            current = ""
        current += f" {part}" if current else part
    out += [current] if current else []
    return [part[at : at + 2 * room] for part in out for at in range(0, len(part), 2 * room)]


def gather(options):
    """(training rows, rows to score, licence per source)."""
    rows, licences = read_rows(options.data)
    prose, prose_licences = read_prose(options.data, random.Random(options.seed))
    held = set(BENIGN + options.hold_out)
    training = [row for row in rows if row["split"] == "train" and row["source"] not in held]
    training += prose + make_rows(options.seed)
    scoring = [row for row in rows if row["source"] in held or row["split"] == "dev"]
    return training, scoring + read_unseen_replies(options.data), {**licences, **prose_licences}


def units_of(rows, rng):
    """(text, row, part) of what is learnt: whole texts, and of benign replies also their parts and some sentences."""
    out = []
    for row in rows:
        text = row["text"][:LONGEST]
        out.append((text, row, False))
        if row["reply"]:
            found = sentences(text)
            parts = chunks(text) if len(text) > 900 else []
            out += [(part, row, True) for part in parts + rng.sample(found, min(SENTENCES, len(found)))]
    return out


def fit(matrix, units, label):
    """(weights float32 [3 * BUCKETS], bias) of one label, features weighted by how rare they are."""
    known = [i for i, (_, row, _) in enumerate(units) if row["y"][label] is not None]
    truth = np.array([units[i][1]["y"][label] for i in known])
    weight = np.array([units[i][1]["weight"] * (0.5 if units[i][2] else 1) for i in known])
    if LABELS[label] != "abuse":
        # Rare labels count half as much as all that is clean.
        weight[truth == 1] *= 0.5 * weight[truth == 0].sum() / weight[truth == 1].sum()
    part = matrix[known]
    frequency = np.bincount(part.indices, minlength=part.shape[1])
    rarity = np.where(frequency < 2, 0, np.log((part.shape[0] + 1) / (frequency + 1))) / 6
    columns = np.flatnonzero(rarity > 0)
    scaled = part[:, columns].multiply(rarity[columns]).tocsr().astype(np.float32)
    model = LogisticRegression(C=4, max_iter=40, tol=1e-3).fit(scaled, truth, weight)
    weights = np.zeros(3 * BUCKETS, np.float32)
    weights[columns] = model.coef_[0] * rarity[columns]
    return weights, float(model.intercept_[0])


def write_weights(out, weights):
    """int8 [family][bucket][label] in linear.bin; returns what to multiply them by, [family][label]."""
    stacked = np.stack(weights, 1).reshape(3, BUCKETS, len(LABELS))
    # Few weights are large: clipping them leaves the others finer steps.
    scales = np.quantile(np.abs(stacked), 0.99995, axis=1) / 127
    whole = np.clip(np.round(stacked / scales[:, None, :]), -127, 127).astype(np.int8)
    (out / "linear.bin").write_bytes(whole.tobytes())
    return [[float(f"{value:.6g}") for value in row] for row in scales]


def main():
    options = arguments()
    training, scoring, licences = gather(options)
    units = units_of(training, random.Random(options.seed))
    matrix = vectorise(Featuriser(), [text for text, _, _ in units])
    print(f"{len(training)} rows, {len(units)} texts", flush=True)
    fitted = [fit(matrix, units, label) for label in range(len(LABELS))]
    out = Path(options.model)
    scales = write_weights(out, [weights for weights, _ in fitted])
    linear = {"scales": scales, "bias": [bias for _, bias in fitted], "network": NETWORK_SHARE}
    publish(out, linear, training, scoring, licences, BENIGN + options.hold_out, options.held_card)


if __name__ == "__main__":
    main()
