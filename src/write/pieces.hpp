#pragma once

#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <string_view>

#include "shoshi/writer.hpp"
#include "unicode/byte_block.hpp"
#include "write/byte_set.hpp"

namespace shoshi::write {

/// Puts short pieces together before they go to the output: a record has hundreds of them, and to
/// append each by itself takes longer than all else. What is put reaches the output with flush().
class Pieces {
 public:
  /// A longer text goes to the output by itself.
  static constexpr std::size_t kLongest = 64;
  /// The digits of the greatest number.
  static constexpr std::size_t kMostDigits = std::numeric_limits<std::uint64_t>::digits10 + 1;

  explicit Pieces(Output& output) : output_(output) {}
  Pieces(const Pieces&) = delete;
  Pieces& operator=(const Pieces&) = delete;

  /// Makes room for that many bytes, at most 1024. Whoever puts something asks for it before: it
  /// takes its length, a text at most kLongest.
  void make_room(std::size_t bytes) {
    if (static_cast<std::size_t>(end() - at_) < bytes) flush();
  }

  void put(char byte) { *at_++ = byte; }
  /// A text whose length the compiler knows.
  [[gnu::always_inline]] void put(std::string_view text) {
    std::memcpy(at_, text.data(), text.size());
    at_ += text.size();
  }
  void put(std::uint64_t number) { at_ = std::to_chars(at_, end(), number).ptr; }
  /// A text of any length.
  void put_text(std::string_view text) {
    if (text.size() <= kLongest) return put_short(text);
    flush();
    output_.append(text);
  }
  /// A text of any length; as append_replacing().
  template <const ByteSet& stops, class InsteadOf>
  [[gnu::always_inline]] void put_replacing(std::string_view text, InsteadOf instead_of) {
    // Most texts are short, and one look shows that nothing in them is to be replaced.
    if (!text.empty() && text.size() <= unicode::kBlockBytes) {
      const unicode::ByteBlock block = unicode::load_short_block(text.data(), text.size());
      if (!unicode::is_any(is_covered<stops>(block))) return put_short(text);
    }
    put_longer<stops>(text, instead_of);
  }

  /// As Output::mark_key_end().
  void mark_key_end() {
    flush();
    output_.mark_key_end();
  }
  void flush() {
    output_.append({buffer_.data(), static_cast<std::size_t>(at_ - buffer_.data())});
    at_ = buffer_.data();
  }

 private:
  [[nodiscard]] char* end() { return buffer_.data() + buffer_.size(); }

  template <const ByteSet& stops, class InsteadOf>
  [[gnu::noinline]] void put_longer(std::string_view text, InsteadOf instead_of) {
    if (text.size() <= kLongest && find_in<stops>(text, 0) == text.size()) return put_short(text);
    flush();
    append_replacing<stops>(text, instead_of, output_);
  }

  /// In steps of one size, the last of which overlaps the one before: a call would cost more.
  template <std::size_t step>
  void put_in_steps(std::string_view text) {
    const char* const last = text.data() + text.size() - step;
    char* const last_at = at_ + text.size() - step;
    for (const char* from = text.data(); from < last; from += step, at_ += step) {
      std::memcpy(at_, from, step);
    }
    std::memcpy(last_at, last, step);
    at_ = last_at + step;
  }
  void put_short(std::string_view text) {
    if (text.size() >= 16) return put_in_steps<16>(text);
    if (text.size() >= 8) return put_in_steps<8>(text);
    if (text.size() >= 4) return put_in_steps<4>(text);
    for (const char byte : text) *at_++ = byte;
  }

  Output& output_;
  std::array<char, 2048> buffer_;
  char* at_ = buffer_.data();
};

}  // namespace shoshi::write
