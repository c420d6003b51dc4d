#include "allocator.h"

#include <c10/core/Allocator.h>
#include <c10/core/CPUAllocator.h>
#include <c10/util/Exception.h>

#ifdef NODETORCH_SANITIZE
#include <sanitizer/asan_interface.h>
#endif

#include <atomic>
#include <bit>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <new>

#include "pages.h"

namespace nodetorch::allocator {

namespace {

// libtorch's kernels expect (and its own allocator gives) this alignment.
constexpr size_t kAlignment = 64;
// Blocks from here on come from pages of their own: malloc would keep them when they are freed, in a heap
// that others' small blocks hold open.
constexpr size_t kPaged = 1 << 17;
#ifdef NODETORCH_SANITIZE
// AddressSanitizer keeps freed blocks for long before it gives them again, so that who still uses them is
// found.
constexpr int64_t kDefaultCacheLimit = 0;
#else
constexpr int64_t kDefaultCacheLimit = 128 << 20;
#endif
// Blocks that lie idle while so much else is freed are given back. Less than the limit of the cache would
// keep blocks from being idle for the rest of a large step.
constexpr int64_t kEpochBytes = 16 << 20;
constexpr uint32_t kIdleEpochs = 16;

// In front of each block, one alignment unit long.
struct Header {
  size_t size;  // of the class, without the header
  uint32_t size_class;
  uint32_t epoch;  // in which it was kept
  // Neighbours while the block is cached: in its class, newest first, and over all classes by age.
  Header* class_prev;
  Header* class_next;
  Header* newer;
  Header* older;
};
static_assert(sizeof(Header) <= kAlignment);

Header* header_of(void* data) { return reinterpret_cast<Header*>(static_cast<char*>(data) - kAlignment); }
void* data_of(Header* header) { return reinterpret_cast<char*>(header) + kAlignment; }

// Eight classes a power of two: at most an eighth of a block is spare.
constexpr uint32_t kClasses = 64 * 8;

uint32_t class_of(size_t bytes, size_t* size) {
  if (bytes <= 512) {
    const size_t units = (bytes + kAlignment - 1) / kAlignment;
    *size = units * kAlignment;
    return static_cast<uint32_t>(units);
  }
  const int log = std::bit_width(bytes - 1) - 1;  // 2^log < bytes <= 2^(log + 1)
  const size_t step = size_t{1} << (log - 3);
  const size_t steps = (bytes - (size_t{1} << log) + step - 1) / step;  // 1..8
  *size = (size_t{1} << log) + steps * step;
  return static_cast<uint32_t>(log * 8 + static_cast<int>(steps) - 1);
}

#ifdef NODETORCH_SANITIZE
// A block's first bytes may be used, and no more of it.
void expose(Header* header, size_t bytes) {
  char* data = static_cast<char*>(data_of(header));
  ASAN_UNPOISON_MEMORY_REGION(data, bytes);
  ASAN_POISON_MEMORY_REGION(data + bytes, header->size - bytes);
}
#else
void expose(Header*, size_t) {}
#endif

class SpinLock {
 public:
  void lock() {
    while (flag_.test_and_set(std::memory_order_acquire)) {
    }
  }
  void unlock() { flag_.clear(std::memory_order_release); }

 private:
  std::atomic_flag flag_ = ATOMIC_FLAG_INIT;
};

class Cache {
 public:
  Header* take(uint32_t size_class) {
    std::lock_guard guard(lock_);
    Header* header = classes_[size_class];
    if (header != nullptr) unlink(header);
    return header;
  }

  // Keeps the block; hands back a chain (through `older`) of what must go for it.
  Header* keep(Header* header) {
    std::lock_guard guard(lock_);
    const auto size = static_cast<int64_t>(header->size);
    if (size > limit_) {
      header->older = nullptr;
      return header;
    }
    Header* evicted = evict(limit_ - size);
    link(header);
    kept_ += size;
    return kept_ < kEpochBytes ? evicted : evict_idle(evicted);
  }

  Header* trim(int64_t limit) {
    std::lock_guard guard(lock_);
    return evict(limit);
  }

  void set_limit(int64_t limit) {
    std::lock_guard guard(lock_);
    limit_ = limit;
  }

  int64_t limit() {
    std::lock_guard guard(lock_);
    return limit_;
  }

  int64_t bytes() {
    std::lock_guard guard(lock_);
    return bytes_;
  }

 private:
  Header* evict(int64_t limit) {
    Header* chain = nullptr;
    while (bytes_ > limit && oldest_ != nullptr) chain = evict_oldest(chain);
    return chain;
  }

  Header* evict_idle(Header* chain) {
    kept_ = 0;
    epoch_++;
    while (oldest_ != nullptr && epoch_ - oldest_->epoch > kIdleEpochs) chain = evict_oldest(chain);
    return chain;
  }

  Header* evict_oldest(Header* chain) {
    Header* header = oldest_;
    unlink(header);
    header->older = chain;
    return header;
  }

