#include <algorithm>
#include <optional>

#include "read/text/reference/reference_names.hpp"
#include "read/text/reference/reference_tail.hpp"
#include "read/text/reference/reference_words.hpp"
#include "unicode/script.hpp"
#include "value/name_marks.hpp"
#include "value/scan.hpp"

namespace shoshi::text {
namespace {

constexpr std::size_t kLongestPublisher = 96;  // bytes
constexpr std::size_t kLongestPages = 40;      // bytes

/// Reads the pieces of a zone from left to right; pieces of numbering next to each other are one.
class Zone {
 public:
  Zone(const LineTokens& line, std::vector<Finding>& findings, ZoneOf of)
      : line_(line), out_(findings), of_(of) {}

  void read(TokenRange zone) {
    std::vector<TokenRange> pieces;
    std::size_t begin = zone.begin;
    for (std::size_t index = zone.begin; index <= zone.end; ++index) {
      const bool group = index < zone.end && line_.kind(index) == TokenKind::open &&
                         line_[index].partner < zone.end;
      if (group) index = line_[index].partner;
      if (group || (index < zone.end && !ends_piece(index))) continue;
      const TokenRange piece = line_.trimmed({begin, index});
      begin = index + 1;
      if (!piece.empty()) pieces.push_back(piece);
    }
    for (std::size_t index = 0; index < pieces.size(); ++index) {
      index = join_names(pieces, index);
      read_piece(pieces[index]);
    }
    flush();
  }

 private:
  /// 高木翔、岡田健編: names that share the role behind the last of them are one piece. Gives the
  /// index of that piece.
  std::size_t join_names(std::vector<TokenRange>& pieces, std::size_t first) const {
    for (std::size_t last = first; last < pieces.size(); ++last) {
      const std::string_view text = line_.text(pieces[last]).text;
      if (name_likeness(text) != NameLikeness::known || is_publisher(text)) break;
      if (!role_element(text)) continue;
      pieces[last].begin = pieces[first].begin;
      return last;
    }
    return first;
  }

  [[nodiscard]] bool ends_piece(std::size_t index) const {
    const TokenKind kind = line_.kind(index);
    if (kind == TokenKind::comma || kind == TokenKind::semicolon) return true;
    if (kind == TokenKind::close) return true;  // of a bracket that opened before the zone
    if (kind != TokenKind::stop) return false;
    return line_[index].first == U'。' ||
           (line_.kind(index - 1) == TokenKind::word && line_[index - 1].japanese) ||
           line_.kind(index - 1) == TokenKind::close;
  }

  void read_piece(TokenRange piece) {
    if (read_identifier(piece)) return;
    const std::string_view text = line_.text(piece).text;
    if (is_newspaper_edition(text)) return add(Element::note, piece);
    if (is_edition(text)) return add(Element::edition, piece);
    if (is_place(text)) return add(Element::place, piece);
    if (piece.end - piece.begin > 1 && is_newspaper_edition(line_.text(piece.end - 1))) {
      read_piece(line_.trimmed({piece.begin, piece.end - 1}));
      return add(Element::note, {piece.end - 1, piece.end});
    }
    if (!numbers_.empty() && is_numbering(line_, piece) && !is_extent(piece)) {
      return extend(piece);  // 増刊号
    }
    if (is_extent(piece) || is_set(piece)) return add(Element::extent, piece);
    const std::size_t numbers = numbering_begin(line_, piece);
    // 学会編 12巻: a society or an editor stands before a number; (学会) 12 does too.
    if (numbers > piece.begin && numbers < piece.end && line_.kind(numbers) == TokenKind::open &&
        line_[numbers].first == U'[') {
      return add(Element::note, piece);  // 及び引用文献[4]
    }
    if (is_pages(piece)) return extend(piece);
    TokenRange words = line_.trimmed({piece.begin, numbers});
    while (!words.empty()) words = read_words(words);
    if (numbers < piece.end) extend({numbers, piece.end});
  }

  /// DOI: 10.1527/tjsai.35-4_D-J33 (2020): an identifier between the numbers and the date.
  bool read_identifier(TokenRange piece) {
    std::size_t at = piece.begin;
    while (at < piece.end && line_.kind(at) != TokenKind::identifier) ++at;
    if (at == piece.end) return false;
    const std::string_view text = line_.text(at);
    const bool doi = text.find("10.") < text.size() &&
                     (!text.starts_with("http") || text.find("doi.org/") < text.size());
    TokenRange before = line_.trimmed({piece.begin, at});
    if (!before.empty() && is_identifier_word(line_.text(before.end - 1))) {
      before = line_.trimmed({before.begin, before.end - 1});
    }
    if (!before.empty()) read_piece(before);
    add(doi ? Element::doi : Element::url, {at, at + 1});
    const TokenRange after = line_.trimmed({at + 1, piece.end});
    if (!after.empty()) read_piece(after);
    return true;
  }

  [[nodiscard]] static bool is_identifier_word(std::string_view word) noexcept {
    return value::match(word, 0, "doi") == word.size() ||
           value::match(word, 0, "url") == word.size();
  }

  /// pp. D-J33_1-14: letters in pages that their word announces.
  [[nodiscard]] bool is_pages(TokenRange piece) const {
    const std::string_view word = line_.text(piece.begin);
    if (word != "p" && word != "pp" && word != "Pages") return false;
    const std::string_view text = line_.text(piece).text;
    const bool plain = text.size() <= kLongestPages && !unicode::has_japanese(text);
    return plain && numbering_facts(line_, piece).pages;
  }

