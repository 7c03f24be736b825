"""Addresses of countries that places.py does not write, and forms that no country owns: post boxes, villages, blocks."""

from .digits import digits

HUNGARIAN = "Petőfi Sándor,Kossuth Lajos,Rákóczi,Ady Endre,Arany János,Béke,Szabadság,Bartók Béla,Dózsa György,Táncsics,Fő,Jókai,Deák Ferenc,Széchenyi".split(",")  # fmt: skip
ROMANIAN = "Mihai Eminescu,Unirii,Victoriei,Libertății,Ștefan cel Mare,Avram Iancu,Dorobanți,Traian,Independenței,Florilor".split(",")  # fmt: skip
CROATIAN = "Ilica,Trg bana Jelačića,Vukovarska,Savska cesta,Slovenska cesta,Trubarjeva,Cankarjeva,Kralja Tomislava,Radićeva,Frankopanska".split(",")  # fmt: skip
RUSSIAN = "Ленина,Мира,Советская,Гагарина,Пушкина,Садовая,Лесная,Молодёжная,Набережная,Кирова,Чехова,Победы".split(",")  # fmt: skip
RUSSIAN_CITIES = "Москва,Санкт-Петербург,Казань,Новосибирск,Екатеринбург,Самара,Омск,Пермь".split(",")
UKRAINIAN = "Шевченка,Франка,Лесі Українки,Хрещатик,Соборна,Грушевського,Незалежності".split(",")
GREEK = "Ερμού,Σταδίου,Πανεπιστημίου,Αθηνάς,Βενιζέλου,Τσιμισκή,Παπάγου,Κηφισίας".split(",")
JAPANESE = "東京都千代田区丸の内,東京都新宿区西新宿,大阪府大阪市北区梅田,京都府京都市中京区,北海道札幌市中央区,愛知県名古屋市中村区,福岡県福岡市博多区,神奈川県横浜市西区".split(",")  # fmt: skip
CHINESE = "北京市朝阳区建国路,上海市浦东新区世纪大道,广东省深圳市南山区科技园路,浙江省杭州市西湖区文三路,四川省成都市武侯区人民南路,江苏省南京市鼓楼区中山路".split(",")  # fmt: skip
KOREAN = "서울특별시 강남구 테헤란로,서울특별시 마포구 월드컵로,부산광역시 해운대구 센텀로,대구광역시 중구 동성로,인천광역시 연수구 송도대로".split(",")  # fmt: skip
ARABIC = "شارع الملك فهد,شارع التحرير,شارع الجامعة,شارع الاستقلال,طريق الملك عبدالله".split(",")
ARABIC_CITIES = "الرياض,القاهرة,عمّان,جدة,الدوحة".split(",")
ROMANISED = "Shibuya,Ginza,Roppongi,Minami-Aoyama,Nishi-Shinjuku,Marunouchi,Ebisu".split(",")
ESTATES = "Sai Residency,Green Park,Lotus Enclave,Palm Grove,Rajiv Nagar,Lake View,Sunrise Towers,Shanti Niketan".split(",")  # fmt: skip
ROADS = "MG Road,Linking Road,Park Street,Anna Salai,Brigade Road,Station Road,Ring Road,Church Street".split(",")


def _cities(rng, places, country, held):
    return places.cities[country].draw(rng, held) if country in places.cities else places.cities["Germany"].draw(rng, held)


