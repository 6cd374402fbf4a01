#include <algorithm>

#include "read/text/reference/latin_names.hpp"
#include "read/text/reference/meeting_paper.hpp"
#include "read/text/reference/reference.hpp"
#include "read/text/reference/reference_names.hpp"
#include "read/text/reference/reference_pieces.hpp"
#include "read/text/reference/reference_words.hpp"
#include "value/latin_name.hpp"
#include "value/name_words.hpp"

namespace shoshi::text {
namespace {

class PlainReader {
 public:
  PlainReader(const LineTokens& line, const Tail& tail, std::vector<Finding>& findings)
      : line_(line), numbering_(tail.numbering), out_(findings) {
    for (const Finding& one : tail.trailers) has_url_ = has_url_ || one.element == Element::url;
  }

  bool read() {
    facts_ = numbering_facts(line_, {numbering_.begin, extent_begin()});
    head_ = line_.trimmed({0, numbering_.begin});
    if (!facts_.year || head_.empty()) return false;
    const bool numbered = facts_.place || facts_.pages;
    if (is_medical()) return read_medical();
    if (read_latin_names() || read_names_before_stop() || read_names_before_colon()) {
      if (numbered && !is_book()) return finish_article();
      return finish_meeting_paper() || finish_book();
    }
    if (!numbered) {
      return (has_url_ && read_page()) || read_meeting_paper_before_commas() ||
             read_book_before_commas();
    }
    return read_names_before_commas() || read_without_names();
  }

 private:
  /// Where the number of pages of a book begins (234p); the end if there is none.
  [[nodiscard]] std::size_t extent_begin() const {
    std::size_t begin = numbering_.end;
    while (begin > numbering_.begin && !line_.is_separator(begin - 1)) --begin;
    return is_number_of_pages(line_, {begin, numbering_.end}) ? begin : numbering_.end;
  }

  /// 2012;59(3):243-249
  [[nodiscard]] bool is_medical() const {
    std::size_t next = numbering_.begin + 1;
    while (next < numbering_.end &&
           (line_.kind(next) == TokenKind::word || line_.kind(next) == TokenKind::space ||
            line_.kind(next) == TokenKind::stop)) {
      ++next;  // "2012 May;59"
    }
    return line_.kind(numbering_.begin) == TokenKind::number &&
           is_year(line_.text(numbering_.begin)) && line_.kind(next) == TokenKind::semicolon &&
           next + 1 < numbering_.end;
  }

  bool read_medical() {
    if (read_latin_names() || read_names_before_stop() || read_names_before_colon()) {
      return finish_article();
    }
    if (!find_stops(line_, head_).empty()) return read_without_names();
    add(Element::journal, head_);
    add(Element::numbering, numbering_);
    return true;
  }

  /// "Foster, Jonathan. Title. Journal."
  bool read_latin_names() {
    const std::size_t end = latin_names_end(line_, head_);
    if (end == head_.begin || end >= head_.end) return false;
    if (line_.kind(end) != TokenKind::stop && line_.kind(end) != TokenKind::colon) return false;
    const TokenRange rest = line_.trimmed({end + 1, head_.end});
    if (rest.empty() || container_begin(line_, rest, Boundary::stop) == rest.end) return false;
    names_ = {head_.begin, end + 1};
    rest_ = rest;
    boundary_ = line_.kind(end) == TokenKind::stop ? Boundary::stop : Boundary::comma;
    return true;
  }

  /// 著者, 著者. 標題. 誌名.
  bool read_names_before_stop() {
    const std::vector<std::size_t> stops = find_stops(line_, head_);
    if (stops.empty()) return false;
    const TokenRange first = line_.trimmed({head_.begin, stops.front()});
    const NameLikeness likeness = name_list_likeness(line_, first);
    if (likeness == NameLikeness::none) return false;
    const TokenRange rest = line_.trimmed({stops.front() + 1, head_.end});
    const bool separated = container_begin(line_, rest, Boundary::stop) < rest.end;
    if (!separated) return false;
    if (stops.size() < 2 && likeness != NameLikeness::known) return false;
    names_ = first;
    rest_ = rest;
    boundary_ = Boundary::stop;
    return true;
  }

