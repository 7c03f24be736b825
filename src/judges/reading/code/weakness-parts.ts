import { piece } from '../../../engine/regex.ts';

/** What in code lets others in. */
export interface Weakness {
  /** Group `v` or `w`, where there is one, is the span. */
  readonly pattern: RegExp;
  readonly languages?: RegExp;
  /** Must stand somewhere in the same block. */
  readonly within?: RegExp;
  /** Where this stands in the block, the danger was seen to. */
  readonly outside?: RegExp;
  readonly check?: (value: string) => boolean;
  readonly why: string;
}

export const python = /^(?:|python\d?|py)$/;
export const script = /^(?:|javascript|js|jsx|typescript|ts|tsx|node)$/;
/** What comes from outside. */
export const input = piece`
  (?:
    request\.(?:args|form|json|data|values|GET|POST|query_params)
    |req\.(?:body|query|params)|sys\.argv|\$_(?:GET|POST|REQUEST|COOKIE)
  )
`;
