import { node } from './support.js';

/** Both programs, in full, on the real digits: every loss, every parameter, the random state. */
test.each([
  ['mlp', ['--epochs', '2', '--steps', '100']],
  [
    'mlp',
    ['--epochs', '1', '--steps', '30', '--lr', '0.05', '--seed', '7', '--batch-size', '50', '--threads', '1'],
  ],
  ['bp', ['--steps', '300']],
  ['cnn', ['--steps', '10']],
])('%s %j gives the bytes that PyTorch gives', (model, options) => {
  const { status, stdout, stderr } = node('compare', model, ...options, '--json');
  expect({ status, stderr: status === 0 ? '' : stderr + stdout }).toEqual({ status: 0, stderr: '' });
  const { same, ratio, nodetorch, pytorch } = JSON.parse(stdout);
  expect(same).toEqual({ losses: true, parameters: true, 'random state': true });
  expect(ratio).toBeGreaterThan(0);
  for (const [i, { epochs }] of nodetorch.trainings.entries()) {
    for (const [j, { accuracy, steps }] of epochs.entries()) {
      expect({ accuracy, steps }).toEqual({
        accuracy: pytorch.trainings[i].epochs[j].accuracy,
        steps: pytorch.trainings[i].epochs[j].steps,
      });
    }
  }
});
