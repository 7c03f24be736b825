import type { PolicyKey } from './schema.ts';

/** What each setting is called, and what it does: for people alone, so a page that is guarded goes without. */
export const settingWords: Readonly<Record<PolicyKey, { readonly title: string; readonly help: string }>> = {
  organisation: {
    title: 'Organisation',
    help: 'The name people see where a setting is locked.',
  },
  mode: {
    title: 'Mode',
    help: 'The strongest thing Parapet may do: monitor only counts, warn asks first, redact replaces, block stops.',
  },
  rules: {
    title: 'Rules',
    help: 'What happens to a finding, as "what -> action"; what is a category, an entity or a severity, or several with "+", and optionally "@host". The last rule that fits wins. In replies, allow means that nothing is marked.',
  },
  disabledDetectors: {
    title: 'Detectors turned off',
    help: 'Ids of detectors that are not run, such as "phone-number".',
  },
  disabledJudges: {
    title: 'Judges turned off',
    help: 'Ids of judges of replies that are not run, such as "arithmetic".',
  },
  knownPackages: {
    title: 'Packages of your own',
    help: 'Names of software packages that your organisation knows, such as "acme-billing". A reply that asks for one is left alone; one that asks for a name nearly like it is marked.',
  },
  disabledSites: {
    title: 'Sites turned off',
    help: 'Hosts on which Parapet does nothing.',
  },
  customWords: {
    title: 'Words of your own',
    help: 'Words that must not leave, such as project names. Whole words, upper and lower case alike.',
  },
  customPatterns: {
    title: 'Patterns of your own',
    help: 'Regular expressions with a name, as "EMPLOYEE_ID=EMP-\\d{6}" or "PROJECT=/apollo-\\w+/i". The name is the entity that rules use. Patterns that could take long are named and left out.',
  },
  fingerprints: {
    title: 'Exact data match',
    help: 'Lists of salted hashes of records that must not leave, such as customer ids, made by "parapet fingerprint". The entity is EXACT_DATA_MATCH.',
  },
  redaction: {
    title: 'What stands in',
    help: 'What a redacted value is replaced by: a placeholder such as [EMAIL_ADDRESS_1], or a surrogate, a made-up value of the same shape. The real one is shown in replies, to you only.',
  },
  unreadableFiles: {
    title: 'Files that cannot be read',
    help: 'What happens to a file that is locked, damaged, too large or of an unknown kind: allow uploads it, warn asks, block keeps it out. Pictures, sound and film have no text to read and pass without a question, except with block.',
  },
  allowOverride: {
    title: 'Allow "send anyway"',
    help: 'Whether a person may send after a warning.',
  },
  requireReason: {
    title: 'Ask for a reason',
    help: 'Whether "send anyway" asks for a short reason. Only its being given is recorded, never its words.',
  },
  readReplies: {
    title: 'Read replies',
    help: 'Whether replies are read and doubtful passages marked.',
  },
  models: {
    title: 'On-device models',
    help: 'Whether small models on this device read replies too. Nothing is sent anywhere.',
  },
  groupMarks: {
    title: 'Mark "Generalises about a group"',
    help: 'Marks sentences that judge a whole group, where on-device models are on. It is often wrong: in tests it found about 7 in 10 of such sentences, and also marked 3 to 5 in 10 harmless ones.',
  },
  languageModel: {
    title: 'The browser’s own language model',
    help: 'Whether the model that the browser has built in reads replies too. present: where the browser has fetched it already. It runs on this device.',
  },
  names: {
    title: 'Look for names and addresses',
    help: 'Whether an on-device model looks for persons and postal addresses in what is about to leave. Addresses are redacted; persons only counted, unless a rule such as "PERSON -> redact" says more.',
  },
  namesBudget: {
    title: 'Time for names (ms)',
    help: 'How long a send may wait for that model, where it has not read the text yet.',
  },
  namesLate: {
    title: 'When that time is spent',
    help: 'send: the text goes out without having been read for names. hold: it stays, and the person is told.',
  },
  feedbackLimit: {
    title: 'How far feedback may go (%)',
    help: 'Each "wrong mark" makes that check mark less on this device: this far at most, where 100 leaves only what it can prove and 0 changes nothing.',
  },
  ledgerDays: {
    title: 'Days of history',
    help: 'How many days the counts are kept on this device.',
  },
  sanctionedSites: {
    title: 'Approved chatbots',
    help: 'Hosts that may be used. Empty: all of them.',
  },
  unsanctioned: {
    title: 'Other chatbots',
    help: 'What happens on other chatbots; block holds what is sent, redirect also offers the approved assistant.',
  },
  approvedAssistant: {
    title: 'Approved assistant',
    help: 'Its https address, offered on other chatbots.',
  },
  workDomains: {
    title: 'Domains of work accounts',
    help: 'Such as contoso.com.',
  },
  personalAccount: {
    title: 'Personal accounts',
    help: 'What happens where the page shows an account of another domain; the address is not kept.',
  },
  replyModel: {
    title: 'A model of your own for replies',
    help: 'A Hugging Face text-classification model in ONNX form that reads replies beside ours, in lines: see docs/models.md.',
  },
  namesModel: {
    title: 'A model of your own for names',
    help: 'A Hugging Face token-classification model in ONNX form that looks for names and addresses in place of ours, in lines: see docs/models.md.',
  },
  collector: {
    title: 'Where reports go',
    help: 'The https address of your organisation’s collector, which gets counts and ids, never text: see docs/reports.md. Counts only in browser policy. Empty: nothing is reported.',
  },
  collectorKey: {
    title: 'Ingest key',
    help: 'Sent to the collector as a bearer token. Never shown, and kept nowhere but in the browser policy.',
  },
  collectorEvents: {
    title: 'What is reported',
    help: 'leaks: what leaves; replies: marked passages; guard: what Parapet says of its own guard and models.',
  },
  collectorMinutes: {
    title: 'Minutes between reports',
    help: 'About how often a report goes, where there is something to report; at least one goes a day.',
  },
};
