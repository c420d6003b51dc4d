/** What the type checker knows of modules. Compiled, never run. */
import * as torch from 'nodetorch';
import { nn, type Tensor } from 'nodetorch';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(proof: Same<A, B>): void;
declare const x: Tensor;

const linear = new nn.Linear(2, 3);
const output = linear(x);
same<typeof output, Tensor>(true);
same<typeof linear.weight, nn.Parameter>(true);
same<typeof linear.bias, nn.Parameter | null>(true);
// @ts-expect-error a module takes what its forward takes
linear(3);
// @ts-expect-error and as much
linear(x, x);
// @ts-expect-error
new nn.Linear('2', 3);
// @ts-expect-error
new nn.Linear(2);
// @ts-expect-error
new nn.Linear(2, 3, { bais: false });
// @ts-expect-error
new nn.Linear(2, 3, 4);
new nn.Linear(2, 3, false, { dtype: torch.float64 });

class Net extends nn.Module {
  layers = new nn.Sequential(new nn.Linear(2, 3), new nn.ReLU());

  forward(a: Tensor, times: number, ...names: string[]): { sum: Tensor; names: string[] } {
    return { sum: this.layers(a).mul(times).sum(), names };
  }
}

const net = new Net();
const result = net(x, 2, 'a', 'b');
same<typeof result, { sum: Tensor; names: string[] }>(true);
// @ts-expect-error
net(x, '2');
// @ts-expect-error
net(x);
const chained = net
  .to('cpu')
  .train()
  .eval()
  .double()
  .requires_grad_(false)
  .apply(() => {});
same<typeof chained, Net>(true);
const module: nn.Module = net;
module(1, 2, 3);

const sequence = new nn.Sequential(linear, new nn.Sequential({ act: new nn.Tanh() }));
const value = sequence(x);
same<typeof value, Tensor>(true);
// @ts-expect-error
new nn.Sequential(nn.ReLU);
// @ts-expect-error a plain tensor is no parameter
linear.weight = x;
linear.weight = new nn.Parameter(x);

const criterion = new nn.CrossEntropyLoss({ label_smoothing: 0.1 });
const loss = criterion(value, x);
same<typeof loss, Tensor>(true);
// @ts-expect-error
new nn.CrossEntropyLoss({ reduction: 'average' });

// @ts-expect-error the base class has no forward
new nn.Module();
// @ts-expect-error nor has this
class Without extends nn.Module {}
void Without;

new nn.Conv2d(1, 32, 5, { padding: 'same' });
new nn.Conv2d(1, 32, [5, 3], 1, 'valid', { groups: 1 });
// @ts-expect-error
new nn.Conv2d(1, 32, 5, { padding: 'sane' });
// @ts-expect-error
new nn.ConvTranspose2d(1, 32, 5, { padding: 'same' });

net.register_forward_hook((m, _args, out) => {
  same<typeof m, Net>(true);
  return out;
});

const pooled = nn.functional.max_pool2d(x, 2, { return_indices: true });
same<typeof pooled, [output: Tensor, indices: Tensor]>(true);
type Pair = [output: Tensor, indices: Tensor];
const byPosition = nn.functional.max_pool2d(x, 2, 2, 0, 1, false, true);
same<typeof byPosition, Pair>(true);
const halfByName = nn.functional.max_pool2d(x, 2, 2, { return_indices: true });
same<typeof halfByName, Pair>(true);
const notByPosition = nn.functional.max_pool2d(x, 2, 2, 0, 1, false, false);
same<typeof notByPosition, Tensor>(true);
const fractional = nn.functional.fractional_max_pool2d(x, 2, 2, { return_indices: true });
same<typeof fractional, Pair>(true);
const fractionalByPosition = nn.functional.fractional_max_pool3d(x, 2, null, 0.5, true);
same<typeof fractionalByPosition, Pair>(true);
const plain = nn.functional.max_pool2d(x, 2, { stride: 1 });
same<typeof plain, Tensor>(true);
const dropped = nn.functional.dropout(x, 0.5, { training: false });
same<typeof dropped, Tensor>(true);
// @ts-expect-error
nn.functional.dropout(x, 0.5, { train: false });

const parameters: Iterable<nn.Parameter> = net.parameters();
void parameters;
