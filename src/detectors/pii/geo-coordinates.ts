import { detectors, type Examples } from '../../engine/detector.ts';

/**
 * Where somebody is: latitude and longitude (WGS 84) to ten metres or finer, beside a word that ties the place to a
 * person. The middle of a map, a city or a measuring station is nobody's.
 */
const person =
  /\b(?:home|lives?|living|resid|parks?|parked|driver|patient|customer|client|suspect|caller|victim|employee|child|kid|wife|husband|phone|handset|device|tracker|tracking|telematics|last seen|last known|checked in|gps|geotag|exif|photo|my|his|her|their|\p{L}{0,12}wohn|zuhause|fahrer|handy|standort|domicile|habite|chauffeur|téléphone|casa|vive|conductor|ubicación|móvil|abita|mora|motorista|woont|bestuurder|mieszka|дом|живет|живёт)/iu;
const code = /(?:cent(?:er|re)|zoom|setview|latlng|bounds|bbox|map|layer|marker|station|epsg|city|capital|airport)/i;

export default detectors('pii', {
  'geo-coordinates': {
    entity: 'GEO_COORDINATES',
    title: 'Place of a person (coordinates)',
    severity: 'medium',
    digits: [4, 18],
    trait: /\d\.\d{4,}/,
    reach: [90, 70],
    pattern:
      /(?<![\d.\w+-])[+-]?(?:[1-8]\d?|90|9)\.\d{4,8}°? ?[NS]?(?:, ?|; ?| )[+-]?(?:1[0-7]\d|[1-9]?\d)\.\d{4,8}°?(?: ?[EWO]\b)?(?![\d.\w])/,
    check: (_value, { before, after }) => {
      const near = `${before.slice(-80)} ${after.slice(0, 60)}`;
      const isRow = /\d[\s,;]+$/.test(before) || /^[\s,;]+[-+]?\d/.test(after);
      return !isRow && person.test(near) && !code.test(near) && 0.7;
    },
  },
});

export const examples: Examples = {
  match: [
    "the van parks overnight at «51.13046, 7.25710», the driver's home",
    'phone last seen: «-33.868812, 151.209295»',
  ],
  ignore: [
    'map center 52.52001, 13.40495, zoom 12',
    'Berlin lies at 52.5200, 13.4050',
    'home run average 0.3121, 0.4087 x',
  ],
};
