"""Templates to labelled texts: business mails, notes, contracts, tables, logs and chats, with spans of each person and
address."""

import re
from pathlib import Path

from .fillers import DEPARTMENTS, EVERYONE
from .grammar import read_grammars, sentence
from .letters import layout
from .lists import held_out
from .negatives import LOOKALIKES, machine_text
from .people import draw_person, some_title
from .slots import Slots
from .weave import PATTERNS, part, weave

LANGUAGES = ["en", "de", "fr", "es", "it", "nl", "pl", "pt", "other", "cjk"]
SHARE = [50, 9, 7, 7, 4, 4, 4, 4, 3, 6]
# an address inside a sentence
INLINE = re.compile(r"(?<=[a-zà-ÿ] )\{(?:a|st)\}(?=[.,;\n ]|$)")
# what may have a title before it
MENTIONS = ("p", "x", "w", "wp")
SLOT = re.compile(r"\{([a-z]+)(\d?)\}")


def read_templates(held):
    """language -> {"O" | "S" | "D": [template]} of the half that trains or the one that validates (one in seven)."""
    out = {}
    for path in sorted((Path(__file__).parent / "templates").glob("*.txt")):
        kinds = out.setdefault(path.stem, {"O": [], "S": [], "D": []})
        for line in path.read_text(encoding="utf-8").splitlines():
            kind, template = line[0], line[2:].replace("\\n", "\n").replace("\\t", "\t")
            if held_out(template, 7) == held:
                kinds[kind].append(template)
    for kinds in out.values():
        for kind, found in kinds.items():
            # a language with no held template of a kind borrows English ones
            kinds[kind] = found or out["en"][kind]
    return out


def lookalikes(held):
    return [line for line in LOOKALIKES if held_out(line, 7) == held]


