#pragma once

#include <string>

#include "io/descriptor.hpp"
#include "shoshi/convert.hpp"

namespace shoshi::io {

/// A file as a source of bytes, or standard input for the path "-". Read with read(2) and not
/// mapped, because a mapped file that shrinks kills the program.
class FileSource final : public ByteSource {
 public:
  explicit FileSource(std::string path);

  /// The path as given; "<stdin>" for standard input.
  [[nodiscard]] std::string_view name() const noexcept override { return name_; }
  void open() override;
  std::size_t read(std::span<char> buffer) override;

  /// What tells the file from others, if it is a regular file that exists.
  [[nodiscard]] std::optional<FileIdentity> identity() const noexcept;

 private:
  std::string path_;
  std::string name_;
  Descriptor file_;
  int number_ = -1;
};

}  // namespace shoshi::io
