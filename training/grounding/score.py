"""Figures of a scorer: balanced accuracy by source, and recall at a false-alarm rate."""

import numpy
from sklearn.metrics import balanced_accuracy_score, roc_auc_score


def of_family(labels, sources, scores):
    """Macro figures over the sources, and each source's own."""
    each = {}
    for source in sorted(set(sources)):
        here = sources == source
        each[source] = figures(labels[here], scores[here])
    macro = {key: round(float(numpy.mean([one[key] for one in each.values()])), 4) for key in next(iter(each.values()))}
    return {"macro": macro, **each}


def figures(labels, scores):
    supported, unsupported = scores[labels == 0], scores[labels == 1]
    found = {
        "balancedAccuracy": balanced_accuracy_score(labels, scores > 0.5),
        "auroc": roc_auc_score(labels, scores),
        "falseAlarms": float((supported > 0.5).mean()),
    }
    for rate in (0.01, 0.05):
        found[f"recallAt{rate:.0%}"] = float((unsupported > limit(supported, rate)).mean())
    return {key: round(float(value), 4) for key, value in found.items()}


def limit(supported, rate):
    """The lowest threshold that at most this share of the supported reach."""
    ordered = numpy.sort(supported)[::-1]
    return float(ordered[int(rate * len(ordered))])


def by_length_alone(rows, labels, sources):
    """Macro balanced accuracy of the best cut through reply length, each source its own: what a leak would show."""
    best = []
    for source in sorted(set(sources)):
        here = numpy.flatnonzero(sources == source)
        lengths = numpy.array([len(rows[at]["response"]) for at in here])
        cuts = numpy.quantile(lengths, numpy.linspace(0.05, 0.95, 19))
        accuracy = [balanced_accuracy_score(labels[here], lengths > cut) for cut in cuts]
        best.append(max(max(accuracy), 1 - min(accuracy)))
    return round(float(numpy.mean(best)), 4)
