"""The trained tagger as an ONNX graph with int8 weights: input_ids (bags), token_type_ids (marks), attention_mask -> logits."""

import numpy as np
import onnx
from onnx import TensorProto, helper

from .features import MOST
from .network import DILATIONS, LABELS
from ..onnx_int8 import Graph, quantise


def _convolution(graph, state, name, source, dilation):
    weight = graph.packed(name, state[f"{name}.weight"])
    bias = graph.constant(f"{name}.bias", state[f"{name}.bias"])
    size = state[f"{name}.weight"].shape[2]
    pad = dilation * (size - 1) // 2
    attributes = {"kernel_shape": [size], "pads": [pad, pad], "dilations": [dilation]}
    return graph.add("Conv", [source, weight, bias], f"{name}.out", **attributes)


def _rows(graph, state, name, ids):
    """The rows of an embedding that stays int8."""
    rows, scale = quantise(state[f"{name}.weight"])
    graph.constant(f"{name}.int8", rows)
    graph.constant(f"{name}.scale", scale)
    graph.add("Gather", [f"{name}.int8", ids], f"{name}.rows", axis=0)
    graph.add("Gather", [f"{name}.scale", ids], f"{name}.scales", axis=0)
    graph.add("Cast", [f"{name}.rows"], f"{name}.cast", to=TensorProto.FLOAT)
    return graph.add("Mul", [f"{name}.cast", f"{name}.scales"], f"{name}.out")


def _words(graph, state):
    """What a word is made of: its own row, the mean of its runs' rows, the sum of its marks' rows."""
    for name, value in (("zero", 0), ("one", 1), ("two", 2), ("end", MOST)):
        graph.constant(f"axis.{name}", np.array([value], dtype=np.int64))
    rows = _rows(graph, state, "runs", "input_ids")
    graph.add("Slice", [rows, "axis.zero", "axis.one", "axis.two"], "own.row")
    graph.add("Squeeze", ["own.row", "axis.two"], "own")
    graph.add("Slice", [rows, "axis.one", "axis.end", "axis.two"], "others")
    graph.add("ReduceSum", ["others", "axis.two"], "others.sum", keepdims=0)
    graph.add("Slice", ["input_ids", "axis.one", "axis.end", "axis.two"], "others.ids")
    graph.add("Greater", ["others.ids", graph.constant("nothing", np.array(0, dtype=np.int64))], "others.there")
    graph.add("Cast", ["others.there"], "others.ones", to=TensorProto.FLOAT)
    graph.add("ReduceSum", ["others.ones", "axis.two"], "others.count", keepdims=1)
    graph.add("Max", ["others.count", graph.constant("least", np.array(1, dtype=np.float32))], "others.divisor")
    graph.add("Div", ["others.sum", "others.divisor"], "others.mean")
    graph.add("ReduceSum", [_rows(graph, state, "marks", "token_type_ids"), "axis.two"], "marks.sum", keepdims=0)
    graph.add("Add", ["own", "others.mean"], "letters")
    return graph.add("Add", ["letters", "marks.sum"], "sum")


def build(state):
    """An onnx ModelProto from a state dict of float32 arrays."""
    graph = Graph()
    graph.add("Transpose", [_words(graph, state)], "sum.t", perm=[0, 2, 1])
    graph.add("Cast", ["attention_mask"], "mask.float", to=TensorProto.FLOAT)
    mask = graph.add("Unsqueeze", ["mask.float", "axis.one"], "mask")
    hidden = graph.add("Mul", ["sum.t", mask], "embedded")
    for index, dilation in enumerate(DILATIONS):
        out = graph.add("Relu", [_convolution(graph, state, f"layers.{index}", hidden, dilation)], f"relu.{index}")
        total = graph.add("Add", [hidden, out], f"total.{index}") if index else out
        hidden = graph.add("Mul", [total, mask], f"hidden.{index}")
    graph.add("Transpose", [_convolution(graph, state, "head", hidden, 1)], "logits", perm=[0, 2, 1])
    inputs = [
        helper.make_tensor_value_info("input_ids", TensorProto.INT64, ["batch", "time", "runs"]),
        helper.make_tensor_value_info("token_type_ids", TensorProto.INT64, ["batch", "time", "marks"]),
        helper.make_tensor_value_info("attention_mask", TensorProto.INT64, ["batch", "time"]),
    ]
    outputs = [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["batch", "time", len(LABELS)])]
    made = helper.make_graph(graph.nodes, "name-guard", inputs, outputs, graph.constants)
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", 14)], producer_name="parapet", ir_version=8)
    onnx.checker.check_model(model)
    return model
