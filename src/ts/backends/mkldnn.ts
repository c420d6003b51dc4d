/** @see https://docs.pytorch.org/docs/stable/backends.html#module-torch.backends.mkldnn */
import { native } from '../../../binding/native.js';
import { precision, switches } from './switches.js';

export const mkldnn = precision(
  switches(
    {
      is_available: () => native.hasFeature('mkldnn'),
      matmul: precision({}, 'mkldnn', 'matmul'),
      conv: precision({}, 'mkldnn', 'conv'),
      rnn: precision({}, 'mkldnn', 'rnn'),
    },
    { enabled: 'mkldnn.enabled', deterministic: 'mkldnn.deterministic' },
  ),
  'mkldnn',
  'all',
);
