"""Scores of a model on labelled rows: recall, precision-recall area and false alarms, source by source."""

import collections

import numpy as np
import torch
from sklearn.metrics import average_precision_score, roc_auc_score

from rows import LABELS
from windows import batches, cut, pad, sentences


def score_windows(model, windows):
    """float32 [len(windows), 4] of probabilities."""
    out = np.zeros((len(windows), len(LABELS)), dtype=np.float32)
    model.eval()
    with torch.no_grad():
        for group in batches(windows, 16384):
            ids = torch.from_numpy(pad([windows[index] for index in group]))
            out[group] = torch.sigmoid(model(ids)).numpy()
    return out


def score_texts(model, tokeniser, texts, by_sentence=False):
    """float32 [len(texts), 4]: a text scores what its highest window (or sentence) scores."""
    windows, owner = [], []
    for index, text in enumerate(texts):
        for part in sentences(text) if by_sentence else [text]:
            for window in cut(tokeniser.encode(part)):
                windows.append(window)
                owner.append(index)
    scores = score_windows(model, windows)
    out = np.zeros((len(texts), len(LABELS)), dtype=np.float32)
    np.maximum.at(out, np.asarray(owner), scores)
    return out


def thresholds_at(benign_sets, most):
    """Per label, the lowest score (0.5 at least) at which no benign set (an array [n, 4]) has more than `most` flagged.

    All labels get the same share of false alarms: that quantile of the sets together, every set weighing the same.
    """
    share = np.concatenate([np.full(len(scores), 1 / len(scores)) for scores in benign_sets])
    together = np.concatenate(benign_sets)
    for rate in np.geomspace(most, most / 100, 60):
        limits = []
        for label in range(len(LABELS)):
            order = np.argsort(-together[:, label])
            reached = np.searchsorted(np.cumsum(share[order]) / len(benign_sets), rate)
            limits.append(min(0.999, max(0.5, float(together[order[reached], label]) + 1e-4)))
        if all((scores >= limits).any(1).mean() <= most for scores in benign_sets):
            break
    return {label: round(limit, 4) for label, limit in zip(LABELS, limits)}


def false_alarms(scores, thresholds):
    """Shares of texts that a label, or any label, flags."""
    limits = np.array([thresholds[label] for label in LABELS])
    flagged = scores >= limits
    out = {label: round(float(flagged[:, i].mean()), 4) for i, label in enumerate(LABELS)}
    return {"texts": len(scores), "any": round(float(flagged.any(1).mean()), 4), **out}


def by_source(rows, scores, thresholds):
    """Per source and label: positives, negatives, AUPRC, AUROC, and recall and false-alarm rate at the threshold."""
    groups = collections.defaultdict(list)
    for index, row in enumerate(rows):
        groups[row["source"]].append(index)
    out = {}
    for source, members in sorted(groups.items()):
        for i, label in enumerate(LABELS):
            known = [m for m in members if rows[m]["y"][i] is not None]
            truth = np.array([rows[m]["y"][i] for m in known])
            found = scores[known, i]
            positives, negatives = int(truth.sum()), int((truth == 0).sum())
            if positives == 0:
                continue
            entry = {"positives": positives, "negatives": negatives}
            entry["recall"] = round(float((found[truth == 1] >= thresholds[label]).mean()), 3)
            if negatives:
                entry["falseAlarmRate"] = round(float((found[truth == 0] >= thresholds[label]).mean()), 3)
                entry["auprc"] = round(float(average_precision_score(truth, found)), 3)
                entry["auroc"] = round(float(roc_auc_score(truth, found)), 3)
            out.setdefault(source, {})[label] = entry
    return out
