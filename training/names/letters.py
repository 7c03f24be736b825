"""Mails, chats, notes, forms, CVs and lists put together from parts; `say` makes one sentence."""

from .lists import held_out
from .tables import table

GREETINGS = {
    "en": "Hi {g}|Hi {g},|Hello {g},|Dear {g},|Dear {p},|Dear {t1} {s1},|Hey {g}|Hey {g}!|{g},|{g} -|Hi {g} and {g},|Hi {g}, {g},|Good morning {g}|Good afternoon {t1} {s1},|Hi all,|Hi team,|Dear Sir or Madam,|To whom it may concern,|Hello,|Hi there,|Dear Customer,|Hi everyone,|Dear Dr. {s},|Dear Prof. {s},|Morning {g},|Dear Mr and Mrs {s},|Hello {p},|Dear {co} team,",
    "de": "Hallo {g},|Hi {g},|Liebe {g},|Lieber {g},|Sehr geehrte Frau {s},|Sehr geehrter Herr {s},|Sehr geehrter Herr Dr. {s},|Guten Tag {p},|Guten Morgen Frau {s},|Sehr geehrte Damen und Herren,|Hallo zusammen,|Moin {g},|Servus {g},|Grüezi Frau {s},",
    "fr": "Bonjour {g},|Salut {g},|Cher {g},|Chère {g},|Bonjour Madame {s},|Monsieur {s},|Madame, Monsieur,|Bonjour à tous,|Chère Madame {s},|Bonsoir {p},",
    "es": "Hola {g}:|Hola, {g},|Estimado {p}:|Estimada Sra. {s}:|Buenos días {g},|Querida {g}:|Estimados señores:|Hola a todos,|Muy Sr. mío:",
    "it": "Ciao {g},|Gentile {p},|Gentile Sig.ra {s},|Buongiorno {g},|Egregio Dott. {s},|Buongiorno a tutti,|Cara {g},",
    "nl": "Hoi {g},|Beste {g},|Geachte heer {s},|Geachte mevrouw {s},|Beste allemaal,|Dag {g},|Hallo {p},",
    "pl": "Cześć {g},|Dzień dobry,|Szanowna Pani {p},|Szanowny Panie {p},|Witam,|Hej {g}!",
    "pt": "Olá {g},|Oi {g},|Prezado {p},|Prezada Sra. {s},|Bom dia {g},|Olá a todos,|Caro Sr. {s},",
}  # fmt: skip
FAREWELLS = {
    "en": "Best|Best,|Best regards,|Kind regards,|Regards,|Thanks,|Thanks!|Many thanks,|Cheers,|Sincerely,|Yours sincerely,|Yours faithfully,|All the best,|Warm regards,|Talk soon,|BR|Thx|Love,|Respectfully,|--|-- |Sent from my phone",
    "de": "Viele Grüße|Mit freundlichen Grüßen|Beste Grüße|LG|Herzliche Grüße|MfG|Gruß|Freundliche Grüsse",
    "fr": "Cordialement,|Bien à vous,|Bien cordialement|Amicalement,|Merci,|Sincères salutations",
    "es": "Saludos,|Un saludo,|Atentamente,|Saludos cordiales,|Un abrazo,|Gracias,",
    "it": "Cordiali saluti|Saluti|Grazie|A presto|Distinti saluti",
    "nl": "Met vriendelijke groet,|Groet,|Groetjes,|Hartelijke groet,",
    "pl": "Pozdrawiam|Z poważaniem|Pozdrowienia,|Dzięki",
    "pt": "Atenciosamente,|Abraços,|Obrigado,|Cumprimentos,",
}
SIGNED = "{g}|{g}|{p}|{p}|{p}\n{job}|{p}\n{job}\n{co}|{p1}\n{job} | {co}\n{am}\n{phone}|{p}\n{dept}, {co}\n{phone}|{p1} | {job} | {co} | {phone}|{g1} {s1}\n{co}\n{a}|{p}\n{am}|The {co} team|{co}\n{am}|{p1}\nM: {phone}\n{e1}|{p} ({dept})|{g}\n\nP.S. say hi to {g}|{p}, {job}|*{p}*\n_{job}_|{p}\n\n{co} · {a} · {phone}"  # fmt: skip
LABELS = {
    "{p}": "Name|Full name|Customer|Client|Patient|Contact|Contact person|Employee|Applicant|Candidate|Tenant|Landlord|Account holder|Cardholder|Reporter|Assignee|Owner|Author|From|To|Cc|Attn|Beneficiary|Insured|Driver|Witness|Supervisor|Line manager|Referee|Emergency contact|Next of kin|Prepared by|Approved by|Requested by|Caller|Agent|Doctor|Consultant|Sender|Recipient|Guest|Passenger|Buyer|Seller|Signed|Interviewer|Submitted by|Vor- und Nachname|Kunde|Ansprechpartner|Mieter|Versicherter|Empfänger|Kontoinhaber|Antragsteller|Nom et prénom|Titulaire|Destinataire|Nombre y apellidos|Titular|Asegurado|Nome e cognome|Intestatario|Naam|Contactpersoon|Imię i nazwisko|Nome completo|氏名|姓名|ФИО|성명|Sachbearbeiter|Point of contact|Lead|Speaker",
    "{g}": "First name|Given name|Vorname|Prénom|Nombre|Nome|Voornaam|Imię|Forename|Called|Nickname|Rufname|Facilitator|Scribe",
    "{s}": "Last name|Surname|Family name|Nachname|Nom|Apellidos|Cognome|Achternaam|Nazwisko|Sobrenome|Maiden name|Geburtsname",
    "{l}": "Name|Patient|Student|Employee|Passenger|Name (last, first)",
    "{a}": "Address|Home address|Billing address|Shipping address|Delivery address|Postal address|Residence|Location|Site|Office|Registered office|Ship to|Deliver to|Anschrift|Adresse|Wohnort|Lieferadresse|Rechnungsadresse|Domicilio|Dirección|Indirizzo|Residenza|Adres|Adres zamieszkania|Endereço|Morada|住所|地址|Адрес|주소|Property|Premises|Venue|Meeting point|Pick-up|Drop-off",
    "{st}": "Street|Straße|Rue|Calle|Via|Straat|Ulica|Rua|Address line 1|Street address",
    "{city}": "City|Town|Ort|Ville|Ciudad|Place of birth|Branch",
    "{phone}": "Phone|Tel|Mobile|Telefon|Tél.|Fax",
    "{email}": "E-mail|Email|Mail",
    "{date}": "Date|DOB|Date of birth|Geburtsdatum|Né(e) le|Due|Created|Start date",
    "{id}": "Order|Ticket|Ref|Customer no.|Kundennummer|Invoice|Case|Policy|MRN",
    "{co}": "Company|Firma|Employer|Account|Vendor|Organisation",
    "{job}": "Role|Position|Title|Job|Funktion",
    "{money}": "Amount|Total|Salary|Budget|Value",
    "{prod}": "Product|Device|Item",
    "{thing}": "Subject|Project|Title|Re",
    "{brand}": "Service|Application|Codename|System",
    "{tech}": "Component|Skills|Stack",
    "{dept}": "Department|Team",
    "{word}": "Status|Type|Priority|Category|Stage",
    "{country}": "Country|Nationality|Land",
}  # fmt: skip


