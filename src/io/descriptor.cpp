#include "io/descriptor.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace shoshi::io {
namespace {

std::optional<FileIdentity> regular_file(const struct stat& status) noexcept {
  if (!S_ISREG(status.st_mode)) return std::nullopt;
  return FileIdentity{status.st_dev, status.st_ino};
}

}  // namespace

Descriptor::~Descriptor() {
  if (number_ >= 0) ::close(number_);
}

void Descriptor::close() {
  const int number = std::exchange(number_, -1);
  // An interrupted close has closed the descriptor on Linux.
  if (number >= 0 && ::close(number) != 0 && errno != EINTR) {
    throw std::system_error(errno, std::generic_category());
  }
}

std::optional<FileIdentity> identity_of(const std::string& path) noexcept {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return std::nullopt;
  return regular_file(status);
}

std::optional<FileIdentity> identity_of(int descriptor) noexcept {
  struct stat status {};
  if (::fstat(descriptor, &status) != 0) return std::nullopt;
  return regular_file(status);
}

void write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0) {
      if (errno == EINTR) continue;
      throw std::system_error(errno, std::generic_category());
    }
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

void occupy_standard_descriptors() noexcept {
  for (int number = 0; number <= 2; ++number) {
    if (::fcntl(number, F_GETFD) != -1 || errno != EBADF) continue;
    // Opened the wrong way round on purpose: the lowest free number is this one.
    const int opened = ::open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY);
    if (opened != number && opened >= 0) ::close(opened);
  }
}

}  // namespace shoshi::io
