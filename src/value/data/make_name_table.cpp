// Build-time program: make_name_table surnames.tsv given-names.tsv out.inc
// Turns the name tables into the arrays that src/value/name_tables.cpp includes.

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "unicode/utf8.hpp"
#include "value/latin_fold.hpp"
#include "value/name_table_layout.hpp"
#include "value/romanize.hpp"
#include "value/variants.hpp"

namespace {

using shoshi::value::PlaceWeights;

struct Reading {
  std::string kana;
  int cost = 0;
};

/// The readings of one spelling, the most frequent first.
struct Entry {
  std::vector<Reading> readings;

  void add(Reading reading) {
    for (Reading& known : readings) {
      if (known.kana == reading.kana) return void(known.cost = std::min(known.cost, reading.cost));
    }
    readings.push_back(std::move(reading));
  }
  /// みなもとの is of the court of old: it stands behind みなもと, which people have today.
  void sort() {
    std::stable_sort(readings.begin(), readings.end(), is_cheaper);
    const std::vector<Reading> all = readings;
    std::stable_partition(readings.begin(), readings.end(), [&all](const Reading& reading) {
      constexpr std::string_view kNo = "の";
      const std::string_view kana = reading.kana;
      return !kana.ends_with(kNo) || std::none_of(all.begin(), all.end(), [&](const Reading& one) {
        return one.kana == kana.substr(0, kana.size() - kNo.size());
      });
    });
  }
  [[nodiscard]] int cost() const {
    return std::min_element(readings.begin(), readings.end(), is_cheaper)->cost;
  }
  [[nodiscard]] std::string text() const {
    std::string text;
    for (const Reading& reading : readings) {
      if (text.size() + 1 + reading.kana.size() > 255) break;
      if (!text.empty()) text += '/';
      text += reading.kana;
    }
    return text;
  }

 private:
  [[nodiscard]] static bool is_cheaper(const Reading& a, const Reading& b) {
    return a.cost < b.cost;
  }
};

using Table = std::map<std::string, Entry>;

struct PlaceCounts {
  std::map<char32_t, unsigned> first, inner, last;
  unsigned firsts = 0, inners = 0, lasts = 0;
};

[[noreturn]] void fail(const std::string& what) {
  std::fprintf(stderr, "make_name_table: %s\n", what.c_str());
  std::exit(1);
}

Table read_table(const char* path) {
  std::ifstream file(path);
  if (!file) fail(std::string("cannot open ") + path);
  Table table;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    const std::size_t first = line.find('\t');
    const std::size_t second = line.find('\t', first + 1);
    if (first == std::string::npos || second == std::string::npos) fail("bad row: " + line);
    // A cost below 0 only says "more frequent than any other".
    Reading reading{line.substr(first + 1, second - first - 1),
                    std::clamp(std::atoi(line.c_str() + second + 1), 0, 65535)};
    std::string spelling = shoshi::value::fold_variants(line.substr(0, first));
    if (spelling.size() > shoshi::value::FoldedName::kCapacity) fail("row too long: " + line);
    table[std::move(spelling)].add(std::move(reading));
  }
  for (auto& [spelling, entry] : table) entry.sort();
  return table;
}

std::u32string code_points(std::string_view text) {
  std::u32string points;
  for (std::size_t at = 0; at < text.size();) {
    const shoshi::unicode::CodePoint found = shoshi::unicode::decode(text, at);
    points.push_back(found.value);
    at += found.bytes;
  }
  return points;
}

PlaceCounts count_places(const Table& table) {
  PlaceCounts counts;
  for (const auto& [spelling, entry] : table) {
    const std::u32string points = code_points(spelling);
    ++counts.first[points.front()], ++counts.firsts;
    ++counts.last[points.back()], ++counts.lasts;
    for (const char32_t c : points) ++counts.inner[c], ++counts.inners;
  }
  return counts;
}

std::uint8_t weight(const std::map<char32_t, unsigned>& counts, char32_t c, unsigned total) {
  const auto found = counts.find(c);
  const double count = found == counts.end() ? 0.5 : found->second + 0.5;
  return static_cast<std::uint8_t>(std::lround(-8.0 * std::log(count / (total + 2000.0))));
}

