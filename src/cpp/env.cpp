#include "env.h"

#include "dispatch.h"

namespace nodetorch {

Env::Env(napi_env env) : napi(env), handles(env), generators(1), events(1) {}

// References die with the environment; only what libtorch holds is given back here.
Env::~Env() { references->end(); }

void define(Env* env, napi_value exports, const char* name, napi_callback callback) {
  napi_value function;
  napi_create_function(env->napi, name, NAPI_AUTO_LENGTH, callback, env, &function);
  napi_set_named_property(env->napi, exports, name, function);
}

}  // namespace nodetorch
