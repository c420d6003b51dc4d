/** What torchvision has, as far as it is here. */
export * as datasets from './datasets/index.js';
