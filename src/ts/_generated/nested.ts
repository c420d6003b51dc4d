// Written by codegen/generate.py from PyTorch's operator schemas. Don't edit.
import type { Ints } from '../ops/types.js';
import type { Tensor } from '../tensor.js';
import { fn } from '../ops.js';

export interface Operators {
  /** `nested_to_padded_tensor(Tensor self, float padding, int[]? output_size=None) -> Tensor` [torch.nested.to_padded_tensor](https://docs.pytorch.org/docs/stable/generated/torch.nested.to_padded_tensor.html) */
  to_padded_tensor(input: Tensor, padding: number, output_size?: Ints | null | { output_size?: Ints | null }, options?: { output_size?: Ints | null }): Tensor;
  to_padded_tensor(input: Tensor, options: { padding: number; output_size?: Ints | null }): Tensor;
}

export const to_padded_tensor: Operators['to_padded_tensor'] = fn('nested_to_padded_tensor');
