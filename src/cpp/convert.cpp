#include "convert.h"

#include <ATen/ScalarOps.h>
#include <c10/util/Exception.h>

#include <cmath>
#include <optional>

#include "device.h"
#include "error.h"

namespace nodetorch {

namespace {

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

[[noreturn]] void expected(napi_env env, const char* what, napi_value value) {
  TORCH_CHECK_TYPE(false, "expected ", what, ", but got ", describe(env, value));
}

// Closes however it is left: what is thrown may not leave a scope of JavaScript's handles open.
class HandleScope {
 public:
  explicit HandleScope(napi_env env) : env_(env) { napi_open_handle_scope(env, &scope_); }
  ~HandleScope() { napi_close_handle_scope(env_, scope_); }
  HandleScope(const HandleScope&) = delete;
  HandleScope& operator=(const HandleScope&) = delete;

 private:
  napi_env env_;
  napi_handle_scope scope_ = nullptr;
};

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

at::Tensor to_tensor(Env* env, napi_value value, const at::Tensor* beside = nullptr) {
  uint32_t id;
  if (napi_get_value_uint32(env->napi, value, &id) == napi_ok) return env->handles.get(id);
  if (is_array(env->napi, value)) {
    return wrapped_number(to_scalar(env->napi, element_at(env->napi, value, 0)), beside);
  }
  return wrapped_number(to_scalar(env->napi, value), beside);
}

template <typename T, typename Read>
c10::IValue to_list(napi_env env, napi_value value, const Parameter& parameter, const char* what, Read read) {
  c10::List<T> list;
  if (is_array(env, value)) {
    uint32_t length = 0;
    napi_get_array_length(env, value, &length);
    list.reserve(length);
    for_each(env, value, what, [&](napi_value element) { list.push_back(read(env, element)); });
  } else {
    if (parameter.length == 0) expected(env, what, value);
    const T element = read(env, value);
    for (int32_t i = 0; i < parameter.length; i++) list.push_back(element);
  }
  return list;
}

Kind kind_of(const c10::Type& type) {
  switch (type.kind()) {
    case c10::TypeKind::TensorType:
      return Kind::Tensor;
    case c10::TypeKind::NumberType:
      return Kind::Scalar;
    case c10::TypeKind::IntType:
    case c10::TypeKind::SymIntType:
      return Kind::Int;
    case c10::TypeKind::FloatType:
      return Kind::Float;
    case c10::TypeKind::ComplexType:
      return Kind::Complex;
    case c10::TypeKind::BoolType:
      return Kind::Bool;
    case c10::TypeKind::StringType:
      return Kind::String;
    case c10::TypeKind::DeviceObjType:
      return Kind::Device;
    case c10::TypeKind::GeneratorType:
      return Kind::Generator;
    case c10::TypeKind::ListType: {
      const c10::Type& element = *type.containedType(0);
      if (element.kind() == c10::TypeKind::OptionalType) {
        return kind_of(*element.containedType(0)) == Kind::Tensor ? Kind::OptionalTensorList
                                                                  : Kind::Unsupported;
      }
      switch (kind_of(element)) {
        case Kind::Tensor:
          return Kind::TensorList;
        case Kind::Scalar:
          return Kind::ScalarList;
        case Kind::Int:
          return Kind::IntList;
        case Kind::Float:
          return Kind::FloatList;
        case Kind::Bool:
          return Kind::BoolList;
        default:
          return Kind::Unsupported;
      }
    }
    default:
      return Kind::Unsupported;
  }
}

// How many values an enumeration of c10's has, which is an int to the schema; else 0.
int32_t limit_of(const c10::Type& type) {
  switch (type.kind()) {
    case c10::TypeKind::OptionalType:
      return limit_of(*type.containedType(0));
    case c10::TypeKind::ScalarTypeType:
      return static_cast<int32_t>(at::ScalarType::NumOptions);
    case c10::TypeKind::LayoutType:
      return static_cast<int32_t>(at::Layout::NumOptions);
    case c10::TypeKind::MemoryFormatType:
      return static_cast<int32_t>(at::MemoryFormat::NumOptions);
    default:
      return 0;
  }
}

}  // namespace

Parameter parameter_of(const c10::Argument& argument) {
  Parameter parameter;
  const c10::Type* type = argument.type().get();
  if (type->kind() == c10::TypeKind::OptionalType) {
    parameter.optional = true;
    // Held by the optional type, which the schema holds.
    type = type->containedType(0).get();
  }
  parameter.kind = kind_of(*type);
  if (parameter.kind == Kind::Int) parameter.limit = limit_of(*argument.real_type());
  if (argument.N()) parameter.length = *argument.N();
  return parameter;
}

// As PyTorch's argument parser wraps a number where a tensor is asked for: it doesn't take part in promotion
// as a tensor would. Beside a tensor of floats it would be converted to their type, at the cost of an
// operator; so it is made in that type at once. Not beside a half, whose kernels compute with the number as
// it was given.
at::Tensor wrapped_number(const c10::Scalar& scalar, const at::Tensor* beside) {
  at::Tensor tensor;
  const bool real = scalar.isFloatingPoint() || scalar.isIntegral(false);
  const at::ScalarType type = real && beside != nullptr ? beside->scalar_type() : at::ScalarType::Undefined;
  if (type == at::kFloat) {
    const float number = scalar.isFloatingPoint() ? static_cast<float>(scalar.toDouble())
                                                  : static_cast<float>(scalar.toLong());
    tensor = at::detail::scalar_tensor_static(number, at::kFloat, at::kCPU);
  } else if (type == at::kDouble) {
    tensor = at::detail::scalar_tensor_static(scalar.toDouble(), at::kDouble, at::kCPU);
  } else {
    tensor = c10::scalar_to_tensor(scalar);
  }
  tensor.unsafeGetTensorImpl()->set_wrapped_number(true);
  return tensor;
}

c10::IValue to_ivalue(Env* env, napi_value value, const Parameter& parameter,
                      const std::vector<c10::IValue>& before) {
  napi_env napi = env->napi;
  if (parameter.kind == Kind::Tensor) {
    uint32_t id;
    if (napi_get_value_uint32(napi, value, &id) == napi_ok) return env->handles.get(id);
  }
  if (type_of(napi, value) == napi_null) {
    if (parameter.optional) return {};
    // An undefined tensor, which some operators take for "none".
    if (parameter.kind == Kind::Tensor) return at::Tensor();
  }
  switch (parameter.kind) {
    case Kind::Tensor:
      return to_tensor(env, value, !before.empty() && before[0].isTensor() ? &before[0].toTensor() : nullptr);
    case Kind::Scalar:
      return to_scalar(napi, value);
    case Kind::Int:
      return within(to_int64(napi, value), parameter.limit);
    case Kind::Float:
      return to_double(napi, value);
    case Kind::Complex:
      return to_scalar(napi, value).toComplexDouble();
    case Kind::Bool:
      return to_bool(napi, value);
    case Kind::String:
      return to_string(napi, value);
    case Kind::Device:
      return to_device(napi, value);
    case Kind::Generator:
      return env->generators.at(to_handle(napi, value));
    case Kind::TensorList: {
      c10::List<at::Tensor> list;
      for_each(napi, value, "an array of tensors",
               [&](napi_value element) { list.push_back(to_tensor(env, element)); });
      return list;
    }
    case Kind::OptionalTensorList: {
      c10::List<std::optional<at::Tensor>> list;
      for_each(napi, value, "an array of tensors or null", [&](napi_value element) {
        const uint32_t id = to_handle(napi, element);
        if (id == 0)
          list.push_back(std::nullopt);
        else
          list.push_back(env->handles.get(id));
      });
      return list;
    }
    case Kind::ScalarList:
      return to_list<c10::Scalar>(napi, value, parameter, "an array of numbers", to_scalar);
    case Kind::IntList:
      return to_list<int64_t>(napi, value, parameter, "an array of integers", to_int64);
    case Kind::FloatList:
      return to_list<double>(napi, value, parameter, "an array of numbers", to_double);
    case Kind::BoolList:
      return to_list<bool>(napi, value, parameter, "an array of booleans", to_bool);
    case Kind::Unsupported:
      break;
  }
  TORCH_CHECK_NOT_IMPLEMENTED(false,
                              "this operator takes an argument of a type that has no form in JavaScript");
}

napi_value from_ivalue(Env* env, const c10::IValue& value) {
  napi_env napi = env->napi;
  if (value.isTensor()) return from_uint32(napi, env->handles.add(value.toTensor()));
  if (value.isNone()) {
    napi_value null = nullptr;
    napi_get_null(napi, &null);
    return null;
  }
  if (value.isDouble()) return from_double(napi, value.toDouble());
  if (value.isInt()) return from_int64(napi, value.toInt());
  if (value.isBool()) return from_bool(napi, value.toBool());
  if (value.isScalar()) return from_scalar(napi, value.toScalar());
  if (value.isString()) return from_string(napi, value.toStringRef());
  if (value.isDevice()) return from_string(napi, value.toDevice().str());
  if (value.isTensorList()) return from_tensors(env, value.toTensorVector());
  if (value.isList()) {
    const auto list = value.toListRef();
    napi_value array = nullptr;
    napi_create_array_with_length(napi, list.size(), &array);
    for (uint32_t i = 0; i < list.size(); i++) napi_set_element(napi, array, i, from_ivalue(env, list[i]));
    return array;
  }
  TORCH_CHECK_NOT_IMPLEMENTED(false, "this operator returns a ", value.tagKind(),
                              ", which has no form in JavaScript");
}

uint32_t to_handle(napi_env env, napi_value value) {
  uint32_t id = 0;
  if (napi_get_value_uint32(env, value, &id) == napi_ok) return id;
  const napi_valuetype type = type_of(env, value);
  if (type != napi_null && type != napi_undefined) expected(env, "a handle", value);
  return 0;
}

int64_t within(int64_t value, int32_t limit) {
  TORCH_CHECK_TYPE(limit == 0 || (value >= 0 && value < limit), "expected a number below ", limit,
                   ", but got ", value);
  return value;
}

at::ScalarType to_dtype(napi_env env, napi_value value) {
  return static_cast<at::ScalarType>(
      within(to_int64(env, value), static_cast<int32_t>(at::ScalarType::NumOptions)));
}

int64_t to_int64(napi_env env, napi_value value) {
  double number;
  if (napi_get_value_double(env, value, &number) == napi_ok) {
    if (std::trunc(number) != number || std::fabs(number) > 9223372036854774784.0)
      expected(env, "an integer", value);
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
  if (std::trunc(number) == number && std::fabs(number) <= kMaxSafeInteger &&
      !(number == 0 && std::signbit(number)))
    return static_cast<int64_t>(number);
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