PlaceWeights weights(const PlaceCounts& counts, char32_t c) {
  return {weight(counts.first, c, counts.firsts), weight(counts.inner, c, counts.inners),
          weight(counts.last, c, counts.lasts)};
}

void write_places(std::ofstream& out, const PlaceWeights& places) {
  out << '{' << int{places.first} << ',' << int{places.inner} << ',' << int{places.last} << '}';
}

void write_character(std::ofstream& out, char32_t c, const PlaceCounts& surnames,
                     const PlaceCounts& given) {
  out << '{' << static_cast<std::uint32_t>(c) << ',';
  write_places(out, weights(surnames, c));
  out << ',';
  write_places(out, weights(given, c));
  out << '}';
}

void write_characters(std::ofstream& out, const Table& surnames, const Table& given) {
  const PlaceCounts surname_counts = count_places(surnames);
  const PlaceCounts given_counts = count_places(given);
  std::map<char32_t, unsigned> all = surname_counts.inner;
  all.insert(given_counts.inner.begin(), given_counts.inner.end());
  out << "constexpr CharacterRow kCharacters[] = {\n";
  for (const auto& [c, count] : all) {
    write_character(out, c, surname_counts, given_counts);
    out << ",\n";
  }
  out << "};\nconstexpr CharacterRow kUnknownCharacter = ";
  write_character(out, 0, surname_counts, given_counts);
  out << ";\n";
}

std::vector<unsigned> fill_slots(const Table& table) {
  std::size_t size = 1;
  while (size < table.size() * 3 / 2) size *= 2;
  if (table.size() > 65534) fail("too many rows for 16 bits");
  std::vector<unsigned> slots(size, 0);
  unsigned row = 0;
  for (const auto& [spelling, entry] : table) {
    std::size_t slot = shoshi::value::name_hash(spelling) & (size - 1);
    while (slots[slot] != 0) slot = (slot + 1) & (size - 1);
    slots[slot] = ++row;
  }
  return slots;
}

void write_table(std::ofstream& out, const Table& table, const std::string& name) {
  out << "constexpr char " << name << "Text[] =\n";
  for (const auto& [spelling, entry] : table) out << '"' << spelling << entry.text() << "\"\n";
  out << ";\nconstexpr NameRow " << name << "Rows[] = {\n";
  std::size_t at = 0;
  for (const auto& [spelling, entry] : table) {
    const std::size_t readings = entry.text().size();
    out << '{' << at << ',' << entry.cost() << ',' << spelling.size() << ',' << readings << "},\n";
    at += spelling.size() + readings;
  }
  out << "};\nconstexpr std::uint16_t " << name << "Slots[] = {\n";
  std::size_t column = 0;
  for (const unsigned slot : fill_slots(table)) {
    out << slot << (++column % 16 == 0 ? ",\n" : ",");
  }
  out << "};\n";
}

/// Hashes of the keys of all readings, sorted.
void write_reading_keys(std::ofstream& out, const Table& table, const std::string& name) {
  std::set<std::uint32_t> keys;
  for (const auto& [spelling, entry] : table) {
    for (const Reading& reading : entry.readings) {
      keys.insert(shoshi::value::name_hash(
          shoshi::value::romanization_key(shoshi::value::romanize_for_key(reading.kana))));
    }
  }
  out << "constexpr std::uint32_t " << name << "ReadingKeys[] = {\n";
  std::size_t column = 0;
  for (const std::uint32_t key : keys) out << key << (++column % 8 == 0 ? "U,\n" : "U,");
  out << "};\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) fail("usage: make_name_table surnames.tsv given-names.tsv out.inc");
  const Table surnames = read_table(argv[1]);
  const Table given = read_table(argv[2]);
  std::ofstream out(argv[3], std::ios::binary);
  write_table(out, surnames, "kSurname");
  write_table(out, given, "kGivenName");
  write_reading_keys(out, surnames, "kSurname");
  write_reading_keys(out, given, "kGivenName");
  write_characters(out, surnames, given);
  out.close();
  if (!out) fail(std::string("cannot write ") + argv[3]);
}
