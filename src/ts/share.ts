/** Tensors for other threads, without a copy. */
import { native } from '../../binding/native.js';
import { adopt as adoptHandle, idOf, type Tensor } from './tensor.js';

/**
 * Readies a tensor for another worker of this process. What is returned is a number to be posted there, for which
 * `adopt` gives the tensor once: the same memory, not a copy. Nothing guards it: who writes while others read must see
 * to that. The memory is kept until it is adopted. Shape, `requires_grad`, gradient and hooks are each thread's own; a
 * gradient and hooks that are there don't cross.
 *
 * @throws TorchError if the tensor is part of autograd's graph, which can't cross to another thread, or lies on a
 * JavaScript array's memory (`torch.as_tensor`, `torch.frombuffer`), which ends with its thread.
 * @example
 * worker.postMessage(torch.share(weights));
 * // there: const weights = torch.adopt(message);
 */
export function share(tensor: Tensor): number {
  return native.share(idOf(tensor));
}

/**
 * The tensor that another worker shared. It belongs to this one from here on, as if it had been made here.
 *
 * @param ticket what `share` gave.
 * @throws RangeError if it was adopted already, or never shared.
 */
export function adopt(ticket: number): Tensor {
  return adoptHandle(native.adoptShared(ticket));
}
