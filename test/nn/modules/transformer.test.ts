/** Transformers and their layers, trained and as one operator, against PyTorch's. */
import * as torch from 'nodetorch';
import { nn, type Tensor } from 'nodetorch';
import { compareCalls } from '../../support/calls.js';
import { expectSame, python } from '../../support/python.js';
import { compareModules, moduleCase } from './compare.js';

const inputs = {
  x: 'torch.randn(5, 2, 4)',
  y: 'torch.randn(3, 2, 4)',
  b: 'torch.randn(2, 5, 4)',
  t: 'torch.randn(2, 3, 4)',
  u: 'torch.randn(2, 5, 6)',
  n: 'torch.tensor([[False, False, False, False, True], [False, False, True, True, True]])',
  o: 'torch.tensor([[False, True, False, False, True], [True, False, False, False, False]])',
};

const c = moduleCase<keyof typeof inputs>();
const causal = (n: number) => nn.Transformer.generate_square_subsequent_mask(n);
const kCausal = 'nn.Transformer.generate_square_subsequent_mask';

compareModules(inputs, [
  c(
    'nn.TransformerEncoderLayer(4, 2, 8)',
    'm(x)',
    () => new nn.TransformerEncoderLayer(4, 2, 8),
    (m, { x }) => m(x),
  ),
  c(
    'nn.TransformerEncoderLayer(4, 2, dim_feedforward=8, norm_first=True, activation="gelu", bias=False)',
    'm(x, src_key_padding_mask=n)',
    () =>
      new nn.TransformerEncoderLayer(4, 2, {
        dim_feedforward: 8,
        norm_first: true,
        activation: 'gelu',
        bias: false,
      }),
    (m, { x, n }) => m(x, { src_key_padding_mask: n }),
  ),
  c(
    'nn.TransformerEncoderLayer(4, 2, 8, 0.0, nn.Tanh(), 1e-3)',
    `m(x, ${kCausal}(5), None, True)`,
    () => new nn.TransformerEncoderLayer(4, 2, 8, 0, new nn.Tanh(), 1e-3),
    (m, { x }) => m(x, causal(5), null, true),
  ),
  // From here on, evaluation takes the one operator where it can.
  ...(['relu', 'gelu'] as const).flatMap((activation) =>
    [false, true].map((norm_first) =>
      c(
        `nn.TransformerEncoderLayer(4, 2, 8, activation="${activation}", batch_first=True, norm_first=${norm_first ? 'True' : 'False'})`,
        'm(b)',
        () => new nn.TransformerEncoderLayer(4, 2, 8, { activation, batch_first: true, norm_first }),
        (m, { b }) => m(b),
      ),
    ),
  ),
  c(
    'nn.TransformerEncoderLayer(4, 2, 8, activation=nn.GELU(), batch_first=True)',
    `m(b, ${kCausal}(5), o)`,
    () => new nn.TransformerEncoderLayer(4, 2, 8, { activation: new nn.GELU(), batch_first: true }),
    (m, { b, o }) => m(b, causal(5), o),
  ),
  c(
    'nn.TransformerEncoderLayer(4, 2, 8, batch_first=True)',
    'm(b[0])',
    () => new nn.TransformerEncoderLayer(4, 2, 8, { batch_first: true }),
    (m, { b }) => m(b.select(0, 0)),
  ),
  c(
    'nn.TransformerDecoderLayer(4, 2, 8)',
    'm(y, x)',
    () => new nn.TransformerDecoderLayer(4, 2, 8),
    (m, { x, y }) => m(y, x),
  ),
  c(
    'nn.TransformerDecoderLayer(4, 2, 8, 0.2, F.gelu, batch_first=True, norm_first=True)',
    `m(t, b, ${kCausal}(3), memory_key_padding_mask=n, tgt_is_causal=True)`,
    () =>
      new nn.TransformerDecoderLayer(4, 2, 8, 0.2, nn.functional.gelu, {
        batch_first: true,
        norm_first: true,
      }),
    (m, { t, b, n }) => m(t, b, causal(3), { memory_key_padding_mask: n, tgt_is_causal: true }),
  ),
  c(
    'nn.TransformerEncoder(nn.TransformerEncoderLayer(4, 2, 8), 2)',
    `m(x, ${kCausal}(5))`,
    () => new nn.TransformerEncoder(new nn.TransformerEncoderLayer(4, 2, 8), 2),
    (m, { x }) => m(x, causal(5)),
  ),
  // Padding that comes last is left out in evaluation; other padding isn't.
  ...(['n', 'o'] as const).map((padding) =>
    c(
      'nn.TransformerEncoder(nn.TransformerEncoderLayer(4, 2, 8, batch_first=True), 2, nn.LayerNorm(4))',
      `m(b, src_key_padding_mask=${padding})`,
      () =>
        new nn.TransformerEncoder(
          new nn.TransformerEncoderLayer(4, 2, 8, { batch_first: true }),
          2,
          new nn.LayerNorm(4),
        ),
      (m, v) => m(v.b, { src_key_padding_mask: v[padding] }),
    ),
  ),
  c(
    'nn.TransformerEncoder(nn.TransformerEncoderLayer(4, 2, 8, batch_first=True), 1, enable_nested_tensor=False)',
    'm(b, None, n, False)',
    () =>
      new nn.TransformerEncoder(new nn.TransformerEncoderLayer(4, 2, 8, { batch_first: true }), 1, {
        enable_nested_tensor: false,
      }),
    (m, { b, n }) => m(b, null, n, false),
  ),
  c(
    'nn.TransformerDecoder(nn.TransformerDecoderLayer(4, 2, 8), 2, norm=nn.LayerNorm(4))',
    `m(y, x, tgt_mask=${kCausal}(3))`,
    () =>
      new nn.TransformerDecoder(new nn.TransformerDecoderLayer(4, 2, 8), 2, { norm: new nn.LayerNorm(4) }),
    (m, { x, y }) => m(y, x, { tgt_mask: causal(3) }),
  ),
  c(
    'nn.Transformer(4, 2, 2, 1, 8)',
    `m(x, y, tgt_mask=${kCausal}(3))`,
    () => new nn.Transformer(4, 2, 2, 1, 8),
    (m, { x, y }) => m(x, y, { tgt_mask: causal(3) }),
  ),
  c(
    'nn.Transformer(d_model=4, nhead=2, num_encoder_layers=1, num_decoder_layers=1, dim_feedforward=8, batch_first=True, activation="gelu", bias=False)',
    'm(b, t, None, None, None, n, None, n)',
    () =>
      new nn.Transformer({
        d_model: 4,
        nhead: 2,
        num_encoder_layers: 1,
        num_decoder_layers: 1,
        dim_feedforward: 8,
        batch_first: true,
        activation: 'gelu',
        bias: false,
      }),
    (m, { b, t, n }) => m(b, t, null, null, null, n, null, n),
  ),
  c(
    'nn.Transformer(4, 2, 1, 1, 8, custom_encoder=nn.TransformerEncoder(nn.TransformerEncoderLayer(4, 2, 8), 1))',
    'm(x, y)',
    () =>
      new nn.Transformer(4, 2, 1, 1, 8, {
        custom_encoder: new nn.TransformerEncoder(new nn.TransformerEncoderLayer(4, 2, 8), 1),
      }),
    (m, { x, y }) => m(x, y),
  ),
]);

