#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

/// Variant forms of characters as one: for looking names up, never for names that are written.
namespace shoshi::value {

/// The form that `c` is looked up as: 髙 as 高, 﨑 as 崎, 邊 as 辺, a CJK compatibility ideograph
/// of U+F900-FAD9 as its unified one (Unicode's canonical decomposition), ヶ as ケ; 0 for a
/// variation selector, which is to be left out; else `c` itself. Pairs of old and new forms are
/// those of the 常用漢字表 and of the variants usual in surnames.
[[nodiscard]] char32_t fold_variant(char32_t c) noexcept;

/// The text with every character folded.
[[nodiscard]] std::string fold_variants(std::string_view text);

/// A text folded without the heap: a view of it if nothing in it changes, else of a copy inside.
class FoldedName {
 public:
  static constexpr std::size_t kCapacity = 64;  ///< Bytes; no name in the tables is longer.

  explicit FoldedName(std::string_view text) noexcept;
  FoldedName(const FoldedName&) = delete;
  FoldedName& operator=(const FoldedName&) = delete;
  /// Empty if the text is longer than kCapacity. Good while this and the text are.
  [[nodiscard]] std::string_view view() const noexcept { return view_; }

 private:
  /// Folds the text, of which the first `same` bytes are so already.
  void fold(std::string_view text, std::size_t same) noexcept;

  std::array<char, kCapacity> bytes_;
  std::string_view view_;
};

}  // namespace shoshi::value
