import type { collectorFields } from '../policy/collector-fields.ts';
import type { PolicyKey } from '../policy/schema.ts';

/** The settings in the order in which somebody asks about them. A key that stands nowhere does not compile. */
const sections = {
  'What happens': ['mode', 'rules', 'allowOverride', 'requireReason', 'redaction', 'unreadableFiles'],
  'What is looked for': [
    'customWords',
    'customPatterns',
    'fingerprints',
    'disabledDetectors',
    'names',
    'namesBudget',
    'namesLate',
    'namesModel',
  ],
  Replies: [
    'readReplies',
    'disabledJudges',
    'knownPackages',
    'models',
    'groupMarks',
    'replyModel',
    'languageModel',
    'feedbackLimit',
  ],
  Chatbots: ['disabledSites', 'sanctionedSites', 'unsanctioned', 'approvedAssistant', 'workDomains', 'personalAccount'],
  Records: ['organisation', 'ledgerDays'],
} as const satisfies Readonly<Record<string, readonly PolicyKey[]>>;

type Listed = (typeof sections)[keyof typeof sections][number];
/** Only browser policy sets them: the page of reports shows what they come to. */
type OfCollector = keyof typeof collectorFields;
type Missing = Exclude<PolicyKey, Listed | OfCollector>;

export const settingSections: [Missing] extends [never]
  ? readonly (readonly [title: string, keys: readonly PolicyKey[]])[]
  : Missing = Object.entries(sections);