const small = () => new nn.Transformer(4, 2, 1, 1, 8);

compareCalls(
  inputs,
  [
    [`${kCausal}(3)`, () => causal(3)],
    [
      `${kCausal}(3, dtype=torch.float64)`,
      () => nn.Transformer.generate_square_subsequent_mask(3, { dtype: torch.float64 }),
    ],
  ],
  [
    [
      'nn.TransformerEncoderLayer(4, 2, activation="x")',
      ({ x }) => new nn.TransformerEncoderLayer(4, 2, { activation: 'x' as 'relu' })(x),
    ],
    ['nn.TransformerEncoderLayer(4, 3)', ({ x }) => new nn.TransformerEncoderLayer(4, 3)(x)],
    [
      'nn.TransformerEncoderLayer(4, 2, 8)(x, n.long())',
      ({ x, n }) => new nn.TransformerEncoderLayer(4, 2, 8)(x, n.long()),
    ],
    [
      'nn.TransformerEncoderLayer(4, 2, 8)(x, is_causal=True)',
      ({ x }) => new nn.TransformerEncoderLayer(4, 2, 8)(x, { is_causal: true }),
    ],
    ['nn.Transformer(4, 2, 1, 1, 8)(x, y[:, :1])', ({ x, y }) => small()(x, y.narrow(1, 0, 1))],
    ['nn.Transformer(4, 2, 1, 1, 8)(u, u)', ({ u }) => small()(u, u)],
  ],
);