def abroad(rng, places, held):
    """One address on one line, its parts joined by commas."""
    n, m, code = rng.randrange(1, 200), rng.randrange(1, 60), lambda shape: digits(rng, shape)
    surname = lambda culture: places.pools[culture][1].draw(rng, held)  # noqa: E731
    city = lambda country: _cities(rng, places, country, held)  # noqa: E731
    forms = [
        lambda: f"{code('%###')} {city('Hungary')}, {rng.choice(HUNGARIAN)} {rng.choice(['utca', 'út', 'u.', 'tér', 'krt.'])} {n}.",
        lambda: f"{surname('east')} {rng.choice(['utca', 'út', 'u.'])} {n}., {city('Hungary')}, {code('%###')}",
        lambda: f"{rng.choice(['Str.', 'Strada', 'Bd.', 'Calea', 'Aleea'])} {rng.choice(ROMANIAN)} {rng.choice(['nr. ', ''])}{n}{rng.choice(['', f', bl. {m}, ap. {m}'])}, {city('Romania')}{rng.choice(['', ' ' + code('%#####')])}",
        lambda: f"{rng.choice([*CROATIAN, surname('east') + 'eva', surname('east') + 'ova ulica'])} {n}, {code('%####')} {city(rng.choice(['Croatia', 'Slovenia', 'Serbia']))}",
        lambda: f"г. {rng.choice(RUSSIAN_CITIES)}, ул. {rng.choice(RUSSIAN)}, д. {n}{rng.choice(['', f', кв. {m}'])}",
        lambda: f"{code('%#####')}, {rng.choice(RUSSIAN_CITIES)}, {rng.choice(['ул.', 'проспект', 'пер.'])} {rng.choice(RUSSIAN)}, {n}",
        lambda: f"ul. {surname('slavic')}, d. {n}, kv. {m}, {city('Russia')}",
        lambda: f"вул. {rng.choice(UKRAINIAN)}, {n}, {rng.choice(['Київ', 'Львів', 'Одеса'])}{rng.choice(['', ', ' + code('%####')])}",
        lambda: f"{rng.choice(['', 'Λεωφ. '])}{rng.choice(GREEK)} {n}, {code('%## ##')} {rng.choice(['Αθήνα', 'Θεσσαλονίκη', 'Πάτρα'])}",
        lambda: f"{rng.choice(['', '〒' + code('%##-####') + ' '])}{rng.choice(JAPANESE)}{m % 9 + 1}{rng.choice(['-', '丁目'])}{m}-{n % 30 + 1}",
        lambda: f"{rng.choice(CHINESE)}{n}号{rng.choice(['', f'{m}室', f'{m % 9 + 1}栋{m}单元'])}",
        lambda: f"{rng.choice(KOREAN)} {n}{rng.choice(['', f', {m}호', f'번길 {m}'])}",
        lambda: f"{n} {rng.choice(ARABIC)}، {rng.choice(ARABIC_CITIES)}",
        lambda: f"{m % 9 + 1}-{m}-{n % 30 + 1} {rng.choice(ROMANISED)}, {rng.choice(['Shibuya-ku', 'Minato-ku', 'Chuo-ku'])}, Tokyo {code('%##-####')}",
        lambda: f"{rng.choice(['Flat', 'Flat No.', 'H.No.', 'Plot', 'Door No.'])} {n}, {rng.choice(ESTATES)}, {rng.choice(ROADS)}, {city('India')} {code('%#####')}",
        lambda: f"Blk {n} {surname('asia')} {rng.choice(['Ave', 'Street', 'Road'])} {m % 9 + 1} #{m:02}-{n}, Singapore {code('######')}",
        lambda: f"No. {n}, Jalan {surname('asia')}, {code('%####')} {city(rng.choice(['Malaysia', 'Indonesia', 'Philippines']))}",
        lambda: f"{rng.choice(['Villa', 'Office', 'Apt'])} {m}, {surname('arab')} {rng.choice(['Street', 'Road', 'Tower'])}, {city(rng.choice(['United Arab Emirates', 'Egypt', 'Morocco']))}",
        lambda: f"{n} {rng.choice(['Rue', 'Avenue'])} {surname('arab')}, {city(rng.choice(['Tunisia', 'Morocco', 'Algeria']))}, {code('%###')}",
        lambda: f"{n} {surname('africa')} {rng.choice(['Street', 'Road', 'Close', 'Crescent'])}, {city(rng.choice(['Nigeria', 'Kenya', 'Ghana', 'South Africa']))}",
        lambda: f"{rng.choice(['P.O. Box', 'PO Box', 'Postfach', 'BP', 'Apartado', 'Casella postale', 'Postbus'])} {code('%###')}, {rng.choice([code('%####') + ' ', ''])}{city(rng.choice(['United States', 'Germany', 'Kenya', 'Spain']))}",
        lambda: f"{surname(rng.choice(['nordic', 'east', 'slavic', 'es', 'de', 'nl', 'tr', 'it']))}{rng.choice(['', 'vej', 'gatan', 'veien', ' tee', ' tn', 'tie', ' Sk.', 'weg', 'gasse', 'straße', 'ova', 'iela', ' g.'])} {n}{rng.choice(['', '', 'A', '/' + str(m)])}, {rng.choice([str, str.upper])(city(rng.choice(['Denmark', 'Sweden', 'Norway', 'Estonia', 'Finland', 'Turkey', 'Austria', 'Latvia', 'Lithuania', 'Spain', 'Switzerland'])))}, {code(rng.choice(['%###', '%####', '%## ##', '%###-###']))}",
        lambda: f"{rng.choice(['Rua', 'Av.', 'Travessa'])} {surname('pt')}, {n}{rng.choice([' - Centro', ', apto ' + str(m), ' - Vila Nova', ''])}, {city('Brazil')} - {rng.choice(['SP', 'RJ', 'MG', 'PR'])}, {code('%####-###')}",
        lambda: f"Calle {n % 99 + 1} #{m}-{n % 90 + 1}, {rng.choice(['', 'Col. Centro, ', 'Barrio Norte, '])}{city(rng.choice(['Colombia', 'Mexico', 'Peru', 'Chile']))}",
    ]  # fmt: skip
    return rng.choice(forms)()
