/** What a JavaScript user would take instead: TensorFlow.js, on the PReLU network. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installed as mnist } from '../models/common/mnist.js';
import { root } from '../scripts/python.js';
import type { Result } from './table.js';

const folder = join(root, 'bench', 'peers');

/** @throws Error where what is compared with isn't installed: to be asked before minutes have gone into the rest. */
export function checkPeers(): void {
  if (existsSync(join(folder, 'node_modules'))) return;
  throw new Error(`the packages to compare with aren't there: run npm ci --prefix ${folder}`);
}

/** A row a backend; `ratio_python` is to our row, which must have been measured. */
export function peers(results: readonly Result[]): Result[] {
  const ours = results.find(({ row }) => row === 'PReLU step, 1 thread')?.ours_us;
  if (ours === undefined) throw new Error("--peers needs the row 'PReLU step, 1 thread'");
  return [
    ['wasm', '300'],
    ['cpu', '20'],
  ].map(([backend, steps]) => {
    const args = [join(folder, 'tfjs.js'), backend!, steps!, mnist];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`TensorFlow.js (${backend}) failed: ${stderr}`);
    const peer_us = Number(stdout.trim().split('\n').at(-1));
    return {
      row: `PReLU step in TensorFlow.js, ${backend}`,
      ours_us: ours,
      peer_us,
      ratio_python: peer_us / ours,
    };
  });
}
