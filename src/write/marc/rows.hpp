#pragma once

#include "write/marc/mapping.hpp"

/// The functions of the table in map.cpp. Each writes the fields of one tag, or none.
namespace shoshi::marc {

// fixed_fields.cpp
void set_leader(Mapping& m);      ///< Leader/06, 07 and 18.
void add_record_key(Mapping& m);  ///< 001
void add_key_owner(Mapping& m);   ///< 003: whose number 001 is, if an organization is given.
void add_latest_transaction(Mapping& m);  ///< 005
void add_physical_codes(Mapping& m);      ///< 007
/// 008, always 40 bytes: in the layout for books, or for continuing resources if Leader/07 is b.
void add_general_codes(Mapping& m);

// identifiers.cpp
void add_isbns(Mapping& m);                 ///< 020
void add_standard_identifiers(Mapping& m);  ///< 024
void add_system_numbers(Mapping& m);  ///< 035: 001 and whose it is, if that is given; NDLBibIDs.
void add_report_number(Mapping& m);   ///< 088: the number of a report without a host.
void add_links(Mapping& m);           ///< 856

// languages.cpp
void add_cataloguing_source(Mapping& m);  ///< 040: language, rules and the agency if one is given.
void add_language_codes(
    Mapping& m);  ///< 041, if more than one language is involved: text, abstract, original.
void add_language_note(Mapping& m);  ///< 546

// names.cpp
void add_main_person(Mapping& m);     ///< 100
void add_main_body(Mapping& m);       ///< 110
void add_main_meeting(Mapping& m);    ///< 111
void add_further_people(Mapping& m);  ///< 700
void add_further_bodies(Mapping& m);  ///< 710, and the institution that granted a degree.
void add_meetings(Mapping& m);        ///< 711, and the conference.

// titles.cpp
void add_title_statement(Mapping& m);  ///< 245
void add_variant_titles(Mapping& m);   ///< 246

// publication.cpp
void add_edition(Mapping& m);       ///< 250
void add_imprint(Mapping& m);       ///< 260, if asked for.
void add_publication(Mapping& m);   ///< 264, unless 260 is asked for.
void add_extent(Mapping& m);        ///< 300
void add_content_type(Mapping& m);  ///< 336
void add_media_type(Mapping& m);    ///< 337
void add_carrier_type(Mapping& m);  ///< 338
void add_series(Mapping& m);        ///< 490

// notes.cpp
void add_general_notes(Mapping& m);      ///< 500
void add_dissertation_note(Mapping& m);  ///< 502
void add_bibliography_note(Mapping& m);  ///< 504
void add_abstracts(Mapping& m);          ///< 520
void add_keywords(Mapping& m);           ///< 653

// host_item.cpp
void add_host_item(Mapping& m);  ///< 773

// map.cpp
void add_alternates(Mapping& m);  ///< 880

/// The statement of responsibility for 245 $c as a Japanese title page gives it: "山田太郎,
/// 鈴木花子 ; 佐藤次郎編 ... [ほか]". Names in direct order, with roles other than author; if
/// `romanized`, in Latin script where the record states such a form. Empty if there is none. From
/// responsibility.cpp.
[[nodiscard]] std::string_view statement_of_responsibility(Mapping& m, bool romanized);

/// True for a thesis that was neither published nor put online: manuscript language material.
[[nodiscard]] bool is_typescript(const Mapping& m) noexcept;

/// True if a contributor has no name in any form, so that no heading can be made.
[[nodiscard]] bool is_nameless(const Contributor& contributor) noexcept;

/// True if a name says nothing.
[[nodiscard]] bool is_empty(const Name& name) noexcept;

/// A name as a heading has it: "藤本, 健太朗".
[[nodiscard]] std::string_view heading_text(Tree& tree, const Name& name);

/// The form of the record's own language; null if only the text as written is there.
[[nodiscard]] const Name* own_name(const Contributor& contributor) noexcept;

/// The Latin form of a name whose own form is in another script; null if none is stated.
[[nodiscard]] const Name* romanized_name(const Contributor& contributor) noexcept;

}  // namespace shoshi::marc