test('copies have hooks, free buffers and objects of their own', () => {
  class Layer extends nn.Module {
    linear = new nn.Linear(2, 2);
    config = { calls: 0, more: new Map([['a', [1]]]), self: null as unknown };
    self_attn = { batch_first: true };
    constructor() {
      super();
      this.register_buffer('cache', null);
      this.register_buffer('hidden', null, false);
      this.config.self = this.config;
    }
    forward(x: Tensor): Tensor {
      this.config.calls++;
      return this.linear(x);
    }
  }
  const layer = new Layer();
  let calls = 0;
  layer.register_full_backward_hook(() => {
    calls++;
  });
  layer.register_full_backward_pre_hook(() => {
    calls += 10;
  });
  const encoder = new nn.TransformerEncoder(layer, 2, { enable_nested_tensor: false });
  encoder(torch.ones([1, 2, 2], { requires_grad: true }))
    .sum()
    .backward();
  expect(calls).toBe(22);
  const [first, second] = [...encoder.layers] as [Layer, Layer];
  Object.assign(first, { cache: torch.ones([1]), hidden: torch.ones([1]) });
  expect(Object.keys(encoder.state_dict()).filter((key) => /cache|hidden/.test(key))).toEqual([
    'layers.0.cache',
  ]);
  expect([...first.buffers()].length).toBe(2);
  expect([layer, first, second].map((l) => l.config.calls)).toEqual([0, 1, 1]);
  expect(first.config.self).toBe(first.config);
  first.config.more.get('a')!.push(2);
  expect(layer.config.more.get('a')).toEqual([1]);
});

test('hooks of backward leave the one operator, as in PyTorch', () => {
  const py = python(`
torch.manual_seed(0)
l = nn.TransformerEncoderLayer(16, 4, 32, batch_first=True).eval()
l.linear1.register_full_backward_hook(lambda *a: None)
x = torch.randn(2, 5, 16)
with torch.no_grad(): emit('y', l(x))
`);
  torch.manual_seed(0);
  const layer = new nn.TransformerEncoderLayer(16, 4, { dim_feedforward: 32, batch_first: true }).eval();
  layer.linear1.register_full_backward_hook(() => {});
  const x = torch.randn([2, 5, 16]);
  expectSame(
    torch.no_grad(() => layer(x)),
    py.y,
  );
});

test("a decoder's copies of a layer run ReLU in the place of a module, as in PyTorch", () => {
  const py = python(`
torch.manual_seed(0)
d = nn.TransformerDecoder(nn.TransformerDecoderLayer(4, 2, 8, activation=nn.GELU()), 2).eval()
x, y = torch.randn(3, 2, 4), torch.randn(5, 2, 4)
emit('values', [d(x, y)])
emit('text', repr(d))
d.layers[0].activation = nn.Tanh()
emit('assigned', d(x, y))
`);
  torch.manual_seed(0);
  const layer = new nn.TransformerDecoderLayer(4, 2, 8, { activation: new nn.GELU() });
  const d = new nn.TransformerDecoder(layer, 2).eval();
  const [x, y] = [torch.randn([3, 2, 4]), torch.randn([5, 2, 4])];
  expectSame(d(x, y), py.values[0]);
  expect(String(d)).toBe(py.text);
  (d.layers[0] as nn.TransformerDecoderLayer).activation = new nn.Tanh();
  expectSame(d(x, y), py.assigned);
});

