#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "unicode/clean.hpp"
#include "walk_iso2709.hpp"

/// A reader of MARCXML that shares nothing with the encoder: it knows the elements of MARC21slim,
/// their attributes in one order, and the references of XML 1.0.
namespace shoshi::test {

/// Character data as an XML processor gives it. Nothing if it is not well-formed.
inline std::optional<std::string> walk_xml_text(std::string_view text) {
  static constexpr std::pair<std::string_view, char> kReferences[] = {
      {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}};
  const auto has = [text](std::string_view s) { return text.find(s) != std::string_view::npos; };
  if (!has("<") && !has("&") && !has("]]>") && unicode::is_plainly_clean(text)) {
    return std::string(text);
  }
  std::string out;
  while (!text.empty()) {
    std::size_t bytes = 1;
    char read = text.front();
    if (read == '<' || static_cast<unsigned char>(read) < 0x20 || text.starts_with("]]>"))
      return {};
    if (read == '&') {
      bytes = 0;
      for (const auto& [reference, character] : kReferences) {
        if (!text.starts_with(reference)) continue;
        bytes = reference.size();
        read = character;
      }
      if (bytes == 0) return std::nullopt;
    }
    out += read;
    text.remove_prefix(bytes);
  }
  return out;
}

/// What is left of a text, and what can be taken off its front.
class XmlRest {
 public:
  explicit XmlRest(std::string_view text) : text_(text) {}

  void skip_space() { text_.remove_prefix(std::min(text_.find_first_not_of(" \n"), text_.size())); }
  bool take(std::string_view expected) {
    if (!text_.starts_with(expected)) return false;
    text_.remove_prefix(expected.size());
    return true;
  }
  /// The text before `end`, which goes too. Nothing if there is no end.
  std::optional<std::string> take_until(std::string_view end) {
    const std::size_t at = text_.find(end);
    if (at == std::string_view::npos) return std::nullopt;
    const auto before = walk_xml_text(text_.substr(0, at));
    text_.remove_prefix(at + end.size());
    return before;
  }
  [[nodiscard]] std::string_view text() const { return text_; }

 private:
  std::string_view text_;
};

inline std::optional<WalkedField> walk_xml_data_field(XmlRest& rest) {
  const auto tag = rest.take_until("\" ind1=\"");
  const auto indicator1 = rest.take_until("\" ind2=\"");
  const auto indicator2 = rest.take_until("\">");
  if (!tag || !indicator1 || !indicator2) return std::nullopt;
  WalkedField field{*tag, *indicator1 + *indicator2, {}, {}};
  for (rest.skip_space(); rest.take("<subfield code=\""); rest.skip_space()) {
    const auto code = rest.take_until("\">");
    const auto value = rest.take_until("</subfield>");
    if (!code || code->size() != 1 || !value || value->empty()) return std::nullopt;
    field.subfields.emplace_back(code->front(), *value);
  }
  if (field.subfields.empty() || !rest.take("</datafield>")) return std::nullopt;
  return field;
}

/// Reads the record at the start of `text` and takes it off.
inline std::optional<WalkedRecord> walk_marcxml(std::string_view& text) {
  XmlRest rest(text);
  rest.skip_space();
  if (!rest.take("<record type=\"Bibliographic\">")) return std::nullopt;
  rest.skip_space();
  if (!rest.take("<leader>")) return std::nullopt;
  const auto leader = rest.take_until("</leader>");
  if (!leader) return std::nullopt;
  WalkedRecord record{*leader, {}};
  for (rest.skip_space(); rest.take("<controlfield tag=\""); rest.skip_space()) {
    const auto tag = rest.take_until("\">");
    const auto value = rest.take_until("</controlfield>");
    if (!tag || !value) return std::nullopt;
    record.fields.push_back({*tag, {}, *value, {}});
  }
  for (; rest.take("<datafield tag=\""); rest.skip_space()) {
    auto field = walk_xml_data_field(rest);
    if (!field) return std::nullopt;
    record.fields.push_back(std::move(*field));
  }
  if (!rest.take("</record>\n")) return std::nullopt;
  text = rest.text();
  return record;
}

}  // namespace shoshi::test
