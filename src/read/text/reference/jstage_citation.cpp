#include "read/text/reference/jstage_citation.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "read/text/lines.hpp"
#include "read/text/reference/reference_names.hpp"
#include "read/text/reference/reference_words.hpp"
#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/latin_name.hpp"
#include "value/name_words.hpp"

namespace shoshi::text {
namespace {

/// What an item behind the year is.
enum class Item : std::uint8_t {
  other,      ///< Nothing that the button writes.
  year,       ///< Four digits: the year, or that of "May 11, 2017".
  volume,     ///< Volume, issue or pages.
  session,    ///< The place of a paper at a conference.
  available,  ///< The day of release.
  advance,    ///< The day of advance publication.
  issn_online,
  issn_print,
  url,
};

/// The items of the line, between ", ". A comma without a space belongs to a title: the button
/// writes none.
std::vector<SourceText> cut_items(SourceText line) {
  std::vector<SourceText> items;
  std::size_t begin = 0;
  for (std::size_t comma = line.text.find(','); comma != std::string_view::npos;
       comma = line.text.find(',', comma + 1)) {
    const bool last = comma + 1 == line.text.size();
    if (!last && static_cast<unsigned char>(line.text[comma + 1]) > ' ') continue;
    items.push_back(trim_lines(line.part(begin, comma - begin)));
    begin = comma + 1;
  }
  items.push_back(trim_lines(line.part(begin)));
  while (!items.empty() && items.back().text.empty()) items.pop_back();
  return items;
}

bool all_digits(std::string_view text) noexcept {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "32 巻", "4 号"
bool has_unit(std::string_view text, std::string_view unit) noexcept {
  if (!text.ends_with(unit)) return false;
  text.remove_suffix(unit.size());
  return text.size() > 1 && text.size() <= 40 && text.ends_with(' ');
}

Item classify(std::string_view text) noexcept {
  if (text.size() == 4 && all_digits(text)) return Item::year;
  if (text.starts_with("公開日 ") || text.starts_with("Released on J-STAGE ") ||
      text.starts_with("Released ")) {
    return Item::available;
  }
  if (text.starts_with("[早期公開]") || text.starts_with("早期公開 ") ||
      text.starts_with("Advance online publication ") ||
      text.starts_with("[Advance publication]")) {
    return Item::advance;
  }
  if (text.starts_with("セッションID ") || text.starts_with("Session ID ")) return Item::session;
  if (text.starts_with("Online ISSN")) return Item::issn_online;
  if (text.starts_with("Print ISSN")) return Item::issn_print;
  if (text.starts_with("http://") || text.starts_with("https://")) return Item::url;
  for (const std::string_view word : {"Volume ", "Issue ", "Pages ", "Page ", "p. ", "論文ID ",
                                      "Article ID ", "Supplement", "Special_Issue"}) {
    if (text.starts_with(word)) return Item::volume;
  }
  const bool issue = text.size() <= 40 && is_numbering_word(text, true);  // 増刊号
  return issue || has_unit(text, "巻") || has_unit(text, "号") ? Item::volume : Item::other;
}

/// "p. 74-95." and "2017.": the full stop that ends a copied line.
SourceText without_stop(SourceText item) noexcept {
  if (!item.text.ends_with('.')) return item;
  const SourceText without = item.part(0, item.text.size() - 1);
  return classify(without.text) == Item::other ? item : without;
}

/// A society or series behind a comma in the name of a journal: "Nonlinear Theory and Its
/// Applications, IEICE", "JSAI Technical Report, Type 2 SIG".
bool goes_on_journal(std::string_view text) noexcept {
  if (text.starts_with("Type ") || text.starts_with("Series ") || text.starts_with("Part ") ||
      text.starts_with("Section ")) {
    return true;
  }
  return text.size() >= 2 && text.size() <= 8 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// "Moe SAWAI", not "SAWAI M. F.": initials are capital in any style.
bool has_word_in_capitals(std::string_view text) noexcept {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    const bool capitals =
        word.size() > 1 && !value::is_initials(word) &&
        std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (capitals) return true;
  }
  return false;
}

/// True for words that only the first item of a title begins with: "The Price of Umbrellas".
bool begins_title(std::string_view text) noexcept {
  return std::ranges::any_of(
      std::to_array<std::string_view>(
          {"The ", "A ", "An ", "On ", "How ", "What ", "Why ", "Toward ", "Towards "}),
      [text](std::string_view word) { return text.starts_with(word); });
}

class Reader {
 public:
  Reader(SourceText line, std::vector<Part>& parts) : line_(line), parts_(parts) {}

  bool read() {
    const SourceText abstract = cut_abstract();
    items_ = cut_items(line_);
    if (items_.size() < 4) return false;
    items_.back() = without_stop(items_.back());
    if (!find_year()) return false;
    read_names_title_journal();
    read_rest();
    if (!abstract.text.empty()) parts_.push_back({PartKind::abstract, {}, {}, abstract});
    return true;
  }

 private:
  /// The button ends the line in a label, with or without an abstract behind it.
  SourceText cut_abstract() noexcept {
    constexpr std::string_view kLabel = ", 抄録:";
    const std::size_t at = line_.text.find(kLabel);
    if (at == std::string_view::npos) return line_.part(line_.text.size());
    const SourceText abstract = trim_lines(line_.part(at + kLabel.size()));
    line_ = line_.part(0, at);
    return abstract;
  }

  /// Everything behind the year is regular, and one item of it is written as only J-STAGE does.
  bool find_year() {
    std::size_t regular = items_.size();
    bool telling = false;
    while (regular > 0) {
      const Item kind = classify(items_[regular - 1].text);
      if (kind == Item::other) break;
      const bool pages = items_[regular - 1].text.starts_with("p. ");  // as others write them
      telling = telling || (kind != Item::year && kind != Item::url && !pages);
      --regular;
    }
    if (!telling || regular == items_.size()) return false;
    year_ = year_before_event(regular);
    if (year_ != 0) return year_ >= 2;
    for (year_ = regular; year_ < items_.size(); ++year_) {
      const Item kind = classify(items_[year_].text);
      if (kind == Item::year || is_early(year_)) break;
    }
    return year_ + 1 < items_.size() && year_ >= 2;
  }

  /// The year of a conference paper, whose conference stands between volume and session: 2021,
  /// JSAI2021 巻, 第35回 (2021), セッションID 2B4-01. 0 if there is none.
  [[nodiscard]] std::size_t year_before_event(std::size_t regular) const noexcept {
    const bool session = classify(items_[regular].text) == Item::session;
    for (std::size_t index = regular; index-- > 0 && regular - index <= kMostItemsOfEvent + 2;) {
      if (classify(items_[index].text) != Item::year) continue;
      const Item next = classify(items_[index + 1].text);
      if (next == Item::volume || (session && next == Item::other)) return index;
    }
    return 0;
  }

  /// What is published ahead of its issue has no year but that of its release: 論文ID 2021JDP7011,
  /// [早期公開] 公開日 2021/09/13.
  [[nodiscard]] bool is_early(std::size_t index) const noexcept {
    if (index + 1 == items_.size()) return false;
    const std::string_view text = items_[index].text;
    const bool number = text.starts_with("論文ID ") || text.starts_with("Article ID ");
    return number && classify(items_[index + 1].text) == Item::advance;
  }

  /// The first item that is no name. What only has the shape of one counts if a known name follows;
  /// title and journal always remain.
  [[nodiscard]] std::size_t names_end() const {
    std::size_t end = 0;
    bool capitals = false;  // A Latin name has its surname in capitals (Moe SAWAI): all have.
    for (std::size_t index = 0; index + 2 < year_; ++index) {
      const std::string_view text = items_[index].text;
      const bool others = index > 0 && value::is_and_others(text);
      if (others) end = index + 1;
      if (others || name_likeness(text) == NameLikeness::none) break;
      if (!unicode::has_japanese(text)) {
        // "Tomoko FUJII, Daniel Reyes, The Price ...": what begins behind the name is the title.
        const bool last = is_name(text) && begins_title(items_[index + 1].text);
        if (capitals && !has_word_in_capitals(text) && !last) break;
        capitals = capitals || has_word_in_capitals(text);
      }
      if (is_name(text)) end = index + 1;
    }
    return end;
  }

  [[nodiscard]] static bool is_name(std::string_view text) {
    const NameLikeness likeness = name_likeness(text);
    if (likeness == NameLikeness::none) return false;
    if (unicode::has_japanese(text))
      return likeness == NameLikeness::known || has_inner_space(text);
    return text.find(' ') != std::string_view::npos;
  }

  [[nodiscard]] static bool has_inner_space(std::string_view text) noexcept {
    const std::size_t space = text.find(' ');
    return space != std::string_view::npos && text.find(' ', space + 1) == std::string_view::npos;
  }

  void read_names_title_journal() {
    const std::size_t names = names_end();
    std::size_t journal = year_ - 1;
    if (journal > names + 1 && goes_on_journal(items_[journal].text)) --journal;
    journal = serial_begin(names, journal);
    if (names > 0) add(Element::author, stretch(0, names));
    if (journal > names) add(Element::title, stretch(names, journal));
    add(Element::journal, stretch(journal, year_));
  }

  /// The item that begins the journal: 技術研究報告. SIP, 信号処理 and 技術研究報告, IN2014-120.
  [[nodiscard]] std::size_t serial_begin(std::size_t names, std::size_t journal) const {
    const std::size_t first =
        journal > names + kMostItemsOfSection ? journal - kMostItemsOfSection : names + 1;
    for (std::size_t index = journal; index-- > first;) {
      const std::string_view text = items_[index].text;
      if (ends_as_serial(text.substr(0, text.find(". ")))) return index;
    }
    return journal;
  }

  void read_rest() {
    std::size_t numbers = year_ + 1;
    while (numbers < items_.size() && classify(items_[numbers].text) == Item::volume) ++numbers;
    add(Element::numbering, stretch(year_, numbers));
    numbers = read_event(numbers);
    for (std::size_t index = numbers; index < items_.size(); ++index) {
      const SourceText item = items_[index];
      if (item.text.ends_with("ISSN -")) continue;  // It has none.
      switch (classify(item.text)) {
        case Item::volume:
          add(Element::numbering, item);
          break;
        case Item::available: {
          const bool more =
              index + 1 < items_.size() && classify(items_[index + 1].text) == Item::year;
          read_release(more ? stretch(index, index + 2) : item);
          index += more ? 1 : 0;
          break;
        }
        case Item::advance: {
          const bool more =
              index + 1 < items_.size() && classify(items_[index + 1].text) == Item::year;
          const SourceText advance = more ? stretch(index, index + 2) : item;
          if (has_release() || !read_early_release(advance)) add(Element::note, advance);
          index += more ? 1 : 0;
          break;
        }
        case Item::issn_online:
          add(Element::issn_online, item);
          break;
        case Item::issn_print:
          add(Element::issn_print, item);
          break;
        case Item::url:
          add(item.text.find("doi.org/") != std::string_view::npos ? Element::doi : Element::url,
              item);
          break;
        case Item::session:
        case Item::year:
        case Item::other:
          add(Element::note, item);
          break;
      }
    }
  }

  /// Reads the conference, if the items before the next regular one are its name. Returns the
  /// index of that item.
  std::size_t read_event(std::size_t first) {
    std::size_t last = first;
    while (last < items_.size() && classify(items_[last].text) == Item::other) ++last;
    if (last == first || last == items_.size()) return first;
    add(Element::event_name, stretch(first, last));
    return last;
  }

  /// [早期公開] 公開日 2021/09/13: the sign is a note, the day is that of the release.
  bool read_early_release(SourceText item) {
    for (const std::string_view sign : {"[早期公開]", "[Advance publication]"}) {
      if (!item.text.starts_with(sign)) continue;
      add(Element::note, item.part(0, sign.size()));
      read_release(trim_lines(item.part(sign.size())));
      return true;
    }
    return false;
  }

  [[nodiscard]] bool has_release() const {
    return std::any_of(items_.begin(), items_.end(), [](const SourceText& item) {
      return classify(item.text) == Item::available;
    });
  }

  /// The words before the date say what it is, as a label would.
  void read_release(SourceText item) {
    std::size_t begin = 0;
    for (const std::string_view words : {"公開日 ", "Released on J-STAGE ", "Released "}) {
      if (item.text.starts_with(words)) begin = words.size();
      if (begin != 0) break;
    }
    if (begin == 0 || begin >= item.text.size()) return;
    add(Element::available, trim_lines(item.part(begin)));
  }

  [[nodiscard]] SourceText stretch(std::size_t first, std::size_t last) const noexcept {
    const std::size_t begin = static_cast<std::size_t>(items_[first].begin - line_.begin);
    const std::size_t end = static_cast<std::size_t>(items_[last - 1].where().end - line_.begin);
    return line_.part(begin, end - begin);
  }

  void add(Element element, SourceText value) {
    if (!value.text.empty()) {
      parts_.push_back({PartKind::labelled, element, value.part(0, 0), value});
    }
  }

  static constexpr std::size_t kMostItemsOfSection = 2;
  static constexpr std::size_t kMostItemsOfEvent = 3;  // 第34回 (2020), a name with commas

  SourceText line_;
  std::vector<Part>& parts_;
  std::vector<SourceText> items_;
  std::size_t year_ = 0;
};

}  // namespace

bool read_jstage_citation(SourceText line, std::vector<Part>& parts) {
  return Reader(line, parts).read();
}

}  // namespace shoshi::text
