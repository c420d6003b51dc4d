/** The network of model.ts, trained with batches drawn at random. */
import { count, program } from '../common/arguments.js';
import { blue, orange } from '../common/plot.js';
import { main } from '../common/program.js';
import { load_data, train } from './model.js';

const lr = [0.1];
const description = 'Train a 784-50-10 network on 60,000 MNIST digits by hand-written backpropagation.';

await main({
  command: program('bp', description, lr, 100).option('--steps <count>', 'training steps', count, 20_000),
  lr,
  load_data,
  train,
  chart: ([training]) => {
    const epochs = training!.epochs;
    const x = epochs.map(({ epoch }) => epoch);
    return {
      title: 'MNIST, 784-50-10, backpropagation by hand',
      panels: [
        {
          title: 'Accuracy every 600 iterations',
          x: 'epochs',
          y: 'accuracy',
          range: [0, 1],
          legend: 'bottom-right',
          series: [
            {
              label: 'train acc',
              x,
              y: epochs.map((epoch) => epoch.train_accuracy!),
              color: blue,
              marker: 'circle',
            },
            {
              label: 'test acc',
              x,
              y: epochs.map((epoch) => epoch.accuracy!),
              color: orange,
              dashed: true,
              marker: 'square',
            },
          ],
        },
      ],
    };
  },
});
