/** What type-checks, and what must not; compiled only. */
import * as torch from 'nodetorch';

declare const x: torch.Tensor;
declare const i: number;
declare const text: string;

export const right: unknown[] = [
  torch.tensor(1),
  torch.tensor([[1, 2n, true], [torch.complex(1, 2)]]),
  torch.tensor([new Float32Array(2), [1, 2]], { dtype: torch.float64, requires_grad: true }),
  torch.tensor([x, 1]),
  torch.as_tensor(new BigInt64Array(2), { device: 'cpu' }),
  torch.frombuffer(new ArrayBuffer(8), { dtype: torch.int32, count: 1, offset: 4 }),
  x.index(0),
  x.index(':', '1:', ':-1', '::2', '-3:-1:2', '...', null, true, [0, 1], [[true, false]], x, 3n),
  x.index(`${i}:${i + 32}`),
  x.index_put_([':', 0], 1),
  x.index_put_([x], x, { accumulate: true }),
  x.index_put([0], torch.complex(1, 2)),
  x.toTypedArray<Float32Array>(),
  torch.complex(x, x).abs(),
  torch.complex(1, 2).re,
];

// A loss is a number, unless one says what else.
export const loss: number = x.item();
export const flag: boolean = x.item<boolean>();
export const big: bigint = x.item<bigint>();
export const z: torch.Complex = x.item<torch.Complex>();
export const rows: number[][] = x.tolist();
export const [first]: torch.Tensor[] = [...x];

// @ts-expect-error a typo is no slice
x.index('a:b');
// @ts-expect-error a number is no slice
x.index('1');
// @ts-expect-error any text might be no slice
x.index(text);
// @ts-expect-error nor is an object
x.index({});
// @ts-expect-error indices are a list
x.index_put_(0, 1);
// @ts-expect-error text is no data
torch.tensor('1');
// @ts-expect-error nor is text in lists
torch.tensor([['1']]);
// @ts-expect-error a dtype isn't text
torch.tensor(1, { dtype: 'float32' });
// @ts-expect-error the option's name
torch.tensor(1, { require_grad: true });
// @ts-expect-error a buffer needs a dtype
torch.frombuffer(new ArrayBuffer(8), {});
// @ts-expect-error parts are two numbers, or two tensors
torch.complex(1, x);
// @ts-expect-error a string is no item
x.item<string>();
