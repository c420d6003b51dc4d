// The addon exports one function, `create(host)`, which makes an environment of its own and its functions.
#include <iterator>
#include <string>

#include "allocator.h"
#include "env.h"
#include "error.h"

namespace nodetorch {

namespace {

constexpr const char* kHost[] = {"TorchError", "OutOfMemoryError", "TypeError", "RangeError", "collect"};

napi_ref reference(napi_env napi, napi_value value) {
  napi_ref ref = nullptr;
  napi_create_reference(napi, value, 1, &ref);
  return ref;
}

napi_value Create(napi_env napi, napi_callback_info info) {
  size_t argc = 1;
  napi_value host = nullptr;
  napi_value exports = nullptr;
  napi_get_cb_info(napi, info, &argc, &host, nullptr, nullptr);
  napi_valuetype type;
  napi_typeof(napi, host, &type);
  if (type != napi_object) {
    napi_throw_type_error(napi, nullptr, "create(): expected the host's classes");
    return nullptr;
  }
  napi_value given[std::size(kHost)] = {};
  for (size_t i = 0; i < std::size(kHost); i++) {
    // What a getter has thrown is thrown already.
    if (napi_get_named_property(napi, host, kHost[i], &given[i]) != napi_ok) return nullptr;
    napi_typeof(napi, given[i], &type);
    if (type != napi_function) {
      const std::string message = std::string("create(): expected a function ") + kHost[i];
      napi_throw_type_error(napi, nullptr, message.c_str());
      return nullptr;
    }
  }
  allocator::install();
  auto* env = new Env(napi);
  // The environment outlives every call; its tensors go when the environment does.
  napi_add_env_cleanup_hook(
      napi, [](void* data) { delete static_cast<Env*>(data); }, env);

  env->torch_error = reference(napi, given[0]);
  env->out_of_memory_error = reference(napi, given[1]);
  env->type_error = reference(napi, given[2]);
  env->range_error = reference(napi, given[3]);
  env->handles.set_collector(given[4]);

  napi_create_object(napi, &exports);
  export_dispatch(env, exports);
  export_handles(env, exports);
  export_share(env, exports);
  export_tensor(env, exports);
  export_storage(env, exports);
  export_autograd(env, exports);
  export_function(env, exports);
  export_generator(env, exports);
  export_device(env, exports);
  export_accelerator(env, exports);
  export_context(env, exports);
  export_driver(env, exports);
  return exports;
}

}  // namespace

}  // namespace nodetorch

NAPI_MODULE_INIT() {
  napi_value create;
  napi_create_function(env, "create", NAPI_AUTO_LENGTH, nodetorch::Create, nullptr, &create);
  napi_set_named_property(env, exports, "create", create);
  return exports;
}
