// Single values between JS and C++, for what has no schema.
#pragma once

#include <ATen/core/TensorBody.h>
#include <c10/core/Device.h>
#include <c10/core/Scalar.h>

#include <cmath>
#include <optional>
#include <string>
#include <vector>

#include "env.h"
#include "error.h"

namespace nodetorch {

constexpr double kMaxSafeInteger = 9007199254740991.0;
// Whether the number is an integer of 64 bits.
inline bool is_int64(double number) {
  constexpr double kLimit = 9223372036854775808.0;
  return std::trunc(number) == number && number >= -kLimit && number < kLimit;
}

napi_valuetype type_of(napi_env env, napi_value value);
bool is_array(napi_env env, napi_value value);
napi_value element_at(napi_env env, napi_value array, uint32_t i);
[[noreturn]] void expected(napi_env env, const char* what, napi_value value);

// Calls f(element) for each element of an array.
template <typename F>
void for_each(napi_env env, napi_value array, const char* what, F f) {
  if (!is_array(env, array)) expected(env, what, array);
  uint32_t length = 0;
  napi_get_array_length(env, array, &length);
  // The elements of a short array can wait for the end of the call.
  constexpr uint32_t kShort = 16;
  for (uint32_t i = 0; i < length; i++) {
    std::optional<HandleScope> scope;
    if (length > kShort) scope.emplace(env);
    f(element_at(env, array, i));
  }
}

uint32_t to_handle(napi_env env, napi_value value);  // 0 for null and undefined

// The handles of many tensors, in the memory of a typed array: the first `count` of it.
struct Ids {
  uint32_t* data;
  size_t count;
};
Ids ids_of(napi_env env, napi_value array, napi_value count);

int64_t to_int64(napi_env env, napi_value value);
double to_double(napi_env env, napi_value value);
bool to_bool(napi_env env, napi_value value);
std::string to_string(napi_env env, napi_value value);
c10::Device to_device(napi_env env, napi_value value);  // one that the loaded libtorch can serve
c10::Scalar scalar_of(double number);
c10::Scalar to_scalar(napi_env env, napi_value value);
std::vector<int64_t> to_int64s(napi_env env, napi_value value);
std::vector<at::Tensor> to_tensors(Env* env, napi_value value);  // undefined for 0 and null
bool lies_on_buffer(const at::Tensor& tensor);                   // whether its memory is that of a JS buffer

napi_value from_uint32(napi_env env, uint32_t value);
napi_value from_int64(napi_env env, int64_t value);  // a bigint where a number can't hold it
napi_value from_double(napi_env env, double value);
napi_value from_bool(napi_env env, bool value);
napi_value from_string(napi_env env, const std::string& value);
napi_value from_scalar(napi_env env, const c10::Scalar& value);
napi_value from_int64s(napi_env env, c10::IntArrayRef values);
napi_value from_tensors(Env* env, const std::vector<at::Tensor>& tensors);

}  // namespace nodetorch
