"""Reads WordNet 3.0 (Debian: wordnet-base) into synonyms, opposites and a compact table of word meanings."""

import collections
from pathlib import Path


class WordNet:
    def __init__(self, folder):
        self.synsets = {}  # id -> (words, [(pointer, id, source word, target word)])
        self.senses = collections.defaultdict(list)  # lemma -> ids, most frequent first
        for pos, name in (("n", "noun"), ("v", "verb"), ("a", "adj"), ("r", "adv")):
            self._data(Path(folder) / f"data.{name}", pos)
            self._index(Path(folder) / f"index.{name}", pos)

    def _data(self, path, pos):
        for line in path.read_text(encoding="latin-1").splitlines():
            if line.startswith(" "):
                continue
            parts = line.split(" | ")[0].split()
            count = int(parts[3], 16)
            words = [word.split("(")[0].lower() for word in parts[4 : 4 + 2 * count : 2]]
            at = 4 + 2 * count
            links = []
            for i in range(int(parts[at])):
                kind, target, where, ends = parts[at + 1 + 4 * i : at + 5 + 4 * i]
                links.append((kind, ("a" if where == "s" else where) + target, int(ends[:2], 16), int(ends[2:], 16)))
            self.synsets[pos + parts[0]] = (words, links)

    def _index(self, path, pos):
        for line in path.read_text(encoding="latin-1").splitlines():
            if not line.startswith(" "):
                parts = line.split()
                self.senses[parts[0]].append([pos + one for one in parts[-int(parts[2]) :]])

    def first(self, lemma, most=2):
        """The most frequent senses, of each part of speech."""
        return [one for by_pos in self.senses.get(lemma, ()) for one in by_pos[:most]]

    def synonyms(self, lemma, most=1):
        words = {word for one in self.first(lemma, most) for word in self.synsets[one][0]}
        return sorted(word for word in words - {lemma} if word.isalpha())

    def antonyms(self, lemma):
        found = set()
        for one in self.first(lemma, 2):
            words, links = self.synsets[one]
            for kind, target, ours, theirs in links:
                if kind == "!" and (ours == 0 or words[ours - 1] == lemma):
                    found.add(self.synsets[target][0][max(theirs, 1) - 1])
        return sorted(word for word in found if word.isalpha())

    def sisters(self, lemma):
        """Words of the same kind in the first noun sense: what a wrong fact would put in its place."""
        found = set()
        for one in self.first(lemma, 1):
            if one[0] != "n":
                continue
            for kind, target, _, _ in self.synsets[one][1]:
                if kind in ("@", "@i"):
                    for down, child, _, _ in self.synsets[target][1]:
                        if down in ("~", "~i") and child != one:
                            found.update(self.synsets[child][0][:1])
        return sorted(word for word in found - {lemma} if word.isalpha())
