"""What is learnt from and scored: texts, cut as a browser reads them, and the features of each chunk."""

import dataclasses
import json
import re
import subprocess
import tempfile
from pathlib import Path

import numpy as np
from scipy import sparse

BUCKETS, FAMILIES = 1 << 16, 4  # as in src/model/replies/features.ts
SENTENCE = re.compile(r"(?<=[.!?:])\s+|\n+")
ROOT = Path(__file__).resolve().parents[2]
# Of a training row: UTF-16 units that are read, of a reply to somebody, and sentences that are learnt beside a whole reply.
LONGEST, LONGEST_REPLY, SENTENCES = 950, 3600, 3


def node(script, *arguments):
    """Runs a TypeScript file of this folder; its paths are absolute, for it starts in the project's root."""
    subprocess.run(["node", "scripts/run.mjs", f"training/replies/{script}", *map(str, arguments)], check=True, cwd=ROOT)


def shipped(out, texts):
    """float64 [len(texts), labels]: what the code that ships says of texts or (text, question), with the files and card in `out`."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "texts.json", Path(folder) / "scores.json"
        source.write_text(json.dumps(texts), encoding="utf-8")
        node("scores.ts", out, source, target)
        return np.array(json.loads(target.read_text(encoding="utf-8")))


def sentences(text):
    """Sentences and lines of a reply, as the browser settles them while it streams."""
    return [part for part in SENTENCE.split(text) if part and part.strip()]


def units_of(rows, rng):
    """(text, row index, whole?) of what is learnt: whole texts, and of benign replies also sentences."""
    out = []
    for index, row in enumerate(rows):
        # An order at the end of a document is what its row teaches; a reply is harmless, or tells how, to its end.
        longest = LONGEST_REPLY if row["long"] else LONGEST
        text = row["text"][-LONGEST:] if row["spot"] == "end" else row["text"][:longest]
        out.append((text, index, True))
        if row["reply"]:
            parts = sentences(text)
            out += [(part, index, False) for part in rng.sample(parts, min(SENTENCES, len(parts)))]
    return out


def parts_of(rows):
    """(row index, unit, text) of what is scored of benign replies, beside the whole: every sentence, all that a page shows."""
    found = [(index, part) for index, row in enumerate(rows) if row["reply"] for part in sentences(row["text"])]
    return [(index, "sentences", part) for index, part in found if len(part.strip()) >= 24]


@dataclasses.dataclass(frozen=True)
class Chunks:
    """Rows side by side, one for each chunk of a text: which text it is of, its word features, what it means."""

    owner: np.ndarray
    words: sparse.csr_matrix  # float32 [chunks, FAMILIES * BUCKETS]
    meaning: np.ndarray  # float16 [chunks, features of the encoder]

    def taken(self, mask, first=0):
        """Those of a mask over the chunks, whose texts are counted from `first`."""
        return Chunks(self.owner[mask] - first, self.words[mask], self.meaning[mask])


def read_chunks(texts, vocabulary, encode):
    """Chunks of the texts by training/replies/matrix.ts; `encode` turns lists of word pieces into rows of numbers."""
    with tempfile.TemporaryDirectory() as folder:
        source, pieces, out = (Path(folder) / name for name in ("texts.jsonl", "pieces.json", "features"))
        source.write_text("".join(json.dumps(text) + "\n" for text in texts), encoding="utf-8")
        pieces.write_text(json.dumps(vocabulary), encoding="utf-8")
        node("matrix.ts", source, pieces, out)
        whole = ("owner", "ends", "columns", "pieces", "stops")
        read = {part: np.fromfile(f"{out}.{part}", np.int32) for part in whole}
        values = np.fromfile(f"{out}.values", np.float32)
    ends = np.concatenate([[0], read["ends"]])
    words = sparse.csr_matrix((values, read["columns"], ends), shape=(len(ends) - 1, FAMILIES * BUCKETS))
    return Chunks(read["owner"], words, encode(np.split(read["pieces"], read["stops"][:-1])))
