/** What draw.py writes: one line of JSON a sample. */

/** A value: null, a boolean, string, number or array as they are; everything else as an object with one key. */
export type Value = null | boolean | string | number | Value[] | { [kind: `$${string}`]: unknown };

export interface Call {
  /** 'torch.linalg.svd', 'torch.Tensor.add', 'torch.Tensor.T.__get__' */
  function: string;
  args: Value[];
  kwargs: Record<string, Value>;
  /** What the random generator was seeded with last, where that is known. */
  seed?: number;
}

/** A tensor on the way in. */
export interface TensorEntry {
  dtype: string;
  shape: number[];
  requires_grad: boolean;
  stride?: number[];
  offset?: number;
  /** Index of its storage. */
  storage?: number;
  /** For a conjugated or negated view: what of. */
  of?: number;
  conj?: boolean;
  neg?: boolean;
  /** For sparse layouts: the tensors it consists of, by number. */
  layout?: string;
  parts?: number[];
  coalesced?: boolean | null;
  /** 'meta' for one without elements. */
  device?: string;
}

/** Tensors and the bytes under them, in base64. */
export interface Written {
  tensors: TensorEntry[];
  storages: string[];
}

/** What came out. */
export type Output =
  | { tensor: TensorOutput }
  | { dict: Record<string, Output> }
  | { value: Value }
  | Output[];

export interface TensorOutput {
  dtype: string;
  shape: number[];
  requires_grad: boolean;
  layout: string;
  stride?: number[];
  /** Index of the input that it is, or whose storage it shares. */
  same?: number | null;
  aliases?: number | null;
  data?: string;
  /** For sparse layouts: what it consists of. */
  parts?: { tensor: TensorOutput }[];
}

export type Reference = { $result: number[] } | { $tensor: number } | Reference[];

export interface Problem {
  type: string;
  message: string;
}

export interface Line extends Written {
  op: string;
  variant: string;
  dtype: string;
  kind: 'sample' | 'error' | 'end' | 'unsupported';
  index: number;
  uninitialised: boolean;
  supported?: string[];
  calls: Call[];
  /** Whether values are compared within a tolerance, since Python's differ from run to run. */
  close?: boolean;
  result: Reference;
  output: Output;
  gradient?:
    | (Written & {
        calls: Call[];
        outputs: Reference[];
        weights: Value[];
        inputs: number[];
        expected: ({ tensor: TensorOutput } | null)[];
      })
    | null;
  in_place?: { name: string; output?: Output; error?: Problem } | null;
  method?: string | null;
  /** What Python has in `out`, whose tensors have these dtypes, after the same call with it. */
  out?: { dtypes: string[]; output?: Output; error?: Problem } | null;
  error?: Problem;
  /** Set where Python itself fails, or where a value can't be written down. */
  python_fails?: Problem;
  no_form?: string;
}
