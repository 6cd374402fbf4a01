#include <algorithm>

#include "read/text/reference/reference.hpp"
#include "read/text/reference/reference_names.hpp"
#include "read/text/reference/reference_pieces.hpp"
#include "read/text/reference/reference_words.hpp"

namespace shoshi::text {
namespace {

/// A year that stands behind the names, and what is behind it.
struct DatedOpening {
  Opening opening;
  std::size_t after = 0;  ///< The first token behind the year.
  Boundary boundary = Boundary::stop;
};

class DatedReader {
 public:
  DatedReader(const LineTokens& line, const Tail& tail, std::vector<Finding>& findings)
      : line_(line), tail_(tail), out_(findings) {}

  bool read() {
    DatedOpening dated;
    if (!find_opening(dated)) return false;
    if (line_.kind(dated.after) == TokenKind::word && line_[dated.after].japanese &&
        begins_with_particle(line_.text(dated.after))) {
      return false;
    }
    TokenRange numbering = tail_.numbering;
    numbering.begin = std::max(numbering.begin, dated.after);
    const TokenRange rest = line_.trimmed({dated.after, std::min(numbering.begin, numbering.end)});
    if (rest.empty()) return false;
    add(Element::author, dated.opening.names);
    add(Element::issued, dated.opening.year);
    if (read_chapter(rest, numbering)) return true;
    const NumberingFacts facts = numbering_facts(line_, numbering);
    const bool numbered = facts.place || facts.pages;
    return numbered ? read_article(dated, rest, numbering) : read_book(dated, rest, numbering);
  }

 private:
  /// The first year behind something that can only be names.
  bool find_opening(DatedOpening& found) const {
    const std::size_t end = tail_.numbering.end;
    for (std::size_t index = 1; index < end; ++index) {
      const Token& token = line_[index];
      if (line_[index - 1].end > kLongestOpening) return false;
      if (!token.outside) continue;
      std::size_t after = 0;
      if (token.kind == TokenKind::open && token.first == U'(' &&
          line_.kind(index + 1) == TokenKind::number && is_year(line_.text(index + 1))) {
        after = token.partner + 1;
      } else if (token.kind == TokenKind::number && is_year(line_.text(index)) &&
                 line_.is_separator(index - 1) && line_.is_separator(index + 1) &&
                 line_.kind(index + 1) != TokenKind::space) {
        after = index + 1;
      }
      if (after == 0) continue;
      found.opening = read_opening(line_, {0, after});
      found.after = after;
      found.boundary = line_.kind(after) == TokenKind::comma ? Boundary::comma : Boundary::stop;
      return found.opening.valid && !found.opening.names.empty() && !found.opening.year.empty();
    }
    return false;
  }

  bool read_article(const DatedOpening& dated, TokenRange rest, TokenRange numbering) {
    std::size_t container = container_begin(line_, rest, Boundary::stop);
    if (container == rest.end) container = behind_last_space(rest);
    if (container == rest.begin && !dated.opening.known) return false;
    const TokenRange host = {container, rest.end};
    if (container > rest.begin) add(Element::title, {rest.begin, container});
    if (is_publisher(line_.text(host).text) && !numbering_facts(line_, numbering).place) {
      add(Element::publisher, host);
    } else {
      add(Element::journal, host);
    }
    add(Element::numbering, numbering);
    return true;
  }

  /// 標題 誌名, 12, 1-10: the psychologists put a space between title and journal. The begin of the
  /// range if there is none between Japanese words.
  [[nodiscard]] std::size_t behind_last_space(TokenRange range) const {
    for (std::size_t index = range.end; index-- > range.begin + 1;) {
      if (line_.kind(index) != TokenKind::space || !line_[index].outside) continue;
      return line_[index + 1].japanese ? index + 1 : range.begin;
    }
    return range.begin;
  }

  /// 著者 (1994). 章題. 編者 (編) 書名 (pp. 12-34) 出版社
  bool read_chapter(TokenRange rest, TokenRange numbering) {
    const std::size_t role = find_editor_mark(rest);
    if (role == rest.end) return false;
    const std::size_t editors = editors_begin({rest.begin, role});
    if (editors == role || editors == rest.begin) return false;
    std::size_t behind = line_[role].partner + 1;
    add(Element::title, line_.trimmed({rest.begin, editors}));
    add(Element::editor, {editors, behind});
    TokenRange book = line_.trimmed({behind, rest.end});
    const std::size_t group = find_pages_group(book);
    if (group < book.end) {
      add(Element::book_title, {book.begin, group});
      add(Element::numbering, {group + 1, line_[group].partner});
      read_zone(line_, {line_[group].partner + 1, numbering.end}, out_);
      return true;
    }
    const std::size_t publisher = publisher_begin(book);
    add(Element::book_title, {book.begin, publisher});
    read_zone(line_, {publisher, numbering.end}, out_);
    return true;
  }

