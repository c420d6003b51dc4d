import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The command of a Python with pip, or null. */
export function findPip(): string | null {
  const names = process.platform === 'win32' ? ['python', 'py'] : ['python3', 'python'];
  return (
    names.find((name) => spawnSync(name, ['-m', 'pip', '--version'], { stdio: 'ignore' }).status === 0) ??
    null
  );
}

/**
 * Downloads wheels with pip, whose settings (mirrors, proxies, certificates) and checks of checksums then count.
 *
 * @param wanted - requirements and options, as `pip download` takes them.
 * @returns paths of all wheels in the folder, or null if pip couldn't; it has said why.
 */
export function pipDownload(python: string, folder: string, wanted: string[]): string[] | null {
  const args = [
    '-m',
    'pip',
    'download',
    '--disable-pip-version-check',
    '--only-binary',
    ':all:',
    '--dest',
    folder,
  ];
  const { status } = spawnSync(python, [...args, ...wanted], { stdio: ['ignore', 2, 2] });
  if (status !== 0) return null;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.whl'))
    .map((name) => join(folder, name));
}
