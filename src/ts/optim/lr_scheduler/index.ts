/**
 * Schedules of learning rates.
 * @see https://docs.pytorch.org/docs/stable/optim.html#how-to-adjust-learning-rate
 */
export { CosineAnnealingLR } from './cosine_annealing_lr.js';
export { ExponentialLR } from './exponential_lr.js';
export { LambdaLR } from './lambda_lr.js';
export { MultiStepLR } from './multi_step_lr.js';
export { OneCycleLR, type OneCycleLROptions } from './one_cycle_lr.js';
export { ReduceLROnPlateau, type ReduceLROnPlateauOptions } from './reduce_lr_on_plateau.js';
export { LRScheduler } from './scheduler.js';
export { StepLR } from './step_lr.js';
