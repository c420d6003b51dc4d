// JS values that native objects keep alive: buffers under tensors, functions that autograd calls. Such an
// object may go on any thread, after its environment even, but a reference may be deleted only in a call of
// its environment.
#pragma once

#define NAPI_VERSION 8
#include <node_api.h>

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>
#include <unordered_set>
#include <vector>

namespace nodetorch {

struct Env;

class References {
 public:
  explicit References(Env* env) : env_(env), thread_(std::this_thread::get_id()) {}

  // The environment, where JS may run now: on its own thread, while it lives. Else null.
  Env* here() const { return std::this_thread::get_id() == thread_ ? env_.load() : nullptr; }

  napi_ref create(napi_value value);
  void release(napi_ref ref);
  // The environment ends: later no reference could be deleted, and Node leaves them to who made them.
  void end();

 private:
  std::atomic<Env*> env_;
  const std::thread::id thread_;
  std::unordered_set<napi_ref> live_;
  // What went on other threads, to be deleted here.
  std::mutex mutex_;
  std::vector<napi_ref> released_;
};

// A strong reference to an object or a function.
class Reference {
 public:
  Reference(Env* env, napi_value value);
  ~Reference() { owner_->release(ref_); }
  Reference(const Reference&) = delete;
  Reference& operator=(const Reference&) = delete;

  Env* here() const { return owner_->here(); }
  napi_value value(napi_env env) const {
    napi_value value = nullptr;
    napi_get_reference_value(env, ref_, &value);
    return value;
  }

 private:
  std::shared_ptr<References> owner_;
  napi_ref ref_ = nullptr;
};

}  // namespace nodetorch
