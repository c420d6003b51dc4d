/** What works on parameters and their gradients. @see https://docs.pytorch.org/docs/stable/nn.html#utilities */
export {
  type ClipNormOptions,
  clip_grad_norm_,
  clip_grad_value_,
  clip_grads_with_norm_,
  type ForeachOption,
  get_total_norm,
  type TotalNormOptions,
} from './clip_grad.js';
export { parameters_to_vector, vector_to_parameters } from './convert_parameters.js';
export * as rnn from './rnn.js';
