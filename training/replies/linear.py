"""Fits one logistic regression a label over word features and the encoder's numbers; writes word weights as int8."""

import dataclasses

import numpy as np
from scipy.optimize import minimize
from scipy.special import expit

from .rows import LABELS
from .units import BUCKETS, FAMILIES

POSTS = ["davidson-tweets", "edos", "implicit-hate-safenlp", "redditbias", "toxigen-safenlp", "diasafety"]
# Labelled by the eye of many readers and often for what stands elsewhere: they teach less than their number.
STEPS, GAIN = 60, 0.03
NOISY = ["davidson-tweets", "edos", "implicit-hate-safenlp", "diasafety"]


@dataclasses.dataclass(frozen=True)
class Recipe:
    """How a label is learnt; chosen on sources held out."""

    strength: float  # of the fit to the training rows: scikit-learn's C
    share: float | None  # what positives weigh beside all negatives; None: as many as there are
    templates: float = 1.0  # what the project's own sentences weigh
    noisy: float = 1.0
    posts: float = 1.0  # which share of posts is taken, where posts are no subject of the label
    signals: float = 1.0  # how loud the family of signals is
    meaning: float = 1.0  # how loud the encoder is
    most: int | None = None  # chunks of a text that are learnt, from its beginning


RECIPES = {
    "harm": Recipe(strength=1, share=0.5, templates=1.5, posts=0.35),
    "abuse": Recipe(strength=4, share=None, templates=5, noisy=0.4, signals=2, most=2),
    "injection": Recipe(strength=4, share=0.25, templates=3, posts=0.35),
    "group": Recipe(strength=1, share=0.5, most=2),
}


class Units:
    """Chunks of the training rows side by side: the row of each, its place in the text, and whether it is of a whole."""

    def __init__(self, rows, units, owner):
        self.rows, self.index = rows, np.array([unit[1] for unit in units])[owner]
        self.whole = np.array([unit[2] for unit in units])[owner]
        self.first = np.concatenate([[True], owner[1:] != owner[:-1]])
        self.last = np.concatenate([owner[1:] != owner[:-1], [True]])
        self.count = np.bincount(owner)[owner]
        starts = np.flatnonzero(self.first)
        self.place = np.arange(len(owner)) - np.repeat(starts, np.diff(np.append(starts, len(owner))))

    def of(self, read):
        """An array of what `read` says of each chunk's row."""
        return np.array([read(row) for row in self.rows])[self.index]

    def truth(self, label):
        """0, 1 or NaN (unknown) of each chunk."""
        truth = self.of(lambda row: np.nan if row["y"][label] is None else float(row["y"][label]))
        if LABELS[label] != "injection":
            return truth
        # Of a long document only the chunk that the order was put into is one.
        spot, long = self.of(lambda row: row["spot"] or ""), (self.count > 1) & (truth == 1)
        truth[long & (((spot == "start") & ~self.first) | ((spot == "end") & ~self.last))] = 0
        truth[long & (spot == "middle")] = np.nan
        return truth

    def weight(self, recipe, rng):
        """What each chunk counts; 0 leaves it out."""
        most = recipe.most or self.count.max()
        own = np.where(self.whole, 1 / np.sqrt(np.minimum(self.count, most)), 0.4) * self.of(lambda row: row["weight"])
        own *= self.place < most
        own *= np.where(self.of(lambda row: row["source"].startswith("template-")), recipe.templates, 1)
        own *= np.where(self.of(lambda row: row["source"] in NOISY), recipe.noisy, 1)
        return own * np.where(self.of(lambda row: row["source"] in POSTS), rng.rand(len(own)) < recipe.posts, 1)


