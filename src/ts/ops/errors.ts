/** What is wrong with a call, in the words of PyTorch's argument parser. */
import { typeName } from './arguments.js';
import type { Parameter, Parsed } from './schema.js';

export type Keywords = Record<string, unknown>;

/** `(Tensor other, *, Number alpha = 1)`, as PyTorch writes a signature in its messages. */
function describe(signature: Parsed): string {
  let starred = false;
  const parts = signature.parameters.map((p) => {
    const star = p.keywordOnly && !starred ? '*, ' : '';
    starred ||= p.keywordOnly;
    return `${star}${p.type.name} ${p.name}${p.fallback === null ? '' : ` = ${p.fallback}`}`;
  });
  return `(${parts.join(', ')})`;
}

/** Names of all parameters of the signatures. */
function known(signatures: readonly Parsed[]): string {
  return [...new Set(signatures.flatMap((s) => s.parameters.map((p) => p.name)))].join(', ');
}

export function unexpectedKeyword(name: string, key: string, signatures: readonly Parsed[]): TypeError {
  return new TypeError(
    `${name}() got an unexpected keyword argument '${key}' (known are: ${known(signatures)})`,
  );
}

export function multipleValues(name: string, key: string): TypeError {
  return new TypeError(`${name}() got multiple values for argument '${key}'`);
}

export function wrongType(name: string, p: Parameter, value: unknown, position: number): TypeError {
  const where = position < 0 ? '' : ` (position ${position + 1})`;
  return new TypeError(
    `${name}(): argument '${p.name}'${where} must be ${p.type.name}, not ${typeName(value)}`,
  );
}

export function missing({ name, parameters }: Parsed, from: number): TypeError {
  const names = parameters.slice(from).filter((p) => p.fallback === null);
  const list = names.map((p) => `"${p.name}"`).join(', ');
  return new TypeError(
    `${name}() missing ${names.length} required positional argument${names.length === 1 ? 's' : ''}: ${list}`,
  );
}

export function tooMany({ name, parameters, maxPositional }: Parsed, given: number): TypeError {
  const least = parameters.filter((p) => p.fallback === null && !p.keywordOnly).length;
  const takes =
    least === maxPositional
      ? `takes ${maxPositional} positional argument${maxPositional === 1 ? '' : 's'} but ${given} ${given === 1 ? 'was' : 'were'}`
      : `takes from ${least} to ${maxPositional} positional arguments but ${given} were`;
  return new TypeError(`${name}() ${takes} given`);
}

/** Whether PyTorch's message counts the value as of the type. */
function fits(type: string, value: unknown): boolean {
  const name = typeName(value);
  return name === type || (type === 'float' && name === 'int');
}

/** `Tensor, !str!`: an argument that doesn't fit stands between exclamation marks. */
function marked(parts: readonly string[], positional: readonly unknown[], keywords: Keywords): string {
  const texts = parts.map((part, i) => {
    // PyTorch takes the last word of a parameter for its name, which with a default it isn't.
    const name = part.slice(part.lastIndexOf(' ') + 1);
    const value = i < positional.length ? positional[i] : keywords[name];
    const text = `${i < positional.length ? '' : `${name}=`}${elements(value)}`;
    return fits(part.slice(0, part.lastIndexOf(' ')), value) ? text : `!${text}!`;
  });
  return `(${texts.join(', ')})`;
}

function elements(value: unknown): string {
  return Array.isArray(value) ? `list of [${value.map(typeName).join(', ')}]` : typeName(value);
}

/** Why a signature that takes as many arguments doesn't fit. */
function difference(signature: string, positional: readonly unknown[], keywords: Keywords): string {
  const parts = signature.slice(1, -1).split(', ');
  const names = Object.keys(keywords);
  if (parts.length !== positional.length + names.length) return '';
  const last = parts.slice(parts.length - names.length).map((part) => part.slice(part.lastIndexOf(' ') + 1));
  const unknown = names.filter((name) => !last.includes(name));
  const why =
    unknown.length > 0
      ? `keywords were incorrect: ${unknown.map((name) => `${name}, `).join('')}`
      : `arguments have invalid types: ${marked(parts, positional, keywords)}`;
  return `      didn't match because some of the ${why}\n`;
}

export function noMatch(
  name: string,
  signatures: readonly Parsed[],
  positional: readonly unknown[],
  keywords: Keywords | null,
): TypeError {
  const named = Object.fromEntries(Object.entries(keywords ?? {}).filter(([, value]) => value !== undefined));
  const got = positional.map(typeName);
  for (const key in named) got.push(`${key}=${typeName(named[key])}`);
  const expected = signatures.map((s) => {
    const text = describe(s);
    return ` * ${text}\n${difference(text, positional, named)}`;
  });
  return new TypeError(
    `${name}() received an invalid combination of arguments - got (${got.join(', ')}), but expected one of:\n${expected.join('')}`,
  );
}
