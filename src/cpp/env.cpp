#include "env.h"

#include "dispatch.h"

namespace nodetorch {

Env::Env(napi_env env) : napi(env), handles(env), generators(1), events(1) {}

// Node leaves references to who made them: what is not deleted here would stay after a worker.
Env::~Env() {
  handles.end();
  references->end();
  for (napi_ref ref : {shared_array, torch_error, out_of_memory_error, type_error, range_error}) {
    if (ref != nullptr) napi_delete_reference(napi, ref);
  }
}

void define(Env* env, napi_value exports, const char* name, napi_callback callback) {
  napi_value function;
  napi_create_function(env->napi, name, NAPI_AUTO_LENGTH, callback, env, &function);
  napi_set_named_property(env->napi, exports, name, function);
}

}  // namespace nodetorch
