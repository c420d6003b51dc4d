/**
 * Neural networks: modules, their parameters, and the functions behind them.
 * @see https://docs.pytorch.org/docs/stable/nn.html
 */

export type { HookOptions, RemovableHandle } from '../utils/hooks.js';
export type { BackwardHook, BackwardPreHook, Gradients } from './backward-hook.js';
export type { ForwardHook, ForwardPreHook } from './callable.js';
export * as functional from './functional/index.js';
export * as init from './init.js';
export type { MemberOptions } from './members.js';
export { Module, type ModuleToOptions } from './module.js';
export * from './modules/index.js';
export { Buffer, Parameter } from './parameter.js';
export type { IncompatibleKeys, LoadOptions, StateDict, StateDictOptions } from './state_dict.js';
export * as utils from './utils/index.js';
