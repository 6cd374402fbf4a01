#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "shoshi/span.hpp"

/// The typed bibliographic record: what a reader fills in and a writer maps to its target.
/// Names of members are the field's own (CSL 1.0.2, MARC 21, JATS). All strings are UTF-8 in NFC
/// (CJK compatibility ideographs excepted) and hold no control characters.
namespace shoshi {

/// A value as it was written and, where it could be read, as it was understood. A writer that
/// cannot use `value` falls back to `text`; nothing is lost to a failed parse.
template <class T>
struct Parsed {
  std::string text;        ///< As written, cleaned of control characters. Empty if not stated.
  std::optional<T> value;  ///< As understood. Absent if the text could not be read.
  Span where;              ///< Where `text` stands in the source.
  bool inferred = false;   ///< True if the value was deduced and not stated.

  /// True if the record says anything here.
  [[nodiscard]] bool stated() const noexcept { return !text.empty() || value.has_value(); }
  friend bool operator==(const Parsed&, const Parsed&) = default;
};

/// What kind of resource the record describes: the rows of the table in docs/mapping.md.
enum class RecordKind : std::uint8_t {
  unknown,
  journal_article,
  magazine_article,
  newspaper_article,
  book,
  chapter,
  thesis,
  report,
  conference_paper,
  preprint,
  dataset,
};

/// Text in a known language.
struct LocalText {
  std::string text;
  std::string language = "und";    ///< BCP 47; "und" if nothing tells.
  bool language_inferred = false;  ///< True if the language was deduced from the script.
  Span where;

  friend bool operator==(const LocalText&, const LocalText&) = default;
};

/// What a title is to its work.
enum class TitleKind : std::uint8_t {
  main,        ///< The title of the work.
  parallel,    ///< The same title in another language, given beside the main one.
  translated,  ///< A translation of the title that the work itself does not carry.
  original,    ///< The title of the work that this one translates.
  reading,     ///< The main title in kana.
  romanized,   ///< The main title in Latin script.
};

/// A title with its subtitle apart.
struct Title {
  TitleKind kind = TitleKind::main;
  std::string text;                ///< Without the subtitle.
  std::string subtitle;            ///< Empty if none is stated.
  std::string language = "und";    ///< BCP 47; "und" if nothing tells.
  bool language_inferred = false;  ///< True if the language was deduced from the script.
  Span where;

  friend bool operator==(const Title&, const Title&) = default;
};

/// The script that a name is written in, which decides the role the form plays for its person.
enum class Script : std::uint8_t {
  unknown,
  han,    ///< Kanji, or kanji mixed with kana: an ordinary Japanese, Chinese or Korean name.
  kana,   ///< Kana only: a reading, or a foreign name.
  latin,  ///< Latin letters: a romanised or a Western name.
};

/// One written form of a name. Either `literal` is set and the name is whole, or `family` and
/// `given` are.
struct Name {
  std::string family;
  std::string given;
  std::string literal;  ///< The whole name, where its parts are not known or it has none.
  std::string suffix;   ///< "Jr.", "III" and the like.
  Script script = Script::unknown;
  bool inferred = false;  ///< True if family and given were told apart by a table, not by the text.

  [[nodiscard]] bool split() const noexcept { return !family.empty(); }
  friend bool operator==(const Name&, const Name&) = default;
};

/// What a contributor did. MARC relator codes are in brackets.
enum class Role : std::uint8_t {
  author,                  ///< 著 [aut]
  editor,                  ///< 編 [edt]
  supervising_editor,      ///< 監修 [edt; there is no exact relator]
  translator,              ///< 訳 [trl]
  supervising_translator,  ///< 監訳 [trl]
  illustrator,             ///< 絵, 画 [ill]
  commentator,             ///< 注, 校注 [cmm]
  advisor,                 ///< 指導教員 [ths]
  other,                   ///< Anything else; `role_text` says what.
};

/// Whether a contributor is a person, a body or a meeting.
enum class ContributorKind : std::uint8_t { person, corporate, meeting, unknown };

/// One person or body, with every form of the name that the record gives.
struct Contributor {
  Role role = Role::author;
  ContributorKind kind = ContributorKind::person;
  std::vector<Name> names;              ///< names[0] is the form of the record's own language.
  std::string text;                     ///< The name as written, role and marks included.
  std::string role_text;                ///< The role as written ("編著"); empty if not stated.
  std::vector<LocalText> affiliations;  ///< As written.
  std::string orcid;                    ///< 0000-0000-0000-0000, check digit verified; or empty.
  Span where;

  friend bool operator==(const Contributor&, const Contributor&) = default;
};

/// A season of a date, in the order of CSL 1.0.2 and EDTF.
enum class Season : std::uint8_t { none = 0, spring = 1, summer = 2, autumn = 3, winter = 4 };

/// A date that is as precise as it was written. Gregorian.
struct PartialDate {
  std::int16_t year = 0;   ///< 0 = not given; years before 1 are not represented.
  std::uint8_t month = 0;  ///< 1 to 12; 0 = not given.
  std::uint8_t day = 0;    ///< 1 to 31; 0 = not given. Only with a month.
  Season season = Season::none;

