/** Products of groups of matrices against PyTorch's. */
import * as torch from 'nodetorch';
import { nn } from 'nodetorch';
import { type Case, compareCalls } from '../../support/calls.js';

const F = nn.functional;
const offs = () => torch.tensor([8, 16], { dtype: torch.int32 });
const given = 'torch.tensor([8, 16], dtype=torch.int32)';

type Name = 'a' | 'b' | 'm';

const same: Case<Name>[] = [
  ['F.grouped_mm(b, b)', ({ b }) => F.grouped_mm(b, b)],
  [`F.grouped_mm(m, b, offs=${given})`, ({ m, b }) => F.grouped_mm(m, b, { offs: offs() })],
  [`F.grouped_mm(m, m.T, offs=${given})`, ({ m }) => F.grouped_mm(m, m.t(), { offs: offs() })],
  [
    'F.grouped_mm(b.bfloat16(), b.bfloat16(), out_dtype=torch.bfloat16)',
    ({ b }) => F.grouped_mm(b.bfloat16(), b.bfloat16(), { out_dtype: torch.bfloat16 }),
  ],
];

const refused: Case<Name>[] = [
  ['F.grouped_mm(m, b)', ({ m, b }) => F.grouped_mm(m, b)],
  ['F.grouped_mm(a, b)', ({ a, b }) => F.grouped_mm(a, b)],
  ['F.grouped_mm(b, b, bias=a)', ({ a, b }) => F.grouped_mm(b, b, { bias: a })],
  ['F.grouped_mm(b, b, out_dtype=torch.int64)', ({ b }) => F.grouped_mm(b, b, { out_dtype: torch.int64 })],
];

torch.set_num_threads(1);

compareCalls({ a: 'torch.randn(16)', b: 'torch.randn(2, 16, 16)', m: 'torch.randn(16, 16)' }, same, refused);

test('misuse of arguments', () => {
  const b = torch.randn([2, 16, 16]);
  const call = F.grouped_mm as (...args: unknown[]) => unknown;
  expect(() => call(b)).toThrow('grouped_mm() missing 1 required');
  expect(() => call(b, b, b)).toThrow('grouped_mm() takes 2 positional arguments but 3 were given');
  expect(() => call(b, b, { of: b })).toThrow("grouped_mm() got an unexpected keyword argument 'of'");
  b.dispose();
  expect(() => F.grouped_mm(b, b)).toThrow('disposed');
});
