/**
 * NVIDIA's GPUs. Which libtorch is loaded decides whether there is CUDA; nothing here starts it before it is used.
 * @see https://docs.pytorch.org/docs/stable/cuda.html
 */
export * from './device.js';
export * from './memory.js';
export * from './random.js';
export * from './streams.js';
