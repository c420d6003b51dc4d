/** Functions that optimizers call around their steps, and where states are saved and loaded. */
import * as torch from 'nodetorch';
import { python } from '../support/python.js';

const { Adam, SGD } = torch.optim;

const leaf = () => torch.tensor([1, 2], { requires_grad: true });

const expected = python(`
w = torch.tensor([1., 2.], requires_grad=True)
opt = torch.optim.SGD([w], 0.5, momentum=0.5)
log = []
opt.register_state_dict_pre_hook(lambda o: log.append(['saving', o is opt]))
opt.register_state_dict_pre_hook(lambda o: log.append('first'), prepend=True)
opt.register_state_dict_post_hook(lambda o, state: log.append(list(state)))
opt.register_state_dict_post_hook(lambda o, state: {**state, 'epoch': 3})
opt.register_state_dict_post_hook(lambda o, state: state.update(more=True))
def double(o, state):
    log.append(list(state))
    state['param_groups'] = [{**g, 'lr': g['lr'] * 2} for g in state['param_groups']]
opt.register_load_state_dict_pre_hook(double)
opt.register_load_state_dict_pre_hook(lambda o, state: {
    'state': state['state'], 'param_groups': [{**g, 'momentum': .25} for g in state['param_groups']]})
opt.register_load_state_dict_post_hook(lambda o: log.append(o.param_groups[0]['lr']))
last = opt.register_load_state_dict_post_hook(lambda o: log.append('loaded'), prepend=True)
saved = opt.state_dict()
opt.load_state_dict(saved)
last.remove()
opt.load_state_dict(saved)
emit('hooks', log)
`).hooks;

test('hooks run around a step', () => {
  const opt = new SGD([leaf()], 0.1);
  const log: string[] = [];
  const before = opt.register_step_pre_hook((o, args) => {
    log.push(`before ${o === opt} ${args.length}`);
  });
  const closure = () => log.push('closure');
  opt.register_step_post_hook((o, [given]) => log.push(`after ${o === opt} ${given === closure}`));
  opt.step(closure);
  before.remove();
  opt.step();
  expect(log).toEqual(['before true 1', 'closure', 'after true true', 'after true false']);
});

test('a hook before a step may return other arguments', () => {
  const w = leaf();
  const opt = new SGD([w], 0.5);
  const before = opt.register_step_pre_hook((_, [closure]) => [() => [(closure as () => number)(), 2]]);
  expect(opt.step(() => 1) as unknown).toEqual([1, 2]);
  before.remove();
  w.grad = torch.ones([2]);
  // biome-ignore lint/suspicious/noExplicitAny: wrong on purpose
  const wrong = opt.register_step_pre_hook(() => 3 as any);
  expect(() => opt.step()).toThrow('must return nothing or an array of new arguments, but got int');
  expect(w.tolist()).toEqual([1, 2]);
  wrong.remove();
  opt.register_step_pre_hook(() => null);
  expect(opt.step()).toBeNull();
  expect(w.tolist()).toEqual([0.5, 1.5]);
  expect(() => opt.register_step_post_hook(3 as never)).toThrow('a hook must be a function, not int');
});

test('hooks of saving and loading are called as in Python', () => {
  const w = leaf();
  const opt = new SGD([w], 0.5, { momentum: 0.5 });
  const log: unknown[] = [];
  opt.register_state_dict_pre_hook((o) => void log.push(['saving', o === opt]));
  opt.register_state_dict_pre_hook(() => void log.push('first'), true);
  opt.register_state_dict_post_hook((_, state) => void log.push(Object.keys(state)));
  opt.register_state_dict_post_hook((_, state) => ({ ...state, epoch: 3 }));
  opt.register_state_dict_post_hook((_, state) => {
    Object.assign(state, { more: true });
  });
  opt.register_load_state_dict_pre_hook((_, state) => {
    log.push(Object.keys(state));
    state.param_groups = state.param_groups.map((group) => ({ ...group, lr: group.lr * 2 }));
  });
  opt.register_load_state_dict_pre_hook((_, { state, param_groups }) => ({
    state,
    param_groups: param_groups.map((group) => ({ ...group, momentum: 0.25 })),
  }));
  opt.register_load_state_dict_post_hook((o) => void log.push(o.param_groups[0]!.lr));
  const last = opt.register_load_state_dict_post_hook(() => void log.push('loaded'), true);
  const saved = opt.state_dict();
  opt.load_state_dict(saved);
  expect(saved).toMatchObject({ epoch: 3, more: true });
  expect(saved.param_groups[0]).toMatchObject({ lr: 0.5, momentum: 0.5 });
  expect(opt.param_groups[0]).toMatchObject({ lr: 1, momentum: 0.25 });
  last.remove();
  opt.load_state_dict(saved);
  expect(log).toEqual(expected);
});

test('a state that a hook spoils isn’t loaded', () => {
  const opt = new SGD([leaf()], 0.5);
  const { param_groups } = opt;
  opt.register_load_state_dict_pre_hook(() => ({ state: {}, param_groups: [] }));
  expect(() => opt.load_state_dict(opt.state_dict())).toThrow('a different number of parameter groups');
  expect(() => opt.load_state_dict(null as never)).toThrow('a different number of parameter groups');
  expect(opt.param_groups).toBe(param_groups);
});

test('what AdamW always does is so when hooks of loading are called', () => {
  const opt = new torch.optim.AdamW([leaf()]);
  const plain = new Adam([leaf()]).state_dict();
  let seen: boolean | undefined;
  opt.register_load_state_dict_post_hook(() => {
    seen = opt.param_groups[0]!.decoupled_weight_decay;
  });
  opt.load_state_dict(plain);
  expect(seen).toBe(true);
});

test('where a hook comes is said by position or by name', () => {
  const opt = new SGD([leaf()], 0.5);
  const log: unknown[] = [];
  const note = (name: unknown) => () => void log.push(name);
  opt.register_state_dict_post_hook(note('third'));
  opt.register_state_dict_post_hook(note('fourth'), { prepend: false });
  opt.register_state_dict_post_hook(note('second'), { prepend: true });
  opt.register_state_dict_post_hook(note('fifth'), false);
  opt.register_state_dict_post_hook(note('first'), true);
  opt.state_dict();
  expect(log).toEqual(['first', 'second', 'third', 'fourth', 'fifth']);
});

test.each([
  'register_state_dict_pre_hook',
  'register_state_dict_post_hook',
  'register_load_state_dict_pre_hook',
  'register_load_state_dict_post_hook',
] as const)('misuse of %s', (name) => {
  const opt = new SGD([leaf()], 0.5);
  const hook = jest.fn();
  // biome-ignore lint/suspicious/noExplicitAny: wrong on purpose
  const register = (...args: any[]) => {
    const attempt = () => (opt[name] as (...args: unknown[]) => unknown)(...args);
    expect(attempt).toThrow(TypeError);
    return expect(attempt);
  };
  register(hook, 'x').toThrow(`${name}(): argument 'prepend' (position 2) must be bool, not str`);
  register(hook, { prepend: 1 }).toThrow(`${name}(): argument 'prepend' must be bool, not int`);
  register(hook, { x: 1 }).toThrow(`${name}() got an unexpected keyword argument 'x'`);
  register(hook, true, 1).toThrow('positional arguments but 3 were given');
  register().toThrow('"hook"');
  register('x', true).toThrow('a hook must be a function, not str');
  opt.load_state_dict(opt.state_dict());
  expect(hook).not.toHaveBeenCalled();
});
