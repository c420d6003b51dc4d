/** Containers: what they hold, in what order, and how they print. */
import * as torch from 'nodetorch';
import { nn, type Tensor } from 'nodetorch';
import { python } from '../support/python.js';

const py = python(`
from collections import OrderedDict
reprs = {
  'named': nn.Sequential(OrderedDict([('fc', nn.Linear(2, 3)), ('act', nn.ReLU())])),
  'nested': nn.Sequential(nn.Sequential(nn.Linear(1, 1), nn.PReLU()), nn.Sequential()),
  'list': nn.ModuleList([nn.Linear(1, 1), nn.Linear(1, 1), nn.ReLU(), nn.Linear(1, 1)]),
  'list of blocks': nn.ModuleList([nn.Sequential(nn.ReLU(), nn.Tanh()) for _ in range(2)]),
  'empty list': nn.ModuleList(),
  'dict': nn.ModuleDict(OrderedDict([('b', nn.ReLU()), ('a', nn.Linear(1, 2, bias=False))])),
  'parameters': nn.ParameterList([torch.ones(2, 3), torch.ones(1)]),
  'one parameter': nn.ParameterList([torch.ones(2)]),
  'parameter dict': nn.ParameterDict(OrderedDict([('w', torch.ones(2, 3)), ('b', torch.ones(1))])),
}
emit('reprs', {k: repr(v) for k, v in reprs.items()})
emit('states', {k: list(v.state_dict()) for k, v in reprs.items()})
emit('errors', {
  'range': error(lambda: nn.Sequential(nn.ReLU())[1]),
  'insert': error(lambda: nn.Sequential(nn.ReLU()).insert(3, nn.ReLU())),
  'call_list': error(lambda: nn.ModuleList()(1)),
  'call_dict': error(lambda: nn.ModuleDict()(1)),
  'call_parameters': error(lambda: nn.ParameterList()(1)),
  'call_parameter_dict': error(lambda: nn.ParameterDict()(1)),
  'not_module': error(lambda: nn.ModuleDict({'keys': nn.ReLU()})),
})
`);

const linear = () => new nn.Linear(1, 1);

const made: Record<string, () => nn.Module> = {
  named: () => new nn.Sequential({ fc: new nn.Linear(2, 3), act: new nn.ReLU() }),
  nested: () => new nn.Sequential(new nn.Sequential(linear(), new nn.PReLU()), new nn.Sequential()),
  list: () => new nn.ModuleList([linear(), linear(), new nn.ReLU(), linear()]),
  'list of blocks': () =>
    new nn.ModuleList([0, 1].map(() => new nn.Sequential(new nn.ReLU(), new nn.Tanh()))),
  'empty list': () => new nn.ModuleList(),
  dict: () =>
    new nn.ModuleDict(
      new Map<string, nn.Module>([
        ['b', new nn.ReLU()],
        ['a', new nn.Linear(1, 2, { bias: false })],
      ]),
    ),
  parameters: () => new nn.ParameterList([torch.ones([2, 3]), torch.ones([1])]),
  'one parameter': () => new nn.ParameterList([torch.ones([2])]),
  'parameter dict': () => new nn.ParameterDict({ w: torch.ones([2, 3]), b: torch.ones([1]) }),
};

test.each(Object.keys(made))('%s prints, and has the state, as in PyTorch', (name) => {
  const module = made[name]!();
  expect(String(module)).toBe(py.reprs[name]);
  expect(Object.keys(module.state_dict())).toEqual(py.states[name]);
});

