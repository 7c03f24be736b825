import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `sk-ant-`, the kind with its version, 93 characters and `AA` (gitleaks; Claude Code's OAuth tokens end freely). */
export default secrets('Anthropic', {
  'anthropic-api-key': { severity: 'critical', token: /sk-ant-api\d\d-[\w-]{93}AA/ },
  'anthropic-admin-api-key': { severity: 'critical', token: /sk-ant-admin\d\d-[\w-]{93}AA/ },
  'anthropic-oauth-token': {
    severity: 'critical',
    token: /sk-ant-(?:oat|ort|sid)\d\d-[\w-]{60,150}/,
  },
});

export const examples: Examples = {
  match: [
    sample('ANTHROPIC_API_KEY=«sk-ant-api03-{base64url:93}AA»'),
    sample('x-api-key: «sk-ant-admin01-{base64url:93}AA»'),
    sample('CLAUDE_CODE_OAUTH_TOKEN=«sk-ant-oat01-{base64url:86}-{base64url:6}AA»'),
  ],
  ignore: ['ANTHROPIC_API_KEY=sk-ant-...', 'sk-ant-api03-<your-key>', sample('sk-ant-api03-{base64url:40}')], // the last: cut
};
