#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

/// The operating system's files. Only this directory calls it.
namespace shoshi::io {

/// An open file descriptor that closes itself.
class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) noexcept : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Descriptor();

  [[nodiscard]] int number() const noexcept { return number_; }
  [[nodiscard]] bool is_open() const noexcept { return number_ >= 0; }
  /// Closes and throws std::system_error if the system reports that data was lost.
  void close();

 private:
  int number_ = -1;
};

/// What tells one file of the machine from another, whatever its names.
struct FileIdentity {
  dev_t device;
  ino_t inode;
  friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};

/// The identity of the regular file at `path` or behind a descriptor; nothing for devices, pipes
/// and what does not exist.
[[nodiscard]] std::optional<FileIdentity> identity_of(const std::string& path) noexcept;
[[nodiscard]] std::optional<FileIdentity> identity_of(int descriptor) noexcept;

/// Writes all bytes, going on after interruptions and short writes. Throws std::system_error.
void write_all(int descriptor, std::string_view bytes);

/// Makes sure that descriptors 0, 1 and 2 are in use, so that no file that is opened later is taken
/// for a standard stream; reading or writing one that was closed still fails with EBADF.
void occupy_standard_descriptors() noexcept;

}  // namespace shoshi::io
