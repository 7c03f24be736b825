"""The classifier: word-piece embeddings, three dilated convolutions, pooled by maximum, attention and mean."""

import torch
from torch import nn
from torch.nn import functional

WIDTH, HIDDEN, LABEL_COUNT = 128, 160, 4


class ReplyGuard(nn.Module):
    """ids [batch, time] int64 (0 = padding) -> logits [batch, 4], one per label, independent of each other."""

    def __init__(self, vocabulary, vectors=None, seed=0):
        super().__init__()
        torch.manual_seed(seed)
        self.embedding = nn.Embedding(vocabulary, WIDTH, padding_idx=0)
        if vectors is not None:
            self.embedding.weight.data.copy_(torch.from_numpy(vectors))
        self.first = nn.Conv1d(WIDTH, HIDDEN, 3, padding=1)
        self.second = nn.Conv1d(HIDDEN, HIDDEN, 3, padding=2, dilation=2)
        self.third = nn.Conv1d(HIDDEN, HIDDEN, 3, padding=4, dilation=4)
        self.attention = nn.Conv1d(HIDDEN, LABEL_COUNT, 1)
        self.head = nn.Linear(HIDDEN + HIDDEN * LABEL_COUNT + WIDTH, LABEL_COUNT)

    def forward(self, ids):
        mask = (ids != 0).float()[:, None, :]
        embedded = functional.dropout(self.embedding(ids), 0.25, self.training).transpose(1, 2) * mask
        hidden = functional.relu(self.first(embedded)) * mask
        hidden = (hidden + functional.relu(self.second(hidden))) * mask
        hidden = (hidden + functional.relu(self.third(hidden))) * mask
        weights = torch.softmax(self.attention(hidden) + (mask - 1) * 1e4, dim=2)
        attended = torch.bmm(weights, hidden.transpose(1, 2)).flatten(1)
        mean = embedded.sum(2) / mask.sum(2)
        # Hidden values are never negative, so padding (0) cannot win the maximum.
        pooled = torch.cat([hidden.amax(2), attended, mean], 1)
        return self.head(functional.dropout(pooled, 0.5, self.training))
