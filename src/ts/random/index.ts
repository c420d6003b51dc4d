/**
 * What `torch.random` has.
 * @see https://docs.pytorch.org/docs/stable/random.html
 */
export {
  default_generator,
  get_rng_state,
  initial_seed,
  manual_seed,
  seed,
  set_rng_state,
} from '../random.js';
export { type ForkOptions, fork_rng } from './fork.js';
