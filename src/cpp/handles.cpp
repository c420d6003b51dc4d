#include "handles.h"

#include <c10/util/Exception.h>

#include <algorithm>

#ifdef __unix__
#include <unistd.h>
#endif

#include "allocator.h"
#include "device.h"
#include "env.h"
#include "error.h"
#include "values.h"

namespace nodetorch {

namespace {
// How much native memory may gather before the collector is asked for help.
// Small enough that garbage stays near the caches, large enough that a
// collection's cost (a fraction of a millisecond) disappears.
constexpr int64_t kBudgetBytes = 16 << 20;
// The same for a collection of everything, which costs some milliseconds.
constexpr int64_t kFullBudgetBytes = 48 << 20;
// Tensors too small to count in bytes still cost half a kilobyte of bookkeeping each, and their operators
// cost little more than to miss the caches. As many as fill half the second-level cache, so that a sweep
// finds them there; but enough to share the fixed cost of a collection, which is some 70 microseconds.
constexpr int64_t kTiny = 1 << 10;
size_t budget_of_handles() {
  constexpr size_t kFew = 1 << 8, kMany = 1 << 10;
#ifdef _SC_LEVEL2_CACHE_SIZE
  const auto cache = sysconf(_SC_LEVEL2_CACHE_SIZE);
  if (cache > 0) return std::clamp(static_cast<size_t>(cache) >> 10, kFew, kMany);
#endif
  return kMany / 2;
}
// Young collections between two full ones, at first and at most.
constexpr uint32_t kPatience = 4;
constexpr uint32_t kMaxPatience = 1024;
// A loop whose every step has a scope puts no pressure on anything; what was made before it is to be found
// all the same.
constexpr size_t kReleasedHandles = 1 << 15;
constexpr uint32_t kCanaryInterval = 256;
// Old handles examined in a sweep, at least.
constexpr size_t kOldSlice = 4096;
}  // namespace

Handles::Handles(napi_env env)
    : env_(env), slots_(1), budget_of_handles_(budget_of_handles()), patience_(kPatience) {}

uint32_t Handles::add(at::Tensor tensor) {
  if (!tensor.defined()) return 0;
  uint32_t id = free_head_;
  if (id != 0) {
    free_head_ = slots_[id].next_free;
  } else {
    id = static_cast<uint32_t>(slots_.size());
    slots_.emplace_back();
  }
  if (!tensor.device().is_cpu() && tensor.has_storage()) {
    devices_used_ = true;
    device_growth_ += static_cast<int64_t>(tensor.storage().nbytes());
  }
  slots_[id].tensor = std::move(tensor);
  live_++;
  created_++;
  if (observer_ != nullptr) observe(id);
  return id;
}

void Handles::track(uint32_t id, napi_value wrapper) {
  Slot &slot = slots_[id];
  if (slot.ref != nullptr) return;
  if (napi_create_reference(env_, wrapper, 0, &slot.ref) != napi_ok) {
    slot.ref = nullptr;
    TORCH_CHECK_TYPE(false, "track(): expected an object");
  }
  young_.push_back({id, slot.generation});
  tracked_++;
  if (until_canary_check_-- == 0) {
    until_canary_check_ = kCanaryInterval;
    sweep_if_collected();
  }
}

void Handles::free(uint32_t id) {
  Slot &slot = slots_[id];
  if (slot.ref != nullptr) {
    napi_delete_reference(env_, slot.ref);
    slot.ref = nullptr;
    tracked_--;
  }
  slot.generation++;
  slot.next_free = free_head_;
  free_head_ = id;
  live_--;
  // Last: dropping the tensor may run arbitrary deleters, and the table is
  // consistent by now.
  at::Tensor dropped = std::move(slot.tensor);
}

void Handles::end() {
  for (uint32_t id = 1; id < slots_.size(); id++) {
    if (slots_[id].tensor.defined()) free(id);
  }
  for (napi_ref *ref : {&canary_, &collector_, &observer_}) {
    if (*ref != nullptr) napi_delete_reference(env_, *ref);
    *ref = nullptr;
  }
}

void Handles::invalid(uint32_t id) {
  TORCH_CHECK_TYPE(false, "expected a tensor that is in use, but handle ", id, " is not");
}

int64_t Handles::native_bytes() const { return allocator::live_bytes() + device_bytes_; }

void Handles::look_up_device_bytes() {
  if (devices_used_) device_bytes_ = accelerator_bytes();
  device_growth_ = 0;
}

bool Handles::over_budget() const {
  const int64_t grown = native_bytes() - floor_;
  if (grown > kBudgetBytes || device_growth_ > kBudgetBytes) return true;
  // What is larger passes through the caches anyway; there each collection is worth more.
  return young_.size() > budget_of_handles_ &&
         (young_.size() > 2 * budget_of_handles_ || grown < static_cast<int64_t>(young_.size()) * kTiny);
}

void Handles::released(size_t count) {
  released_ += count;
  if (released_ < kReleasedHandles) return;
  released_ = 0;
  relieve();
}

void Handles::check_devices() {
  look_up_device_bytes();
  if (over_budget()) relieve();
}

void Handles::relieve() {
  const int64_t budget = std::max(kFullBudgetBytes, full_floor_ / 4);
  if (tracked_ == 0) {
    // Nothing that a collection could free: what grew belongs to scopes or to
    // autograd.
    floor_ = native_bytes();
    return;
  }
  collect(false);
  sweep(false);
  look_up_device_bytes();
  // Wrappers that survived two young collections are out of their reach. So all is collected where the growth
  // shows that much may hang on them, and now and then where it doesn't show: ever later while that finds
  // little.
  const int64_t before = native_bytes();
  const bool grown = before - full_floor_ > budget;
  if (grown || ++young_collections_ >= patience_) {
    collect(true);
    sweep(true);
    look_up_device_bytes();
    full_floor_ = native_bytes();
    const bool worth_it = grown || before - full_floor_ > kFullBudgetBytes;
    patience_ = worth_it ? kPatience : std::min(2 * patience_, kMaxPatience);
    young_collections_ = 0;
  }
  floor_ = native_bytes();
  full_floor_ = std::min(full_floor_, floor_);
}

void Handles::collect_all() {
  collect(true);
  sweep(true);
  look_up_device_bytes();
  floor_ = full_floor_ = native_bytes();
}

void Handles::set_collector(napi_value function) { napi_create_reference(env_, function, 1, &collector_); }

void Handles::set_observer(napi_value function) {
  if (observer_ != nullptr) napi_delete_reference(env_, observer_);
  observer_ = nullptr;
  napi_valuetype type = napi_undefined;
  napi_typeof(env_, function, &type);
  if (type == napi_function) napi_create_reference(env_, function, 1, &observer_);
}

void Handles::call_host(napi_ref function_ref, napi_value argument) {
  napi_value function, receiver;
  napi_get_reference_value(env_, function_ref, &function);
  napi_get_undefined(env_, &receiver);
  if (napi_call_function(env_, receiver, function, 1, &argument, nullptr) == napi_ok) return;
  // Nobody asked for it, so nobody expects its error.
  napi_value error;
  napi_get_and_clear_last_exception(env_, &error);
}

void Handles::observe(uint32_t id) {
  const HandleScope scope(env_);
  call_host(observer_, from_uint32(env_, id));
}

std::vector<uint32_t> Handles::in_use() const {
  std::vector<uint32_t> ids;
  for (uint32_t id = 1; id < slots_.size(); id++) {
    if (slots_[id].tensor.defined()) ids.push_back(id);
  }
  return ids;
}

void Handles::collect(bool full) {
  const HandleScope scope(env_);
  call_host(collector_, from_bool(env_, full));
  plant_canary();  // this collection is known: a sweep follows
  collections_++;
  if (full) full_collections_++;
}

void Handles::plant_canary() {
  if (canary_ != nullptr) napi_delete_reference(env_, canary_);
  napi_value object;
  napi_create_object(env_, &object);
  napi_create_reference(env_, object, 0, &canary_);
}

void Handles::sweep_if_collected() {
  if (canary_died()) sweep(false);
}

bool Handles::canary_died() {
  const HandleScope scope(env_);
  napi_value alive = nullptr;
  if (canary_ != nullptr) napi_get_reference_value(env_, canary_, &alive);
  const bool died = canary_ != nullptr && alive == nullptr;
  if (died || canary_ == nullptr) plant_canary();
  return died;
}

void Handles::sweep(bool all) {
  sweeps_++;
  std::vector<Watched> survivors;
  examine(young_, 0, young_.size(), survivors);
  const size_t examined = young_.size();
  young_.clear();

  // Old handles die seldom: a slice in each sweep, in turn, finds them soon
  // enough.
  if (old_cursor_ >= old_.size()) old_cursor_ = 0;
  const size_t to = all ? old_.size() : std::min(old_.size(), old_cursor_ + std::max(kOldSlice, examined));
  const size_t from = all ? 0 : old_cursor_;
  std::vector<Watched> kept;
  examine(old_, from, to, kept);
  std::copy(kept.begin(), kept.end(), old_.begin() + static_cast<std::ptrdiff_t>(from));
  old_.erase(old_.begin() + static_cast<std::ptrdiff_t>(from + kept.size()),
             old_.begin() + static_cast<std::ptrdiff_t>(to));
  old_cursor_ = from + kept.size();
  old_.insert(old_.end(), survivors.begin(), survivors.end());
}

// What the sweep comes to next was last touched some thousand tensors ago.
inline void Handles::prefetch(const std::vector<Watched> &list, size_t i, size_t end) const {
#if defined(__GNUC__)
  if (i + 12 >= end) return;
  __builtin_prefetch(&slots_[list[i + 12].id]);
  const Slot &next = slots_[list[i + 8].id];
  const char *impl = reinterpret_cast<const char *>(next.tensor.unsafeGetTensorImpl());
  __builtin_prefetch(next.ref);
  __builtin_prefetch(impl);
  __builtin_prefetch(impl + 64);
#endif
}

void Handles::examine(std::vector<Watched> &list, size_t from, size_t to, std::vector<Watched> &alive) {
  constexpr size_t kChunk = 1024;  // handle scopes stay small
  for (size_t begin = from; begin < to; begin += kChunk) {
    const HandleScope scope(env_);
    const size_t end = std::min(to, begin + kChunk);
    for (size_t i = begin; i < end; i++) {
      prefetch(list, i, end);
      const Watched watched = list[i];
      Slot &slot = slots_[watched.id];
      if (slot.generation != watched.generation || slot.ref == nullptr) continue;
      napi_value value = nullptr;
      napi_get_reference_value(env_, slot.ref, &value);
      if (value == nullptr)
        free(watched.id);
      else
        alive.push_back(watched);
    }
  }
}

namespace {

napi_value Track(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<2> &args) -> napi_value {
    const uint32_t id = to_handle(args.napi, args[0]);
    args.env->handles.get(id);
    args.env->handles.track(id, args[1]);
    args.env->handles.check_pressure();
    return nullptr;
  });
}

