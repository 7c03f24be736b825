"""Edits of real sentences: harmful ones make a claim unsupported, harmless ones leave it supported.

Both kinds start from the same sentences and both may be rephrased first, so neither length nor rephrasing tells.
"""

import random
import re

NUMBER = re.compile(r"(?<![\w.,])\d[\d,]*(?:\.\d+)?")
MONTHS = "January February March April May June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
TIME = re.compile(rf"\b(?:{'|'.join(MONTHS + DAYS)}|(?:19|20)\d\d)\b")
NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+(?: [A-Z][a-z]+)*")
VERB = re.compile(r"\b(?:is|are|was|were|can|will|should|has|have|must|could|would|may)\b(?! not|n't)")
SWAPS = {
    "all": "some", "some": "all", "many": "few", "few": "many", "always": "never", "never": "always", "most": "few",
    "every": "no", "often": "rarely", "usually": "always", "both": "neither", "several": "all", "each": "no",
    "may": "must", "must": "may", "can": "cannot", "should": "need not", "could": "will", "might": "will",
    "more": "less", "less": "more", "before": "after", "after": "before", "above": "below", "below": "above",
    "he": "she", "she": "he", "his": "her", "with": "without", "without": "with", "and": "but not", "only": "not only",
}  # fmt: skip
HARMLESS = {
    "use": "employ", "show": "demonstrate", "shows": "demonstrates", "help": "assist", "helps": "assists", "big": "large",
    "discussed": "talked about", "important": "crucial", "many": "numerous", "need": "require", "needs": "requires",
    "get": "obtain", "buy": "purchase", "start": "begin", "also": "additionally", "because": "since", "but": "though",
    "however": "nevertheless", "about": "regarding", "make sure": "ensure", "such as": "like", "including": "such as",
    "says": "states", "said": "stated", "wants": "would like", "provides": "offers", "provide": "offer", "can": "is able to",
    "explains": "describes", "different": "distinct", "problem": "issue", "quickly": "rapidly", "people": "individuals",
    "in order to": "to", "will": "is going to", "must": "has to", "several": "a number of", "expensive": "costly",
}  # fmt: skip
PLURAL = {"can": "are able to", "will": "are going to", "must": "have to"}
ASIDE = re.compile(r" (?:\([^()]*\)|-LRB- .*? -RRB-)")
CLAUSE = re.compile(r" ?, (?:which|who|whose|where|including|such as|as well as|according to|known as) [^,.]+(?: ,|,)?(?= |\.|$)")
REST = re.compile(r"(?: ?[,;]| and| but| while| because| although) [^.]*$")
TAIL = re.compile(r" (?:in|on|at|for|from|with|by|during|after|before|through|under|among|between|without|within) [^.,;]*$")
LEAST_WORDS = 5
SHORTENED = 0.5
DENIED = {
    "is": "is not", "are": "are no longer", "was": "was never", "were": "were never", "has": "has never", "have": "have never",
    "can": "is unable to", "will": "refuses to", "must": "need not", "would": "would never", "could": "was unable to",
}  # fmt: skip
FLOURISH = ["In short, ", "In addition, ", "According to the text, ", "Notably, ", "As stated, ", "The text says that "]


