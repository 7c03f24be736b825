import { regex } from '../../engine/regex.ts';
import { mailboxStart } from '../../engine/mailbox.ts';
import { detectors, type Examples } from '../../engine/detector.ts';

/** India, Unified Payments Interface: a name, @ and the handle of a payment provider (NPCI's list). */
export default detectors('pii', {
  'in-upi': {
    entity: 'IN_UPI',
    title: 'Indian payment address (UPI)',
    severity: 'medium',
    keywords: ['@'],
    begin: mailboxStart,
    reach: [66, 20],
    pattern: regex('i')`
      (?<![\w.+%@-])[a-z\d][a-z\d._-]{1,63}@(?:
        ok(?:axis|hdfcbank|icici|sbi)|ybl|ibl|axl|paytm|pt(?:yes|axis|hdfc|sbi)|upi|apl|yapl|abfspay|axisb|fbl
        |icici|sbi|hdfcbank|kotak|barodampay|jupiteraxis|waaxis|wa(?:hdfcbank|icici|sbi)
      )(?![\w@.-])
    `,
  },
});

export const examples: Examples = {
  match: ['pay me at «sunita.d48@okhdfcbank»', 'UPI: «9826802608@ybl»'],
  ignore: ['upi@', 'npm i sdk@paytm.js', 'user@sbi.co.in is a mailbox'],
};
