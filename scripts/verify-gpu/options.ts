/** Command line of `npm run verify:gpu`. */
import { Command } from '@commander-js/extra-typings';

export const options = new Command('verify:gpu')
  .description('Check nodetorch on a GPU against PyTorch in Python, and write a report.')
  .option('--device <name>', 'cuda, cuda:1, ...', 'cuda')
  .option('--python <path>', 'interpreter whose PyTorch has CUDA (default: that of .venv)')
  .option('--steps <count>', 'steps of each model', '300')
  .option('--out <file>', 'the report', 'verify-gpu.md')
  .parse()
  .opts();
