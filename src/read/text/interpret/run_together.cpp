#include "read/text/interpret/run_together.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "unicode/script.hpp"
#include "unicode/utf8.hpp"

namespace shoshi::text {
namespace {

using std::string_view;

/// Words that begin sentences and that no name, host or file is called.
constexpr auto kOpeners = std::to_array<string_view>(
    {"According",   "Accordingly", "Additionally", "After",        "Again",   "All",
     "Also",        "Although",    "Among",        "Another",      "As",      "At",
     "Based",       "Because",     "Before",       "Besides",      "Both",    "But",
     "By",          "Compared",    "Consequently", "Conversely",   "Despite", "During",
     "Each",        "Especially",  "Even",         "Finally",      "First",   "Firstly",
     "For",         "From",        "Further",      "Furthermore",  "Given",   "Hence",
     "Here",        "How",         "However",      "If",           "In",      "Indeed",
     "Instead",     "It",          "Its",          "Lastly",       "Later",   "Many",
     "Meanwhile",   "Moreover",    "Most",         "Nevertheless", "Next",    "No",
     "Nonetheless", "Of",          "On",           "Other",        "Others",  "Our",
     "Overall",     "Recent",      "Recently",     "Regarding",    "Second",  "Secondly",
     "Several",     "She",         "Similarly",    "Since",        "So",      "Some",
     "Such",        "That",        "The",          "Their",        "Then",    "There",
     "Therefore",   "These",       "They",         "Third",        "Thirdly", "This",
     "Those",       "Though",      "Through",      "Thus",         "To",      "Today",
     "Under",       "Unlike",      "Until",        "Using",        "We",      "What",
     "When",        "Where",       "Whereas",      "Whether",      "Which",   "While",
     "Why",         "With",        "Within",       "Without",      "Yet"});
static_assert(std::is_sorted(kOpeners.begin(), kOpeners.end()));

/// Abbreviations in lower case that more often stand within a sentence than at its end.
constexpr auto kAbbreviations = std::to_array<string_view>(
    {"al",  "approx", "apr",  "assoc", "aug",  "ave", "bros",  "bull", "capt", "chap", "co",
     "col", "corp",   "dec",  "dept",  "dr",   "ed",  "eds",   "eq",   "eqs",  "esp",  "est",
     "etc", "feb",    "fig",  "figs",  "gen",  "gov", "hon",   "inc",  "inst", "jan",  "jr",
     "lt",  "ltd",    "maj",  "mr",    "mrs",  "ms",  "mt",    "no",   "nos",  "nov",  "oct",
     "op",  "pp",     "pres", "proc",  "prof", "pt",  "pty",   "ref",  "refs", "rep",  "rev",
     "sec", "sen",    "sept", "sgt",   "sr",   "st",  "trans", "univ", "ver",  "vol",  "vols"});
static_assert(std::is_sorted(kAbbreviations.begin(), kAbbreviations.end()));

/// Abbreviations that no sentence ends with.
constexpr auto kNeverLast = std::to_array<string_view>({"cf", "vs"});

/// What names of hosts, files and programs end in, in lower case.
constexpr auto kEndings = std::to_array<string_view>(
    {"ac",   "ai",   "app", "biz",  "co", "com", "csv", "dll",  "edu", "exe", "gov",
     "html", "info", "io",  "java", "jp", "jpg", "js",  "json", "net", "org", "pdf",
     "php",  "png",  "py",  "tex",  "tv", "txt", "uk",  "us",   "xls", "xml"});
static_assert(std::is_sorted(kEndings.begin(), kEndings.end()));

template <class Table>
bool is_in(const Table& table, string_view word) {
  return std::binary_search(table.begin(), table.end(), word);
}

bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Letters as PDF files have them too: U+FB00 to U+FB06 are ligatures.
bool is_letter(char32_t c) {
  return unicode::is_latin(c) || unicode::in_range(c, 0xFB00, 0xFB06);
}

std::string lower(string_view word) {
  std::string text(word);
  for (char& c : text) {
    if (is_upper(c)) c = static_cast<char>(c | 0x20);
  }
  return text;
}

/// The letters before byte `end`.
string_view word_before(string_view text, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0) {
    const unicode::CodePoint c = unicode::decode_before(text, begin);
    if (!is_letter(c.value)) break;
    begin -= c.bytes;
  }
  return text.substr(begin, end - begin);
}

/// The letters from byte `begin` on.
string_view word_at(string_view text, std::size_t begin) {
  std::size_t end = begin;
  while (end < text.size()) {
    const unicode::CodePoint c = unicode::decode(text, end);
    if (!is_letter(c.value)) break;
    end += c.bytes;
  }
  return text.substr(begin, end - begin);
}

/// How sure it is that a sentence ends at a stop, from never to always.
enum class End { none, before_long_opener, before_opener, sure };

/// The end of a sentence by the word that is before its stop.
End end_after_word(string_view text, string_view word) {
  const auto begin = static_cast<std::size_t>(word.data() - text.data());
  const char before = begin == 0 ? ' ' : text[begin - 1];
  const std::string folded = lower(word);
  if (is_in(kNeverLast, folded)) return End::none;
  const bool initial = word.size() == 1 && is_upper(word.front());
  if (initial) return End::before_long_opener;
  if (string_view("._\\#$").find(before) != string_view::npos) return End::none;
  if (is_digit(before) && is_lower(word.front())) return End::sure;  // 1920s, 5km
  const bool capital_within = std::any_of(word.begin() + 1, word.end(), is_upper);
  if (capital_within || is_in(kAbbreviations, folded)) return End::before_opener;
  constexpr std::size_t kShortWord = 3;
  constexpr std::size_t kShortName = 5;
  const bool is_short = word.size() < (is_upper(word.front()) ? kShortName : kShortWord);
  return is_short ? End::before_opener : End::sure;
}

/// The end of a sentence by the number before byte `end`: one of an item ("2.The") ends none, and a
/// short one may be that of an item too.
End end_after_number(string_view text, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && is_digit(text[begin - 1])) --begin;
  if (begin == 0) return End::none;
  if (text[begin - 1] != ' ' || end - begin > 2) return End::sure;
  const bool first = begin < 2 || string_view(".:;?!").find(text[begin - 2]) != string_view::npos;
  return first ? End::none : End::before_opener;
}

