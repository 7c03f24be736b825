"""People: one person has a given name, a surname, a title and an e-mail address, and is written in many ways."""

import unicodedata

PARTICLES = {
    "de": ["von", "von der", "zu"],
    "nl": ["van", "van der", "de", "van den", "ter", "van de"],
    "fr": ["de", "de la", "du", "Le"],
    "es": ["de la", "del", "de"],
    "pt": ["da", "dos", "de", "do"],
    "it": ["De", "Di", "Della", "Lo"],
    "arab": ["al", "El", "bin", "ben", "Al", "Ben", "Abu"],
    "en": ["O'", "Mc", "Mac", "St.", "Ní", "Ó", "Fitz", "Le"],
    "africa": ["van", "van der", "Van", "N'", "M'", "Ole", "de"],
    "nordic": ["af", "von"],
    "asia": ["dela", "de la", "bin", "binti"],
}
TITLES = {
    "en": "Mr.,Ms.,Mrs.,Mr,Ms,Dr.,Dr,Prof.,Miss,Mrs,mr,mrs,ms,dr,Professor,Judge,Captain,Sir,Lady,Sister,Father,Rev.,Coach,Officer,Madam,Mx,Capt.,Sgt.,Hon.".split(","),
    "de": "Herr,Frau,Dr.,Prof.,Herrn,Fr.,Hr.,Mag.,Dipl.-Ing.,Kollege,Kollegin,herr,frau".split(","),
    "fr": "M.,Mme,Monsieur,Madame,Dr,Me,Mlle,MM.,Docteur,Maître".split(","),
    "es": "Sr.,Sra.,Don,Doña,Dr.,señor,señora,Lic.,Ing.,don,doña,Dra.".split(","),
    "it": "Sig.,Sig.ra,Dott.,Signora,Avv.,Ing.,Dott.ssa,Geom.,Prof.ssa".split(","),
    "nl": "dhr.,mevr.,mevrouw,de heer,Mevrouw,Dhr.,mw.".split(","),
    "pl": "Pan,Pani,pan,pani,dr,p.,mgr".split(","),
    "pt": "Sr.,Sra.,Dona,Dr.,Dra.,Seu,Eng.,Prof.".split(","),
    "in": "Mr.,Ms.,Dr.,Shri,Smt.,Sri,Mr,Mrs,Prof.,Er.,CA,Adv.".split(","),
    "africa": "Mr,Mrs,Chief,Alhaji,Engr.,Dr,Prof.,Madam,Mama,Hon.,Pastor".split(","),
    "nordic": "Herr,Fru,hr.,fru,Dr.,dir.,Prof.".split(","),
    "arab": "Mr.,Sheikh,Dr.,Mrs.,Ustadh,Haji,Eng.".split(","),
}
# Which people a text in a language mentions: its own first, then all the others.
HOME = {"en": ["en", "en", "in", "africa"], "other": ["nordic", "east", "tr", "asia", "nordic"]}
DOMAINS = ["gmail.com", "outlook.com", "web.de", "example.org", "mail.ru", "proton.me", "company.io", "gmx.net"]
EASTERN = ("ja", "zh", "ko")


class Person:
    """Drawn names in one culture; `held` chooses the validation half of the lists."""

    def __init__(self, rng, pools, culture, held):
        self.culture, self.rng = culture, rng
        given, family = pools[culture]
        self.given, self.middle = given.draw(rng, held), given.draw(rng, held)
        self.surname = family.draw(rng, held)
        if culture in EASTERN or culture in ("ar", "el", "ru"):
            return
        particles = PARTICLES.get(culture)
        if particles and rng.random() < (0.35 if culture in ("nl", "arab") else 0.06):
            particle = rng.choice(particles)
            if particle == "O'" and rng.random() < 0.3:
                particle = "O’"
            joint = "" if particle in ("O'", "O’", "Mc", "Mac") else "-" if particle in ("al", "El") else " "
            self.surname = particle + joint + self.surname
        double = 0.5 if culture == "es" else 0.35 if culture == "pt" else 0.05
        if rng.random() < double:
            joint = " " if culture in ("es", "pt") else "-"
            self.surname += joint + family.draw(rng, held)
        if " " not in self.given and rng.random() < (0.25 if culture == "asia" else 0.04):
            # Ji-woo, Jean-Marie
            self.given += "-" + (self.middle.lower() if culture == "asia" and rng.random() < 0.5 else self.middle)

    def full(self):
        """The name as a text mentions it, most often given name and surname."""
        if self.culture in EASTERN:
            return self.surname + self.rng.choice(["", "", " "]) + self.given
        initial, draw = self.middle[0] + ".", self.rng.random()
        if draw < 0.69:
            return f"{self.given} {self.surname}"
        if draw < 0.71:
            return f"{self.given} {self.surname[0]}."
        if draw < 0.72:
            return f"{self.given} {self.middle} {self.middle[0]}. {self.surname}"
        if draw < 0.80:
            return f"{self.given} {initial} {self.surname}"
        if draw < 0.85:
            return f"{self.given} {self.middle} {self.surname}"
        if draw < 0.90:
            return f"{self.given[0]}. {self.surname}"
        if draw < 0.93:
            return f"{self.given} {self.surname.upper()}"
        if draw < 0.95:
            return f"{self.given[0]}.{initial} {self.surname}"
        if draw < 0.97:
            return f"{self.surname} {self.given}"
        return self.last_first()

    def last_first(self):
        if self.culture in EASTERN:
            return self.surname + self.given
        more = self.rng.choice(["", "", "", f" {self.middle[0]}."])
        last = self.surname.upper() if self.rng.random() < 0.15 else self.surname
        return f"{last}, {self.given}{more}"

    def title(self):
        return self.rng.choice(TITLES.get(self.culture, TITLES["en"]))

    def email(self):
        def plain(name):
            letters = unicodedata.normalize("NFD", name.lower())
            return "".join(char for char in letters if char.isascii() and char.isalpha()) or "contact"

        rng, given, family = self.rng, plain(self.given), plain(self.surname)
        local = rng.choice([f"{given}.{family}", f"{given}{family}", f"{given[0]}{family}", f"{given}_{family}", family])
        digits = str(rng.randrange(1, 99)) if rng.random() < 0.3 else ""
        return f"{local}{digits}@{rng.choice(DOMAINS)}"


def some_title(rng, language):
    """A title and a space, most often of this language."""
    culture = language if language in TITLES and rng.random() < 0.8 else rng.choice(list(TITLES))
    return rng.choice(TITLES[culture]) + " "


def draw_person(rng, pools, language, held):
    """A person as a text in `language` (a culture, `cjk` or `other`) is likely to mention."""
    if language == "cjk":
        culture = rng.choice([name for name in ("ja", "zh", "ko", "ru", "ar", "el") if name in pools])
    elif rng.random() < 0.55:
        culture = rng.choice(HOME.get(language, [language]))
    else:
        culture = rng.choice([name for name in pools if name not in ("ja", "zh", "ko", "ru", "ar", "el")])
    person = Person(rng, pools, culture, held)
    if language != "cjk" and rng.random() < 0.08:
        person.surname = Person(rng, pools, rng.choice(["en", "de", "in", "africa", "es", "asia"]), held).surname
    return person
