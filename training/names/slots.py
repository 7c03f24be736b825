"""Slots of a template that hold neither a person nor an address."""

from .fillers import (
    COLOURS,
    DAYS,
    DEPARTMENTS,
    FORMS,
    IDENTIFIERS,
    INDUSTRIES,
    MEDICINES,
    MONTHS,
    NAMED_AFTER,
    NOUNS,
    PRODUCTS,
    RELATIVES,
    TECHNOLOGY,
)
from .negatives import WORDS, uuid
from .digits import digits

# numbers of orders, accounts, cards and banks
NUMBERS = ["########", "??-####", "#####/##", "?#######", "INV-#####", "####-####-####"] * 3 + [
    "??## #### #### #### #### ##", "??## ???? #### #### #### ##", "??######################", "#### #### #### ####", "???? ?? ??", "????????###",
    "## ## ## ## #", "### ### ###", "##/###/#####", "?? ## ## ## ?", "# ## ## ## ### ### ##", "###.###.###-##",
]  # fmt: skip
HEADS = "ne va zy qu or ta lu ki mo xe bri flo sta cla dre gri pla tri vel nor son tel cor fin al en op ex".split()
TAILS = "x va ra io ly fy ix on is um ora ity eo ent yx ara ium ista ero ify ance le ware base flow desk hub stack pay link point".split()


def invented(rng):
    """A product, service or project nobody knows: half of them sound like nothing, half are ordinary words."""
    if rng.random() < 0.4:
        return rng.choice(WORDS).capitalize() + rng.choice(["", "", "ly", "Hub", "Flow", "Desk", " Cloud", " One", "IQ"])
    if rng.random() < 0.3:
        return rng.choice(NOUNS) + rng.choice(["", "", " 2", " v3", "DB", " API", " portal"])
    name = "".join(rng.choices(HEADS, k=rng.choice([1, 2, 2]))) + rng.choice(TAILS)
    return rng.choice([name.capitalize(), name.capitalize(), name, name.upper()]) + rng.choice(["", "", "", " Pro", ".io", " 3"])


