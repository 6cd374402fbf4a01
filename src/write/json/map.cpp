#include "write/json/map.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <type_traits>
#include <vector>

namespace shoshi::json {
namespace {

using std::string_view;

string_view name_of(RecordKind kind) {
  constexpr auto kNames = std::to_array<string_view>(
      {"unknown", "journal_article", "magazine_article", "newspaper_article", "book", "chapter",
       "thesis", "report", "conference_paper", "preprint", "dataset"});
  return kNames[static_cast<std::size_t>(kind)];
}

string_view name_of(TitleKind kind) {
  constexpr auto kNames = std::to_array<string_view>(
      {"main", "parallel", "translated", "original", "reading", "romanized"});
  return kNames[static_cast<std::size_t>(kind)];
}

string_view name_of(Script script) {
  constexpr auto kNames = std::to_array<string_view>({"unknown", "han", "kana", "latin"});
  return kNames[static_cast<std::size_t>(script)];
}

string_view name_of(Role role) {
  constexpr auto kNames = std::to_array<string_view>(
      {"author", "editor", "supervising_editor", "translator", "supervising_translator",
       "illustrator", "commentator", "advisor", "other"});
  return kNames[static_cast<std::size_t>(role)];
}

string_view name_of(ContributorKind kind) {
  constexpr auto kNames = std::to_array<string_view>({"person", "corporate", "meeting", "unknown"});
  return kNames[static_cast<std::size_t>(kind)];
}

string_view name_of(Season season) {
  constexpr auto kNames =
      std::to_array<string_view>({"none", "spring", "summer", "autumn", "winter"});
  return kNames[static_cast<std::size_t>(season)];
}

string_view name_of(IssnKind kind) {
  constexpr auto kNames = std::to_array<string_view>({"unknown", "print", "online", "linking"});
  return kNames[static_cast<std::size_t>(kind)];
}

/// Puts values into the tree, each type in its own shape.
class Mapper {
 public:
  explicit Mapper(Tree& tree) : tree_(tree) {}

  /// The member of the record under that name, unless it is as in an empty record.
  template <auto Member>
  void member_of(string_view name, const Record& record) {
    member(name, record.*Member);
  }

 private:
  template <class T>
  void member(string_view name, const T& value) {
    if constexpr (!std::is_enum_v<T>) {
      static const T empty{};
      if (value == empty) return;
    }
    tree_.key(name);
    put(value);
  }

  /// A language tag. "und" is the tag of a language that is not known: left out.
  void language(string_view name, const std::string& tag) {
    if (tag != "und") tree_.member(name, tag);
  }

  template <class T>
  requires std::is_enum_v<T>
  void put(T value) { tree_.string(name_of(value)); }
  void put(const std::string& text) { tree_.string(text); }
  void put(bool value) { tree_.boolean(value); }
  void put(std::uint32_t number) { tree_.number(number); }
  void put(Span where) { tree_.pair(where.begin, where.end); }

  template <class T>
  void put(const std::vector<T>& list) {
    tree_.begin_array();
    for (const T& value : list) put(value);
    tree_.end_array();
  }

  template <class T>
  void put(const Parsed<T>& parsed) {
    tree_.begin_object();
    member("text", parsed.text);
    if (parsed.value) {
      tree_.key("value");
      put(*parsed.value);
    }
    member("inferred", parsed.inferred);
    member("where", parsed.where);
    tree_.end_object();
  }

  void put(const PartialDate& date) {
    tree_.begin_object();
    number("year", date.year);
    number("month", date.month);
    number("day", date.day);
    if (date.season != Season::none) member("season", date.season);
    tree_.end_object();
  }
  template <class Integer>
  void number(string_view name, Integer value) {
    if (value == 0) return;
    tree_.key(name);
    tree_.number(value);
  }
  void put(const DateRange& range) {
    tree_.begin_object();
    member("first", range.first);
    member("last", range.last);
    tree_.end_object();
  }
  void put(const PageRange& range) {
    tree_.begin_object();
    member("first", range.first);
    member("last", range.last);
    member("open", range.open);
    tree_.end_object();
  }