def _mine(options, held):
    every = options.split("|")
    return [one for one in every if held_out(one, 7) == held] or every


def _body(rng, say, most=4):
    return rng.choice([" ", " ", "\n", "\n\n"]).join(say() for _ in range(rng.randrange(1, most + 1)))


def _mail(rng, held, language, say):
    language = language if language in GREETINGS else "en"
    hello, bye = rng.choice(_mine(GREETINGS[language], held)), rng.choice(_mine(FAREWELLS[language], held))
    text = hello + rng.choice(["\n\n", "\n", " "]) + _body(rng, say)
    if rng.random() < 0.85:
        text += rng.choice(["\n\n", "\n"]) + bye + rng.choice(["\n", "\n", "\n\n", " "]) + rng.choice(_mine(SIGNED, held))
    if rng.random() < 0.2:
        heads = ["From: {p3} <{e3}>", "To: {p4} <{e4}>", "Cc: {p}", "Date: {date}", "Subject: {thing}", "To: {p}; {p}; {p}", "From: {p}", "Sent: {day}, {date} {time}", "Von: {p}", "An: {p}", "Betreff: {thing}", "De : {p}", "À : {p}"]  # fmt: skip
        text = "\n".join(rng.sample(heads, rng.randrange(2, 5))) + "\n\n" + text
    return text


def _form(rng, held, language, say):
    kinds = rng.sample(list(LABELS), rng.randrange(1, 7))
    if rng.random() < 0.6:
        kinds.append(rng.choice(["{p}", "{p}", "{a}", "{g}", "{s}"]))
    rng.shuffle(kinds)
    mark = rng.choice([": ", ": ", ": ", ":\t", " - ", ":\n", " = ", ":  ", " : ", "\t"])
    style = rng.choice([str, str, str, str.upper, str.lower, lambda label: f"**{label}**", lambda label: f"- {label}"])
    lines = [style(rng.choice(_mine(LABELS[kind], held))) + mark + kind for kind in kinds]
    while rng.random() < 0.4:
        value = rng.choice(["{id}", "{word}", "{any}", "{date}", "{n}", "{brand}", "{co}", "{money}"])
        lines.insert(rng.randrange(len(lines) + 1), "{any}" + rng.choice(["", " {any}"]) + mark + value)
    return rng.choice(["\n", "\n", "\n", ", ", "; ", "   "]).join(lines) + (f"\n\n{say()}" if rng.random() < 0.3 else "")


