#include "io/input.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace shoshi::io {

FileSource::FileSource(std::string path)
    : path_(std::move(path)), name_(path_ == "-" ? "<stdin>" : path_) {}

void FileSource::open() {
  if (path_ == "-") {
    number_ = STDIN_FILENO;
  } else {
    file_ = Descriptor(::open(path_.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
    if (!file_.is_open()) throw std::system_error(errno, std::generic_category());
    number_ = file_.number();
  }
  struct stat status {};
  if (::fstat(number_, &status) == 0 && S_ISDIR(status.st_mode)) {
    throw std::system_error(EISDIR, std::generic_category());
  }
}

std::size_t FileSource::read(std::span<char> buffer) {
  while (true) {
    const ssize_t size = ::read(number_, buffer.data(), buffer.size());
    if (size >= 0) return static_cast<std::size_t>(size);
    if (errno != EINTR) throw std::system_error(errno, std::generic_category());
  }
}

std::optional<FileIdentity> FileSource::identity() const noexcept {
  return path_ == "-" ? identity_of(STDIN_FILENO) : identity_of(path_);
}

}  // namespace shoshi::io
