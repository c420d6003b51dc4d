/**
 * What someone with a GPU runs: `npm run verify:gpu`. Checks what can't be checked without one, compares the three
 * models with PyTorch in Python on the same GPU (bytes, memory, speed), and writes a report to attach to an issue.
 *
 *     npm run verify:gpu                              the first GPU, the Python in .venv
 *     npm run verify:gpu -- --python /path/python3    a Python whose torch has CUDA; its libtorch is used here too
 */
import { execFileSync } from 'node:child_process';
import { options } from './verify-gpu/options.js';

// Both sides use one libtorch: which must be said before the addon is loaded.
if (options.python !== undefined) {
  const find = 'import importlib.util as u; print(u.find_spec("torch").submodule_search_locations[0])';
  process.env.NODETORCH_LIBTORCH ??= execFileSync(options.python, ['-c', find], { encoding: 'utf8' }).trim();
}
await import('./verify-gpu/report.js');
