/**
 * Expected values come from PyTorch: a test file runs one Python script, which emits values by name, and compares
 * bytes.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type * as torch from 'nodetorch';

const root = join(__dirname, '..', '..');
const interpreter = join(root, '.venv', process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');

const prelude = `
import sys, json, base64, math, warnings
warnings.filterwarnings('ignore')
import torch
import torch.nn as nn, torch.nn.functional as F
torch.set_num_threads(1)
_emitted = {}
def _encode(v):
    if isinstance(v, torch.Tensor):
        t = v.detach().cpu().contiguous()
        raw = bytes(t.reshape(-1).view(torch.uint8).numpy()) if t.numel() else b''
        return {'__tensor__': {'dtype': str(t.dtype).removeprefix('torch.'), 'shape': list(t.shape),
                               'data': base64.b64encode(raw).decode()}}
    if isinstance(v, dict): return {k: _encode(x) for k, x in v.items()}
    if isinstance(v, (list, tuple, torch.Size)): return [_encode(x) for x in v]
    return v
def emit(name, value): _emitted[name] = _encode(value)
def error(f):
    try: f()
    except Exception as e: return {'type': type(e).__name__, 'message': str(e)}
    raise AssertionError('no error was raised')
`;

/** A tensor as Python had it. */
export interface Expected {
  dtype: string;
  shape: number[];
  bytes: Buffer;
}

/**
 * Runs a script after a prelude that imports torch, nn and F, and returns what it emitted: `emit(name, value)` for
 * tensors, numbers, strings, lists and dicts; `error(lambda: ...)` gives `{ type, message }`.
 */
// biome-ignore lint/suspicious/noExplicitAny: the shape is up to the script
export function python(script: string): any {
  if (!existsSync(interpreter))
    throw new Error(`no Python reference at ${interpreter}: run npm run setup:python`);
  const source = `${prelude}\n${script}\nsys.stdout.write(json.dumps(_emitted))`;
  // Not watched by what `npm run test:sanitize` preloads: that would take minutes.
  const env = { ...process.env, LD_PRELOAD: undefined };
  const out = execFileSync(interpreter, ['-'], { input: source, maxBuffer: 1 << 30, encoding: 'utf8', env });
  return JSON.parse(out, (_key, value) => {
    if (value === null || typeof value !== 'object' || !('__tensor__' in value)) return value;
    const { dtype, shape, data } = value.__tensor__;
    return { dtype, shape, bytes: Buffer.from(data, 'base64') } satisfies Expected;
  });
}

/** The tensor as `python()` gives one. */
export function bytesOf(t: torch.Tensor): Expected {
  const raw = t.detach().cpu().contiguous().toBytes();
  return { dtype: t.dtype.name, shape: t.shape, bytes: Buffer.from(raw) };
}

/** Asserts the same dtype, shape and bytes. */
export function expectSame(actual: torch.Tensor, expected: Expected): void {
  const got = bytesOf(actual);
  expect({ dtype: got.dtype, shape: got.shape }).toEqual({ dtype: expected.dtype, shape: expected.shape });
  if (!got.bytes.equals(expected.bytes)) {
    // On a difference, show numbers rather than bytes.
    expect(Array.from(actual.double().reshape([-1]).toTypedArray() as Float64Array)).toEqual(
      `bytes of Python's tensor: ${expected.bytes.toString('hex').slice(0, 200)}`,
    );
  }
}

/** The same for each of many. */
export function expectAll(actual: readonly torch.Tensor[], expected: readonly Expected[]): void {
  expect(actual.length).toBe(expected.length);
  actual.forEach((tensor, i) => {
    expectSame(tensor, expected[i]!);
  });
}
