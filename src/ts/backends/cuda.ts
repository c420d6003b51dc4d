/** @see https://docs.pytorch.org/docs/stable/backends.html#module-torch.backends.cuda */
import { native } from '../../../binding/native.js';
import { precision, switches } from './switches.js';

/** A switch of one kind of attention kernel. */
const kernel = (name: string) => ({
  is: () => native.getSwitch(`cuda.${name}_sdp`),
  enable: (enabled: boolean) => native.setSwitch(`cuda.${name}_sdp`, enabled),
});
const [flash, mem_efficient, math, cudnn] = ['flash', 'mem_efficient', 'math', 'cudnn'].map(kernel) as [
  ReturnType<typeof kernel>,
  ReturnType<typeof kernel>,
  ReturnType<typeof kernel>,
  ReturnType<typeof kernel>,
];

export const cuda = {
  /** Whether the loaded libtorch was built with CUDA; that there is a GPU is another matter. */
  is_built: () => native.hasDeviceType('cuda'),
  /** Matrix multiplication. */
  matmul: precision(
    switches(
      {},
      {
        allow_tf32: 'cuda.matmul.allow_tf32',
        allow_fp16_accumulation: 'cuda.matmul.allow_fp16_accumulation',
      },
    ),
    'cuda',
    'matmul',
  ),
  flash_sdp_enabled: flash.is,
  enable_flash_sdp: flash.enable,
  mem_efficient_sdp_enabled: mem_efficient.is,
  enable_mem_efficient_sdp: mem_efficient.enable,
  math_sdp_enabled: math.is,
  enable_math_sdp: math.enable,
  cudnn_sdp_enabled: cudnn.is,
  enable_cudnn_sdp: cudnn.enable,
};
