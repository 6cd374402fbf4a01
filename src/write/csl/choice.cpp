#include "write/csl/choice.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace shoshi::csl {
namespace {

const Title* first_of_kind(const std::vector<Title>& titles, TitleKind kind) noexcept {
  const auto found =
      std::ranges::find_if(titles, [kind](const Title& title) { return title.kind == kind; });
  return found == titles.end() ? nullptr : &*found;
}

const Identifier* first_valid(const std::vector<Identifier>& identifiers,
                              std::string_view scheme) noexcept {
  const auto found = std::ranges::find_if(identifiers, [scheme](const Identifier& one) {
    return one.scheme == scheme && one.number.value.has_value();
  });
  return found == identifiers.end() ? nullptr : &*found;
}

}  // namespace

const Title* main_title(const std::vector<Title>& titles) noexcept {
  return first_of_kind(titles, TitleKind::main);
}

const Title* original_title(const Record& record) noexcept {
  return first_of_kind(record.titles, TitleKind::original);
}

const Language* main_language(const Record& record) noexcept {
  const auto found = std::ranges::find_if(record.languages, [](const Language& language) {
    return !language.code.empty() && language.code != "und";
  });
  return found == record.languages.end() ? nullptr : &*found;
}

const Issn* main_issn(const Record& record) noexcept {
  constexpr std::array kOrder = {IssnKind::print, IssnKind::unknown, IssnKind::linking,
                                 IssnKind::online};
  for (const IssnKind kind : kOrder) {
    for (const Issn& issn : record.container.issns) {
      if (issn.kind == kind && issn.number.value) return &issn;
    }
  }
  return nullptr;
}

const Identifier* main_isbn(const Record& record) noexcept {
  if (const auto* own = first_valid(record.identifiers, "isbn")) return own;
  return first_valid(record.container.identifiers, "isbn");
}

const Identifier* main_identifier(const Record& record, std::string_view scheme) noexcept {
  return first_valid(record.identifiers, scheme);
}

const LocalText* main_publisher(const Record& record) noexcept {
  if (!record.publishers.empty()) return record.publishers.data();
  const LocalText& institution = record.degree.institution;
  if (record.kind != RecordKind::thesis || institution.text.empty()) return nullptr;
  return &institution;
}

std::string_view main_number(const Record& record) noexcept {
  if (record.article_number.stated()) return understood(record.article_number);
  return record.degree.number;
}

std::string_view understood(const Parsed<std::string>& parsed) noexcept {
  return parsed.value ? *parsed.value : parsed.text;
}

bool fits_date_parts(const DateRange& date) noexcept {
  if (date.first.year == 0) return false;
  const bool seasonal = date.first.season != Season::none || date.last.season != Season::none;
  return !(date.is_range() && seasonal);
}

std::string_view whole_title(const Title& title, json::Tree& tree) {
  if (title.subtitle.empty()) return title.text;
  return tree.own(title.text + ": " + title.subtitle);
}

}  // namespace shoshi::csl
