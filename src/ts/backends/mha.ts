let enabled = true;

/** @see https://docs.pytorch.org/docs/stable/backends.html#module-torch.backends.mha */
export const mha = {
  /** Whether attention and transformers' layers may run as one operator, where they needn't be trained. */
  get_fastpath_enabled(): boolean {
    return enabled;
  },
  set_fastpath_enabled(value: boolean): void {
    if (typeof value !== 'boolean') {
      throw new TypeError(`set_fastpath_enabled(): expected a boolean, got ${typeof value}`);
    }
    enabled = value;
  },
};