napi_value Free(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1> &args) -> napi_value {
    const uint32_t id = to_handle(args.napi, args[0]);
    args.env->handles.get(id);
    args.env->handles.free(id);
    return nullptr;
  });
}

napi_value ReleaseScope(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<2> &args) -> napi_value {
    const Ids ids = ids_of(args.napi, args[0], args[1]);
    Handles &handles = args.env->handles;
    // The last first: so the next step's tensors find the memory of their predecessors, each its own.
    for (size_t i = ids.count; i-- > 0;) {
      uint32_t &id = ids.data[i];
      if (id == 0) continue;
      handles.get(id);
      if (handles.tracked(id)) continue;
      handles.free(id);
      id = 0;
    }
    handles.released(ids.count);
    return nullptr;
  });
}

napi_value Alias(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1> &args) {
    at::Tensor tensor = args.env->handles.get(to_handle(args.napi, args[0]));
    return from_uint32(args.napi, args.env->handles.add(std::move(tensor)));
  });
}

napi_value MemoryStats(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1> &args) {
    const Handles &handles = args.env->handles;
    napi_value stats;
    napi_create_object(args.napi, &stats);
    const auto set = [&](const char *name, double value) {
      napi_value number;
      napi_create_double(args.napi, value, &number);
      napi_set_named_property(args.napi, stats, name, number);
    };
    set("live", handles.live());
    set("tracked", handles.tracked_count());
    set("created", static_cast<double>(handles.created()));
    set("sweeps", static_cast<double>(handles.sweeps()));
    set("collections", static_cast<double>(handles.collections()));
    set("full_collections", static_cast<double>(handles.full_collections()));
    set("allocated_bytes", static_cast<double>(allocator::live_bytes()));
    set("peak_bytes", static_cast<double>(allocator::peak_bytes()));
    set("cached_bytes", static_cast<double>(allocator::cached_bytes()));
    set("cache_limit", static_cast<double>(allocator::cache_limit()));
    return stats;
  });
}

