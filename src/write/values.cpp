#include "write/values.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "value/eras.hpp"

namespace shoshi::write {
namespace {

/// As Japanese title pages word it.
std::string_view word_of(Role role) {
  constexpr auto kWords = std::to_array<std::string_view>(
      {"著", "編", "監修", "訳", "監訳", "絵", "注", "指導教員", "その他"});
  return kWords[static_cast<std::size_t>(role)];
}

}  // namespace

const std::string& value_or_text(const Parsed<std::string>& parsed) noexcept {
  return parsed.value ? *parsed.value : parsed.text;
}

const DateRange* usable_date(const Parsed<DateRange>& date) noexcept {
  return date.value && date.value->first.year != 0 ? &*date.value : nullptr;
}

std::string padded(int number, std::size_t digits) {
  std::string text = std::to_string(number);
  if (text.size() < digits) text.insert(0, digits - text.size(), '0');
  return text;
}

std::string_view season_name(Season season) noexcept {
  constexpr auto kNames =
      std::to_array<std::string_view>({"", "Spring", "Summer", "Autumn", "Winter"});
  return kNames[static_cast<std::size_t>(season)];
}

std::string whole_name(const Name& name) {
  std::string text = name.split() ? name.family : name.literal;
  for (const std::string* part : {&name.given, &name.suffix}) {
    if (!part->empty()) text += ", " + *part;
  }
  return text;
}

std::string equated(const Contributor& contributor, const Name& form) {
  return whole_name(contributor.names.front()) + " = " + whole_name(form);
}

bool states_era(std::string_view date) noexcept {
  for (std::size_t at = 0; at < date.size(); ++at) {
    const auto byte = static_cast<unsigned char>(date[at]);
    // Of ASCII only the letter that a date begins with, of UTF-8 only where a character does.
    const bool may_begin = byte < 0x80 ? at == 0 && byte > '9' : byte >= 0xC0;
    if (may_begin && value::era_at(date, at, true).bytes != 0) return true;
  }
  return false;
}

std::string responsibility(const Contributor& contributor) {
  std::string text =
      contributor.names.empty() ? contributor.text : whole_name(contributor.names.front());
  text += ' ';
  if (!contributor.role_text.empty()) return text += contributor.role_text;
  return text += word_of(contributor.role);
}

bool has_role_fact(const Contributor& contributor) noexcept {
  return !contributor.role_text.empty() || contributor.role == Role::other;
}

std::string_view number_of_pages(const Record& record) noexcept {
  constexpr auto kUnits =
      std::to_array<std::string_view>({"", "p", "p.", "pp", "pp.", "頁", "ページ"});
  const std::string_view extent = value_or_text(record.extent);
  const std::size_t digits = std::min(extent.find_first_not_of("0123456789"), extent.size());
  std::string_view unit = extent.substr(digits);
  if (unit.starts_with(' ')) unit.remove_prefix(1);
  if (std::ranges::find(kUnits, unit) == kUnits.end()) return {};
  return extent.substr(0, digits);
}

}  // namespace shoshi::write
