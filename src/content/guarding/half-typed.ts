import type { Detector, Finding } from '../../engine/types.ts';

/** Whether what somebody is just writing is the beginning of a secret, so far as its prefix alone can say. */
type Begins = (run: string) => readonly Finding[];

/** A digit, or a capital within: what words behind a prefix do not have. */
const credible = '(?=[\\w-]*(?:\\d|[a-z][A-Z]|[A-Z]{2}[a-z]))[\\w-]{4,}$';
/** Behind prefixes that begin names in programs too, such as `hf_hub_download` and `npm_package_name`. */
const mixed = '(?=[A-Z\\d]*[a-z])(?=[a-z\\d]*[A-Z])[A-Za-z\\d]{10,}$';

/**
 * Formats with a prefix that nothing else has, by their detectors. Few on purpose: this is asked within the page's own
 * requests, and a word that is held by mistake is missing in its draft.
 */
const marks: readonly (readonly [detector: string, beginning: RegExp])[] = (
  [
    ['aws-access-token', '(?:AKIA[A-Z2-7]{2,}|ASIA(?=[A-Z]*[2-7])[A-Z2-7]{5,})$'],
    ['github-pat', 'ghp_' + credible],
    ['github-oauth', 'gho_' + credible],
    ['github-app-token', 'gh[us]_' + credible],
    ['github-fine-grained-pat', 'github_pat_' + credible],
    ['gitlab-pat', 'glpat-' + credible],
    ['openai-api-key', 'sk-(?:proj|svcacct)-' + credible],
    ['anthropic-oauth-token', 'sk-ant-' + credible],
    ['slack-bot-token', 'xoxb-' + credible],
    ['slack-user-token', 'xoxp-' + credible],
    ['gcp-api-key', 'AIza' + credible],
    ['vault-service-token', 'hvs\\.' + credible],
    ['docker-personal-access-token', 'dckr_pat_' + credible],
    ['stripe-access-token', '[rs]k_live_' + credible],
    ['huggingface-access-token', 'hf_' + mixed],
    ['npm-access-token', 'npm_' + mixed],
  ] as const
).map(([detector, beginning]) => [detector, new RegExp(`(?:^|["'\`=:(,<>{}[\\]|;])${beginning}`)]);

const findingOf = ({ id: detector, entity, category, severity }: Detector): Finding => ({
  detector,
  entity,
  category,
  severity,
  span: { start: 0, end: 0 },
  confidence: 1,
});

export function beginnings(detectors: readonly Detector[]): Begins {
  return (run) => {
    const id = marks.find(([, beginning]) => beginning.test(run))?.[0];
    return detectors.filter((one) => one.id === id).map(findingOf);
  };
}
