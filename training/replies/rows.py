"""Development rows to labelled training rows.

A row is a dict {text, source, split, y: [harm, abuse, injection, group], weight, reply, long, spot, asked}; a label is 1.0, 0.0 or
None where the source says nothing about it; reply says that it is a harmless one, long that the text answers somebody and
is learnt to its end; spot is "start", "middle" or "end" where an order was put into a document, asked what a reply answers, where the
source says it. The data stays outside the
project: its folder is named on the command line.
"""

import json
import random
import re
from pathlib import Path

LABELS = ["harm", "abuse", "injection", "group"]
OPEN_LICENCES = ("MIT", "Apache-2.0", "BSD", "CC0", "CC-BY-4.0", "CC-BY 4.0", "CC-BY-3.0")
FILES = ["harm", "bias", "injection", "benign_replies"]
CLEAN = [0.0, 0.0, 0.0, 0.0]
PLAIN = set("the a an of to and in is it that for on with as you i be are this or your not was can if by at have".split())
ABOUT_REPLY = re.compile(r"\b(your|the) (\w+ )?(reply|response|answer|message)\b", re.IGNORECASE)

# A source that calls every reply harmful that does as it was asked holds instructions, and essays: propaganda, smears, taunts.
# What is marked as harm are instructions, so essays are none, and their source is named apart.
ESSAYS = " (essays)"
ESSAY = re.compile(r"\b(persuasive|convincing argument|defamatory article|blog post|social media post|note insulting)\b", re.IGNORECASE)

# Per source: labels of a positive row, labels of a negative row, weight. Context-dependent sources weigh little.
SOURCES = {
    "gptfuzz-responses": ([1, None, 0, None], CLEAN, 2.0),
    "aisafetylab-lg3": ([1, None, 0, None], CLEAN, 2.0),
    f"aisafetylab-lg3{ESSAYS}": ([0, None, 0, None], CLEAN, 2.0),
    "advbench-strings": ([1, None, 0, None], CLEAN, 2.0),
    "safetext": ([1, 0, 0, 0], CLEAN, 0.5),
    "hatemoji-build": ([None, 1, 0, None], [0, 0, 0, 0], 1.0),
    "wiki-toxicity-jigsaw": ([None, 1, 0, None], CLEAN, 1.5),
    "edos": ([None, 1, 0, None], [0, 0, 0, None], 0.6),
    "implicit-hate-safenlp": ([None, 1, 0, 1], [0, 0, 0, 0], 0.4),
    "redditbias": ([None, None, 0, 1], [None, None, 0, 0], 0.5),
    "toxigen-safenlp": ([None, 1, 0, 1], [0, 0, 0, 0], 0.7),
    "diasafety-bias": ([None, None, 0, 1], [0, None, 0, 0], 0.3),
}


def licence_is_open(licence):
    """True where text under this licence may be trained on and shipped; share-alike and non-commercial are not."""
    if "NC" in licence or "-SA" in licence:
        return False
    return licence.startswith(OPEN_LICENCES)


def source_of(row):
    """The name of where a data row is from; essays are known by what was asked, or else by how they begin."""
    asked = row.get("context") or row["text"][:200]
    essay = row["source"] == "aisafetylab-lg3" and row["label"] == 1 and ESSAY.search(asked)
    return row["source"] + (ESSAYS if essay else "")


def labels_of(row, name):
    """(labels, weight) of one data row, or None where it teaches nothing."""
    source, positive, categories = source_of(row), row["label"] == 1, row["categories"]
    if name == "benign_replies":
        return CLEAN, 1.0
    if name == "injection":
        return ([None, None, 1, 0], 1.0) if positive else (CLEAN, 1.0)
    if source == "davidson-tweets":
        if positive:
            # Most of its "offensive" tweets only swear: some of them, at little weight.
            return ([None, 1, 0, None], 1.0) if "hate" in categories else ([None, 1, 0, None], 0.3)
        return CLEAN, 0.5
    if source == "diasafety":
        # A positive here often hangs on the turn before it, which a classifier of one reply cannot see.
        if not positive:
            return CLEAN, 0.5
        return ([None, 1, 0, None], 0.5) if categories == ["toxicity"] else None
    positive_labels, negative_labels, weight = SOURCES[source]
    return (positive_labels if positive else negative_labels), weight


