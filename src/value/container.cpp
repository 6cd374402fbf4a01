#include "value/container.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/identifier.hpp"
#include "value/isbd.hpp"
#include "value/language.hpp"
#include "value/role.hpp"
#include "value/scan.hpp"

namespace shoshi::value {
namespace {

/// Words that a Latin title in brackets or behind a comma has at least: fewer are an acronym or a
/// place.
constexpr std::size_t kParallelWords = 2;

/// Bytes at the end of the text where ISSNs without brackets are looked for.
constexpr std::size_t kLongestIssns = 128;

/// The byte behind "Print ISSN :", "ISSN-L", "e-ISSN" and the like at byte `at`; `at` if the word
/// is not there.
std::size_t issn_word_end(std::string_view text, std::size_t at) noexcept {
  static constexpr std::string_view kKinds[] = {"print", "online", "electronic", "p-",
                                                "e-",    "p",      "e"};
  const char32_t first = lower(glyph_at(text, at).character);
  if (first != U'i' && first != U'p' && first != U'o' && first != U'e') return at;
  std::size_t word = at;
  for (std::size_t n = 0; n < std::size(kKinds) && word == at && first != U'i'; ++n) {
    if (const std::size_t bytes = match(text, at, kKinds[n]); bytes != 0) {
      word = skip_spaces(text, at + bytes);
    }
  }
  const std::size_t bytes = match(text, word, "issn");
  return bytes == 0 ? at : word + bytes;
}

/// Takes ISSNs in brackets off the end: "(ISSN:04542215)", "(Print ISSN: …, Online ISSN: …)". Those
/// of `out` are in reverse order, for they are found from the right.
bool take_bracketed_issns(SourceText& rest, Container& out, Diagnostics& diagnostics) {
  const std::size_t open = closing_bracket_begin(rest.text);
  if (open == rest.text.size()) return false;
  const std::size_t begin = open + glyph_at(rest.text, open).bytes;
  const std::size_t close = unicode::decode_before(rest.text, rest.text.size()).bytes;
  const SourceText inner = slice(rest, begin, rest.text.size() - close);
  if (issn_word_end(inner.text, 0) == 0) return false;
  // The bare word tells no kind; a kind before it does.
  std::size_t list = match(inner.text, 0, "issn:");
  if (inner.text.size() - list < 8) list = 0;
  auto issns = read_issns(inner.part(list), IssnKind::unknown, diagnostics);
  out.issns.insert(out.issns.end(), std::make_move_iterator(issns.rbegin()),
                   std::make_move_iterator(issns.rend()));
  rest = slice(rest, 0, open);
  return true;
}

/// Takes "ISSN 0454-2215" or "Print ISSN : …" off the end, where it stands without brackets.
void take_issns(SourceText& rest, Container& out, Diagnostics& diagnostics) {
  const std::size_t size = rest.text.size();
  const std::size_t first = size > kLongestIssns ? size - kLongestIssns : 0;
  for (std::size_t space = rest.text.find(' ', first); space < size;
       space = rest.text.find(' ', space + 1)) {
    const std::size_t at = space + 1;
    const std::size_t end = issn_word_end(rest.text, at);
    if (end == at) continue;
    const SourceText list = slice(rest, at, rest.text.size());
    Diagnostics unheard;
    const auto tried = read_issns(list, IssnKind::unknown, unheard);
    if (!tried.front().number.value) continue;
    auto issns = read_issns(list, IssnKind::unknown, diagnostics);
    std::move(issns.begin(), issns.end(), std::back_inserter(out.issns));
    rest = slice(rest, 0, at);
    while (!rest.text.empty() && (rest.text.back() == ',' || rest.text.back() == ';')) {
      rest = slice(rest, 0, rest.text.size() - 1);
    }
    return;
  }
}

/// True for a statement of responsibility that says so: "史学会 編", "日本生物工学会[編]".
bool is_responsibility(std::string_view text) noexcept {
  std::size_t last = 0;
  for (std::size_t at = 0; at < text.size(); at += glyph_at(text, at).bytes) {
    if (glyph_at(text, at).character == U' ') last = at;
  }
  if (const std::size_t bracket = text.rfind('['); bracket != std::string_view::npos)
    last = bracket;
  const SourceText word = without_square_brackets({text.substr(last), 0});
  if (last != 0 && find_role(word.text)) return true;
  return find_glued_role(text).has_value() || match(text, 0, "edited by") != 0;
}

/// A code of a language before the name, as WEKO3 prints it ("ja : 国際経営論集"): its offset of
/// the name, or 0. It has to fit the script of the name, for "it" is a word as well.
std::size_t language_prefix(std::string_view text, std::string& language) {
  const std::size_t space = text.find(' ');
  if (space < 2 || space > 3 || text.substr(space, 3) != " : ") return 0;
  const std::string_view code = language_code(text.substr(0, space));
  const std::string_view name = text.substr(space + 3);
  const bool japanese = code == "ja" || code == "zh" || code == "ko";
  const bool fits =
      japanese ? unicode::has_japanese(name) || code == "ko" : !unicode::has_japanese(name);
  if (code == "und" || !fits || text.substr(0, space) != folded(text.substr(0, space))) return 0;
  for (const char c : text.substr(0, space)) {
    if (c < 'a' || c > 'z') return 0;
  }
  language = code;
  return space + 3;
}

struct Cut {
  std::size_t end = 0;    ///< Of the Japanese title.
  std::size_t begin = 0;  ///< Of the Latin one; 0 if there is none.
  std::size_t stop = 0;   ///< Of the Latin one.
};

/// A Latin title in brackets or behind a comma at the end of a Japanese one.
Cut attached_parallel(std::string_view text) noexcept {
  const std::size_t open = closing_bracket_begin(text);
  if (open != 0 && open < text.size()) {
    const std::size_t begin = open + glyph_at(text, open).bytes;
    const std::size_t stop = text.size() - unicode::decode_before(text, text.size()).bytes;
    const bool fits = is_latin_name(text.substr(begin, stop - begin), kParallelWords);
    if (fits && unicode::has_japanese(text.substr(0, open))) return {open, begin, stop};
    return {};
  }
  bool japanese = false;
  for (std::size_t at = 0; at < text.size();) {
    const Glyph glyph = glyph_at(text, at);
    const std::size_t next = at + glyph.bytes;
    japanese = japanese || unicode::is_japanese(glyph.character);
    if (glyph.character == U',' && japanese) {
      if (!is_latin_name(text.substr(next), kParallelWords)) return {};
      return {at, skip_spaces(text, next), text.size()};
    }
    at = next;
  }
  return {};
}

/// Most names have none of the marks that the rules look for; the byte 0xEF begins the wide ones.
bool may_be_divided(std::string_view text) noexcept {
  const auto has = [text](char c) { return text.find(c) != std::string_view::npos; };
  return has('\xEF') || has(',') || has('=') || has(':') || has('/') || text.ends_with(')') ||
         text.starts_with("『");
}

/// Reads the titles of a string, its ISSNs taken off.
class TitleReader {
 public:
  TitleReader(SourceText text, Container& out, std::vector<SourceText>* responsibility,
              Diagnostics& diagnostics)
      : text_(text), out_(out), responsibility_(responsibility), diagnostics_(diagnostics) {}

