#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "shoshi/diagnostic.hpp"
#include "shoshi/record.hpp"
#include "shoshi/write_options.hpp"

namespace shoshi {

/// The bytes of one or more written records. A citation key may still have to be told apart from
/// one that another batch uses; so a writer marks where its key ends, and the ordered end of the
/// pipeline puts the distinguishing letters there.
class Output {
 public:
  Output() = default;
  Output(Output&& other) noexcept { *this = std::move(other); }
  Output& operator=(Output&& other) noexcept {
    buffer_ = std::move(other.buffer_);
    room_ = std::exchange(other.room_, 0);
    size_ = std::exchange(other.size_, 0);
    key_ends_ = std::exchange(other.key_ends_, {});
    return *this;
  }
  ~Output() = default;

  // Inlined, because writers append many short pieces, most of them of a known length.
  [[gnu::always_inline]] void append(std::string_view bytes) {
    if (room_ - size_ < bytes.size()) make_room(bytes.size());
    std::char_traits<char>::copy(buffer_.get() + size_, bytes.data(), bytes.size());
    size_ += bytes.size();
  }
  void append(char byte) {
    if (room_ == size_) make_room(1);
    buffer_[size_++] = byte;
  }

  /// Says that the citation key has just been appended. May be called more than once a record.
  void mark_key_end() { key_ends_.push_back(size_); }

  /// Good until the next change.
  [[nodiscard]] std::string_view bytes() const noexcept { return {buffer_.get(), size_}; }
  /// Offsets into bytes() just behind each citation key, ascending.
  [[nodiscard]] const std::vector<std::size_t>& key_ends() const noexcept { return key_ends_; }

  /// Makes room for that many bytes in all.
  [[gnu::noinline]] void reserve(std::size_t bytes) {
    if (bytes <= room_) return;
    auto larger = std::make_unique_for_overwrite<char[]>(bytes);
    std::char_traits<char>::copy(larger.get(), buffer_.get(), size_);
    buffer_ = std::move(larger);
    room_ = bytes;
  }

  /// A point to go back to.
  struct Mark {
    std::size_t bytes = 0;
    std::size_t keys = 0;
  };
  [[nodiscard]] Mark mark() const noexcept { return {size_, key_ends_.size()}; }
  /// Takes back all that was appended since the mark.
  void take_back(Mark mark) {
    size_ = mark.bytes;
    key_ends_.resize(mark.keys);
  }

 private:
  void make_room(std::size_t more) { reserve(size_ + std::max(size_, more)); }

  std::unique_ptr<char[]> buffer_;
  std::size_t room_ = 0;
  std::size_t size_ = 0;
  std::vector<std::size_t> key_ends_;
};

/// The keys of one record. Both are of the set [a-z0-9-] and begin with a letter.
struct RecordKeys {
  std::string citation;  ///< In the style asked for; not yet unique within the run.
  std::string stable;    ///< Made from the record alone: the same in every run. MARC 001.
};

/// Which keys a writer looks at.
enum class KeyUse : std::uint8_t { none, citation, stable, both };

/// Writes records in one target format: encode(map(record), output). Stateless after construction:
/// any thread may call `write`.
class Writer {
 public:
  Writer() = default;
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;
  virtual ~Writer() = default;

  /// Written once before the first record, also when there is none.
  [[nodiscard]] virtual std::string_view prologue() const noexcept { return {}; }
  /// Written between two records.
  [[nodiscard]] virtual std::string_view separator() const noexcept { return {}; }
  /// Written once after the last record, also when there was none.
  [[nodiscard]] virtual std::string_view epilogue() const noexcept { return {}; }

  /// The keys that `write` looks at: others need not be made, and are empty then. Must be
  /// `citation` or `both` for a writer that marks key ends.
  [[nodiscard]] virtual KeyUse key_use() const noexcept { return KeyUse::both; }

  /// Appends one record and reports what the target cannot carry. If an error is reported the
  /// record is withheld, and what was appended is taken back.
  virtual void write(const Record& record, const RecordKeys& keys, Output& output,
                     Diagnostics& diagnostics) const = 0;
};

}  // namespace shoshi
