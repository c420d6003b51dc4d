/**
 * How arguments cross to an operator: in memory that both languages see, where they have a common form
 * (`native.callShared`).
 */
import { native } from '../../binding/native.js';

const shared = native.shared;

/** Forms of an argument, as bits of the word that says how many there are. */
export const kPlain = 0;
export const kBoolean = 1;
export const kList = 2;
/** A number in the place of a tensor; plain, it would be a handle. */
export const kForTensor = 3;

const kFirst = 2;
/** The place of a list that is null: none begins there. */
const kNone = 0;
const kMost = 6;
const kLists = kFirst + kMost;

/** What a call comes to where an argument needs another form. */
export const refused = Symbol('refused');

const nativeCall = native.callShared;
let filled = kLists;
// Counts the calls; stays a small integer.
let begun = 0;

/** Calls an operator on the arguments that were put; gives back what `native.call` would. */
export function callWithPut(op: number, word: number): unknown {
  shared[0] = op;
  shared[1] = word;
  const raw = nativeCall();
  const id = shared[0]!;
  return id === -1 ? refused : id > 0 ? id : raw;
}

/** Calls an operator on arguments in the forms that `native.call` takes, and gives back what it does. */
export function callForOther(op: number, args: readonly unknown[]): unknown {
  const word = putAll(args);
  const raw = word === -1 ? refused : callWithPut(op, word);
  return raw === refused ? native.call(op, null, ...args) : raw;
}

/** The word for arguments in these forms, or -1 if there are too many. */
export function wordFor(forms: readonly number[]): number {
  if (forms.length > kMost) return -1;
  return forms.reduce((word, form, i) => word | (form << (3 + 2 * i)), forms.length);
}

/** To be called before the first argument. */
export function begin(): void {
  filled = kLists;
  begun = (begun + 1) & 0x3fffffff;
}

export function put(i: number, value: number): void {
  shared[kFirst + i] = value;
}

/** @returns whether the list crosses so. */
export function putList(i: number, list: readonly unknown[]): boolean {
  const call = begun;
  const n = list.length >>> 0; // a proxy's may be anything
  if (filled + n > shared.length) return false;
  for (let at = 0; at < n; at++) {
    const value = list[at];
    if (typeof value !== 'number') return false;
    shared[filled + at] = value;
  }
  if (begun !== call) return false; // a getter made a call of its own, which wrote here
  shared[kFirst + i] = filled * shared.length + n;
  filled += n;
  return true;
}

/** The same for a list of up to four integers that is spelt out, and the only one of its call. */
export function putSpelt(i: number, n: number, a: unknown, b: unknown, c: unknown, d: unknown): void {
  shared[kLists] = a as number;
  if (n > 1) shared[kLists + 1] = b as number;
  if (n > 2) shared[kLists + 2] = c as number;
  if (n > 3) shared[kLists + 3] = d as number;
  shared[kFirst + i] = kLists * shared.length + n;
}

/** Writes arguments in the forms that `call` takes; returns their word, or -1 where one doesn't cross so. */
export function putAll(args: readonly unknown[]): number {
  const n = args.length;
  if (n > kMost) return -1;
  begin();
  let word = n;
  for (let i = 0; i < n; i++) {
    const value = args[i];
    let form = kPlain;
    if (typeof value === 'number') put(i, value);
    else if (typeof value === 'boolean') {
      put(i, value ? 1 : 0);
      form = kBoolean;
    } else if (value === null) {
      put(i, kNone);
      form = kList;
    } else if (Array.isArray(value) && putList(i, value)) form = kList;
    else return -1;
    word |= form << (3 + 2 * i);
  }
  return word;
}
