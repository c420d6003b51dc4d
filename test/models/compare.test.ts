import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Comparison, type Side } from '../../models/common/comparison.js';
import { writeReport } from '../../models/common/report.js';
import { details, markdown, overview, plain } from '../../models/common/tables.js';
import { interpreter, node, temporary } from './support.js';

/** One side with two trainings of three steps and four parameters. */
function side(
  changes: { losses?: number[]; parameters?: number[]; state?: number[] } = {},
  seconds = 1,
): Side {
  const training = (lr: number) => ({
    lr,
    epochs: [
      { epoch: 0, loss: 0.5, accuracy: 0.9, train_accuracy: 0.75, step: 700, steps: 3, seconds, rss: 0 },
    ],
    parameters: { weight: [3], bias: [1] },
  });
  const floats = (values: number[]) => Buffer.from(Float32Array.from(values).buffer);
  return {
    results: {
      model: 'm',
      options: {},
      versions: { v: '1' },
      threads: 2,
      trainings: [training(0.1), training(0.01)],
    },
    bytes: {
      losses: floats(changes.losses ?? [1, 2, 3, 4, 5, 6]),
      parameters: floats(changes.parameters ?? [1, 2, 3, 4, 5, 6, 7, 8]),
      'random-state': Buffer.from(changes.state ?? [1, 2, 3]),
    },
  };
}

const compare = (changes: Parameters<typeof side>[0]) => new Comparison('m', side(changes), side());

describe('the first difference', () => {
  test('none', () => {
    const { same, answer, speeds, verdicts } = new Comparison('m', side(), side({}, 2));
    expect({ same, answer, speeds }).toEqual({ same: true, answer: 'yes', speeds: [3, 1.5] });
    expect(verdicts.losses.detail).toBe('6 steps');
  });

  test.each([
    [{ losses: [1, 2, 3, 4, 0, 6] }, 'NO: losses first at lr 0.01, step 1: 0 and 5'],
    [{ losses: [1, 2, 3] }, 'NO: losses first at lr 0.01, step 0: null and 4'],
    [{ losses: [1, 2, 3, 4, 5, 6, 7] }, 'NO: losses 7 steps and 6'],
    [{ parameters: [1, 2, 3, 0, 5, 6, 7, 8] }, 'NO: parameters first at lr 0.1, bias, element 0: 0 and 4'],
    [{ parameters: [1, 2, 3, 4, 5, 0, 7, 8] }, 'NO: parameters first at lr 0.01, weight, element 1: 0 and 6'],
    [{ state: [1, 9, 3] }, 'NO: random state first at byte 1'],
  ])('%j', (changes, answer) => {
    const comparison = compare(changes);
    expect(comparison.answer).toBe(answer);
    expect(comparison.same).toBe(false);
  });

  test('0 and -0 differ, and so do two NaNs of other bits', () => {
    expect(new Comparison('m', side({ losses: [0] }), side({ losses: [-0] })).same).toBe(false);
  });
});

test('tables', () => {
  const comparison = new Comparison('m', side(), side({}, 2));
  expect(overview([comparison])[1]).toEqual([
    ...['m', '6', '0.5000, 0.5000', '0.5000, 0.5000', '90.00%, 90.00%', '90.00%, 90.00%'],
    ...['3.00', '1.50', '2.000', 'yes'],
  ]);
  expect(details(comparison).map((row) => row.slice(0, 4))).toEqual([
    ['lr', 'step', 'loss: nodetorch', 'PyTorch'],
    ['0.1', '700', '0.5000', '0.5000'],
    ['0.01', '700', '0.5000', '0.5000'],
  ]);
  expect(
    plain([
      ['a', 'bb'],
      ['ccc', 'd'],
    ]),
  ).toBe('  a  bb\nccc   d');
  expect(
    markdown([
      ['a', 'b'],
      ['c', 'd'],
    ]),
  ).toBe('| a | b |\n| --- | --- |\n| c | d |');
});

test('the report', () => {
  const [folder, plots] = [temporary(), temporary()];
  const comparisons = ['mlp', 'bp', 'cnn'].map((model) => {
    mkdirSync(join(plots, model));
    for (const name of ['plot.svg', 'plot.png']) writeFileSync(join(plots, model, name), model);
    const one = side();
    if (model === 'cnn') one.results.trainings = [{ ...one.results.trainings[0]!, lr: 1e-4 }];
    return new Comparison(model, one, side());
  });
  writeReport(folder, comparisons, (model) => join(plots, model, 'plot'));
  const text = readFileSync(join(folder, 'RESULTS.md'), 'utf8');
  for (const words of ['97.39 %', '92.61 %', '| 0.98 | 0.75 |', '(results/cnn.png)', '2 threads a side']) {
    expect(text).toContain(words);
  }
  expect(readdirSync(join(folder, 'results'))).toHaveLength(6);
});

describe('the program', () => {
  const unix = process.platform === 'win32' ? test.skip : test;
  const short = ['mlp', '--epochs', '1', '--steps', '2', '--lr', '0.1'];

  /** A Python that does something else. */
  function fake(script: string): string {
    const path = join(temporary(), 'python');
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    return path;
  }

  unix('ends with 1 and says where the first difference is', () => {
    const { status, stdout } = node(
      'compare',
      ...short,
      '--python',
      fake(`exec "${interpreter}" "$@" --seed 2`),
    );
    expect(stdout).toMatch(/NO: losses first at lr 0\.1, step 0: \d\.\d+ and \d\.\d+/);
    expect(stdout).toMatch(/mlp losses: +DIFFERENT/);
    expect(status).toBe(1);
  });

  unix('ends with 1 where one side fails, and shows what it printed', () => {
    const { status, stderr } = node('compare', ...short, '--python', fake('echo printed; exit 3'));
    expect(stderr).toContain('printed\nerror: the run with PyTorch ended with exit code 3\n');
    expect(status).toBe(1);
  });

  test('prints a table', () => {
    const { status, stdout } = node('compare', ...short);
    expect(stdout).toMatch(/model +steps +loss: nodetorch +PyTorch .*same bytes/);
    expect(stdout).toMatch(/mlp +2 .* yes/);
    expect(status).toBe(0);
  });
});
