#pragma once

#include <string>

#include "io/descriptor.hpp"
#include "shoshi/convert.hpp"

namespace shoshi::io {

/// Standard output as a sink.
class StandardOutput final : public ByteSink {
 public:
  void write(std::string_view bytes) override;
};

/// A file as a sink: a temporary file beside the target takes the bytes, and `commit` gives it the
/// target's name; until then, and if anything fails, the target stays as it was. A target that is a
/// symbolic link is followed; one that is no regular file (a device, a pipe) is written directly.
class FileSink final : public ByteSink {
 public:
  /// Opens the file. Throws std::system_error.
  explicit FileSink(const std::string& path);
  ~FileSink() override;

  void write(std::string_view bytes) override;
  /// Makes what was written the content of the target. Throws std::system_error.
  void commit();

  /// The temporary file; empty if there is none.
  [[nodiscard]] const std::string& temporary() const noexcept { return temporary_; }

 private:
  std::string target_;
  std::string temporary_;
  Descriptor file_;
};

}  // namespace shoshi::io
