import { regex } from '../../engine/regex.ts';
import { detectors, type Examples } from '../../engine/detector.ts';

/**
 * What labelling software leaves in documents and mails: Microsoft Purview's `MSIP_Label_<guid>_<key>`
 * (https://learn.microsoft.com/purview, "label metadata"), the mail header `msip_labels`, and headers of like products.
 */
const harmless =
  /(?:Name|Label)["']?\s{0,2}[:=>]{0,2}\s{0,2}["']?(?:public|personal|non-business|general|öffentlich)\b/i;

export default detectors('custom', {
  'sensitivity-label': {
    entity: 'SENSITIVITY_LABEL',
    title: 'Label of a classified document',
    severity: 'medium',
    keywords: ['msip_label_'],
    reach: [40, 200],
    pattern: regex('i')`
      (?<!\w)MSIP_Label_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}_(?:
        Enabled|SetDate|Method|Name|SiteId|ActionId|ContentBits|Owner|Application|Extended_MSFT_Method
      )(?:["']?\s{0,2}[:=]\s{0,2}["']?[\w@.:-]{1,60})?
    `,
    check: (value) => !harmless.test(value),
  },
  'classification-header': {
    entity: 'SENSITIVITY_LABEL',
    title: 'Header that classifies a mail or document',
    severity: 'medium',
    keywords: [
      'x-classification',
      'x-sensitivity',
      'sensitivity: company-confidential',
      'bjdocumentsecuritylabel',
      'titusclassification',
      'x-titus',
      'x-ms-exchange-organization-classification',
      'docclassification',
    ],
    reach: [40, 140],
    pattern: regex('i')`
      (?:
        (?<=^|[\n<"\s])(?:
          X-Classification|X-Sensitivity|X-Titus-[\w-]{1,30}
          |X-MS-Exchange-Organization-Classification
          |bjDocumentSecurityLabel|TitusClassification|DocClassification
        )["'>]{0,2}\s{0,2}[:=]?\s{0,2}["']?(?<v>
          (?:strictly |highly |company[ -])?(?:confidential|internal|restricted|secret|private)[\w -]{0,30}
        )
      )
      |(?<=^|\n)Sensitivity: Company-Confidential
    `,
  },
});

const guid = '0a1b2c3d-1111-2222-3333-' + '444455556666';

export const examples: Examples = {
  match: [
    `msip_labels: «MSIP_Label_${guid}_Enabled=true»; «MSIP_Label_${guid}_Name=Confidential»;`,
    `<property name="«MSIP_Label_${guid}_SiteId»" pid="4">`,
    'X-Classification: «Internal»\nSubject: plan',
    'To: board\nSensitivity: Company-Confidential\n'.replace(/(Sensitivity.*)\n$/, '«$1»\n'),
  ],
  ignore: [
    `MSIP_Label_${guid}_Name=Public`,
    'the MSIP_Label_ prefix is used by Purview',
    'X-Classification: public',
    'Sensitivity: 0.82 and specificity 0.9',
  ],
};
