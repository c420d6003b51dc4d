// JS values to IValues and back, by schema type. The only converter.
#pragma once

#include <ATen/core/function_schema.h>
#include <ATen/core/ivalue.h>
#include <ATen/core/jit_type.h>

#include <string>

#include "values.h"

namespace nodetorch {

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

int64_t within(int64_t value, int32_t limit);  // the value, if the limit is 0 or it is a number below it
at::ScalarType to_dtype(napi_env env, napi_value value);

}  // namespace nodetorch
