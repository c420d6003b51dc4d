/** What is not called, and why. Nothing else is left out but what `known.json` lists. */
export const excluded: Record<string, string> = {
  from_file: 'maps, and may create, a file of any name',
  'out=_efficientzerotensor': 'libtorch writes to it, though it has no memory: nearly every operator crashes',
  _print: 'writes to the standard output',
};
