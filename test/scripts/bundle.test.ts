/** The file that the library is shipped as, made anew in a copy of the repository, beside the sources it is made of. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as torch from 'nodetorch';

const repository = resolve(__dirname, '..', '..');
let folder: string;

/** Bundled in here, as what runs from the repository's `dist` must not change meanwhile. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nodetorch-'));
  for (const name of ['src/ts', 'binding', 'dist', 'package.json', 'tsconfig.json', 'build/Release']) {
    cpSync(join(repository, name), join(folder, name), { recursive: true });
  }
  for (const name of ['node_modules', '.venv'])
    symlinkSync(join(repository, name), join(folder, name), 'junction');
  // As tsc alone would leave it.
  writeFileSync(join(folder, 'dist', 'src', 'ts', 'tensor.js'), 'export class Tensor {}');
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'dist', 'scripts', 'bundle.js')], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const url = (path: string, copy = folder) => JSON.stringify(pathToFileURL(join(copy, path)).href);

/** What a program prints, as JSON. */
function run(script: string): unknown {
  const program = join(folder, 'program.mjs');
  writeFileSync(program, `const torch = await import(${url('dist/src/ts/index.js')});\n${script}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
}

/** Paths of all that is exported, with the names of functions where they are those of the exports. */
function tableOf(torch: object): string[] {
  const table: string[] = [];
  // Of whichever context.
  const isPlain = (value: object) => {
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || Object.getPrototypeOf(prototype) === null;
  };
  const look = (value: unknown, key: string, path: string) => {
    const named = typeof value === 'function' && value.name === key ? ` ${value.name}/${value.length}` : '';
    table.push(`${path}: ${typeof value}${named}`);
    if (typeof value === 'function' && value.prototype !== undefined) {
      for (const [name, { value: method }] of Object.entries(
        Object.getOwnPropertyDescriptors(value.prototype),
      )) {
        if (typeof method === 'function' && name !== 'constructor')
          look(method, name, `${path}.prototype.${name}`);
      }
    } else if (typeof value === 'object' && value !== null && isPlain(value)) {
      // What swc makes of modules has a mark of its own.
      for (const name of Object.keys(value)
        .filter((name) => name !== '__esModule')
        .sort()) {
        look((value as Record<string, unknown>)[name], name, `${path}.${name}`);
      }
    }
  };
  look({ ...torch }, 'torch', 'torch');
  return table;
}

test('exports what the sources export, under the same names', () => {
  const found = run(`console.log(JSON.stringify((${tableOf})(torch)));`) as string[];
  expect(found).toEqual(tableOf(torch));
  expect(found).toEqual(
    expect.arrayContaining([
      'torch.Tensor: function Tensor/1',
      'torch.nn.utils.rnn.PackedSequence: function PackedSequence/2',
    ]),
  );
});

test('namespaces are those of modules: frozen, of values', () => {
  const script = `
    const { linalg, optim } = torch;
    const own = Object.getOwnPropertyDescriptor(optim.lr_scheduler, 'StepLR');
    let message;
    try { linalg.norm = 1; } catch (error) { message = error.message; }
    console.log(JSON.stringify([String(own.value === torch.optim.lr_scheduler.StepLR), linalg[Symbol.toStringTag], message]));`;
  expect(run(script)).toEqual([
    'true',
    'Module',
    expect.stringContaining('Cannot assign to read only property'),
  ]);
});

test('there is one copy: what this repository uses beside the public names belongs to it, and no module is left', () => {
  const script = `
    const { adopt, idOf, native } = await import(${url('dist/src/ts/internal.js')});
    const x = adopt(native.alias(idOf(torch.ones([2]))));
    console.log(JSON.stringify([x instanceof torch.Tensor, x.add(1).tolist()]));`;
  expect(run(script)).toEqual([true, [2, 2]]);
  const left = ['src/ts/tensor.js', 'src/ts/nn/index.js', 'binding/native.js'];
  expect(left.filter((file) => existsSync(join(folder, 'dist', file)))).toEqual([]);
});

test('the stack of an error names functions and classes, and tensors the line that made them', () => {
  const script = `
    torch.debug_tensors(true);
    const kept = new torch.nn.Linear(2, 3);
    const lines = torch.live_tensors().map(({ line }) => line);
    try { kept.weight.add('x'); } catch ({ stack }) { console.log(JSON.stringify([lines, stack])); }`;
  const [lines, stack] = run(script) as [string[], string];
  expect(lines).toEqual([expect.stringMatching(/program\.mjs:4:\d+$/)]);
  expect(stack).toMatch(/at Operator\.bind .*nodetorch\.js:\d+:\d+/);
  expect(stack).toMatch(/at Parameter\.|at Tensor\./);
});

test('it is ASCII, so that V8 needs one byte for each of its characters', () => {
  const text = readFileSync(join(folder, 'dist', 'src', 'ts', 'nodetorch.js'), 'latin1');
  expect(text.length).toBeGreaterThan(500_000);
  expect(/[^\0-\x7f].*/.exec(text)?.[0]).toBeUndefined();
});

test('workers, and two copies in one process', () => {
  const other = mkdtempSync(join(tmpdir(), 'nodetorch-'));
  try {
    for (const name of ['dist', 'package.json', 'build', '.venv']) {
      cpSync(join(folder, name), join(other, name), { recursive: true, verbatimSymlinks: true });
    }
    const script = `
      const { Worker } = await import('node:worker_threads');
      const { once } = await import('node:events');
      const code = \`
        const torch = await import(${url('dist/src/ts/index.js').replaceAll('"', "'")});
        const { parentPort } = await import('node:worker_threads');
        parentPort.postMessage(torch.share(torch.full([2], 3)));\`;
      const worker = new Worker(new URL('data:text/javascript,' + encodeURIComponent(code)));
      const [ticket] = await once(worker, 'message');
      const copy = await import(${url('dist/src/ts/index.js', other)});
      let refused = false;
      try { torch.ones([2]).add(copy.ones([2])); } catch { refused = true; }
      console.log(JSON.stringify([torch.adopt(ticket).tolist(), copy.ones([2]).add(1).tolist(), refused]));`;
    expect(run(script)).toEqual([[3, 3], [2, 2], true]);
  } finally {
    rmSync(other, { recursive: true, force: true });
  }
});
