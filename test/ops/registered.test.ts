/** `torch.ops`: every registered operator by its name. */
import * as torch from 'nodetorch';
import { expectSame, python } from '../support/python.js';

const expected = python(`
x = torch.arange(6.).reshape(2, 3)
aten = torch.ops.aten
emit('packet', aten.add(x, x, alpha=2))
emit('number', aten.add(x, 1.5))
emit('named', aten.add.Tensor(self=x, other=x))
emit('softmax', aten._safe_softmax.default(x, 1))
emit('max', list(aten.max.dim(x, 1)))
emit('in_place', aten.add_.Tensor(x.clone(), 1))
emit('out', aten.add.out(x, x, out=torch.empty(0)))
emit('overloads', sorted(aten.max.overloads()))
emit('order', [o for o in aten.add.overloads() if o in ('Tensor', 'Scalar', 'out')])
`);

const { aten } = torch.ops as unknown as Record<string, torch.OpNamespace>;
const op = (name: string) => aten![name]!;
const x = torch.arange(6, { dtype: torch.float32 }).reshape([2, 3]);

afterAll(() => x.dispose());

test('an operator by its schema, by overload or by what fits', () => {
  using _ = torch.scope();
  expectSame(op('add')(x, x, { alpha: 2 }), expected.packet);
  expectSame(op('add')(x, 1.5), expected.number);
  expectSame(op('add').Tensor!({ self: x, other: x }), expected.named);
  expectSame(op('_safe_softmax').default!(x, 1), expected.softmax);
  const [values, indices] = op('max').dim!<torch.Tensor[]>(x, 1);
  expectSame(values!, expected.max[0]);
  expectSame(indices!, expected.max[1]);
});

test('what writes gives back what it wrote to', () => {
  using _ = torch.scope();
  const y = x.clone();
  expect(op('add_').Tensor!(y, 1)).toBe(y);
  expectSame(y, expected.in_place);
  const out = torch.empty([0]);
  expect(op('add').out!(x, x, { out })).toBe(out);
  expectSame(out, expected.out);
});

test('overloads, in the order in which they are tried', () => {
  expect(op('max').overloads().sort()).toEqual(expected.overloads);
  expect(
    op('add')
      .overloads()
      .filter((name) => ['Tensor', 'Scalar', 'out'].includes(name)),
  ).toEqual(expected.order);
  expect(op('add')).toBe(op('add'));
});

test('what is not there is undefined', () => {
  expect(aten!.no_such_operator).toBeUndefined();
  expect('no_such_operator' in aten!).toBe(false);
  expect('add' in aten!).toBe(true);
  expect(op('add').no_such_overload).toBeUndefined();
  expect((torch.ops as unknown as Record<string, torch.OpNamespace>).no_such_namespace!.f).toBeUndefined();
});

test('misuse', () => {
  expect(() => op('add').Tensor!(x)).toThrow(
    new TypeError('aten::add() missing 1 required positional arguments: "other"'),
  );
  expect(() => op('add').Tensor!(x, 'a')).toThrow(
    new TypeError("aten::add(): argument 'other' (position 2) must be Tensor, not str"),
  );
  expect(() => op('relu')(x, { input: x })).toThrow(/unexpected keyword argument 'input'/);
  expect(() => op('add')('a', 'b')).toThrow(
    /received an invalid combination of arguments - got \(str, str\)/,
  );
  const gone = torch.zeros([1]);
  gone.dispose();
  expect(() => op('add')(x, gone)).toThrow(/disposed/);
  expect(() => torch.ops.load_library(3 as never)).toThrow('load_library(): expected a path, got number');
});
