/** `npm start`: the network of model.ts, trained at two learning rates. */
import { count, program } from '../common/arguments.js';
import { blue, orange } from '../common/plot.js';
import { main, type Training } from '../common/program.js';
import { load_data, train } from './model.js';

const lr = [0.1, 0.01];
const description = 'Train a 784-256-PReLU-10 network on 56,000 MNIST digits and test it on 14,000.';

await main({
  command: program('mlp', description, lr, 64)
    .option('--epochs <count>', 'passes over the training set', count, 9)
    .option('--steps <count>', 'at most so many steps an epoch, for a quick try', count),
  lr,
  load_data,
  train,
  chart: (trainings) => ({
    title: 'MNIST, 784-256-PReLU-10',
    panels: [
      {
        title: 'Mean training loss',
        x: 'epoch',
        y: 'cross entropy',
        legend: 'top-right',
        series: trainings.map((training, i) => line(training, i, (epoch) => epoch.loss)),
      },
      {
        title: 'Mean test accuracy',
        x: 'epoch',
        y: 'accuracy (%)',
        legend: 'bottom-right',
        series: trainings.map((training, i) => line(training, i, (epoch) => 100 * epoch.accuracy!)),
      },
    ],
  }),
});

function line({ lr, epochs }: Training, i: number, y: (epoch: Training['epochs'][number]) => number) {
  return {
    label: `lr = ${lr}`,
    x: epochs.map(({ epoch }) => epoch),
    y: epochs.map(y),
    color: i === 0 ? blue : orange,
    dashed: i > 0,
    marker: i === 0 ? ('circle' as const) : ('square' as const),
  };
}
