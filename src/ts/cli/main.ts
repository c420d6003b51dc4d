#!/usr/bin/env node
/** `npx nodetorch`: installs libtorch, and says what is wrong. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { packageRoot } from '../../../binding/libtorch.js';
import { examine, format } from './doctor.js';
import { type InstallOptions, install } from './install.js';

const folder = packageRoot(import.meta.dirname);
const { version, config } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

const program = new Command('nodetorch')
  .description('PyTorch for Node.js')
  .version(version)
  .enablePositionalOptions();

program
  .command('install')
  .description(
    'get libtorch, through pip or from download.pytorch.org, into the user’s cache (NODETORCH_CACHE)',
  )
  .addOption(new Option('--flavor <flavor>', 'what it computes on').choices(['cpu', 'cuda']).default('cpu'))
  .option('--version <version>', 'of libtorch: 2.13.x or 2.14.x', config.libtorch)
  .option('--from <where>', 'a wheel of torch, a folder of wheels, or the address of either')
  .option('--force', 'install it even if it is there')
  .action(async (options: InstallOptions) => {
    const say = (line: string) => console.error(line);
    console.log(await install(options, say));
  });

program
  .command('doctor')
  .description('say what is used, and what is missing')
  .option('--json', 'for programs')
  .action(({ json }: { json?: boolean }) => {
    const report = examine();
    console.log(json ? JSON.stringify(report, null, 2) : format(report));
    process.exitCode = report.ok ? 0 : 1;
  });

try {
  await program.parseAsync();
} catch (error) {
  console.error(`error: ${(error as Error).message}`);
  process.exitCode = 1;
}
