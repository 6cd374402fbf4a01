#include "read/text/reference/reference.hpp"

#include <algorithm>

#include "read/text/reference/reference_names.hpp"
#include "read/text/reference/reference_words.hpp"
#include "unicode/script.hpp"

namespace shoshi::text {
namespace {

/// A word between parts that says only what the next part is.
bool is_connective(std::string_view word) noexcept {
  constexpr std::string_view kWords[] = {"in", "In", "DOI", "doi", "URL", "url", "所収", "https"};
  return std::find(std::begin(kWords), std::end(kWords), word) != std::end(kWords);
}

/// Puts the findings in order and appends them as parts. What lies between two of them and is more
/// than punctuation becomes a note: nothing is lost.
class Emission {
 public:
  Emission(const LineTokens& line, std::vector<Part>& parts) : line_(line), parts_(parts) {}

  void emit(std::vector<Finding> findings) {
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
      return a.range.begin < b.range.begin;
    });
    std::size_t at = 0;
    for (const Finding& found : findings) {
      const TokenRange range = line_.trimmed(found.range);
      if (range.empty()) continue;
      if (range.begin > at) emit_gap({at, range.begin});
      add(found.element, range);
      at = std::max(at, range.end);
    }
    emit_gap({at, line_.size()});
  }

 private:
  void emit_gap(TokenRange gap) {
    std::size_t begin = gap.end;
    std::size_t end = gap.begin;
    for (std::size_t index = gap.begin; index < gap.end; ++index) {
      const TokenKind kind = line_.kind(index);
      const bool text = kind == TokenKind::number || kind == TokenKind::identifier ||
                        (kind == TokenKind::word && !is_connective(line_.text(index)));
      if (!text) continue;
      begin = std::min(begin, index);
      end = index + 1;
    }
    if (begin >= end) return;
    // Brackets belong to what is in them.
    if (begin > gap.begin && line_.kind(begin - 1) == TokenKind::open) --begin;
    if (end < gap.end && line_.kind(end) == TokenKind::close) ++end;
    add(Element::note, {begin, end});
  }

  void add(Element element, TokenRange range) {
    const bool names = element == Element::author || element == Element::editor;
    if (names && ends_in_initial(range)) ++range.end;
    if (element == Element::journal && ends_shortened(range)) ++range.end;
    const SourceText value = line_.text(range);
    parts_.push_back({PartKind::labelled, element, value.part(0, 0), value});
  }

  /// The stop of an initial is part of the name ("Katzer, J.").
  [[nodiscard]] bool ends_in_initial(TokenRange range) const {
    return line_.kind(range.end) == TokenKind::stop &&
           line_.kind(range.end - 1) == TokenKind::word && line_.text(range.end - 1).size() == 1;
  }

  /// "IEEE Trans. Signal Process., vol. 45": the stop before a comma is that of the last word.
  [[nodiscard]] bool ends_shortened(TokenRange range) const {
    return line_.kind(range.end) == TokenKind::stop &&
           line_.kind(range.end + 1) == TokenKind::comma;
  }

  const LineTokens& line_;
  std::vector<Part>& parts_;
};

/// Only lines with a year, or with a title in 「」 or 『』, are looked at.
bool may_be_reference(std::string_view line) noexcept {
  int digits = 0;
  for (const char c : line) {
    digits = c >= '0' && c <= '9' ? digits + 1 : 0;
    if (digits == 4) return true;
  }
  for (const std::string_view sign : {"』", "年", "０", "１", "２", "昭和", "平成"}) {
    if (line.find(sign) != std::string_view::npos) return true;
  }
  return false;
}

}  // namespace

Opening read_opening(const LineTokens& line, TokenRange range) {
  Opening opening;
  range = line.trimmed(range);
  // A year behind the names, in brackets or not.
  if (!range.empty() && line.kind(range.end - 1) == TokenKind::close) {
    const std::size_t open = line[range.end - 1].partner;
    if (open >= range.begin && line.kind(open + 1) == TokenKind::number &&
        is_year(line.text(open + 1)) && is_numbering(line, {open + 1, range.end - 1})) {
      opening.year = {open + 1, range.end - 1};
      range = line.trimmed({range.begin, open});
    }
  } else if (range.end - range.begin > 1 && line.kind(range.end - 1) == TokenKind::number &&
             is_year(line.text(range.end - 1)) && line.is_separator(range.end - 2)) {
    opening.year = {range.end - 1, range.end};
    range = line.trimmed({range.begin, range.end - 1});
  }
  opening.names = range;
  const NameLikeness likeness = name_list_likeness(line, range);
  opening.known = likeness == NameLikeness::known;
  opening.valid = range.empty() ? opening.year.empty() : likeness != NameLikeness::none;
  return opening;
}

void add_title_and_container(const LineTokens& line, TokenRange range, std::size_t container,
                             std::vector<Finding>& findings) {
  const TokenRange title = line.trimmed({range.begin, container});
  const TokenRange host = line.trimmed({container, range.end});
  if (!title.empty()) findings.push_back({Element::title, title});
  if (!host.empty()) findings.push_back({Element::journal, host});
}

bool read_reference(SourceText line, std::vector<Part>& parts) {
  if (!may_be_reference(line.text)) return false;
  const LineTokens tokens(line);
  const Tail tail = find_tail(tokens);
  for (const auto style : {read_quoted, read_dated, read_plain}) {
    std::vector<Finding> findings;
    if (!style(tokens, tail, findings)) continue;
    findings.insert(findings.end(), tail.trailers.begin(), tail.trailers.end());
    Emission(tokens, parts).emit(std::move(findings));
    return true;
  }
  return false;
}

}  // namespace shoshi::text
