#include <algorithm>

#include "read/text/reference/reference.hpp"
#include "read/text/reference/reference_names.hpp"
#include "read/text/reference/reference_pieces.hpp"
#include "read/text/reference/reference_words.hpp"

namespace shoshi::text {
namespace {

bool is_quote(char32_t c) noexcept {
  return c == U'「' || c == U'『' || c == U'“' || c == U'”' || c == U'"' || c == U'｢';
}

class QuotedReader {
 public:
  QuotedReader(const LineTokens& line, const Tail& tail, std::vector<Finding>& findings)
      : line_(line), end_(tail.numbering.end), out_(findings) {
    for (const Finding& one : tail.trailers) has_url_ = has_url_ || one.element == Element::url;
  }

  bool read() {
    const std::size_t quote = find_quote({0, end_});
    if (quote == end_) return false;
    if (!read_before(quote)) return false;
    const std::size_t after = line_[quote].partner + 1;
    if (goes_on(quote, after)) return false;
    const TokenRange inside = {quote + 1, after - 1};
    if (line_[quote].first == U'『') return read_book(inside, after);
    add(Element::title, inside);
    return read_container(after);
  }

 private:
  [[nodiscard]] std::size_t find_quote(TokenRange range) const noexcept {
    for (std::size_t index = range.begin; index < range.end; ++index) {
      const Token& token = line_[index];
      if (token.kind != TokenKind::open || !token.outside || token.partner >= end_) continue;
      if (is_quote(token.first)) return index;
    }
    return range.end;
  }

  /// The first 『 in the range, inside of round brackets or not.
  [[nodiscard]] std::size_t find_inner_quote(TokenRange range) const noexcept {
    for (std::size_t index = range.begin; index < range.end; ++index) {
      const Token& token = line_[index];
      if (token.kind != TokenKind::open) continue;
      if (token.first == U'『') return token.partner < end_ ? index : range.end;
      index = token.first == U'(' ? index : token.partner;
    }
    return range.end;
  }

  /// 「学び」の研究: the quotation is only the beginning of the title. So it is where the names
  /// have a stop behind them, as in SIST 02, and a word stands directly behind it.
  [[nodiscard]] bool goes_on(std::size_t quote, std::size_t after) const {
    if (line_.kind(after) != TokenKind::word) return false;
    if (line_[after].japanese && begins_with_particle(line_.text(after))) return true;
    if (is_before_serial(after)) return true;
    std::size_t before = quote;
    while (before > 0 && line_.kind(before - 1) == TokenKind::space) --before;
    return before > 0 && (line_.kind(before - 1) == TokenKind::stop ||
                          line_.kind(before - 1) == TokenKind::colon);
  }

  /// 『白鯨』再考, 港湾大学紀要, 第22号: a word directly behind the quotation, and a serial behind
  /// the comma.
  [[nodiscard]] bool is_before_serial(std::size_t after) const {
    const std::size_t comma = piece_end({after, end_});
    if (comma >= end_ || line_[after - 1].first != U'』') return false;
    const std::size_t begin = line_.skip_separators({comma, end_});
    const std::size_t end = numbering_begin(line_, {begin, piece_end({begin, end_})});
    return end > begin && !is_publisher(line_.text({after, comma}).text) &&
           ends_as_serial(line_.text({begin, end}).text);
  }

  /// Names and year; or, in lists that begin with the title, title and name (標題,著者,『誌名』).
  bool read_before(std::size_t quote) {
    const TokenRange before = {0, quote};
    opening_ = read_opening(line_, before);
    if (opening_.valid) {
      if (!opening_.names.empty()) add(Element::author, opening_.names);
      if (!opening_.year.empty()) add(Element::issued, opening_.year);
      return true;
    }
    if (line_[quote].first != U'『') return false;
    std::size_t comma = line_.trimmed(before).end;
    while (comma > 0 && line_.kind(comma - 1) != TokenKind::comma) --comma;
    const TokenRange name = line_.trimmed({comma, quote});
    if (comma == 0 || opening_.known || name_list_likeness(line_, name) != NameLikeness::known)
      return false;
    const TokenRange title = line_.trimmed({0, comma});
    if (title.empty()) return false;
    add(Element::title, title);
    add(Element::author, name);
    has_title_ = true;
    return true;
  }

  /// What stands behind 「標題」: 『誌名』, perhaps with an editor before it, or a name without
  /// marks.
  bool read_container(std::size_t after) {
    std::size_t begin = line_.skip_separators({after, end_});
    // 「標題」(編者編『書名』出版社、2012年)12頁: the brackets are punctuation.
    const std::size_t inner = begin + 1;
    if (line_.kind(begin) == TokenKind::open && line_[begin].first == U'(' &&
        find_inner_quote({inner, line_[begin].partner}) < line_[begin].partner) {
      begin = inner;
    }
    const std::size_t quote = find_inner_quote({begin, end_});
    if (quote < end_ && quote - begin <= kMostBetween) {
      const TokenRange between = line_.trimmed({begin, quote});
      const std::size_t found = out_.size();
      if (!between.empty()) read_zone(line_, between, out_);
      const bool edited =
          std::any_of(out_.begin() + static_cast<std::ptrdiff_t>(found), out_.end(),
                      [](const Finding& one) { return one.element == Element::editor; });
      const std::size_t host = out_.size();
      add_host({quote + 1, line_[quote].partner}, Element::journal);
      const bool valid = read_end(line_[quote].partner + 1, true);
      if (edited && !facts_.place) out_[host].element = Element::book_title;
      return valid;
    }
    const std::size_t host = host_end({begin, end_});
    const TokenRange name = line_.trimmed({begin, host});
    if (opening_.names.empty()) return false;
    if (name.empty()) {  // a page of a site that has no name, with or without a year
      static_cast<void>(read_end(begin, false));
      return has_url_;
    }
    if (line_.kind(name.begin) == TokenKind::open) return false;
    add(has_url_ && is_publisher(line_.text(name).text) ? Element::publisher : Element::journal,
        name);
    const bool valid = read_end(host, false);
    // Without 『』 it takes known names, and a number or punctuation behind 「標題」.
    const bool separated = line_.is_separator(after);
    return has_url_ || (valid && opening_.known && (separated || facts_.place || facts_.pages));
  }

