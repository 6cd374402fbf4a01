#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "shoshi/diagnostic.hpp"
#include "shoshi/record.hpp"
#include "shoshi/writer.hpp"
#include "write/marc/punctuation.hpp"
#include "write/marc/tree.hpp"
#include "write/marc/words.hpp"

/// What the rows of the table in map.cpp share.
namespace shoshi::marc {

/// What a kind of resource is in MARC 21.
struct KindRow {
  RecordKind kind;
  char level;             ///< Leader/07: a (part of a monograph or of one issue) or m.
  std::string_view host;  ///< 773 $7 of the usual host.
  char contents;          ///< 008/24: nature of contents.
  char conference;        ///< 008/29.
  bool data;              ///< 336: data set and not text.

  /// True for a part of a journal or book.
  [[nodiscard]] constexpr bool component() const noexcept { return level == 'a'; }
};

/// The row of `kind`.
[[nodiscard]] const KindRow& kind_row(RecordKind kind) noexcept;

/// What is known of the record before the first field, and what is put together on the way.
struct Mapping {
  const Record& record;
  const RecordKeys& keys;
  const WriteOptions& options;
  Tree& tree;
  Diagnostics& diagnostics;
  const KindRow& kind;
  const Words& words;
  Punctuation punctuation;

  const Title* title = nullptr;             ///< The title proper; null if it is devised.
  const Contributor* main_entry = nullptr;  ///< Who is in 1XX: the first author; or null.
  bool online = false;  ///< A DOI, a link to the work or a release date proves an online form.
  bool paged = false;   ///< It is not online and has pages: print.
  bool host = false;    ///< There is a 773 field.
  std::string_view host_codes = {};  ///< Its $7: form, type and level of the host.

  /// True if romanised forms stand in the regular fields, where the record states any.
  [[nodiscard]] bool romanizes() const noexcept { return options.marc.profile == MarcProfile::lc; }
  /// True for a part of a serial that is to be described as one (Leader/07 b).
  [[nodiscard]] bool serial_part() const noexcept {
    return options.marc.component_level == 'b' && kind.component() && host_codes == "nnas";
  }

  std::pmr::vector<DataField> alternates = tree.make_field_list();  ///< The 880s, in order.
  unsigned links = 0;            ///< How many fields have 880s so far.
  bool links_exhausted = false;  ///< A field had to do without its link.
  std::string scratch = {};      ///< Buffer of the rows.
};

/// The number in $6 that ties a field to its 880s: "01" to "99"; "00" for none.
struct Link {
  char digits[2] = {'0', '0'};
  [[nodiscard]] std::string_view text() const noexcept { return {digits, 2}; }
};

/// Begins a regular field; if it has `alternates`, its first subfield is $6 with a number of its
/// own. $6 has two digits (MARC 21, appendix A), so that fields after the 99th get none; that is
/// reported once.
Link begin_linked(Mapping& m, std::string_view tag, char indicator1, char indicator2,
                  bool alternates);

/// Begins the 880 of a field; ends with end_alternate. The code of the script is the one of MARC
/// 21, appendix A: "$1" for Japanese, kana too, "(B" for Latin; none if unknown.
void begin_alternate(Mapping& m, std::string_view tag, char indicator1, char indicator2, Link link,
                     Script script);
void end_alternate(Mapping& m);

/// Writes 500 with the pieces as one text.
void add_note(Mapping& m, std::initializer_list<std::string_view> pieces);

/// The value of a number that was read, else its text.
[[nodiscard]] std::string_view stated_text(const Parsed<std::string>& parsed) noexcept;

/// A title with its subtitle in one string, " : " between them.
[[nodiscard]] std::string_view whole_title(Tree& tree, const Title& title);

/// A date for people: ISO 8601; "2020年春" or "Spring 2020" for a season, "2020年1・2月" or
/// "January-February 2020" for two months on end.
[[nodiscard]] std::string date_text(const DateRange& date, CatalogingLanguage language);

/// A date as text that was read, else as written. If it was written without its Gregorian year (in
/// an era) what was written comes first: "平成元 [1989]".
[[nodiscard]] std::string written_date(const Mapping& m, const Parsed<DateRange>& date);

/// Volume, issue and total number as 773 $g and 245 $n give them: "Vol. 2020, no. 201 (通巻245号)",
/// in English "(whole no. 245)".
/// Empty if nothing is stated. Good until the next use of the scratch buffer.
[[nodiscard]] std::string_view numbering_text(Mapping& m);

/// "p. 201_66-201_81"; as written if the pages could not be read. Empty if not stated.
[[nodiscard]] std::string pages_text(const Record& record);

/// What a scheme of identifiers is called: "NAID" for "naid"; the scheme itself if it is not one
/// that shoshi knows.
[[nodiscard]] std::string_view scheme_label(std::string_view scheme) noexcept;

/// True for a valid identifier that is the control number of a record in another catalogue: an
/// NDLBibID, which is 001 of JAPAN/MARC (003 JTNDL).
[[nodiscard]] bool is_control_number(const Identifier& identifier) noexcept;

/// A control number behind its organization's code: "(JTNDL)000009226517".
[[nodiscard]] std::string_view control_number(Tree& tree, const Identifier& identifier);

/// True if the address is a record in an index (CiNii, NDL) and not the work.
[[nodiscard]] bool is_index_page(std::string_view url) noexcept;

}  // namespace shoshi::marc
