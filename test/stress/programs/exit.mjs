// Ends the process in an awkward moment.
import { createContext, runInContext } from 'node:vm';
import * as torch from 'nodetorch';
import { doing, train } from './common.mjs';

train(0, 5);
const kept = torch.ones([10]);
switch (process.argv[2]) {
  case 'exit':
    process.on('exit', () => kept.add(1));
    process.exit(7);
    break;
  case 'exit-in-scope':
    torch.tidy(() => {
      torch.ones([3]).requires_grad_().mul(2).sum().backward();
      process.exit(7);
    });
    break;
  case 'exit-in-backward':
    doing(() => process.exit(7));
    break;
  case 'exit-in-hook': {
    const x = torch.ones([3], { requires_grad: true });
    x.register_post_accumulate_grad_hook(() => process.exit(7));
    x.mul(2).sum().backward();
    break;
  }
  case 'uncaught-in-backward':
    doing(() => {
      throw new Error('nobody catches this');
    });
    break;
  case 'uncaught':
    torch.tidy(() => {
      kept.add(torch.ones([3])); // shapes don't fit
    });
    break;
  case 'rejected':
    Promise.reject(new Error('nobody catches this'));
    break;
  case 'context': {
    const context = createContext({ torch, kept });
    const sum = runInContext('torch.tidy(() => kept.add([1][0]).sum().item())', context);
    let error;
    try {
      runInContext('kept.add(torch.ones([3]))', context);
    } catch (e) {
      error = e;
    }
    console.log(sum, error instanceof torch.TorchError);
    break;
  }
  default:
    throw new Error(`unknown: ${process.argv[2]}`);
}
