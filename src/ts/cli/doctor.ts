/** `npx nodetorch doctor`: what there is, what is missing, and one line of advice. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, release } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  checkVersion,
  findLibtorch,
  installCommand,
  type Libtorch,
  LibtorchNotFound,
  libraryFile,
  places,
  supported,
} from '../../../binding/libtorch.js';
import { addonFolder, root } from '../../../binding/load.js';

/** What `doctor` found; null where something isn't there. */
export interface Report {
  ok: boolean;
  nodetorch: string;
  node: string;
  platform: { os: string; arch: string; release: string; glibc: string | null };
  addon: string | null;
  libtorch: (Libtorch & { flavor: 'cpu' | 'cuda' }) | null;
  /** Places in the order of the search, up to the one that was taken. */
  searched: { source: string; where: string; found: string | null }[];
  cpu: { model: string; cores: number; capability: string };
  /** Null if the addon couldn't be loaded. */
  loaded: { threads: number; interopThreads: number; features: string[]; devices: string[] } | null;
  cuda: { build: boolean; driver: string | null; devices: string[] };
  error: string | null;
  advice: string;
}

/** Looks at everything, and loads it in another process. */
export function examine(): Report {
  const report: Report = {
    ok: false,
    nodetorch: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
    node: process.version,
    platform: { os: process.platform, arch: arch(), release: release(), glibc: glibc() },
    addon: null,
    libtorch: null,
    searched: search(),
    cpu: {
      model: cpus()[0]?.model.trim() ?? 'unknown',
      cores: availableParallelism(),
      capability: capability(),
    },
    loaded: null,
    cuda: { build: false, driver: driver(), devices: [] },
    error: null,
    advice: '',
  };
  try {
    report.addon = addonFolder();
    const libtorch = findLibtorch(root);
    report.cuda.build = existsSync(join(libtorch.root, 'lib', libraryFile('torch_cuda')));
    report.libtorch = { ...libtorch, flavor: report.cuda.build ? 'cuda' : 'cpu' };
    checkVersion(libtorch);
    report.loaded = load();
    report.cuda.devices = report.loaded.devices;
    report.ok = true;
  } catch (error) {
    report.error = (error as Error).message;
    report.advice = error instanceof LibtorchNotFound ? adviceWithout() : adviceAgainst(report);
    return report;
  }
  report.advice = adviceWith(report);
  return report;
}

function adviceWithout(): string {
  return process.env.NODETORCH_LIBTORCH
    ? 'Name a folder with libtorch in NODETORCH_LIBTORCH, or unset it.'
    : `Get libtorch: ${installCommand}`;
}

function adviceAgainst({ addon, error, libtorch, platform }: Report): string {
  if (platform.os === 'linux' && platform.glibc === null)
    return 'Use a Linux with glibc: libtorch is not built for musl.';
  if (addon === null)
    return 'Use a platform that nodetorch has an addon for, or build it from its repository.';
  if (error?.includes('install nodetorch again')) return 'Install nodetorch again.';
  const wrong =
    libtorch?.version != null && !supported.some((minor) => libtorch.version!.startsWith(`${minor}.`));
  if (wrong && libtorch.source === 'NODETORCH_LIBTORCH')
    return `Unset NODETORCH_LIBTORCH, then: ${installCommand}`;
  return wrong
    ? `Get a libtorch that can be used: ${installCommand}`
    : `Install libtorch again: ${installCommand} --force`;
}

function adviceWith({ cuda, loaded }: Report): string {
  if (cuda.build && cuda.devices.length === 0) {
    return cuda.driver === null
      ? "libtorch is a CUDA build, and NVIDIA's driver isn't there: install it to use a GPU. The CPU works."
      : `libtorch is a CUDA build, and no GPU can be used with driver ${cuda.driver}: see nvidia-smi. The CPU works.`;
  }
  if (!cuda.build && cuda.driver !== null)
    return `There is a GPU: to use it, ${installCommand} --flavor cuda`;
  return `All is well: operators use ${loaded!.threads} threads.`;
}

