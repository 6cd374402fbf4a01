#include "read/text/found_units.hpp"

#include <algorithm>

namespace shoshi::text {
namespace {

bool is_same_view(std::string_view a, std::string_view b) noexcept {
  return a.size() == b.size() && (a.empty() || a.data() == b.data());
}

}  // namespace

FoundUnits::FoundUnits(SourceText text, SourceText heading, const Vocabulary& vocabulary)
    : text_(text) {
  std::size_t begin = 0;
  starts_.push_back({begin, heading, 0});
  while (auto unit = scan_unit(text.part(begin), heading, false, vocabulary, &parts_)) {
    begin += unit->bytes;
    heading = unit->heading;
    starts_.push_back({begin, heading, parts_.size()});
    units_.push_back(*unit);
  }
}

std::optional<FoundUnits::Known> FoundUnits::find(SourceText text,
                                                  SourceText heading) const noexcept {
  if (text.begin < text_.begin) return std::nullopt;
  const auto begin = static_cast<std::size_t>(text.begin - text_.begin);
  const auto start =
      std::lower_bound(starts_.begin(), starts_.end(), begin,
                       [](const Start& one, std::size_t at) { return one.begin < at; });
  const auto number = static_cast<std::size_t>(start - starts_.begin());
  if (number >= units_.size() || start->begin != begin) return std::nullopt;
  if (text.text.data() != text_.text.data() + begin ||
      !is_same_view(heading.text, start->heading.text)) {
    return std::nullopt;
  }
  const std::span<const Part> parts(parts_);
  return Known{units_[number],
               parts.subspan(start->parts, starts_[number + 1].parts - start->parts)};
}

}  // namespace shoshi::text
