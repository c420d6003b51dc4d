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

Object.defineProperty(Tensor.prototype, 'grad_fn', {
  configurable: true,
  get(this: Tensor): Node | null {
    const made = native.nodeOf(idOf(this));
    return made === 0 ? null : new Node(made);
  },
});
