import { piece, regex } from '../../engine/regex.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import { isProprietary } from '../../engine/source-code.ts';

/**
 * Notices in comments that code belongs to a company: copyright with all rights reserved, SPDX ids that license
 * nothing.
 */
const comment = '(?:^|\\n)[ \\t]{0,12}(?:\\/{2,3}|\\/?\\*{1,3}|#{1,2}|--|;{1,2}|%|<!--|\\(\\*)[ \\t*!=-]{0,8}';
const years = '(?:\\d{4}(?:\\s?[-–,]\\s?(?:\\d{4}|present))?[ ,]{1,3})?';
const line = (pattern: string): RegExp => new RegExp(`${comment}${pattern}`, 'i');

export default detectors('source-code', {
  'proprietary-copyright': {
    entity: 'PROPRIETARY_CODE',
    title: 'Source code with all rights reserved',
    severity: 'medium',
    keywords: ['all rights reserved', 'alle rechte vorbehalten', 'tous droits réservés'],
    reach: [1000, 1000],
    pattern: line(
      piece`
        (?<v>
          (?:Copyright|\u00a9|\(c\))[ \u00a9]{0,3}(?:\([cC]\))?[ ]{0,2}${years}[^\n]{0,100}?[.,]?
          (?:\s{1,3}(?:\*|\/\/|#|--)?\s{0,3})?(?:
            All rights reserved|Alle Rechte vorbehalten|Tous droits réservés
          )\.?
        )
      `,
    ),
    check: isProprietary,
  },
  'proprietary-notice': {
    entity: 'PROPRIETARY_CODE',
    title: 'Source code that may not be passed on',
    severity: 'medium',
    keywords: [
      'unauthorized copying of',
      'unauthorised copying of',
      'proprietary and confidential',
      'confidential and proprietary',
      'trade secrets of',
      'proprietary information of',
      'proprietary license',
      'proprietary software of',
    ],
    reach: [1000, 1000],
    pattern: line(
      piece`
        [^\n]{0,80}?(?<v>
          Unauthori[sz]ed copying of (?:this|the)[^\n]{0,100}
          |(?:Proprietary and confidential|Confidential and proprietary)[^\n]{0,80}
          |(?:trade secrets|proprietary information|proprietary software) of [^\n]{2,80}
          |proprietary licen[sc]e[^\n]{0,60}
        )
      `,
    ),
    check: isProprietary,
  },
  'proprietary-spdx': {
    entity: 'PROPRIETARY_CODE',
    title: 'Licence id that licenses nothing',
    severity: 'medium',
    keywords: ['spdx-license-identifier', '"unlicensed"', "'unlicensed'"],
    reach: [60, 120],
    pattern: regex('i')`
      SPDX-License-Identifier:\s{0,3}(?:
        LicenseRef-(?!scancode-public)[\w.-]{1,60}
        |UNLICENSED|Proprietary|NONE
      )(?![\w.-])
      |["']license["']\s{0,3}:\s{0,3}["']UNLICENSED["']
    `,
  },
});

export const examples: Examples = {
  match: [
    '// «Copyright (c) 2026 Contoso Ltd. All rights reserved.»\nimport x from "y";',
    '/*\n * «Copyright 2019-2026, Contoso GmbH. All Rights Reserved.»\n */',
    '# «Copyright (C) Contoso AG. Alle Rechte vorbehalten.»',
    '/*\n * «Unauthorized copying of this file, via any medium, is strictly prohibited.»\n */',
    '// «Proprietary and confidential.»\nclass Engine {}',
    '// «SPDX-License-Identifier: LicenseRef-Contoso-Proprietary»\npackage engine',
    '{"name": "billing", "private": true, «"license": "UNLICENSED"»}',
  ],
  ignore: [
    '// Copyright (c) 2010 Someone. All rights reserved.\n// Redistribution and use in source and binary forms, with or without',
    '© 2026 Contoso. All rights reserved. Terms of use',
    '// SPDX-License-Identifier: MIT',
    'All rights reserved means what?',
    '// Copyright 2024 The Authors\n// Licensed under the Apache License, Version 2.0',
    '{"license": "MIT"}',
  ],
};
