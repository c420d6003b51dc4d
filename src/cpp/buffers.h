// ArrayBuffers that tensors keep alive. A tensor may go on any thread, after its environment even, but a
// reference may be deleted only in a call of its environment: so they are queued.
#pragma once

#define NAPI_VERSION 8
#include <node_api.h>

#include <mutex>
#include <vector>

namespace nodetorch {

class Buffers {
 public:
  void release(napi_ref ref) {
    std::lock_guard guard(mutex_);
    released_.push_back(ref);
  }

  void drain(napi_env env) {
    std::vector<napi_ref> refs;
    {
      std::lock_guard guard(mutex_);
      refs.swap(released_);
    }
    for (napi_ref ref : refs) napi_delete_reference(env, ref);
  }

 private:
  std::mutex mutex_;
  std::vector<napi_ref> released_;
};

}  // namespace nodetorch
