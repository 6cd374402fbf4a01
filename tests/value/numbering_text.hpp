#pragma once

#include <string>

#include "value/numbering.hpp"

/// What a Numbering says, on one line, for tables of expected results.
namespace shoshi::value {

inline std::string shown(const PartialDate& date) {
  std::string out = std::to_string(date.year);
  if (date.season != Season::none) out += "s" + std::to_string(static_cast<int>(date.season));
  if (date.month != 0) out += "-" + std::to_string(date.month);
  if (date.day != 0) out += "-" + std::to_string(date.day);
  return out;
}

inline std::string shown(const DateRange& range) {
  return shown(range.first) + (range.is_range() ? "/" + shown(range.last) : "");
}

/// "v12 i3 t245 p4-5 a6 x7 d2020 r2021-1 u<unread>": every part that is there, in this order.
inline std::string shown(const Numbering& numbering) {
  std::string out;
  const auto add = [&out](const std::string& part) { out += (out.empty() ? "" : " ") + part; };
  if (numbering.volume.stated()) add("v" + *numbering.volume.value);
  if (numbering.issue.stated()) add("i" + *numbering.issue.value);
  if (numbering.total_number.stated()) add("t" + *numbering.total_number.value);
  if (numbering.pages.stated()) add("p" + pages_text(*numbering.pages.value));
  if (numbering.article_number.stated()) add("a" + *numbering.article_number.value);
  if (numbering.extent.stated()) add("x" + *numbering.extent.value);
  if (numbering.issued.stated()) add("d" + shown(*numbering.issued.value));
  if (numbering.available.stated()) add("r" + shown(*numbering.available.value));
  for (const SourceText& piece : numbering.unread) add("u<" + std::string(piece.text) + ">");
  return out;
}

}  // namespace shoshi::value
