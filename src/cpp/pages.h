// Memory for large blocks, from the system itself, in its huge pages where it has them.
#pragma once

#include <cstddef>

#if (defined(__unix__) || defined(__APPLE__)) && !defined(NODETORCH_SANITIZE)
#define NODETORCH_PAGES
#endif

namespace nodetorch::pages {

// So many bytes at an address that is a multiple of 64; null where there are none.
void* obtain(size_t bytes);
// What `obtain` gave for so many bytes.
void give_back(void* block, size_t bytes);
// Wishes for huge pages where others' memory, untouched so far, has room for them.
void prefer_huge(void* block, size_t bytes);

}  // namespace nodetorch::pages
