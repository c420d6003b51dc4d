// Threads, defaults and the names of devices.
#include <ATen/Parallel.h>
#include <c10/core/DefaultDtype.h>
#include <c10/core/Device.h>

#include "convert.h"
#include "error.h"

namespace nodetorch {

namespace {

napi_value NumThreads(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) { return from_int64(args.napi, at::get_num_threads()); });
}

int positive(napi_env env, napi_value value) {
  const int64_t n = to_int64(env, value);
  TORCH_CHECK_VALUE(n > 0 && n <= INT32_MAX, "expected a positive number of threads, but got ", n);
  return static_cast<int>(n);
}

napi_value SetNumThreads(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) -> napi_value {
    at::set_num_threads(positive(args.napi, args[0]));
    return nullptr;
  });
}

napi_value NumInteropThreads(napi_env napi, napi_callback_info info) {
  return guarded(napi, info,
                 [](Args<1>& args) { return from_int64(args.napi, at::get_num_interop_threads()); });
}

napi_value SetNumInteropThreads(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) -> napi_value {
    at::set_num_interop_threads(positive(args.napi, args[0]));
    return nullptr;
  });
}

napi_value DefaultDtype(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    return from_uint32(args.napi, static_cast<uint32_t>(c10::get_default_dtype().toScalarType()));
  });
}

napi_value SetDefaultDtype(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) -> napi_value {
    const at::ScalarType dtype = to_dtype(args.napi, args[0]);
    TORCH_CHECK_TYPE(at::isFloatingType(dtype),
                     "only floating-point types are supported as the default type");
    c10::set_default_dtype(c10::scalarTypeToTypeMeta(dtype));
    return nullptr;
  });
}

napi_value ParseDevice(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    const c10::Device device(to_string(args.napi, args[0]));
    napi_value result;
    napi_create_object(args.napi, &result);
    napi_set_named_property(args.napi, result, "type",
                            from_string(args.napi, c10::DeviceTypeName(device.type(), true)));
    napi_set_named_property(args.napi, result, "index", from_int64(args.napi, device.index()));
    return result;
  });
}

}  // namespace

void export_device(Env* env, napi_value exports) {
  define(env, exports, "numThreads", NumThreads);
  define(env, exports, "setNumThreads", SetNumThreads);
  define(env, exports, "numInteropThreads", NumInteropThreads);
  define(env, exports, "setNumInteropThreads", SetNumInteropThreads);
  define(env, exports, "defaultDtype", DefaultDtype);
  define(env, exports, "setDefaultDtype", SetDefaultDtype);
  define(env, exports, "parseDevice", ParseDevice);
}

}  // namespace nodetorch
