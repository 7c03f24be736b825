/**
 * What `npm run new` writes. Every template has an example and a counter-example that fail until they are true, so a
 * file that was begun and forgotten does not pass.
 */

const words = (id) => id.replace(/-/g, ' ').replace(/^./, (first) => first.toUpperCase());
const entity = (id) => id.toUpperCase().replace(/-/g, '_');

const secret = (id) => `import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** ${words(id)}: say what the token is made of, and name the page that says so. */
export default secrets('${words(id)}', {
  '${id}-api-key': { token: /${id.replace(/-/g, '')}_[A-Za-z0-9]{32}/ },
});

export const examples: Examples = {
  // « and » mark the exact span; sample() makes a value, so that no real-looking token stands in the source
  match: [sample('the key is «replace-me-{alnum:32}»')],
  ignore: [sample('${id.replace(/-/g, '')}_{alnum:32}')], // replace by what looks alike and is none, and say why
};
`;

const pii = (id) => `import { detectors, type Examples } from '../../engine/detector.ts';

/** ${words(id)}: say how it is written and checked, and name the source. */
export default detectors('pii', {
  '${id}': {
    entity: '${entity(id)}',
    title: '${words(id)}',
    severity: 'medium',
    keywords: ['${id.split('-')[0]}'], // or digits: [least, most]
    pattern: /(?<![A-Za-z0-9])[A-Z]{2}\\d{6}(?![A-Za-z0-9])/,
    // check: (value) => a check digit, where there is one
  },
});

export const examples: Examples = {
  // « and » mark the exact span
  match: ['${id.split('-')[0]} «replace me»'],
  ignore: ['${id.split('-')[0]} AB123456'], // replace by what looks alike and is none, and say why
};
`;

/** One country's numbers; its file is its code, or begins with it, and so does every id in it. */
const country = (id) => `import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** ${words(id)}: say how it is written and checked, and name the authority that gives it. */
export default identifiers({
  '${id.includes('-') ? id : `${id}-national-id`}': {
    title: '${words(id)}',
    shape: /[A-Z]{2}\\d{6}/,
    least: 6, // digits that stand together
    names: '${id} id', // words near it that name it, | between
    // valid: (clean) => a check digit, where there is one
  },
});

export const examples: Examples = {
  // « and » mark the exact span
  match: ['${id} id «replace me»'],
  ignore: ['${id} id AB123456'], // replace by what looks alike and is none, and say why
};
`;

const judge = (id) => `import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';

const pattern = /replace me/g;

/** ${words(id)}: say what a reply does wrong here. */
export default {
  category: 'hallucination',
  title: '${words(id)}',
  severity: 'medium',
  *judge({ text }) {
    for (const hit of text.matchAll(pattern)) {
      yield { span: { start: hit.index, end: hit.index + hit[0].length }, why: 'Say in one sentence what is wrong.' };
    }
  },
} satisfies JudgeSpec;

export const examples: ReplyExamples = {
  match: ['« and » mark the exact words that are wrong: «like these».'],
  ignore: ['Replace me by words that look alike and are fine: replace me.'],
};
`;

const site = (id) => `import type { SiteData } from './types.ts';

/** ${words(id)}: say which editor and transport it uses. */
export default {
  title: '${words(id)}',
  hosts: ['${id}.example'],
  composer: 'textarea',
  send: 'button[type=submit]',
  reply: '.replace-me',
} satisfies SiteData;
`;

/** Kind -> where its file goes (an id may name a folder: \`pii/acme-id\`, \`countries/se\`) and what stands in it. */
export const kinds = {
  detector: {
    path: (name) => `src/detectors/${name.includes('/') ? name : `secrets/${name}`}.ts`,
    text: (name) => (({ pii, countries: country })[name.split('/')[0]] ?? secret)(name.split('/').at(-1)),
    next: 'Fill in the pattern and the examples, then: npx vitest run test/detectors',
  },
  judge: {
    path: (name) => `src/judges/${name}.ts`,
    text: judge,
    next: 'Fill in the judge and the examples, then: npx vitest run test/judges',
  },
  site: {
    path: (name) => `src/sites/${name}.ts`,
    text: site,
    next: 'Fill in hosts and selectors, then: npx vitest run test/meta (a site left as it is fails there)',
  },
};
