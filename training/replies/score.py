"""Scores of a model on labelled rows: recall, precision-recall area and false alarms, source by source."""

import collections

import numpy as np
from sklearn.metrics import average_precision_score, roc_auc_score

from .rows import ESSAYS, LABELS


def false_alarms(scores, thresholds):
    """Shares of texts that a label, or any label, flags."""
    limits = np.array([thresholds[label] for label in LABELS])
    flagged = scores >= limits
    out = {label: round(float(flagged[:, i].mean()), 4) for i, label in enumerate(LABELS)}
    return {"texts": len(scores), "any": round(float(flagged.any(1).mean()), 4), **out}


def _figures(truth, found, threshold):
    positives, negatives = int((truth == 1).sum()), int((truth == 0).sum())
    entry = {"positives": positives, "negatives": negatives}
    if positives:
        entry["recall"] = round(float((found[truth == 1] >= threshold).mean()), 3)
    if negatives:
        entry["falseAlarmRate"] = round(float((found[truth == 0] >= threshold).mean()), 3)
    if positives and negatives:
        entry["balancedAccuracy"] = round((entry["recall"] + 1 - entry["falseAlarmRate"]) / 2, 3)
        entry["auprc"] = round(float(average_precision_score(truth, found)), 3)
        entry["auroc"] = round(float(roc_auc_score(truth, found)), 3)
    return entry


def by_source(rows, scores, thresholds, always=()):
    """Per source and label what it flags, where the source has positives; of templates, essays and `always` for all labels."""
    groups = collections.defaultdict(list)
    for index, row in enumerate(rows):
        groups[row["source"]].append(index)
    out, always = {}, [*always, *(source for source in groups if source.startswith("template-") or source.endswith(ESSAYS))]
    for source, members in sorted(groups.items()):
        for i, label in enumerate(LABELS):
            known = [m for m in members if rows[m]["y"][i] is not None]
            truth = np.array([rows[m]["y"][i] for m in known])
            if len(known) and (truth.any() or source in always):
                out.setdefault(source, {})[label] = _figures(truth, scores[known, i], thresholds[label])
    return out
