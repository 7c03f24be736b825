"""Tables, records and logs with columns drawn at random: CSV, Markdown, JSON, SQL, YAML, XML, key=value."""

from .lists import held_out

# what a column holds -> its slot and the headings it may have
COLUMNS = [
    ("{p}", "name,full_name,customer,customer_name,client,Name,Full name,Employee,Contact,contact_name,Patient,Kunde,Nom,Nombre,Nome,Naam,Ansprechpartner,owner,Assignee,reported_by,Attendee,Guest,Passenger,Teilnehmer,created_by,Manager,Instructor,beneficiary,signatory,Mitarbeiter,cliente,Responsable,naam,Imię i nazwisko"),
    ("{l}", "name,Name,Employee,Student,last_first,Teilnehmer,Patient,Author,member"),
    ("{g}", "first_name,firstname,given_name,First,First name,Vorname,Prénom,nombre,voornaam,imię,fname,forename,Nome,firstName"),
    ("{s}", "last_name,lastname,surname,Last,Last name,Nachname,Nom,apellido,achternaam,nazwisko,lname,Familienname,Cognome,lastName"),
    ("{st}", "street,address,Street,Straße,adresse,address1,addr,street_address,calle,Address line 1,via"),
    ("{a}", "address,shipping_address,Address,Anschrift,adresse,billing_address,Lieferadresse,dirección,location,indirizzo"),
    ("{city}", "city,City,Ort,ville,town,ciudad,branch,location,site"),
    ("{country}", "country,Land,pays,Country,market"),
    ("{email}", "email,e-mail,mail,Email,contact_email"),
    ("{phone}", "phone,tel,Telefon,mobile,Phone,fax"),
    ("{date}", "date,created_at,dob,Datum,due,hired,birth_date,since"),
    ("{money}", "amount,total,salary,price,Betrag,balance,value"),
    ("{id}", "id,order,ticket,customer_id,Nr,ref,invoice"),
    ("{n}", "qty,age,score,days,count,Menge,points"),
    ("{co}", "company,vendor,Firma,account,employer,supplier,organisation,société"),
    ("{job}", "role,title,position,Funktion,job_title,poste"),
    ("{dept}", "department,team,Abteilung,unit"),
    ("{prod}", "product,item,device,Artikel,model"),
    ("{thing}", "project,title,campaign,product,subject,name"),
    ("{brand}", "service,app,codename,brand,system,name"),
    ("{tech}", "component,language,stack,tool,skill"),
    ("{word}", "status,category,tag,queue,key,type"),
    ("{ver}", "version,release"),
    ("{any}", "status,due,note,reason,Bemerkung,type,stage"),
    ("{uuid}", "uuid,request_id,trace"),
    ("{month}", "month,period"),
]  # fmt: skip


def _columns(rng, held, count):
    """[(heading, slot)], the person or address columns of one in three tables left out."""
    nobody = rng.random() < 0.3
    known = [column for column in COLUMNS if not (nobody and column[0] in ("{p}", "{l}", "{g}", "{s}", "{st}", "{a}"))]
    weights = [4 if column[0] == "{p}" else 1.6 if column[0] in ("{l}", "{g}", "{s}", "{st}", "{a}") else 1 for column in known]
    found = []
    while len(found) < count:
        slot, headings = rng.choices(known, weights)[0]
        mine = [heading for heading in headings.split(",") if held_out(heading, 7) == held] or headings.split(",")
        heading = rng.choice(mine)
        if slot not in [other for _, other in found]:
            found.append((heading, slot))
    style = rng.random()
    if style < 0.15:
        found = [(heading.upper(), slot) for heading, slot in found]
    elif style < 0.25:
        found = [(heading.replace("_", " ").title(), slot) for heading, slot in found]
    return found


def _delimited(rng, columns, rows):
    mark = rng.choice([",", ",", ";", "\t", "|", " | ", ", "])
    quote = '"' if mark in (",", ", ", ";") and (rng.random() < 0.3 or any(s in ("{a}", "{l}") for _, s in columns)) else ""
    lines = [mark.join(quote + slot + quote for _, slot in columns) for _ in range(rows)]
    if rng.random() < 0.8:
        lines.insert(0, mark.join(heading for heading, _ in columns))
    return "\n".join(lines)


def _markdown(rng, columns, rows):
    lines = ["| " + " | ".join(heading for heading, _ in columns) + " |", "|" + "---|" * len(columns)]
    return "\n".join(lines + ["| " + " | ".join(slot for _, slot in columns) + " |" for _ in range(rows)])


def _json(rng, columns, rows):
    joint, indent = rng.choice([(", ", ""), (",\n  ", "\n  "), (",", "")])
    colon = rng.choice([": ", ": ", ":"])
    one = "{" + indent + joint.join(f'"{heading}"{colon}"{slot}"' for heading, slot in columns) + ("\n}" if indent else "}")
    return one if rows == 1 else rng.choice(["[" + ",\n".join([one] * rows) + "]", "\n".join([one] * rows)])


def _sql(rng, columns, rows):
    table = rng.choice("users customers staff contacts patients orders members leads".split())
    names = ", ".join(heading.replace(" ", "_") for heading, _ in columns)
    values = "(" + ", ".join(f"'{slot}'" for _, slot in columns) + ")"
    if rng.random() < 0.25:
        heading, slot = columns[0]
        return f"SELECT {names} FROM {table} WHERE {heading.replace(' ', '_')} = '{slot}';"
    return f"INSERT INTO {table} ({names}) VALUES\n" + ",\n".join([values] * rows) + ";"


def _yaml(rng, columns, rows):
    lines = ["  " + f"{heading}: {slot}" for heading, slot in columns]
    return "\n".join(("- " + "\n".join(lines).lstrip()) if rows > 1 else "\n".join(lines) for _ in range(rows))


def _xml(rng, columns, rows):
    names = [heading.replace(" ", "") for heading, _ in columns]
    one = "".join(f"<{name}>{slot}</{name}>" for name, (_, slot) in zip(names, columns))
    return "\n".join(f"<row>{one}</row>" for _ in range(rows))


def _log(rng, columns, rows):
    quote = rng.choice(["", '"', '"', "'"])
    pairs = " ".join(f"{heading.replace(' ', '_')}={quote}{slot}{quote}" for heading, slot in columns)
    verb = rng.choice(["login", "updated", "payment failed", "export done", "created", "sent mail", "sync", "denied"])
    head = rng.choice(["{date} {time} INFO", "[{date} {time}]", "{date}T{time}:00Z WARN [{word}-service]", "{word}[{n}]:", "ERROR"])
    return "\n".join(f"{head} {verb} {pairs}" for _ in range(rows))


def _html(rng, columns, rows):
    head = "<tr>" + "".join(f"<th>{heading}</th>" for heading, _ in columns) + "</tr>"
    return "\n".join([head] + ["<tr>" + "".join(f"<td>{slot}</td>" for _, slot in columns) + "</tr>" for _ in range(rows)])


def table(rng, held):
    """A template of rows with one to seven columns."""
    columns = _columns(rng, held, rng.choice([1, 2, 3, 3, 4, 4, 5, 6, 7]))
    write = rng.choice([_delimited, _delimited, _delimited, _markdown, _json, _json, _sql, _yaml, _xml, _log, _log, _html])
    return write(rng, columns, rng.choice([1, 1, 2, 3, 4, 6]))
