/**
 * Mixed precision.
 * @see https://docs.pytorch.org/docs/stable/amp.html
 */
export { type AutocastOptions, autocast, is_autocast_available } from './autocast.js';
export { type CustomFwdOptions, custom_bwd, custom_fwd } from './custom.js';
export { GradScaler, type GradScalerOptions, type GradScalerState } from './grad-scaler.js';
