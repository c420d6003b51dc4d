/** Properties that read and write libtorch's own switches: each exists once, there. */
import { native } from '../../../binding/native.js';

/** @internal Adds properties that are switches of libtorch: `{ benchmark: 'cudnn.benchmark' }`. */
export function switches<T extends object, K extends string>(
  target: T,
  names: Record<K, string>,
): T & Record<K, boolean> {
  for (const [property, name] of Object.entries<string>(names)) {
    Object.defineProperty(target, property, {
      enumerable: true,
      get: () => native.getSwitch(name),
      set: (value: unknown) => {
        if (typeof value !== 'boolean')
          throw new TypeError(`${name}: expected a boolean, got ${typeof value}`);
        native.setSwitch(name, value);
      },
    });
  }
  return target as T & Record<K, boolean>;
}

/** What float32 is rounded to inside a kernel: 'none' leaves it to what is set above. */
export type Precision = 'none' | 'ieee' | 'tf32' | 'bf16';

/** @internal Adds `fp32_precision` of a backend's operators. */
export function precision<T extends object>(
  target: T,
  backend: string,
  op: string,
): T & { fp32_precision: Precision } {
  Object.defineProperty(target, 'fp32_precision', {
    enumerable: true,
    get: () => native.floatPrecision(backend, op),
    set: (value: Precision) => native.setFloatPrecision(backend, op, value),
  });
  return target as T & { fp32_precision: Precision };
}
