// Tensors from and to the bytes of JS buffers.
#include <ATen/ops/empty.h>
#include <ATen/ops/from_blob.h>
#include <c10/util/Exception.h>

#include <algorithm>
#include <cmath>
#include <cstring>

#include "convert.h"
#include "error.h"
#include "pages.h"

namespace nodetorch {

namespace {

struct Bytes {
  void* data = nullptr;
  size_t length = 0;
  napi_value buffer = nullptr;  // the ArrayBuffer under the view
};

Bytes bytes_of(napi_env env, napi_value view) {
  Bytes bytes;
  napi_typedarray_type type;
  size_t length = 0;
  bool matches = false;
  napi_is_typedarray(env, view, &matches);
  if (matches) {
    napi_get_typedarray_info(env, view, &type, &length, &bytes.data, &bytes.buffer, nullptr);
    const size_t width[] = {1, 1, 1, 2, 2, 4, 4, 4, 8, 8, 8};
    TORCH_CHECK_TYPE(static_cast<size_t>(type) < std::size(width),
                     "this kind of typed array is not supported");
    bytes.length = length * width[type];
    return bytes;
  }
  napi_is_dataview(env, view, &matches);
  TORCH_CHECK_TYPE(matches, "expected a typed array or a DataView");
  napi_get_dataview_info(env, view, &bytes.length, &bytes.data, &bytes.buffer, nullptr);
  return bytes;
}

struct Layout {
  at::ScalarType dtype;
  std::vector<int64_t> shape;
};

Layout layout_of(napi_env env, napi_value dtype, napi_value shape, size_t length) {
  Layout layout{to_dtype(env, dtype), to_int64s(env, shape)};
  // In floating point, which can't overflow; sizes that matter are exact.
  double bytes = static_cast<double>(c10::elementSize(layout.dtype));
  for (const int64_t size : layout.shape) {
    TORCH_CHECK_VALUE(size >= 0, "expected sizes >= 0, but got ", size);
    bytes *= static_cast<double>(size);
  }
  TORCH_CHECK_VALUE(bytes == static_cast<double>(length), "expected ", bytes,
                    " bytes for this shape and dtype, but got ", length);
  return layout;
}

napi_value FromBytes(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<3>& args) {
    const Bytes bytes = bytes_of(args.napi, args[0]);
    const Layout layout = layout_of(args.napi, args[1], args[2], bytes.length);
    at::Tensor tensor = at::empty(layout.shape, at::TensorOptions().dtype(layout.dtype));
    if (bytes.length > 0) std::memcpy(tensor.mutable_data_ptr(), bytes.data, bytes.length);
    return from_uint32(args.napi, args.env->handles.add(std::move(tensor)));
  });
}

void release_buffer(void* reference) { delete static_cast<Reference*>(reference); }

napi_value FromBuffer(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<3>& args) {
    const Bytes bytes = bytes_of(args.napi, args[0]);
    const Layout layout = layout_of(args.napi, args[1], args[2], bytes.length);
    at::Tensor tensor = at::for_blob(bytes.data, layout.shape)
                            .context(new Reference(args.env, bytes.buffer), release_buffer)
                            .options(at::TensorOptions().dtype(layout.dtype))
                            .make_tensor();
    return from_uint32(args.napi, args.env->handles.add(std::move(tensor)));
  });
}

napi_value CopyBytes(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<3>& args) -> napi_value {
    const at::Tensor& tensor = args.env->handles.get(to_handle(args.napi, args[0]));
    TORCH_CHECK(tensor.device().is_cpu() && tensor.is_contiguous() && !tensor.is_conj() && !tensor.is_neg(),
                "copyBytes(): expected a contiguous tensor on the CPU");
    const Bytes bytes = bytes_of(args.napi, args[1]);
    TORCH_CHECK_VALUE(bytes.length == tensor.nbytes(), "copyBytes(): expected ", tensor.nbytes(),
                      " bytes, but got ", bytes.length);
    if (bytes.length == 0) return nullptr;
#ifdef NODETORCH_PAGES
    if (to_bool(args.napi, args[2])) pages::prefer_huge(bytes.data, bytes.length);
#endif
    if (tensor._is_zerotensor())
      std::memset(bytes.data, 0, bytes.length);
    else  // The tensor may lie on that very memory.
      std::memmove(bytes.data, tensor.const_data_ptr(), bytes.length);
    return nullptr;
  });
}

napi_value Item(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    const at::Tensor& tensor = args.env->handles.get(to_handle(args.napi, args[0]));
    // The losses of a training loop come this way, each step: read at once what needs no operator.
    if (tensor.numel() == 1 && tensor.layout() == at::kStrided && tensor.device().is_cpu() &&
        !tensor._is_zerotensor() && !tensor.is_neg()) {
      if (tensor.scalar_type() == at::kFloat) return from_double(args.napi, *tensor.const_data_ptr<float>());
      if (tensor.scalar_type() == at::kLong) return from_int64(args.napi, *tensor.const_data_ptr<int64_t>());
    }
    return from_scalar(args.napi, tensor.item());
  });
}

napi_value Items(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    const std::vector<at::Tensor> tensors = to_tensors(args.env, args[0]);
    napi_value array;
    napi_create_array_with_length(args.napi, tensors.size(), &array);
    for (uint32_t i = 0; i < tensors.size(); i++) {
      napi_set_element(args.napi, array, i, from_scalar(args.napi, tensors[i].item()));
    }
    return array;
  });
}

// JavaScript's own functions differ from C's, which Python has, in the last bit.
napi_value Pow(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<2>& args) {
    return from_double(args.napi, std::pow(to_double(args.napi, args[0]), to_double(args.napi, args[1])));
  });
}

napi_value Cos(napi_env napi, napi_callback_info info) {
  return guarded(napi, info, [](Args<1>& args) {
    return from_double(args.napi, std::cos(to_double(args.napi, args[0])));
  });
}

}  // namespace

bool lies_on_buffer(const at::Tensor& tensor) {
  const auto any = [](std::initializer_list<at::Tensor> parts) {
    return std::any_of(parts.begin(), parts.end(), lies_on_buffer);
  };
  switch (tensor.layout()) {
    case at::kSparse:
      return any({tensor._indices(), tensor._values()});
    case at::kSparseCsr:
    case at::kSparseBsr:
      return any({tensor.crow_indices(), tensor.col_indices(), tensor.values()});
    case at::kSparseCsc:
    case at::kSparseBsc:
      return any({tensor.ccol_indices(), tensor.row_indices(), tensor.values()});
    default:
      return tensor.has_storage() && tensor.storage().data_ptr().get_deleter() == release_buffer;
  }
}

void export_storage(Env* env, napi_value exports) {
  define(env, exports, "fromBytes", FromBytes);
  define(env, exports, "fromBuffer", FromBuffer);
  define(env, exports, "copyBytes", CopyBytes);
  define(env, exports, "item", Item);
  define(env, exports, "items", Items);
  define(env, exports, "pow", Pow);
  define(env, exports, "cos", Cos);
}

}  // namespace nodetorch
