"""Trains models/grounding from a folder of development data, in some minutes on one core.

    python3 -m training.grounding.train --data DIR --wordnet /usr/share/wordnet --out models/grounding

Needs scikit-learn (Debian: python3-sklearn), WordNet (Debian: wordnet-base) and node with this project's packages: the
features come from the TypeScript that ships. Figures in the card are of rows whose whole source (a domain of SummEdits,
a corpus of BEGIN, the prose of a project) was held out, edits of its documents included.
"""

import argparse
import collections
import hashlib
import json
import re
import subprocess
import tempfile
from pathlib import Path

import numpy

from . import learn, meanings, pairs, rows as data, score, synthetic
from .wordnet import WordNet

ROOT = Path(__file__).resolve().parents[2]
# A claim is marked only where the evidence speaks of the same things: the same bound stands in score.ts.
FAR = 0.5


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, help="folder with the *.dev.jsonl files and prose/")
    parser.add_argument("--wordnet", default="/usr/share/wordnet")
    parser.add_argument("--out", default="models/grounding")
    parser.add_argument("--edits", type=int, default=20000)
    parser.add_argument("--seed", type=int, default=20261124)
    return parser.parse_args()


def gather(options, wordnet):
    """All rows, real ones first; `claim/` rows are single sentences of supported replies, for the threshold only."""
    real = data.read_real(options.data)
    documents, licences = data.read_documents(options.data, real)
    texts = [text for text, _, _ in documents]
    counts = collections.Counter(word for text in texts for word in re.findall(r"[a-z]{3,}", text.lower()))
    editor = synthetic.Editor(wordnet, options.seed)
    editor.learn(texts, {word for word, _ in counts.most_common(5000)})
    edits = pairs.make(editor, documents, options.edits)
    claims = [
        {**row, "response": one, "source": f"claim/{row['source']}"}
        for row in real if row["label"] == 0 and row["source"].startswith("summedits")
        for one in pairs.sentences(row["response"])
    ]  # fmt: skip
    return real + edits + claims, meanings.table(wordnet, texts), licences


def matrix_of(rows, table):
    with tempfile.TemporaryDirectory() as folder:
        lines, words, out = (str(Path(folder) / name) for name in ("rows.jsonl", "meanings.txt", "matrix"))
        Path(lines).write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
        Path(words).write_text(table, encoding="utf-8")
        command = ["node", "scripts/run.mjs", "training/grounding/matrix.ts", lines, words, out]
        subprocess.run(command, cwd=ROOT, check=True)
        names = json.loads(Path(out + ".json").read_text())
        return numpy.fromfile(out, dtype="float32").reshape(-1, len(names)), names


def held_out(matrix, labels, families, groups, seed):
    """Scores of each row by a model that never saw its group."""
    scores = numpy.zeros(len(labels))
    prose = sorted({group for group, kind in zip(groups, families) if kind == "synthetic"} - {group for group, kind in zip(groups, families) if kind != "synthetic"})  # fmt: skip
    folds = [[group] for group in sorted(set(groups) - set(prose))] + [prose[0::2], prose[1::2]]
    for fold in folds:
        here = numpy.isin(groups, fold)
        bag = learn.fit(matrix[~here], labels[~here], families[~here], seed)
        scores[here] = learn.predict(bag, matrix[here])
    return scores


def mark_of(rows, matrix, names, labels, families, scores):
    """The threshold for single claims, and what it does in each family, on held-out rows."""
    worst = [at for at, name in enumerate(names) if name.endswith("!")]
    mean = [names.index(names[at][:-1]) for at in worst]
    single = (matrix[:, worst] == matrix[:, mean]).all(axis=1)
    about = single & (matrix[:, names.index("outsideFour")] <= FAR)
    long = numpy.array([len(row["context"]) >= 200 for row in rows])
    limits, report = {}, {}
    kinds = ("claim", "begin", "synthetic")
    for kind in kinds:
        supported = scores[about & long & (families == kind) & (labels == 0)]
        all_supported = (single & long & (families == kind) & (labels == 0)).sum()
        ordered = numpy.sort(supported)[::-1]
        limits[kind] = float(ordered[min(int(0.01 * all_supported), len(ordered) - 1)])
    mark = round(max(limits.values()) + 0.0005, 3)
    for kind in (*kinds, "feversym"):
        for label, word in ((0, "falseMarks"), (1, "recall")):
            here = single & (families == kind) & (labels == label)
            if here.any():
                report.setdefault(kind, {})[word] = round(float((about & long & here & (scores >= mark)).sum() / here.sum()), 4)
                report[kind][f"{word}Of"] = int(here.sum())
    return mark, report


