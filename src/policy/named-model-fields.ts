import { list } from './fields.ts';

/** Models of an organisation's own. */
export const namedModelFields = {
  replyModel: list({
    fallback: [],
  }),
  namesModel: list({
    fallback: [],
  }),
} as const;