describe('Sequential', () => {
  const names = (seq: nn.Sequential) => [...seq].map((m) => m._get_name());

  test('changes, and stays in order', () => {
    const seq = new nn.Sequential(new nn.ReLU());
    seq.append(new nn.Tanh()).extend([new nn.GELU(), new nn.SiLU()]);
    seq.insert(1, new nn.Sigmoid());
    seq.insert(-1, new nn.ELU());
    expect(names(seq)).toEqual(['ReLU', 'Sigmoid', 'Tanh', 'GELU', 'ELU', 'SiLU']);
    expect(seq.length).toBe(6);
    expect(seq.pop(1)).toBeInstanceOf(nn.Sigmoid);
    expect(seq.pop(-1)).toBeInstanceOf(nn.SiLU);
    expect(names(seq)).toEqual(['ReLU', 'Tanh', 'GELU', 'ELU']);
    expect(seq[0]).toBeInstanceOf(nn.ReLU);
    expect(seq.at(-1)).toBeInstanceOf(nn.ELU);
    expect([...seq.named_children()].map(([name]) => name)).toEqual(['0', '1', '2', '3']);
    seq[1] = new nn.Identity();
    expect(names(seq)).toEqual(['ReLU', 'Identity', 'GELU', 'ELU']);
  });

  test('takes more than ten', () => {
    const seq = new nn.Sequential(...Array.from({ length: 12 }, (_, i) => new nn.Linear(i + 1, i + 2)));
    expect(seq(torch.ones([1, 1])).shape).toEqual([1, 13]);
  });

  test('runs modules of any kind, and none', () => {
    const x = torch.ones([2]);
    expect(new nn.Sequential()(x)).toBe(x);
    class Twice extends nn.Module {
      forward(value: Tensor): Tensor {
        return value.mul(2);
      }
    }
    expect(new nn.Sequential({ a: new Twice(), b: new Twice() })(x).tolist()).toEqual([4, 4]);
  });

  test('misuse', () => {
    const seq = new nn.Sequential(new nn.ReLU());
    expect(() => seq.at(1)).toThrow(py.errors.range.message);
    expect(() => seq.at(0.5)).toThrow(RangeError);
    expect(() => seq.insert(3, new nn.ReLU())).toThrow(py.errors.insert.message);
    expect(() => seq.insert(0, {} as never)).toThrow('dict is not a Module subclass');
    expect(() => new nn.Sequential(new nn.ReLU(), 3 as never)).toThrow('int is not a Module subclass');
    expect(() => new nn.Sequential(nn.ReLU as never)).toThrow('is not a Module subclass');
    const reversed = new Map<string, nn.Module>([
      ['1', new nn.ReLU()],
      ['0', new nn.Tanh()],
    ]);
    expect(() => new nn.Sequential(reversed)).toThrow('integer keys come first');
  });
});

describe.each([
  ['Sequential', (...modules: nn.Module[]) => new nn.Sequential(...modules)],
  ['ModuleList', (...modules: nn.Module[]) => new nn.ModuleList(modules)],
])('%s', (_name, make) => {
  const names = (list: Iterable<nn.Module>) => [...list].map((m) => m._get_name());
  const keys = (list: nn.Module) => [...list.named_children()].map(([name]) => name);

  test('loses no module where one was deleted', () => {
    const list = make(new nn.ReLU(), new nn.Tanh(), new nn.GELU());
    delete list[0];
    list.append(new nn.ELU());
    expect(names(list)).toEqual(['Tanh', 'GELU', 'ELU']);
    expect(list.at(0)).toBeInstanceOf(nn.Tanh);
    list.insert(1, new nn.SiLU());
    expect(names(list)).toEqual(['Tanh', 'SiLU', 'GELU', 'ELU']);
    expect(keys(list)).toEqual(['0', '1', '2', '3']);
    delete list[1];
    expect(list.pop(-1)).toBeInstanceOf(nn.ELU);
    expect(keys(list)).toEqual(['0', '1']);
  });

  test('takes all that it is extended by, or nothing', () => {
    const list = make(new nn.ReLU());
    expect(() => list.extend([new nn.Tanh(), 5 as never])).toThrow('int is not a Module subclass');
    expect(() => list.extend(5 as never)).toThrow('should be called with an iterable, but got int');
    expect(() => list.append(5 as never)).toThrow('int is not a Module subclass');
    expect(names(list)).toEqual(['ReLU']);
  });
});

test('a Sequential of names takes no numbers', () => {
  const seq = new nn.Sequential({ a: new nn.ReLU(), b: new nn.Tanh() });
  expect(() => seq.append(new nn.ELU())).toThrow("a module can't be numbered where one is named 'a'");
  expect(() => seq.insert(0, new nn.ELU())).toThrow(RangeError);
  expect([...seq.named_children()].map(([name]) => name)).toEqual(['a', 'b']);
});

test('ModuleList', () => {
  const list = new nn.ModuleList([new nn.ReLU()]);
  list.append(new nn.Tanh()).extend(new Set([new nn.GELU()]));
  list.insert(0, new nn.ELU());
  expect([...list].map((m) => m._get_name())).toEqual(['ELU', 'ReLU', 'Tanh', 'GELU']);
  expect(list.pop(1)).toBeInstanceOf(nn.ReLU);
  expect(list.length).toBe(3);
  expect(list.at(-1)).toBe(list[2]);
  expect(() => list.at(3)).toThrow(RangeError);
  expect(() => list.insert(9, new nn.ReLU())).toThrow(RangeError);
  expect(() => list.insert(0, 3 as never)).toThrow(TypeError);
  expect(() => list.extend(3 as never)).toThrow(
    'ModuleList.extend should be called with an iterable, but got int',
  );
  expect(() => (list as (x: number) => void)(1)).toThrow(py.errors.call_list.message);
});