  /// 著者, 著者: 標題, 誌名
  bool read_names_before_colon() {
    std::size_t colon = head_.begin;
    while (colon < head_.end && !(line_.kind(colon) == TokenKind::colon && line_[colon].outside)) {
      ++colon;
    }
    if (colon >= head_.end) return false;
    const TokenRange names = line_.trimmed({head_.begin, colon});
    if (name_list_likeness(line_, names) != NameLikeness::known) return false;
    if (is_acronym_behind_comma(names)) return false;
    const TokenRange rest = line_.trimmed({colon + 1, head_.end});
    if (container_begin(line_, rest, Boundary::comma) == rest.end) return false;
    names_ = names;
    rest_ = rest;
    boundary_ = Boundary::comma;
    return true;
  }

  /// 著者, JGLUE: the title of a list with commas begins with an acronym and a colon.
  [[nodiscard]] bool is_acronym_behind_comma(TokenRange names) const {
    const std::vector<std::size_t> commas = find_commas(line_, names);
    if (commas.empty()) return false;
    const TokenRange last = line_.trimmed({commas.back() + 1, names.end});
    return last.end - last.begin == 1 && line_.kind(last.begin) == TokenKind::word &&
           !line_[last.begin].japanese && line_.text(last.begin).size() > 1;
  }

  /// Only pages behind the year, and a publisher behind the last stop: a chapter of a book.
  [[nodiscard]] bool is_book() const {
    const std::vector<std::size_t> stops = find_stops(line_, rest_);
    return !facts_.place && !stops.empty() && has_publisher({stops.back() + 1, numbering_.begin});
  }

  /// 団体名. 標題. 2018. URL
  bool read_page() {
    const std::vector<std::size_t> stops = find_stops(line_, head_);
    if (stops.empty()) return false;
    names_ = line_.trimmed({head_.begin, stops.front()});
    if (name_list_likeness(line_, names_) == NameLikeness::none) return false;
    add(Element::author, names_);
    add(Element::title, {stops.front() + 1, head_.end});
    add(Element::numbering, numbering_);
    return true;
  }

  /// 著者, 標題, 予稿集, pp.1-4, 会場, 1999年5月
  bool read_meeting_paper_before_commas() {
    return find_names_before_commas() && finish_meeting_paper();
  }

  bool finish_meeting_paper() {
    if (!read_meeting_paper(line_, rest_, boundary_, out_)) return false;
    add(Element::author, names_);
    out_.push_back({Element::issued, line_.trimmed(numbering_)});
    return true;
  }

  /// 著者, 書名, 出版社, 1999
  bool read_book_before_commas() {
    if (!find_names_before_commas()) return false;
    const std::size_t publisher = container_begin(line_, rest_, Boundary::comma);
    if (!is_publisher(line_.text({publisher, rest_.end}).text)) return false;
    add(Element::author, names_);
    add(Element::title, {rest_.begin, publisher});
    add(Element::publisher, {publisher, rest_.end});
    add(Element::numbering, numbering_);
    return true;
  }

  bool finish_article() {
    add(Element::author, names_);
    add_title_and_container(line_, rest_, container_begin(line_, rest_, boundary_), out_);
    add(Element::numbering, numbering_);
    return true;
  }

  /// 著者. 書名. 出版社, 2010: the first part is the title, the others belong to the imprint.
  bool finish_book() {
    const std::vector<std::size_t> stops = find_stops(line_, rest_);
    const std::vector<std::size_t> commas = find_commas(line_, rest_);
    std::size_t title = !stops.empty() ? stops.back() : commas.back();
    // 書名. 訳者訳. 出版社, 1999
    for (std::size_t number = 0; number + 1 < stops.size(); ++number) {
      const TokenRange piece = line_.trimmed({stops[number] + 1, stops[number + 1]});
      if (!role_element(line_.text(piece).text)) continue;
      title = stops[number];
      break;
    }
    const TokenRange zone = {title + 1, numbering_.end};
    // SIST 02 puts a comma between publisher and year, a stop between journal and year.
    const bool published =
        line_.kind(line_.trimmed({0, numbering_.begin}).end) == TokenKind::comma ||
        has_publisher({zone.begin, numbering_.begin});
    if (!are_sure(names_) && !has_publisher({zone.begin, numbering_.begin})) return false;
    add(Element::author, names_);
    add(Element::title, {rest_.begin, title});
    if (published) {
      read_zone(line_, zone, out_, ZoneOf::book);
    } else {
      const TokenRange host = line_.trimmed({zone.begin, numbering_.begin});
      add(is_series(line_.text(host).text) ? Element::series : Element::journal, host);
      add(Element::numbering, numbering_);
    }
    return true;
  }

