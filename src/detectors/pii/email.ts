import { regex } from '../../engine/regex.ts';
import { mailboxStart } from '../../engine/mailbox.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import type { Surroundings } from '../../engine/surroundings.ts';

/** E-mail addresses (RFC 5321 and 5322, dot-atom form; internationalised ones by RFC 6531). */

/** Names kept for documents and tests (RFC 2606, RFC 6761), and endings that are file names (`icon@2x.png`). */
const reserved = regex('i')`
  (?:^|\.)(?:
    example\.(?:com|org|net|edu)|example|test|invalid|localhost|local|localdomain|users\.noreply\.github\.com
  )$
`;
const fileName =
  /\.(?:png|jpe?g|gif|svg|webp|avif|ico|css|scss|[cm]?[jt]sx?|json|html?|py|md|ya?ml|toml|lock|zip|t?gz|git)$/i;
/** Mailboxes and logins that belong to no person. */
const machine = regex('i')`
  ^(?:
    git|hg|svn|no-?_?reply|do-?_?not-?_?reply|mailer-daemon|postmaster|hostmaster|user(?:name)?
    |your?[._-]?(?:e?mail|name)|e?mail|name
  )@
`;

function belongsToSomebody(address: string, { before, after }: Surroundings): boolean {
  const [local = '', domain = ''] = address.split('@');
  if (local.length > 64 || /\.\.|^\.|\.$/.test(local) || /(?:^|\.)-|-(?:\.|$)/.test(domain)) return false;
  if (reserved.test(domain) || fileName.test(domain)) return false;
  if (machine.test(address) && /^(?:git|hg|svn|no|do)/i.test(address)) return false;
  if (/:\/\/[^\s/?#]*$/.test(before.slice(-400))) return false; // a login inside a URL
  if (/(?:message-id|references|in-reply-to):.{0,80}<$/i.test(before.slice(-100))) return false;
  return (
    !/^:[\w~/.-]*\//.test(after) &&
    !(machine.test(address) && /^(?:domain|company|yourdomain|mail|email|site|host|server)\./i.test(domain))
  );
}

/** Scripts with spaces between words only: in the others an address would swallow the word before it. */
const letters = 'A-Za-z\\u00c0-\\u024f\\u0370-\\u052f';
const word = `\\w${letters.slice(6)}`;

export default detectors('pii', {
  'email-address': {
    entity: 'EMAIL_ADDRESS',
    title: 'E-mail address',
    severity: 'medium',
    keywords: ['@'],
    begin: mailboxStart,
    reach: [160, 190],
    pattern: regex('')`
      (?<![${word}.+%@-])[${word}][${word}.+%'-]{0,63}@(?:[${word}][${word}-]{0,62}\.){1,6}(?:
        xn--[a-z\d-]{2,40}|[${letters}]{2,24}
      )(?![${word}@-]|\.[${word}])
    `,
    check: belongsToSomebody,
  },
});

export const examples: Examples = {
  match: [
    'Write to «maja.lindqvist+news@mail.fjordwerk.se», please.',
    'Kontakt: <«jörg.ackermann@bäckerei-huber.de»>',
    '邮箱«li.wei@qq.com»，谢谢',
    'mailto:«h.okoye@lagos-freight.ng»?subject=Hi',
  ],
  ignore: [
    'user@example.com', // reserved for documents
    'noreply@fjordwerk.se',
    'git clone git@github.com:fjordwerk/app.git',
    'postgres://reader:s3cret@db.fjordwerk.se:5432/app', // a login in a URL
    'webpack@5.76.4 and @scope/package@latest',
    '<img src="logo@2x.png">',
  ],
};
