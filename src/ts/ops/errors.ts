/** What is wrong with a call, in the words of PyTorch's argument parser and with JavaScript's names for types. */
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

export function noMatch(
  name: string,
  signatures: readonly Parsed[],
  positional: readonly unknown[],
  keywords: Keywords | null,
): TypeError {
  const got = positional.map(typeName);
  for (const key in keywords) got.push(`${key}=${typeName(keywords[key])}`);
  const expected = signatures.map((s) => `\n * ${describe(s)}`).join('');
  return new TypeError(
    `${name}() received an invalid combination of arguments - got (${got.join(', ')}), but expected one of:${expected}`,
  );
}