/// The end of a sentence by what is before the stop at byte `stop`.
End end_before(string_view text, std::size_t stop) {
  if (stop == 0) return End::none;
  const string_view word = word_before(text, stop);
  if (!word.empty()) {
    const End end = end_after_word(text, word);
    // A word that is called out may be part of a name: Yahoo!Japan.
    return text[stop] == '!' ? std::min(end, End::before_opener) : end;
  }
  const char before = text[stop - 1];
  if (is_digit(before)) return end_after_number(text, stop);
  if (string_view(")]%>\"").find(before) != string_view::npos) return End::sure;
  const char32_t c = unicode::decode_before(text, stop).value;
  return c == U'”' || c == U'’' || c == U'℃' ? End::sure : End::none;
}

/// Skips closing quotes and brackets that belong to the sentence that ended.
std::size_t after_closing(string_view text, std::size_t at) {
  while (at < text.size()) {
    const unicode::CodePoint c = unicode::decode(text, at);
    if (c.value != U')' && c.value != U']' && c.value != U'”' && c.value != U'’') break;
    at += c.bytes;
  }
  return at;
}

/// Skips what may stand before the first word of a sentence: an opening quote, bracket or tag.
std::size_t after_opening(string_view text, std::size_t at) {
  const unicode::CodePoint c = unicode::decode(text, at);
  if (c.value == U'(' || c.value == U'[' || c.value == U'“' || c.value == U'‘') return at + c.bytes;
  if (c.value != U'<') return at;
  const std::size_t end = text.find('>', at);
  return end == string_view::npos ? at : end + 1;
}

/// True for "(2) The": an item of a list.
bool is_numbered_item(string_view text, std::size_t at) {
  if (text[at] != '(') return false;
  std::size_t end = at + 1;
  while (end < text.size() && is_digit(text[end])) ++end;
  return end > at + 1 && end < at + 4 && text.substr(end).starts_with(") ") &&
         end + 2 < text.size() && is_upper(text[end + 2]);
}

/// True for ". " and ".V. ": what is behind the first initial of a name.
bool goes_on_as_initials(string_view rest) {
  while (rest.size() > 2 && rest[0] == '.' && is_upper(rest[1])) rest.remove_prefix(2);
  return rest.size() > 2 && rest[0] == '.' && rest[1] == ' ' && is_upper(rest[2]);
}

