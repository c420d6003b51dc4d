import { createRequire } from 'node:module';
import { join } from 'node:path';

// TEMPORARY until the set-up engineer's version lands.
export function loadAddon(): unknown {
  return createRequire(import.meta.url)(join(process.cwd(), 'build/Release/nodetorch.node'));
}
