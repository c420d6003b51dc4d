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
  Adadelta: [{}, { lr: 0.1, rho: 0.8, weight_decay: 0.01, maximize: true }],
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
};

testCases(
  Object.entries(options).flatMap(([name, list]) => {
    const cases: Case[] = list.map((given) => ({ name, options: given, steps: 60 }));
    cases.push({ name, options: {}, dtype: 'float64', steps: 60 }, { name, options: {}, dtype: 'complex64' });
    for (const dtype of ['bfloat16', 'float16']) cases.push({ name, options: { weight_decay: 0.03 }, dtype });
    cases.push({ name, options: { weight_decay: 0.03 }, dtype: 'complex64' });
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