  void link(Header* header) {
    Header*& head = classes_[header->size_class];
    header->epoch = epoch_;
    header->class_prev = nullptr;
    header->class_next = head;
    if (head != nullptr) head->class_prev = header;
    head = header;
    header->newer = nullptr;
    header->older = newest_;
    if (newest_ != nullptr)
      newest_->newer = header;
    else
      oldest_ = header;
    newest_ = header;
    bytes_ += static_cast<int64_t>(header->size);
  }

  void unlink(Header* header) {
    (header->class_prev != nullptr ? header->class_prev->class_next : classes_[header->size_class]) =
        header->class_next;
    if (header->class_next != nullptr) header->class_next->class_prev = header->class_prev;
    (header->newer != nullptr ? header->newer->older : newest_) = header->older;
    (header->older != nullptr ? header->older->newer : oldest_) = header->newer;
    bytes_ -= static_cast<int64_t>(header->size);
  }

  SpinLock lock_;
  Header* classes_[kClasses] = {};
  Header* newest_ = nullptr;
  Header* oldest_ = nullptr;
  int64_t bytes_ = 0;
  int64_t limit_ = kDefaultCacheLimit;
  int64_t kept_ = 0;  // bytes in this epoch
  uint32_t epoch_ = 0;
};

std::atomic<int64_t> live{0};
std::atomic<int64_t> peak{0};

// Never destroyed: libtorch frees tensors in static destructors of its own.
Cache& cache() {
  static Cache* instance = new Cache;
  return *instance;
}

// Memory for a block of so many bytes and its header; null where there is none.
void* obtain(size_t size) {
#ifdef NODETORCH_PAGES
  if (size >= kPaged) return pages::obtain(size + kAlignment);
#endif
  void* block = nullptr;
  return posix_memalign(&block, kAlignment, size + kAlignment) == 0 ? block : nullptr;
}

void give_back(Header* chain) {
  while (chain != nullptr) {
    Header* next = chain->older;
#ifdef NODETORCH_PAGES
    if (chain->size >= kPaged)
      pages::give_back(chain, chain->size + kAlignment);
    else
#endif
      std::free(chain);
    chain = next;
  }
}

void deallocate(void* data) {
  if (data == nullptr) return;
  Header* header = header_of(data);
  live.fetch_sub(static_cast<int64_t>(header->size), std::memory_order_relaxed);
  expose(header, 0);
  give_back(cache().keep(header));
}

class CpuAllocator final : public c10::Allocator {
 public:
  c10::DataPtr allocate(size_t bytes) override {
    const c10::Device device(c10::DeviceType::CPU);
    if (bytes == 0) return {nullptr, nullptr, &deallocate, device};
    size_t size = 0;
    void* block = nullptr;
    uint32_t size_class = 0;
    // A size this large is a mistake in the caller's arithmetic; rounding it up would overflow.
    if (bytes < (size_t{1} << 62)) {
      size_class = class_of(bytes, &size);
      block = cache().take(size_class);
      if (block == nullptr) block = obtain(size);
      if (block == nullptr) {
        give_back(cache().trim(0));
        block = obtain(size);
      }
    }
    TORCH_CHECK_WITH(OutOfMemoryError, block != nullptr, "CPU: can't allocate memory: you tried to allocate ",
                     bytes, " bytes, with ", live_bytes(), " bytes in use");
    auto* header = static_cast<Header*>(block);
    header->size = size;
    header->size_class = size_class;
    expose(header, bytes);
    const int64_t now =
        live.fetch_add(static_cast<int64_t>(size), std::memory_order_relaxed) + static_cast<int64_t>(size);
    if (now > peak.load(std::memory_order_relaxed)) peak.store(now, std::memory_order_relaxed);
    void* data = data_of(header);
    return {data, data, &deallocate, device};
  }

  c10::DeleterFnPtr raw_deleter() const override { return &deallocate; }
  void copy_data(void* to, const void* from, size_t count) const override { std::memcpy(to, from, count); }
};

}  // namespace

void install() {
  // Never destroyed either, and left in place where another copy of the addon installs its own.
  alignas(CpuAllocator) static std::byte memory[sizeof(CpuAllocator)];
  static std::once_flag once;
  std::call_once(once, [] { c10::SetCPUAllocator(new (memory) CpuAllocator); });
}

int64_t live_bytes() { return live.load(std::memory_order_relaxed); }
int64_t peak_bytes() { return peak.load(std::memory_order_relaxed); }
int64_t cached_bytes() { return cache().bytes(); }
int64_t cache_limit() { return cache().limit(); }
void reset_peak() { peak.store(live_bytes(), std::memory_order_relaxed); }

void set_cache_limit(int64_t bytes) {
  TORCH_CHECK_VALUE(bytes >= 0, "expected a number of bytes >= 0, but got ", bytes);
  cache().set_limit(bytes);
  give_back(cache().trim(bytes));
}

void empty_cache() { give_back(cache().trim(0)); }

}  // namespace nodetorch::allocator
