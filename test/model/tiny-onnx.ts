/**
 * Writes an ONNX file by hand: one table of `rows` logits per word piece, looked up by `input_ids`. The smallest model
 * that is a token classifier, or a text classifier; protobuf as https://github.com/onnx/onnx/blob/main/onnx/onnx.proto names its fields.
 */
type Bytes = readonly number[];

function varint(value: number): Bytes {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}
const number = (field: number, value: number): Bytes => [...varint(field * 8), ...varint(value)];
const bytes = (field: number, value: Bytes): Bytes => [...varint(field * 8 + 2), ...varint(value.length), ...value];
const text = (field: number, value: string): Bytes => bytes(field, [...new TextEncoder().encode(value)]);

const float32 = 1;
const int64 = 7;

/** A ValueInfoProto; a name as a dimension is one that may vary. */
function value(name: string, type: number, dims: readonly (number | string)[]): Bytes {
  const shape = dims.flatMap((dim) => bytes(1, typeof dim === 'number' ? number(1, dim) : text(2, dim)));
  return [...text(1, name), ...bytes(2, bytes(1, [...number(1, type), ...bytes(2, shape)]))];
}

const intsAttribute = (name: string, ints: Bytes): Bytes =>
  bytes(5, [...text(1, name), ...ints.flatMap((int) => number(8, int)), ...number(20, 7)]);
const intAttribute = (name: string, int: number): Bytes =>
  bytes(5, [...text(1, name), ...number(3, int), ...number(20, 2)]);

/** `pooled`: one row for the whole text, the highest of each logit over its word pieces; a text classifier. */
export function lookupModel(rows: readonly (readonly number[])[], pooled = false): ArrayBuffer {
  const width = rows[0]!.length;
  const raw = [...new Uint8Array(Float32Array.from(rows.flat()).buffer)];
  const table = [
    ...number(1, rows.length),
    ...number(1, width),
    ...number(2, float32),
    ...text(8, 'table'),
    ...bytes(9, raw),
  ];
  const lookUp = [
    ...text(1, 'table'),
    ...text(1, 'input_ids'),
    ...text(2, pooled ? 'each' : 'logits'),
    ...text(4, 'Gather'),
  ];
  const pool = [
    ...text(1, 'each'),
    ...text(2, 'logits'),
    ...text(4, 'ReduceMax'),
    ...intsAttribute('axes', [1]),
    ...intAttribute('keepdims', 0),
  ];
  const graph = [
    ...bytes(1, lookUp),
    ...(pooled ? bytes(1, pool) : []),
    ...text(2, 'tiny'),
    ...bytes(5, table),
    ...bytes(11, value('input_ids', int64, ['batch', 'time'])),
    ...bytes(12, value('logits', float32, pooled ? ['batch', width] : ['batch', 'time', width])),
  ];
  return Uint8Array.from([...number(1, 8), ...bytes(7, graph), ...bytes(8, number(2, 14))]).buffer;
}
