/** Values that can be made, and written as TypeScript and as Python. */

export interface Value {
  /** Makes it; may throw what the calls in it throw. */
  make(): unknown;
  readonly ts: string;
  readonly py: string;
}

/** A value that both languages write alike, unless Python's text is given. */
export function literal(value: unknown, ts: string, py = ts): Value {
  return { make: () => value, ts, py };
}

/** What has no form in Python: an object that no operator takes stands for it. */
export function only(ts: string, make: () => unknown, py = 'object()'): Value {
  return { make, ts, py };
}

export const none = literal(null, 'null', 'None');
export const yes = literal(true, 'true', 'True');
export const no = literal(false, 'false', 'False');

/** An integer. Python has no other form for it, however large the number. */
export function integer(n: number | bigint): Value {
  return typeof n === 'bigint' ? literal(n, `${n}n`, String(n)) : literal(n, String(n), String(BigInt(n)));
}

export function float(x: number): Value {
  const text = Object.is(x, -0) ? '-0.0' : String(x);
  if (Number.isFinite(x)) return literal(x, text === '-0.0' ? '-0' : text, text);
  return literal(x, text, `float('${text.replace('inity', '').toLowerCase()}')`);
}

export function string(text: string): Value {
  const quoted = JSON.stringify(text);
  return literal(text, quoted, quoted);
}

export function list(elements: readonly Value[]): Value {
  return {
    make: () => elements.map((e) => e.make()),
    ts: `[${elements.map((e) => e.ts).join(', ')}]`,
    py: `[${elements.map((e) => e.py).join(', ')}]`,
  };
}

export const integers = (ns: readonly number[]): Value => list(ns.map(integer));

/** Named arguments: an object that comes last, Python's keywords. */
export type Keywords = readonly (readonly [name: string, value: Value])[];

interface Written {
  readonly make: () => unknown[];
  readonly ts: string;
  readonly py: string;
}

function written(args: readonly Value[], keywords: Keywords): Written {
  const ts = args.map((a) => a.ts);
  const py = args.map((a) => a.py);
  if (keywords.length > 0) {
    ts.push(`{ ${keywords.map(([name, v]) => `${JSON.stringify(name)}: ${v.ts}`).join(', ')} }`);
    py.push(`**{${keywords.map(([name, v]) => `${JSON.stringify(name)}: ${v.py}`).join(', ')}}`);
  }
  const make = () => {
    const made = args.map((a) => a.make());
    if (keywords.length > 0) made.push(Object.fromEntries(keywords.map(([name, v]) => [name, v.make()])));
    return made;
  };
  return { make, ts: ts.join(', '), py: py.join(', ') };
}

type Function = (...args: unknown[]) => unknown;

/** A call of a function. */
export function call(
  fn: Function,
  ts: string,
  py: string,
  args: readonly Value[],
  keywords: Keywords = [],
): Value {
  const w = written(args, keywords);
  return { make: () => fn(...w.make()), ts: `${ts}(${w.ts})`, py: `${py}(${w.py})` };
}

/** A call of a method. */
export function method(
  self: Value,
  name: string,
  args: readonly Value[] = [],
  keywords: Keywords = [],
): Value {
  const w = written(args, keywords);
  return {
    make() {
      const object = self.make() as Record<string, Function>;
      return object[name]!(...w.make());
    },
    ts: `${self.ts}.${name}(${w.ts})`,
    py: `${self.py}.${name}(${w.py})`,
  };
}

/** The same by way of the prototype: `self` may be anything. */
export function borrowed(
  prototype: object,
  name: string,
  self: Value,
  args: readonly Value[],
  keywords: Keywords,
): Value {
  const w = written(args, keywords);
  const fn = (prototype as Record<string, Function>)[name]!;
  const comma = w.ts === '' ? '' : ', ';
  return {
    make: () => fn.call(self.make(), ...w.make()),
    ts: `torch.Tensor.prototype.${name}.call(${self.ts}${comma}${w.ts})`,
    py: `torch.Tensor.${name}(${self.py}${comma}${w.py})`,
  };
}
