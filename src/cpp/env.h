// State of one importer of the addon: its handle table, its operators and what it gave us to raise errors
// with. There are no mutable statics besides the allocator, which the process shares; so workers, contexts
// and copies of the package don't meet.
#pragma once

#define NAPI_VERSION 8
#include <ATen/core/Generator.h>
#include <ATen/core/ivalue.h>
#include <c10/core/Event.h>
#include <c10/core/InferenceMode.h>
#include <node_api.h>

#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "handles.h"
#include "references.h"

namespace nodetorch {

struct Operator;     // dispatch.h
class FunctionNode;  // function.cpp

struct Env {
  explicit Env(napi_env env);
  ~Env();

  napi_env napi;
  Handles handles;

  // Operators, by the index that TypeScript holds; resolved once.
  std::deque<Operator> operators;
  std::unordered_map<std::string, uint32_t> operator_index;
  std::vector<c10::IValue> stack;  // the calls' memory
  // Where most arguments cross (quick.h): memory of a typed array that `shared_array` keeps.
  double* shared = nullptr;
  napi_ref shared_array = nullptr;

  std::shared_ptr<References> references = std::make_shared<References>(this);
  bool calls_back = false;                          // whether there was ever something for a backward to call
  std::vector<const FunctionNode*> evaluating;      // functions whose backward is running, the innermost last
  std::vector<at::Generator> generators;            // index 0 is none
  std::vector<std::unique_ptr<c10::Event>> events;  // likewise
  std::vector<std::unique_ptr<c10::InferenceMode>> inference;

  // The host's classes and functions.
  napi_ref torch_error = nullptr;
  napi_ref out_of_memory_error = nullptr;
  napi_ref type_error = nullptr;
  napi_ref range_error = nullptr;
};

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

// A call from JS: its arguments and the state it belongs to.
template <size_t Max>
struct Args {
  Args(napi_env napi, napi_callback_info info) : napi(napi) {
    void* data = nullptr;
    napi_get_cb_info(napi, info, &count, values, nullptr, &data);
    env = static_cast<Env*>(data);
  }
  napi_value operator[](size_t i) const { return values[i]; }

  napi_env napi;
  Env* env = nullptr;
  size_t count = Max;
  napi_value values[Max];  // napi_get_cb_info fills up with undefined
};

// Exports a function whose data is the Env.
void define(Env* env, napi_value exports, const char* name, napi_callback callback);

// One per source file: what it exports.
void export_dispatch(Env* env, napi_value exports);
void export_handles(Env* env, napi_value exports);
void export_share(Env* env, napi_value exports);
void export_tensor(Env* env, napi_value exports);
void export_storage(Env* env, napi_value exports);
void export_autograd(Env* env, napi_value exports);
void export_function(Env* env, napi_value exports);
void export_generator(Env* env, napi_value exports);
void export_device(Env* env, napi_value exports);
void export_accelerator(Env* env, napi_value exports);
void export_context(Env* env, napi_value exports);
void export_driver(Env* env, napi_value exports);

}  // namespace nodetorch
