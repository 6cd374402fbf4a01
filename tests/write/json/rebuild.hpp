#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "shoshi/record.hpp"

namespace shoshi::test {

/// Makes a Record of an object of shoshi's own JSON, independently of the writer. Throws on a key
/// or code that the format does not have.
class Rebuilder {
 public:
  using Json = nlohmann::json;

  static Record record(const Json& json) {
    Record r;
    Members(json)
        .ignore("citation_key")
        .take("kind", r.kind)
        .take("kind_inferred", r.kind_inferred)
        .take("titles", r.titles)
        .take("contributors", r.contributors)
        .take("more_contributors", r.more_contributors)
        .take("container", r.container)
        .take("series", r.series)
        .take("publishers", r.publishers)
        .take("places", r.places)
        .take("edition", r.edition)
        .take("volume", r.volume)
        .take("issue", r.issue)
        .take("total_number", r.total_number)
        .take("pages", r.pages)
        .take("article_number", r.article_number)
        .take("extent", r.extent)
        .take("issued", r.issued)
        .take("available", r.available)
        .take("received", r.received)
        .take("revised", r.revised)
        .take("accepted", r.accepted)
        .take("doi", r.doi)
        .take("urls", r.urls)
        .take("identifiers", r.identifiers)
        .take("languages", r.languages)
        .take("abstracts", r.abstracts)
        .take("keywords", r.keywords)
        .take("reference_count", r.reference_count)
        .take("cited_by_counts", r.cited_by_counts)
        .take("degree", r.degree)
        .take("event", r.event)
        .take("notes", r.notes)
        .take("unread", r.unread)
        .take("where", r.where)
        .end();
    return r;
  }

 private:
  /// The members of one object, each to be taken once.
  class Members {
   public:
    explicit Members(const Json& json) : json_(json) {}
    template <class T>
    Members& take(const char* name, T& to) {
      if (!json_.contains(name)) return *this;
      get(json_.at(name), to);
      return ignore(name);
    }
    Members& ignore(const char* name) {
      taken_ += json_.count(name);
      return *this;
    }
    void end() const {
      if (taken_ != json_.size()) throw std::runtime_error("unknown member in " + json_.dump());
    }

   private:
    const Json& json_;
    std::size_t taken_ = 0;
  };

  template <class Code, std::size_t Count>
  static void code(const Json& json, Code& to, const std::array<std::string_view, Count>& names) {
    const auto name = json.get<std::string>();
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) throw std::runtime_error("unknown code " + name);
    to = static_cast<Code>(found - names.begin());
  }
  static void get(const Json& json, RecordKind& to) {
    code(json, to,
         std::to_array<std::string_view>({"unknown", "journal_article", "magazine_article",
                                          "newspaper_article", "book", "chapter", "thesis",
                                          "report", "conference_paper", "preprint", "dataset"}));
  }
  static void get(const Json& json, TitleKind& to) {
    code(json, to,
         std::to_array<std::string_view>(
             {"main", "parallel", "translated", "original", "reading", "romanized"}));
  }
  static void get(const Json& json, Script& to) {
    code(json, to, std::to_array<std::string_view>({"unknown", "han", "kana", "latin"}));
  }
  static void get(const Json& json, Role& to) {
    code(json, to,
         std::to_array<std::string_view>({"author", "editor", "supervising_editor", "translator",
                                          "supervising_translator", "illustrator", "commentator",
                                          "advisor", "other"}));
  }
  static void get(const Json& json, ContributorKind& to) {
    code(json, to, std::to_array<std::string_view>({"person", "corporate", "meeting", "unknown"}));
  }
  static void get(const Json& json, Season& to) {
    code(json, to,
         std::to_array<std::string_view>({"none", "spring", "summer", "autumn", "winter"}));
  }
  static void get(const Json& json, IssnKind& to) {
    code(json, to, std::to_array<std::string_view>({"unknown", "print", "online", "linking"}));
  }

