/**
 * Without a GPU every call gives what PyTorch gives: on the CPU build, and on the CUDA build where there is one,
 * `NODETORCH_TEST_CUDA_BUILD=<folder of the torch package>`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..', '..');
const windows = process.platform === 'win32';
const python = join(root, '.venv', ...(windows ? ['Scripts', 'python.exe'] : ['bin', 'python']));

/** The results of both sides, with a libtorch of one's own or the one in `.venv`. */
function both(libtorch?: string) {
  const paths = libtorch === undefined ? {} : { NODETORCH_LIBTORCH: libtorch, PYTHONPATH: dirname(libtorch) };
  const run = (program: string, script: string, options: string[] = []) =>
    JSON.parse(
      execFileSync(program, [...options, join(__dirname, script)], {
        encoding: 'utf8',
        env: { ...process.env, ...paths },
      }),
    );
  return {
    ours: run(process.execPath, 'messages.mjs', ['--no-warnings']),
    theirs: run(python, 'messages.py'),
  };
}

test('the CPU build', () => {
  const { ours, theirs } = both();
  expect(ours).toEqual(theirs);
  expect(ours.zeros).toEqual({ error: 'Torch not compiled with CUDA enabled' });
});

const cuda = process.env.NODETORCH_TEST_CUDA_BUILD;
(cuda === undefined ? test.skip : test)('the CUDA build on a machine without a GPU', () => {
  expect(existsSync(join(cuda!, 'lib', 'libtorch_cuda.so'))).toBe(true);
  const { ours, theirs } = both(cuda);
  if (theirs.is_available) return; // there is a GPU: see verify-gpu
  expect(ours).toEqual(theirs);
  expect(ours.zeros.error).toMatch(/^Found no NVIDIA driver on your system/);
});
