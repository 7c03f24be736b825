"""The training loop: masked, weighted cross-entropy over windows, with a running average of the weights kept."""

import copy
import random
import time

import numpy as np
import torch
from torch.nn import functional

from rows import LABELS
from score import score_windows
from windows import batches, cut, pad, sample
from wordpiece import UNK

BUDGET = 4096
WORD_DROP = 0.1
SENTENCES = 4
# Labels that describe a passage of a long text, not each part of it: only its strongest windows count as positive.
PASSAGE = [LABELS.index("harm"), LABELS.index("injection")]


def _strongest(model, encoded, rows):
    """Per long positive row, the score of its highest window, for each passage label."""
    chosen = [i for i, row in enumerate(rows) if len(encoded[i]) > 126 and any(row["y"][p] == 1 for p in PASSAGE)]
    out = {}
    windows, owner = [], []
    for index in chosen:
        for window in cut(encoded[index]):
            windows.append(window)
            owner.append(index)
    for index, scores in zip(owner, score_windows(model, windows)):
        out[index] = np.maximum(out.get(index, 0), scores)
    return out


def _epoch_windows(rows, encoded, parts, rng):
    windows, owner = [], []
    for index, row in enumerate(rows):
        positive = any(row["y"][p] == 1 for p in PASSAGE)
        if parts[index] and rng.random() < 0.5:
            # A browser reads a reply sentence by sentence: so must a benign one be read here.
            made = [cut(part)[0] for part in rng.sample(parts[index], min(SENTENCES, len(parts[index])))]
        else:
            made = sample(encoded[index], rng, positive)
        windows += made
        owner += [index] * len(made)
    return windows, owner


def _targets(model, rows, encoded, windows, owner, first):
    """float32 targets and weights [windows, 4]; weight 0 where a label is unknown for this window."""
    target, weight = np.zeros((len(windows), 4), np.float32), np.zeros((len(windows), 4), np.float32)
    for position, index in enumerate(owner):
        for label, value in enumerate(rows[index]["y"]):
            if value is not None:
                target[position, label], weight[position, label] = value, rows[index]["weight"]
    long = [p for p, i in enumerate(owner) if len(encoded[i]) > 126 and any(rows[i]["y"][k] == 1 for k in PASSAGE)]
    if first:
        weight[long] *= 0.4
        return target, weight
    strongest = _strongest(model, encoded, rows)
    scores = score_windows(model, [windows[p] for p in long])
    for position, found in zip(long, scores):
        for label in PASSAGE:
            if target[position, label] == 1 and found[label] < 0.6 * strongest[owner[position]][label]:
                weight[position, label] = 0
    return target, weight


def train(model, rows, encoded, parts, epochs, seed, rate=2e-3, log=print):
    """The averaged model after `epochs` passes.

    `encoded[i]` are the piece ids of `rows[i]`, `parts[i]` those of its sentences (empty where it is not a benign
    reply). `log` gets a line an epoch.
    """
    rng = random.Random(seed)
    optimiser = torch.optim.AdamW(model.parameters(), lr=rate, weight_decay=0.05)
    averaged, step = copy.deepcopy(model), 0
    for epoch in range(epochs):
        began, total = time.time(), 0.0
        windows, owner = _epoch_windows(rows, encoded, parts, rng)
        target, weight = _targets(averaged, rows, encoded, windows, owner, epoch == 0)
        groups = batches(windows, BUDGET, rng)
        model.train()
        for number, group in enumerate(groups):
            progress = (epoch + number / len(groups)) / epochs
            optimiser.param_groups[0]["lr"] = rate * min(1, step / 200) * 0.5 * (1 + np.cos(np.pi * progress))
            ids = torch.from_numpy(pad([windows[i] for i in group]))
            ids[(torch.rand(ids.shape) < WORD_DROP) & (ids > 3)] = UNK
            wanted, share = torch.from_numpy(target[group]), torch.from_numpy(weight[group])
            loss = functional.binary_cross_entropy_with_logits(model(ids), wanted, share, reduction="sum")
            loss = loss / (share.sum() + 1e-6)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            step, total = step + 1, total + loss.item()
            keep = min(0.998, (1 + step) / (10 + step))
            with torch.no_grad():
                for slow, fast in zip(averaged.parameters(), model.parameters()):
                    slow.mul_(keep).add_(fast, alpha=1 - keep)
        spent = time.time() - began
        log(f"epoch {epoch + 1}/{epochs}: {len(windows)} windows, loss {total / len(groups):.4f}, {spent:.0f} s")
    return averaged.eval()
