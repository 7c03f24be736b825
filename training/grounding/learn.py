"""Boosted trees: fitting a bag of them on halves of the features, and writing them down."""

import numpy
from sklearn.ensemble import HistGradientBoostingClassifier

SHARES = {"summedits": 1.0, "begin": 1.0, "synthetic": 1.5}  # weight of each family, half of it on each label
BAG = 6


def family(source):
    return source.split("/")[0]


def weights(labels, families):
    found = numpy.zeros(len(labels))
    for name, share in SHARES.items():
        for label in (0, 1):
            here = (families == name) & (labels == label)
            found[here] = share * 1000 / max(here.sum(), 1)
    return found


def fit(matrix, labels, families, seed, iterations=60):
    """[(columns, model)]; rows of families without a share weigh nothing."""
    weight = weights(labels, families)
    use = weight > 0
    draw = numpy.random.default_rng(seed)
    bag = []
    for at in range(BAG):
        columns = numpy.sort(draw.choice(matrix.shape[1], matrix.shape[1] // 2, replace=False))
        model = HistGradientBoostingClassifier(
            max_iter=iterations, learning_rate=0.08, max_leaf_nodes=8, l2_regularization=5, min_samples_leaf=20,
            early_stopping=False, random_state=seed + at,
        )  # fmt: skip
        bag.append((columns, model.fit(matrix[use][:, columns], labels[use], sample_weight=weight[use])))
    return bag


def predict(bag, matrix):
    raw = sum(model.decision_function(matrix[:, columns]) for columns, model in bag) / len(bag)
    return 1 / (1 + numpy.exp(-raw))


def export(bag, names):
    """The bag as one sum of trees over the features that are used: names, bias, flat nodes."""
    used = sorted({int(columns[node["feature_idx"]]) for columns, model in bag for trees in model._predictors for node in trees[0].nodes if not node["is_leaf"]})  # fmt: skip
    place = {column: at for at, column in enumerate(used)}
    trees = []
    for columns, model in bag:
        for stage in model._predictors:
            trees.append(flatten(stage[0].nodes, columns, place))
    bias = sum(float(numpy.ravel(model._baseline_prediction)[0]) for _, model in bag) / len(bag)
    return {"features": [names[column] for column in used], "bias": round(bias, 6), "trees": trees}


def flatten(nodes, columns, place):
    flat = []

    def write(index):
        node = nodes[index]
        at = len(flat)
        if node["is_leaf"]:
            flat.append([-1, round(float(node["value"]) / BAG, 5), 0])
            return at
        flat.append(None)
        write(node["left"])
        right = write(node["right"])
        flat[at] = [place[int(columns[node["feature_idx"]])], round(float(node["num_threshold"]), 6), right]
        return at

    write(0)
    return [value for node in flat for value in node]