  static void get(const Json& json, std::string& to) { to = json.get<std::string>(); }
  static void get(const Json& json, bool& to) { to = json.get<bool>(); }
  template <class Integer>
  requires std::is_integral_v<Integer>
  static void get(const Json& json, Integer& to) { to = json.get<Integer>(); }
  static void get(const Json& json, Span& to) {
    to = {json.at(0).get<std::uint64_t>(), json.at(1).get<std::uint64_t>()};
  }
  template <class T>
  static void get(const Json& json, std::vector<T>& to) {
    for (const Json& one : json) get(one, to.emplace_back());
  }
  template <class T>
  static void get(const Json& json, Parsed<T>& to) {
    if (json.contains("value")) get(json.at("value"), to.value.emplace());
    Members(json)
        .ignore("value")
        .take("text", to.text)
        .take("inferred", to.inferred)
        .take("where", to.where)
        .end();
  }
  static void get(const Json& json, PartialDate& to) {
    Members(json)
        .take("year", to.year)
        .take("month", to.month)
        .take("day", to.day)
        .take("season", to.season)
        .end();
  }
  static void get(const Json& json, DateRange& to) {
    Members(json).take("first", to.first).take("last", to.last).end();
  }
  static void get(const Json& json, PageRange& to) {
    Members(json).take("first", to.first).take("last", to.last).take("open", to.open).end();
  }
  static void get(const Json& json, LocalText& to) {
    Members(json)
        .take("text", to.text)
        .take("language", to.language)
        .take("language_inferred", to.language_inferred)
        .take("where", to.where)
        .end();
  }
  static void get(const Json& json, Title& to) {
    Members(json)
        .take("kind", to.kind)
        .take("text", to.text)
        .take("subtitle", to.subtitle)
        .take("language", to.language)
        .take("language_inferred", to.language_inferred)
        .take("where", to.where)
        .end();
  }
  static void get(const Json& json, Name& to) {
    Members(json)
        .take("family", to.family)
        .take("given", to.given)
        .take("literal", to.literal)
        .take("suffix", to.suffix)
        .take("script", to.script)
        .take("inferred", to.inferred)
        .end();
  }
  static void get(const Json& json, Contributor& to) {
    Members(json)
        .take("role", to.role)
        .take("kind", to.kind)
        .take("names", to.names)
        .take("text", to.text)
        .take("role_text", to.role_text)
        .take("affiliations", to.affiliations)
        .take("orcid", to.orcid)
        .take("where", to.where)
        .end();
  }
  static void get(const Json& json, Issn& to) {
    Members(json).take("kind", to.kind).take("number", to.number).end();
  }
  static void get(const Json& json, Identifier& to) {
    Members(json).take("scheme", to.scheme).take("number", to.number).end();
  }
  static void get(const Json& json, Container& to) {
    Members(json)
        .take("titles", to.titles)
        .take("issns", to.issns)
        .take("identifiers", to.identifiers)
        .take("abbreviation", to.abbreviation)
        .end();
  }
  static void get(const Json& json, Series& to) {
    Members(json).take("title", to.title).take("number", to.number).end();
  }
  static void get(const Json& json, Degree& to) {
    Members(json)
        .take("name", to.name)
        .take("institution", to.institution)
        .take("number", to.number)
        .take("granted", to.granted)
        .end();
  }
  static void get(const Json& json, Event& to) {
    Members(json)
        .take("name", to.name)
        .take("place", to.place)
        .take("date", to.date)
        .take("number", to.number)
        .end();
  }
  static void get(const Json& json, Language& to) {
    Members(json)
        .take("code", to.code)
        .take("text", to.text)
        .take("inferred", to.inferred)
        .take("where", to.where)
        .end();
  }
  static void get(const Json& json, Unread& to) {
    Members(json).take("label", to.label).take("text", to.text).take("where", to.where).end();
  }
};

}  // namespace shoshi::test
