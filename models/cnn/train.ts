/** The network of model.ts, trained from the start or from a checkpoint. */
import { load, tidy } from 'nodetorch';
import { count, program } from '../common/arguments.js';
import { blue, orange } from '../common/plot.js';
import { main } from '../common/program.js';
import { load_data, train } from './model.js';

const lr = [1e-4];
const description = 'Train two layers of convolutions on 60,000 MNIST digits and test them on 10,000.';

await main({
  command: program('cnn', description, lr, 50)
    .option('--steps <count>', 'training steps of this run', count, 1000)
    .option(
      '--save <file>',
      'where the checkpoint goes (default: checkpoint.pt in the folder for the results)',
    )
    .option('--resume <file>', 'go on from this checkpoint, with its random state and its place in the data'),
  lr,
  load_data(root, { resume }) {
    if (resume !== undefined) check(resume);
    return load_data(root);
  },
  train,
  chart: ([training]) => {
    const measured = training!.epochs.filter(({ train_accuracy }) => train_accuracy !== undefined);
    const x = measured.map(({ step }) => step!);
    return {
      title: 'MNIST, 5×5×32, 5×5×64, 1024, 10',
      panels: [
        {
          title: 'Mean training loss since the point before',
          x: 'step',
          y: 'cross entropy',
          legend: 'top-right',
          series: [{ label: 'loss', x, y: measured.map(({ loss }) => loss), color: blue, marker: 'circle' }],
        },
        {
          title: 'Accuracy on the batch, without dropout',
          x: 'step',
          y: 'accuracy',
          range: [0, 1],
          legend: 'bottom-right',
          series: [
            {
              label: 'training accuracy',
              x,
              y: measured.map(({ train_accuracy }) => train_accuracy!),
              color: orange,
              marker: 'square',
            },
          ],
        },
      ],
    };
  },
});

/** @throws Error if the file is no checkpoint of this model, before the work begins. */
function check(file: string): void {
  const saved = tidy(() => Object.keys(load(file) ?? {}));
  const expected = ['model', 'optimizer', 'batches', 'step', 'random_state'];
  if (!expected.every((key) => saved.includes(key))) {
    throw new Error(`${file} is no checkpoint of this model: expected ${expected.join(', ')}`);
  }
}
