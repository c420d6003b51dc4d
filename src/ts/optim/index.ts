/**
 * Optimizers.
 * @see https://docs.pytorch.org/docs/stable/optim.html
 */
export { Adam, type AdamOptions } from './adam.js';
export { AdamW, type AdamWOptions } from './adamw.js';
export { Optimizer, type ParameterList, type ParamGroup, type Params, type StepHook } from './optimizer.js';
export { SGD, type SGDOptions } from './sgd.js';
export type { SavedGroup, StateDict, StateOf } from './state_dict.js';
