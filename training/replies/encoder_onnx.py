"""The encoder with the heads of the labels as an ONNX graph with int8 weights: input_ids [1, time] -> logits [1, labels]."""

import numpy as np
import onnx
from onnx import TensorProto, helper

from .encoder import HEADS, positions
from ..onnx_int8 import Graph, quantise

OPSET = 17  # the first with LayerNormalization


def _linear(graph, state, name, source):
    """`source` times a weight [out, in] that is stored as int8 rows, which the runtime unfolds once."""
    weight = graph.add("Transpose", [graph.packed(name, state[f"{name}.weight"])], f"{name}.turned", perm=[1, 0])
    product = graph.add("MatMul", [source, weight], f"{name}.product")
    return graph.add("Add", [product, graph.constant(f"{name}.bias", state[f"{name}.bias"])], f"{name}.out")


def _norm(graph, state, name, source):
    constants = [graph.constant(f"{name}.{part}", state[f"{name}.{part}"]) for part in ("weight", "bias")]
    return graph.add("LayerNormalization", [source, *constants], f"{name}.out", axis=-1, epsilon=1e-6)


def _embedded(graph, state):
    rows, scale = quantise(state["embedding"])
    for name, value in (("rows", rows), ("scales", scale)):
        graph.add("Gather", [graph.constant(f"embedding.{name}", value), "input_ids"], f"found.{name}", axis=0)
    graph.add("Cast", ["found.rows"], "found.cast", to=TensorProto.FLOAT)
    pieces = graph.add("Mul", ["found.cast", "found.scales"], "pieces")
    for name, value in (("zero", 0), ("one", 1), ("two", 2)):
        graph.constant(f"axis.{name}", np.array([value], dtype=np.int64))
    graph.add("Slice", [graph.add("Shape", ["input_ids"], "shape"), "axis.one", "axis.two"], "time")
    places = graph.add("Slice", [graph.constant("places", positions(state)), "axis.zero", "time", "axis.zero"], "placed")
    return graph.add("Add", [pieces, places], "embedded")


def _attention(graph, state, at, source):
    width = state[f"{at}.qkv.weight"].shape[1]
    parts = [f"{at}.query", f"{at}.key", f"{at}.value"]
    packed = _linear(graph, state, f"{at}.qkv", _norm(graph, state, f"{at}.before", source))
    sizes = graph.constant(f"{at}.sizes", np.array([width] * 3, dtype=np.int64))
    graph.nodes.append(helper.make_node("Split", [packed, sizes], parts, axis=2))
    shape = graph.constant(f"{at}.heads", np.array([0, 0, HEADS, width // HEADS], dtype=np.int64))
    for part, order in zip(parts, ([0, 2, 1, 3], [0, 2, 3, 1], [0, 2, 1, 3])):
        graph.add("Transpose", [graph.add("Reshape", [part, shape], f"{part}.split")], f"{part}.heads", perm=order)
    factor = graph.constant(f"{at}.factor", np.float32((width // HEADS) ** -0.5))
    graph.add("MatMul", [f"{at}.query.heads", f"{at}.key.heads"], f"{at}.alike")
    weights = graph.add("Softmax", [graph.add("Mul", [f"{at}.alike", factor], f"{at}.scaled")], f"{at}.weights", axis=-1)
    graph.add("MatMul", [weights, f"{at}.value.heads"], f"{at}.taken")
    graph.add("Transpose", [f"{at}.taken"], f"{at}.taken.turned", perm=[0, 2, 1, 3])
    together = graph.constant(f"{at}.together", np.array([0, 0, width], dtype=np.int64))
    return _linear(graph, state, f"{at}.out", graph.add("Reshape", [f"{at}.taken.turned", together], f"{at}.attended"))


def _layer(graph, state, at, source):
    attended = _attention(graph, state, at, source)
    kept = _linear(graph, state, f"{at}.widen", source) if f"{at}.widen.weight" in state else source
    hidden = graph.add("Add", [attended, kept], f"{at}.hidden")
    up = _linear(graph, state, f"{at}.up", _norm(graph, state, f"{at}.between", hidden))
    return graph.add("Add", [hidden, _linear(graph, state, f"{at}.down", graph.add("Relu", [up], f"{at}.relu"))], f"{at}.layer")


def build(state, heads, bias):
    """An onnx ModelProto from the encoder's weights and float32 `heads` [labels, FEATURES] with `bias` [labels]."""
    graph = Graph()
    hidden = _layer(graph, state, 1, _layer(graph, state, 0, _embedded(graph, state)))
    graph.add("ReduceMean", [hidden], "mean", axes=[1], keepdims=0)
    top = graph.add("Tanh", [_linear(graph, state, "top", "mean")], "top.tanh")
    meaning = graph.add("LpNormalization", [top], "meaning", axis=1, p=2)
    constants = [graph.constant("heads.weight", heads.astype(np.float32)), graph.constant("heads.bias", bias.astype(np.float32))]
    graph.add("Gemm", [meaning, *constants], "logits", transB=1)
    inputs = [helper.make_tensor_value_info("input_ids", TensorProto.INT64, ["batch", "time"])]
    outputs = [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["batch", len(bias)])]
    made = helper.make_graph(graph.nodes, "reply-guard", inputs, outputs, graph.constants)
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="parapet", ir_version=8)
    onnx.checker.check_model(model)
    return model
