// What a tensor says of itself.
#include "error.h"
#include "values.h"

namespace nodetorch {

namespace {

// Exports a function of one tensor.
template <auto F>
napi_value of_tensor(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) -> napi_value {
    return F(args.napi, args.env->handles.get(to_handle(args.napi, args[0])));
  });
}

napi_value sizes(napi_env env, const at::Tensor& tensor) { return from_int64s(env, tensor.sizes()); }
napi_value strides(napi_env env, const at::Tensor& tensor) { return from_int64s(env, tensor.strides()); }
napi_value numel(napi_env env, const at::Tensor& tensor) { return from_int64(env, tensor.numel()); }
napi_value dim(napi_env env, const at::Tensor& tensor) { return from_int64(env, tensor.dim()); }
napi_value dtype(napi_env env, const at::Tensor& tensor) {
  return from_uint32(env, static_cast<uint32_t>(tensor.scalar_type()));
}
napi_value layout(napi_env env, const at::Tensor& tensor) {
  return from_uint32(env, static_cast<uint32_t>(tensor.layout()));
}
napi_value device(napi_env env, const at::Tensor& tensor) { return from_string(env, tensor.device().str()); }
napi_value storage_offset(napi_env env, const at::Tensor& tensor) {
  return from_int64(env, tensor.storage_offset());
}
napi_value is_contiguous(napi_env env, const at::Tensor& tensor) {
  return from_bool(env, tensor.is_contiguous());
}
// Whether the elements lie in the CPU's memory as one would write them down.
napi_value is_plain(napi_env env, const at::Tensor& tensor) {
  return from_bool(env, tensor.layout() == at::kStrided && tensor.device().is_cpu() &&
                            tensor.is_contiguous() && !tensor.is_conj() && !tensor.is_neg());
}
napi_value is_view(napi_env env, const at::Tensor& tensor) { return from_bool(env, tensor.is_view()); }
napi_value is_inference(napi_env env, const at::Tensor& tensor) {
  return from_bool(env, tensor.is_inference());
}
napi_value version(napi_env env, const at::Tensor& tensor) { return from_int64(env, tensor._version()); }
napi_value storage_bytes(napi_env env, const at::Tensor& tensor) {
  return from_int64(env, static_cast<int64_t>(tensor.storage().nbytes()));
}
napi_value data_ptr(napi_env env, const at::Tensor& tensor) {
  napi_value result;
  napi_create_bigint_uint64(env, reinterpret_cast<uint64_t>(tensor.const_data_ptr()), &result);
  return result;
}

napi_value Same(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<2>& args) {
    const Handles& handles = args.env->handles;
    return from_bool(
        args.napi,
        handles.get(to_handle(args.napi, args[0])).is_same(handles.get(to_handle(args.napi, args[1]))));
  });
}

}  // namespace

void export_tensor(Env* env, napi_value exports) {
  define(env, exports, "sizes", of_tensor<sizes>);
  define(env, exports, "strides", of_tensor<strides>);
  define(env, exports, "numel", of_tensor<numel>);
  define(env, exports, "dim", of_tensor<dim>);
  define(env, exports, "dtype", of_tensor<dtype>);
  define(env, exports, "layout", of_tensor<layout>);
  define(env, exports, "device", of_tensor<device>);
  define(env, exports, "storageOffset", of_tensor<storage_offset>);
  define(env, exports, "storageBytes", of_tensor<storage_bytes>);
  define(env, exports, "dataPtr", of_tensor<data_ptr>);
  define(env, exports, "isContiguous", of_tensor<is_contiguous>);
  define(env, exports, "isPlain", of_tensor<is_plain>);
  define(env, exports, "isView", of_tensor<is_view>);
  define(env, exports, "isInference", of_tensor<is_inference>);
  define(env, exports, "version_", of_tensor<version>);
  define(env, exports, "same", Same);
}

}  // namespace nodetorch