  friend constexpr auto operator<=>(const PartialDate&, const PartialDate&) = default;
};

/// One date, or the first and last of a range.
struct DateRange {
  PartialDate first;
  PartialDate last;  ///< last.year is 0 if this is one date and not a range.

  [[nodiscard]] constexpr bool is_range() const noexcept { return last.year != 0; }
  friend constexpr bool operator==(const DateRange&, const DateRange&) = default;
};

/// Pages as printed: "201_66", "S12" and "iv" are text, not numbers.
struct PageRange {
  std::string first;
  std::string last;   ///< Empty for a single page.
  bool open = false;  ///< True for a range whose end is not printed ("p.217-").

  friend bool operator==(const PageRange&, const PageRange&) = default;
};

/// Which manifestation an ISSN belongs to.
enum class IssnKind : std::uint8_t { unknown, print, online, linking };

/// An ISSN; the value is canonical ("0454-2215") and present only if the check digit agrees.
struct Issn {
  IssnKind kind = IssnKind::unknown;
  Parsed<std::string> number;

  friend bool operator==(const Issn&, const Issn&) = default;
};

/// An identifier with the name of its scheme: "naid", "crid", "ncid", "hdl", "pmid", "jalc",
/// "ndlbibid", "isbn"; or the label as written where the scheme is not one that shoshi knows.
struct Identifier {
  std::string scheme;
  Parsed<std::string>
      number;  ///< The value is canonical; absent if it does not have the right form.

  friend bool operator==(const Identifier&, const Identifier&) = default;
};

/// The journal, book or proceedings that holds the work.
struct Container {
  std::vector<Title> titles;
  std::vector<Issn> issns;
  std::vector<Identifier> identifiers;  ///< NCID, ISBN and the like of the container.
  std::string abbreviation;             ///< Abbreviated title as stated.

  friend bool operator==(const Container&, const Container&) = default;
};

/// The series that the work or its container belongs to.
struct Series {
  LocalText title;
  std::string number;

  friend bool operator==(const Series&, const Series&) = default;
};

/// The degree that a thesis was written for.
struct Degree {
  LocalText name;         ///< 博士（工学）
  LocalText institution;  ///< 大阪大学
  std::string number;     ///< 甲第9999号
  Parsed<DateRange> granted;

  friend bool operator==(const Degree&, const Degree&) = default;
};

/// The conference that a paper was given at.
struct Event {
  LocalText name;
  std::string place;
  Parsed<DateRange> date;
  std::string number;

  friend bool operator==(const Event&, const Event&) = default;
};

/// A language of the text.
struct Language {
  std::string code = "und";  ///< BCP 47.
  std::string text;          ///< As written; empty if inferred.
  bool inferred = false;     ///< True if deduced from titles and names.
  Span where;

  friend bool operator==(const Language&, const Language&) = default;
};

/// A labelled value that fits no member of the record; kept verbatim.
struct Unread {
  std::string label;  ///< Empty for text that had no label.
  std::string text;
  Span where;

  friend bool operator==(const Unread&, const Unread&) = default;
};

/// One bibliographic record. Every member may be absent; nothing is mandatory, because nothing is
/// in the sources.
struct Record {
  RecordKind kind = RecordKind::unknown;
  bool kind_inferred = false;  ///< True if the record does not state its type.
  std::vector<Title> titles;
  std::vector<Contributor> contributors;
  bool more_contributors = false;  ///< The list ends in ほか, 他 or et al.
  Container container;
  std::vector<Series> series;
  std::vector<LocalText> publishers;
  std::vector<LocalText> places;
  std::string edition;
  Parsed<std::string> volume;        ///< The value is the bare designation: "12", "E98.D".
  Parsed<std::string> issue;         ///< "3", "3・4", "Suppl. 1".
  Parsed<std::string> total_number;  ///< 通巻, 通号: the whole number.
  Parsed<std::vector<PageRange>> pages;
  Parsed<std::string> article_number;
  Parsed<std::string> extent;  ///< Size of the whole: "243p".
  Parsed<DateRange> issued;
  Parsed<DateRange> available;  ///< Released online.
  Parsed<DateRange> received;
  Parsed<DateRange> revised;
  Parsed<DateRange> accepted;
  Parsed<std::string> doi;  ///< The value has no prefix and is spelled as given.
  std::vector<LocalText> urls;
  std::vector<Identifier> identifiers;  ///< Of the work itself.
  std::vector<Language> languages;
  std::vector<LocalText> abstracts;
  std::vector<LocalText> keywords;
  Parsed<std::uint32_t> reference_count;               ///< 参考文献数
  Parsed<std::vector<std::uint32_t>> cited_by_counts;  ///< 被引用文献数; ceek.jp may give two.
  Degree degree;
  Event event;
  std::vector<LocalText> notes;
  std::vector<Unread> unread;
  Span where;  ///< The record's own lines.

  friend bool operator==(const Record&, const Record&) = default;
};

}  // namespace shoshi
