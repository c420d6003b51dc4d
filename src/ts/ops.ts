/** Makes PyTorch's operators JavaScript functions, and methods of Tensor. */
import './ops-manual.js';
import { functions, methods } from './_generated/schemas.js';
import { lookedAtContent, watchContent } from './ops/arguments.js';
import { execute, inTorchsNames, type Match, match, separate } from './ops/binding.js';
import type { Keywords } from './ops/errors.js';
import {
  follow,
  followMany,
  type KeywordPlan,
  kBits,
  keyOf,
  keywordPlanFor,
  kindOf,
  noPlan,
  type Plan,
  planFor,
  recall,
} from './ops/plan.js';
import { type Signature, signatures } from './ops/schema.js';
import { Tensor } from './tensor.js';

// Kinds of arguments that a program calls one operator with are few.
const kPlans = 8;

class Operator {
  readonly name: string;
  /** The one that served last. */
  plan: Plan = noPlan;
  readonly #read: (name: string) => Signature[];
  #signatures: Signature[] | null = null;
  readonly #plans: Plan[] = [];
  readonly #keywordPlans: KeywordPlan[] = [];

  /** @param read gives the signatures, in the order in which they are tried; asked at the first call. */
  constructor(name: string, read: (name: string) => Signature[]) {
    this.name = name;
    this.#read = read;
  }

  /** Looks for another plan. */
  find(key: number): Plan | null {
    for (const plan of this.#plans) {
      if (plan.key === key) {
        this.plan = plan;
        return plan;
      }
    }
    return null;
  }

  /** A call with more arguments than the functions below have parameters. */
  many(self: Tensor | null, args: readonly unknown[]): unknown {
    const key = keyOf(args);
    const plan = this.find(key);
    if (plan === null || plan.spread !== 0) return this.bind(self, args, key);
    return followMany(plan, self === null ? args : [self, ...args]);
  }

  /** Binds the arguments; under the key, which is -1 where there is none, what it came to is remembered. */
  bind(self: Tensor | null, args: readonly unknown[], key: number): unknown {
    const { given, keywords } = separate(args);
    if (keywords !== null) {
      for (const plan of this.#keywordPlans) {
        if (plan.key !== key) continue;
        const values = recall(plan, given, keywords);
        if (values !== null) return execute({ signature: plan.signature, values }, self);
      }
    }
    this.#signatures ??= this.#read(this.name);
    watchContent();
    const named = keywords === null ? null : inTorchsNames(this.#signatures, keywords);
    const bound = match(this.name, this.#signatures, given, named);
    if (key !== -1 && named === keywords && !lookedAtContent()) this.#remember(bound, key, given, keywords);
    return execute(bound, self);
  }

  #remember(
    bound: Match<Signature>,
    key: number,
    given: readonly unknown[],
    keywords: Keywords | null,
  ): void {
    if (keywords === null) {
      const plan = this.#plans.length < kPlans ? planFor(bound, key, given) : null;
      if (plan !== null) this.#plans.push(plan);
    } else {
      const plan = this.#keywordPlans.length < kPlans ? keywordPlanFor(bound, key, given, keywords) : null;
      if (plan !== null) this.#keywordPlans.push(plan);
    }
  }
}

/**
 * @internal The public function of an operator.
 *
 * @param name the operator's name in the table of overloads.
 */
// biome-ignore lint/suspicious/noExplicitAny: its type is generated, where it is exported
export function fn(name: string): any {
  return asFunction(name, readFunction);
}

const readFunction = (name: string) => signatures(name, functions[name]!, false);
const readMethod = (name: string) => signatures(name, methods[name]!, true);

/** @internal A function that binds its arguments to one of the signatures. */
export function asFunction(
  name: string,
  read: (name: string) => Signature[],
): (...args: unknown[]) => unknown {
  // Made at the first call: most of the two thousand are never called.
  let operator: Operator | null = null;
  return (a?: unknown, b?: unknown, c?: unknown, d?: unknown, ...rest: unknown[]) => {
    operator ??= new Operator(name, read);
    if (rest.length !== 0) return operator.many(null, [a, b, c, d, ...rest]);
    const key = kindOf(a) | (kindOf(b) << kBits) | (kindOf(c) << (2 * kBits)) | (kindOf(d) << (3 * kBits));
    const plan = operator.plan.key === key ? operator.plan : operator.find(key);
    return plan === null ? operator.bind(null, [a, b, c, d], key) : follow(plan, a, b, c, d);
  };
}

function method(name: string): (this: Tensor, ...args: unknown[]) => unknown {
  let operator: Operator | null = null;
  return function (this: Tensor, a: unknown, b: unknown, c: unknown, ...rest: unknown[]) {
    operator ??= new Operator(name, readMethod);
    if (rest.length !== 0) return operator.many(this, [a, b, c, ...rest]);
    const key = kindOf(a) | (kindOf(b) << kBits) | (kindOf(c) << (2 * kBits));
    const plan = operator.plan.key === key ? operator.plan : operator.find(key);
    return plan === null ? operator.bind(this, [a, b, c], key) : follow(plan, this, a, b, c);
  } as (this: Tensor, ...args: unknown[]) => unknown;
}

for (const name in methods) {
  if (Object.hasOwn(Tensor.prototype, name)) continue; // by hand
  Object.defineProperty(Tensor.prototype, name, { configurable: true, writable: true, value: method(name) });
}
