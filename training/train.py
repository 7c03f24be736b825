"""Trains models/reply-guard from a folder of development data.

    python3 training/train.py --data DIR --out models/reply-guard [--epochs 3] [--share 1.0] [--held-card CARD]

Needs torch, onnx, scikit-learn and scipy (Debian: python3-torch python3-onnx python3-sklearn). Writes config.json,
tokenizer.json, tokenizer_config.json, onnx/model_quantized.onnx and card.json. Two runs of the same recipe: the first
holds whole sources out and measures them; the second trains on those too and ships, but never sees the benign
sources on which its thresholds are chosen. The card holds the figures of both. --held-card takes the first run's
figures from its card instead of running it again.
"""

import argparse
import functools
import json
import random
import time
from pathlib import Path

import torch

from learn import train
from network import WIDTH, ReplyGuard
from publish import write_model
from rows import read_prose, read_rows, read_unseen_replies
from synthetic import make_rows
from vectors import learn_vectors
from windows import sentences
from wordpiece import Tokeniser, learn

# Held out of both runs: benign replies of people, on which thresholds are chosen.
BENIGN = ["oasst-100-trees"]
# Held out of the first run only, to measure what the recipe does on sources it has never seen.
UNSEEN = ["aisafetylab-lg3", "wiki-toxicity-jigsaw", "deepset-prompt-injections", "diasafety-bias"]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, help="folder with the *.traindev.jsonl files")
    parser.add_argument("--out", default="models/reply-guard")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--share", type=float, default=1.0, help="share of the training rows to use, for a quick try")
    parser.add_argument("--vocabulary", type=int, default=12000)
    parser.add_argument("--seed", type=int, default=20261123)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--held-card", help="card.json of a first run with the same options")
    return parser.parse_args()


def gather(options, held_out):
    """(rows to train on, rows to score on, licence per source)."""
    rows, licences = read_rows(options.data)
    prose, prose_licences = read_prose(options.data, random.Random(options.seed))
    held = set(held_out)
    training = [row for row in rows if row["split"] == "train" and row["source"] not in held] + prose
    if options.share < 1:
        training = random.Random(options.seed).sample(training, int(len(training) * options.share))
    training += make_rows(options.seed)
    scoring = [row for row in rows if row["source"] in held or row["split"] == "dev"]
    scoring += read_unseen_replies(options.data)
    return training, scoring, {**licences, **prose_licences}


def run(options, held_out, out, first_run=None):
    """Trains with the sources `held_out` left out, writes the folder `out` and returns its card."""
    began = time.time()
    training, scoring, licences = gather(options, held_out)
    texts = [row["text"] for row in training]
    pieces = learn(texts, options.vocabulary)
    tokeniser = Tokeniser(pieces)
    encoded = [tokeniser.encode(text) for text in texts]
    print(f"{out}: {len(training)} rows, {sum(map(len, encoded))} pieces, without {', '.join(held_out)}", flush=True)
    vectors = learn_vectors(encoded, len(pieces), WIDTH, options.seed)
    model = ReplyGuard(len(pieces), vectors, options.seed)
    parts = [[tokeniser.encode(s) for s in sentences(row["text"])] if row["reply"] else [] for row in training]
    log = functools.partial(print, flush=True)
    model = train(model, training, encoded, parts, options.epochs, options.seed, log=log)
    card = write_model(out, model, pieces, training, scoring, licences, options, held_out, first_run)
    print(f"{out} written after {time.time() - began:.0f} s", flush=True)
    return card


def main():
    options = arguments()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    if options.held_card:
        first_run = json.loads(Path(options.held_card).read_text(encoding="utf-8"))
    else:
        first_run = run(options, BENIGN + UNSEEN, Path(options.out + ".held-out"))
    run(options, BENIGN, Path(options.out), first_run)


if __name__ == "__main__":
    main()
