"""First word-piece vectors from co-occurrence: positive pointwise mutual information, truncated SVD.

A cheap pre-training, seconds long.
"""

import numpy as np
from scipy import sparse
from sklearn.utils.extmath import randomized_svd


def learn_vectors(encoded, vocabulary, width, seed, reach=4):
    """float32 [vocabulary, width] from a list of id lists; unit variance times 0.1 so that training can move them."""
    counts = sparse.csr_matrix((vocabulary, vocabulary), dtype=np.float32)
    stream = np.concatenate([np.asarray(ids + [0] * reach, dtype=np.int64) for ids in encoded])
    for distance in range(1, reach + 1):
        left, right = stream[:-distance], stream[distance:]
        keep = (left > 3) & (right > 3)
        ones = np.full(int(keep.sum()), 1.0 / distance, dtype=np.float32)
        counts = counts + sparse.coo_matrix((ones, (left[keep], right[keep])), shape=counts.shape).tocsr()
    counts = (counts + counts.T).tocoo()
    total, rows = counts.data.sum(), np.asarray(counts.tocsr().sum(1)).ravel()
    columns = rows**0.75
    columns = columns / columns.sum() * total
    pmi = np.log(counts.data * total / (rows[counts.row] * columns[counts.col]))
    keep = pmi > 0
    matrix = sparse.coo_matrix((pmi[keep], (counts.row[keep], counts.col[keep])), shape=counts.shape).tocsr()
    left, sizes, _ = randomized_svd(matrix, n_components=width, n_iter=3, random_state=seed)
    vectors = left * np.sqrt(sizes)
    vectors = vectors / (vectors.std() + 1e-9) * 0.1
    rng = np.random.RandomState(seed)
    unseen = np.abs(vectors).sum(1) == 0
    vectors[unseen] = rng.normal(0, 0.02, (int(unseen.sum()), width))
    vectors[0] = 0
    return vectors.astype(np.float32)
