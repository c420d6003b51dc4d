import { cpSync, existsSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as torch from 'nodetorch';
import { mnist, node, temporary } from './support.js';

describe.each(['mlp', 'bp', 'cnn'])('%s', (model) => {
  test('--help lists every option', () => {
    const { status, stdout } = node(`${model}/train`, '--help');
    expect(status).toBe(0);
    for (const option of ['--lr', '--batch-size', '--seed', '--device', '--threads', '--data', '--out']) {
      expect(stdout).toContain(option);
    }
    for (const option of ['--no-plot', '--losses', '--parameters', '--random-state']) {
      expect(stdout).toContain(option);
    }
    expect(stdout).toContain('--steps');
    if (model === 'mlp') expect(stdout).toContain('--epochs');
    if (model === 'cnn') expect(stdout).toMatch(/--save <file>.*--resume <file>/s);
  });

  test.each([
    ['--lr', 'abc', "error: option '--lr <number>' argument 'abc' is invalid: expected a positive number"],
    ['--lr', '0', "error: option '--lr <number>' argument '0' is invalid: expected a positive number"],
    ['--lr', 'Infinity', "option '--lr <number>' argument 'Infinity' is invalid: expected a positive number"],
    [
      '--batch-size',
      '6.5',
      "option '--batch-size <count>' argument '6.5' is invalid: expected a positive integer",
    ],
    ['--threads', '0', "option '--threads <count>' argument '0' is invalid: expected a positive integer"],
    ['--seed', 'x', "option '--seed <integer>' argument 'x' is invalid: expected an integer"],
    ['--seed', '', "option '--seed <integer>' argument '' is invalid: expected an integer"],
  ])('%s %s', (option, value, message) => {
    const { status, stdout, stderr } = node(`${model}/train`, option, value);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });

  test('an unknown option, and a stray argument', () => {
    const unknown = node(`${model}/train`, '--learning-rate', '1');
    expect(unknown.stderr).toContain("error: unknown option '--learning-rate'");
    expect(unknown.status).toBe(1);
    const stray = node(`${model}/train`, 'fast');
    expect(stray.stderr).toContain('error: too many arguments');
    expect(stray.status).toBe(1);
  });
});

test('cnn --resume: no file, no checkpoint, that of another model', () => {
  const folder = temporary();
  const resume = (file: string) => node('cnn/train', '--out', join(folder, 'out'), '--resume', file);
  const missing = resume(join(folder, 'nowhere.pt'));
  expect(missing.stderr).toMatch(/^error: ENOENT: no such file or directory, open '.*nowhere\.pt'\n$/);
  expect(missing.status).toBe(1);

  const file = join(folder, 'checkpoint.pt');
  writeFileSync(file, 'text');
  const text = resume(file);
  expect(text.stderr).toBe(`error: load(): ${file}: expected a zip file, as torch.save writes it\n`);
  expect(text.status).toBe(1);

  torch.save({ model: {}, step: 1 }, file);
  const other = resume(file);
  expect(other.stderr).toBe(
    `error: ${file} is no checkpoint of this model: expected model, optimizer, batches, step, random_state\n`,
  );
  expect(other.status).toBe(1);
  expect(readdirSync(folder)).toEqual(['checkpoint.pt']);
});

test('--device cuda where there is none', () => {
  if (torch.cuda.is_available()) return;
  const { status, stderr } = node('mlp/train', '--device', 'cuda', '--out', join(temporary(), 'out'));
  expect(stderr).toMatch(/^error: (Torch not compiled with CUDA enabled|Found no NVIDIA driver).*\n$/);
  expect(status).toBe(1);
});

test('mlp --epochs 0', () => {
  const { status, stderr } = node('mlp/train', '--epochs', '0');
  expect(stderr).toContain("option '--epochs <count>' argument '0' is invalid: expected a positive integer");
  expect(status).toBe(1);
});

describe('what is wrong with the machine is one line and leaves nothing behind', () => {
  const out = () => join(temporary(), 'out');

  function expectRefused(args: string[], message: string | RegExp) {
    const folder = out();
    const { status, stderr } = node('mlp/train', '--out', folder, ...args);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^error: .*\n$/);
    expect(status).toBe(1);
    expect(existsSync(folder)).toBe(false);
  }

  function copy(): string {
    const folder = join(temporary(), 'mnist');
    cpSync(mnist, folder, { recursive: true });
    return folder;
  }

  test('an unknown device', () => {
    expectRefused(
      ['--device', 'quantum'],
      /Expected one of cpu, cuda, .* device type at start of device string: quantum/,
    );
  });

  test('no MNIST at all', () => {
    expectRefused(['--data', temporary()], /-ubyte/);
  });

  test('a missing file', () => {
    const data = copy();
    rmSync(join(data, 't10k-labels-idx1-ubyte'));
    expectRefused(['--data', data], /t10k-labels-idx1-ubyte/);
  });

  test('a file cut short', () => {
    const data = copy();
    truncateSync(join(data, 'train-images-idx3-ubyte'), 47_000_000);
    expectRefused(['--data', data], /train-images-idx3-ubyte/);
  });

  test('a file with another magic number', () => {
    const data = copy();
    cpSync(join(data, 'train-labels-idx1-ubyte'), join(data, 'train-images-idx3-ubyte'));
    expectRefused(['--data', data], /train-images-idx3-ubyte/);
  });

  test('an empty file', () => {
    const data = copy();
    writeFileSync(join(data, 't10k-images-idx3-ubyte'), '');
    expectRefused(['--data', data], /t10k-images-idx3-ubyte/);
  });
});

test('a folder in the place of a file to be written', () => {
  const folder = temporary();
  const { status, stderr } = node('mlp/train', '--out', join(folder, 'out'), '--losses', folder);
  expect(stderr).toBe(`error: cannot write ${folder}: it is a folder\n`);
  expect(status).toBe(1);
  expect(readdirSync(join(folder, 'out'))).toEqual([]);
});

test('compare names its models', () => {
  const { status, stderr } = node('compare', 'vgg');
  expect(stderr).toContain("error: command-argument value 'vgg' is invalid for argument 'model'");
  expect(stderr).toContain('mlp');
  expect(status).toBe(1);
});

test('compare without a Python', () => {
  const { status, stderr } = node('compare', 'mlp', '--python', '/nowhere/python');
  expect(stderr).toBe(
    'error: no Python at /nowhere/python: run npm run setup:python, or name one with --python\n',
  );
  expect(status).toBe(1);
});
