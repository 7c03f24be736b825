"""The trained network as an ONNX graph with int8 weights, one float scale a row.

Only the weights are int8: the runtime unfolds them once and computes in float32, so int8 and float32 decide alike.
"""

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

INT64_MAX = 2**63 - 1


class Graph:
    """Collects the nodes and constants of one ONNX graph."""

    def __init__(self):
        self.nodes, self.constants = [], []

    def constant(self, name, array):
        self.constants.append(numpy_helper.from_array(np.asarray(array), name))
        return name

    def add(self, op, inputs, name, **attributes):
        self.nodes.append(helper.make_node(op, inputs, [name], name=name, **attributes))
        return name

    def packed(self, name, weight):
        """A weight [out, ...] stored as int8 rows times float32 scales; the runtime unfolds it once at load."""
        rows, scale = quantise(weight)
        self.constant(f"{name}.int8", rows)
        self.constant(f"{name}.scale", scale)
        self.add("Cast", [f"{name}.int8"], f"{name}.cast", to=TensorProto.FLOAT)
        return self.add("Mul", [f"{name}.cast", f"{name}.scale"], f"{name}.weight")


def quantise(weight):
    """(int8 array, float32 scales broadcastable to it), symmetric per first axis."""
    axes = tuple(range(1, weight.ndim))
    scale = np.maximum(np.abs(weight).max(axis=axes, keepdims=True) / 127.0, 1e-8).astype(np.float32)
    return np.clip(np.round(weight / scale), -127, 127).astype(np.int8), scale


def unquantised(weight):
    """What the runtime computes with after quantising: used to score the model that ships, not the one that trained."""
    rows, scale = quantise(weight)
    return rows.astype(np.float32) * scale


def _convolution(graph, state, name, source, dilation):
    weight = graph.packed(name, state[f"{name}.weight"])
    bias = graph.constant(f"{name}.bias", state[f"{name}.bias"])
    size = state[f"{name}.weight"].shape[2]
    pad = dilation * (size - 1) // 2
    attributes = {"kernel_shape": [size], "pads": [pad, pad], "dilations": [dilation]}
    return graph.add("Conv", [source, weight, bias], f"{name}.out", **attributes)


def _body(graph, state):
    rows, scale = quantise(state["embedding.weight"])
    graph.constant("embedding.int8", rows)
    graph.constant("embedding.scale", scale)
    graph.add("Gather", ["embedding.int8", "input_ids"], "rows.int8", axis=0)
    graph.add("Gather", ["embedding.scale", "input_ids"], "rows.scale", axis=0)
    graph.add("Cast", ["rows.int8"], "rows.cast", to=TensorProto.FLOAT)
    graph.add("Mul", ["rows.cast", "rows.scale"], "rows")
    graph.add("Transpose", ["rows"], "rows.t", perm=[0, 2, 1])
    graph.add("Cast", ["attention_mask"], "mask.float", to=TensorProto.FLOAT)
    graph.constant("axis.one", np.array([1], dtype=np.int64))
    mask = graph.add("Unsqueeze", ["mask.float", "axis.one"], "mask")
    embedded = graph.add("Mul", ["rows.t", mask], "embedded")
    first = graph.add("Relu", [_convolution(graph, state, "first", embedded, 1)], "first.relu")
    hidden = graph.add("Mul", [first, mask], "hidden.1")
    for index, (name, dilation) in enumerate([("second", 2), ("third", 4)], start=2):
        out = graph.add("Relu", [_convolution(graph, state, name, hidden, dilation)], f"{name}.relu")
        total = graph.add("Add", [hidden, out], f"{name}.sum")
        hidden = graph.add("Mul", [total, mask], f"hidden.{index}")
    return embedded, hidden, mask


def build(state):
    """An onnx ModelProto from a state dict of float32 arrays: input_ids, attention_mask -> logits."""
    graph = Graph()
    embedded, hidden, mask = _body(graph, state)
    graph.constant("one", np.float32(1))
    graph.constant("huge", np.float32(1e4))
    attention = _convolution(graph, state, "attention", hidden, 1)
    graph.add("Sub", [mask, "one"], "mask.less")
    graph.add("Mul", ["mask.less", "huge"], "mask.low")
    graph.add("Add", [attention, "mask.low"], "attention.masked")
    graph.add("Softmax", ["attention.masked"], "attention.weights", axis=2)
    graph.add("Transpose", [hidden], "hidden.t", perm=[0, 2, 1])
    graph.add("MatMul", ["attention.weights", "hidden.t"], "attended")
    graph.add("Flatten", ["attended"], "attended.flat", axis=1)
    graph.add("ReduceMax", [hidden], "highest", axes=[2], keepdims=0)
    graph.constant("axis.two", np.array([2], dtype=np.int64))
    graph.add("ReduceSum", [embedded, "axis.two"], "embedded.sum", keepdims=0)
    graph.add("ReduceSum", [mask, "axis.two"], "mask.sum", keepdims=0)
    graph.add("Div", ["embedded.sum", "mask.sum"], "mean")
    graph.add("Concat", ["highest", "attended.flat", "mean"], "pooled", axis=1)
    weight = graph.packed("head", state["head.weight"])
    graph.add("Gemm", ["pooled", weight, graph.constant("head.bias", state["head.bias"])], "logits", transB=1)
    shape = ["batch", "time"]
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT64, shape) for n in ("input_ids", "attention_mask")]
    outputs = [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["batch", state["head.bias"].shape[0]])]
    made = helper.make_graph(graph.nodes, "reply-guard", inputs, outputs, graph.constants)
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", 14)], producer_name="parapet", ir_version=8)
    onnx.checker.check_model(model)
    return model
