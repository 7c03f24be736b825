"""Postal addresses in the order of their countries, on one line or on several."""

from .abroad import abroad
from .digits import digits
from .streets import COUNTRIES, LANGUAGE, NAMES, PROVINCES, STATES, STEMS, WAYS


class Places:
    """Draws streets, cities and whole addresses. `stems` lists are parted by hash, like names."""

    def __init__(self, cities, blocks, pools, held_out):
        self.cities, self.pools, self.held_out, self.blocks = cities, pools, held_out, blocks
        self.czech = blocks["joke2k:cs_CZ"]["streets"]
        self.english = blocks["fakerjs:en"]["street_name"] + blocks["fakerjs:en_GB"]["street_name"]
        self.german = blocks["fakerjs:de"]["street_name"]
        self.turkish = blocks["fakerjs:tr"]["street_name"]
        self.portuguese = blocks["joke2k:pt_PT"]["places"]
        self.polish = blocks["joke2k:pl_PL"]["streets"]

    def _one(self, rng, entries, held):
        while True:
            entry = entries[rng.randrange(len(entries))]
            if self.held_out(entry) == held:
                return entry

    def _surname(self, rng, culture, held):
        return self.pools[culture][1].draw(rng, held)

    def city(self, rng, country, held):
        return self.cities.get(NAMES[country], self.cities["Germany"]).draw(rng, held)

    def street(self, rng, country, held):
        """The street without a number."""
        language = LANGUAGE.get(country)
        draw = rng.random()
        if rng.random() < 0.07:
            # a street of a country or a kind that no list here knows
            culture = rng.choice(["nordic", "east", "slavic", "tr", "in", "africa", "es", "it"])
            extra = rng.choice(["", "", "", " " + self._surname(rng, culture, held)])
            ending = rng.choice(["", "", "ova", "vägen", "gade", "ulica", " utca", "katu", " Sok.", " Nagar", " Marg", " Straat"])
            return rng.choice(["", "", "", "Trg ", "Calea ", "Strada ", "ul. ", "Rr. "]) + self._surname(rng, culture, held) + extra + ending
        if country == "CZ":
            return self._one(rng, self.czech, held)
        if country == "TR":
            return self._one(rng, self.turkish, held)
        if country in ("SE", "NO", "DK", "FI"):
            return rng.choice(STEMS[country]) + rng.choice(WAYS[country])
        if language == "de":
            if draw < 0.3:
                return self._one(rng, self.german, held)
            way = rng.choice(WAYS["DE"])
            if draw < 0.45:
                first = _given(rng, self.pools, "de", held)
                return f"{first}-{self._surname(rng, 'de', held)}-{'Str.' if way == 'str.' else way.capitalize()}"
            stem = self._one(rng, STEMS["de"], held) if draw < 0.85 else self._surname(rng, "de", held)
            return stem + way if draw < 0.95 else f"{stem} {way.capitalize()}"
        if language == "nl":
            stem = self._one(rng, STEMS["nl"], held) if draw < 0.7 else self._surname(rng, "nl", held)
            return stem + rng.choice(WAYS["NL"])
        if language in ("fr", "es", "it", "pt", "pl"):
            extra = {"pt": self.portuguese, "pl": self.polish}.get(language)
            if draw < 0.5:
                name = self._one(rng, STEMS[language], held)
            elif extra and draw < 0.7:
                name = self._one(rng, extra, held)
            else:
                name = self._surname(rng, language, held)
                if draw > 0.8:
                    name = f"{_given(rng, self.pools, language, held)} {name}"
            return f"{rng.choice(WAYS[{'fr': 'FR', 'es': 'ES', 'it': 'IT', 'pt': 'PT', 'pl': 'PL'}[language]])} {name}"
        if draw < 0.15:
            return self._one(rng, self.english, held)
        stem = self._one(rng, STEMS["en"], held) if draw < 0.75 else self._surname(rng, "en", held)
        if 0.6 < draw < 0.75:
            stem += " " + self._one(rng, STEMS["en"], held)
        if draw > 0.97:
            stem = rng.choice(["1st", "2nd", "3rd", "5th", "12th", "42nd", "N", "S.", "West", "East"])
        return f"{stem} {rng.choice(WAYS['US' if country in ('US', 'CA') else 'GB'])}"

    def street_and_number(self, rng, country, held):
        street = self.street(rng, country, held)
        number = str(rng.choice([rng.randrange(1, 30), rng.randrange(1, 200), rng.randrange(1, 3000)]))
        before = country in ("US", "GB", "IE", "CA", "AU", "IN", "ZA", "NZ", "FR", "BE")
        if not before and int(number) > 400:
            number = str(rng.randrange(1, 180))
        if rng.random() < 0.12:
            number += rng.choice("abcABC")
        if before:
            comma = "," if (country == "FR" and rng.random() < 0.25) or (country == "IN") else ""
            return f"{number}{comma} {street}"
        comma = "," if country in ("ES", "IT", "PT", "BR") and rng.random() < 0.5 else ""
        if country in ("ES", "MX", "AR") and rng.random() < 0.1:
            return f"{street} nº {number}"
        return f"{street}{comma} {number}"

    def _unit(self, rng, country):
        n, letter = rng.randrange(1, 40), rng.choice("ABCD")
        kinds = {
            "US": [f"Apt {n}", f"Apt. {n}{letter}", f"Suite {n}00", f"Unit {n}", f"#{n}", f"Floor {n}", f"Ste. {n}"],
            "GB": [f"Flat {n}", f"Flat {n}{letter}", f"Unit {n}", f"{n}th Floor"],
            "ES": [f"{n % 9 + 1}º {letter}", f"piso {n % 9 + 1}", f"{n % 9 + 1}º izq.", f"puerta {n}"],
            "DE": [f"Whg. {n}", f"{n % 6 + 1}. OG", "Hinterhaus"],
            "FR": [f"bât. {letter}", f"appt {n}", f"{n % 9 + 1}e étage"],
            "IT": [f"int. {n}", f"scala {letter}"],
            "PT": [f"{n % 9 + 1}º Esq.", f"{n % 9 + 1}.º D", f"apto {n}"],
            "PL": [f"m. {n}", f"lok. {n}"],
        }
        key = {"CA": "US", "AU": "US", "IE": "GB", "NZ": "GB", "ZA": "GB", "IN": "GB", "MX": "ES", "AR": "ES", "AT": "DE", "CH": "DE", "BE": "FR", "BR": "PT"}.get(country, country)  # fmt: skip
        return rng.choice(kinds[key]) if key in kinds else None

    def _town(self, rng, country, held):
        """Postcode, city and state as the country orders them."""
        city = self.city(rng, country, held)
        code = {
            "DE": "#####", "AT": "%###", "CH": "%###", "FR": "#####", "BE": "%###", "ES": "#####", "MX": "#####", "AR": "%###", "IT": "#####",
            "NL": "%### ??", "PL": "##-###", "PT": "%###-###", "SE": "%## ##", "NO": "####", "DK": "%###", "FI": "#####", "CZ": "%## ##", "TR": "%####",
        }.get(country)  # fmt: skip
        if country == "US":
            return f"{city}, {rng.choice(STATES)} {digits(rng, rng.choice(['#####', '#####', '#####-####']))}"
        if country == "CA":
            return f"{city}, {rng.choice(PROVINCES['CA'])} {digits(rng, '?%? %?%')}"
        if country == "AU":
            return f"{city} {rng.choice(PROVINCES['AU'])} {digits(rng, '%###')}"
        if country == "GB":
            code = digits(rng, rng.choice(["??% %??", "?% %??", "??%% %??", "?%% %??", "??%? %??"]))
            return f"{city}{rng.choice([', ', ' '])}{code}"
        if country == "IE":
            return f"{city}{rng.choice([', ' + digits(rng, '?%# ?%##'), ' ' + str(rng.randrange(1, 24)), ', Co. Cork'])}"
        if country == "IN":
            return f"{city}{rng.choice([' ', ' - ', '-', ', '])}{digits(rng, rng.choice(['%#####', '%## ###']))}"
        if country in ("ZA", "NZ"):
            return f"{city} {digits(rng, '%###')}"
        if country == "BR":
            return f"{city} - {rng.choice(['SP', 'RJ', 'MG', 'BA', 'PR'])}, {digits(rng, '%####-###')}"
        town = f"{digits(rng, code)} {city}"
        if country == "IT" and rng.random() < 0.6:
            town += rng.choice([f" ({rng.choice(['MI', 'RM', 'TO', 'NA', 'BO'])})", f" {rng.choice(['MI', 'RM', 'FI'])}"])
        if country in ("DE", "AT", "CH") and rng.random() < 0.04:
            town = f"{country[0]}-{town}"
        return town

    def address(self, rng, language, held, lines=False):
        """A whole address; with `lines` on several lines."""
        if rng.random() < (0.5 if language in ("cjk", "other") else 0.12):
            found = abroad(rng, self, held)
            return found.replace(", ", "\n") if lines else found
        if language not in COUNTRIES or rng.random() < 0.25:
            language = rng.choice(list(COUNTRIES))
        country = rng.choice(COUNTRIES[language])
        first = self.street_and_number(rng, country, held)
        parts = [first]
        unit = self._unit(rng, country) if rng.random() < 0.25 else None
        if unit:
            parts = [unit, first] if country in ("GB", "IE", "IN", "AU", "NZ", "ZA") and "Fl" in unit else [first, unit]
        town = self._town(rng, country, held)
        if country == "US" and lines and rng.random() < 0.1:
            town = town.replace(",", "")
        if rng.random() < 0.08:
            # forms and tables part the town from its postcode
            city, code = self.city(rng, country, held), digits(rng, rng.choice(["%###", "%####", "%## ##", "%### ??"]))
            town = f"{city.upper() if rng.random() < 0.4 else city}, {code}"
        parts.append(town)
        if rng.random() < 0.12:
            parts.append(NAMES[country] if rng.random() < 0.7 else rng.choice(["Deutschland", "France", "UK", "USA", "España", "Italia"]))
        if lines:
            together = unit and rng.random() < 0.5
            return ", ".join(parts[:2]) + "\n" + "\n".join(parts[2:]) if together else "\n".join(parts)
        draw = rng.random()
        if draw < 0.06:
            return parts[0]
        if draw < 0.12:
            return f"{parts[0]}, {self.city(rng, country, held)}"
        if draw < 0.18:
            return " ".join(parts)
        return ", ".join(parts)


def _given(rng, pools, culture, held):
    return pools[culture][0].draw(rng, held)
