/**
 * All that a run needs, made if it isn't there: libtorch and the addon. The TypeScript is built already, or this
 * wouldn't run.
 *
 *     node dist/scripts/setup.js             libtorch from wherever there is one, the addon
 *     node dist/scripts/setup.js --python    also the Python reference, which the tests compare with
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findHeaders } from '../binding/libtorch.js';
import { buildAddon } from './addon.js';
import { root, setUpPython } from './python.js';

try {
  if (process.argv.includes('--python') || findHeaders(root) === null) setUpPython();
  if (!existsSync(join(root, 'build', 'Release', 'nodetorch.node'))) console.log('addon: building');
  buildAddon();
} catch (error) {
  console.error(`error: ${(error as Error).message}`);
  process.exitCode = 1;
}
