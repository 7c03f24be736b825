import { list } from './fields.ts';

/** Models of an organisation's own. */
export const namedModelFields = {
  replyModel: list({
    title: 'A model of your own for replies',
    help: 'A Hugging Face text-classification model in ONNX form that reads replies beside ours, in lines: see docs/models.md.',
    fallback: [],
  }),
  namesModel: list({
    title: 'A model of your own for names',
    help: 'A Hugging Face token-classification model in ONNX form that looks for names and addresses in place of ours, in lines: see docs/models.md.',
    fallback: [],
  }),
} as const;
