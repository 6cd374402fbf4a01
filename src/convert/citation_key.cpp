#include "convert/citation_key.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "value/latin_fold.hpp"
#include "value/name_tables.hpp"
#include "value/romanize.hpp"

namespace shoshi {
namespace {

constexpr std::size_t kLongestAuthor = 32;

constexpr bool is_lower(char c) noexcept {
  return c >= 'a' && c <= 'z';
}
constexpr bool is_digit(char c) noexcept {
  return c >= '0' && c <= '9';
}

/// Letters and digits as they are, all else as one hyphen.
void append_plain(std::string_view text, std::string& key) {
  for (const char byte : text) {
    const char lower = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : byte;
    if (is_lower(lower) || is_digit(lower)) {
      key += lower;
    } else if (!key.empty() && key.back() != '-') {
      key += '-';
    }
  }
  while (!key.empty() && key.back() == '-') key.pop_back();
}

std::uint32_t fnv1a(std::uint32_t hash, std::string_view text) noexcept {
  for (const char byte : text) hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
  return (hash ^ 0xFFU) * 16777619U;  // 0xFF is in no UTF-8: it ends a member.
}

void append_hash(std::uint32_t hash, std::string& key) {
  key += '-';
  for (int shift = 28; shift >= 0; shift -= 4) key += "0123456789abcdef"[(hash >> shift) & 15U];
}

/// Shortens a key that is too long; a hash keeps it apart from those that begin alike.
std::string fitted(std::string key) {
  if (key.size() <= kLongestKey) return key;
  const std::uint32_t hash = fnv1a(2166136261U, key);
  key.resize(kLongestKey - 9);
  append_hash(hash, key);
  return key;
}

const Contributor* first_author(const Record& record) {
  for (const Contributor& contributor : record.contributors) {
    if (contributor.role == Role::author) return &contributor;
  }
  return record.contributors.empty() ? nullptr : &record.contributors.front();
}

std::string letters_of(const Name& name) {
  return value::plain_letters(name.split() ? name.family : name.literal, kLongestAuthor);
}

std::string author_letters(const Contributor& author) {
  for (const Name& name : author.names) {
    if (name.script == Script::latin) return letters_of(name);
  }
  for (const Name& name : author.names) {
    if (std::string letters = letters_of(name); !letters.empty()) return letters;
  }
  if (author.kind == ContributorKind::corporate) return {};
  for (const Name& name : author.names) {
    if (name.script == Script::kana && name.split()) return value::romanize_for_key(name.family);
  }
  if (author.names.empty() || !author.names.front().split()) return {};
  const auto entry = value::find_surname(author.names.front().family);
  return entry ? value::romanize_for_key(entry->reading) : std::string();
}

/// The year as four digits; empty if the record has none.
std::string year_digits(const Record& record) {
  int year = record.issued.value ? record.issued.value->first.year : 0;
  if (year <= 0 && record.available.value) year = record.available.value->first.year;
  if (year <= 0 || year > 9999) return {};
  std::string digits = std::to_string(year);
  return digits.insert(0, 4 - digits.size(), '0');
}

std::string author_year(const Record& record) {
  const Contributor* const author = first_author(record);
  if (author == nullptr) return {};
  std::string key = author_letters(*author);
  if (key.size() > kLongestAuthor) key.resize(kLongestAuthor);
  if (!key.empty()) key += year_digits(record);
  return key;
}

std::string_view first_issn(const Record& record) {
  for (const Issn& issn : record.container.issns) {
    if (issn.number.value) return *issn.number.value;
  }
  return {};
}

void append_part(char letter, std::string_view text, std::string& key) {
  std::string part;
  append_plain(text, part);
  if (!part.empty()) (key += letter) += part;
}

std::string_view first_page(const Record& record) {
  if (!record.pages.value || record.pages.value->empty()) return {};
  return record.pages.value->front().first;
}

std::string_view value_or_empty(const Parsed<std::string>& parsed) {
  return parsed.value ? std::string_view(*parsed.value) : std::string_view();
}

std::string issn_key(const Record& record) {
  const std::string_view issn = first_issn(record);
  if (issn.empty()) return {};
  std::string key = "issn";
  for (const char c : issn) {
    if (c != '-') append_plain({&c, 1}, key);
  }
  append_part('v', value_or_empty(record.volume), key);
  append_part('n', value_or_empty(record.issue), key);
  append_part('p', first_page(record), key);
  return fitted(std::move(key));
}

std::string doi_key(const Record& record) {
  const std::string_view doi = value_or_empty(record.doi);
  if (doi.empty()) return {};
  std::string key = "doi";
  append_plain(doi, key);
  return fitted(std::move(key));
}

std::string author_year_key(const Record& record) {
  if (std::string key = author_year(record); !key.empty()) return key;
  if (std::string key = issn_key(record); !key.empty()) return key;
  if (std::string key = doi_key(record); !key.empty()) return key;
  const std::string year = year_digits(record);
  return year.empty() ? "record" : "anon" + year;
}

bool issn_form_identifies(const Record& record) {
  return !first_issn(record).empty() && !first_page(record).empty() &&
         (record.volume.value.has_value() || record.issue.value.has_value());
}

std::string stable_key(const Record& record) {
  if (issn_form_identifies(record)) return issn_key(record);
  if (std::string key = doi_key(record); !key.empty()) return key;
  const Contributor* const author = first_author(record);
  std::uint32_t hash = fnv1a(2166136261U, record.titles.empty() ? "" : record.titles.front().text);
  hash = fnv1a(hash, author == nullptr ? std::string_view() : author->text);
  const auto& hosts = record.container.titles;
  hash = fnv1a(hash, hosts.empty() ? std::string_view() : hosts.front().text);
  hash = fnv1a(hash, record.volume.text);
  hash = fnv1a(hash, record.issue.text);
  hash = fnv1a(hash, record.pages.text);
  std::string key = author_year_key(record);
  if (key.size() > kLongestKey - 9) key.resize(kLongestKey - 9);
  append_hash(hash, key);
  return key;
}

std::string citation_key(const Record& record, KeyStyle style) {
  if (style == KeyStyle::stable) return stable_key(record);
  if (style == KeyStyle::doi) {
    if (std::string key = doi_key(record); !key.empty()) return key;
  }
  return author_year_key(record);
}

/// Letters, then exactly four digits.
bool is_author_year(std::string_view base) noexcept {
  if (base.size() < 5) return false;
  const std::string_view letters = base.substr(0, base.size() - 4);
  const std::string_view digits = base.substr(base.size() - 4);
  return std::all_of(letters.begin(), letters.end(), is_lower) &&
         std::all_of(digits.begin(), digits.end(), is_digit);
}

}  // namespace

RecordKeys make_keys(const Record& record, KeyStyle style, KeyUse use) {
  RecordKeys keys;
  if (use == KeyUse::citation || use == KeyUse::both) keys.citation = citation_key(record, style);
  if (use == KeyUse::stable || use == KeyUse::both) keys.stable = stable_key(record);
  return keys;
}

std::string key_suffix(std::string_view base, std::size_t n) {
  if (!is_author_year(base)) return "+" + std::to_string(n + 1);
  std::string letters;
  for (; n > 0; n = (n - 1) / 26) letters += static_cast<char>('a' + (n - 1) % 26);
  std::reverse(letters.begin(), letters.end());
  return letters;
}

}  // namespace shoshi
