"""Trains models/reply-guard from a folder of development data.

    python3 training/train.py --data DIR --out models/reply-guard [--epochs 5] [--share 1.0] [--hold-out SOURCE ...]

Needs torch, onnx, scikit-learn and scipy (Debian: python3-torch python3-onnx python3-sklearn). Writes config.json,
tokenizer.json, tokenizer_config.json, onnx/model_quantized.onnx and card.json. The sources held out are never
trained on: thresholds are chosen on their benign replies, and the card's scores are those of the model that ships.
"""

import argparse
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
from wordpiece import Tokeniser, learn

HELD_OUT = ["aisafetylab-lg3", "oasst-100-trees", "wiki-toxicity-jigsaw", "deepset-prompt-injections", "diasafety-bias"]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, help="folder with the *.traindev.jsonl files")
    parser.add_argument("--out", default="models/reply-guard")
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--share", type=float, default=1.0, help="share of the training rows to use, for a quick try")
    parser.add_argument("--vocabulary", type=int, default=12000)
    parser.add_argument("--seed", type=int, default=20261123)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--hold-out", nargs="*", default=HELD_OUT)
    return parser.parse_args()


def gather(options):
    """(rows to train on, rows to score on, licence per source)."""
    rows, licences = read_rows(options.data)
    prose, prose_licences = read_prose(options.data, random.Random(options.seed))
    held = set(options.hold_out)
    training = [row for row in rows if row["split"] == "train" and row["source"] not in held] + prose
    if options.share < 1:
        training = random.Random(options.seed).sample(training, int(len(training) * options.share))
    training += make_rows(options.seed)
    scoring = [row for row in rows if row["source"] in held or row["split"] == "dev"] + read_unseen_replies(options.data)
    return training, scoring, {**licences, **prose_licences}


def main():
    options, began = arguments(), time.time()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    training, scoring, licences = gather(options)
    texts = [row["text"] for row in training]
    pieces = learn(texts, options.vocabulary)
    tokeniser = Tokeniser(pieces)
    encoded = [tokeniser.encode(text) for text in texts]
    print(f"{len(training)} rows, {sum(map(len, encoded))} pieces, {time.time() - began:.0f} s", flush=True)
    vectors = learn_vectors(encoded, len(pieces), WIDTH, options.seed)
    print(f"vectors, {time.time() - began:.0f} s", flush=True)
    model = ReplyGuard(len(pieces), vectors, options.seed)
    model = train(model, training, encoded, options.epochs, options.seed, log=lambda line: print(line, flush=True))
    card = write_model(Path(options.out), model, pieces, training, scoring, licences, options)
    print(json.dumps({"thresholds": card["thresholds"], "falseAlarms": card["falseAlarms"]}, indent=1))
    print(f"{options.out} written after {time.time() - began:.0f} s")


if __name__ == "__main__":
    main()
