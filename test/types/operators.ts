/** What type-checks, and what must not; compiled only. */
import * as torch from 'nodetorch';

declare const a: torch.Tensor;
declare const b: torch.Tensor;

export const right: torch.Tensor[] = [
  torch.sum(a, 1, { keepdim: true }),
  a.sum(),
  a.sum(1, true),
  a.view(2, -1),
  a.view([2, -1]),
  a.view(torch.int32),
  a.mul(2),
  a.add_(b, { alpha: 2 }),
  torch.randn(2, 3),
  torch.randn([2, 3], { generator: new torch.Generator() }),
  torch.zeros([2], { dtype: torch.int64 }),
  torch.zeros(2, 3, { requires_grad: true }),
  torch.cat([a, b], 1),
  torch.max(a),
  torch.max(a, 1).values,
  torch.max(a, 1)[1],
  torch.full([2], 1),
  torch.einsum('ij->ji', a),
  a.to(torch.float32),
  a.to('cpu', torch.float32),
  a.float().T,
  torch.unique(a),
];
export const shape: number[] = a.shape;
export const flag: boolean = a.equal(b);
export const parts: torch.Tensor[] = torch.split(a, [1, 2], 1);

export function wrong(): void {
  // @ts-expect-error no such keyword
  torch.sum(a, 1, { keepdims: true });
  // @ts-expect-error a string is no tensor
  a.mul('2');
  // @ts-expect-error dtypes are objects
  torch.zeros([2], { dtype: 'int64' });
  // @ts-expect-error an argument is missing
  torch.mm(a);
  // @ts-expect-error one too many
  a.relu(1);
  // @ts-expect-error a list is asked for
  torch.cat(a, b);
  // @ts-expect-error values, not value
  torch.max(a, 1).value;
  // @ts-expect-error no string for a size
  a.view('2');
  // @ts-expect-error a seed is no generator
  torch.randn([2], { generator: 1 });
}