test('layers of an encoder are copies', () => {
  using _ = torch.scope();
  const layer = new nn.TransformerEncoderLayer(4, 2, { dim_feedforward: 8, batch_first: true });
  const seen: Tensor[] = [];
  layer.register_forward_hook((_module, [input]) => void seen.push(input));
  layer.linear1.requires_grad_(false);
  const encoder = new nn.TransformerEncoder(layer, 2);
  const [first, second] = [...encoder.layers] as nn.TransformerEncoderLayer[];
  expect(first).not.toBe(layer);
  expect(first).toBeInstanceOf(nn.TransformerEncoderLayer);
  expect(first!.linear1.weight.requires_grad).toBe(false);
  expect(first!.linear2.weight.requires_grad).toBe(true);
  const before = layer.linear2.weight.clone();
  torch.no_grad(() => first!.linear2.weight.zero_());
  expect(layer.linear2.weight.equal(before)).toBe(true);
  expect(second!.linear2.weight.equal(before)).toBe(true);
  // Hooks go along, and keep the one operator from being used.
  encoder.eval();
  torch.no_grad(() => encoder(torch.randn([1, 3, 4])));
  expect(seen.length).toBe(2);
});

test('an encoder of other modules', () => {
  using _ = torch.scope();
  const spy = jest.spyOn(process, 'emitWarning').mockImplementation(() => {});
  class Own extends nn.Module {
    self_attn = new nn.MultiheadAttention(4, 1);
    norm = new nn.BatchNorm1d(4);
    conv = new nn.ConvTranspose1d(4, 4, 1);
    rnn = new nn.LSTM(4, 4);
    tied = this.rnn;
    forward(x: Tensor): Tensor {
      const [h] = this.tied(x);
      return this.norm(this.conv(h.permute([1, 2, 0]))).permute([2, 0, 1]);
    }
  }
  const layer = new Own();
  const x = torch.randn([3, 2, 4]);
  layer(x);
  const encoder = new nn.TransformerEncoder(layer, 1).eval();
  const copy = encoder.layers.at(0) as Own;
  expect(copy.tied).toBe(copy.rnn);
  expect(copy.rnn).not.toBe(layer.rnn);
  expect(Object.keys(copy.state_dict())).toEqual(Object.keys(layer.state_dict()));
  expect(encoder(x).equal(layer.eval()(x))).toBe(true);
  expect(spy.mock.calls.map(([message]) => message)).toContain(
    'enable_nested_tensor is True, but self.use_nested_tensor is False because encoder_layer was not TransformerEncoderLayer',
  );
  spy.mockRestore();
  const grown = new Own();
  grown.norm.weight = grown.norm.weight!.mul(2) as nn.Parameter;
  expect(() => new nn.TransformerEncoder(grown, 1)).toThrow(
    'Only Tensors created explicitly by the user (graph leaves) support the deepcopy protocol at the moment',
  );
});

test('the mask of an instance', () => {
  const m = new nn.Transformer({ d_model: 4, nhead: 2, num_encoder_layers: 1, num_decoder_layers: 1 });
  expect(m.generate_square_subsequent_mask(3).tolist()).toEqual(causal(3).tolist());
});

test('misuse of arguments', () => {
  const build =
    (C: unknown, ...args: unknown[]) =>
    () =>
      new (C as new (...args: unknown[]) => unknown)(...args);
  expect(build(nn.TransformerEncoderLayer, 4)).toThrow(TypeError);
  expect(build(nn.TransformerEncoderLayer, 4, 2, { feedforward: 2 })).toThrow(
    "TransformerEncoderLayer() got an unexpected keyword argument 'feedforward'",
  );
  expect(build(nn.TransformerEncoder, () => 1, 2)).toThrow(
    'TransformerEncoder(): expected a module, not function',
  );
  expect(build(nn.TransformerDecoder, 3, 2)).toThrow(TypeError);
  expect(build(nn.Transformer, { heads: 2 })).toThrow(
    "Transformer() got an unexpected keyword argument 'heads'",
  );
});
