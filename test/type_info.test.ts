import * as torch from 'nodetorch';
import { python } from './support/python.js';

const floats = ['float64', 'float32', 'float16', 'bfloat16', 'float8_e5m2', 'float8_e4m3fn'] as const;
const more = ['float8_e5m2fnuz', 'float8_e4m3fnuz', 'complex32', 'complex64', 'complex128'] as const;
const ints = ['int8', 'uint8', 'int16', 'uint16', 'int32', 'uint32', 'int64', 'uint64'] as const;

const ref = python(`
def fields(info, names): return {n: str(getattr(info, n)) if n in ('max', 'min') and not isinstance(info.max, float) else getattr(info, n) for n in names}
emit('float', {n: fields(torch.finfo(getattr(torch, n)), ['bits', 'eps', 'max', 'min', 'tiny', 'smallest_normal', 'resolution', 'dtype'])
               for n in '${[...floats, ...more].join(' ')}'.split()})
emit('int', {n: fields(torch.iinfo(getattr(torch, n)), ['bits', 'max', 'min', 'dtype']) for n in '${ints.join(' ')}'.split()})
emit('errors', [error(lambda: torch.finfo(torch.int8)), error(lambda: torch.iinfo(torch.float32)), error(lambda: torch.iinfo(torch.bool))])
`);

test.each([...floats, ...more])('finfo of %s', (name) => {
  expect({ ...torch.finfo(torch[name]) }).toEqual(ref.float[name]);
});

test.each(ints)('iinfo of %s', (name) => {
  const { bits, max, min, dtype } = torch.iinfo(torch[name]);
  expect({ bits, max: String(max), min: String(min), dtype }).toEqual(ref.int[name]);
  expect(typeof max).toBe(name.endsWith('64') ? 'bigint' : 'number');
});

test('without a dtype: the default one', () => {
  expect(torch.finfo().dtype).toBe('float32');
});

test("misuse gives PyTorch's message", () => {
  const calls = [
    () => torch.finfo(torch.int8),
    () => torch.iinfo(torch.float32),
    () => torch.iinfo(torch.bool),
  ];
  for (const [i, fn] of calls.entries()) expect(fn).toThrow(new TypeError(ref.errors[i].message));
  expect(() => torch.finfo('float32' as never)).toThrow('expected a dtype');
});
