/** What `torch.autograd.graph` has. */
export { Node } from './node.js';
