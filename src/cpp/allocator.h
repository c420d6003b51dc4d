// The CPU allocator that libtorch uses in this process. It counts every live byte, those too that only
// autograd holds, and keeps freed blocks for reuse: after the kernels, page faults on fresh memory are what a
// training step costs most.
#pragma once

#include <cstdint>

namespace nodetorch::allocator {

// Registers it with libtorch, once in a process.
void install();

int64_t live_bytes();
int64_t peak_bytes();
int64_t cached_bytes();
int64_t cache_limit();
void reset_peak();
// Blocks kept at most, in bytes; what is over is given back at once.
void set_cache_limit(int64_t bytes);
void empty_cache();

}  // namespace nodetorch::allocator