napi_value ResetPeak(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1> &) -> napi_value {
    allocator::reset_peak();
    return nullptr;
  });
}

napi_value SetCacheLimit(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1> &args) -> napi_value {
    allocator::set_cache_limit(to_int64(args.napi, args[0]));
    return nullptr;
  });
}

napi_value EmptyCache(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1> &) -> napi_value {
    allocator::empty_cache();
    return nullptr;
  });
}

napi_value Observe(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1> &args) -> napi_value {
    args.env->handles.set_observer(args[0]);
    return nullptr;
  });
}

napi_value InUse(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1> &args) {
    const std::vector<uint32_t> ids = args.env->handles.in_use();
    napi_value array;
    napi_create_array_with_length(args.napi, ids.size(), &array);
    for (uint32_t i = 0; i < ids.size(); i++)
      napi_set_element(args.napi, array, i, from_uint32(args.napi, ids[i]));
    return array;
  });
}

napi_value Collect(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1> &args) -> napi_value {
    args.env->handles.collect_all();
    return nullptr;
  });
}

}  // namespace

void export_handles(Env *env, napi_value exports) {
  define(env, exports, "track", Track);
  define(env, exports, "free", Free);
  define(env, exports, "releaseScope", ReleaseScope);
  define(env, exports, "alias", Alias);
  define(env, exports, "memoryStats", MemoryStats);
  define(env, exports, "resetPeak", ResetPeak);
  define(env, exports, "setCacheLimit", SetCacheLimit);
  define(env, exports, "emptyCache", EmptyCache);
  define(env, exports, "observe", Observe);
  define(env, exports, "inUse", InUse);
  define(env, exports, "collect", Collect);
}

}  // namespace nodetorch
