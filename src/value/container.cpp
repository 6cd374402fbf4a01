#include "value/container.hpp"

#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "unicode/clean.hpp"
#include "unicode/fold.hpp"
#include "unicode/script.hpp"
#include "value/identifier.hpp"
#include "value/language.hpp"

namespace shoshi::value {
namespace {

/// Where the bracket that ends the text opens; nothing if the text does not end in one.
std::optional<std::size_t> last_bracket(std::string_view text) noexcept {
  for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"(", ")"},
                                    std::pair<std::string_view, std::string_view>{"（", "）"}}) {
    if (!text.ends_with(close)) continue;
    const std::size_t at = text.rfind(open);
    if (at != std::string_view::npos) return at;
  }
  return std::nullopt;
}

/// The text behind the word ISSN and its colon inside a bracket; empty if the bracket is about
/// something else.
SourceText issn_list(SourceText bracket) {
  const std::size_t open = bracket.text.front() == '(' ? 1 : std::string_view("（").size();
  const std::size_t close = bracket.text.back() == ')' ? 1 : std::string_view("）").size();
  const SourceText inner = unicode::trim(bracket.part(open, bracket.text.size() - open - close));
  static constexpr std::string_view kWide = "ＩＳＳＮ";
  std::size_t word = 0;
  std::string folded;
  if (inner.text.starts_with(kWide)) {
    word = kWide.size();
  } else if (inner.text.size() > 4 &&
             (inner.text.starts_with("ISSN") ||
              (unicode::fold_label(inner.text.substr(0, 4), folded) && folded == "issn"))) {
    word = 4;
  } else {
    return inner.part(0, 0);
  }
  SourceText rest = unicode::trim(inner.part(word));
  for (const std::string_view colon : {":", "："}) {
    if (rest.text.starts_with(colon)) return unicode::trim(rest.part(colon.size()));
  }
  return rest;
}

}  // namespace

Container read_container(SourceText text, Diagnostics& diagnostics) {
  Container container;
  SourceText rest = unicode::trim(text);
  while (const auto open = last_bracket(rest.text)) {
    const SourceText list = issn_list(rest.part(*open));
    if (list.text.empty()) break;
    auto issns = read_issns(list, IssnKind::unknown, diagnostics);
    std::move(issns.begin(), issns.end(), std::back_inserter(container.issns));
    rest = unicode::trim(rest.part(0, *open));
  }
  if (rest.text.empty()) return container;
  Title title;
  title.text = unicode::clean(rest, diagnostics);
  title.language = language_of_text(title.text);
  title.language_inferred = true;
  title.where = rest.where();
  container.titles.push_back(std::move(title));
  return container;
}

}  // namespace shoshi::value
