/**
 * Devices.
 * @see https://docs.pytorch.org/docs/stable/tensor_attributes.html#torch.device
 */
import { native } from '../../binding/native.js';

/** Where a tensor lives: a type and, where there are several, an index. */
export class Device {
  readonly type: string;
  readonly index: number | null;

  /** @internal Use `torch.device()`. */
  constructor(type: string, index: number | null) {
    this.type = type;
    this.index = index;
    Object.freeze(this);
  }

  /** Whether both name the same device. */
  equals(other: Device | string): boolean {
    return String(this) === String(other);
  }

  /** 'cpu', 'cuda:0': the form that every function here takes. */
  toString(): string {
    return this.index === null ? this.type : `${this.type}:${this.index}`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.index === null
      ? `device(type='${this.type}')`
      : `device(type='${this.type}', index=${this.index})`;
  }
}

/** What names a device where one is asked for. */
export type DeviceLike = Device | string;

/**
 * A device, by name (`'cpu'`, `'cuda:1'`) or by type and index. Checks the name only, not that it is there.
 *
 * @throws TorchError if there is no such type of device.
 * @example
 * torch.device('cuda', 1).index // 1
 */
export function device(type: DeviceLike, index?: number): Device {
  if (type instanceof Device) return type;
  if (typeof type !== 'string') {
    throw new TypeError(`device(): expected a string such as 'cpu' or 'cuda:0', got ${typeof type}`);
  }
  const parsed = native.parseDevice(index === undefined ? type : `${type}:${index}`);
  return new Device(parsed.type, parsed.index < 0 ? null : parsed.index);
}
