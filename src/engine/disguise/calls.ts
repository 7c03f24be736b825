import { regex } from '../regex.ts';
import { sidesOf } from './beside-name.ts';
import type { Rewrite } from './view.ts';
import type { Woken } from './woken.ts';

/**
 * Calls that put a value together out of literals: `CONCAT('AK', 'IA')`, `"{}{}".format("AK", "IA")`, `'{0}{1}' -f 'AK',
 * 'IA'`, or take something out of one: `"AK##IA".replace("##", "")`.
 */

const literal = `(?:"[^"\\n\\\\]{0,200}"|'[^'\\n\\\\]{0,200}')`;
const list = `(?:${literal}(?:[ \\t]{0,4}[,;]\\s{0,12}${literal}){0,11})`;
const calls = new RegExp(
  [
    `(?<![a-z])(?:text)?(?:concat(?:enate|_ws\\(''|_ws\\("")?|paste0|str_c|(?:string\\.)?join\\((?:""|''))[(,][ \\t]{0,4}(?<parts>${list})[ \\t]{0,4}\\)`,
    `(?<first>${literal})\\.concat\\([ \\t]{0,4}(?<rest>${list})[ \\t]{0,4}\\)`,
    `(?:\\w{0,12}\\.)?(?:\\w{0,3}printf|format)(?:\\([ \\t]{0,4}| )(?:-v \\w{1,30} )?(?<template>${literal})[, \\t]{1,4}(?<args>${list}|${literal}(?: ${literal}){0,8})\\)?`,
    `(?<shape>${literal})(?:\\.format\\([ \\t]{0,4}|[ \\t]{0,4}%[ \\t]{0,4}\\(?|[ \\t]{1,4}-f[ \\t]{1,4})(?<values>${list})\\)?`,
    `(?<whole>${literal})\\.replace(?:All|_all)?\\([ \\t]{0,4}(?<out>${literal})[ \\t]{0,4},[ \\t]{0,4}(?:""|'')\\)`,
  ].join('|'),
  'gi',
);
const literals = new RegExp(literal, 'g');
const placeholder = /%(?:(\d)\$)?[sv]|\{(\d?)\}/g;

const partsOf = (found: string): readonly string[] => (found.match(literals) ?? []).map((one) => one.slice(1, -1));

/** The template with its placeholders filled in; undefined where it has none, or more than there are parts. */
function filled(template: string, parts: readonly string[]): string | undefined {
  let next = 0;
  let isFull = true;
  const text = template.slice(1, -1).replace(placeholder, (_all, ordinal?: string, index?: string) => {
    const part = parts[ordinal ? Number(ordinal) - 1 : index ? Number(index) : next];
    next++;
    isFull &&= part !== undefined;
    return part ?? '';
  });
  return next > 0 && isFull ? text : undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

function said({ parts, first, rest, template, args, shape, values, whole, out }: Groups): string | undefined {
  if (parts !== undefined) return partsOf(parts).join('');
  if (rest !== undefined) return [...partsOf(first ?? ''), ...partsOf(rest)].join('');
  if (whole !== undefined)
    return out && out.length > 2 ? whole.slice(1, -1).replaceAll(out.slice(1, -1), '') : undefined;
  return filled(template ?? shape ?? '', partsOf(args ?? values ?? ''));
}

/** No value is shorter, and hardly any has neither digit nor sign. */
const telling = /^(?=.*[\d@!#$%^&*+=~_-]).{8,}$/;

const isAllPlaceholders = (template: string): boolean => template.slice(1, -1).replace(placeholder, '') === '';

/** From the first literal that is part of the value to the last, without their quotes. */
function placeOf(
  call: string,
  { first, template, shape, whole, parts, rest, args, values }: Groups,
): readonly [number, number] {
  const list = rest ?? parts ?? args ?? values ?? '';
  if (whole !== undefined) return [call.indexOf(whole) + 1, call.indexOf(whole) + whole.length - 1];
  const mould = template ?? shape;
  const from = first ?? (mould !== undefined && !isAllPlaceholders(mould) ? mould : list);
  return [call.indexOf(from) + 1, call.lastIndexOf(list) + list.length - 1];
}

function* valuesIn(text: string, from: number, to: number): Iterable<Rewrite> {
  for (const { 0: call, index, groups = {} } of text.slice(from, to).matchAll(calls)) {
    const value = said(groups);
    if (value === undefined || !telling.test(value)) continue;
    const [start, end] = placeOf(call, groups);
    const sides = sidesOf(text, from + index, from + index + call.length, value);
    yield { start: from + index + start, end: from + index + end, text: sides.join(value) };
  }
}

/** A literal ends before it, or begins behind it. */
const opens = regex('y')`["'] ?(?:%|-f|\.)|[\w.]{1,14}[( ][ \t]{0,4}["']|join\((?:""|'')`;

export const callReading: Woken = {
  markers: {
    keywords: [
      'concat(', 'concatenate(', 'concat_ws(', 'paste0(', 'str_c(', 'join("",', "join('',", 'printf', 'format(', '"%(',
      '" %', "' %", "'%(", '" -f', "' -f", '".replace', "'.replace",
    ], // prettier-ignore
    begin(text, at) {
      opens.lastIndex = at;
      return opens.test(text) ? at : -1;
    },
    reach: [240, 700],
  },
  rewrites: ({ text }, start, end) => valuesIn(text, start, end),
  sure: true,
};
