/** Where wheels come from without pip: a package index of PyTorch's kind, or a folder. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fits, normalise, parseName, type WheelName } from './wheel.js';

/** A wheel that can be had. */
export interface Offer extends WheelName {
  /** Address, or path of a file. */
  from: string;
  file: string;
  /** In hexadecimal digits; null where the index doesn't say. */
  sha256: string | null;
}

/** All wheels of a project. */
export type Index = (project: string) => Promise<Offer[]>;

/** The folder's wheels. */
export function folderIndex(folder: string): Index {
  return async (project) => {
    const files = await readdir(folder);
    return files
      .flatMap((file) => offer(file, join(folder, file), null))
      .filter((each) => each.project === project);
  };
}

/**
 * An index as PyPI and download.pytorch.org have it: a page of links for each project, with checksums.
 *
 * @see https://packaging.python.org/en/latest/specifications/simple-repository-api/
 */
export function webIndex(base: string): Index {
  return async (project) => {
    const page = new URL(`${project}/`, base.endsWith('/') ? base : `${base}/`);
    const answer = await fetch(page).catch((error: Error) => {
      throw new Error(`can't reach ${page}: ${reason(error)}`, { cause: error });
    });
    if (answer.status === 404) return [];
    if (!answer.ok) throw new Error(`${page} answered ${answer.status} ${answer.statusText}`);
    const links = (await answer.text()).matchAll(/<a[^>]*\shref="([^"]+)"/g);
    return [...links].flatMap(([, link]) => webOffer(new URL(link!.replaceAll('&amp;', '&'), answer.url)));
  };
}

/** The wheel at an address, `...whl#sha256=...`. */
export function webOffer(address: URL): Offer[] {
  const sha256 = /sha256=([0-9a-f]{64})/.exec(address.hash)?.[1] ?? null;
  const url = new URL(address);
  url.hash = '';
  return offer(decodeURIComponent(url.pathname.split('/').at(-1)!), url.href, sha256);
}

/** As a list, which is empty if it isn't a wheel. */
export function offer(file: string, from: string, sha256: string | null): Offer[] {
  const name = parseName(file);
  return name === null ? [] : [{ ...name, file, from, sha256 }];
}

/**
 * The wheel that fits this platform and the version. All but one file are the same for every Python, so any will do.
 *
 * @param version - `2.13.0`, `==13.0.*`, `<14,>=13.0.88` or null for the newest. A local part (`+cpu`) counts if it is
 *   given.
 */
export function choose(offers: Offer[], version: string | null): Offer | undefined {
  const good = offers.filter(
    (each) => fits(each) && !/t$/.test(each.python) && matches(each.version, version),
  );
  return good.sort((a, b) => order(b.version, a.version) || order(b.python, a.python))[0];
}

const order = (a: string, b: string) => trim(a).localeCompare(trim(b), 'en', { numeric: true });

const holds: Record<string, (order: number) => boolean> = {
  '==': (order) => order === 0,
  '!=': (order) => order !== 0,
  '>=': (order) => order >= 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '<': (order) => order < 0,
};
const clause = /([=!<>]=|[<>])\s*([\w.*+]+)/;

function matches(version: string, wanted: string | null): boolean {
  return (wanted?.split(',') ?? []).every((each) => {
    const [, operator = '==', limit = each] = clause.exec(each) ?? [];
    const given = limit.includes('+') ? version : version.replace(/\+.*/, '');
    if (!limit.endsWith('.*')) return holds[operator]!(order(given, limit));
    return holds[operator]!(`${given}.`.startsWith(limit.slice(0, -1)) ? 0 : 1);
  });
}

/** 13.0 and 13.0.0 are the same version. */
function trim(version: string): string {
  return version.replace(/(\.0)+$/, '');
}

const clauses = new RegExp(`^${clause.source}(\\s*,\\s*${clause.source})*$`);

/** `nvidia-cublas==13.1.*; sys_platform == 'linux' and extra == 'cublas'`, taken apart. */
export interface Requirement {
  project: string;
  extras: string[];
  /** `==13.1.*`; null if any will do. */
  version: string | null;
}

const system =
  { linux: 'Linux', win32: 'Windows', darwin: 'Darwin' }[process.platform as string] ?? process.platform;

/** @returns null if the requirement doesn't hold on this platform, or not with these extras. */
export function parseRequirement(text: string, extras: string[]): Requirement | null {
  const [what = '', condition = ''] = text.split(';');
  const of = /extra\s*==\s*['"]([^'"]+)['"]/.exec(condition)?.[1];
  if (of !== undefined && !extras.includes(of)) return null;
  const on = /platform_system\s*==\s*['"]([^'"]+)['"]/.exec(condition)?.[1];
  if (on !== undefined && on !== system) return null;
  const parts = /^\s*([\w.-]+)\s*(?:\[([^\]]*)\])?\s*\(?\s*([^\s()][^()]*?)?\s*\)?\s*$/.exec(what);
  const [, project, list, version] = parts ?? [];
  if (parts === null || (version !== undefined && !clauses.test(version)))
    throw new Error(`can't read the requirement ${JSON.stringify(text)}`);
  return {
    project: normalise(project!),
    extras: list?.split(',').map((each) => each.trim()) ?? [],
    version: version ?? null,
  };
}

/** Whether a requirement of torch is one of CUDA's libraries, and not a package for Python. */
export function isCuda(requirement: string): boolean {
  return /^(nvidia-|cuda-toolkit\b)/i.test(requirement);
}

/** What went wrong, of an error of `fetch`, which hides it in the cause. */
export function reason(error: Error): string {
  const { cause } = error;
  return cause instanceof Error && cause.message !== '' ? cause.message : error.message;
}
