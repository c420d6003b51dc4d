/** What is not called, and why. Nothing else is left out but what `known.json` lists. */
export const excluded: Record<string, string> = {
  from_file: 'maps, and may create, a file of any name',
  _print: 'writes to the standard output',
};
