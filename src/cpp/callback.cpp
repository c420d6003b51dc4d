#include "callback.h"

#include <c10/util/Exception.h>

#include "values.h"

namespace nodetorch {

napi_ref References::create(napi_value value) {
  const napi_env napi = here()->napi;
  std::vector<napi_ref> released;
  {
    std::lock_guard guard(mutex_);
    released.swap(released_);
  }
  for (napi_ref ref : released) {
    live_.erase(ref);
    napi_delete_reference(napi, ref);
  }
  napi_ref ref = nullptr;
  if (napi_create_reference(napi, value, 1, &ref) == napi_ok) live_.insert(ref);
  return ref;
}

void References::release(napi_ref ref) {
  if (ref == nullptr) return;
  if (Env* env = here()) {
    live_.erase(ref);
    napi_delete_reference(env->napi, ref);
    return;
  }
  std::lock_guard guard(mutex_);
  released_.push_back(ref);
}

void References::end() {
  const Env* env = env_.exchange(nullptr);
  for (napi_ref ref : live_) napi_delete_reference(env->napi, ref);
  live_.clear();
}

Reference::Reference(Env* env, napi_value value) : owner_(env->references), ref_(owner_->create(value)) {}

Thrown::Thrown(Env* env) {
  napi_value error, box;
  if (napi_get_and_clear_last_exception(env->napi, &error) != napi_ok ||
      napi_create_array_with_length(env->napi, 1, &box) != napi_ok ||
      napi_set_element(env->napi, box, 0, error) != napi_ok) {
    return;
  }
  value_ = std::make_shared<Reference>(env, box);
}

void Thrown::raise(napi_env napi) const {
  napi_value box = value_ == nullptr ? nullptr : value_->value(napi);
  napi_value error;
  if (box != nullptr && napi_get_element(napi, box, 0, &error) == napi_ok) napi_throw(napi, error);
}

namespace {

napi_value checked(Env* env, napi_value function, const std::string& what) {
  napi_valuetype type = napi_undefined;
  napi_typeof(env->napi, function, &type);
  TORCH_CHECK_TYPE(type == napi_function, what, " must be a function");
  return function;
}

}  // namespace

Callback::Callback(Env* env, napi_value function, std::string what)
    : function_(env, checked(env, function, what)), what_(std::move(what)) {
  env->calls_back = true;
}

std::vector<at::Tensor> Callback::operator()(const std::vector<at::Tensor>& tensors) const {
  Env* env = function_.here();
  TORCH_CHECK(
      env != nullptr, what_,
      " is written in JavaScript and can run only on the thread that made it, but backward has come to it "
      "on another: that of another worker, or one that libtorch has for backward in backward, many deep");
  const napi_env napi = env->napi;
  const HandleScope scope(napi);
  napi_value ids, receiver, result;
  napi_create_array_with_length(napi, tensors.size(), &ids);
  for (uint32_t i = 0; i < tensors.size(); i++) {
    napi_set_element(napi, ids, i, from_uint32(napi, env->handles.add(tensors[i])));
  }
  napi_get_undefined(napi, &receiver);
  if (napi_call_function(napi, receiver, function_.value(napi), 1, &ids, &result) != napi_ok)
    throw Thrown(env);
  napi_valuetype type = napi_undefined;
  napi_typeof(napi, result, &type);
  if (type == napi_undefined) return {};
  return to_tensors(env, result);
}

}  // namespace nodetorch
