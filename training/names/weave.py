"""Ordinary prose with somebody put into it: names where pronouns stood, addresses where places stood.

Templates teach a tagger the template; sentences of many hands teach it the name.
"""

import re

SOMEBODY = {
    "en": "I|we|you|they|he|she|users|people|customers|developers|designers|teams|someone|everyone|the user|the team|them|us|your team",
    "de": "ich|wir|Sie|du|er|sie|Benutzer|jemand|Entwickler|uns|ihnen",
    "fr": "je|nous|vous|il|elle|on|quelqu'un|les utilisateurs",
    "es": "yo|nosotros|usted|ella|alguien|los usuarios|ellos|él",
    "it": "noi|voi|lui|lei|loro|qualcuno|gli utenti|React",
    "pl": "my|ty|oni|ktoś|użytkownik|programista|React",
    "pt": "nós|você|eles|ela|alguém|os usuários|ele",
}  # fmt: skip
SOMEWHERE = {
    "en": ("at to from near on in", "(?:the|a|an|our|your|this) [a-z]+"),
    "de": ("in an zu nach", "(?:der|dem|die|das|einem|einer) [A-Za-zäöüß]+"),
    "fr": ("à dans", "(?:la|le|les|un|une) [a-zéè]+"),
    "es": ("en de", "(?:la|el|los|las|un|una) [a-záéíóúñ]+"),
}
# whose: what stands there gets an 's
OWNERS = {"my", "your", "their", "our", "its"}
SOMEBODY["en"] += "|" + "|".join(sorted(OWNERS))
PATTERNS = {language: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for language, words in SOMEBODY.items()}
PLACES = {
    language: re.compile(f"(?:{'|'.join(f'(?<= {word} )' for word in before.split())}){place}")
    for language, (before, place) in SOMEWHERE.items()
}
SENTENCE = re.compile(r"(?<=[.!?:])\s+")


def part(text, rng):
    """One to three sentences that follow each other."""
    sentences = SENTENCE.split(text)
    start = rng.randrange(len(sentences))
    return " ".join(sentences[start : start + rng.choice([1, 1, 2, 3])])[:600]


def weave(text, language, rng, somebody, somewhere):
    """(text, spans) or None where nothing could be put in. `somebody` and `somewhere` give (value, label or None)."""
    text = part(text, rng)
    places = [(found.span(), somewhere) for found in PLACES[language].finditer(text)] if language in PLACES else []
    people = [(found.span(), somebody) for found in PATTERNS[language].finditer(text)]
    slots = rng.sample(people, min(len(people), rng.choice([1, 1, 2])))
    if places and rng.random() < 0.4:
        slots.append(rng.choice(places))
    slots.sort(key=lambda slot: slot[0])
    parts, spans, length, at = [], [], 0, 0
    for (start, end), draw in slots:
        if start < at:
            continue
        value, label = draw()
        parts += [text[at:start], value]
        length += start - at
        if label:
            spans.append((length, length + len(value), label))
        length, at = length + len(value), end
        if language == "en" and text[start:end].lower() in OWNERS:
            parts.append("'s")
            length += 2
    return ("".join(parts) + text[at:], spans) if parts else None
