import { inspect } from 'node:util';
import * as torch from 'nodetorch';
import { python } from './support/python.js';

const names = [
  'uint8',
  'int8',
  'int16',
  'int32',
  'int64',
  'float16',
  'float32',
  'float64',
  'complex32',
  'complex64',
  'complex128',
  'bool',
  'bfloat16',
  'float8_e5m2',
  'float8_e4m3fn',
  'float8_e5m2fnuz',
  'float8_e4m3fnuz',
  'uint16',
  'uint32',
  'uint64',
];

const ref = python(`
names = ${JSON.stringify(names)}
emit('dtypes', {n: [str(d), d.itemsize, d.is_floating_point, d.is_complex, d.is_signed] for n in names for d in [getattr(torch, n)]})
emit('promoted', [[str(torch.promote_types(getattr(torch, a), getattr(torch, b))) for b in names[:13]] for a in names[:13]])
emit('other names', {n: str(getattr(torch, n)) for n in 'half float double short int long chalf cfloat cdouble'.split()})
emit('constants', [torch.e, torch.pi])
emit('error', error(lambda: torch.set_default_dtype(torch.int32)))
`);

const dtypes = torch as unknown as Record<string, torch.dtype>;

test('other names of dtypes, and constants', () => {
  const given = Object.entries(ref['other names'] as Record<string, string>);
  for (const [name, own] of given) expect(dtypes[name]).toBe(dtypes[own.replace('torch.', '')]);
  expect(torch.zeros(1, { dtype: torch.long }).dtype).toBe(torch.int64);
  expect([torch.e, torch.pi]).toEqual(ref.constants);
  expect([torch.inf, torch.nan, torch.newaxis]).toEqual([Infinity, NaN, null]);
});

test.each(names)('%s', (name) => {
  const d = dtypes[name]!;
  expect([String(d), d.itemsize, d.is_floating_point, d.is_complex, d.is_signed]).toEqual(ref.dtypes[name]);
  expect([d.name, inspect(d), Object.isFrozen(d)]).toEqual([name, String(d), true]);
  // What a tensor has is the same object.
  expect(torch.empty([1], { dtype: d }).dtype).toBe(d);
});

test('promotion', () => {
  const thirteen = names.slice(0, 13).map((name) => dtypes[name]!);
  const promoted = thirteen.map((a) => thirteen.map((b) => String(torch.promote_types(a, b))));
  expect(promoted).toEqual(ref.promoted);
});

test('the default dtype', () => {
  expect(torch.get_default_dtype()).toBe(torch.float32);
  torch.set_default_dtype(torch.float64);
  expect([torch.ones(1).dtype, torch.tensor(1).dtype]).toEqual([torch.float64, torch.float64]);
  torch.set_default_dtype(torch.float32);
  expect(() => torch.set_default_dtype(torch.int32)).toThrow(ref.error.message);
  expect(() => torch.set_default_dtype('float32' as never)).toThrow(/expected a dtype, but got float32/);
});

test('layouts and memory formats print their names', () => {
  expect([torch.strided, torch.sparse_coo, torch.channels_last].map(String)).toEqual([
    'torch.strided',
    'torch.sparse_coo',
    'torch.channels_last',
  ]);
  expect(inspect(torch.strided)).toBe('torch.strided');
});
