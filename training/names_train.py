"""Trains models/name-guard from a folder of name lists, address parts, negatives and prose.

    python3 training/names_train.py --data DIR --meanings FILE --out FIRST --texts 80000 --steps 2607
    python3 training/names_train.py --data DIR --meanings FILE --out models/name-guard --go-on FIRST --texts 18000 --steps 676

FILE is what names_meanings.py wrote: what is known of words beside the lists. Needs torch and onnx (Debian:
python3-torch python3-onnx). Everything that carries a name or an address is written by
templates with a seed. The first run holds out one name in eight, one template in seven and one prose text in ten: the
card's figures come from those alone. The second goes on from the first with all of them, and ships.
"""

import argparse
import functools
import random
import time
from pathlib import Path

import torch

from names_documents import Writer
from names_encode import Encoder, sample
from names_gazetteer import gazetteer
from names_learn import train
from names_lists import held_out, read_names, read_places, read_prose, read_things
from names_map import WordMap
from names_network import NameGuard
from names_onnx import read
from names_places import Places
from names_publish import write_model
from names_weave import part

SEED = 20261124


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, help="folder with names, address, negatives and prose")
    parser.add_argument("--meanings", required=True, help="file that names_meanings.py wrote")
    parser.add_argument("--out", default="models/name-guard")
    parser.add_argument("--texts", type=int, default=120000, help="texts to write; half as many in prose, a third as many that hold nobody")
    parser.add_argument("--steps", type=int, default=4000)
    parser.add_argument("--check", nargs="*", default=[], help="labelled JSONL files to score what ships on; never trained on")
    parser.add_argument("--seconds", type=int, help="train no longer than this")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--start", help="folder of a first run with fewer marks, to start from its weights")
    parser.add_argument("--go-on", help="folder of a first run: go on from it with what it held out, keep its scores")
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


def gather(options, lists):
    """Labelled texts to train on: one half of templates, names and prose, or both where a first run goes on."""
    prose, held_prose = (
        [row for row in read_prose(options.data) if held_out(row[1], 10) == held] for held in (False, True)
    )
    training, writer_rng = [], random.Random(options.seed)
    for held, texts in [(False, prose), (True, held_prose)] if options.go_on else [(False, prose)]:
        count = options.texts // 2 if options.go_on else options.texts
        for made in written(lists, held, count, options.seed, texts):
            training += made
        training += [(part(text, writer_rng), []) for _, text in texts if writer_rng.random() < 0.5]
    return training, held_prose


def begin(options):
    """An untrained model, or that of a run before; marks that an older one did not have stay untrained."""
    model = NameGuard(options.seed)
    if options.go_on or options.start:
        fresh = model.state_dict()
        state = read(Path(options.go_on or options.start) / "onnx" / "model_quantized.onnx", fresh)
        for name, value in state.items():
            fresh[name][: len(value)] = torch.from_numpy(value)
        model.load_state_dict(fresh)
    return model


def main():
    options = arguments()
    torch.set_num_threads(options.threads)
    log = functools.partial(print, flush=True)
    began, rng = time.time(), random.Random(options.seed)
    lists = read_lists(options.data)
    known, entries = gazetteer(lists, read_prose(options.data), bool(options.go_on))
    training, held_prose = gather(options, lists)
    meanings = WordMap(Path(options.meanings).read_bytes())
    model, encoder = begin(options), Encoder(known, meanings)
    windows = [window for text, spans in training for window in sample(encoder, text, spans, rng)]
    count = sum(len(window[0]) for window in windows)
    log(f"{len(training)} texts, {len(windows)} windows, {count} words, {entries} listed in {len(known.bits)} bytes, {time.time() - began:.0f} s")
    rate = 1.5e-3 if options.go_on else 2e-3 if options.start else 3e-3
    model, steps = train(model, encoder.table(), windows, options.steps, rng, rate=rate, log=log, seconds=options.seconds)
    held = written(lists, True, 4000, options.seed + 1, held_prose)
    write_model(Path(options.out), model, known, meanings, held, [text for _, text in held_prose], options, len(training), steps)
    log(f"{options.out} written after {time.time() - began:.0f} s")


if __name__ == "__main__":
    main()