def _minimise(words, meaning, truth, weight, strength):
    """Weights of both kinds of features and the bias of one weighted logistic regression with an L2 penalty."""
    count, sign = words.shape[1], 2 * truth - 1
    weight, turned = weight / weight.mean(), words.T.tocsr()

    def loss(values):
        logits = words @ values[:count] + meaning @ values[count:-1].astype(np.float32) + values[-1]
        slope = -sign * weight * expit(-sign * logits)
        gradient = np.concatenate([turned @ slope, meaning.T @ slope.astype(np.float32), [slope.sum()]])
        penalty = np.concatenate([values[:-1], [0]]) / strength
        return (weight * np.logaddexp(0, -sign * logits)).sum() + 0.5 * penalty @ values, gradient + penalty

    # A fixed number of steps is part of the recipe: it stops before the fit learns single rows by heart.
    start = np.zeros(count + meaning.shape[1] + 1)
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": STEPS}).x
    return found[:count], found[count:-1], found[-1]


class Scale:
    """How loud the encoder's numbers are: each in units of its own spread over the training chunks, times GAIN."""

    def __init__(self, meaning):
        self.mean = meaning.mean(0, dtype=np.float32)
        self.factor = GAIN / (meaning.std(0, dtype=np.float32) + 1e-3)

    def __call__(self, meaning):
        return (meaning.astype(np.float32) - self.mean) * self.factor

    def unscaled(self, head):
        """(weights, bias) for the encoder's own numbers."""
        return head * self.factor, -float((head * self.factor) @ self.mean)


def fit(features, truth, weight, recipe):
    """(weights float32 [FAMILIES * BUCKETS], head [features of the encoder], bias) of one output; `truth` as Units has it."""
    known = np.flatnonzero(~np.isnan(truth) & (weight > 0))
    truth, weight, part = truth[known], weight[known], features.words[known]
    if recipe.share is not None:
        weight[truth == 1] *= recipe.share * weight[truth == 0].sum() / weight[truth == 1].sum()
    frequency = np.bincount(part.indices, minlength=part.shape[1])
    rarity = np.where(frequency < 3, 0, np.log((part.shape[0] + 1) / (frequency + 1))) / 6
    rarity[(FAMILIES - 1) * BUCKETS :] *= recipe.signals
    columns = np.flatnonzero(rarity > 0)
    scaled = part[:, columns].multiply(rarity[columns]).tocsr().astype(np.float32)
    scale = Scale(features.meaning[known])
    found, head, bias = _minimise(scaled, scale(features.meaning[known]) * recipe.meaning, truth, weight, recipe.strength)
    weights = np.zeros(FAMILIES * BUCKETS, np.float32)
    weights[columns] = found * rarity[columns]
    head, offset = scale.unscaled(head * recipe.meaning)
    return weights, head, float(bias) + offset


class Model:
    """What the outputs weigh, rounded to what is written: of words [FAMILIES * BUCKETS, outputs], of the encoder's numbers."""

    def __init__(self, fitted):
        weights, heads, bias = zip(*fitted)
        stacked = np.stack(weights, 1).reshape(FAMILIES, BUCKETS, len(fitted))
        # Few weights are large: clipping them leaves the others finer steps. Signals are few, and none is clipped.
        scales = np.quantile(np.abs(stacked), 0.99995, axis=1) / 127
        scales[-1] = np.abs(stacked[-1]).max(axis=0) / 127
        self.scales = [[float(f"{value:.6g}") for value in row] for row in scales]
        shown = np.array(self.scales)[:, None, :]
        self.rounded = np.clip(np.round(stacked / shown), -127, 127).astype(np.int8)
        self.words = (self.rounded * shown).reshape(FAMILIES * BUCKETS, len(fitted)).astype(np.float32)
        self.heads, self.bias = np.stack(heads).astype(np.float32), np.array(bias)

    def logits(self, chunks, texts):
        """float64 [texts, outputs]: of each text the highest of its chunks."""
        out = np.full((texts, len(self.heads)), -np.inf)
        np.maximum.at(out, chunks.owner, chunks.words @ self.words + chunks.meaning.astype(np.float32) @ self.heads.T + self.bias)
        return out
