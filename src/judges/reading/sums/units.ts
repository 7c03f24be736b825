/** Units as they are written after a number, by what they measure. */
const unitsOf = {
  mass: ['kg', 'g', 'mg', 'mcg', 'µg', 'lb', 'lbs', 'oz', 'ton', 'tonne', 'gram', 'kilogram', 'milligram', 'pound', 'ounce'],
  length: ['km', 'm', 'cm', 'mm', 'ft', 'in', 'mi', 'yd', 'meter', 'metre', 'kilometer', 'kilometre', 'foot', 'feet', 'inch', 'inche', 'mile', 'yard'],
  volume: ['l', 'ml', 'dl', 'cl', 'liter', 'litre', 'milliliter', 'cup', 'tbsp', 'tsp', 'tablespoon', 'teaspoon', 'gallon', 'pint', 'quart'],
  time: ['s', 'ms', 'sec', 'min', 'h', 'hr', 'hrs', 'second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'yr', 'quarter', 'decade'],
  data: ['kb', 'mb', 'gb', 'tb', 'kib', 'mib', 'gib', 'byte', 'bit', 'mbps', 'gbps', 'kbps'],
  other: ['w', 'kw', 'kwh', 'wh', 'v', 'a', 'mah', 'n', 'j', 'kj', 'kcal', 'cal', 'mph', 'kph', 'hz', 'khz', 'mhz', 'ghz', 'c', 'f', 'k', 'mol'],
} as const; // prettier-ignore

const known = new Set<string>(Object.values(unitsOf).flat());
const kinds = new Map<string, string>(
  Object.entries(unitsOf).flatMap(([kind, units]) => units.map((unit) => [unit, kind])),
);

/** The singular, lower case. */
export const singular = (word: string): string => {
  const lower = word.toLowerCase();
  return lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
};

export const isUnit = (word: string): boolean => known.has(word.toLowerCase()) || known.has(singular(word));

/** What a unit measures; undefined for things that are merely counted. */
export const measureOf = (word: string): string | undefined => kinds.get(word) ?? kinds.get(singular(word));
