/** Modules: attributes, names, state, hooks, conversion; what PyTorch says and does, and misuse. */
import { inspect } from 'node:util';
import * as torch from 'nodetorch';
import { nn, type Tensor } from 'nodetorch';
import { expectSame, python } from '../support/python.js';
import { type Block, Net, names, netInPython, seeded } from './net.js';

const py = python(`
${netInPython}
emit('repr', repr(net))
emit('names', {
  'parameters': names(net.named_parameters()),
  'prefixed': names(net.named_parameters(prefix='p')),
  'own': names(net.named_parameters(recurse=False)),
  'duplicates': names(net.named_parameters(remove_duplicate=False)),
  'buffers': names(net.named_buffers()),
  'modules': names(net.named_modules()),
  'all_modules': names(net.named_modules(remove_duplicate=False)),
  'children': names(net.named_children()),
})
emit('output', net(torch.ones(1, 2), times=2))
emit('errors', {
  'attribute': error(lambda: net.register_buffer('offset', torch.ones(1))),
  'dot': error(lambda: net.register_parameter('a.b', None)),
  'empty': error(lambda: net.register_buffer('', None)),
  'module_dot': error(lambda: net.add_module('a.b', None)),
  'submodule': error(lambda: net.get_submodule('blocks.7')),
  'not_module': error(lambda: net.get_submodule('offset')),
  'no_parameter': error(lambda: net.get_parameter('blocks.0.nope')),
  'not_parameter': error(lambda: net.get_parameter('blocks.0.mean')),
  'not_buffer': error(lambda: net.get_buffer('offset')),
  'forward': error(lambda: nn.Module()(1)),
  'to': error(lambda: net.to(torch.int64)),
  'train': error(lambda: net.train(1)),
})
d1 = nn.Dropout(0.5); torch.manual_seed(4); emit('dropout', d1(torch.ones(8)))
emit('parameter', repr(nn.Parameter(torch.ones(2))))
emit('frozen', repr(nn.Parameter(torch.ones(2), requires_grad=False)))
emit('int_parameter', error(lambda: nn.Parameter(torch.tensor([1]))))
`);

describe('a module is a function', () => {
  test('that is called, with default arguments', () => {
    const net = seeded();
    expect(typeof net).toBe('function');
    expect(net).toBeInstanceOf(Net);
    expect(net).toBeInstanceOf(nn.Module);
    expectSame(net(torch.ones([1, 2]), 2), py.output);
  });

  test('whose own name and length are free', () => {
    class Named extends nn.Module {
      override name = new nn.Linear(1, 1);
      override length = new nn.Parameter(torch.ones([1]));
      forward(x: Tensor) {
        return this.name(x).mul(this.length);
      }
    }
    const named = new Named();
    expect(names(named.named_parameters())).toEqual(['length', 'name.weight', 'name.bias']);
    expect(Object.keys(new nn.Identity())).toEqual(['training']);
    const assigned = new nn.Identity();
    (assigned as unknown as { name: nn.Module }).name = new nn.ReLU();
    expect(names(assigned.named_children())).toEqual(['name']);
  });

  test('that prints as PyTorch prints it', () => {
    const net = seeded();
    expect(String(net)).toBe(py.repr);
    expect(inspect(net)).toBe(py.repr);
  });

  test('without a forward says so', () => {
    // biome-ignore lint/suspicious/noExplicitAny: TypeScript forbids it
    const Empty: any = class Module extends (nn.Module as any) {};
    expect(() => new Empty()(1)).toThrow(py.errors.forward.message);
  });
});

