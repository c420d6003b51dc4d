// Opens a shared library by its absolute path and leaves it open. What links to it by name alone, as the
// addon does to libtorch, then gets this one, wherever it lies.
#define NAPI_VERSION 8
#include <node_api.h>

#include <string>

#ifdef _WIN32
#include <windows.h>
#else
#include <dlfcn.h>
#endif
#ifdef __GLIBC__
#include <link.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace {

#ifdef __GLIBC__
// What the loader read to relocate the library, 9 MB of libtorch's file, is not read again: so it needn't
// count as memory of this process. Were it read after all, it would come from the file again.
void forget_relocations(void* library) {
  link_map* map = nullptr;
  if (dlinfo(library, RTLD_DI_LINKMAP, &map) != 0) return;
  uintptr_t begin[2] = {0, 0}, size[2] = {0, 0};
  for (const ElfW(Dyn)* entry = map->l_ld; entry->d_tag != DT_NULL; entry++) {
    if (entry->d_tag == DT_RELA) begin[0] = entry->d_un.d_ptr;
    if (entry->d_tag == DT_RELASZ) size[0] = entry->d_un.d_val;
    if (entry->d_tag == DT_JMPREL) begin[1] = entry->d_un.d_ptr;
    if (entry->d_tag == DT_PLTRELSZ) size[1] = entry->d_un.d_val;
  }
  const uintptr_t page = static_cast<uintptr_t>(sysconf(_SC_PAGESIZE));
  for (int i = 0; i < 2; i++) {
    if (begin[i] < map->l_addr) continue;  // a processor for which these stay offsets
    const uintptr_t from = (begin[i] + page - 1) / page * page, to = (begin[i] + size[i]) / page * page;
    if (from < to) madvise(reinterpret_cast<void*>(from), to - from, MADV_DONTNEED);
  }
}
#endif

// Returns what went wrong, or an empty string.
std::string open_library(const std::string& path) {
#ifdef _WIN32
  const int length = MultiByteToWideChar(CP_UTF8, 0, path.c_str(), -1, nullptr, 0);
  std::wstring wide(static_cast<size_t>(length), L'\0');
  MultiByteToWideChar(CP_UTF8, 0, path.c_str(), -1, wide.data(), length);
  // Its neighbours are found beside it.
  if (LoadLibraryExW(wide.c_str(), nullptr,
                     LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS)) {
    return {};
  }
  return path + ": error " + std::to_string(GetLastError());
#else
  if (void* library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL)) {
#ifdef __GLIBC__
    forget_relocations(library);
#endif
    return {};
  }
  const char* error = dlerror();
  return error == nullptr ? path : error;
#endif
}

napi_value Open(napi_env env, napi_callback_info info) {
  size_t argc = 1;
  napi_value argument;
  napi_get_cb_info(env, info, &argc, &argument, nullptr, nullptr);
  size_t length = 0;
  if (napi_get_value_string_utf8(env, argument, nullptr, 0, &length) != napi_ok) {
    napi_throw_type_error(env, nullptr, "open(): expected the path of a shared library");
    return nullptr;
  }
  std::string path(length, '\0');
  napi_get_value_string_utf8(env, argument, path.data(), length + 1, &length);
  const std::string error = open_library(path);
  if (!error.empty()) napi_throw_error(env, nullptr, error.c_str());
  return nullptr;
}

}  // namespace

NAPI_MODULE_INIT() {
  napi_value open;
  napi_create_function(env, "open", NAPI_AUTO_LENGTH, Open, nullptr, &open);
  napi_set_named_property(env, exports, "open", open);
  return exports;
}
