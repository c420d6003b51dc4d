import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as torch from 'nodetorch';
import { Batches } from '../../models/cnn/model.js';
import { interpreter, node, root, temporary } from './support.js';

const files = ['losses', 'parameters', 'random-state'] as const;
const folder = temporary();
const place = (name: string) => join(folder, name);

/** A few steps with one side's program, and the bytes it wrote. */
function train(side: 'nodetorch' | 'PyTorch', name: string, ...options: string[]) {
  const wanted = files.flatMap((file) => [`--${file}`, place(`${name}-${file}`)]);
  const args = [...options, '--threads', '2', '--out', place(name), ...wanted];
  const stdout =
    side === 'nodetorch'
      ? node('cnn/train', ...args).stdout
      : execFileSync(interpreter, [join(root, 'models', 'cnn', 'model.py'), ...args], { encoding: 'utf8' });
  const [losses, parameters, state] = files.map((file) => readFileSync(place(`${name}-${file}`)));
  return { stdout, losses: losses!, parameters: parameters!, state: state! };
}

const whole = train('nodetorch', 'whole', '--steps', '4');
const first = train('nodetorch', 'first', '--steps', '2', '--no-plot', '--save', place('ours.pt'));

test('prints the training accuracy every 100 steps and the test accuracy at the end', () => {
  expect(whole.stdout).toMatch(
    /^cnn: learning rate 0\.0001\nstep 0 training accuracy \d\.\d\d\ntest accuracy 0\.\d{4}\n$/,
  );
});

test('leaves the checkpoint, the results and the plot', () => {
  expect(readdirSync(place('whole')).sort()).toEqual([
    'checkpoint.pt',
    'plot.png',
    'plot.svg',
    'results.json',
  ]);
  expect(readdirSync(place('first'))).toEqual(['results.json']);
});

test('a resumed training gives the bytes of one that was not interrupted', () => {
  const second = train('nodetorch', 'second', '--steps', '2', '--no-plot', '--resume', place('ours.pt'));
  expect(Buffer.concat([first.losses, second.losses]).equals(whole.losses)).toBe(true);
  expect(second.parameters.equals(whole.parameters)).toBe(true);
  expect(second.state.equals(whole.state)).toBe(true);
  // The checkpoint, too: the optimizer's state, the place in the data, the step.
  const [a, b] = ['whole', 'second'].map((name) => readFileSync(join(place(name), 'checkpoint.pt')));
  expect(a!.equals(b!)).toBe(true);
});

test('the Python twin goes on where we ended, and we where it ended', () => {
  const python = train(
    'PyTorch',
    'python',
    '--steps',
    '2',
    '--resume',
    place('ours.pt'),
    '--save',
    place('python.pt'),
  );
  expect(Buffer.concat([first.losses, python.losses]).equals(whole.losses)).toBe(true);
  expect(python.parameters.equals(whole.parameters)).toBe(true);
  expect(python.state.equals(whole.state)).toBe(true);

  const back = train('nodetorch', 'back', '--steps', '1', '--no-plot', '--resume', place('python.pt'));
  const on = train(
    'nodetorch',
    'on',
    '--steps',
    '1',
    '--no-plot',
    '--resume',
    join(place('whole'), 'checkpoint.pt'),
  );
  expect(back.losses.equals(on.losses)).toBe(true);
  expect(back.parameters.equals(on.parameters)).toBe(true);
});

test('the place in the data holds over the end of an epoch', () => {
  const { DataLoader, TensorDataset } = torch.utils.data;
  const data = new TensorDataset(torch.arange(10), torch.arange(10));
  const loader = () => new Batches(new DataLoader(data, { batch_size: 3, shuffle: true }));
  const take = (batches: Iterator<readonly [torch.Tensor, torch.Tensor]>, n: number) =>
    Array.from({ length: n }, () => batches.next().value![0].tolist());

  // 4 batches an epoch: in its middle, at its end, in the second.
  for (const before of [0, 1, 4, 5]) {
    torch.manual_seed(before);
    const epochs = loader();
    const batches = epochs[Symbol.iterator]();
    take(batches, before);
    const [state, random_state] = [epochs.state_dict(), torch.get_rng_state()];
    const expected = take(batches, 9);
    torch.manual_seed(99);
    const resumed = loader().resume(state);
    torch.set_rng_state(random_state);
    expect(take(resumed, 9)).toEqual(expected);
  }
});
