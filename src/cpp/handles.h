// The handle table: who holds a tensor, and when it goes.
//
// A slot belongs to a scope, which frees it, or is tracked: a weak reference to
// its JS wrapper tells whether the wrapper still lives. Finalizers would wait
// for the event loop, which a synchronous training loop never reaches; so
// nothing is left to them. After a collection a dead wrapper's reference reads
// as empty at once, and `sweep` frees its slot.
#pragma once

#define NAPI_VERSION 8
#include <ATen/core/TensorBody.h>
#include <node_api.h>

#include <cstdint>
#include <vector>

namespace nodetorch {

class Handles {
 public:
  explicit Handles(napi_env env);

  // A new slot for the tensor, untracked; 0 for an undefined tensor.
  uint32_t add(at::Tensor tensor);
  void track(uint32_t id, napi_value wrapper);
  void free(uint32_t id);
  // Frees all, where the environment ends.
  void end();
  bool tracked(uint32_t id) const { return slots_[id].ref != nullptr; }

  // Throws where the handle is not in use.
  const at::Tensor &get(uint32_t id) const {
    if (id == 0 || id >= slots_.size() || !slots_[id].tensor.defined()) invalid(id);
    return slots_[id].tensor;
  }

  bool over_budget() const;
  // Called before each operator: collects and sweeps if native memory has grown
  // past its budget.
  void check_pressure() {
    if (over_budget()) check_devices();
  }
  // Called when a scope has freed so many.
  void released(size_t count);
  // Collects everything and sweeps.
  void collect_all();
  void set_collector(napi_value function);
  // Told the id of each new handle, for a debug mode; none for null.
  void set_observer(napi_value function);
  std::vector<uint32_t> in_use() const;

  uint32_t live() const { return live_; }
  uint32_t tracked_count() const { return tracked_; }
  uint64_t created() const { return created_; }
  uint64_t sweeps() const { return sweeps_; }
  uint64_t collections() const { return collections_; }
  uint64_t full_collections() const { return full_collections_; }

 private:
  struct Slot {
    at::Tensor tensor;
    napi_ref ref = nullptr;
    // Entries of the watch lists carry the generation that they were made for,
    // so that one left behind by a disposed tensor can't touch the slot's next
    // owner.
    uint32_t generation = 0;
    uint32_t next_free = 0;
  };
  struct Watched {
    uint32_t id;
    uint32_t generation;
  };

  [[noreturn]] static void invalid(uint32_t id);
  // Native bytes in use: the CPU's, and the accelerator's as last looked up.
  int64_t native_bytes() const;
  void look_up_device_bytes();
  // The device's part was an estimate; if the truth is over the budget too, relieves it.
  void check_devices();
  void relieve();
  void call_host(napi_ref function, napi_value argument);
  void collect(bool full);
  void observe(uint32_t id);
  void sweep_if_collected();
  // Whether there was a collection since this was last asked.
  bool canary_died();
  void sweep(bool all);
  // Frees the dead among list[from, to), moves the living to `alive`.
  void examine(std::vector<Watched> &list, size_t from, size_t to, std::vector<Watched> &alive);
  void prefetch(const std::vector<Watched> &list, size_t i, size_t end) const;
  void plant_canary();

  napi_env env_;
  std::vector<Slot> slots_;
  uint32_t free_head_ = 0;
  std::vector<Watched> young_;  // tracked since the last sweep
  std::vector<Watched> old_;    // survivors; a part of them is looked at in each sweep
  size_t old_cursor_ = 0;
  const size_t budget_of_handles_;
  napi_ref canary_ = nullptr;
  napi_ref collector_ = nullptr;
  napi_ref observer_ = nullptr;
  uint32_t until_canary_check_ = 0;
  uint32_t young_collections_ = 0;  // since the last full one
  uint32_t patience_;
  size_t released_ = 0;  // by scopes, since this was last a reason to collect

  uint32_t live_ = 0;
  uint32_t tracked_ = 0;
  uint64_t created_ = 0;
  uint64_t sweeps_ = 0;
  uint64_t collections_ = 0;
  uint64_t full_collections_ = 0;
  int64_t floor_ = 0;       // native bytes after the last collection
  int64_t full_floor_ = 0;  // and after the last full one
  // An accelerator's allocator is slow to ask: what it holds is looked up when
  // this much may have been added to it, views counted as if they had memory of
  // their own.
  bool devices_used_ = false;
  int64_t device_bytes_ = 0;
  int64_t device_growth_ = 0;
};

}  // namespace nodetorch
