import { ending } from './ending.ts';

/** Keys, tokens and secrets by name only: they sort, name or publish, and open nothing. */

/** What a key or token names, sorts or publishes, instead of opening it. */
const named = [
  'public', 'primary', 'foreign', 'cache', 'ddc', 'authenticity', 'sort', 'partition', 'row', 'index', 'hash',
  'map', 'object', 'unique', 'natural', 'surrogate', 'host', 'known', 'idempotency', 'shard', 'routing', 'group',
  'item', 'query', 'dedup\\w*', 'page', 'next\\w*', 'continuation', 'cursor', 'csrf', 'xsrf', 'anti_?forgery',
  'pagination', 'sync', 'upload', 'etag', 'site', 'publishable', 'measurement', 'application_?server',
]; // prettier-ignore
/** The same, for keys alone. */
const looked = [
  'object', 'image', 'asset', 'bundle', 'chunk', 'build', 'lookup', 'lock', 'bucket', 's3', 'entry', 'node',
  'record', 'tag', 'short', 'job', 'task', 'queue', 'event', 'trace', 'span', 'request', 'batch', 'order',
  'product', 'feature', 'metric', 'composite', 'candidate', 'answer', 'arrow', 'hot', 'modifier', 'gpg', 'pgp',
  'file', 'device', 'react', 'i18n', 'translation', 'message', 'model', 'data', 'state', 'the', 'this', 'each',
  'md5', 'sha\\d*', 'config', 'setting', 'option', 'field', 'column', 'json', 'dict', 'header', 'property',
  'param', 'ssh', 'cert', 'log', 'result', 'group', 'metadata',
]; // prettier-ignore
/** What is told about a key, and is not the key. */
const told = [
  'id',
  'name',
  'type',
  'path',
  'file',
  'url',
  'uri',
  'version',
  'alias',
  'arn',
  'ref',
  'length',
  'size',
  'count',
  'hash',
  'sum',
  'algorithm',
  'format',
  'prefix',
  'header',
  'field',
  'vault',
  'accessor',
  'duration',
  'policies',
  'renewable',
];
const harmlessNames = [
  `(?:${named.join('|')})[_.\\s-]?(?:token|key|id|hash)s?`,
  `(?:${looked.join('|')})[_.\\s-]?key`,
  `(?:key|token|secret)[_.-]?(?:${told.join('|')})s?`,
  '(?:^|[^a-z])(?:non|not|in?valid|fake|mock|dummy|sample|bogus|placeholder)\\w{0,24}(?:key|token|secret)',
  '(?:key|mon|don|tur)key',
  // Helm's annotations
  'checksum/(?:secrets?|config)',
  'tokens|keys',
  // minisign and signify
  'signature from [\\w -]{0,16}secret key',
];

/** Whether a text ends as the name of one does, and what joins it to a value. */
export const endsAsHarmless = ending(new RegExp(`(?:${harmlessNames.join('|')})["'\\s:=\\\\>,(]*$`, 'i'));
