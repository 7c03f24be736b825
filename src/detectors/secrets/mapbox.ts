import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** A JWT-like pair behind `sk.` or `pk.`; the latter is public (Mapbox; gitleaks). */
export default secrets('Mapbox', {
  'mapbox-secret-token': {
    severity: 'critical',
    token: /(?:sk|tk)\.eyJ[\w-]{50,200}\.[\w-]{22}/,
    keywords: ['sk.eyj', 'tk.eyj'],
  },
  'mapbox-api-token': {
    severity: 'low',
    token: /pk\.[a-z0-9]{60,90}\.[\w-]{22}/i,
    near: 'mapbox|access',
  },
});

export const examples: Examples = {
  match: [sample('«sk.eyJ{alnum:80}.{alnum:22}»'), sample('MAPBOX_TOKEN=«pk.{lowalnum:60}.{lowalnum:22}»')],
  ignore: ['pk.your_mapbox_token', sample('pk.{lowalnum:60}.{lowalnum:22}')],
};
