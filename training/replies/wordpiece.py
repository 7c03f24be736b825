"""A lower-case WordPiece vocabulary, learned and applied here, written as the tokenizer.json transformers.js reads."""

import collections
import json
import unicodedata

SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]
PAD, UNK, CLS, SEP = range(4)
MAX_WORD = 60


def _is_punctuation(char):
    return (char.isascii() and not char.isalnum() and char.isprintable() and char != " ") or unicodedata.category(
        char
    ).startswith("P")


def _is_cjk(char):
    code = ord(char)
    return 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0xF900 <= code <= 0xFAFF


def words_of(text):
    """Words of `text` as BertNormalizer and BertPreTokenizer cut them."""
    out = []
    for char in unicodedata.normalize("NFD", text.lower()):
        category = unicodedata.category(char)
        if category == "Mn" or char in "\0\ufffd" or (category in ("Cc", "Cf") and char not in "\t\n\r"):
            continue
        if char.isspace():
            out.append(" ")
        elif _is_punctuation(char) or _is_cjk(char):
            out.append(f" {char} ")
        else:
            out.append(char)
    return "".join(out).split()


def learn(texts, size):
    """The vocabulary as a list of pieces: characters, whole words, then the commonest beginnings and endings."""
    counts = collections.Counter(word for text in texts for word in set(words_of(text)))
    characters = collections.Counter()
    for word, count in counts.items():
        for char in word:
            characters[char] += count
    common = [char for char, count in characters.most_common(900) if count >= 4]
    pieces = SPECIAL + common + ["##" + char for char in common]
    affixes, whole_room = 2200, size - len(pieces) - 2200
    whole = [word for word, count in counts.most_common() if len(word) > 1][:whole_room]
    pieces += whole
    known, parts = set(whole), collections.Counter()
    for word, count in counts.items():
        if word in known or not word.isalpha() or len(word) > 20:
            continue
        for cut in range(2, len(word) - 1):
            parts[word[:cut]] += count * cut
            parts["##" + word[cut:]] += count * (len(word) - cut)
    taken = set(pieces)
    pieces += [part for part, _ in parts.most_common() if part not in taken][:affixes]
    return pieces


class Tokeniser:
    """Greedy longest-match-first WordPiece; remembers the pieces of every word it has cut."""

    def __init__(self, pieces):
        self.ids = {piece: index for index, piece in enumerate(pieces)}
        self.cut_words = {}

    def _cut(self, word):
        if len(word) > MAX_WORD:
            return [UNK]
        found, start = [], 0
        while start < len(word):
            for end in range(len(word), start, -1):
                piece = self.ids.get(("##" if start else "") + word[start:end])
                if piece is not None:
                    found.append(piece)
                    start = end
                    break
            else:
                return [UNK]
        return found

    def encode(self, text):
        """Piece ids of `text`, without the special tokens."""
        out = []
        for word in words_of(text):
            ids = self.cut_words.get(word)
            if ids is None:
                ids = self.cut_words[word] = self._cut(word)
            out.extend(ids)
        return out


def tokenizer_json(pieces):
    """The text of tokenizer.json (Hugging Face tokenizers format)."""
    plain = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True}
    special = [{"id": index, "content": piece, **plain} for index, piece in enumerate(SPECIAL)]
    template = [{"SpecialToken": {"id": "[CLS]", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}]
    template.append({"SpecialToken": {"id": "[SEP]", "type_id": 0}})
    return json.dumps(
        {
            "version": "1.0",
            "truncation": None,
            "padding": None,
            "added_tokens": special,
            "normalizer": {
                "type": "BertNormalizer",
                "clean_text": True,
                "handle_chinese_chars": True,
                "strip_accents": True,
                "lowercase": True,
            },
            "pre_tokenizer": {"type": "BertPreTokenizer"},
            "post_processor": {
                "type": "TemplateProcessing",
                "single": template,
                "pair": template,
                "special_tokens": {t: {"id": t, "ids": [i], "tokens": [t]} for i, t in enumerate(SPECIAL) if i > 1},
            },
            "decoder": {"type": "WordPiece", "prefix": "##", "cleanup": True},
            "model": {
                "type": "WordPiece",
                "unk_token": "[UNK]",
                "continuing_subword_prefix": "##",
                "max_input_chars_per_word": MAX_WORD,
                "vocab": {piece: index for index, piece in enumerate(pieces)},
            },
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )
