/**
 * What the command line tool and this repository's programs use beside the public names; the package doesn't export it.
 * They import it from here, as a module outside the bundle (`scripts/bundle.ts`) would be a second copy of the library.
 */
import './index.js';

export { libtorch, type Native, native, openLibrary } from '../../binding/native.js';
export * as _nn from './_generated/nn.js';
export { functions, methods } from './_generated/schemas.js';
export * as _sparse from './_generated/sparse.js';
export { parseSchema } from './ops/schema.js';
export { adopt, idOf } from './tensor.js';
