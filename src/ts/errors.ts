/**
 * Error classes. Wrong types are `TypeError`, wrong indices and ranges `RangeError`; what libtorch itself
 * refuses is a `TorchError` with PyTorch's message.
 */

/** An error raised by libtorch: PyTorch's message, without its C++ trace. PyTorch calls it `RuntimeError`. */
export class TorchError extends Error {
  override name = 'TorchError';
}

/** libtorch could not allocate, even after a collection. */
export class OutOfMemoryError extends TorchError {
  override name = 'OutOfMemoryError';
}
