"""The tagger: each word a bag of hashed runs of letters and marks, four dilated convolutions, one label a word."""

import torch
from torch import nn
from torch.nn import functional

from .features import BUCKETS, MARKS

WIDTH, HIDDEN = 96, 128
LABELS = ["O", "B-PERSON", "I-PERSON", "B-ADDRESS", "I-ADDRESS"]
DILATIONS = (1, 2, 4, 8)
REACH = sum(DILATIONS)


class NameGuard(nn.Module):
    """bags [words, 26], places [batch, time] (the row of each word), marks [batch, time, any], int64 (id 0 = padding)
    -> logits [batch, time, 5].
    """

    def __init__(self, seed=0):
        super().__init__()
        torch.manual_seed(seed)
        self.runs = nn.Embedding(BUCKETS + 1, WIDTH, padding_idx=0)
        self.marks = nn.Embedding(MARKS + 1, WIDTH, padding_idx=0)
        nn.init.normal_(self.runs.weight, std=0.1)
        nn.init.normal_(self.marks.weight, std=0.1)
        with torch.no_grad():
            self.runs.weight[0] = 0
            self.marks.weight[0] = 0
        sizes = [WIDTH] + [HIDDEN] * (len(DILATIONS) - 1)
        convolutions = [nn.Conv1d(i, HIDDEN, 3, padding=d, dilation=d) for i, d in zip(sizes, DILATIONS)]
        self.layers = nn.ModuleList(convolutions)
        self.head = nn.Conv1d(HIDDEN, len(LABELS), 1)

    def embed(self, bags, places, marks):
        """A word itself, the mean of its runs of letters, and the sum of its marks."""
        many = functional.embedding_bag(bags[:, 1:], self.runs.weight, mode="sum", padding_idx=0)
        count = (bags[:, 1:] > 0).sum(1, keepdim=True).clamp(min=1)
        letters = self.runs(bags[:, 0]) + many / count
        summed = functional.embedding_bag(marks.flatten(0, 1), self.marks.weight, mode="sum", padding_idx=0)
        return functional.embedding(places, letters) + summed.view(*places.shape, -1)

    def forward(self, bags, places, marks):
        mask = (marks[:, :, 0] != 0).float()[:, None, :]
        embedded = self.embed(bags, places, marks)
        hidden = functional.relu(self.layers[0](embedded.transpose(1, 2) * mask)) * mask
        for layer in self.layers[1:]:
            hidden = (hidden + functional.relu(layer(hidden))) * mask
        return self.head(functional.dropout(hidden, 0.2, self.training)).transpose(1, 2)
