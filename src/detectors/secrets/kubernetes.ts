import { regex } from '../../engine/regex.ts';
import { isMachineMade } from '../../engine/credible.ts';
import { plainBase64 } from '../../engine/disguise/base64.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';

/** Kubernetes: credentials of a kubeconfig, values of a Secret (base64 in `data`, plain in `stringData`). */
const common = { entity: 'KUBERNETES_SECRET', severity: 'critical' } as const;
/** What else is kept beside secrets: locales, log levels, environments. */
const setting =
  /^(?:[a-z]{2}[_-][A-Z]{2}(?:\.UTF-?8)?|true|false|trace|debug|info|warn(?:ing)?|error|dev(?:elopment)?|staging|prod(?:uction)?)\s?$/i;
/** Stands somewhere in the same document. */
const isSecret = (before: string, after: string): boolean =>
  /(?:^|\n)\s{0,8}["']?kind["']?:\s{0,4}["']?secret\b/i.test(`${before.slice(-1500)}\n${after.slice(0, 1500)}`);

export default detectors('secret', {
  'kubeconfig-client-key': {
    ...common,
    title: 'Key of a Kubernetes user',
    keywords: ['client-key-data'],
    reach: [2, 8000],
    pattern: /client-key-data["']?:\s{0,4}["']?(?<v>[A-Za-z0-9+/]{40,8000}={0,2})/,
  },
  'kubeconfig-token': {
    ...common,
    title: 'Kubernetes token',
    keywords: ['kubeconfig', 'clusters:', 'users:', 'kubelet', '--discovery-token', 'kubeadm'],
    reach: [600, 1600],
    pattern: /(?:\n\s{0,12}token:\s{0,4}["']?|--(?:discovery-)?token[ =])(?<v>[A-Za-z0-9_.-]{16,1600})(?![\w.-])/,
    check: (value) => isMachineMade(value, '', true) || /^[a-z0-9]{6}\.[a-z0-9]{16}$/.test(value),
  },
  'kubernetes-secret-yaml': {
    ...common,
    title: 'Value of a Kubernetes Secret',
    keywords: ['kind: secret', 'kind: "secret"', "kind: 'secret'", '"kind": "secret"', '"kind":"secret"'],
    reach: [1500, 3000],
    pattern: regex('')`
      (?:^|\n)[ \t]{1,12}["']?[\w.-]{1,80}["']?:\s{0,4}(?:[|>]-?\s{1,12})?["']?
      (?<v>[A-Za-z0-9+/]{6,2700}={0,2})["']?(?=,?\s{0,4}(?:\n|$|#|\}))
    `,
    check: (value, { before, after }) =>
      isSecret(before, after) &&
      /(?:^|\n)(?:string)?data:[ \t]*\n(?:[ \t][^\n]*\n|\s*\n)*[^\n]*(?:\n[^\n]*)?$/i.test(before) &&
      value.length % 4 === 0 &&
      !/(?:user(?:name)?|login|host|port|email|database|db|dbname|name)["']?:\s{0,4}["']?$/i.test(before.slice(-40)) &&
      (/[=\d]/.test(value) || value.length >= 12) &&
      !setting.test(plainBase64(value) ?? ''),
  },
});

export const examples: Examples = {
  match: [
    sample('    client-key-data: «{base64:80}»\n'),
    sample('users:\n- name: bo\n  user:\n    token: «{alnum:48}»\n'),
    'apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  key: «b3R0ZXItbGFtcA==»\n',
    'apiVersion: v1\ndata:\n  extra: «b3R0ZXI6bGFtcHM5»\nkind: Secret\n',
  ],
  ignore: [
    'apiVersion: v1\nkind: ConfigMap\ndata:\n  key: b3R0ZXItbGFtcA==\n',
    'kind: Secret\nmetadata:\n  name: database\n  namespace: production\n',
    `apiVersion: v1\nkind: Secret\ndata:\n  locale: ${'ZGVf' + 'REU='}\n  level: ${'aW5m' + 'bw=='}\n`,
    'kubectl get secret db-credentials -o yaml',
    sample('certificate-authority-data: {base64:80}'),
  ],
};