/// True if a word may end before `rest`; `opening` begins with what stands before it.
bool ends_word(string_view rest, string_view opening) {
  if (rest.empty()) return false;
  if (rest.front() == ':') return rest.size() > 1 && rest[1] != ':';
  if (rest.front() == ']') return opening.starts_with('[');
  if (rest.starts_with("”")) return opening.starts_with("“");
  if (rest.front() == ',') return rest.starts_with(", ");
  return string_view(" '-<").find(rest.front()) != string_view::npos || rest.starts_with("’");
}

/// True if a sentence begins at byte `at`, where the one before ended at `stop` so surely.
bool begins_sentence(string_view text, std::size_t at, std::size_t stop, End end) {
  if (is_numbered_item(text, at)) return true;
  const string_view word = word_at(text, after_opening(text, at));
  if (word.empty() || !is_upper(word.front())) return false;
  const auto behind = static_cast<std::size_t>(word.data() - text.data()) + word.size();
  const string_view rest = text.substr(behind);
  const bool after_word = is_lower(text[stop - 1]);
  if (end == End::sure && after_word && word.size() == 1 && goes_on_as_initials(rest)) return true;
  if (!ends_word(rest, text.substr(at))) return false;
  if (is_in(kOpeners, word)) {
    return end != End::before_long_opener || word.size() > 2 || word == "We" || word == "It";
  }
  if (end != End::sure || is_in(kEndings, lower(word))) return false;
  if (word == "A" || word == "I") return after_word && rest.front() == ' ';
  const auto capitals = static_cast<std::size_t>(std::count_if(word.begin(), word.end(), is_upper));
  if (capitals == 1) return word.size() > 2;
  return capitals == word.size() && after_word && is_lower(word_before(text, stop).front());
}

/// True if the stop is within an address or a DOI: in a run without spaces that has the marks of
/// one.
bool is_in_address(string_view text, std::size_t stop) {
  const std::size_t space = text.find_last_of(' ', stop);
  const std::size_t begin = space == string_view::npos ? 0 : space + 1;
  const std::size_t end = std::min(text.find(' ', stop), text.size());
  if (text.substr(begin, end - begin).find('@') != string_view::npos) return true;
  const string_view run = text.substr(begin, stop - begin);
  const std::size_t doi = run.find("10.");
  if (doi != string_view::npos && run.find('/', doi) != string_view::npos) return true;
  constexpr auto kMarks = std::to_array<string_view>({"://", "www.", "WWW.", "doi:"});
  return std::any_of(kMarks.begin(), kMarks.end(),
                     [run](string_view mark) { return run.find(mark) != string_view::npos; });
}

/// Where a sentence begins behind the stop at byte `stop` without a space; absent if none does.
std::optional<std::size_t> place_behind(string_view text, std::size_t stop) {
  const std::size_t next = after_closing(text, stop + 1);
  if (next >= text.size() || text[next] == ' ') return std::nullopt;
  const End end = end_before(text, stop);
  if (end == End::none || !begins_sentence(text, next, stop, end)) return std::nullopt;
  if (is_in_address(text, stop)) return std::nullopt;
  return next;
}

/// The stops of a text, found one kind at a time, because most texts have only full stops.
class Stops {
 public:
  explicit Stops(string_view text) : text_(text) {
    for (std::size_t i = 0; i < kKinds.size(); ++i) next_[i] = text_.find(kKinds[i]);
  }

  /// The first at or behind byte `from`, which never goes back; npos if there is none.
  [[nodiscard]] std::size_t first(std::size_t from) {
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
      if (next_[i] < from) next_[i] = text_.find(kKinds[i], from);
    }
    return *std::min_element(next_.begin(), next_.end());
  }

 private:
  static constexpr string_view kKinds = ".?!";
  string_view text_;
  std::array<std::size_t, kKinds.size()> next_{};
};

}  // namespace

std::vector<std::size_t> run_together_places(std::string_view english) {
  std::vector<std::size_t> places;
  Stops stops(english);
  for (std::size_t stop = stops.first(0); stop != string_view::npos; stop = stops.first(stop + 1)) {
    if (const auto place = place_behind(english, stop)) places.push_back(*place);
  }
  return places;
}

}  // namespace shoshi::text