  void read() {
    if (read_quoted()) return;
    std::string language;
    std::size_t begin = language_prefix(text_.text, language);
    for (const IsbdMark& mark : isbd_marks(text_.text)) {
      if (mark.character != '=' || mark.begin < begin) continue;
      add_piece(begin, mark.begin);
      begin = mark.end;
    }
    const bool alone = out_.titles.empty();
    const Cut cut = alone ? attached_parallel(text_.text.substr(begin)) : Cut{};
    if (cut.begin != 0) {
      add(slice(text_, begin, begin + cut.end));
      add(slice(text_, begin + cut.begin, begin + cut.stop));
    } else {
      add_piece(begin, text_.text.size());
    }
    if (language.empty() || out_.titles.empty()) return;
    out_.titles.front().language = language;
    out_.titles.front().language_inferred = false;
  }

 private:
  // 『アフリカ研究』 (日本アフリカ学会): the body that publishes it
  bool read_quoted() {
    constexpr std::string_view kOpen = "『";
    constexpr std::string_view kClose = "』";
    if (!text_.text.starts_with(kOpen)) return false;
    const std::size_t close = text_.text.find(kClose);
    if (close == std::string_view::npos) return false;
    const SourceText name = slice(text_, kOpen.size(), close);
    const SourceText after = slice(text_, close + kClose.size(), text_.text.size());
    const std::size_t open = closing_bracket_begin(after.text);
    const bool body = open == 0 && !after.text.empty();
    if (name.text.empty() || (!after.text.empty() && (!body || responsibility_ == nullptr))) {
      return false;
    }
    add(name);
    if (body) {
      const std::size_t last = unicode::decode_before(after.text, after.text.size()).bytes;
      const SourceText inner =
          slice(after, glyph_at(after.text, 0).bytes, after.text.size() - last);
      if (!inner.text.empty()) responsibility_->push_back(inner);
    }
    return true;
  }

  // A title and what is behind its last " / ". Where one title of a string has a statement of
  // responsibility, what stands there in the others is one too.
  void add_piece(std::size_t begin, std::size_t end) {
    const SourceText piece = slice(text_, begin, end);
    if (responsibility_ == nullptr) return add(piece);
    IsbdMark last;
    for (const IsbdMark& mark : isbd_marks(piece.text)) {
      if (mark.character == '/') last = mark;
    }
    const SourceText statement = slice(piece, last.end, piece.text.size());
    if (last.end == 0 || (responsibility_->empty() && !is_responsibility(statement.text))) {
      return add(piece);
    }
    responsibility_->push_back(statement);
    add(slice(piece, 0, last.begin));
  }

  void add(SourceText text) {
    if (text.text.empty()) return;
    const TitleKind kind = out_.titles.empty() ? TitleKind::main : TitleKind::parallel;
    out_.titles.push_back(title_with_subtitle(text, kind, diagnostics_));
  }

  SourceText text_;
  Container& out_;
  std::vector<SourceText>* responsibility_;
  Diagnostics& diagnostics_;
};

}  // namespace

Container read_container(SourceText text, Diagnostics& diagnostics,
                         std::vector<SourceText>* responsibility) {
  Container container;
  SourceText rest = trimmed(text);
  while (take_bracketed_issns(rest, container, diagnostics)) {
  }
  std::reverse(container.issns.begin(), container.issns.end());
  if (container.issns.empty()) take_issns(rest, container, diagnostics);
  if (rest.text.empty()) return container;
  if (may_be_divided(rest.text)) {
    TitleReader(rest, container, responsibility, diagnostics).read();
  } else {
    container.titles.push_back(title_with_subtitle(rest, TitleKind::main, diagnostics));
  }
  return container;
}

}  // namespace shoshi::value
