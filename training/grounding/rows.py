"""Reads the development data and the documents that edits are made from."""

import collections
import json
import re
from pathlib import Path


def read_jsonl(path):
    return [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines() if line]


def read_real(folder):
    rows = []
    for name in ("summedits", "begin", "feversym"):
        for row in read_jsonl(Path(folder) / f"{name}.dev.jsonl"):
            rows.append({key: row[key] for key in ("context", "question", "response", "label", "source")} | {"group": row["source"]})  # fmt: skip
    return rows


def read_documents(folder, rows):
    """Evidence of the sets that may be trained on, and openly licensed English prose as runs of a dozen passages."""
    documents = {row["context"]: row["source"] for row in rows if row["source"] != "feversym" and len(row["context"]) > 120}
    found = [(text, source, source) for text, source in sorted(documents.items())]
    by_source = collections.defaultdict(list)
    for row in read_jsonl(Path(folder) / "prose" / "clean.jsonl"):
        if row["lang"] == "en" and row["kind"] == "prose" and re.search(r"[.!?]$", row["text"]):
            by_source[row["src"]].append(row["text"])
    licences = {row["src"]: row["lic"] for row in read_jsonl(Path(folder) / "prose" / "clean.jsonl") if row["src"] in by_source}
    for source, texts in sorted(by_source.items()):
        found += [(" ".join(texts[at : at + 12]), source, source) for at in range(0, len(texts) - 12, 12)]
    return found, licences
