#include "values.h"

#include <c10/util/Exception.h>

#include <cmath>

#include "device.h"

namespace nodetorch {

napi_valuetype type_of(napi_env env, napi_value value) {
  napi_valuetype type = napi_undefined;
  napi_typeof(env, value, &type);
  return type;
}

bool is_array(napi_env env, napi_value value) {
  bool array = false;
  napi_is_array(env, value, &array);
  return array;
}

napi_value element_at(napi_env env, napi_value array, uint32_t i) {
  napi_value element = nullptr;
  check(napi_get_element(env, array, i, &element));
  return element;
}

namespace {

// What came, for messages.
std::string describe(napi_env env, napi_value value) {
  switch (type_of(env, value)) {
    case napi_undefined:
      return "undefined";
    case napi_null:
      return "null";
    case napi_boolean:
      return "a boolean";
    case napi_number:
      return "the number " + to_string(env, value);
    case napi_bigint:
      return "the bigint " + to_string(env, value);
    case napi_string:
      return "the string '" + to_string(env, value) + "'";
    case napi_symbol:
      return "a symbol";
    case napi_function:
      return "a function";
    default:
      return is_array(env, value) ? "an array" : "an object";
  }
}

}  // namespace

void expected(napi_env env, const char* what, napi_value value) {
  TORCH_CHECK_TYPE(false, "expected ", what, ", but got ", describe(env, value));
}

uint32_t to_handle(napi_env env, napi_value value) {
  uint32_t id = 0;
  if (napi_get_value_uint32(env, value, &id) == napi_ok) return id;
  const napi_valuetype type = type_of(env, value);
  if (type != napi_null && type != napi_undefined) expected(env, "a handle", value);
  return 0;
}

Ids ids_of(napi_env env, napi_value array, napi_value count) {
  napi_typedarray_type type;
  size_t length = 0;
  void* data = nullptr;
  if (napi_get_typedarray_info(env, array, &type, &length, &data, nullptr, nullptr) != napi_ok ||
      type != napi_uint32_array)
    expected(env, "a Uint32Array of handles", array);
  const int64_t n = to_int64(env, count);
  TORCH_CHECK_VALUE(n >= 0 && static_cast<uint64_t>(n) <= length, "expected 0 to ", length,
                    " handles, as many as the array has, but got ", n);
  return {static_cast<uint32_t*>(data), static_cast<size_t>(n)};
}

int64_t to_int64(napi_env env, napi_value value) {
  double number;
  if (napi_get_value_double(env, value, &number) == napi_ok) {
    if (!is_int64(number)) expected(env, "an integer", value);
    return static_cast<int64_t>(number);
  }
  int64_t integer;
  bool lossless;
  if (napi_get_value_bigint_int64(env, value, &integer, &lossless) == napi_ok) {
    TORCH_CHECK_VALUE(lossless, "expected an integer of 64 bits, but got ", to_string(env, value));
    return integer;
  }
  expected(env, "an integer", value);
}

double to_double(napi_env env, napi_value value) {
  double number;
  if (napi_get_value_double(env, value, &number) == napi_ok) return number;
  if (type_of(env, value) == napi_bigint) return static_cast<double>(to_int64(env, value));
  expected(env, "a number", value);
}

bool to_bool(napi_env env, napi_value value) {
  bool boolean;
  if (napi_get_value_bool(env, value, &boolean) == napi_ok) return boolean;
  expected(env, "a boolean", value);
}

std::string to_string(napi_env env, napi_value value) {
  napi_value text = value;
  const napi_valuetype type = type_of(env, value);
  if (type == napi_number || type == napi_bigint)
    napi_coerce_to_string(env, value, &text);
  else if (type != napi_string)
    expected(env, "a string", value);
  size_t length = 0;
  napi_get_value_string_utf8(env, text, nullptr, 0, &length);
  std::string result(length, '\0');
  napi_get_value_string_utf8(env, text, result.data(), length + 1, &length);
  return result;
}

c10::Device to_device(napi_env env, napi_value value) {
  const c10::Device device(to_string(env, value));
  prepare_device_type(device.type());
  return device;
}

// JS can't tell 1 from 1.0; as an int it leaves int tensors int and makes no difference to others. A negative
// zero is a float's.
c10::Scalar scalar_of(double number) {
  if (is_int64(number) && !(number == 0 && std::signbit(number))) return static_cast<int64_t>(number);
  return number;
}

c10::Scalar to_scalar(napi_env env, napi_value value) {
  double number;
  if (napi_get_value_double(env, value, &number) == napi_ok) return scalar_of(number);
  switch (type_of(env, value)) {
    case napi_bigint:
      return to_int64(env, value);
    case napi_boolean:
      return to_bool(env, value);
    case napi_object: {
      napi_value re = nullptr;
      napi_value im = nullptr;
      bool complex = false;
      check(napi_has_named_property(env, value, "re", &complex));
      if (!complex) break;
      check(napi_get_named_property(env, value, "re", &re));
      check(napi_get_named_property(env, value, "im", &im));
      return c10::complex<double>(to_double(env, re), to_double(env, im));
    }
    default:
      break;
  }
  expected(env, "a number", value);
}

std::vector<int64_t> to_int64s(napi_env env, napi_value value) {
  std::vector<int64_t> result;
  for_each(env, value, "an array of integers",
           [&](napi_value element) { result.push_back(to_int64(env, element)); });
  return result;
}

std::vector<at::Tensor> to_tensors(Env* env, napi_value value) {
  std::vector<at::Tensor> result;
  for_each(env->napi, value, "an array of tensors", [&](napi_value element) {
    const uint32_t id = to_handle(env->napi, element);
    result.push_back(id == 0 ? at::Tensor() : env->handles.get(id));
  });
  return result;
}

napi_value from_uint32(napi_env env, uint32_t value) {
  napi_value result = nullptr;
  napi_create_uint32(env, value, &result);
  return result;
}

napi_value from_int64(napi_env env, int64_t value) {
  napi_value result = nullptr;
  if (std::fabs(static_cast<double>(value)) <= kMaxSafeInteger)
    napi_create_int64(env, value, &result);
  else
    napi_create_bigint_int64(env, value, &result);
  return result;
}

napi_value from_double(napi_env env, double value) {
  napi_value result = nullptr;
  napi_create_double(env, value, &result);
  return result;
}

napi_value from_bool(napi_env env, bool value) {
  napi_value result = nullptr;
  napi_get_boolean(env, value, &result);
  return result;
}

napi_value from_string(napi_env env, const std::string& value) {
  napi_value result = nullptr;
  napi_create_string_utf8(env, value.data(), value.size(), &result);
  return result;
}

napi_value from_scalar(napi_env env, const c10::Scalar& value) {
  if (value.isBoolean()) return from_bool(env, value.toBool());
  if (value.isFloatingPoint()) return from_double(env, value.toDouble());
  if (value.isUnsigned() && value.toUInt64() > INT64_MAX) {
    napi_value result = nullptr;
    napi_create_bigint_uint64(env, value.toUInt64(), &result);
    return result;
  }
  if (value.isIntegral(false)) return from_int64(env, value.toLong());
  const c10::complex<double> complex = value.toComplexDouble();
  napi_value result = nullptr;
  napi_create_object(env, &result);
  napi_set_named_property(env, result, "re", from_double(env, complex.real()));
  napi_set_named_property(env, result, "im", from_double(env, complex.imag()));
  return result;
}

napi_value from_int64s(napi_env env, c10::IntArrayRef values) {
  napi_value array = nullptr;
  napi_create_array_with_length(env, values.size(), &array);
  for (uint32_t i = 0; i < values.size(); i++) napi_set_element(env, array, i, from_int64(env, values[i]));
  return array;
}

napi_value from_tensors(Env* env, const std::vector<at::Tensor>& tensors) {
  napi_value array = nullptr;
  napi_create_array_with_length(env->napi, tensors.size(), &array);
  for (uint32_t i = 0; i < tensors.size(); i++) {
    napi_set_element(env->napi, array, i, from_uint32(env->napi, env->handles.add(tensors[i])));
  }
  return array;
}

}  // namespace nodetorch
