import { inspect } from 'node:util';
import * as torch from 'nodetorch';
import { python } from './support/python.js';

const ref = python(`
d = torch.device
emit('devices', [[str(v), repr(v), v.type, v.index] for v in (d('cpu'), d('cuda'), d('cuda:1'), d('cuda', 3), d('meta'), d('cpu:0'))])
emit('of tensors', [str(torch.ones(1).device), str(torch.empty(1, device='meta').device)])
emit('equal', [d('cpu') == d('cpu'), d('cuda:1') == d('cuda', 1), d('cpu') == d('cpu:0'), d('cuda') == d('cuda:0')])
emit('errors', {'type': error(lambda: d('foo')), 'index': error(lambda: d('cuda:x')), 'empty': error(lambda: d('')),
  'negative': error(lambda: d('cuda:-1')), 'of tensor': error(lambda: torch.ones(1, device='foo')),
  'no elements': error(lambda: torch.ones(2, device='meta').tolist())})
`);

test('names, types and indices', () => {
  const devices = [
    torch.device('cpu'),
    torch.device('cuda'),
    torch.device('cuda:1'),
    torch.device('cuda', 3),
    torch.device('meta'),
    torch.device('cpu:0'),
  ];
  expect(devices.map((d) => [String(d), inspect(d), d.type, d.index])).toEqual(ref.devices);
  expect(torch.device(devices[2]!)).toBe(devices[2]);
});

test('a tensor tells its device', () => {
  const tensors = [torch.ones(1), torch.empty(1, { device: torch.device('meta') })];
  expect(tensors.map((t) => String(t.device))).toEqual(ref['of tensors']);
  expect(tensors.map((t) => [t.is_cpu, t.is_cuda, t.is_meta])).toEqual([
    [true, false, false],
    [false, false, true],
  ]);
});

test('equality', () => {
  const d = torch.device;
  expect([
    d('cpu').equals('cpu'),
    d('cuda:1').equals(d('cuda', 1)),
    d('cpu').equals('cpu:0'),
    d('cuda').equals('cuda:0'),
  ]).toEqual(ref.equal);
});

test("messages are Python's", () => {
  const misuse: Record<string, () => unknown> = {
    type: () => torch.device('foo'),
    index: () => torch.device('cuda:x'),
    empty: () => torch.device(''),
    negative: () => torch.device('cuda:-1'),
    'of tensor': () => torch.ones(1, { device: 'foo' }),
    'no elements': () => torch.ones(2, { device: 'meta' }).tolist(),
  };
  for (const [name, fn] of Object.entries(misuse)) expect(fn).toThrow(ref.errors[name].message);
  expect(() => torch.device(3 as never)).toThrow(/expected a string such as 'cpu' or 'cuda:0', got number/);
});

test('devices are values, which do not change', () => {
  expect(Object.isFrozen(torch.device('cpu'))).toBe(true);
});