  [[nodiscard]] std::size_t find_editor_mark(TokenRange range) const {
    for (std::size_t index = range.begin; index < range.end; ++index) {
      const Token& token = line_[index];
      if (token.kind != TokenKind::open || token.first != U'(' || token.partner >= range.end) {
        continue;
      }
      const TokenRange inner = line_.trimmed({index + 1, token.partner});
      const std::string_view word = line_.text(inner).text;
      if (word == "編" || word == "編著" || word == "監修" || word == "編集" || word == "Ed" ||
          word == "Eds" || word == "編者" || word == "共編") {
        return index;
      }
    }
    return range.end;
  }

  /// The longest run of names that ends the range.
  [[nodiscard]] std::size_t editors_begin(TokenRange range) const {
    const std::vector<std::size_t> stops = find_stops(line_, range);
    const std::size_t first =
        line_.skip_separators({stops.empty() ? range.begin : stops.back() + 1, range.end});
    if (!stops.empty()) {
      return name_list_likeness(line_, {first, range.end}) == NameLikeness::none ? range.end
                                                                                 : first;
    }
    std::size_t best = range.end;
    std::size_t tried = 0;
    for (std::size_t index = range.end; index-- > first && tried < kMostWordsOfEditors;) {
      if (index > first && line_.kind(index - 1) != TokenKind::space) continue;
      ++tried;
      if (name_list_likeness(line_, {index, range.end}) == NameLikeness::known) best = index;
    }
    return best;
  }

  [[nodiscard]] std::size_t find_pages_group(TokenRange range) const {
    for (std::size_t index = range.begin; index < range.end; ++index) {
      if (line_.kind(index) == TokenKind::open && line_[index].outside &&
          line_[index].partner < range.end &&
          is_numbering(line_, {index + 1, line_[index].partner})) {
        return index;
      }
    }
    return range.end;
  }

  bool read_book(const DatedOpening& dated, TokenRange rest, TokenRange numbering) {
    std::size_t publisher = publisher_begin(rest);
    if (publisher == rest.end && dated.opening.known &&
        line_.kind(dated.after) == TokenKind::stop) {
      publisher = behind_last_space(rest);
    }
    if (publisher == rest.end || publisher == rest.begin) return false;
    add(Element::title, {rest.begin, publisher});
    read_zone(line_, {publisher, std::max(rest.end, numbering.end)}, out_, ZoneOf::book);
    return true;
  }

  /// Where the name of a publisher begins that ends the range: behind the last stop, comma or
  /// space, with its place before it (東京: 岩波書店).
  [[nodiscard]] std::size_t publisher_begin(TokenRange range) const {
    range = line_.trimmed(range);
    for (std::size_t index = range.end; index-- > range.begin + 1;) {
      if (line_[range.end - 1].end - line_[index].begin > kLongestPublisher) break;
      if (!line_.is_separator(index - 1) || !line_[index].outside) continue;
      if (line_.kind(index) == TokenKind::space) continue;
      if (!is_publisher(line_.text({index, range.end}).text)) continue;
      const bool latin = line_.kind(index) == TokenKind::word && !line_[index].japanese;
      if (latin && line_.kind(index - 1) == TokenKind::space &&
          line_.kind(index - 2) == TokenKind::word) {
        continue;
      }
      return with_place(range, index);
    }
    return range.end;
  }

  [[nodiscard]] std::size_t with_place(TokenRange range, std::size_t begin) const {
    std::size_t colon = begin;
    while (colon > range.begin && line_.kind(colon - 1) == TokenKind::space) --colon;
    if (colon <= range.begin + 1 || line_.kind(colon - 1) != TokenKind::colon) return begin;
    std::size_t place = colon - 1;
    while (place > range.begin && line_.kind(place - 1) == TokenKind::space) --place;
    if (place == range.begin || line_.kind(place - 1) != TokenKind::word) return begin;
    return place - 1;
  }

  void add(Element element, TokenRange range) {
    range = line_.trimmed(range);
    if (!range.empty()) out_.push_back({element, range});
  }

  static constexpr std::size_t kLongestOpening = 600;     // bytes
  static constexpr std::size_t kLongestPublisher = 90;    // bytes
  static constexpr std::size_t kMostWordsOfEditors = 12;  // words between spaces

  const LineTokens& line_;
  const Tail& tail_;
  std::vector<Finding>& out_;
};

}  // namespace

bool read_dated(const LineTokens& line, const Tail& tail, std::vector<Finding>& findings) {
  return DatedReader(line, tail, findings).read();
}

}  // namespace shoshi::text
