/** A unit by what it measures, in that measure's base: metre, kilogram, litre, second, bytes, metre a second. */
export interface Unit {
  readonly measure: string;
  readonly factor: number;
  /** For temperatures: added to value times factor. */
  readonly offset?: number;
  readonly imperial?: boolean;
  /** Its factor in another country, where the name means another size there. */
  readonly abroad?: number;
}

const unit = (measure: string, factor: number, imperial = false, offset = 0): Unit => ({
  measure,
  factor,
  imperial,
  offset,
});

const table: readonly (readonly [names: string, unit: Unit])[] = [
  [
    'km kilomètres chilometri kilómetros quilômetros kilometern kilometrów kilometer kilometers kilometre kilometres',
    unit('length', 1000),
  ],
  ['m mètres metros metri metern metrów meter meters metre metres', unit('length', 1)],
  [
    'cm centimètres centímetros centimetri zentimeter centymetrów centimeter centimeters centimetre centimetres',
    unit('length', 0.01),
  ],
  ['mm millimeter millimeters millimetre millimetres', unit('length', 0.001)],
  ['mi mille meilen millas miglia milhas mile miles', unit('length', 1609.344, true)],
  ['ft fuß pied pieds piedi pies pés stóp foot feet', unit('length', 0.3048, true)],
  ['in zoll pouce pouces pollici pulgada pulgadas polegadas cali inch inches', unit('length', 0.0254, true)],
  ['yd yarde yards yarda yardas yard', unit('length', 0.9144, true)],
  ['kg kilogramm kilogrammes kilogramos kilogrammi kilogramów kilogram kilograms kilo kilos', unit('mass', 1)],
  ['g gramm grammes gramos grammi gramów gram grams gramme', unit('mass', 0.001)],
  ['mg milligram milligrams', unit('mass', 1e-6)],
  ['mcg µg microgram micrograms', unit('mass', 1e-9)],
  ['lb lbs pfund libbre libras livres funtów pound pounds', unit('mass', 0.45359237, true)],
  ['oz unzen onces onzas once uncji ounce ounces', unit('mass', 0.0283495, true)],
  ['tonne tonnes tonnen toneladas tonnellate', unit('mass', 1000)],
  ['stone', unit('mass', 6.35029, true)],
  ['kpa kilopascal kilopascals', unit('pressure', 1)],
  ['bar bars', unit('pressure', 100)],
  ['hpa mbar', unit('pressure', 0.1)],
  ['atm', unit('pressure', 101.325)],
  ['psi', unit('pressure', 6.89476, true)],
  ['kcal kilocalorie kilocalories', unit('energy', 4.184, true)],
  ['kj kilojoule kilojoules', unit('energy', 1)],
  ['kwh', unit('energy', 3600)],
  ['wh', unit('energy', 3.6)],
  ['kw kilowatt kilowatts', unit('power', 1)],
  ['hp horsepower', { ...unit('power', 0.7457, true), abroad: 0.7355 }],
  ['ps', unit('power', 0.7355, true)],
  // binary thousands are a bit more
  ['mbit megabit megabits', unit('data', 0.125)],
  ['gbit gigabit gigabits', unit('data', 125)],
  ['mb megabyte megabytes', { ...unit('data', 1), abroad: 1.048576 }],
  ['gb gigabyte gigabytes', { ...unit('data', 1000), abroad: 1073.741824 }],
  ['tb terabyte terabytes', { ...unit('data', 1e6), abroad: 1099511.627776 }],
  ['l litri litrów litro litern litros litrów liter liters litre litres', unit('volume', 1)],
  ['ml mililitros millilitri mililitrów milliliter milliliters millilitre millilitres', unit('volume', 0.001)],
  ['cl centiliter centilitre', unit('volume', 0.01)],
  ['gallon gallons gal gallone gallonen galón galones galloni', { ...unit('volume', 3.78541, true), abroad: 4.54609 }],
  ['quart quarts qt', { ...unit('volume', 0.946353, true), abroad: 1.13652 }],
  ['pint pints', { ...unit('volume', 0.473176, true), abroad: 0.568261 }],
  ['cup cups', { ...unit('volume', 0.236588, true), abroad: 0.25 }],
  ['tablespoon tablespoons tbsp', unit('volume', 0.0147868, true)],
  ['teaspoon teaspoons tsp', unit('volume', 0.00492892, true)],
  ['second seconds sec sekunden secondes segundos secondi seconden sekund', unit('time', 1)],
  ['minute minutes min minuten minutos minuti minuut minut', unit('time', 60)],
  ['hour hours hr hrs h stunde stunden heure heures hora horas ore uur godziny godzin', unit('time', 3600)],
  ['day days tag tage tagen jour jours día días giorni dagen dias dni', unit('time', 86400)],
  ['week weeks woche wochen semaines semanas settimane weken tygodni', unit('time', 604800)],
  ['°c celsius', unit('temperature', 1)],
  ['°f fahrenheit', unit('temperature', 5 / 9, true, -160 / 9)],
  ['km/h kph kmh', unit('speed', 1 / 3.6)],
  ['mph', unit('speed', 0.44704, true)],
  ['m/s', unit('speed', 1)],
  ['m² m2 sqm quadratmeter', unit('area', 1)],
  ['sqft ft² ft2', unit('area', 0.092903, true)],
  ['km² km2', unit('area', 1e6)],
  ['m³ m3 kubikmeter', unit('volume', 1000)],
  ['cm³ ccm cc', unit('volume', 0.001)],
  ['acre acres acri akrów', unit('area', 4046.86, true)],
  ['hektar hectáreas hektarów hectare hectares ha', unit('area', 10000)],
];

const units = new Map(table.flatMap(([names, one]) => names.split(' ').map((name) => [name, one] as const)));

/** `Gb` is gigabits, no measure of ours; `GB` and `gb` are gigabytes. */
export const unitNamed = (name: string): Unit | undefined =>
  /^[KMGT]b$/.test(name)
    ? undefined
    : units.get(
        name
          .toLowerCase()
          .replace(/^°\s*/, '°')
          .replace(/^degrees? /, '')
          .replace(/^sq(?:uare|\.)? ?(?:ft|feet|foot)$/, 'ft²')
          .replace(/^(?:square|cubic) (?:met(?:er|re)s?|mètres?)$/, (name) => (name.startsWith('s') ? 'm²' : 'm³')),
      );
