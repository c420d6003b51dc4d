/** The examples in the docstrings of src/ts, as programs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { transformSync } from '@swc/core';

const root = join(__dirname, '../../src/ts');

export interface Example {
  /** 'nn/module.ts, line 144'. */
  place: string;
  /** What each line that says what it gives is told to give: `loss.item() // 2`. */
  code: string;
}

function files(folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === '_generated' ? [] : files(path);
      return path.endsWith('.ts') ? [path] : [];
    })
    .sort();
}

const comments = /\/\*\*[\s\S]*?\*\//g;
// What prints on one line and can't be taken for prose.
const told = /^(\S.*?);? +\/\/ (tensor\(.*\)|-?\d[\w.]*|\[.*\]|true|false|null|torch\.\w+)$/;

/** Lines that say what they give are checked by `told(value, text)`, where they are expressions. */
function withChecks(code: string): string {
  const lines = code.split('\n').map((line) => {
    const [, expression, text] = told.exec(line) ?? [];
    if (expression === undefined || /^(const|let|for|return|using|import|class)\b/.test(expression))
      return line;
    return `told(${expression}, ${JSON.stringify(text)});`;
  });
  return lines.join('\n');
}

/** All of them, in the order of the files. */
export function examples(): Example[] {
  return files().flatMap((file) => {
    const source = readFileSync(join(root, file), 'utf8');
    return [...source.matchAll(comments)].flatMap((match) => {
      const at = match[0].indexOf('@example');
      if (at === -1) return [];
      const line = source.slice(0, match.index + at).split('\n').length;
      const text = match[0].slice(at + '@example'.length).replace(/\*\/$/, '');
      const code = text.replace(/^ *\* ?/gm, '').split(/^@\w/m)[0]!;
      return [{ place: `${file}, line ${line}`, code: withChecks(code.trim()) }];
    });
  });
}

/** A function of these names that runs an example. */
export function program(code: string, names: readonly string[]): (...values: unknown[]) => Promise<void> {
  const { code: script } = transformSync(`async (${names.join(', ')}) => {{\n${code}\n}}`, {
    isModule: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  });
  return runInThisContext(script);
}
