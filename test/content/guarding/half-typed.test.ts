import { describe, expect, it } from 'vitest';
import { beginnings } from '../../../src/content/guarding/half-typed.ts';
import { allDetectors } from '../../../src/detectors/registry.ts';
import { sample } from '../../../src/engine/sample.ts';

const begins = beginnings(allDetectors);
const first = (text: string, part: number): string => text.slice(0, Math.ceil(text.length * part));

describe('what is being written', () => {
  it.each([
    ['aws-access-token', 'AKIA{base32:16}'],
    ['github-pat', 'ghp_{alnum:36}'],
    ['github-oauth', 'gho_{alnum:36}'],
    ['github-app-token', 'ghu_{alnum:36}'],
    ['github-fine-grained-pat', 'github_pat_{alnum:22}_{alnum:59}'],
    ['gitlab-pat', 'glpat-{base64url:20}'],
    ['openai-api-key', 'sk-proj-{alnum:40}'],
    ['anthropic-oauth-token', 'sk-ant-api03-{base64url:93}AA'],
    ['slack-bot-token', 'xoxb-{digit:12}-{digit:12}-{alnum:24}'],
    ['slack-user-token', 'xoxp-{digit:12}-{digit:12}-{alnum:24}'],
    ['gcp-api-key', 'AIza{base64url:35}'],
    ['vault-service-token', 'hvs.{base64url:90}'],
    ['docker-personal-access-token', 'dckr_pat_{base64url:27}'],
    ['stripe-access-token', 'sk_live_{alnum:24}'],
    ['huggingface-access-token', 'hf_{alnum:34}'],
    ['npm-access-token', 'npm_{alnum:36}'],
  ])('is known as %s from a part of %s on', (detector, form) => {
    const token = sample(form);
    for (const part of [0.6, 0.9])
      expect(begins(first(token, part)), first(token, part)).toEqual([expect.objectContaining({ detector })]);
    expect(begins(`key="${first(token, 0.8)}`)).toHaveLength(1);
  });

  it('is no finding of a detector that is turned off', () => {
    const others = beginnings(allDetectors.filter(({ id }) => id !== 'github-pat'));
    expect(others(sample('ghp_{alnum:20}'))).toEqual([]);
  });

  it.each([
    'sk-learn AKIA ASIAPACIFIC ASIAN ASIAN2 glpat- ghp_token 12345678 https://example.com/a password',
    'token-classification token-2024 key-value-store key_value_pair api-2024 sk_buff_head pk_lookup_table',
    'napi_create_function r8_read_mem re_compile1 fw_update2 ic_baseline_home_24 hf_hub_download hf_hub_url2',
    'npm_package_name npm_config_cache2 gsk_value_2 sk-container-id-1 sk-toggleable__content t1.innerHTML sl.value2',
    'SK-II sk-SK EAAC2 const{hvs:x} xoxb- AIza hf_model2 s3://otter/a?key=lake',
  ])('is no secret so far in any part: %s', (words) => {
    for (const word of words.split(' '))
      for (let end = 1; end <= word.length; end++) expect(begins(word.slice(0, end)), word.slice(0, end)).toEqual([]);
  });
});