function load(): NonNullable<Report['loaded']> {
  const probe = fileURLToPath(new URL('./probe.js', import.meta.url));
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [probe], { encoding: 'utf8' });
  if (status === 0) return JSON.parse(stdout);
  const line = /^(?:\w*Error|error)[^:]*: (.*)$/m.exec(stderr)?.[1];
  throw new Error(line ?? `loading it ended the process with ${signal ?? `exit code ${status}`}`);
}

function search(): Report['searched'] {
  const chosen = process.env.NODETORCH_LIBTORCH;
  if (chosen) return [{ source: 'NODETORCH_LIBTORCH', where: chosen, found: chosen }];
  const looked: Report['searched'] = [{ source: 'NODETORCH_LIBTORCH', where: 'not set', found: null }];
  for (const { source, where, find } of places(root)) {
    looked.push({ source, where, found: find() });
    if (looked.at(-1)!.found !== null) break;
  }
  return looked;
}

function glibc(): string | null {
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime ?? null;
}

/** Which of its kernels libtorch takes: its own rule, on the same flags. */
function capability(): string {
  if (process.env.ATEN_CPU_CAPABILITY) return `${process.env.ATEN_CPU_CAPABILITY} (ATEN_CPU_CAPABILITY)`;
  if (!existsSync('/proc/cpuinfo') || arch() !== 'x64') return 'default';
  const flags = new Set(
    /^flags\s*:(.*)$/m.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1]?.trim().split(' '),
  );
  const has = (...names: string[]) => names.every((name) => flags.has(name));
  if (has('avx512f', 'avx512vl', 'avx512bw', 'avx512dq', 'fma')) return 'AVX512';
  return has('avx2', 'fma') ? 'AVX2' : 'default';
}

/** Version of NVIDIA's driver, or null. */
function driver(): string | null {
  const file = '/proc/driver/nvidia/version';
  if (existsSync(file)) return /\d+\.\d+(\.\d+)?/.exec(readFileSync(file, 'utf8'))?.[0] ?? 'unknown';
  const asked = spawnSync('nvidia-smi', ['--query-gpu=driver_version', '--format=csv,noheader'], {
    encoding: 'utf8',
  });
  return asked.status === 0 ? asked.stdout.trim().split('\n')[0]! : null;
}

/** The report for people. */
export function format(report: Report): string {
  const { libtorch, platform, cpu, loaded, cuda } = report;
  const lines: [string, string][] = [
    ['nodetorch', report.nodetorch],
    ['Node', report.node],
    [
      'platform',
      `${platform.os}-${platform.arch} ${platform.release}${platform.glibc ? `, glibc ${platform.glibc}` : ''}`,
    ],
    ['CPU', `${cpu.model}, ${cpu.cores} cores, ${cpu.capability}`],
    ['addon', report.addon ?? 'none'],
    [
      'libtorch',
      libtorch
        ? `${libtorch.version ?? 'of unknown version'} (${libtorch.flavor}) in ${libtorch.root}`
        : 'none',
    ],
    ...report.searched.map(({ source, where, found }): [string, string] => [
      '',
      found === null ? `- ${source} (${where})` : `+ ${source}: ${found}`,
    ]),
    [
      'threads',
      loaded ? `${loaded.threads} in an operator, ${loaded.interopThreads} beside each other` : 'not known',
    ],
    ['built with', loaded ? loaded.features.join(', ') : 'not known'],
    [
      'CUDA',
      `${libtorch === null ? 'no libtorch' : cuda.build ? 'in this libtorch' : 'not in this libtorch'}; driver: ${cuda.driver ?? 'none'}`,
    ],
    ...cuda.devices.map((name, i): [string, string] => ['', `cuda:${i} ${name}`]),
  ];
  const text = lines.map(([name, value]) => `${name.padEnd(11)} ${value}`.trimEnd());
  // The places that were looked at stand above.
  if (report.error !== null) text.push('', `error: ${report.error.split('\n')[0]}`);
  return [...text, '', report.advice].join('\n');
}
