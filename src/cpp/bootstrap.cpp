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

#include <chrono>
#include <mutex>
#include <system_error>
#include <thread>
#endif

namespace {

#ifdef __GLIBC__
// The tables that the loader reads to bind a library, 14 MB of libtorch's file, are needed no more once it is
// bound: so they needn't count as memory of this process. Where one is read again, its pages come from the
// file again.
int forget_tables(dl_phdr_info* library, size_t, void* path) {
  if (*static_cast<const std::string*>(path) != library->dlpi_name) return 0;
  const ElfW(Dyn)* entry = nullptr;
  for (int i = 0; i < library->dlpi_phnum; i++) {
    const ElfW(Phdr)& segment = library->dlpi_phdr[i];
    if (segment.p_type == PT_DYNAMIC) {
      entry = reinterpret_cast<const ElfW(Dyn)*>(library->dlpi_addr + segment.p_vaddr);
    }
  }
  uintptr_t begin[3] = {0, 0, 0}, size[3] = {0, 0, 0};
  for (; entry != nullptr && entry->d_tag != DT_NULL; entry++) {
    if (entry->d_tag == DT_RELA) begin[0] = entry->d_un.d_ptr;
    if (entry->d_tag == DT_RELASZ) size[0] = entry->d_un.d_val;
    if (entry->d_tag == DT_JMPREL) begin[1] = entry->d_un.d_ptr;
    if (entry->d_tag == DT_PLTRELSZ) size[1] = entry->d_un.d_val;
    if (entry->d_tag == DT_STRTAB) begin[2] = entry->d_un.d_ptr;
    if (entry->d_tag == DT_STRSZ) size[2] = entry->d_un.d_val;
  }
  const uintptr_t page = static_cast<uintptr_t>(sysconf(_SC_PAGESIZE));
  for (int i = 0; i < 3; i++) {
    if (begin[i] < library->dlpi_addr) continue;  // a processor for which these stay offsets
    const uintptr_t from = (begin[i] + page - 1) / page * page, to = (begin[i] + size[i]) / page * page;
    if (from < to) madvise(reinterpret_cast<void*>(from), to - from, MADV_DONTNEED);
  }
  return 1;
}

void forget_tables(const std::string& path) {
  dl_iterate_phdr(forget_tables, const_cast<std::string*>(&path));
}

// dlopen binds a library, then runs its initializers: libtorch registers its operators, which takes most of
// the time and of the memory. What was read to bind it is given back meanwhile, so that the two don't add up.
// That may happen at any moment: it's done every now and then, as nothing tells when the library is bound.
void* open_bound(const std::string& path) {
  std::timed_mutex opening;
  opening.lock();
  std::thread beside;
  try {
    beside = std::thread([&] {
      while (!opening.try_lock_for(std::chrono::milliseconds(25))) forget_tables(path);
      opening.unlock();
    });
  } catch (const std::system_error&) {
    // No thread to be had: then they do add up.
  }
  void* library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  opening.unlock();
  if (beside.joinable()) beside.join();
  forget_tables(path);
  return library;
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
#ifdef __GLIBC__
  if (open_bound(path)) return {};
#else
  if (dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL)) return {};
#endif
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