class Slots:
    """Expects `rng`, `held`, `pools`, `places`, `countries` and `things` of the class that fills templates."""

    def _thing(self):
        rng, held, draw = self.rng, self.held, self.rng.random()
        if draw < 0.25:
            return f"{rng.choice(COLOURS)} {rng.choice(NOUNS)}"
        if draw < 0.35:
            return f"Project {rng.choice(NOUNS)}"
        if draw < 0.45:
            return self._named_after()
        kind = rng.choice(["brand", "company", "person_shaped", "org", "place", "title_work", "product_nature", "industry"])
        return self.things[kind].draw(rng, held)

    def _named_after(self):
        """A house, firm, room, road or method that bears the name of a person."""
        rng, culture = self.rng, self.rng.choice(["en", "de", "fr", "es", "it", "nl", "in", "nordic", "africa"])
        given, surname = (pool.draw(rng, self.held) for pool in self.pools[culture])
        city = self._plain("city", "en")
        return rng.choice(NAMED_AFTER).format(g=given, s=surname, c=city, form=rng.choice(FORMS))

    def _company(self):
        rng, draw = self.rng, self.rng.random()
        if rng.random() < 0.15:
            return self._named_after()
        if draw < 0.35:
            return self.things["company"].draw(rng, self.held)
        if draw < 0.6:
            return f"{rng.choice(COLOURS)} {rng.choice(NOUNS)}" + rng.choice(["", f" {rng.choice(FORMS)}"])
        surname = self.pools[rng.choice(["en", "de", "fr", "es", "it", "nl", "in"])][1].draw(rng, self.held)
        if draw < 0.9:
            return f"{surname} {rng.choice(FORMS)}"
        return f"{surname} & {self.pools['en'][1].draw(rng, self.held)}"

    def _any(self):
        """Any word of prose as a label or a heading writes it."""
        words = [word for word in self.rng.choice(self.prose)[1].split() if word.isalpha() and len(word) > 2]
        return self.rng.choice(words).capitalize() if words else "Note"

    def _date(self, language):
        rng = self.rng
        day, month, year = rng.randrange(1, 29), rng.randrange(1, 13), rng.randrange(1950, 2031)
        if rng.random() < 0.4:
            name = MONTHS.get(language, MONTHS["en"]).split()[month - 1]
            return rng.choice([f"{day} {name} {year}", f"{name} {day}, {year}", f"{day}. {name} {year}", f"{day} {name}"])
        return rng.choice(
            [f"{year}-{month:02}-{day:02}", f"{day:02}.{month:02}.{year}", f"{day:02}/{month:02}/{year}", f"{day}.{month}."]
        )

    def _phone(self):
        shape = ["+## ### #######", "0### ######", "(%##) ###-####", "+%# %## ## ## ##", "0#/#######", "%##-%##-####", "0# ## ## ## ##"]
        return digits(self.rng, self.rng.choice(shape))

    def _plain(self, slot, language):
        """The text of a slot that is neither a person nor an address."""
        rng, held = self.rng, self.held
        months, days = MONTHS.get(language, MONTHS["en"]).split(), DAYS.get(language, DAYS["en"]).split()
        makers = {
            "brand": lambda: invented(rng),
            "any": lambda: self._any(),
            "co": self._company,
            "thing": self._thing,
            "proj": lambda: rng.choice([f"Project {rng.choice(NOUNS)}", rng.choice(NOUNS), f"{rng.choice(COLOURS)} {rng.choice(NOUNS)}"]),
            "job": lambda: self.things["job"].draw(rng, held),
            "city": lambda: self.places.city(rng, rng.choice(["US", "GB", "DE", "FR", "ES", "IT", "NL", "PL", "PT", "IN", "BR", "SE"]), held),
            "country": lambda: self.countries.draw(rng, held),
            "date": lambda: self._date(language),
            "time": lambda: rng.choice(["{0}:{1:02}", "{0}.{1:02}", "{0}:{1:02} pm", "{0}h{1:02}"]).format(rng.randrange(7, 21), rng.randrange(60)),
            "month": lambda: rng.choice(months),
            "day": lambda: rng.choice(days),
            "n": lambda: str(rng.choice([rng.randrange(2, 30), rng.randrange(100), rng.randrange(9999)])),
            "id": lambda: digits(rng, rng.choice(NUMBERS)),
            "money": lambda: rng.choice(["€ {0}", "{0} €", "${0}", "£{0}", "{0} EUR", "{0}.00 USD", "{0},50 €"]).format(rng.randrange(5, 99000)),
            "phone": self._phone,
            "email": lambda: f"{rng.choice(WORDS)}@{rng.choice(WORDS)}.com",
            "tech": lambda: rng.choice(TECHNOLOGY) if rng.random() < 0.8 else self.things["programming"].draw(rng, held),
            "prod": lambda: rng.choice(PRODUCTS).replace("{n}", str(rng.randrange(2, 30))) if rng.random() < 0.7 else self.things["brand"].draw(rng, held),
            "dept": lambda: rng.choice(DEPARTMENTS),
            "url": lambda: f"https://{rng.choice(WORDS)}.example.com/{rng.choice(WORDS)}",
            "uuid": lambda: uuid(rng),
            "ver": lambda: f"{rng.randrange(20)}.{rng.randrange(30)}.{rng.randrange(20)}",
            "word": lambda: rng.choice(WORDS),
            "med": lambda: rng.choice(MEDICINES) if rng.random() < 0.7 else self.things["medical"].draw(rng, held),
            "ind": lambda: rng.choice(INDUSTRIES),
            "idl": lambda: rng.choice(IDENTIFIERS),
            "rel": lambda: rng.choice(RELATIVES),
        }  # fmt: skip
        return makers[slot]()