test('ModuleDict', () => {
  const dict = new nn.ModuleDict({ a: new nn.ReLU() });
  dict.set('b', new nn.Tanh());
  dict.update({ c: new nn.GELU() });
  expect([...dict]).toEqual(['a', 'b', 'c']);
  expect([dict.keys(), dict.length, dict.has('b'), dict.has('forward')]).toEqual([
    ['a', 'b', 'c'],
    3,
    true,
    false,
  ]);
  expect(dict.get('b')).toBe(dict.values()[1]);
  expect(dict.items()[2]![0]).toBe('c');
  expect(dict.pop('a')).toBeInstanceOf(nn.ReLU);
  expect(() => dict.get('a')).toThrow("'a'");
  expect(() => dict.pop('toString')).toThrow(torch.TorchError);
  expect(() => dict.set('keys', new nn.ReLU())).toThrow("attribute 'keys' already exists");
  expect(() => dict.update([3] as never)).toThrow('element 0 should be a name and a value, but is int');
  expect(() => dict.update(3 as never)).toThrow(TypeError);
  expect(() => dict.update({ b: new nn.ELU(), d: new nn.ELU(), e: 5 } as never)).toThrow(TypeError);
  expect([dict.keys(), dict.get('b')._get_name()]).toEqual([['b', 'c'], 'Tanh']);
  expect(new nn.ModuleDict(dict).get('b')).toBe(dict.get('b'));
  expect(new nn.ModuleDict(dict.items()).keys()).toEqual(['b', 'c']);
  expect(() => (dict as (x: number) => void)(1)).toThrow(py.errors.call_dict.message);
  dict.clear();
  expect(dict.length).toBe(0);
});

test('ParameterList', () => {
  const own = new nn.Parameter(torch.ones([1]));
  const list = new nn.ParameterList([own, torch.ones([2])]);
  expect(list[0]).toBe(own);
  expect(list.at(-1)).toBeInstanceOf(nn.Parameter);
  expect(list.append(torch.zeros([1])).length).toBe(3);
  expect([...list]).toEqual([...list.parameters()]);
  expect(() => list.at(3)).toThrow(RangeError);
  expect(() => list.extend(torch.ones([1]) as never)).toThrow(TypeError);
  expect(() => list.append(3 as never)).toThrow(TypeError);
  expect(() => list.extend([torch.ones([1]), 3 as never])).toThrow(TypeError);
  expect(list.length).toBe(3);
  delete list[0];
  expect(list.append(torch.ones([4])).length).toBe(3);
  expect([...list].map((p) => p.numel())).toEqual([2, 1, 4]);
  expect(() => (list as () => void)()).toThrow(py.errors.call_parameters.message);
});

test('ParameterDict', () => {
  const dict = new nn.ParameterDict({ w: torch.ones([2]) });
  dict.set('b', torch.zeros([1]));
  expect([[...dict], dict.keys(), dict.length, dict.has('b')]).toEqual([['w', 'b'], ['w', 'b'], 2, true]);
  expect(dict.get('w')).toBe(dict.values()[0]);
  expect(dict.items().map(([name]) => name)).toEqual(['w', 'b']);
  expect(dict.pop('w')).toBeInstanceOf(nn.Parameter);
  expect(() => dict.get('w')).toThrow("'w'");
  const b = dict.get('b');
  expect(dict.setdefault('b', torch.ones([9]))).toBe(b);
  expect(dict.setdefault('c', torch.ones([9])).numel()).toBe(9);
  const copy = dict.copy();
  expect(dict.popitem()[0]).toBe('c');
  expect([dict.keys(), copy.keys(), copy.get('b')]).toEqual([['b'], ['b', 'c'], b]);
  expect(dict.fromkeys(['p', 'q'], b).values()).toEqual([b, b]);
  expect(() => new nn.ParameterDict().popitem()).toThrow('dictionary is empty');
  expect(() => dict.set('x', 3 as never)).toThrow(TypeError);
  expect(() => dict.update({ y: torch.ones([1]), x: 3 as never })).toThrow(TypeError);
  expect(dict.keys()).toEqual(['b']);
  expect(() => (dict as () => void)()).toThrow(py.errors.call_parameter_dict.message);
  dict.clear();
  expect(dict.length).toBe(0);
});
