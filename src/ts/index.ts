/** A table of contents: what `import * as torch from 'nodetorch'` gives. */
import './ops.js';
import './readout.js';
import './indexing.js';
import './printing.js';

export * as fft from './_generated/fft.js';
export * from './_generated/functions.js';
export { segment_reduce as _segment_reduce } from './_generated/functions.js';
export * as linalg from './_generated/linalg.js';
export * as nested from './_generated/nested.js';

export * as special from './_generated/special.js';
export { type PcaLowrankOptions, pca_lowrank, type SvdLowrankOptions, svd_lowrank } from './_lowrank.js';
export { type OpNamespace, type OpOverload, type OpOverloadPacket, type Ops, ops } from './_ops.js';
export * as accelerator from './accelerator.js';
export {
  autocast,
  clear_autocast_cache,
  get_autocast_dtype,
  is_autocast_cache_enabled,
  is_autocast_enabled,
  set_autocast_dtype,
} from './amp/autocast.js';
export * as amp from './amp/index.js';
export * as autograd from './autograd/index.js';
export {
  enable_grad,
  inference_mode,
  is_grad_enabled,
  is_inference_mode_enabled,
  no_grad,
  set_grad_enabled,
} from './autograd.js';
export { backends } from './backends/index.js';
export * from './backends/reproducibility.js';
export { Complex, complex } from './complex.js';
export * from './constants.js';
export { as_tensor, type CreationOptions, frombuffer, type TensorData, tensor } from './creation.js';
export * as cuda from './cuda/index.js';
export { Device, type DeviceLike, device } from './device.js';
export * from './dtype.js';
export { OutOfMemoryError, TorchError } from './errors.js';
export * as func from './func/index.js';
export { type CdistOptions, type LuOptions, lu, unravel_index } from './functional/linear.js';
export { broadcast_shapes } from './functional/variadic.js';
export { is_tensor, numel } from './functional.js';
export type { Index, IndexList, Slice } from './indexing.js';
export * from './layout.js';
export * as masked from './masked/index.js';
export * from './memory.js';
export * as nn from './nn/index.js';
export * as optim from './optim/index.js';
export { get_printoptions, type PrintOptions, set_printoptions } from './printing.js';
export * as random from './random/index.js';
export {
  default_generator,
  Generator,
  get_rng_state,
  initial_seed,
  manual_seed,
  seed,
  set_rng_state,
} from './random.js';
export { Scope, scope, tidy } from './scope.js';
export { type LoadOptions, load, type MapLocation, save } from './serialization.js';
export * from './settings.js';
export { adopt, share } from './share.js';
export * as signal from './signal/index.js';
export * as sparse from './sparse/index.js';
export { Event, Stream } from './streams.js';
export { keep, Tensor } from './tensor.js';
export { finfo, iinfo } from './type_info.js';
export * as utils from './utils/index.js';
export * as vision from './vision/index.js';
