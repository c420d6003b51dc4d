/**
 * What computes, and how exactly: switches of the libraries under libtorch.
 * @see https://docs.pytorch.org/docs/stable/backends.html
 */
import { native } from '../../../binding/native.js';
import { cuda } from './cuda.js';
import { cudnn } from './cudnn.js';
import { mha } from './mha.js';
import { mkldnn } from './mkldnn.js';
import { precision } from './switches.js';

export const backends = precision(
  {
    cuda,
    cudnn,
    mha,
    mkldnn,
    mkl: { is_available: () => native.hasFeature('mkl') },
    openmp: { is_available: () => native.hasFeature('openmp') },
  },
  'generic',
  'all',
);
