/** Builds the pretend accelerator where it has changed, loads it, and reads its counters. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import * as torch from 'nodetorch';
import { libtorch, native } from '../../binding/native.js';

const root = join(__dirname, '..', '..');
const source = join(__dirname, 'backend.cpp');

/** One file for each source and libtorch, so that another libtorch builds another. */
function build(): string {
  const key = createHash('sha256')
    .update(readFileSync(source))
    .update(`${libtorch.root} ${libtorch.version}`);
  const folder = join(root, 'build', 'accelerator');
  const library = join(folder, `pretend-${key.digest('hex').slice(0, 12)}.so`);
  if (existsSync(library)) return library;
  mkdirSync(folder, { recursive: true });
  const include = join(libtorch.root, 'include');
  const unfinished = `${library}.${process.pid}`;
  execFileSync(process.env.CXX ?? 'c++', [
    ...['-std=c++20', '-O1', '-fPIC', '-shared', '-w', '-o', unfinished, source],
    ...['-isystem', include, '-isystem', join(include, 'torch', 'csrc', 'api', 'include')],
    ...['-L', join(libtorch.root, 'lib'), '-ltorch_cpu', '-lc10'],
  ]);
  renameSync(unfinished, library);
  return library;
}

/** Path of the backend's shared object. */
export const library = build();

// Before anything else: backward runs on a thread of the device's own, which keeps the number that it starts with. Sums
// cut otherwise have other bits.
torch.set_num_threads(1);
torch.ops.load_library(library);
torch.utils.rename_privateuse1_backend('pretend');

const names = [
  ...['to_device', 'to_host', 'between_devices', 'bytes_to_device', 'bytes_to_host', 'asynchronous'],
  ...['kernels', 'on_side_streams', 'events', 'waits', 'synchronized', 'low_precision'],
] as const;
export type Counters = Record<(typeof names)[number], number>;

/** What the backend has counted since the process began. */
function counters(): Counters {
  const values: number[] = native.call(native.op('pretend::counters'), null);
  return Object.fromEntries(names.map((name, i) => [name, values[i]])) as Counters;
}

/** What it counts while the function runs. */
export function counted(fn: () => void): Counters {
  const before = counters();
  fn();
  const after = counters();
  return Object.fromEntries(names.map((name) => [name, after[name] - before[name]])) as Counters;
}

// Test files may share a process, and so the device's memory.
afterAll(() => torch.collect());
