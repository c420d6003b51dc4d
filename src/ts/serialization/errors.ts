/** @internal A file isn't what `load` expects; `load` adds which file. */
export class FormatError extends Error {}
