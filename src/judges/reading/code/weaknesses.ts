import { regex } from '../../../engine/regex.ts';
import { input, type Weakness } from './weakness-parts.ts';
import { weakCommands } from './weak-commands.ts';
import { weakSecrets } from './weak-secrets.ts';
import { weakSql } from './weak-sql.ts';

/** What in code lets others in: connections, pages and files here, the rest beside. */
export const weaknesses: readonly Weakness[] = [
  {
    pattern: regex('g')`
      \bverify\s*=\s*False\b|\brejectUnauthorized\s*:\s*false\b
      |NODE_TLS_REJECT_UNAUTHORIZED['"]?\]?\s*=\s*['"]?0
      |\bInsecureSkipVerify\s*:\s*true\b
      |CURLOPT_SSL_VERIFY(?:PEER|HOST)\s*,\s*(?:false|0L?)\b
      |ssl\._create_unverified_context|ssl\.CERT_NONE
      |ServerCertificate(?:Custom)?ValidationCallback\s*(?:\+?=)[^\n]*\btrue\b
      |DangerousAcceptAnyServerCertificateValidator
      |checkServerTrusted\s*\([^)]*\)[^{;\n]*\{\s*\}
      |etHostnameVerifier\s*\([^\n]*->\s*true\s*\)
      |NoopHostnameVerifier|ALLOW_ALL_HOSTNAME_VERIFIER|SSL::VERIFY_NONE
      |danger_accept_invalid_certs\s*\(\s*true
      |[\"']verify(?:_peer(?:_name)?)?[\"']\s*=>\s*false
      |check_hostname\s*=\s*False
    `,
    why: 'This turns off the check of who is at the other end, so anyone on the way can read and change what is sent.',
  },
  {
    pattern: regex('g')`
      \bcurl\b(?![^\n|]*(?:localhost|127\.0\.0\.1|\.local\b))[^\n|;&]*?\s(?<v>-k|--insecure)(?=\s|$)
      |\bwget\b(?![^\n|]*localhost)[^\n|;&]*?(?<w>--no-check-certificate)
      |\b(?:http\.sslVerify|strict-ssl)[ =](?:false|0)\b
    `,
    why: 'This turns off the check of who is at the other end, so anyone on the way can read and change what is sent.',
  },
  {
    pattern: regex('g')`
      \borigin\s*:\s*(?:true|["']\*["']|\([^)]*\)\s*=>\s*\w+\(null,\s*true\))\s*,\s*credentials\s*:\s*true
      |\bcredentials\s*:\s*true\s*,\s*origin\s*:\s*(?:true\b|["']\*["'])
      |\ballow_origins\s*=\s*\[\s*["']\*["']\s*\],\s*allow_credentials\s*=\s*True
      |\borigins\s*=\s*["']\*["'],\s*supports_credentials\s*=\s*True
    `,
    why: 'Any website can then act here in the name of whoever is signed in.',
  },
  {
    pattern: regex('g')`
      \bres\.(?:send|write|end)\(\s*(?:[\x60"'][^\n;]*(?:\$\{\s*|\+\s*))${input}[^\n;]*
      |\becho\s(?:[^\n;(]*[\s.])?\$_(?:GET|POST|REQUEST)\[[^\n;]*
    `,
    why: 'What someone types is put into the page as code.',
  },
  {
    pattern: regex('g')`
      \b(?:readFile(?:Sync)?|createReadStream|sendFile|send_file|open|include|require|unserialize)\s*\(\s*
      (?:[\x60"'][^\n;,]*(?:\$\{|\+|\.)\s*)?${input}[^\n;,]*
    `,
    why: 'Someone can so reach any file that this program can.',
  },
  {
    pattern: regex('g')`
      (?<![\w.])(?:path\.)?(?:join|resolve)\(\s*[\w.]+\s*,\s*(?:["'][^"'\n]*["']\s*,\s*)?${input}[^\n;)]*\)
      |\bos\.path\.join\(\s*[^,\n]+,\s*${input}[^\n)]*\)+
      |\bnew File\(\s*\w+\s*(?:,|\+)\s*(?:"\/"\s*\+\s*)?request\.getParameter\([^\n]*
      |\bfilepath\.Join\(\s*[^,\n]+,\s*r\.(?:URL\.Query\(\)\.Get|FormValue)\([^\n]*
      |\bPath\.Combine\(\s*[^,\n]+,\s*Request\.(?:Query|Form)\[[^\n]*
      |\b(?:File\.read|File\.open|send_file)\(?\s*(?:"[^"\n]*#\{params|Rails\.root\.join\([^)\n]*params)[^\n]*
    `,
    check: (value) => !/basename|secure_filename|GetFileName|getName|normalize/i.test(value),
    outside:
      /basename|secure_filename|GetFileName|startsWith\(|startswith\(|is_relative_to|HasPrefix|realpath|\b(?:allow\w*|known|permitted|valid|whitelist\w*)\.(?:has|includes|contains|get)\(|\.StartsWith\(|commonpath|starts_with\?/,
    why: 'Someone can so reach any file that this program can.',
  },
  {
    // a name out of the address of the request
    pattern: /\bPath\.Combine\(\s*[^,\n]+,\s*[a-z]\w*\s*\)/g,
    within: /\bMap(?:Get|Post|Delete)\(\s*"[^"\n]*\{\*?\w+|\[Http(?:Get|Post|Delete)\("[^"\n]*\{/,
    outside:
      /GetFullPath|StartsWith\(|GetFileName\(\s*(?!(?:full)?[pP]ath\b)\w+\s*\)|GetInvalidFileNameChars|IsMatch\(/,
    why: 'Someone can so reach any file that this program can.',
  },
  {
    pattern: /\b(?:[A-Z_]+|\w*(?:[dD]ir|[rR]oot|[bB]ase)\w*)\.resolve\(\s*[a-z]\w*\s*\)/g,
    within: /@(?:PathVariable|RequestParam|PathParam|QueryParam)\b/,
    outside: /normalize\(|startsWith\(|toRealPath|getFileName\(/,
    why: 'Someone can so reach any file that this program can.',
  },
  {
    pattern: /\bdangerouslySetInnerHTML=\{\{\s*__html:\s*(?:props\.)?(?:\w+\.)+\w+\s*\}\}/g,
    outside: /sanitiz|purify|escapeHtml/i,
    why: 'What someone wrote is put into the page as code.',
  },
  {
    pattern: regex('g')`
      \.innerHTML\s*\+?=\s*[^\n;]*(?:
        location\.(?:hash|search)|searchParams\.get|\bparams\.get|req\.(?:query|body)|event\.data\b
      )[^\n;]*
      |document\.write\s*\([^\n;]*location\.(?:hash|search|href)[^\n;]*
    `,
    why: 'What stands in the address is put into the page as code.',
  },
  ...weakCommands,
  ...weakSql,
  ...weakSecrets,
];