  /// Known names, or several, or one of several words.
  [[nodiscard]] bool are_sure(TokenRange names) const {
    return name_list_likeness(line_, names) == NameLikeness::known || names.end - names.begin > 1;
  }

  /// One of the pieces between commas is a publisher, with or without its place and a colon.
  [[nodiscard]] bool has_publisher(TokenRange range) const {
    std::size_t begin = range.begin;
    for (std::size_t index = range.begin; index <= range.end; ++index) {
      const TokenKind kind = index < range.end ? line_.kind(index) : TokenKind::comma;
      if (kind != TokenKind::comma && kind != TokenKind::colon) continue;
      if (is_publisher(line_.text(line_.trimmed({begin, index})).text)) return true;
      begin = index + 1;
    }
    return false;
  }

  /// 著者, 著者, 標題, 誌名, 12, 1-10, 2008
  bool read_names_before_commas() { return find_names_before_commas() && finish_article(); }

  /// The names that begin the head; a title, which is no name, and a container must remain.
  bool find_names_before_commas() {
    const std::vector<std::size_t> commas = find_commas(line_, head_);
    std::size_t begin = head_.begin;
    std::size_t names = head_.begin;
    bool known = false;
    std::size_t several = 0;  // names of two words or more
    for (std::size_t index = 0; index + 1 < commas.size(); ++index) {
      const TokenRange item = line_.trimmed({begin, commas[index]});
      const NameLikeness likeness = name_list_likeness(line_, item);
      if (likeness == NameLikeness::none && !value::is_and_others(line_.text(item).text)) break;
      known = known || likeness == NameLikeness::known;
      several += item.end - item.begin > 1 ? 1 : 0;
      begin = commas[index] + 1;
      names = commas[index];
    }
    if (!known && several < 2) return false;
    names_ = {head_.begin, names};
    rest_ = line_.trimmed({begin, head_.end});
    boundary_ = Boundary::comma;
    const std::size_t container = container_begin(line_, rest_, boundary_);
    const TokenRange title = line_.trimmed({rest_.begin, container});
    return container < rest_.end && name_list_likeness(line_, title) != NameLikeness::known;
  }

  /// 標題. 誌名. 2005, vol. 5: the place of the year speaks for itself.
  bool read_without_names() {
    const std::vector<std::size_t> stops = find_stops(line_, head_);
    if (stops.empty() || !(begins_with_year() || is_medical())) return false;
    add_title_and_container(line_, head_, container_begin(line_, head_, Boundary::stop), out_);
    add(Element::numbering, numbering_);
    return true;
  }

  /// ". 2005, vol. 5", ". 2007-12-18"
  [[nodiscard]] bool begins_with_year() const {
    const TokenKind next = line_.kind(numbering_.begin + 1);
    return line_.kind(numbering_.begin) == TokenKind::number &&
           is_year(line_.text(numbering_.begin)) &&
           line_.kind(line_.trimmed({0, numbering_.begin}).end) == TokenKind::stop &&
           (next == TokenKind::comma || next == TokenKind::semicolon || next == TokenKind::dash);
  }

  void add(Element element, TokenRange range) {
    range = line_.trimmed(range);
    if (range.empty()) return;
    if (element == Element::numbering) return read_zone(line_, range, out_);
    out_.push_back({element, range});
  }

  const LineTokens& line_;
  TokenRange numbering_;
  std::vector<Finding>& out_;
  NumberingFacts facts_;
  TokenRange head_;
  TokenRange names_;
  TokenRange rest_;
  Boundary boundary_ = Boundary::stop;
  bool has_url_ = false;
};

}  // namespace

bool read_plain(const LineTokens& line, const Tail& tail, std::vector<Finding>& findings) {
  return PlainReader(line, tail, findings).read();
}

}  // namespace shoshi::text
