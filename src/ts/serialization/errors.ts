/** @internal A file isn't what `load` expects; `load` adds which file. */
export class FormatError extends Error {}

/** Of a pickle that nobody would write; `cause` is what came of it. */
export function malformed(cause?: unknown): FormatError {
  const why = cause instanceof Error ? `: ${cause.message}` : '';
  return new FormatError(`its pickle is malformed${why}`, { cause });
}
