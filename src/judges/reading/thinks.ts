import { regex } from '../../engine/regex.ts';

/** The chatbot speaks for itself, or of what it did: not the `i` that is an `and` elsewhere. */
export const thinks = regex('')`
  \bI(?:
    [’'](?:d|ll)\b
    |\s(?:\w+ly\s)?(?:
      would|will|think|guess|assum\w+|suggest\w*|recommend\w*|estimat\w+|calculat\w+|count\w*|add\w*
      |us(?:e|ed)|ch(?:o|oo)se|rounded|set|made|put|wrote|propose\w*|can|could|am|was
    )\b
  )
  |\bI[’']ve\s(?:add|us|set|made|put|chos|round|assum|includ|written)
`;
