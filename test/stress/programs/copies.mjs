// The same package twice in one process: each has an environment of its own.
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as first from 'nodetorch';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'nodetorch-copy-'));
try {
  for (const part of ['package.json', 'dist/src', 'dist/binding', 'build/Release']) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  // Each its own addon: under `npm run test:sanitize` the first has another.
  if (process.env.NODETORCH_ADDON) {
    cpSync(process.env.NODETORCH_ADDON, join(copy, 'build/Release'), { recursive: true });
    delete process.env.NODETORCH_ADDON;
  }
  symlinkSync(join(root, '.venv'), join(copy, '.venv'));
  const second = await import(join(copy, 'dist/src/ts/index.js'));
  const [a, b] = [first.ones([2]), second.ones([2])];
  let refused = false;
  try {
    a.add(b);
  } catch (error) {
    refused = error instanceof TypeError;
  }
  console.log(
    JSON.stringify({
      refused,
      sums: [a.add(1).sum().item(), b.add(2).sum().item()],
      live: [first.memory_stats().live > 0, second.memory_stats().live > 0],
      classes: first.TorchError !== second.TorchError,
    }),
  );
} finally {
  rmSync(copy, { recursive: true });
}