def main():
    options = arguments()
    rows, table, licences = gather(options, WordNet(options.wordnet))
    matrix, names = matrix_of(rows, table)
    labels = numpy.array([row["label"] for row in rows])
    sources = numpy.array([row["source"] for row in rows])
    groups = numpy.array([row["group"] for row in rows])
    families = numpy.array([learn.family(source) for source in sources])
    scores = held_out(matrix, labels, families, groups, options.seed)
    figures, lengths = {}, {}
    for kind in ("summedits", "begin", "feversym"):
        here = families == kind
        figures[kind] = score.of_family(labels[here], sources[here], scores[here])
        lengths[kind] = score.by_length_alone([rows[at] for at in numpy.flatnonzero(here)], labels[here], sources[here])
    here = families == "synthetic"
    figures["synthetic"] = score.figures(labels[here], scores[here])
    kinds = numpy.array([row.get("edit", "") for row in rows])
    cut = score.limit(scores[here & (labels == 0)], 0.05)
    figures["syntheticRecallAt5%ByEdit"] = {kind: round(float((scores[kinds == kind] > cut).mean()), 4) for kind in sorted(set(kinds) - {"", "rephrase"})}  # fmt: skip
    lengths["synthetic"] = score.by_length_alone([rows[at] for at in numpy.flatnonzero(here)], labels[here], families[here])
    mark, marks = mark_of(rows, matrix, names, labels, families, scores)
    model = learn.export(learn.fit(matrix, labels, families, options.seed), names)
    model |= {"meanings": table, "mark": mark}
    text = json.dumps(model, separators=(",", ":"))
    out = ROOT / options.out
    out.mkdir(parents=True, exist_ok=True)
    (out / "trees.json").write_text(text + "\n", encoding="utf-8")
    card = {
        "id": "grounding", "version": 1, "licence": "Apache-2.0",
        "task": "how little the text a user supplied supports a reply, or one claim of it: 0..1, in English",
        "seed": options.seed, "bytes": len(text) + 1, "sha256": hashlib.sha256((text + "\n").encode()).hexdigest(),
        "features": len(model["features"]), "trees": len(model["trees"]),
        "trainedOn": {
            "summedits": "Apache-2.0, development half", "begin": "CC-BY-4.0, development half",
            "synthetic edits": f"{options.edits} rows made from the evidence of both and from {json.dumps(licences)}",
            "WordNet 3.0": "Princeton University, WordNet licence; synonyms, opposites and kinds of words",
        },
        "evaluatedOnly": {"feversym": "MIT text, CC-BY-SA evidence"},
        "split": "each source held out whole, with the edits of its documents; threshold of the figures 0.5, fixed beforehand",
        "rows": {str(key): int(count) for key, count in sorted(collections.Counter(sources).items())},
        "heldOut": figures, "lengthAlone": lengths,
        "mark": {"threshold": mark, "rule": "at most 1 % of held-out supported claims in each of three families", "heldOut": marks},
        "weak": [
            "scores of several domains stand near chance: meeting notes (qmsumm), chats (samsum)",
            "this training was chosen among four after their figures were seen, so these are a point or so too good",
            "the balance at 0.5 drifts between sources: see falseAlarms",
            "SummEdits' figure moves between 65 and 68 with the draw of the edits and of the features; 32 documents are few",
            "the features were designed while looking at these development sets, so unseen text may score lower",
            "swapped roles and sister words (cat for dog) are mostly missed: see syntheticRecallAt5%ByEdit",
            "marks are rare: the threshold buys few false ones with a recall of some percent",
            "lengthAlone is the best cut found afterwards for each source, so it lies above 0.5 even by chance",
            "English only; a supported inference in new words looks unsupported, and a swap inside known words may pass",
        ],
    }  # fmt: skip
    (out / "card.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")
    print(json.dumps({"figures": {kind: found.get("macro", found) for kind, found in figures.items()}, "mark": card["mark"], "lengths": lengths, "bytes": len(text)}, indent=1))


if __name__ == "__main__":
    main()