def _chat(rng, held, language, say):
    who = [rng.choice(["{g1}", "{p1}", "{g1}"]), rng.choice(["{g2}", "{p2}", "{g2}"]), rng.choice(["{g3}", "Agent", "Bot", "User", "Support"])]  # fmt: skip
    line = rng.choice(["%s: %s", "%s: %s", "[{time}] %s: %s", "<%s> %s", "{date}, {time} - %s: %s", "%s  {time}\n%s", "**%s**: %s", "%s: \"%s\"", "%s:\"%s\"", "%s ({time}): %s", "%s wrote:\n> %s", "@%s %s"])  # fmt: skip
    return "\n".join(line % (rng.choice(who), say()) for _ in range(rng.randrange(1, 6)))


def _notes(rng, held, language, say):
    person = rng.choice(["{p}", "{g}", "{p} ({co})", "{p} - {job}", "{g} ({dept})", "{p}, {job}"])
    several = [person] * rng.randrange(2, 7)
    label = rng.choice("Attendees|Present|Participants|In the room|Apologies|Absent|Invited|Teilnehmer|Présents|Asistentes|Panel|Guests|Speakers|Team".split("|"))
    people = rng.choice([f"{label}: " + ", ".join(several), f"{label}:\n- " + "\n- ".join(several), f"{label}\n" + "\n".join(several)])
    bullet = rng.choice(["- ", "* ", "• ", "1. ", "[ ] ", ""])
    points = "\n".join(bullet + say() for _ in range(rng.randrange(1, 5)))
    title = rng.choice(["{thing} - {date}", "# {brand} sync\n", "Minutes {date}", "{dept} weekly", "Standup", "Call with {p}, {date}", "Notes", "{any}. " + say(), "{any}", "{co} QBR", "1:1 {g} / {g}", "Discovery call: {co}"])  # fmt: skip
    return "\n".join(rng.sample([title, people, points, people], rng.choice([2, 3])))


def _resume(rng, held, language, say):
    top = rng.choice(["{p1}", "{p1}\n{job}", "CV - {p1}", "Curriculum Vitae\n\n{p1}", "Lebenslauf\n{p1}", "{p1}, {job}"])
    contact = rng.choice(["{a} | {phone} | {e1}", "{am}\n{phone}\n{e1}", "{city} · {e1}", "{e1}\n{phone}", "{phone} • {a}"])
    jobs = "\n".join(rng.choice(["{job}, {co}, {city} ({n}-{n})", "{n}-{n}  {job} at {co}", "{co} - {job}", "- Led {n} people on {brand}, reporting to {p}", "- Built {thing} with {tech} and {tech}"]) for _ in range(rng.randrange(1, 5)))  # fmt: skip
    tail = rng.choice(["References: {p}, {co}; {p}, {co}", "Skills: {tech}, {tech}, {tech}", "Supervisor: {p}", "Referees\n{p}\n{job}, {co}\n{a}", "Languages: English, French"])
    return f"{top}\n{contact}\n\n{jobs}\n\n{tail}"


def _list(rng, held, language, say):
    one = rng.choice(["{p}", "{p}", "{l}", "{g}", "{s}", "{p} ({city})", "{p}, {a}", "{a}", "{brand}", "{thing}", "{co}", "{city}", "{p} - {money}", "{p}: {n}", "{job}", "{tech}", "{g} {s}", "{prod} x {n}"])  # fmt: skip
    joint = rng.choice([", ", "\n", "\n- ", "; ", "\n* ", " / ", " | ", "\n\n", " and "])
    if one in ("{l}", "{p}, {a}", "{a}") and joint == ", ":
        joint = "\n"
    return joint.join([one] * rng.randrange(1, 7))


def _block(rng, held, language, say):
    """An address as on a letter, with what may stand around it."""
    name = rng.choice(["{p}\n", "{p}\n", "{t} {p}\n", "{co}\n", "{co}\nAttn: {p}\n", "{p}\n{co}\n", "{co}\nz. Hd. {p}\n", ""])
    around = rng.choice(["", "", "Bill to:\n", "Ship to:\n", "SHIP TO\n", "Return address:\n", "An:\n", "Destinataire :\n"])
    return around + name + "{am}" + rng.choice(["", "", "\n{country}", "\n{phone}", "\nTel: {phone}", "\n\n{date}\n\n" + say()])


def layout(rng, held, language, say):
    """A template of a whole text."""
    kinds = [_mail, _mail, _mail, _form, _form, _chat, _chat, _notes, _notes, _resume, _list, _block]
    if rng.random() < 0.25:
        return table(rng, held)
    return rng.choice(kinds)(rng, held, language, say)
