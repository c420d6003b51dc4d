import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { node, temporary } from './support.js';

describe('a short run', () => {
  const out = join(temporary(), 'mlp');
  const result = node('mlp/train', '--epochs', '2', '--steps', '20', '--threads', '2', '--out', out);

  test('prints a bar and a summary an epoch, without control characters', () => {
    expect(result.status).toBe(0);
    const bars = result.stderr.trimEnd().split('\n');
    expect(bars).toHaveLength(4);
    for (const bar of bars) {
      expect(bar).toMatch(/^100%\|█{10}\| 20\/20 \[\d\d:\d\d<00:00, +\d+\.\d\dit\/s\]$/);
    }
    const lines = result.stdout.trimEnd().split('\n');
    expect(lines.filter((line) => line.startsWith('#summary: '))).toHaveLength(4);
    expect(lines[0]).toBe('mlp: learning rate 0.1');
    expect(lines[1]).toMatch(/^#summary: {3}0 {2}\d\.\d{4} {2}[ \d]\d\.\d\d%$/);
    expect(lines[3]).toBe('mlp: learning rate 0.01');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not be there
    expect(result.stdout + result.stderr).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f]/);
  });

  test('leaves the results and the plot, and nothing half written', () => {
    expect(readdirSync(out).sort()).toEqual(['plot.png', 'plot.svg', 'results.json']);
    const results = JSON.parse(readFileSync(join(out, 'results.json'), 'utf8'));
    expect(results).toMatchObject({
      model: 'mlp',
      options: { epochs: 2, steps: 20, batchSize: 64, seed: 1, device: 'cpu' },
      threads: 2,
      trainings: [{ lr: 0.1 }, { lr: 0.01 }],
    });
    for (const { epochs } of results.trainings) {
      expect(epochs.map((epoch: { epoch: number }) => epoch.epoch)).toEqual([0, 1]);
      for (const epoch of epochs) {
        expect(epoch.steps).toBe(20);
        expect(epoch.accuracy).toBeGreaterThan(0);
        expect(epoch.rss).toBeGreaterThan(1e8);
      }
    }
    expect(results.trainings[0].parameters).toMatchObject({
      'layers.0.weight': [256, 784],
      'layers.2.bias': [10],
    });
  });

  test('the plot has its words, and the PNG its pixels', () => {
    const svg = readFileSync(join(out, 'plot.svg'), 'utf8');
    const words = [
      'Mean training loss',
      'Mean test accuracy',
      'epoch',
      'cross entropy',
      'lr = 0.1',
      'lr = 0.01',
    ];
    for (const word of words) expect(svg).toContain(`>${word}</text>`);
    const png = readFileSync(join(out, 'plot.png'));
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect(png.readUInt32BE(16)).toBeGreaterThan(1500);
    expect(png.readUInt32BE(20)).toBeGreaterThan(600);
  });
});

test('the same seed gives the same bytes, another seed others', () => {
  const folder = temporary();
  const losses = (name: string, seed: string) => {
    const file = join(folder, name);
    const args = ['--lr', '0.1', '--epochs', '1', '--steps', '5', '--no-plot', '--threads', '2'];
    node('mlp/train', ...args, '--out', join(folder, 'out'), '--seed', seed, '--losses', file);
    return readFileSync(file);
  };
  const first = losses('a', '1');
  expect(first).toHaveLength(5 * 4);
  expect(losses('b', '1').equals(first)).toBe(true);
  expect(losses('c', '2').equals(first)).toBe(false);
  expect(readdirSync(join(folder, 'out'))).toEqual(['results.json']);
});
