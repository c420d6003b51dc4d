// JS values to IValues and back, by schema type. The only converter.
#pragma once

#include <ATen/core/function_schema.h>
#include <ATen/core/ivalue.h>
#include <ATen/core/jit_type.h>

#include <string>

#include "env.h"

namespace nodetorch {

constexpr double kMaxSafeInteger = 9007199254740991.0;

// A schema type, reduced to what decides the conversion.
enum class Kind : uint8_t {
  Tensor,
  Scalar,
  Int,
  Float,
  Complex,
  Bool,
  String,
  Device,
  Generator,
  TensorList,
  OptionalTensorList,
  ScalarList,
  IntList,
  FloatList,
  BoolList,
  Unsupported,
};

struct Parameter {
  Kind kind = Kind::Unsupported;
  bool optional = false;
  int32_t limit = 0;   // of a dtype, layout or memory format: below it are their numbers; else 0
  int32_t length = 0;  // N of `int[N]`, which one element may stand for; else 0
};

Parameter parameter_of(const c10::Argument& argument);

// Throws a TypeError that names what was expected. `before`: the arguments before this one.
c10::IValue to_ivalue(Env* env, napi_value value, const Parameter& parameter,
                      const std::vector<c10::IValue>& before);

// A number in the place of a tensor, `beside` another one or null.
at::Tensor wrapped_number(const c10::Scalar& scalar, const at::Tensor* beside);

napi_value from_ivalue(Env* env, const c10::IValue& value);

// Single values, for the functions that take no schema.
uint32_t to_handle(napi_env env, napi_value value);  // 0 for null and undefined
int64_t to_int64(napi_env env, napi_value value);
int64_t within(int64_t value, int32_t limit);  // the value, if the limit is 0 or it is a number below it
at::ScalarType to_dtype(napi_env env, napi_value value);
double to_double(napi_env env, napi_value value);
bool to_bool(napi_env env, napi_value value);
std::string to_string(napi_env env, napi_value value);
c10::Device to_device(napi_env env, napi_value value);  // one that the loaded libtorch can serve
c10::Scalar scalar_of(double number);
c10::Scalar to_scalar(napi_env env, napi_value value);
std::vector<int64_t> to_int64s(napi_env env, napi_value value);
std::vector<at::Tensor> to_tensors(Env* env, napi_value value);  // undefined for 0 and null

napi_value from_uint32(napi_env env, uint32_t value);
napi_value from_int64(napi_env env, int64_t value);  // a bigint where a number can't hold it
napi_value from_double(napi_env env, double value);
napi_value from_bool(napi_env env, bool value);
napi_value from_string(napi_env env, const std::string& value);
napi_value from_scalar(napi_env env, const c10::Scalar& value);
napi_value from_int64s(napi_env env, c10::IntArrayRef values);
napi_value from_tensors(Env* env, const std::vector<at::Tensor>& tensors);

}  // namespace nodetorch
