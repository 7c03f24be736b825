import { regex } from '../../engine/regex.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import type { Surroundings } from '../../engine/surroundings.ts';

/**
 * Where somebody is: latitude and longitude (WGS 84) to ten metres or finer, beside a word that ties the place to a
 * person. The middle of a map, a city or a measuring station is nobody's.
 */
const person = regex('iu')`
  \b(?:
    home|lives?|living|resid|parks?|parked|driver|patient|customer|client|suspect|caller|victim|employee|child
    |kid|wife|husband|phone|handset|device|tracker|tracking|telematics|last seen|last known|last fix
    |whereabouts|checked in|gps|geotag|exif|photo|my|his|her|their|\p{L}{0,12}wohn|zuhause|fahrer|handy
    |standort|domicile|habite|chauffeur|téléphone|casa|vive|conductor|ubicación|móvil|abita|mora|motorista
    |woont|bestuurder|mieszka|дом|живет|живёт
  )
`;
const code = regex('i')`
  cent(?:er|re)|zoom|setview|latlng|bounds|bbox|marker|epsg|haversine|polygon
  |\b(?:map|layers?|stations?|city|capital|airport|depots?|warehouses?)\b
`;

const common = {
  entity: 'GEO_COORDINATES',
  title: 'Place of a person (coordinates)',
  severity: 'medium',
} as const;

function isOfPerson(_value: string, { before, after }: Surroundings): boolean | number {
  const near = `${before.slice(-80)} ${after.slice(0, 60)}`;
  return person.test(near) && !code.test(near) && 0.7;
}

export default detectors('pii', {
  'geo-coordinates': {
    ...common,
    digits: [4, 18],
    trait: /\d\.\d{4,}/,
    reach: [90, 70],
    pattern: regex('')`
      (?<![\d.\w+-])[+-]?(?:[1-8]\d?|90|9)\.\d{4,8}°? ?[NS]?(?:, ?|; ?| )[+-]?(?:1[0-7]\d|[1-9]?\d)\.\d{4,8}°?
      (?: ?[EWO]\b)?(?!\w|\.\d)
    `,
    check: (value, around) =>
      !/\d[\s,;]+$/.test(around.before) && !/^[\s,;]+[-+]?\d/.test(around.after) && isOfPerson(value, around),
  },
  'geo-coordinate-named': {
    ...common,
    keywords: ['lat', 'lon', 'lng', 'latitude', 'longitude'],
    apart: ['lat', 'lon', 'lng'],
    digits: [4, 18],
    together: true,
    reach: [90, 70],
    pattern: regex('i')`
      (?<![A-Za-z])(?:lat(?:itude)?|lon(?:gitude)?|lng)["']?\s?[:=]\s?["']?
      (?<v>[+-]?(?:1[0-7]\d|[1-9]?\d)\.\d{4,8})(?![\d.\w])
    `,
    check: isOfPerson,
  },
  'geo-coordinates-degrees': {
    ...common,
    keywords: ['°'],
    reach: [90, 110],
    pattern: regex('')`
      (?<![\d.])\d{1,2}° ?\d{1,2}['′’] ?\d{1,2}(?:[.,]\d{1,4})?["″”]? ?[NS],? ?\d{1,3}° ?\d{1,2}['′’] ?\d{1,2}
      (?:[.,]\d{1,4})?["″”]? ?[EWO](?!\w)
    `,
    check: isOfPerson,
  },
});

export const examples: Examples = {
  match: [
    "the van parks overnight at «51.13046, 7.25710», the driver's home",
    'telematics: driver home stop lat=«43.40734» lon=«10.07909» speed 0',
    'the customer lives at «50°15\'56.1"N 13°54\'25.6"E», no street',
    'phone last seen: «-33.868812, 151.209295»',
    'I live at «48.61932, 9.21485», it is a quiet zone',
    'last fix «-33.868812, 151.209295». Draft a report',
  ],
  ignore: [
    'map center 52.52001, 13.40495, zoom 12',
    'Berlin lies at 52.5200, 13.4050',
    'from the depot 48.71932, 9.11485 to each customer',
    'home run average 0.3121, 0.4087 x',
  ],
};
