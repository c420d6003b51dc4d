/**
 * Derivatives: what `torch.autograd` has.
 * @see https://docs.pytorch.org/docs/stable/autograd.html
 */
import './hooks.js';

export * from '../autograd.js';
export * as function from './function.js';
export { Function, FunctionCtx } from './function.js';
export * as functional from './functional.js';
export {
  GradcheckError,
  type GradcheckOptions,
  type GradgradcheckOptions,
  gradcheck,
  gradgradcheck,
} from './gradcheck.js';
export * as graph from './graph.js';
export type { PostAccumulateGradHook, TensorHook } from './hooks.js';