  /// Takes the first thing of the words; gives the rest.
  TokenRange read_words(TokenRange words) {
    if (line_.kind(words.begin) == TokenKind::open) {
      const std::size_t end = line_[words.begin].partner + 1;
      if (end <= words.end) {
        read_group({words.begin, end});
        return line_.trimmed({end, words.end});
      }
      return line_.trimmed({words.begin + 1, words.end});  // its partner is not in the zone
    }
    std::size_t end = words.begin;
    while (end < words.end && line_.kind(end) != TokenKind::open) ++end;
    // (編) belongs to the name before it.
    if (end < words.end && is_role_group(end)) end = line_[end].partner + 1;
    const TokenRange first = line_.trimmed({words.begin, end});
    read_phrase(first);
    return line_.trimmed({end, words.end});
  }

  /// 全3巻
  [[nodiscard]] bool is_set(TokenRange piece) const {
    return piece.end - piece.begin >= 3 && line_.text(piece.begin) == "全" &&
           line_.kind(piece.begin + 1) == TokenKind::number &&
           line_[piece.end - 1].kind == TokenKind::word;
  }

  /// 234p behind a publisher.
  [[nodiscard]] bool is_extent(TokenRange piece) const {
    return published_ && is_number_of_pages(line_, piece);
  }

  [[nodiscard]] bool is_role_group(std::size_t open) const {
    const TokenRange inner = line_.trimmed({open + 1, line_[open].partner});
    const std::string_view text = line_.text(inner).text;
    return text == "編" || text == "著" || text == "訳" || text == "編著" || text == "監修" ||
           text == "監訳" || text == "編集" || text == "eds" || text == "ed" || text == "Eds" ||
           text == "Ed" || text == "共編" || text == "共著" || text == "編者" || text == "発売" ||
           text == "発行";
  }

  /// (日本アフリカ学会), 〈別冊国文学〉, (東京)
  void read_group(TokenRange group) {
    const TokenRange inner = line_.trimmed({group.begin + 1, group.end - 1});
    if (inner.empty()) return;
    const std::string_view text = line_.text(inner).text;
    const bool round = line_[group.begin].first == U'(';
    // [著者] is a publisher that the book does not name; 〈〉 holds a series.
    const bool square = line_[group.begin].first == U'[' || line_[group.begin].first == U'〔';
    if (square && of_ == ZoneOf::book) return add(Element::publisher, inner);
    if (!round) return add(Element::series, inner);
    if (is_publisher(text)) return add(Element::publisher, inner);
    if (is_series(words_of(inner))) return add(Element::series, inner);
    if (const auto role = role_element(text)) return add(*role, inner);
    // (岩波書店、2010年), (東京:岩波書店, 2010)
    Zone(line_, out_, of_).read(inner);
  }

  /// 港町叢書 of (港町叢書 ; 5)
  [[nodiscard]] std::string_view words_of(TokenRange range) const {
    return line_.text(line_.trimmed({range.begin, numbering_begin(line_, range)})).text;
  }

  void read_phrase(TokenRange phrase) {
    const std::string_view text = line_.text(phrase).text;
    if (text.empty()) return;
    if (const auto role = role_element(text)) return add(*role, phrase);
    if (is_series(text)) return add(Element::series, phrase);
    if (is_set(phrase)) return add(Element::extent, phrase);
    const bool has_colon = find_colon(phrase) != phrase.end;
    if (has_colon && text.size() <= 2 * kLongestPublisher) return add(Element::imprint, phrase);
    const bool sold = text.ends_with("発売)") || text.ends_with("発行)");
    const bool guessed = text.size() <= kLongestPublisher && !begins_with_particle(text) &&
                         (of_ == ZoneOf::book || unicode::has_japanese(text)) && !published_ &&
                         !numbered_;
    if (is_publisher(text) || guessed || sold) {
      published_ = true;
      return add(Element::publisher, phrase);
    }
    add(Element::note, phrase);
  }

  [[nodiscard]] std::size_t find_colon(TokenRange range) const {
    for (std::size_t index = range.begin; index < range.end; ++index) {
      if (line_.kind(index) == TokenKind::colon) return index;
    }
    return range.end;
  }

  void extend(TokenRange numbers) {
    numbered_ = true;
    if (numbers_.empty()) {
      numbers_ = numbers;
    } else {
      numbers_.end = numbers.end;
    }
  }

  void flush() {
    if (!numbers_.empty()) out_.push_back({Element::numbering, line_.trimmed(numbers_)});
    numbers_ = {};
  }

  void add(Element element, TokenRange range) {
    flush();
    if (element == Element::publisher) published_ = true;
    out_.push_back({element, range});
  }

  const LineTokens& line_;
  std::vector<Finding>& out_;
  ZoneOf of_;
  TokenRange numbers_;
  bool published_ = false;
  bool numbered_ = false;
};

}  // namespace

std::optional<Element> role_element(std::string_view name) {
  if (const std::size_t joint = name.rfind("・"); joint != std::string_view::npos) {
    name.remove_prefix(joint + std::string_view("・").size());
  }
  if (!value::may_have_marks(name) || is_publisher(name)) return std::nullopt;
  const std::optional<Role> role = value::read_marks(name).role;
  if (!role || *role > Role::supervising_translator) return std::nullopt;
  if (*role == Role::author) return Element::author;
  const bool translates = *role == Role::translator || *role == Role::supervising_translator;
  return translates ? Element::translator : Element::editor;
}

void read_zone(const LineTokens& line, TokenRange zone, std::vector<Finding>& findings, ZoneOf of) {
  Zone(line, findings, of).read(zone);
}

}  // namespace shoshi::text
