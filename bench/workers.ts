/** The programs in the three languages, as processes that answer one line with one. */
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findLibtorch } from '../binding/libtorch.js';
import { installed as mnist } from '../models/common/mnist.js';
import { python, root } from '../scripts/python.js';

/** How each language is started: for its rows, and for the row that measures the start. */
export interface Language {
  readonly name: 'ours' | 'python' | 'cpp' | 'cpp_warm';
  readonly command: string;
  readonly args: readonly string[];
  readonly start: readonly string[];
}

const binary = join(root, 'build', 'bench', 'bench');

/** Compiles the C++ program, unless it's newer than its source. */
export function buildCpp(): void {
  const source = join(root, 'bench', 'cpp', 'bench.cpp');
  if (existsSync(binary) && statSync(binary).mtimeMs > statSync(source).mtimeMs) return;
  console.error('bench: compiling the C++ program');
  mkdirSync(join(root, 'build', 'bench'), { recursive: true });
  const torch = findLibtorch(root).root;
  const include = join(torch, 'include');
  const lib = join(torch, 'lib');
  const headers = ['-isystem', include, '-isystem', join(include, 'torch', 'csrc', 'api', 'include')];
  const libraries = [`-L${lib}`, `-Wl,-rpath,${lib}`, '-ltorch', '-ltorch_cpu', '-lc10'];
  const args = ['-O2', '-std=c++20', ...headers, source, '-o', binary, ...libraries];
  const { status } = spawnSync(process.env.CXX ?? 'c++', args, { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('the C++ program of the benchmark could not be built');
}

const node = (file: string) => join(root, 'dist', 'bench', file);

export const languages: Language[] = [
  { name: 'ours', command: process.execPath, args: [node('node.js'), mnist], start: [node('start.js')] },
  {
    name: 'python',
    command: python,
    args: [join(root, 'bench', 'python.py'), mnist],
    start: [join(root, 'bench', 'start.py')],
  },
  { name: 'cpp', command: binary, args: [mnist], start: ['--start'] },
  { name: 'cpp_warm', command: binary, args: [mnist, '--warm'], start: ['--warm', '--start'] },
];

/** What a run gave. */
export interface Answer {
  readonly nanoseconds: number;
  readonly counts: Record<string, number>;
}

export class Worker {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #lines: AsyncIterator<string>;

  constructor(readonly language: Language) {
    this.#child = spawn(language.command, language.args, { cwd: root });
    this.#child.stderr.pipe(process.stderr);
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  async #ask(line: string): Promise<string> {
    this.#child.stdin.write(`${line}\n`);
    const { value, done } = await this.#lines.next();
    if (done) throw new Error(`bench: the program in ${this.language.name} ended at '${line}'`);
    if (value.startsWith('error '))
      throw new Error(`bench: ${this.language.name}: '${line}': ${value.slice(6)}`);
    return value;
  }

  async run(row: string, n: number, threads: number): Promise<Answer> {
    const answer = await this.#ask(`run ${row} ${n} ${threads}`);
    const space = answer.indexOf(' ');
    if (space === -1) return { nanoseconds: Number(answer), counts: {} };
    return { nanoseconds: Number(answer.slice(0, space)), counts: JSON.parse(answer.slice(space)) };
  }

  async check(row: string, steps: number): Promise<number> {
    return Number(await this.#ask(`check ${row} ${steps} 1`));
  }

  end(): void {
    this.#child.stdin.end();
  }
}

/** From a process's start to its first operator. */
export function start({ command, start }: Language): { nanoseconds: number; bytes: number } {
  const begin = process.hrtime.bigint();
  const { stdout, stderr, status } = spawnSync(command, start, { encoding: 'utf8', cwd: root });
  const nanoseconds = Number(process.hrtime.bigint() - begin);
  if (status !== 0) throw new Error(`bench: ${command} ${start.join(' ')} failed: ${stderr}`);
  return { nanoseconds, bytes: Number(stdout) };
}
