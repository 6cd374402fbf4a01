#include "write/facts.hpp"

#include <array>
#include <charconv>
#include <string_view>

#include "write/values.hpp"

namespace shoshi::write {
namespace {

using Lines = std::vector<FactLine>;

constexpr std::size_t kUsualLines = 8;

void add(Lines& lines, Fact fact, std::string_view label, std::string&& text) {
  if (!text.empty()) lines.push_back({fact, label, std::move(text)});
}

/// Most facts are of members that a record does not have.
void add(Lines& lines, Fact fact, std::string_view label, const std::string& text) {
  if (!text.empty()) lines.push_back({fact, label, text});
}

std::string with_subtitle(const Title& title) {
  return title.subtitle.empty() ? title.text : title.text + " : " + title.subtitle;
}

void titles_of_kind(const Record& record, TitleKind kind, Fact fact, std::string_view label,
                    Lines& lines) {
  for (const Title& title : record.titles) {
    if (title.kind == kind) add(lines, fact, label, with_subtitle(title));
  }
}

void titles_further(const Record& record, Lines& lines) {
  bool first = true;
  for (const Title& title : record.titles) {
    if (title.kind != TitleKind::main) continue;
    if (!first) add(lines, Fact::titles_further, "別タイトル", with_subtitle(title));
    first = false;
  }
}

std::string_view contributor_name(const Contributor& contributor, std::string& buffer) {
  if (contributor.names.empty()) return contributor.text;
  return buffer = whole_name(contributor.names.front());
}

void contributors_in_script(const Record& record, Script script, Fact fact, std::string_view label,
                            Lines& lines) {
  for (const Contributor& contributor : record.contributors) {
    for (std::size_t i = 1; i < contributor.names.size(); ++i) {
      const Name& name = contributor.names[i];
      const bool latin = name.script == Script::latin;
      if (latin != (script == Script::latin)) continue;
      add(lines, fact, label, equated(contributor, name));
    }
  }
}

void contributors_role(const Record& record, Lines& lines) {
  std::string buffer;
  for (const Contributor& contributor : record.contributors) {
    if (contributor.role_text.empty() && contributor.role != Role::other) continue;
    const std::string_view role =
        contributor.role_text.empty() ? std::string_view("その他") : contributor.role_text;
    add(lines, Fact::contributors_role, "責任表示",
        std::string(contributor_name(contributor, buffer)) + " " + std::string(role));
  }
}

void affiliations(const Record& record, Lines& lines) {
  std::string buffer;
  for (const Contributor& contributor : record.contributors) {
    for (const LocalText& affiliation : contributor.affiliations) {
      add(lines, Fact::affiliations, "所属",
          std::string(contributor_name(contributor, buffer)) + " (" + affiliation.text + ")");
    }
  }
}

void orcids(const Record& record, Lines& lines) {
  std::string buffer;
  for (const Contributor& contributor : record.contributors) {
    if (contributor.orcid.empty()) continue;
    add(lines, Fact::orcids, "ORCID",
        std::string(contributor_name(contributor, buffer)) + " https://orcid.org/" +
            contributor.orcid);
  }
}

void container_titles_further(const Record& record, Lines& lines) {
  for (std::size_t i = 1; i < record.container.titles.size(); ++i) {
    add(lines, Fact::container_titles_further, "並列誌名",
        with_subtitle(record.container.titles[i]));
  }
}

void issns(const Record& record, Fact fact, Lines& lines) {
  bool first = true;
  for (const Issn& issn : record.container.issns) {
    if (!issn.number.value) {
      if (fact == Fact::issns_invalid) add(lines, fact, "ISSN（要確認）", issn.number.text);
      continue;
    }
    if (fact == Fact::issns_further && !first) add(lines, fact, "ISSN", *issn.number.value);
    first = false;
  }
}

std::string identifier_text(const Identifier& identifier) {
  return identifier.number.value ? *identifier.number.value : identifier.number.text;
}

void identifiers(const std::vector<Identifier>& list, Fact fact, Lines& lines) {
  for (const Identifier& identifier : list) {
    add(lines, fact, identifier.scheme, identifier_text(identifier));
  }
}

void series(const Record& record, Lines& lines) {
  for (const Series& one : record.series) {
    add(lines, Fact::series, "シリーズ",
        one.number.empty() ? one.title.text : one.title.text + " ; " + one.number);
  }
}

template <class Range>
void texts(const Range& range, std::size_t from, Fact fact, std::string_view label, Lines& lines) {
  for (std::size_t i = from; i < range.size(); ++i) add(lines, fact, label, range[i].text);
}

void text(const Parsed<std::string>& parsed, Fact fact, std::string_view label, Lines& lines) {
  add(lines, fact, label, parsed.value ? *parsed.value : parsed.text);
}

/// A date as people read it: ISO 8601, but "2021年春" for a season, whose number nobody knows.
std::string noted_date(const DateRange& date) {
  constexpr auto kSeasons = std::to_array<std::string_view>({"", "春", "夏", "秋", "冬"});
  const Season season = date.first.season;
  if (season == Season::none || date.is_range()) return iso_date(date);
  std::string text = std::to_string(date.first.year);
  return text.append("年").append(kSeasons[static_cast<std::size_t>(season)]);
}

void date(const Parsed<DateRange>& parsed, Fact fact, std::string_view label, Lines& lines) {
  if (!parsed.value) return add(lines, fact, label, parsed.text);
  add(lines, fact, label, noted_date(*parsed.value));
}

void abstracts_further(const Record& record, Lines& lines) {
  for (std::size_t i = 1; i < record.abstracts.size(); ++i) {
    const LocalText& abstract = record.abstracts[i];
    const bool known = abstract.language != "und";
    add(lines, Fact::abstracts_further, "抄録",
        known ? "[" + abstract.language + "] " + abstract.text : abstract.text);
  }
}

void languages_further(const Record& record, Lines& lines) {
  for (std::size_t i = 1; i < record.languages.size(); ++i) {
    const Language& language = record.languages[i];
    add(lines, Fact::languages_further, "言語",
        language.code == "und" ? language.text : language.code);
  }
}

void keywords(const Record& record, Lines& lines) {
  std::string joined;
  for (const LocalText& keyword : record.keywords) {
    if (!joined.empty()) joined += " ; ";
    joined += keyword.text;
  }
  add(lines, Fact::keywords, "キーワード", std::move(joined));
}

void reference_count(const Record& record, Lines& lines) {
  const auto& count = record.reference_count;
  add(lines, Fact::reference_count, "参考文献数",
      count.value ? std::to_string(*count.value) : count.text);
}

void cited_by_counts(const Record& record, Lines& lines) {
  const auto& counts = record.cited_by_counts;
  std::string joined;
  if (counts.value) {
    for (const std::uint32_t count : *counts.value) {
      if (!joined.empty()) joined += ' ';
      joined += std::to_string(count);
    }
  }
  add(lines, Fact::cited_by_counts, "被引用文献数", joined.empty() ? counts.text : joined);
}

void degree(const Record& record, Lines& lines) {
  add(lines, Fact::degree, "学位", record.degree.name.text);
  add(lines, Fact::degree, "学位授与機関", record.degree.institution.text);
  add(lines, Fact::degree, "学位授与番号", record.degree.number);
  date(record.degree.granted, Fact::degree, "学位授与年月日", lines);
}

void event(const Record& record, Lines& lines) {
  add(lines, Fact::event, "会議", record.event.name.text);
  add(lines, Fact::event, "会議回次", record.event.number);
  add(lines, Fact::event, "開催地", record.event.place);
  date(record.event.date, Fact::event, "開催期間", lines);
}

void unread(const Record& record, Lines& lines) {
  for (const Unread& one : record.unread) add(lines, Fact::unread, one.label, one.text);
}

struct Row {
  Fact fact;
  void (*lines)(const Record&, Lines&);
};

constexpr auto kRows = std::to_array<Row>({
    {Fact::titles_parallel,
     [](const Record& r, Lines& l) {
       titles_of_kind(r, TitleKind::parallel, Fact::titles_parallel, "並列タイトル", l);
     }},
    {Fact::titles_translated,
     [](const Record& r, Lines& l) {
       titles_of_kind(r, TitleKind::translated, Fact::titles_translated, "訳題", l);
     }},
    {Fact::titles_original,
     [](const Record& r, Lines& l) {
       titles_of_kind(r, TitleKind::original, Fact::titles_original, "原題", l);
     }},
    {Fact::titles_reading,
     [](const Record& r, Lines& l) {
       titles_of_kind(r, TitleKind::reading, Fact::titles_reading, "タイトルヨミ", l);
     }},
    {Fact::titles_romanized,
     [](const Record& r, Lines& l) {
       titles_of_kind(r, TitleKind::romanized, Fact::titles_romanized, "タイトル（ローマ字）", l);
     }},
    {Fact::titles_further, titles_further},
    {Fact::more_contributors,
     [](const Record& r, Lines& l) {
       if (r.more_contributors) add(l, Fact::more_contributors, "", "著者ほかあり");
     }},
    {Fact::contributors_reading,
     [](const Record& r, Lines& l) {
       contributors_in_script(r, Script::kana, Fact::contributors_reading, "著者ヨミ", l);
     }},
    {Fact::contributors_romanized,
     [](const Record& r, Lines& l) {
       contributors_in_script(r, Script::latin, Fact::contributors_romanized, "著者（ローマ字）", l);
     }},
    {Fact::contributors_role, contributors_role},
    {Fact::affiliations, affiliations},
    {Fact::orcids, orcids},
    {Fact::container_titles_further, container_titles_further},
    {Fact::container_abbreviation,
     [](const Record& r, Lines& l) {
       add(l, Fact::container_abbreviation, "略誌名", r.container.abbreviation);
     }},
    {Fact::container_identifiers,
     [](const Record& r, Lines& l) {
       identifiers(r.container.identifiers, Fact::container_identifiers, l);
     }},
    {Fact::issns_further,
     [](const Record& r, Lines& l) { issns(r, Fact::issns_further, l); }},
    {Fact::issns_invalid,
     [](const Record& r, Lines& l) { issns(r, Fact::issns_invalid, l); }},
    {Fact::series, series},
    {Fact::publishers_further,
     [](const Record& r, Lines& l) {
       texts(r.publishers, 1, Fact::publishers_further, "出版者", l);
     }},
    {Fact::places,
     [](const Record& r, Lines& l) { texts(r.places, 0, Fact::places, "出版地", l); }},
    {Fact::edition,
     [](const Record& r, Lines& l) { add(l, Fact::edition, "版", r.edition); }},
    {Fact::total_number,
     [](const Record& r, Lines& l) { text(r.total_number, Fact::total_number, "通巻", l); }},
    {Fact::article_number,
     [](const Record& r, Lines& l) {
       text(r.article_number, Fact::article_number, "論文番号", l);
     }},
    {Fact::extent, [](const Record& r, Lines& l) { text(r.extent, Fact::extent, "数量", l); }},
    {Fact::issued_unread,
     [](const Record& r, Lines& l) {
       if (!r.issued.value) add(l, Fact::issued_unread, "発行日", r.issued.text);
     }},
    {Fact::available,
     [](const Record& r, Lines& l) { date(r.available, Fact::available, "オンライン公開", l); }},
    {Fact::received,
     [](const Record& r, Lines& l) { date(r.received, Fact::received, "受付", l); }},
    {Fact::revised, [](const Record& r, Lines& l) { date(r.revised, Fact::revised, "改訂", l); }},
    {Fact::accepted,
     [](const Record& r, Lines& l) { date(r.accepted, Fact::accepted, "受理", l); }},
    {Fact::doi_invalid,
     [](const Record& r, Lines& l) {
       if (!r.doi.value) add(l, Fact::doi_invalid, "DOI（要確認）", r.doi.text);
     }},
    {Fact::urls_further,
     [](const Record& r, Lines& l) { texts(r.urls, 1, Fact::urls_further, "URL", l); }},
    {Fact::identifiers,
     [](const Record& r, Lines& l) { identifiers(r.identifiers, Fact::identifiers, l); }},
    {Fact::languages_further, languages_further},
    {Fact::abstracts_further, abstracts_further},
    {Fact::keywords, keywords},
    {Fact::reference_count, reference_count},
    {Fact::cited_by_counts, cited_by_counts},
    {Fact::degree, degree},
    {Fact::event, event},
    {Fact::notes, [](const Record& r, Lines& l) { texts(r.notes, 0, Fact::notes, "", l); }},
    {Fact::unread, unread},
});
static_assert(kRows.size() == static_cast<std::size_t>(Fact::count_));

void append_number(std::string& out, int number, std::size_t digits) {
  std::array<char, 12> text;
  const char* const end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
  const auto size = static_cast<std::size_t>(end - text.data());
  if (size < digits) out.append(digits - size, '0');
  out.append(text.data(), size);
}

void append_date(std::string& out, const PartialDate& date) {
  append_number(out, date.year, 4);
  const int month = date.season == Season::none ? date.month : 20 + static_cast<int>(date.season);
  if (month == 0) return;
  out += '-';
  append_number(out, month, 2);
  if (date.day == 0) return;
  out += '-';
  append_number(out, date.day, 2);
}

}  // namespace

std::vector<FactLine> remaining_facts(const Record& record, FactSet carried) {
  Lines lines;
  lines.reserve(kUsualLines);
  for (const Row& row : kRows) {
    if (!carried.contains(row.fact)) row.lines(record, lines);
  }
  return lines;
}

std::string iso_date(const DateRange& date) {
  std::string out;
  if (date.first.year == 0) return out;
  append_date(out, date.first);
  if (!date.is_range()) return out;
  out += '/';
  append_date(out, date.last);
  return out;
}

}  // namespace shoshi::write
