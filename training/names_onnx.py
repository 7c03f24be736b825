"""The trained tagger as an ONNX graph with int8 weights: input_ids, token_type_ids (shapes), attention_mask -> logits."""

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from names_network import DILATIONS, LABELS
from onnx_int8 import Graph, quantise


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


def read(path, names):
    """The state dict back from a file that `build` made: float32 arrays, for the keys of `names`."""
    found = {tensor.name: numpy_helper.to_array(tensor) for tensor in onnx.load(str(path)).graph.initializer}

    def one(name):
        stem = name.removesuffix(".weight")
        for key in (name, stem):
            if f"{key}.int8" in found:
                return found[f"{key}.int8"].astype(np.float32) * found[f"{key}.scale"]
        return found[name].copy()

    return {name: one(name) for name in names}


def build(state):
    """An onnx ModelProto from a state dict of float32 arrays."""
    graph = Graph()
    pieces, shapes = _rows(graph, state, "embedding", "input_ids"), _rows(graph, state, "shapes", "token_type_ids")
    graph.add("Add", [pieces, shapes], "sum")
    graph.add("Transpose", ["sum"], "sum.t", perm=[0, 2, 1])
    graph.add("Cast", ["attention_mask"], "mask.float", to=TensorProto.FLOAT)
    graph.constant("axis.one", np.array([1], dtype=np.int64))
    mask = graph.add("Unsqueeze", ["mask.float", "axis.one"], "mask")
    hidden = graph.add("Mul", ["sum.t", mask], "embedded")
    for index, dilation in enumerate(DILATIONS):
        out = graph.add("Relu", [_convolution(graph, state, f"layers.{index}", hidden, dilation)], f"relu.{index}")
        total = graph.add("Add", [hidden, out], f"total.{index}") if index else out
        hidden = graph.add("Mul", [total, mask], f"hidden.{index}")
    graph.add("Transpose", [_convolution(graph, state, "head", hidden, 1)], "logits", perm=[0, 2, 1])
    shape = ["batch", "time"]
    names = ("input_ids", "token_type_ids", "attention_mask")
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, shape) for name in names]
    outputs = [helper.make_tensor_value_info("logits", TensorProto.FLOAT, [*shape, len(LABELS)])]
    made = helper.make_graph(graph.nodes, "name-guard", inputs, outputs, graph.constants)
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", 14)], producer_name="parapet", ir_version=8)
    onnx.checker.check_model(model)
    return model
