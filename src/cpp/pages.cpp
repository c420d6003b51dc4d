#include "pages.h"

// AddressSanitizer watches what malloc gives, not what is mapped.
#ifdef NODETORCH_PAGES
#include <sys/mman.h>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <mutex>
#include <set>
#include <utility>

namespace nodetorch::pages {

namespace {

// What x86 and most arm64 systems call huge. A training step touches some hundred blocks and as many rows of
// its data, all over the memory; with pages of 4 KB each costs a walk through the page tables, and each fresh
// page a fault.
constexpr size_t kHuge = 2 << 20;
// No system's own pages are larger. Mappings end with some, so that a block's last bytes don't make a whole
// huge page resident.
constexpr size_t kSmall = 1 << 16;
// Blocks smaller than a huge page share a region of so many bytes. Only what is touched becomes resident.
constexpr size_t kRegion = 32 << 20;

uintptr_t down(uintptr_t address, size_t unit = kHuge) { return address & ~(unit - 1); }
uintptr_t up(uintptr_t address, size_t unit = kHuge) { return down(address + unit - 1, unit); }

void* pointer(uintptr_t address) { return reinterpret_cast<void*>(address); }

// A system that has none, or none to spare, goes on with small pages.
void wish_for_huge(uintptr_t begin, size_t bytes) {
#ifdef MADV_HUGEPAGE
  madvise(pointer(begin), bytes, MADV_HUGEPAGE);
#endif
}

// So much address space, from the beginning of a huge page on; 0 where there is none.
uintptr_t map(size_t bytes) {
  const size_t size = up(bytes, kSmall), spare = size + kHuge;
  void* mapped = mmap(nullptr, spare, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (mapped == MAP_FAILED) return 0;
  const auto at = reinterpret_cast<uintptr_t>(mapped);
  const uintptr_t begin = up(at), end = begin + size;
  if (begin > at) munmap(mapped, begin - at);
  if (at + spare > end) munmap(pointer(end), at + spare - end);
  wish_for_huge(begin, size);
  return begin;
}

void unmap(uintptr_t begin, size_t bytes) { munmap(pointer(begin), up(bytes, kSmall)); }

// Blocks side by side. What is freed becomes one with its free neighbours, and the pages that are wholly free
// go back to the system.
class Regions {
 public:
  uintptr_t take(size_t bytes) {
    auto fit = by_size_.lower_bound({bytes, 0});
    if (fit == by_size_.end()) {
      // Where a limit leaves no room for a region, what is asked for may still fit.
      if (!grow(kRegion) && !grow(up(bytes, kSmall))) return 0;
      fit = by_size_.lower_bound({bytes, 0});
    }
    const auto [size, begin] = *fit;
    forget(begin, size);
    if (size > bytes) remember(begin + bytes, size - bytes);
    return begin;
  }

  void put(uintptr_t block, size_t bytes) {
    const auto region = std::prev(regions_.upper_bound(block));
    const uintptr_t first = region->first, last = first + region->second;
    uintptr_t begin = block, end = block + bytes;
    const auto after = free_.find(end);
    if (end != last && after != free_.end()) {
      end += after->second;
      forget(after->first, after->second);
    }
    const auto before = free_.lower_bound(begin);
    if (begin != first && before != free_.begin()) {
      const auto [at, size] = *std::prev(before);
      if (at + size == begin) {
        begin = at;
        forget(at, size);
      }
    }
    if (begin == first && end == last) {
      unmap(first, last - first);
      regions_.erase(region);
      return;
    }
    remember(begin, end - begin);
    // Pages further off were given back when they became free.
    const uintptr_t from = std::max(up(begin), down(block)), to = std::min(down(end), up(block + bytes));
    if (from < to) madvise(pointer(from), to - from, MADV_DONTNEED);
  }

 private:
  bool grow(size_t bytes) {
    const uintptr_t begin = map(bytes);
    if (begin == 0) return false;
    regions_.emplace(begin, bytes);
    remember(begin, bytes);
    return true;
  }

  void remember(uintptr_t begin, size_t size) {
    free_.emplace(begin, size);
    by_size_.emplace(size, begin);
  }

  void forget(uintptr_t begin, size_t size) {
    free_.erase(begin);
    by_size_.erase({size, begin});
  }

  std::map<uintptr_t, size_t> regions_;
  std::map<uintptr_t, size_t> free_;
  // The smallest that is large enough, and of these the lowest: so the highest pages become free.
  std::set<std::pair<size_t, uintptr_t>> by_size_;
};

std::mutex mutex;

// Never destroyed: libtorch frees tensors in static destructors of its own.
Regions& regions() {
  static Regions* instance = new Regions;
  return *instance;
}

}  // namespace

void* obtain(size_t bytes) {
  if (bytes >= kHuge) return pointer(map(bytes));
  const std::lock_guard guard(mutex);
  return pointer(regions().take(bytes));
}

void give_back(void* block, size_t bytes) {
  const auto address = reinterpret_cast<uintptr_t>(block);
  if (bytes >= kHuge) return unmap(address, bytes);
  const std::lock_guard guard(mutex);
  regions().put(address, bytes);
}

void prefer_huge(void* block, size_t bytes) {
  const auto address = reinterpret_cast<uintptr_t>(block);
  const uintptr_t from = up(address), to = down(address + bytes);
  if (from < to) wish_for_huge(from, to - from);
}

}  // namespace nodetorch::pages
#endif
