"""Countries, their ways of naming streets, and the stems of street names by language."""

# language -> the countries whose addresses a text in it is likely to hold
COUNTRIES = {
    "en": "US US US GB GB GB IE CA AU IN ZA NZ".split(),
    "de": "DE DE DE AT CH".split(),
    "fr": "FR FR FR BE CH".split(),
    "es": "ES ES ES MX AR".split(),
    "it": ["IT"],
    "nl": ["NL", "NL", "BE"],
    "pl": ["PL"],
    "pt": ["PT", "BR"],
    "other": "SE NO DK FI CZ TR".split(),
}
NAMES = {
    "US": "United States", "GB": "United Kingdom", "IE": "Ireland", "CA": "Canada", "AU": "Australia", "IN": "India",
    "ZA": "South Africa", "NZ": "New Zealand", "DE": "Germany", "AT": "Austria", "CH": "Switzerland", "FR": "France",
    "BE": "Belgium", "ES": "Spain", "MX": "Mexico", "AR": "Argentina", "IT": "Italy", "NL": "Netherlands",
    "PL": "Poland", "PT": "Portugal", "BR": "Brazil", "SE": "Sweden", "NO": "Norway", "DK": "Denmark",
    "FI": "Finland", "CZ": "Czech Republic", "TR": "Türkiye",
}  # fmt: skip
STATES = "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC".split()
PROVINCES = {"CA": "ON QC BC AB MB NS".split(), "AU": "NSW VIC QLD WA SA TAS".split()}
WAYS = {
    "US": "Street St St. Avenue Ave Ave. Road Rd Rd. Drive Dr Lane Ln Boulevard Blvd Court Ct Way Place Pl Terrace Parkway Circle Trail".split(),
    "GB": "Road Street Lane Close Avenue Gardens Drive Way Crescent Place Terrace Grove Hill Row Mews Square".split(),
    "DE": "straße str. straße str. weg platz gasse allee ring damm ufer".split(),
    "FR": ["rue", "avenue", "boulevard", "place", "chemin", "allée", "impasse", "quai", "bd", "av."],
    "ES": ["Calle", "C/", "Avenida", "Avda.", "Plaza", "Paseo", "calle", "Av.", "Camino"],
    "IT": ["Via", "Viale", "Piazza", "Corso", "via", "Largo", "Vicolo", "P.zza"],
    "NL": "straat laan weg plein gracht kade singel dijk".split(),
    "PL": ["ul.", "ul.", "al.", "pl.", "os."],
    "PT": ["Rua", "Avenida", "Av.", "R.", "Travessa", "Praça", "Largo"],
    "SE": "gatan vägen gränd torget".split(),
    "NO": "veien gata vei gate".split(),
    "DK": "vej gade allé stræde".split(),
    "FI": "katu tie kuja polku".split(),
}  # fmt: skip
STEMS = {
    "en": "Maple Oak Cedar Pine Elm Birch Willow Chestnut Hill Lake River Park Church Mill School Station High Main Market Bridge King Queen Victoria Albert George Union Liberty Washington Lincoln Jefferson Sunset Meadow Spring Forest Garden Orchard North South East West Highland Valley Ridge Prospect Walnut Cherry Hawthorn Juniper Magnolia Bay Harbour Dock Castle Abbey Priory Manor Grange Farm Field Green Bank Brook Ferry Quarry Rose Holly Ivy Laurel Sycamore Poplar Aspen Clover Fern Heather Primrose Wellington Nelson Clarence Regent Commercial Canal Railway Victory Canyon Desert Mesa Coyote Eagle Falcon Fox Deer Bear Wolf".split(),
    "de": "Haupt Bahnhof Garten Schul Berg Wald Linden Birken Eichen Kirch Dorf Feld Wiesen Mühlen Rosen Goethe Schiller Mozart Beethoven Bach Lessing Heine Bismarck Kaiser Friedrich Wilhelm Luisen Markt Ring Hof Burg Schloss Brunnen Tal See Ufer Post Rathaus Industrie Sonnen Ahorn Buchen Tannen Fichten Kastanien Neu Alt".split(),
    "fr": ["de la Paix", "Victor Hugo", "de la République", "Jean Jaurès", "des Lilas", "du Moulin", "de l'Église", "Pasteur", "Voltaire", "des Écoles", "de la Gare", "Gambetta", "des Acacias", "du Château", "de Verdun", "des Fleurs", "Foch", "de la Liberté", "Carnot", "du Général Leclerc", "des Roses", "Molière", "de Lyon", "de Paris", "Saint-Michel", "Saint-Denis", "du Marché", "des Tilleuls", "du Stade", "de la Fontaine"],
    "es": ["Mayor", "Real", "del Sol", "de la Paz", "de Alcalá", "Gran Vía", "San José", "Cervantes", "de la Constitución", "Goya", "Velázquez", "del Carmen", "de la Luna", "Nueva", "San Juan", "de Cádiz", "del Mar", "Libertad", "de las Flores", "Colón", "Hidalgo", "Juárez", "Reforma", "del Pilar", "Santa Ana", "Aragón", "de Valencia", "Don Quijote"],
    "it": ["Roma", "Garibaldi", "Mazzini", "Dante", "Cavour", "Verdi", "Marconi", "Matteotti", "della Repubblica", "Vittorio Emanuele II", "San Marco", "dei Mille", "XX Settembre", "Manzoni", "Gramsci", "della Libertà", "Nazionale", "del Corso", "Galilei", "Leopardi", "Volta", "dei Tigli", "San Giovanni", "Italia", "Torino", "Milano"],
    "nl": "Kerk Dorps School Molen Haven Markt Beatrix Juliana Wilhelmina Oranje Linden Beuken Eiken Nieuw Oude Station Prinsen Keizers Heren Rozen Tulpen Vondel Rembrandt Spoor Water Zee Berg Hoofd".split(),
    "pl": ["Polna", "Leśna", "Słoneczna", "Krótka", "Szkolna", "Ogrodowa", "Lipowa", "Brzozowa", "Łąkowa", "Kwiatowa", "Mickiewicza", "Kościuszki", "Sienkiewicza", "3 Maja", "Długa", "Parkowa", "Zielona", "Piłsudskiego", "Jana Pawła II", "Warszawska", "Krakowska", "Marszałkowska", "Sobieskiego", "Wolności", "Dworcowa"],
    "pt": ["das Flores", "da Liberdade", "Augusta", "do Comércio", "da República", "Direita", "de São João", "dos Pinheiros", "25 de Abril", "do Sol", "Garrett", "da Boavista", "Paulista", "das Palmeiras", "XV de Novembro", "Sete de Setembro", "Santos Dumont", "da Igreja", "do Carmo", "Nova"],
    "SE": "Stor Drottning Kungs Skol Björk Kyrko Järnvägs Park Ring Strand Berg Skogs".split(),
    "NO": "Storg Kirke Skole Bjørke Strand Skog Fjell Park Stasjons Dronning Kongens Gran".split(),
    "DK": "Nørre Vester Øster Sønder Skov Bakke Kirke Birke Strand Skole Sol Jernbane".split(),
    "FI": "Mannerheimin Koivu Kirkko Koulu Asema Puisto Ranta Metsä Kauppa Lehti Mäki Järvi".split(),
}  # fmt: skip
LANGUAGE = {"AT": "de", "CH": "de", "DE": "de", "FR": "fr", "BE": "fr", "ES": "es", "MX": "es", "AR": "es", "IT": "it",
            "NL": "nl", "PL": "pl", "PT": "pt", "BR": "pt"}  # fmt: skip
