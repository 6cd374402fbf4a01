#include "io/output.hpp"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <memory>
#include <system_error>

namespace shoshi::io {
namespace {

[[noreturn]] void fail() {
  throw std::system_error(errno, std::generic_category());
}

/// Where a chain of symbolic links leads; the path itself if it is none or leads nowhere.
std::string follow_links(const std::string& path) {
  const std::unique_ptr<char, void (*)(void*)> real(::realpath(path.c_str(), nullptr), ::free);
  return real ? std::string(real.get()) : path;
}

/// The permissions that a new file would get.
mode_t default_mode() noexcept {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666 & ~mask;
}

std::string temporary_pattern(const std::string& target) {
  const std::filesystem::path path(target);
  return (path.parent_path() / ("." + path.filename().string() + ".XXXXXX")).string();
}

}  // namespace

void StandardOutput::write(std::string_view bytes) {
  write_all(STDOUT_FILENO, bytes);
}

FileSink::FileSink(const std::string& path) : target_(follow_links(path)) {
  struct stat status {};
  const bool exists = ::stat(target_.c_str(), &status) == 0;
  if (exists && !S_ISREG(status.st_mode)) {
    file_ = Descriptor(::open(target_.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
    if (!file_.is_open()) fail();
    return;
  }
  // A rename would replace a file that its owner has protected.
  if (exists && ::access(target_.c_str(), W_OK) != 0) fail();
  std::string pattern = temporary_pattern(target_);
  file_ = Descriptor(::mkostemp(pattern.data(), O_CLOEXEC));
  if (!file_.is_open()) fail();
  temporary_ = std::move(pattern);
  // Without it the file would only be readable by its owner; not worth losing the output for.
  static_cast<void>(::fchmod(file_.number(), exists ? status.st_mode & 07777 : default_mode()));
}

FileSink::~FileSink() {
  if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

void FileSink::write(std::string_view bytes) {
  write_all(file_.number(), bytes);
}

void FileSink::commit() {
  file_.close();
  if (temporary_.empty()) return;
  if (::rename(temporary_.c_str(), target_.c_str()) != 0) fail();
  temporary_.clear();
}

}  // namespace shoshi::io
