// Tensors on their way from one environment to another, of another thread
// mostly: the tensor itself, not a copy of it.
#include <c10/util/Exception.h>

#include <mutex>
#include <unordered_map>

#include "error.h"
#include "values.h"

namespace nodetorch {

namespace {

struct Shared {
  std::mutex mutex;
  // Numbers are never given twice, so what was taken once can't be taken again.
  int64_t last = 0;
  std::unordered_map<int64_t, at::Tensor> tensors;
};

// Never destroyed: a tensor in a static would be freed after what it needs for
// that.
Shared &shared() {
  static Shared *instance = new Shared;
  return *instance;
}

napi_value Share(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1> &args) {
    const at::Tensor &tensor = args.env->handles.get(to_handle(args.napi, args[0]));
    TORCH_CHECK(!tensor.requires_grad() || tensor.is_leaf(),
                "share(): this tensor requires grad and is not a leaf, and "
                "autograd's graph can't cross to another "
                "thread: detach() it first");
    TORCH_CHECK(!lies_on_buffer(tensor),
                "share(): this tensor lies on the memory of a JavaScript array, which ends with its thread: "
                "share its clone()");
    // What crosses is the memory: shape, gradient and hooks belong to a thread.
    at::Tensor sent = tensor.detach();
    if (tensor.requires_grad()) sent.set_requires_grad(true);
    std::lock_guard guard(shared().mutex);
    const int64_t ticket = ++shared().last;
    shared().tensors.emplace(ticket, std::move(sent));
    return from_int64(args.napi, ticket);
  });
}

napi_value AdoptShared(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1> &args) {
    const int64_t ticket = to_int64(args.napi, args[0]);
    at::Tensor tensor;
    {
      std::lock_guard guard(shared().mutex);
      auto found = shared().tensors.find(ticket);
      TORCH_CHECK_VALUE(found != shared().tensors.end(), "adopt(): there is no shared tensor ", ticket,
                        ": it was adopted already, or never shared in this process");
      tensor = std::move(found->second);
      shared().tensors.erase(found);
    }
    return from_uint32(args.napi, args.env->handles.add(std::move(tensor)));
  });
}

}  // namespace

void export_share(Env *env, napi_value exports) {
  define(env, exports, "share", Share);
  define(env, exports, "adoptShared", AdoptShared);
}

}  // namespace nodetorch
