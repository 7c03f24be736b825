import { expect, test } from 'vitest';
import { addressForms } from '../../../src/model/names/address-forms.ts';
import { look } from '../lists.ts';
import { cpuTime } from '../../engine/cpu-time.ts';

test.each([
  ['Türkiye', 'eşya «Fener Mah. Çınar Sok. No:4 D:9, 34083 Fatih/İstanbul» adresine'],
  ['Austria', 'Mahnung an: «Ahorngasse 12/2/7, 4020 Linz».'],
  ['the Netherlands', 'naar «Wilgenlaan 18, 3511 AB Utrecht» gestuurd'],
  ['Britain', 'at his mum («52 Alder Crescent, Falkirk») on Monday'],
  ['Britain, with a code', 'resides at «73 Mill Lane, Stockport SK4 2HD».'],
  ['the United States', 'New address: «9588 Open Road, Tourville, MD».'],
  ['New Zealand, whose town no list has', 'the premises at «42 High Street, Waihopai», term'],
  ['Denmark, with the code last', 'til «Skovvej 65, Roskilde, 4000» hver uge'],
  ['Spain, with the code last', 'en «Calle Olmos 47, La Granja, 28751» hoy'],
  ['Korea in Latin letters', 'to «15, Gukje-ro 7-gil, Gangnam-gu, Seoul 06130».'],
  ['Japan in Latin letters', 'ship: «2-1-6 Sengen, Tsukuba, Ibaraki 305-0047»'],
  ['Vietnam', 'giao tới «12/7 Phan Đình Phùng, Phường 5, Quận 3, TP. Hồ Chí Minh»: gấp'],
  ['India', 'पता «मकान नं. 18, शांति नगर, जयपुर 302006» है'],
  ['Saudi Arabia', 'يسكن في «شارع الورود، حي النخيل، مبنى 7، الرياض 12381» منذ'],
  ['Colombia', 'enviar a «Carrera 7 # 12-34, Bogotá» hoy'],
  ['Indonesia', 'pindah ke «Jl. Kenanga No. 5 RT 02/RW 07, Bogor», ya'],
  ['Indonesia, in an estate', 'kirim ke «Perum Bukit Asri Blok D4/12, Cimahi» besok'],
  ['the Philippines', 'sent to «Blk 7 Lot 3 Palm Homes, Imus, Cavite», no reply'],
  ['Vietnam, in a lane', 'ship về «18 ngõ 42 Láng Hạ, Hà Nội», nhé'],
  ['Ukraine', 'адреса «м. Полтава, пров. Вишневий 7», отримав'],
  ['Kazakhstan', 'жилец, «г. Тараз, мкр 8, дом 21», жалуется'],
  ['Mexico', 'local en «Priv. Encino 14, Col. Las Palmas, Celaya, Gto.»\nrenta'],
  ['Argentina', 'vive en «Pasaje Los Sauces 81, Paraná», llamar'],
  ['Croatia', 'pick up at «Kolodvorska 12, 44000 Sisak» today'],
  ['the Emirates', 'يسكن «شقة 12، حي الورود، الشارقة» حاليا'],
  ['Bangladesh', 'ঠিকানা «বাসা ১২, রোড ৪, বনানী, ঢাকা»। লিখুন'],
  ['China', '住«杭州市西湖区文一路18号3幢502室»，请'],
  ['Japan', '住所は«〒100-0001 東京都千代田区千代田1丁目2-3»です'],
  ['Korea', '배송지: «서울특별시 강남구 테헤란로 12, 101동 1203호» 로'],
])('an address as %s writes it', (_, marked) => {
  const text = marked.replace(/[«»]/g, '');
  const expected = /«([^»]*)»/.exec(marked)?.[1];
  expect(addressForms(text, look).map(({ start, end }) => text.slice(start, end))).toContain(expected);
});

test.each([
  'Calle de la sección 4',
  '北京市的人口',
  '서울특별시 강남구 인구 12',
  'Seite 12/2/7, 4020 Linz',
  'sales 12, Berlin, 12345',
  '5 Park Rangers, Leeds',
  'The 5 Year Drive, Phase Two',
  '24 Hour Drive, Part Two',
  'Version 2 Open Road, Tour Dates',
  '3 New Court, Ruling',
  '100 Top Close, Deal',
  'شارع المدينة طويل',
  'Phase 2, Part Three',
  'Block 7 of the chain',
  'см. г. Москва, 12 июня',
  'Ward 4 is full, Kathmandu said',
  'Gang 12, Berlin',
  'Gang Yellow 3, Dresden',
  'Phase 2 Field Trials, Leeds, begin',
  'Block 4 Geometry, Logic',
  'Iowa 24, Nebraska 17, Ohio',
  'Casanova 3, Verona',
  'Polska 2, Dania',
  'Sammy Sosa Jr. Cubs 8, Mets',
  'Bauer u. 3, Leipzig',
  'Ward 7, Stroke Unit, Kathmandu',
  '12 Days Cruise, Huế',
])('none: %s', (text) => expect(addressForms(text, look)).toEqual([]));

test.each([
  'Aaaa Bbbb ',
  '12 Aa St, ',
  '12/34 ',
  '北京市朝阳区建国路',
  'मकान नं. 3, नगर, ',
  'Jl. Aa No. 3, ',
  'г. Аа, ул. Бб 3, ',
  'বাসা ১২, রোড ৪, ',
  '12/7 Phan, Phường 2, Quận ',
])('a long run of %s takes no time that grows faster than it', (part) => {
  expect(cpuTime(() => addressForms(part.repeat(20_000 / part.length), look))).toBeLessThan(2_000);
});
