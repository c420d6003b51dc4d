/** A module's state: what is in it, and what fits into a module. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inspect } from 'node:util';
import * as torch from 'nodetorch';
import { nn, type Tensor } from 'nodetorch';
import { expectSame, python } from '../support/python.js';
import { Net, names, netInPython, seeded } from './net.js';

const py = python(`
${netInPython}
emit('names', {
  'parameters': names(net.named_parameters()),
  'state': list(net.state_dict()),
  'prefixed_state': list(net.state_dict(prefix='x.')),
})
emit('state', net.state_dict())
sd = lambda: dict(net.state_dict())
def changed(remove=(), **add):
    d = sd()
    for k in remove: del d[k]
    d.update({k.replace('__', '.'): v for k, v in add.items()})
    return d
emit('errors', {
  'missing': error(lambda: net.load_state_dict(changed(['offset', 'blocks.0.mean']))),
  'unexpected': error(lambda: net.load_state_dict(changed(nope=torch.ones(1), blocks__9__x=torch.ones(1)))),
  'size': error(lambda: net.load_state_dict(changed(offset=torch.ones(3), blocks__0__linear__weight=torch.ones(2)))),
  'all': error(lambda: net.load_state_dict(changed(['again.mean'], offset=torch.ones(3), nope=torch.ones(1)))),
})
lin = nn.Linear(2, 2)
twos = lambda **kw: {'weight': torch.full((2, 2), 7.), **kw}
emit('failed_copies', {
  'sparse': error(lambda: lin.load_state_dict(twos(bias=torch.ones(2).to_sparse()))),
  'meta': error(lambda: lin.load_state_dict(twos(bias=torch.ones(2, device='meta')))),
  'int64': error(lambda: lin.load_state_dict(twos(bias=torch.ones(2, dtype=torch.int64)), assign=True)),
})
r = net.load_state_dict(changed(['offset'], nope=torch.ones(1)), strict=False)
emit('incompatible', repr(r))
emit('compatible', repr(net.load_state_dict(sd())))
bn = nn.BatchNorm1d(2)
d = dict(bn.state_dict()); del d['num_batches_tracked']
import io
def saved(version):
    d = nn.Sequential(nn.BatchNorm1d(2)).state_dict(); del d['0.num_batches_tracked']
    if version is None: del d._metadata['0']['version']
    else: d._metadata['0']['version'] = version
    f = io.BytesIO(); torch.save(d, f); return f.getvalue()
emit('saved', {str(v): base64.b64encode(saved(v)).decode() for v in (None, 1, 2)})
d2 = nn.Sequential(nn.BatchNorm1d(2)).state_dict(); del d2['0.num_batches_tracked']
emit('missing_count', error(lambda: nn.Sequential(nn.BatchNorm1d(2)).load_state_dict(d2)))
emit('old_bn', repr(bn.load_state_dict(d)))
`);

describe('state', () => {
  test('has the keys and bytes of PyTorch', () => {
    const state = seeded().state_dict();
    expect(Object.keys(state)).toEqual(py.names.state);
    for (const [name, value] of Object.entries(state)) expectSame(value, py.state[name]);
  });

  test('shares memory, outside the graph', () => {
    const net = seeded();
    const state = net.state_dict();
    expect(state.offset!.requires_grad).toBe(false);
    state.offset!.fill_(7);
    expect(net.offset.tolist()).toEqual([7, 7]);
    expect(net.state_dict({ keep_vars: true }).offset).toBe(net.offset);
    expect(Object.keys(net.state_dict({ prefix: 'x.' }))).toEqual(py.names.prefixed_state);
    const destination = {};
    expect(net.state_dict({ destination })).toBe(destination);
    expect(() => net.state_dict({ nope: 1 } as never)).toThrow("unexpected keyword argument 'nope'");
  });

  test('is copied into the same parameters', () => {
    const [from, to] = [seeded(), new Net()];
    const parameter = to.offset;
    from.offset.data.fill_(3);
    const result = to.load_state_dict(from.state_dict());
    expect(String(result)).toBe(py.compatible);
    expect(inspect(result)).toBe(py.compatible);
    expect(to.offset).toBe(parameter);
    expect(to.offset.tolist()).toEqual([3, 3]);
    from.offset.data.fill_(4);
    expect(to.offset.tolist()).toEqual([3, 3]);
    to.load_state_dict(new Map(Object.entries(from.state_dict())));
    expect(to.offset.tolist()).toEqual([4, 4]);
  });

  test('or takes their place', () => {
    const net = seeded();
    const state = net.state_dict();
    state.offset = torch.full([2], 9);
    state['blocks.2.mean'] = torch.full([2], 8);
    net.load_state_dict(state, { assign: true });
    expect(net.offset).toBeInstanceOf(nn.Parameter);
    expect(net.offset.data_ptr()).toBe(state.offset.data_ptr());
    expect(net.get_buffer('blocks.2.mean')).toBe(state['blocks.2.mean']);
    expect(names(net.named_parameters())).toEqual(py.names.parameters);
  });

  const changed = (net: Net, remove: string[], add: Record<string, Tensor> = {}) => {
    const state = { ...net.state_dict(), ...add };
    for (const key of remove) delete state[key];
    return state;
  };

  test('that does not fit is refused as a whole, with all that is wrong', () => {
    const net = seeded();
    const load = (state: Record<string, Tensor>) => () => net.load_state_dict(state);
    const one = torch.ones([1]);
    expect(load(changed(net, ['offset', 'blocks.0.mean']))).toThrow(py.errors.missing.message);
    expect(load(changed(net, [], { nope: one, 'blocks.9.x': one }))).toThrow(py.errors.unexpected.message);
    expect(
      load(changed(net, [], { offset: torch.ones([3]), 'blocks.0.linear.weight': torch.ones([2]) })),
    ).toThrow(py.errors.size.message);
    const before = net.get_parameter('blocks.0.linear.weight').tolist();
    const bad = changed(net, ['again.mean'], {
      offset: torch.ones([3]),
      nope: one,
      'blocks.0.linear.weight': torch.zeros([2, 2]),
    });
    expect(load(bad)).toThrow(py.errors.all.message);
    expect(net.get_parameter('blocks.0.linear.weight').tolist()).toEqual(before);
    expect(load({ ...net.state_dict(), offset: 3 as never })).toThrow('but received int');
    expect(() => net.load_state_dict(3 as never)).toThrow('Expected state_dict to be dict-like, got int.');
  });

  test.each([
    ['sparse', () => torch.ones([2]).to_sparse(), false],
    ['meta', () => torch.ones([2], { device: 'meta' }), false],
    ['int64', () => torch.ones([2], { dtype: torch.int64 }), true],
  ])('that can not be copied is refused as a whole: %s', (kind, bias, assign) => {
    const m = new nn.Linear(2, 2);
    const [weight, before] = [m.weight, Object.values(m.state_dict()).map((t) => t.tolist())];
    const state = { weight: torch.full([2, 2], 7), bias: bias() };
    expect(() => m.load_state_dict(state, { assign })).toThrow(
      // Python has names of its own for ATen's types.
      py.failed_copies[kind].message.replace(/ Found self type.*/, ''),
    );
    expect(m.weight).toBe(weight);
    expect(Object.values(m.state_dict()).map((t) => t.tolist())).toEqual(before);
  });

  test('loads in part where asked to', () => {
    const net = seeded();
    const state = changed(net, ['offset'], { nope: torch.ones([1]) });
    const result = net.load_state_dict(state, { strict: false });
    expect(String(result)).toBe(py.incompatible);
    expect(result.missing_keys).toEqual(['offset']);
    expect(result.unexpected_keys).toEqual(['nope']);
    expect(() => net.load_state_dict(state, { strct: false } as never)).toThrow(
      "unexpected keyword argument 'strct'",
    );
  });

  test('of a batch norm may lack the count, of a scalar may be a vector', () => {
    const bn = new nn.BatchNorm1d(2);
    const state = bn.state_dict();
    delete state.num_batches_tracked;
    expect(String(bn.load_state_dict(state))).toBe(py.old_bn);
    state.num_batches_tracked = torch.tensor([5n]);
    bn.load_state_dict(state);
    expect(Number(bn.num_batches_tracked!.item())).toBe(5);
  });

  test('of a batch norm from a file has the count, unless the file is old', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'state-')), 'bn.pt');
    const load = (version: string) => {
      writeFileSync(path, Buffer.from(py.saved[version], 'base64'));
      return new nn.Sequential(new nn.BatchNorm1d(2)).load_state_dict(torch.load(path) as nn.StateDict);
    };
    for (const version of ['None', '1']) expect(String(load(version))).toBe(py.old_bn);
    expect(() => load('2')).toThrow(py.missing_count.message);
    rmSync(dirname(path), { recursive: true });
  });
});
