"""Words that fill the slots of templates which hold neither a person nor an address."""

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
}
DAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "pl": "poniedziałku wtorku środy czwartku piątku soboty niedzieli",
    "pt": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
}
DEPARTMENTS = "Sales,Finance,HR,Human Resources,Marketing,Legal,Support,Engineering,Procurement,Logistics,IT,Quality,Accounting,Operations,Einkauf,Vertrieb,Buchhaltung,Compras,Ventas,Cardiology,Radiology,Security,Data Science,Customer Success,Public Relations".split(",")  # fmt: skip
TECHNOLOGY = "Python,Java,Ruby,Julia,Rust,Go,Swift,Kotlin,Scala,Jenkins,Travis,Docker,Kubernetes,Terraform,Ansible,Redis,Postgres,MongoDB,Kafka,Jasmine,Karma,Mocha,Jest,React,Angular,Vue,Svelte,Django,Flask,Rails,Spring Boot,Laravel,Maven,Gradle,Grafana,Prometheus,Jira,Confluence,Salesforce,SAP,Power BI,Excel,GitLab,GitHub Actions,Node.js,TypeScript,PyTorch,Pandas,Apache Spark,Elastic Search,Hazelcast,Cassandra,Haskell,Ada,Pascal,Crystal,Elixir,Erlang,Claude,Gemini,Alexa,Siri,Apollo,Hermes,Athena,Oracle,Windows Server,Azure DevOps,Visual Studio".split(",")  # fmt: skip
PRODUCTS = "ThinkPad T{n},Galaxy S{n},iPhone {n} Pro,Pixel {n},MacBook Air,Surface Pro {n},Dell XPS {n},LaserJet {n},Office Chair,Desk Lamp,Raspberry Pi {n},Ford Focus,Tesla Model 3,Renault Clio,Alfa Romeo Giulia,Skoda Octavia,Mercedes Vito,Coffee Maker,USB Hub,Bosch Drill,Windows {n},Adobe Acrobat,Nike Air Max,Canon EOS {n},Kindle".split(",")  # fmt: skip
COLOURS = "Blue Red Green Silver Golden Black White Northern Southern Eastern Western Royal Global United First Grand Prime Smart Bright Clear Open Deep High Rapid Quiet".split()  # fmt: skip
NOUNS = "Heron Falcon Valley River Harbour Bridge Tower Mountain Forest Garden Horizon Summit Engine Bank Logistics Partners Systems Networks Foods Energy Health Labs Studio Media Motors Airlines Hotels Press Group Capital Phoenix Tiger Orchid Comet Nova Pilot Compass Anchor Lantern Dashboard Initiative Programme Review Roadmap Migration Portal".split()  # fmt: skip
FORMS = "Ltd,Ltd.,GmbH,AG,Inc.,Inc,LLC,S.A.,SA,SARL,S.L.,B.V.,S.p.A.,Group,& Co.,& Sons,Partners,Consulting,Logistics,Bau,Industries,Holdings,Bank,Solutions,Services,Werke,Sp. z o.o.,Lda.,plc,Oy,AB".split(",")  # fmt: skip
INDUSTRIES = "Retail,Banking,Automotive,Health Care,Real Estate,Insurance,Energy,Food and Beverage,Education".split(",")
RELATIVES = "wife,husband,daughter,son,sister,brother,niece,nephew,aunt,uncle".split(",")
IDENTIFIERS = "SSN,social security number,DNI,NIE,NIF,passport no.,Passport,Steueridentifikationsnummer,Steuer-ID,USt-IdNr.,VAT ID,VAT,PESEL,NIP,BSN,codice fiscale,CPF,PAN,Aadhaar,NHS number,driving licence,tax number,IBAN,MRN,Personalausweis,NIR,Social Insurance Number,ABN,CNPJ,Kontonummer,customer no.,Kundennummer,Policy,Fax,Desk,Mobile,card".split(",")  # fmt: skip
MEDICINES = "Ibuprofen,Metformin,Ramipril,Salbutamol,Amoxicillin,Aspirin,Omeprazole,Lisinopril,Atorvastatin,Warfarin,Paracetamol,Insulin".split(",")  # fmt: skip
EVERYONE = "the team,Support,the customer,our supplier,Sales,the landlord,the Help Desk,Accounts Payable,the board,HR,the Project Office,Customer Service,the council,my boss,the agency".split(",")  # fmt: skip
# {s} a surname, {g} a given name, {c} a city, {form} a legal form: none of them is a person here
NAMED_AFTER = """Hotel {s}|Hotel {g}|the {s} Hotel|the {c} {s}|{s} Hospital|{s} University|{s} College|{s} Library|{s} Airport
|the {s} Foundation|{s} Bank|the {s} Group|{s} Capital|{s} Peak|{s} Street|{s} Square|{s} Park|{s} House|{s} Hall|{s} Bridge
|the {s} building|room {s}|meeting room {g}|Room {g}|the {s} room|the {g} screen|{g}'s Kitchen|{s}'s Bakery|{s} & Daughters
|Bäckerei {s}|Spedition {s} {form}|Reederei {s}|Kanzlei {s} {form}|Autohaus {s}|Praxis {s}|Gasthof {s}|Möbel {s}|{s}-Schule
|{s}-Werke|{s}straße|Clinique {s}|Garage {s}|Boulangerie {s}|Cabinet {s} {form}|Maison {s}|Librería {s}|Farmacia {s}
|Grupo {s}|Trattoria {g}|Officina {s} {form}|Bakkerij {s}|Café {g}|Bar {g}|Villa {g}|Camping {s}|Marina {s}|Port {s}|Lake {s}
|Mount {s}|St. {g} Church|{g} Boats|{s} Motors|{s} Airlines|{s} Foods|{s} Legal LLP|{s} and Sons|{s} Brothers|{s} Bros.
|the {s} project|the {s} test|the {s} filter
|the {s} method|{s}'s law|the {s} algorithm|the {s} index|the {s} award|the {s} fund|Team {s}|Class {g}|Lot {s}|storm {g}
|Storm {g}|hurricane {g}|the {g} plan|the {g} release|release {g}|server {g}|project {g}|Project {s}|codename {g}|{g} Pro
|{s} Tower|{s} Cup|{s} Stadium|{s} Clinic|{s} Pharma|{s} Insurance|{s} Logistics {form}|{c} {s} {form}"""
NAMED_AFTER = NAMED_AFTER.replace("\n", "").split("|")
