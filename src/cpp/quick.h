// The forms in which nearly all arguments cross, each read with a single call of Node-API. Where a reader
// answers false, the value came in another form, which convert.cpp knows.
#pragma once

#include <c10/util/SmallVector.h>

#include <cmath>
#include <optional>

#include "convert.h"
#include "env.h"

namespace nodetorch::quick {

// Numbers that a call may have in the memory that both languages see.
constexpr size_t kShared = 64;
// A handle from here on isn't one: it says which of the shared numbers stands in the place of a tensor.
constexpr uint32_t kNumber = 0x7fffff00;

using Ints = c10::SmallVector<int64_t, 8>;

// The number for a handle that isn't one.
inline std::optional<double> shared_number(const Env* env, uint32_t id) {
  if (id < kNumber || id - kNumber >= kShared) return std::nullopt;
  return env->shared[id - kNumber];
}

// `beside`: the tensor that a number takes its type from; see wrapped_number.
inline bool read(Env* env, napi_value value, const at::Tensor* beside, at::Tensor& result) {
  uint32_t id;
  if (napi_get_value_uint32(env->napi, value, &id) != napi_ok) return false;
  const std::optional<double> number = shared_number(env, id);
  result = number ? wrapped_number(scalar_of(*number), beside) : env->handles.get(id);
  return true;
}

inline bool read(Env* env, napi_value value, bool& result) {
  return napi_get_value_bool(env->napi, value, &result) == napi_ok;
}

inline bool read(Env* env, napi_value value, double& result) {
  return napi_get_value_double(env->napi, value, &result) == napi_ok;
}

inline bool read(Env* env, napi_value value, c10::Scalar& result) {
  double number;
  if (!read(env, value, number)) return false;
  result = scalar_of(number);
  return true;
}

inline bool read(Env* env, napi_value value, int64_t& result) {
  double number;
  if (!read(env, value, number) || !(std::fabs(number) <= INT32_MAX) || std::trunc(number) != number)
    return false;
  result = static_cast<int64_t>(number);
  return true;
}

// A list crosses in shared memory: the number says where it begins and how long it is, and has a half, which
// tells it from an integer that stands for a list of `length` of it.
inline bool read(Env* env, napi_value value, int32_t length, Ints& result) {
  double number;
  if (!read(env, value, number)) return false;
  const double whole = std::floor(number);
  if (whole == number) {
    if (length == 0 || std::fabs(number) > INT32_MAX) return false;
    result.assign(static_cast<size_t>(length), static_cast<int64_t>(number));
    return true;
  }
  if (number - whole != 0.5 || whole < 0 || whole >= kShared * (2 * kShared)) return false;
  const auto place = static_cast<size_t>(whole);
  const size_t begin = place / (2 * kShared), end = begin + place % (2 * kShared);
  if (end > kShared) return false;
  for (size_t i = begin; i < end; i++) {
    const double element = env->shared[i];
    TORCH_CHECK_TYPE(std::trunc(element) == element && std::fabs(element) <= kMaxSafeInteger,
                     "expected an integer, but got the number ", element);
    result.push_back(static_cast<int64_t>(element));
  }
  return true;
}

}  // namespace nodetorch::quick
