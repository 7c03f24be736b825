"""A trained network as an ONNX graph with int8 weights, one float scale a row.

Only the weights are int8: the runtime unfolds them once and computes in float32, so int8 and float32 decide alike.
"""

import numpy as np
from onnx import TensorProto, helper, numpy_helper


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
