#include "write/csl/date.hpp"

#include <string>
#include <utility>

#include "write/facts.hpp"

namespace shoshi::csl {
namespace {

using json::Tree;

void put_parts(const PartialDate& date, Tree& tree) {
  tree.begin_array();
  tree.number(date.year);
  if (date.month != 0) tree.number(date.month);
  if (date.month != 0 && date.day != 0) tree.number(date.day);
  tree.end_array();
}

}  // namespace

void put_date(const Parsed<DateRange>& date, std::string_view name, Tree& tree) {
  const bool dated = date.value && date.value->first.year != 0;
  if (!dated && date.text.empty()) return;
  tree.key(name);
  tree.begin_object();
  if (dated) {
    const DateRange& range = *date.value;
    tree.key("date-parts");
    tree.begin_array();
    put_parts(range.first, tree);
    if (range.is_range()) put_parts(range.last, tree);
    tree.end_array();
    if (!range.is_range() && range.first.season != Season::none) {
      tree.key("season");
      tree.number(static_cast<int>(range.first.season));
    }
  } else {
    tree.member("literal", date.text);
  }
  tree.end_object();
}

void put_date_text(const Parsed<DateRange>& date, std::string_view name, Tree& tree) {
  std::string iso = date.value ? write::iso_date(*date.value) : std::string();
  if (!iso.empty()) return tree.member(name, tree.own(std::move(iso)));
  if (!date.text.empty()) tree.member(name, date.text);
}

}  // namespace shoshi::csl