class Writer(Slots):
    """Fills templates and prose. `held` chooses templates, names and places of the validation half.

    `prose` is [(language, text)] without anybody in it.
    """

    def __init__(self, rng, lists, held, prose):
        self.rng, self.held = rng, held
        self.prose = [(language, text) for language, text in prose if language in PATTERNS]
        self.spoken = {}
        for language, text in self.prose:
            self.spoken.setdefault(language, []).append(text)
        self.pools, self.places, self.countries, self.things = lists
        self.templates, self.lookalikes, self.grammars = read_templates(held), lookalikes(held), read_grammars(held)

    def _slot(self, slot, person, language):
        """(text, label or None)."""
        rng = self.rng
        if slot == "x":
            if rng.random() < 0.55:
                return person().full(), "PERSON"
            return rng.choice([self._company, self._thing, lambda: rng.choice(EVERYONE), lambda: rng.choice(DEPARTMENTS)])(), None
        if slot in ("w", "wp"):
            return self._who(person(), slot == "wp")
        if slot == "p":
            return person().full(), "PERSON"
        if slot == "g":
            return person().given, "PERSON"
        if slot == "s":
            return person().surname, "PERSON"
        if slot == "l":
            return person().last_first(), "PERSON"
        if slot == "t":
            return person().title(), None
        if slot == "e":
            return person().email(), None
        if slot in ("a", "am"):
            return self.places.address(rng, language, self.held, slot == "am"), "ADDRESS"
        if slot == "st":
            country = {"en": "US GB", "de": "DE", "fr": "FR", "es": "ES", "it": "IT", "nl": "NL", "pl": "PL", "pt": "PT"}
            return self.places.street_and_number(rng, rng.choice(country.get(language, "SE").split()), self.held), "ADDRESS"
        return self._plain(slot, language), None

    def _who(self, person, always):
        """Somebody as a sentence mentions them; unless `always`, somebody who is no person too."""
        rng, draw = self.rng, self.rng.random()
        if not always and draw < 0.22:
            makers = [self._company, self._thing, lambda: rng.choice(EVERYONE), lambda: rng.choice(DEPARTMENTS), lambda: self._plain("brand", "en"), lambda: self._plain("tech", "en")]  # fmt: skip
            return rng.choice(makers)(), None
        draw = rng.random()
        if draw < 0.45:
            return person.full(), "PERSON"
        return (person.given if draw < 0.82 else person.surname), "PERSON"

    def _tail(self, language):
        """What may go on after an address in the same sentence, most often nothing."""
        rng = self.rng
        if rng.random() > 0.3:
            return ""
        words = [word for word in rng.choice(self.spoken.get(language) or self.spoken["en"]).split() if word.islower() and word.isalpha()]  # fmt: skip
        start = rng.randrange(max(1, len(words) - 3))
        return rng.choice([", ", ", ", " ", "; ", " - "]) + " ".join(words[start : start + rng.randrange(1, 5)])

    def fill(self, template, language):
        """(text, [(start, end, label)])."""
        people, parts, spans, length, at = {}, [], [], 0, 0

        def person(number):
            if number not in people:
                people[number] = draw_person(self.rng, self.pools, language, self.held)
            return people[number] if number else people.pop(number)

        while "{S}" in template:
            template = template.replace("{S}", self.rng.choice(self.templates[language]["S"]), 1)
        template = INLINE.sub(lambda found: found.group() + self._tail(language), template)
        for found in SLOT.finditer(template):
            slot, number = found.groups()
            value, label = self._slot(slot, lambda: person(number), language)
            title = some_title(self.rng, language) if label == "PERSON" and slot in MENTIONS and self.rng.random() < 0.07 else ""
            parts += [template[at : found.start()], title, value]
            length += found.start() - at + len(title)
            if label:
                spans.append((length, length + len(value), label))
            length, at = length + len(value), found.end()
        return "".join(parts) + template[at:], spans

    def _say(self, language):
        """A template of one sentence: put together, of a list, or a piece of prose that names nobody."""
        rng, draw = self.rng, self.rng.random()
        if draw < 0.12:
            return part(rng.choice(self.prose)[1], rng).replace("{", "(").replace("}", ")")
        if draw < 0.3:
            return rng.choice(self.templates[language]["S"])
        return sentence(rng, self.grammars[language if language in self.grammars else "en"])

    def document(self):
        """A whole text: an opening of a prompt or none, then a document or some sentences."""
        rng = self.rng
        language = rng.choices(LANGUAGES, SHARE)[0]
        kinds = self.templates[language]
        draw = rng.random()
        if draw < 0.3:
            template = rng.choice([" ", " ", "\n", "\n\n"]).join(self._say(language) for _ in range(rng.choice([1, 1, 2, 3])))
        elif draw < 0.65:
            template = layout(rng, self.held, language, lambda: self._say(language))
        elif draw < 0.85:
            template = rng.choice(kinds["D"])
        else:
            template = rng.choice([" ", " ", "\n", "\n\n"]).join(rng.choices(kinds["S"], k=rng.choice([1, 1, 2, 3])))
        if rng.random() < 0.3:
            template = rng.choice(kinds["O"]) + template
        return self._recased(*self.fill(template, language))

    def woven(self):
        """Prose with names and addresses put into it, and companies and things in the same places."""
        rng = self.rng
        while True:
            language, text = rng.choice(self.prose)

            def somebody(language=language):
                person, draw = draw_person(rng, self.pools, language, self.held), rng.random()
                if draw < 0.3:
                    return self._slot("x", lambda: person, language)
                if draw < 0.65:
                    return person.full(), "PERSON"
                return (person.given if draw < 0.86 else person.surname), "PERSON"

            def somewhere(language=language):
                if rng.random() < 0.3:
                    return self._plain("city", language), None
                return self.places.address(rng, language, self.held), "ADDRESS"

            made = weave(text, language, rng, somebody, somewhere)
            if made:
                return self._recased(*made)

    def _recased(self, text, spans):
        draw = self.rng.random()
        changed = text.lower() if draw < 0.1 else text.upper() if draw < 0.13 else text
        return (changed if len(changed) == len(text) else text), spans

    def negative(self):
        """A text that holds nobody: lines that look as if, lists of things, sentences, or what machines write."""
        rng, draw = self.rng, self.rng.random()
        if draw < 0.1:
            return self._recased(part(rng.choice(self.prose)[1], rng), [])
        if draw < 0.55:
            template = "\n".join(rng.choices(self.lookalikes, k=rng.choice([1, 1, 1, 2, 3])))
            return self._recased(*self.fill(template, "en"))
        if draw < 0.9:
            return machine_text(rng), []
        kind = rng.choice(["company", "brand", "org", "title_work", "job", "ambiguous", "place", "medical", "industry"])
        many = [self.things[kind].draw(rng, self.held) for _ in range(rng.choice([1, 2, 3, 5]))]
        if kind == "ambiguous":
            many = [f"{rng.choice(['the', 'a', 'no', 'our', 'this'])} {word.lower()}" for word in many]
        return rng.choice([", ", "\n", "; ", "\n- ", " and "]).join(many), []
