import * as torch from 'nodetorch';
import { python } from '../support/python.js';
import { type Case, testCases } from './support.js';

const options: Record<string, Record<string, unknown>[]> = {
  RMSprop: [
    {},
    { lr: 0.1, weight_decay: 0.01, momentum: 0.9, alpha: 0.9 },
    { centered: true, maximize: true, eps: 1e-3 },
    { centered: true, momentum: 0.5 },
  ],
  Adagrad: [
    {},
    { lr: 0.1, lr_decay: 0.1, weight_decay: 0.01 },
    { initial_accumulator_value: 0.5, maximize: true },
  ],
  Adadelta: [{}, { lr: 0.03 }, { lr: 0.1, rho: 0.8, weight_decay: 0.01, maximize: true }],
  Adamax: [{}, { lr: 0.1, betas: [0.8, 0.9], weight_decay: 0.01, maximize: true }],
  NAdam: [
    {},
    { lr: 0.1, betas: [0.8, 0.9], weight_decay: 0.01, maximize: true },
    { weight_decay: 0.1, decoupled_weight_decay: true, momentum_decay: 0.1 },
  ],
  RAdam: [
    {},
    { lr: 0.1, betas: [0.8, 0.9], weight_decay: 0.01, maximize: true },
    { weight_decay: 0.1, decoupled_weight_decay: true },
  ],
  Rprop: [{}, { lr: 0.1, etas: [0.3, 1.4], step_sizes: [1e-3, 0.5], maximize: true }],
  ASGD: [
    {},
    { lr: 0.1, lambd: 0.1, alpha: 0.5, t0: 5, weight_decay: 0.01, maximize: true },
    { lr: 0.1, t0: 0 },
  ],
  Adafactor: [
    {},
    { lr: 0.1, beta2_decay: -0.5, eps: [1e-3, 0.1], d: 2, weight_decay: 0.01, maximize: true },
    { lr: 1, eps: [0, 0] },
  ],
  Muon: [
    {},
    { lr: 0.1, weight_decay: 0.01, momentum: 0.8, nesterov: false, adjust_lr_fn: 'match_rms_adamw' },
    { ns_coefficients: [3, -4, 2], eps: 1, ns_steps: 2, adjust_lr_fn: 'original', weight_decay: 0 },
    { ns_steps: 0 },
  ],
  SparseAdam: [{}, { lr: 0.1, betas: [0.8, 0.9], eps: 1e-3, maximize: true }],
};

/** In which some differ: dtypes, and an option besides. */
const special: Record<string, Partial<Case> & { dtypes?: string[] }> = {
  Rprop: { options: { lr: 0.3 } },
  Adafactor: { dtypes: ['bfloat16', 'float16'] },
  Muon: {
    dtypes: ['bfloat16', 'float16'],
    shapes: [
      [6, 5],
      [5, 8],
      [3, 3],
      [1, 4],
      [9, 1],
    ],
  },
  SparseAdam: {
    dtypes: ['bfloat16', 'float16'],
    options: { lr: 0.3 },
    shapes: [[6, 5], [5], [4, 1], [3, 2, 2], [17]],
    sparse: true,
  },
};

testCases(
  Object.entries(options).flatMap(([name, list]) => {
    const { dtypes = ['bfloat16', 'float16', 'complex64'], ...more } = special[name] ?? {};
    const cases: Case[] = list.map((given) => ({ name, steps: 60, ...more, options: given }));
    cases.push({ name, dtype: 'float64', steps: 60, ...more, options: {} });
    if (dtypes.includes('complex64')) cases.push({ name, options: {}, dtype: 'complex64' });
    for (const dtype of dtypes) cases.push({ name, options: { weight_decay: 0.03 }, dtype, ...more });
    // There the momentum itself is made orthogonal, in PyTorch too.
    if (name === 'Muon') cases.push({ name, dtype: 'bfloat16', ...more, options: { nesterov: false } });
    return cases;
  }),
);

const wrong: [name: string, options: Record<string, unknown>][] = [
  ['RMSprop', { lr: -0.5 }],
  ['RMSprop', { eps: -0.5 }],
  ['RMSprop', { momentum: -0.5 }],
  ['RMSprop', { weight_decay: -0.5 }],
  ['RMSprop', { alpha: -0.5 }],
  ['Adagrad', { lr: -0.5 }],
  ['Adagrad', { lr_decay: -0.5 }],
  ['Adagrad', { weight_decay: -0.5 }],
  ['Adagrad', { initial_accumulator_value: -0.5 }],
  ['Adagrad', { eps: -0.5 }],
  ['Adadelta', { lr: -0.5 }],
  ['Adadelta', { rho: 1.5 }],
  ['Adadelta', { eps: -0.5 }],
  ['Adadelta', { weight_decay: -0.5 }],
  ...['Adamax', 'NAdam', 'RAdam'].flatMap((name): [string, Record<string, unknown>][] => [
    [name, { lr: -0.5 }],
    [name, { eps: -0.5 }],
    [name, { betas: [1.5, 0.5] }],
    [name, { betas: [0.5, 1.5] }],
    [name, { weight_decay: -0.5 }],
  ]),
  ['NAdam', { momentum_decay: -0.5 }],
  ['Rprop', { lr: -0.5 }],
  ['Rprop', { etas: [0.5, 0.9] }],
  ['Rprop', { etas: [1.5, 2.5] }],
  ['Rprop', { etas: [-0.5, 1.2] }],
  ['ASGD', { lr: -0.5 }],
  ['ASGD', { weight_decay: -0.5 }],
  ['SparseAdam', { lr: -0.5 }],
  ['SparseAdam', { eps: -0.5 }],
  ['SparseAdam', { betas: [1.5, 0.5] }],
  ['SparseAdam', { betas: [0.5, 1.5] }],
  ['Adafactor', { lr: -0.5 }],
  ['Adafactor', { beta2_decay: 0.5 }],
  ['Adafactor', { eps: [-0.5, 0.5] }],
  ['Adafactor', { eps: [null, -0.5] }],
  ['Adafactor', { d: 0.5 }],
  ['Adafactor', { weight_decay: -0.5 }],
  ['Muon', { lr: -0.5 }],
  ['Muon', { momentum: -0.5 }],
  ['Muon', { weight_decay: -0.5 }],
  ['Muon', { adjust_lr_fn: 'mine' }],
  ['Muon', {}],
];

const { messages } = python(`
w = torch.zeros(1, requires_grad=True)
wrong = json.loads('''${JSON.stringify(wrong)}''')
emit('messages', [error(lambda: getattr(torch.optim, name)([w], **options))['message'] for name, options in wrong])
`);

test.each(wrong.map(([name, given], i) => [`${name} ${JSON.stringify(given)}`, name, given, i] as const))(
  'wrong: %s',
  (_, name, given, i) => {
    const w = torch.zeros([1], { requires_grad: true });
    // biome-ignore lint/suspicious/noExplicitAny: by name
    const make = () => new (torch.optim as any)[name]([w], given);
    expect(make).toThrow(messages[i]);
    expect(make).toThrow(RangeError);
  },
);
