#include "read/text/reference/meeting_paper.hpp"

#include <algorithm>

#include "read/text/reference/reference_tail.hpp"
#include "read/text/reference/reference_words.hpp"
#include "unicode/script.hpp"
#include "value/scan.hpp"

namespace shoshi::text {
namespace {

constexpr std::size_t kLongestCode = 24;   // bytes
constexpr std::size_t kLongestPlace = 96;  // bytes

class MeetingPaper {
 public:
  MeetingPaper(const LineTokens& line, TokenRange rest, Boundary boundary)
      : line_(line), rest_(line.trimmed(rest)), boundary_(boundary) {}

  bool read(std::vector<Finding>& findings) {
    const TokenRange place = last_piece();
    if (place.empty() || !is_place_of_meeting(place)) return false;
    found_.push_back({Element::event_place, place});
    do {
      cut_last();
    } while (!last_piece().empty() && read_small(last_piece()));
    const std::size_t numbers = numbering_begin(line_, rest_);
    if (numbers < rest_.end) add_numbers({numbers, rest_.end});
    const TokenRange works = line_.trimmed({rest_.begin, numbers});
    const std::size_t host = container_begin(line_, works, boundary_);
    flush();
    if (host >= works.end || (!has_pages_ && !has_code_)) return false;
    add_title_and_container(line_, works, host, found_);
    findings.insert(findings.end(), found_.begin(), found_.end());
    return true;
  }

 private:
  /// The piece behind the last comma; empty if there is no comma.
  [[nodiscard]] TokenRange last_piece() const {
    const std::vector<std::size_t> commas = find_commas(line_, rest_);
    if (commas.empty()) return {rest_.end, rest_.end};
    return line_.trimmed({commas.back() + 1, rest_.end});
  }

  void cut_last() { rest_ = line_.trimmed({rest_.begin, find_commas(line_, rest_).back()}); }

  /// 北海道大学, 仙台・秋保温泉: no number and no sentence.
  [[nodiscard]] bool is_place_of_meeting(TokenRange piece) const {
    if (piece.empty() || !find_stops(line_, piece).empty()) return false;
    const std::string_view text = line_.text(piece).text;
    return text.size() <= kLongestPlace && unicode::has_japanese(text) && !ends_as_serial(text) &&
           std::none_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  }

  /// 18(3), pp.85-90, ISSN 1234-5679, A2-14: what stands between host and place.
  bool read_small(TokenRange piece) {
    const std::string_view text = line_.text(piece).text;
    // A letter in front of the number, before the pages: A2-14 is the place in the programme.
    const bool code = !numbers_.empty() && text[0] >= 'A' && text[0] <= 'Z' && is_code(text) &&
                      text.find('.') == std::string_view::npos;
    if (!code && is_numbering(line_, piece) && numbering_begin(line_, piece) == piece.begin) {
      add_numbers(piece);
      return true;
    }
    const bool issn = value::match(text, 0, "issn") != 0;
    if (!issn && !is_code(text)) return false;
    adjacent_ = false;
    has_code_ = has_code_ || !issn;
    found_.push_back({issn ? Element::issn : Element::note, piece});
    return true;
  }

  /// A2-14, 2B-05
  [[nodiscard]] static bool is_code(std::string_view text) noexcept {
    const bool digit =
        std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digit && text.size() <= kLongestCode && text.find(' ') == std::string_view::npos &&
           !unicode::has_japanese(text);
  }

  /// Numbers with nothing but commas between them are one piece.
  void add_numbers(TokenRange range) {
    if (!adjacent_) flush();
    numbers_ = {range.begin, adjacent_ ? numbers_.end : range.end};
    adjacent_ = true;
  }

  void flush() {
    if (numbers_.empty()) return;
    has_pages_ = has_pages_ || numbering_facts(line_, numbers_).pages;
    found_.push_back({Element::numbering, numbers_});
    numbers_ = {};
  }

  const LineTokens& line_;
  TokenRange rest_;
  Boundary boundary_;
  TokenRange numbers_;
  bool adjacent_ = false;  ///< Only commas stand before numbers_, so far.
  bool has_pages_ = false;
  bool has_code_ = false;
  std::vector<Finding> found_;
};

}  // namespace

bool read_meeting_paper(const LineTokens& line, TokenRange rest, Boundary boundary,
                        std::vector<Finding>& findings) {
  return MeetingPaper(line, rest, boundary).read(findings);
}

}  // namespace shoshi::text