  /// The end of a container without marks: a comma, a stop or the numbering behind it.
  [[nodiscard]] std::size_t host_end(TokenRange range) const {
    std::size_t end = piece_end(range);
    const bool stop = end < range.end && line_.kind(end) == TokenKind::stop;
    if (stop && ends_as_serial(line_.text({range.begin, end}).text)) {
      end = section_end({end, range.end});
    }
    return numbering_begin(line_, {range.begin, end});
  }

  [[nodiscard]] std::size_t piece_end(TokenRange range) const {
    std::size_t end = range.begin;
    while (end < range.end && !(line_[end].outside && line_.kind(end) == TokenKind::comma) &&
           !ends_part(line_, end)) {
      ++end;
    }
    return end;
  }

  /// 研究報告. EMD, 機構デバイス, 109(142): what stands between a serial and its numbers is the
  /// section, in a few pieces. `range` begins with the stop; its begin if no numbers follow.
  [[nodiscard]] std::size_t section_end(TokenRange range) const {
    std::size_t end = range.begin;
    for (std::size_t pieces = 0; pieces < kMostPiecesOfSection && end < range.end; ++pieces) {
      const std::size_t next = piece_end({end + 1, range.end});
      const TokenRange piece = line_.trimmed({end + 1, next});
      if (piece.empty() || is_publisher(line_.text(piece).text)) return range.begin;
      const std::size_t numbers = numbering_begin(line_, piece);
      if (numbers < piece.end) return numbers == piece.begin ? end : next;
      end = next;
    }
    return range.begin;
  }

  /// 著者『書名』出版社、2010年; with volume and pages behind it, it is a journal.
  bool read_book(TokenRange inside, std::size_t after) {
    const std::size_t found = out_.size();
    std::vector<Finding> zone;
    read_zone(line_, {after, end_}, zone, ZoneOf::book);
    const NumberingFacts facts = facts_of(zone);
    const bool published = std::any_of(zone.begin(), zone.end(), [this](const Finding& one) {
      return one.element == Element::editor || one.element == Element::imprint ||
             (one.element == Element::publisher && is_publisher(line_.text(one.range).text));
    });
    const bool serial = has_title_ || (facts.place && facts.pages && !published);
    if (serial && !has_title_) return false;
    add_host(inside, serial ? Element::journal : Element::title);
    out_.insert(out_.end(), zone.begin(), zone.end());
    const bool dated = facts.year || !opening_.year.empty();
    if (has_title_) return out_.size() > found + 1;
    if (opening_.names.empty()) return published && dated;
    return dated || (published && opening_.known);
  }

  bool read_end(std::size_t begin, bool marked) {
    const std::size_t found = out_.size();
    read_zone(line_, {begin, end_}, out_);
    const std::vector<Finding> zone(out_.begin() + static_cast<std::ptrdiff_t>(found), out_.end());
    facts_ = facts_of(zone);
    const bool numbered = facts_.place || facts_.pages;
    if (opening_.names.empty()) return marked && (numbered || facts_.year);
    return facts_.year || !opening_.year.empty() || (marked && numbered);
  }

  [[nodiscard]] NumberingFacts facts_of(const std::vector<Finding>& zone) const {
    NumberingFacts all;
    for (const Finding& one : zone) {
      if (one.element != Element::numbering) continue;
      const NumberingFacts facts = numbering_facts(line_, one.range);
      all.year = all.year || facts.year;
      all.place = all.place || facts.place;
      all.pages = all.pages || facts.pages;
    }
    return all;
  }

  /// The name in 『』; its number may stand inside too (『中古文学 創刊号』).
  void add_host(TokenRange inside, Element element) {
    std::size_t begin = numbering_begin(line_, inside);
    if (begin == inside.end && inside.end - inside.begin > 2 &&
        line_.kind(inside.end - 2) == TokenKind::space &&
        line_.kind(inside.end - 1) == TokenKind::word &&
        is_numbering_word(line_.text(inside.end - 1), line_[inside.end - 1].japanese)) {
      begin = inside.end - 1;
    }
    if (element == Element::title || begin == inside.begin) begin = inside.end;
    add(element, {inside.begin, begin});
    if (begin < inside.end) add(Element::numbering, {begin, inside.end});
  }

  void add(Element element, TokenRange range) {
    range = line_.trimmed(range);
    if (!range.empty()) out_.push_back({element, range});
  }

  static constexpr std::size_t kMostPiecesOfSection = 6;
  static constexpr std::size_t kMostBetween = 24;  // tokens between 「標題」 and 『誌名』

  const LineTokens& line_;
  std::size_t end_;
  std::vector<Finding>& out_;
  Opening opening_;
  NumberingFacts facts_;
  bool has_title_ = false;
  bool has_url_ = false;  // a page of a web site needs no year
};

}  // namespace

bool read_quoted(const LineTokens& line, const Tail& tail, std::vector<Finding>& findings) {
  return QuotedReader(line, tail, findings).read();
}

}  // namespace shoshi::text
