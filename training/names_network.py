"""The tagger: word pieces plus shapes, four dilated convolutions, one label a piece. It looks 15 pieces to each side."""

import torch
from torch import nn
from torch.nn import functional

from names_words import SHAPES

WIDTH, HIDDEN = 128, 160
LABELS = ["O", "B-PERSON", "I-PERSON", "B-ADDRESS", "I-ADDRESS"]
DILATIONS = (1, 2, 4, 8)
REACH = sum(DILATIONS)


class NameGuard(nn.Module):
    """ids, shapes [batch, time] int64 (id 0 = padding) -> logits [batch, time, 5]."""

    def __init__(self, vocabulary, seed=0):
        super().__init__()
        torch.manual_seed(seed)
        self.embedding = nn.Embedding(vocabulary, WIDTH, padding_idx=0)
        self.shapes = nn.Embedding(SHAPES, WIDTH)
        nn.init.normal_(self.embedding.weight, std=0.1)
        nn.init.normal_(self.shapes.weight, std=0.1)
        sizes = [WIDTH] + [HIDDEN] * 3
        convolutions = [nn.Conv1d(i, HIDDEN, 3, padding=d, dilation=d) for i, d in zip(sizes, DILATIONS)]
        self.layers = nn.ModuleList(convolutions)
        self.head = nn.Conv1d(HIDDEN, len(LABELS), 1)

    def forward(self, ids, shapes):
        mask = (ids != 0).float()[:, None, :]
        embedded = functional.dropout(self.embedding(ids) + self.shapes(shapes), 0.15, self.training)
        hidden = functional.relu(self.layers[0](embedded.transpose(1, 2) * mask)) * mask
        for layer in self.layers[1:]:
            hidden = (hidden + functional.relu(layer(hidden))) * mask
        return self.head(functional.dropout(hidden, 0.2, self.training)).transpose(1, 2)
