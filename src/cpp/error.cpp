#include "error.h"

#include <c10/util/Exception.h>

#include <new>

#include "callback.h"

namespace nodetorch {

namespace {

void throw_js(Env* env, napi_ref constructor, const std::string& message) {
  // A JS exception may be what unwound the C++ side (a callback threw): that one is the news.
  bool pending = false;
  napi_is_exception_pending(env->napi, &pending);
  if (pending) return;
  napi_value klass = nullptr, text, error;
  if (constructor != nullptr) napi_get_reference_value(env->napi, constructor, &klass);
  napi_create_string_utf8(env->napi, message.data(), message.size(), &text);
  if (klass == nullptr || napi_new_instance(env->napi, klass, 1, &text, &error) != napi_ok) {
    napi_throw_error(env->napi, nullptr, message.c_str());
    return;
  }
  napi_throw(env->napi, error);
}

}  // namespace

void check(napi_status status) {
  TORCH_CHECK(status == napi_ok, "Node-API failed with status ", static_cast<int>(status));
}

void rethrow_to_js(Env* env) {
  try {
    throw;
  } catch (const Thrown& e) {
    e.raise(env->napi);
  } catch (const c10::OutOfMemoryError& e) {
    throw_js(env, env->out_of_memory_error, e.what_without_backtrace());
  } catch (const c10::TypeError& e) {
    throw_js(env, env->type_error, e.what_without_backtrace());
  } catch (const c10::IndexError& e) {
    throw_js(env, env->range_error, e.what_without_backtrace());
  } catch (const c10::ValueError& e) {
    throw_js(env, env->range_error, e.what_without_backtrace());
  } catch (const c10::Error& e) {
    throw_js(env, env->torch_error, e.what_without_backtrace());
  } catch (const std::bad_alloc&) {
    throw_js(env, env->out_of_memory_error, "out of memory");
  } catch (const std::exception& e) {
    throw_js(env, env->torch_error, e.what());
  } catch (...) {
    throw_js(env, env->torch_error, "unknown error in native code");
  }
}

}  // namespace nodetorch
