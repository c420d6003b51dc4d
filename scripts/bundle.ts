/**
 * Makes one file of the library in the place of the modules that tsc wrote to `dist`: Node loads it in less time and
 * memory. `npm run build:ts` does both; after tsc alone `dist` works as well, and only starts slower.
 *
 * The modules that went into it are deleted: what imported one would get a second copy of the library.
 */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './python.js';

/** What can be imported: the public names, and what the package's and this repository's programs use beside them. */
const entryPoints = ['src/ts/index.ts', 'src/ts/internal.ts'];
/** Modules that hold no state, and serve the command line tool and set-up. */
const isOnItsOwn = (name: string, place: string) =>
  place === 'binding' ? !name.startsWith('native.') : name.startsWith('cli');

function bundle(keepNames: boolean) {
  return build({
    absWorkingDir: root,
    entryPoints,
    outbase: '.',
    outdir: 'dist',
    // What both entries are made of becomes one file. Were it two, they would have the same name, which is an error.
    splitting: true,
    chunkNames: 'src/ts/nodetorch',
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    legalComments: 'none',
    keepNames,
    write: false,
    logLevel: 'warning',
  });
}

/** Calls of esbuild's, for what `import * as` and `export * as` name, and for the names of functions and classes. */
const namespace = /^__export\(([\w$]+), \{([\s\S]*?)^\}\);/gm;
const named = [
  /^__name\(([\w$]+), "([\w$]+)"\);$/gm,
  /^var ([\w$]+) = \/\* @__PURE__ \*\/ __name\((?:.*|[\s\S]*?\n[)}\]]+), "([\w$]+)"\);$/gm,
  /^(?:class|var) ([\w$]+) .*\{\n +static \{\n +__name\(this, "([\w$]+)"\);$/gm,
];

/** A class that names itself is `_Tensor` inside, which is what V8 tells of it. */
function restoreClasses(text: string): string {
  return text.replace(/^var ([\w$]+) = class _\1 [\s\S]*?^\};/gm, (whole, name) =>
    whole.replace(new RegExp(`\\b_${name}\\b`, 'g'), name),
  );
}

/**
 * esbuild escapes what isn't ASCII, but for the comments that it keeps. With one such character V8 would need two bytes
 * for each of the file, and time to decode them.
 */
function asAscii(text: string): string {
  return text.replace(/^ *(?:\/\*|\*|\/\/).*/gm, (comment) => comment.replace(/[^\0-\x7f]/g, '?'));
}

/**
 * What the modules would have beside: where two have a name in common, one's function or class is renamed, and esbuild's
 * namespaces are objects that one can add to, of functions that are called at each use.
 *
 * @param kept the same file with `keepNames`, which tells the names. It isn't used itself, as it calls a function for
 *   each that is made, at every call of the function around it.
 */
function restore(text: string, kept: string): string {
  const names = named
    .flatMap((pattern) => [...kept.matchAll(pattern)])
    .filter(([, made, name]) => made !== name);
  const members = new Map([...text.matchAll(namespace)].map(([, name, inside]) => [name!, inside!]));
  const namespaces = new Set<string>(); // each after those that are its members
  const visit = (name: string): void => {
    for (const [member] of members.get(name)!.matchAll(/[\w$]+/g)) if (members.has(member)) visit(member);
    namespaces.add(name);
  };
  for (const name of members.keys()) visit(name);
  return `
for (const [made, name] of [
${names.map(([, made, name]) => `  [${made}, "${name}"],`).join('\n')}
]) {
  Object.defineProperty(made, "name", { value: name });
}
function asModule(namespace) {
  const module = { __proto__: null, ...namespace };
  return Object.freeze(Object.defineProperty(module, Symbol.toStringTag, { value: "Module" }));
}
${[...namespaces].map((name) => `${name} = asModule(${name});`).join('\n')}
`;
}

const isShared = ({ path }: { path: string }) => path.endsWith('nodetorch.js');
const [{ outputFiles }, kept] = await Promise.all([bundle(false), bundle(true)]);
for (const file of outputFiles) writeFileSync(file.path, file.contents);

const { path, text } = outputFiles.find(isShared)!;
writeFileSync(path, asAscii(restoreClasses(text)) + restore(text, kept.outputFiles.find(isShared)!.text));

const written = new Set(outputFiles.map(({ path }) => path));
for (const place of ['src/ts', 'binding']) {
  const folder = join(root, 'dist', place);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    if (/\.js(\.map)?$/.test(name) && !written.has(file) && !isOnItsOwn(name, place)) rmSync(file);
  }
}