  void put(const LocalText& local) {
    tree_.begin_object();
    member("text", local.text);
    language("language", local.language);
    member("language_inferred", local.language_inferred);
    member("where", local.where);
    tree_.end_object();
  }
  void put(const Title& title) {
    tree_.begin_object();
    member("kind", title.kind);
    member("text", title.text);
    member("subtitle", title.subtitle);
    language("language", title.language);
    member("language_inferred", title.language_inferred);
    member("where", title.where);
    tree_.end_object();
  }
  void put(const Name& name) {
    tree_.begin_object();
    member("family", name.family);
    member("given", name.given);
    member("literal", name.literal);
    member("suffix", name.suffix);
    member("script", name.script);
    member("inferred", name.inferred);
    tree_.end_object();
  }
  void put(const Contributor& contributor) {
    tree_.begin_object();
    member("role", contributor.role);
    member("kind", contributor.kind);
    member("names", contributor.names);
    member("text", contributor.text);
    member("role_text", contributor.role_text);
    member("affiliations", contributor.affiliations);
    member("orcid", contributor.orcid);
    member("where", contributor.where);
    tree_.end_object();
  }
  void put(const Issn& issn) {
    tree_.begin_object();
    member("kind", issn.kind);
    member("number", issn.number);
    tree_.end_object();
  }
  void put(const Identifier& identifier) {
    tree_.begin_object();
    member("scheme", identifier.scheme);
    member("number", identifier.number);
    tree_.end_object();
  }
  void put(const Container& container) {
    tree_.begin_object();
    member("titles", container.titles);
    member("issns", container.issns);
    member("identifiers", container.identifiers);
    member("abbreviation", container.abbreviation);
    tree_.end_object();
  }
  void put(const Series& series) {
    tree_.begin_object();
    member("title", series.title);
    member("number", series.number);
    tree_.end_object();
  }
  void put(const Degree& degree) {
    tree_.begin_object();
    member("name", degree.name);
    member("institution", degree.institution);
    member("number", degree.number);
    member("granted", degree.granted);
    tree_.end_object();
  }
  void put(const Event& event) {
    tree_.begin_object();
    member("name", event.name);
    member("place", event.place);
    member("date", event.date);
    member("number", event.number);
    tree_.end_object();
  }
  void put(const Language& one) {
    tree_.begin_object();
    language("code", one.code);
    member("text", one.text);
    member("inferred", one.inferred);
    member("where", one.where);
    tree_.end_object();
  }
  void put(const Unread& unread) {
    tree_.begin_object();
    member("label", unread.label);
    member("text", unread.text);
    member("where", unread.where);
    tree_.end_object();
  }

  Tree& tree_;
};

struct Row {
  string_view name;
  void (Mapper::*put)(string_view name, const Record& record);
};

constexpr auto kRows = std::to_array<Row>({
    {"kind", &Mapper::member_of<&Record::kind>},
    {"kind_inferred", &Mapper::member_of<&Record::kind_inferred>},
    {"titles", &Mapper::member_of<&Record::titles>},
    {"contributors", &Mapper::member_of<&Record::contributors>},
    {"more_contributors", &Mapper::member_of<&Record::more_contributors>},
    {"container", &Mapper::member_of<&Record::container>},
    {"series", &Mapper::member_of<&Record::series>},
    {"publishers", &Mapper::member_of<&Record::publishers>},
    {"places", &Mapper::member_of<&Record::places>},
    {"edition", &Mapper::member_of<&Record::edition>},
    {"volume", &Mapper::member_of<&Record::volume>},
    {"issue", &Mapper::member_of<&Record::issue>},
    {"total_number", &Mapper::member_of<&Record::total_number>},
    {"pages", &Mapper::member_of<&Record::pages>},
    {"article_number", &Mapper::member_of<&Record::article_number>},
    {"extent", &Mapper::member_of<&Record::extent>},
    {"issued", &Mapper::member_of<&Record::issued>},
    {"available", &Mapper::member_of<&Record::available>},
    {"received", &Mapper::member_of<&Record::received>},
    {"revised", &Mapper::member_of<&Record::revised>},
    {"accepted", &Mapper::member_of<&Record::accepted>},
    {"doi", &Mapper::member_of<&Record::doi>},
    {"urls", &Mapper::member_of<&Record::urls>},
    {"identifiers", &Mapper::member_of<&Record::identifiers>},
    {"languages", &Mapper::member_of<&Record::languages>},
    {"abstracts", &Mapper::member_of<&Record::abstracts>},
    {"keywords", &Mapper::member_of<&Record::keywords>},
    {"reference_count", &Mapper::member_of<&Record::reference_count>},
    {"cited_by_counts", &Mapper::member_of<&Record::cited_by_counts>},
    {"degree", &Mapper::member_of<&Record::degree>},
    {"event", &Mapper::member_of<&Record::event>},
    {"notes", &Mapper::member_of<&Record::notes>},
    {"unread", &Mapper::member_of<&Record::unread>},
    {"where", &Mapper::member_of<&Record::where>},
});

}  // namespace

void map_record(const Record& record, string_view citation_key, Tree& tree) {
  Mapper mapper(tree);
  tree.begin_object();
  tree.key("citation_key");
  tree.citation_key(citation_key);
  for (const Row& row : kRows) (mapper.*row.put)(row.name, record);
  tree.end_object();
}

}  // namespace shoshi::json
