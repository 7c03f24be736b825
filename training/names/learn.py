"""The training loop: cross-entropy on each word, with a running average of the weights kept."""

import copy
import time

import numpy as np
import torch
from torch.nn import functional

from .encode import IGNORED, pad
from .features import FIRST_KIND, FIRST_LIST, NAME_LISTS

BUDGET = 5120
# How often a word is known by its letters alone, and how often nothing is known of what it means.
WORD_DROP, MEANING_DROP = 0.4, 0.15
# How often no list of names knows a word: most names of a text are in a list, or hardly any are.
LIST_DROP, STRANGE_DROP, STRANGE = 0.2, 0.9, 0.35


def _batches(windows, rng):
    """Endless lists of windows of like length, about BUDGET words each, in another order each time."""
    while True:
        order = sorted(range(len(windows)), key=lambda index: len(windows[index][0]) + rng.random() * 8)
        groups, current = [], []
        for index in order:
            if current and (len(current) + 1) * len(windows[index][0]) > BUDGET:
                groups.append(current)
                current = []
            current.append(index)
        groups.append(current)
        rng.shuffle(groups)
        for group in groups:
            yield [windows[index] for index in group]


def _drawn(group, table):
    """(bags, places, marks, labels) tensors of one batch, some words and lists left out."""
    numbers = pad([window[0] for window in group], 0) * 2
    numbers += np.random.random(numbers.shape) < WORD_DROP
    known, places = np.unique(numbers, return_inverse=True)
    bags = torch.from_numpy(table[known // 2].astype(np.int64))
    bags[:, 0][torch.from_numpy(known % 2 == 1)] = 0
    marks = torch.from_numpy(pad([window[1] for window in group], 0))
    often = torch.where(torch.rand(len(group), 1) < STRANGE, STRANGE_DROP, LIST_DROP)
    unlisted = torch.rand(marks.shape[:2]) < often
    marks[unlisted[:, :, None] & (marks >= FIRST_LIST) & (marks < FIRST_LIST + NAME_LISTS)] = 0
    unmet = torch.rand(marks.shape[:2]) < MEANING_DROP
    marks[unmet[:, :, None] & (marks >= FIRST_KIND)] = 0
    wanted = torch.from_numpy(pad([window[2] for window in group], IGNORED))
    return bags, torch.from_numpy(places.reshape(numbers.shape)), marks, wanted


def train(model, table, windows, steps, rng, rate):
    """The averaged model after `steps` batches of `windows`."""
    optimiser = torch.optim.AdamW(model.parameters(), lr=rate, weight_decay=0.01)
    averaged, began, total = copy.deepcopy(model), time.time(), 0.0
    model.train()
    for step, group in zip(range(steps), _batches(windows, rng)):
        optimiser.param_groups[0]["lr"] = rate * min(1, (step + 1) / 200) * 0.5 * (1 + np.cos(np.pi * step / steps))
        *inputs, wanted = _drawn(group, table)
        loss = functional.cross_entropy(model(*inputs).flatten(0, 1), wanted.flatten(), ignore_index=IGNORED)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        if step % 4 == 0:
            keep = min(0.99, (1 + step) / (10 + step))
            with torch.no_grad():
                for slow, fast in zip(averaged.parameters(), model.parameters()):
                    slow.mul_(keep).add_(fast, alpha=1 - keep)
        total += loss.item()
        if step % 250 == 249:
            print(f"step {step + 1}/{steps}: loss {total / 250:.4f}, {time.time() - began:.0f} s", flush=True)
            total = 0.0
    return averaged.eval()
