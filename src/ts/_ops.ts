/** Extensions of libtorch. */
import { resolve } from 'node:path';
import { openLibrary } from '../../binding/native.js';

/** @see https://docs.pytorch.org/docs/stable/library.html */
export const ops = {
  /**
   * Opens a shared library, which registers its operators or its device with libtorch: they are there from then on.
   *
   * @throws Error with the system's message if it can't be opened.
   * @example
   * torch.ops.load_library('build/libmy_device.so');
   */
  load_library(path: string): void {
    if (typeof path !== 'string') throw new TypeError(`load_library(): expected a path, got ${typeof path}`);
    openLibrary(resolve(path));
  },
};
