"""The training loop: cross-entropy on the first piece of each word, with a running average of the weights kept."""

import copy
import time

import numpy as np
import torch
from torch.nn import functional

from names_pieces import IGNORED, pad
from wordpiece import UNK

BUDGET = 4096
PIECE_DROP = 0.15


def _batches(windows, rng):
    """Endless lists of windows of like length, about BUDGET pieces each, in another order each time."""
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


def train(model, windows, steps, rng, rate=3e-3, log=print):
    """The averaged model after `steps` batches of `windows`, (ids, shapes, labels) each."""
    optimiser = torch.optim.AdamW(model.parameters(), lr=rate, weight_decay=0.01)
    averaged, began, total = copy.deepcopy(model), time.time(), 0.0
    model.train()
    for step, group in zip(range(steps), _batches(windows, rng)):
        optimiser.param_groups[0]["lr"] = rate * min(1, (step + 1) / 200) * 0.5 * (1 + np.cos(np.pi * step / steps))
        ids, shapes, labels = (pad([w[part] for w in group], fill) for part, fill in ((0, 0), (1, 0), (2, IGNORED)))
        ids = torch.from_numpy(ids)
        ids[(torch.rand(ids.shape) < PIECE_DROP) & (ids > 3)] = UNK
        logits = model(ids, torch.from_numpy(shapes))
        wanted = torch.from_numpy(labels)
        loss = functional.cross_entropy(logits.flatten(0, 1), wanted.flatten(), ignore_index=IGNORED)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        keep = min(0.999, (1 + step) / (10 + step))
        with torch.no_grad():
            for slow, fast in zip(averaged.parameters(), model.parameters()):
                slow.mul_(keep).add_(fast, alpha=1 - keep)
        total += loss.item()
        if step % 250 == 249:
            log(f"step {step + 1}/{steps}: loss {total / 250:.4f}, {time.time() - began:.0f} s")
            total = 0.0
    return averaged.eval()
