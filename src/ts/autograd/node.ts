/**
 * The graph that backward follows.
 * @see https://docs.pytorch.org/docs/stable/autograd.html#torch.autograd.graph.Node
 */
import { type Handle, native } from '../../../binding/native.js';
import { adopt, idOf, Tensor } from '../tensor.js';

declare module '../tensor.js' {
  interface Tensor {
    /** What made this tensor, for autograd, or null for a leaf. A new object each time. */
    readonly grad_fn: Node | null;

    /** Which of its node's outputs the tensor is. */
    readonly output_nr: number;

    /** Whether `retain_grad` was called on a tensor that is not a leaf. */
    readonly retains_grad: boolean;
  }
}

/** A step of the graph: what computes the gradients of an operator's inputs from those of its outputs. */
export class Node {
  /** An empty tensor of which the graph says that this node made it. */
  readonly #made: Tensor;

  /** @internal */
  constructor(made: Handle) {
    this.#made = adopt(made);
  }

  /** 'MulBackward0', or that of a function of one's own: 'MyFunctionBackward'. */
  name(): string {
    return native.nodeName(idOf(this.#made));
  }

  /** Where the gradients of the inputs go, in their order: a node, or null where none is wanted, and which of its inputs. */
  get next_functions(): [node: Node | null, input_nr: number][] {
    return native
      .nextFunctions(idOf(this.#made))
      .map(([made, input]) => [made === 0 ? null : new Node(made), input]);
  }

  toString(): string {
    return `<${native.gradFn(idOf(this.#made))} object>`;
  }
}

function property(name: string, get: (id: Handle) => unknown): void {
  Object.defineProperty(Tensor.prototype, name, {
    configurable: true,
    get(this: Tensor) {
      return get(idOf(this));
    },
  });
}

property('grad_fn', (id) => {
  const made = native.nodeOf(id);
  return made === 0 ? null : new Node(made);
});
for (const name of ['output_nr', 'retains_grad']) {
  const op = native.op(`aten::${name}`);
  property(name, (id) => native.call(op, null, id));
}
