import { expect, test } from 'vitest';
import { meaningOf } from '../../../src/model/names/labels.ts';

const person = { label: 'PERSON', begins: false };
const address = { label: 'ADDRESS', begins: false };

test.each([
  ['B-PER', { ...person, begins: true }],
  ['I-PER', person],
  ['E-PER', person],
  ['S-PERSON', { ...person, begins: true }],
  ['U-PATIENT', { ...person, begins: true }],
  ['PERSON', person],
  ['per', person],
  ['I-GIVENNAME', person],
  // a surname goes on with the given name before it
  ['B-LAST_NAME', person],
  ['B-LOC', { ...address, begins: true }],
  ['GPE', address],
  ['I-BUILDINGNUM', address],
  ['B_street_address', address],
  ['O', undefined],
  ['B-ORG', undefined],
  ['I-EMAIL', undefined],
  ['LABEL_1', undefined],
])('%s', (output, meaning) => expect(meaningOf(output)).toEqual(meaning));
