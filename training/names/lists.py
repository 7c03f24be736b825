"""Names, cities, companies and things, split by hash: what training sees and what only the validation sees."""

import collections
import csv
import json
import unicodedata
import zlib
from pathlib import Path

# Which lists make up a culture; names of one person are mostly drawn from one culture.
CULTURES = {
    "en": "en en_US en_GB en_IE en_AU en_NZ en_ZA",
    "de": "de de_DE de_AT de_CH",
    "fr": "fr fr_FR fr_BE fr_CH fr_CA",
    "es": "es es_ES es_MX es_AR es_CL es_CO es_PE es_VE",
    "it": "it it_IT it_CH",
    "nl": "nl nl_NL nl_BE",
    "pl": "pl pl_PL",
    "pt": "pt_BR pt_PT und_BR und_PT",
    "nordic": "sv sv_SE da da_DK nb_NO no_NO fi fi_FI",
    "east": "cs_CZ sk_SK hu hu_HU ro ro_RO hr_HR sl_SI sr_Latn_RS lt_LT",
    "in": "en_IN und_IN und_IN@latn en_PK",
    "africa": "en_NG en_KE en_GH en_UG zu_ZA yo_NG ig_NG ha_NG tw_GH sw fr_SN",
    "tr": "tr tr_TR az_AZ",
    "asia": "zh_CN@latn zh_TW@latn ko@latn ko_KR@latn ja_JP@latn vi vi_VN@ascii id_ID und_PH@latn",
    "arab": "fr_DZ und_AE@latn und_EG und_MA und_IL@latn",
    "slavic": "ru@latn ru_RU@latn uk@latn uk_UA@latn und_BG@latn",
}
NATIVE = {
    "ja": "ja ja_JP",
    "zh": "zh_CN zh_TW",
    "ko": "ko ko_KR",
    "ru": "ru ru_RU uk uk_UA",
    "ar": "ar_SA ar_JO ar_AA",
    "el": "el el_GR",
}


def held_out(key, share=8):
    """Whether this name, template or list entry is kept for validation: one in `share`, by hash."""
    return zlib.crc32(key.casefold().encode()) % share == 0


class Pool:
    """Entries with weights, in a part that trains and a part that validates."""

    def __init__(self, weighted):
        self.parts = []
        for held in (False, True):
            entries = [(name, weight) for name, weight in weighted if held_out(name) == held]
            self.parts.append(([name for name, _ in entries], [weight for _, weight in entries]))
            self.parts[-1] += (list(_running(self.parts[-1][1])),)

    def entries(self, held):
        """[(name, weight)] of one part."""
        return list(zip(*self.parts[held][:2]))

    def draw(self, rng, held):
        """Half of the draws follow the weights, half treat all entries alike, so that rare names are met too."""
        names, _, running = self.parts[held]
        if rng.random() < 0.5:
            return rng.choices(names, cum_weights=running)[0]
        return names[rng.randrange(len(names))]


def _running(weights):
    total = 0.0
    for weight in weights:
        total += weight
        yield total


def _usable(name, native):
    letters = name.replace("-", "").replace("'", "").replace("’", "").replace(" ", "").replace(".", "")
    # initials and single letters are made by the styles, not drawn
    return letters.isalpha() and (native or 2 <= len(letters) <= 16) and name.count(" ") <= 2


def read_names(data):
    """culture -> (Pool of given names, Pool of surnames)."""
    groups = {locale: culture for culture, locales in {**CULTURES, **NATIVE}.items() for locale in locales.split()}
    weights = collections.defaultdict(collections.Counter)
    with open(Path(data) / "names" / "names.tsv", encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            culture, kind = groups.get(row["locale"]), row["kind"]
            if culture is None or kind not in ("given", "surname") or not _usable(row["name"], culture in NATIVE):
                continue
            frequency = float(row["freq"] or 0) if row["freq_kind"] == "per100k_us1990" else len(row["sources"]) * 2.0
            weights[culture, kind][unicodedata.normalize("NFC", row["name"])] += 0.3 + frequency**0.7
    cultures = {culture for culture, _ in weights}
    pools = {}
    for culture in sorted(cultures):
        given, family = weights[culture, "given"], weights[culture, "surname"]
        if len(given) > 20 and len(family) > 20:
            pools[culture] = (Pool(sorted(given.items())), Pool(sorted(family.items())))
    return pools


def read_places(data):
    """(country -> Pool of cities, Pool of country names, faker's address blocks)."""
    cities = collections.defaultdict(dict)
    with open(Path(data) / "address" / "world_cities.csv", encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if row["country"]:
                cities[row["country"]][row["name"]] = 1.0
    pools = {country: Pool(sorted(found.items())) for country, found in cities.items() if len(found) > 40}
    blocks = json.loads((Path(data) / "address" / "faker_address.json").read_text(encoding="utf-8"))
    return pools, Pool([(country, 1.0) for country in sorted(cities)]), blocks


def read_things(data):
    """category -> Pool of phrases that are no person and no address."""
    found = collections.defaultdict(dict)
    folder = Path(data) / "negatives"
    latin = {"en", "de", "fr", "es", "it", "nl", "pl", "pt", "pt_BR", "pt_PT", "de_DE", "fr_FR", "es_ES", "it_IT"}
    with open(folder / "phrases.tsv", encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row["locale"] in latin and len(row["phrase"]) <= 40:
                found[row["category"]][row["phrase"]] = 1.0
    shaped = (folder / "person_shaped_phrases.tsv").read_text(encoding="utf-8").splitlines()[1:]
    found["person_shaped"] = {line.split("\t")[0]: 1.0 for line in shaped}
    titles = (folder / "job_titles_en.txt").read_text(encoding="utf-8").splitlines()[1:]
    found["job"] = {title: 1.0 for title in titles if "," not in title and len(title) <= 32} | found["job"]
    ambiguous = (folder / "ambiguous_tokens.tsv").read_text(encoding="utf-8").splitlines()[1:]
    found["ambiguous"] = {line.split("\t")[0]: 1.0 for line in ambiguous}
    return {category: Pool(sorted(entries.items())) for category, entries in found.items() if len(entries) > 20}


def read_prose(data):
    """[(language, text)] of ordinary prose that names nobody."""
    out = []
    for name in ("clean", "hardneg"):
        for line in (Path(data) / "prose" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if not row.get("name_list_tokens") or name == "hardneg":
                out.append((row["lang"], row["text"][:1500]))
    return out
