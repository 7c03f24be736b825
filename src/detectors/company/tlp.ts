import { detectors, type Examples } from '../../engine/detector.ts';
import { standsAsMarker } from '../../engine/marker.ts';

/**
 * Traffic Light Protocol 2.0 of FIRST (https://www.first.org/tlp/): RED is for the readers alone, AMBER for their
 * organisation.
 */
const bracketed = /[[(]\s?$/;
const behind = /^\s?[\])]/;

export default detectors('custom', {
  'tlp-red-marker': {
    entity: 'DOCUMENT_MARKER',
    title: 'Document marked TLP:RED',
    severity: 'high',
    keywords: ['tlp:red', 'tlp: red'],
    reach: [200, 200],
    pattern: /(?<![\w:])TLP:\s?RED(?![\w:+])/,
    check: (value, around) =>
      (bracketed.test(around.before) && behind.test(around.after)) || standsAsMarker(value, around),
  },
  'tlp-amber-marker': {
    entity: 'DOCUMENT_MARKER',
    title: 'Document marked TLP:AMBER',
    severity: 'medium',
    keywords: ['tlp:amber', 'tlp: amber'],
    reach: [200, 200],
    pattern: /(?<![\w:])TLP:\s?AMBER(?:\+STRICT)?(?![\w:+])/,
    check: (value, around) =>
      (bracketed.test(around.before) && behind.test(around.after)) || standsAsMarker(value, around),
  },
});

export const examples: Examples = {
  match: [
    '«TLP:RED»\n\nIndicators',
    'Subject: [«TLP:AMBER+STRICT»] New campaign seen',
    'Incident report | «TLP:AMBER» | 2 of 3',
    'Re: («TLP: RED») phishing wave',
  ],
  ignore: [
    'TLP:RED means that nobody else may read it.',
    'TLP:GREEN',
    'TLP:CLEAR\nNews',
    'Use TLP:AMBER where in doubt.',
  ],
};