test('names come in the order of assignment, without duplicates', () => {
  const net = seeded();
  expect(names(net.named_parameters())).toEqual(py.names.parameters);
  expect(names(net.named_parameters('p'))).toEqual(py.names.prefixed);
  expect(names(net.named_parameters({ recurse: false }))).toEqual(py.names.own);
  expect(names(net.named_parameters('', true, { remove_duplicate: false }))).toEqual(py.names.duplicates);
  expect(names(net.named_buffers())).toEqual(py.names.buffers);
  expect(names(net.named_modules())).toEqual(py.names.modules);
  expect(names(net.named_modules(null, '', false))).toEqual(py.names.all_modules);
  expect(names(net.named_children())).toEqual(py.names.children);
  expect([...net.parameters()].length).toBe(py.names.parameters.length);
  expect([...net.parameters(false)]).toEqual([net.offset]);
  expect([...net.buffers({ recurse: false })]).toEqual([]);
  expect([...net.modules()][0]).toBe(net);
  expect([...net.children()]).toEqual([net.blocks, net.again]);
  expect(() => net.parameters({ nope: true } as never)).toThrow(TypeError);
});

describe('registering', () => {
  test('finds parameters, buffers and modules by path', () => {
    const net = seeded();
    expect(net.get_submodule('blocks.0.linear')).toBe((net.again as Block).linear);
    expect(net.get_submodule('')).toBe(net);
    expect(net.get_parameter('blocks.2.scale')).toBe((net.blocks.at(2) as Block).scale);
    expect(net.get_parameter('offset')).toBe(net.offset);
    expect(net.get_buffer('blocks.0.mean').shape).toEqual([2]);
  });

  test('takes null, and a value later', () => {
    const m = new nn.Identity();
    m.register_parameter('p', null);
    m.register_buffer('b', null);
    m.add_module('m', null);
    expect([names(m.named_parameters()), names(m.named_buffers()), names(m.named_children())]).toEqual([
      [],
      [],
      [],
    ]);
    m.register_parameter('p', new nn.Parameter(torch.ones([1])));
    m.register_buffer('b', torch.ones([1]));
    m.register_module('m', new nn.ReLU());
    expect(Object.keys(m.state_dict())).toEqual(['p', 'b']);
    expect(names(m.named_children())).toEqual(['m']);
  });

  test('counts a Buffer as one', () => {
    class Holder extends nn.Module {
      kept = new nn.Buffer(torch.ones([1]));
      dropped = new nn.Buffer(torch.ones([1]), { persistent: false });
      forward() {}
    }
    const holder = new Holder();
    expect(names(holder.named_buffers())).toEqual(['kept', 'dropped']);
    expect(Object.keys(holder.state_dict())).toEqual(['kept']);
    holder.double();
    expect(holder.kept.dtype).toBe(torch.float64);
    expect(names(holder.named_buffers())).toEqual(['kept', 'dropped']);
    expect(Object.keys(holder.state_dict())).toEqual(['kept']);
  });

  test('refuses what PyTorch refuses', () => {
    const net = seeded();
    // KeyError puts its message in quotes.
    const said = (name: string) =>
      py.errors[name].message.replace(/^(["'])(.*)\1$/, '$2').replaceAll("\\'", "'");
    expect(() => net.register_buffer('offset', torch.ones([1]))).toThrow(said('attribute'));
    expect(() => net.register_parameter('a.b', null)).toThrow(said('dot'));
    expect(() => net.register_buffer('', null)).toThrow(said('empty'));
    expect(() => net.add_module('a.b', null)).toThrow(said('module_dot'));
    expect(() => net.get_submodule('blocks.7')).toThrow(said('submodule'));
    expect(() => net.get_submodule('offset')).toThrow(said('not_module'));
    expect(() => net.get_parameter('blocks.0.nope')).toThrow(said('no_parameter'));
    expect(() => net.get_parameter('blocks.0.mean')).toThrow(said('not_parameter'));
    expect(() => net.get_buffer('offset')).toThrow(said('not_buffer'));
    expect(() => net.register_parameter('p', torch.ones([1]) as never)).toThrow(
      "cannot assign 'Tensor' object to parameter 'p' (torch.nn.Parameter or None required)",
    );
    expect(() => net.register_buffer('b', 3 as never)).toThrow(TypeError);
    expect(() => net.register_buffer(3 as never, null)).toThrow('buffer name should be a string. Got int');
    expect(() => net.register_buffer('b', null, { nope: 1 } as never)).toThrow(
      "unexpected keyword argument 'nope'",
    );
    expect(() => net.add_module('m', {} as never)).toThrow('dict is not a Module subclass');
    (net.again as unknown as Record<string, unknown>).mean = 5;
    expect(() => [...net.buffers()]).toThrow("cannot assign 'int' as buffer 'mean'");
  });
});

describe('hooks', () => {
  test('run around forward, in order, and may replace', () => {
    const m = new nn.Identity();
    const log: string[] = [];
    const first = m.register_forward_pre_hook((module, args) => {
      expect(module).toBe(m);
      log.push('pre 1');
      return args[0].mul(2);
    });
    m.register_forward_pre_hook((_, [x]) => {
      log.push('pre 2');
      return [x.add(1)];
    });
    m.register_forward_pre_hook(() => void log.push('pre 0'), { prepend: true });
    m.register_forward_hook((_module, args, output) => {
      log.push('post');
      expect(args[0]).toBe(output);
      return output.neg();
    });
    expect(m(torch.ones([1])).tolist()).toEqual([-3]);
    expect(log).toEqual(['pre 0', 'pre 1', 'pre 2', 'post']);
    first.remove();
    first.remove();
    expect(m(torch.ones([1])).tolist()).toEqual([-2]);
  });

  test('are removed one by one, also by using', () => {
    const m = new nn.Identity();
    let calls = 0;
    const count = () => {
      calls++;
    };
    const handles = [m.register_forward_hook(count), m.register_forward_hook(count)];
    m(torch.ones([1]));
    expect(calls).toBe(2);
    handles[0]!.remove();
    m(torch.ones([1]));
    expect(calls).toBe(3);
    {
      using _ = handles[1];
    }
    m(torch.ones([1]));
    expect(calls).toBe(3);
    expect(() => m.register_forward_hook(3 as never)).toThrow('a hook must be a function, not int');
    expect(() => m.register_forward_hook(count, { nope: 1 } as never)).toThrow(
      "unexpected keyword argument 'nope'",
    );
  });

  test('that throw leave the module usable', () => {
    const m = new nn.Identity();
    const handle = m.register_forward_hook(() => {
      throw new Error('mine');
    });
    expect(() => m(torch.ones([1]))).toThrow('mine');
    handle.remove();
    expect(m(torch.ones([1])).tolist()).toEqual([1]);
  });
});

describe('modes and gradients', () => {
  test('train and eval reach all inside', () => {
    const net = new nn.Sequential(new nn.Dropout(0.5), new nn.Sequential(new nn.Dropout(0.5)));
    expect(net.eval()).toBe(net);
    expect([...net.modules()].every((m) => !m.training)).toBe(true);
    expect(net(torch.ones([8])).tolist()).toEqual(new Array(8).fill(1));
    net.train();
    expect([...net.modules()].every((m) => m.training)).toBe(true);
    expect(() => net.train(1 as never)).toThrow(py.errors.train.message);
    expect(() => net.train(1 as never)).toThrow(RangeError);
    torch.manual_seed(4);
    expectSame(new nn.Dropout(0.5)(torch.ones([8])), py.dropout);
  });

  test('zero_grad drops or fills, requires_grad_ freezes', () => {
    const m = new nn.Linear(2, 1);
    const backward = () =>
      m(torch.ones([1, 2]))
        .sum()
        .backward();
    m.zero_grad();
    backward();
    m.zero_grad(false);
    expect(m.weight.grad!.tolist()).toEqual([[0, 0]]);
    m.zero_grad({ set_to_none: true });
    expect(m.weight.grad).toBeNull();
    expect(m.requires_grad_(false)).toBe(m);
    expect(m(torch.ones([1, 2])).requires_grad).toBe(false);
  });

  test('apply goes from the inside out', () => {
    const seen: string[] = [];
    const net = new nn.Sequential(new nn.ReLU(), new nn.Sequential(new nn.Tanh()));
    expect(net.apply((m) => seen.push(m._get_name()))).toBe(net);
    expect(seen).toEqual(['ReLU', 'Tanh', 'Sequential', 'Sequential']);
  });
});

describe('to', () => {
  test('keeps the parameters, and converts data, gradients and buffers of floating point', () => {
    const bn = new nn.BatchNorm1d(2);
    bn(torch.randn([3, 2]))
      .sum()
      .backward();
    const { weight, running_mean } = bn;
    const { grad } = weight!;
    expect(bn.to(torch.float64)).toBe(bn);
    expect(bn.weight).toBe(weight);
    expect(weight!.dtype).toBe(torch.float64);
    expect(weight!.requires_grad).toBe(true);
    expect(weight!.grad).toBe(grad);
    expect(grad!.dtype).toBe(torch.float64);
    expect(bn.running_mean!.dtype).toBe(torch.float64);
    expect(running_mean!.dtype).toBe(torch.float32);
    expect(bn.num_batches_tracked!.dtype).toBe(torch.int64);
    bn(torch.randn([3, 2], { dtype: torch.float64 }))
      .sum()
      .backward();
  });

  test('has many forms', () => {
    const m = new nn.Linear(1, 1);
    expect(m.half().weight.dtype).toBe(torch.float16);
    expect(m.bfloat16().weight.dtype).toBe(torch.bfloat16);
    expect(m.double().weight.dtype).toBe(torch.float64);
    expect(m.float().weight.dtype).toBe(torch.float32);
    expect(m.to(torch.ones([1], { dtype: torch.float64 })).weight.dtype).toBe(torch.float64);
    expect(m.to('cpu', torch.float32).weight.dtype).toBe(torch.float32);
    expect(m.to({ dtype: torch.float64, device: 'cpu' }).weight.dtype).toBe(torch.float64);
    expect(m.type(torch.float32).cpu().weight.dtype).toBe(torch.float32);
    const conv = new nn.Conv2d(2, 2, 3).to({ memory_format: torch.channels_last });
    expect(conv.weight.is_contiguous({ memory_format: torch.channels_last })).toBe(true);
  });

  test('refuses integers and unknown devices, with nothing changed', () => {
    const m = new nn.Linear(1, 1);
    expect(() => m.to(torch.int64)).toThrow(py.errors.to.message);
    expect(() => m.to(torch.int64)).toThrow(TypeError);
    expect(() => new nn.ReLU().to('nowhere')).toThrow(torch.TorchError);
    expect(() => m.to({ dtyp: torch.float64 } as never)).toThrow("unexpected keyword argument 'dtyp'");
    expect(m.weight.dtype).toBe(torch.float32);
  });
});

describe('Parameter', () => {
  test('shares the data and prints as PyTorch prints it', () => {
    const data = torch.ones([2]);
    const p = new nn.Parameter(data);
    expect(String(p)).toBe(py.parameter);
    expect(inspect(p)).toBe(py.parameter);
    expect(String(new nn.Parameter(data, { requires_grad: false }))).toBe(py.frozen);
    data.fill_(2);
    expect(p.tolist()).toEqual([2, 2]);
    expect([p.requires_grad, p.is_leaf]).toEqual([true, true]);
    expect(p).toBeInstanceOf(torch.Tensor);
    expect(p.mul(2)).not.toBeInstanceOf(nn.Parameter);
  });

  test('is of no scope', () => {
    let [m, p]: [nn.BatchNorm1d | null, nn.Parameter | null] = [null, null];
    {
      using _ = torch.scope();
      m = new nn.BatchNorm1d(2);
      p = new nn.Parameter(torch.ones([1]));
      m.double();
    }
    expect(p.item()).toBe(1);
    expect(m.running_mean!.tolist()).toEqual([0, 0]);
    expect(m.weight!.tolist()).toEqual([1, 1]);
  });

  test('refuses what it cannot hold', () => {
    expect(() => new nn.Parameter(3 as never)).toThrow(
      "Parameter(): argument 'data' must be Tensor, not int",
    );
    expect(() => new nn.Parameter(torch.tensor([1n]))).toThrow(torch.TorchError);
    expect(() => new nn.Parameter(torch.ones([1]), { grad: true } as never)).toThrow(TypeError);
    expect(() => new nn.Buffer(torch.ones([1]), { nope: true } as never)).toThrow(TypeError);
  });
});