def _enciphered(text):
    """True for what is no English: some "jailbroken" replies are a cipher, and teach nothing but its letters."""
    words = re.findall(r"[a-z']+", text.lower())
    return len(words) > 5 and sum(word in PLAIN for word in words) < 0.06 * len(words)


def _spot(row):
    return next((spot for spot in ("start", "middle", "end") if spot in row["categories"]), None)


def _orders(made):
    """The order alone, where a document begins or ends with one that speaks of the answer to be given."""
    lines = [line.strip() for line in made["text"].split("\n") if line.strip()]
    if made["spot"] not in ("start", "end"):
        return []
    line = lines[0 if made["spot"] == "start" else -1]
    return [{**made, "text": line, "spot": None}] if ABOUT_REPLY.search(line) and len(line) < 300 else []


def read_rows(folder):
    """(rows, licence by source) of the development files under `folder`; FileNotFoundError names a missing one."""
    rows, licences, seen = [], {}, set()
    for name in FILES:
        path = Path(folder) / f"{name}.traindev.jsonl"
        if not path.exists():
            raise FileNotFoundError(f"{path} is missing: --data must hold {', '.join(FILES)}.traindev.jsonl")
        for line in path.open(encoding="utf-8"):
            row = json.loads(line)
            if row.get("train_ok") is False or not licence_is_open(row["license"]):
                continue
            found = labels_of(row, name)
            if found is None or (row["categories"] == ["offensive"] and len(row["text"]) % 3):
                continue
            labels, weight = found
            source = source_of(row)
            if (labels[0] == 1 or source.endswith(ESSAYS)) and _enciphered(row["text"]):
                continue
            licences[source] = row["license"]
            made = {"text": row["text"], "source": source, "split": row["split"], "y": list(labels)}
            made |= {"weight": weight, "reply": name == "benign_replies", "long": row["kind"] == "reply", "spot": _spot(row)}
            if row["kind"] == "reply" and row.get("context"):
                made["asked"] = row["context"]
            fresh = [order for order in _orders(made) if row["split"] == "train" and order["text"] not in seen]
            seen.update(order["text"] for order in fresh)
            rows += [made, *fresh]
    return rows, licences


def read_prose(folder, rng: random.Random, per_source=40):
    """Ordinary documents and prompts in several languages (optional `prose/clean.jsonl`), all labels 0."""
    path = Path(folder) / "prose" / "clean.jsonl"
    if not path.exists():
        return [], {}
    by_source, licences = {}, {}
    for line in path.open(encoding="utf-8"):
        row = json.loads(line)
        # Awesome-chatgpt-prompts and arena prompts are legitimate role prompts: the negatives injection needs most.
        by_source.setdefault((row["src"], row["lang"]), []).append(row)
        licences[row["src"]] = row["lic"]
    rows = []
    for (source, _), group in sorted(by_source.items()):
        for row in rng.sample(group, min(per_source, len(group))):
            weight = 2.0 if row["kind"] == "prompt" else 1.0
            made = {"text": row["text"], "source": source, "split": "train", "y": CLEAN}
            rows.append(made | {"weight": weight, "reply": False, "long": False, "spot": None})
    return rows, licences


def read_unseen_replies(folder):
    """Replies of a source that is never trained on (optional `halueval_general.dev.jsonl`): for thresholds only."""
    path = Path(folder) / "halueval_general.dev.jsonl"
    if not path.exists():
        return []
    pairs = [json.loads(line) for line in path.open(encoding="utf-8")]
    row = {"source": "halueval-general", "split": "unseen", "y": CLEAN, "weight": 0.0, "reply": True, "long": True, "spot": None}
    return [{"text": pair["response"], "asked": pair["question"], **row} for pair in pairs]
