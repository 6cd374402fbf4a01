#include "read/text/label_repeats.hpp"

namespace shoshi::text {

bool opens_record(Element element) noexcept {
  return element == Element::author || element == Element::title;
}

bool precedes_numbering(Element element) noexcept {
  return opens_record(element) || element == Element::publisher || element == Element::journal;
}

bool is_about_people(Element element) noexcept {
  return element >= Element::author && element <= Element::contributor;
}

Repeats repeats(Element element) noexcept {
  if (is_about_people(element)) return Repeats::in_groups;
  switch (element) {
    case Element::title_alternative:
    case Element::title_translated:
    case Element::issn:
    case Element::issn_print:
    case Element::issn_online:
    case Element::isbn:
    case Element::url:
    case Element::identifier:
    case Element::language:
    case Element::keywords:
    case Element::abstract:
    case Element::note:
    case Element::other:
      return Repeats::anywhere;
    default:
      return Repeats::no;
  }
}

}  // namespace shoshi::text