class Editor:
    def __init__(self, wordnet, seed):
        self.wordnet = wordnet
        self.random = random.Random(seed)
        self.tails = ["because of the rising cost of energy"]

    def _one(self, pattern, text, change):
        hits = list(pattern.finditer(text))
        self.random.shuffle(hits)
        for hit in hits:
            new = change(hit.group())
            if new and new.lower() != hit.group().lower():
                return text[: hit.start()] + new + text[hit.end() :]
        return None

    def _words(self, text, table):
        return self._one(re.compile(rf"\b(?:{'|'.join(map(re.escape, table))})\b"), text, table.get)

    def number(self, text, _):
        def change(old):
            value = float(old.replace(",", ""))
            new = value * self.random.choice([0.5, 2, 1.1, 0.9, 10]) + self.random.choice([0, 1, -1, 2])
            return f"{new:.1f}" if "." in old else f"{abs(int(new)) + (int(new) == int(value)):,}"

        return self._one(NUMBER, text, change)

    def time(self, text, _):
        def change(old):
            if old.isdigit():
                return str(int(old) + self.random.choice([-10, -3, -2, -1, 1, 2, 3, 10]))
            return self.random.choice(MONTHS if old in MONTHS else DAYS)

        return self._one(TIME, text, change)

    def name(self, text, context):
        inside = NAME.findall(context)
        return self._one(NAME, text, lambda _: self.random.choice(inside + self.names))

    def negation(self, text, _):
        if self.random.random() < 0.3 and re.search(r" not |n't ", text):
            return re.sub(r" not |n't ", " ", text, count=1)
        return self._one(VERB, text, lambda verb: verb + " not")

    def denial(self, text, _):
        return self._words(text, DENIED)

    def antonym(self, text, _):
        return self._one(re.compile(r"\b[a-z]{4,}\b"), text, lambda word: next(iter(self.wordnet.antonyms(word)), None))

    def sister(self, text, _):
        def change(word):
            found = [one for one in self.wordnet.sisters(word) if one in self.common]
            return self.random.choice(found) if found else None

        return self._one(re.compile(r"\b[a-z]{4,}\b"), text, change)

    def roles(self, text, _):
        names = list(dict.fromkeys(NAME.findall(text)))
        if len(names) >= 2:
            a, b = self.random.sample(names, 2)
            return text.replace(a, "\0").replace(b, a).replace("\0", b)
        return None

    def clause(self, text, _):
        return text.rstrip(". ") + " " + self.random.choice(self.tails) + "."

    def quantifier(self, text, _):
        return self._words(text, SWAPS)

    def retell(self, text):
        return self.rephrase(self.shorten(text) if self.random.random() < SHORTENED else text)

    def rephrase(self, text):
        """Harmless: other words for one or two, a flourish, a dropped aside, or another order."""
        for _ in range(self.random.choice([0, 1, 1, 2, 3])):
            kind = self.random.random()
            if kind < 0.35:
                text = self._one(re.compile(r"\b[a-z]{5,}\b"), text, self._synonym) or text
            elif kind < 0.7:
                text = self._words(text, HARMLESS) or text
            elif kind < 0.8:
                text = re.sub(r" \([^)]*\)|, (?:however|therefore|for example|of course),", "", text, count=1)
            elif kind < 0.9 and text[:1].isupper():
                text = self.random.choice(FLOURISH) + text[0].lower() + text[1:]
            else:
                first, comma, rest = text.rstrip(".").partition(", ")
                if comma and re.match(r"(?:If|When|In|For|To|After|Before|While)\b", first):
                    text = rest[:1].upper() + rest[1:] + " " + first[0].lower() + first[1:] + "."
        return text

    def shorten(self, text):
        """Harmless: leaves out asides, clauses and what hangs on the end. A claim mostly says less than its evidence."""
        end = "." if text.endswith(".") else ""
        text = text.rstrip(" .")
        for cut in self.random.sample([ASIDE, CLAUSE, REST, TAIL], self.random.choice([1, 2, 3])):
            hits = list(cut.finditer(text))
            if not hits:
                continue
            hit = self.random.choice(hits)
            shorter = text[: hit.start()] + text[hit.end() :]
            if len(shorter.split()) >= LEAST_WORDS:
                text = shorter
        return text + end

    def _synonym(self, word):
        found = [one for one in self.wordnet.synonyms(word) if one in self.common]
        return self.random.choice(found) if found else None

    def harm(self, text, context):
        kinds = [self.number, self.time, self.name, self.negation, self.denial, self.antonym, self.sister, self.roles, self.clause, self.quantifier]  # fmt: skip
        for kind in self.random.sample(kinds, len(kinds)):
            changed = kind(text, context)
            if changed and changed != text:
                return changed, kind.__name__
        return None, None

    def learn(self, texts, common):
        """Names and tails of sentences to draw from, and words common enough to be put in."""
        self.common = common
        joined = [text for text in texts if len(text) < 2000]
        self.names = sorted({name for text in joined for name in NAME.findall(text)})
        tail = re.compile(r"(?:, which|because|, including|so that|in order to|due to|, but|, and|while) [^.,]{15,70}(?=\.)")
        self.tails = sorted({hit.strip() for text in joined for hit in tail.findall(text)})
