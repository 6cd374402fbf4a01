#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "read/text/interpret/rows.hpp"
#include "unicode/clean.hpp"
#include "unicode/script.hpp"
#include "value/date.hpp"
#include "value/publisher.hpp"

namespace shoshi::text {
namespace {

void add_text(std::vector<LocalText>& target, LocalText text) {
  const auto same = [&](const LocalText& one) { return one.text == text.text; };
  if (std::none_of(target.begin(), target.end(), same)) target.push_back(std::move(text));
}

void take_imprint(const Context& context, const Part& part, value::Imprint read) {
  Record& record = context.record;
  for (LocalText& one : read.publishers) add_text(record.publishers, std::move(one));
  for (LocalText& one : read.places) add_text(record.places, std::move(one));
  take(context, std::move(read.issued), record.issued, part);
  take(context, std::move(read.volume), record.volume, part);
  if (read.isbn.stated()) record.identifiers.push_back({"isbn", std::move(read.isbn)});
  for (const SourceText& piece : read.unread) keep_piece(context, part, piece);
}

/// Where the date begins that a text ends in, behind a space; the length of the text if it ends in
/// none.
std::size_t date_begin(SourceText text) {
  for (std::size_t space = text.text.find(' '); space != std::string_view::npos;
       space = text.text.find(' ', space + 1)) {
    Diagnostics unheard;
    if (value::read_date(text.part(space + 1), unheard).value) return space + 1;
  }
  return text.text.size();
}

/// A text that a record has once.
void text_once(const Context& context, const Part& part, LocalText& target) {
  if (target.text.empty()) {
    target = labelled_text(context, part);
    return;
  }
  Diagnostics unheard;
  if (unicode::clean(part.value, unheard) != target.text) keep_repeated(context, part);
}

void text_once(const Context& context, const Part& part, std::string& target) {
  Diagnostics unheard;
  if (target.empty()) {
    target = unicode::clean(part.value, context.diagnostics);
  } else if (unicode::clean(part.value, unheard) != target) {
    keep_repeated(context, part);
  }
}

}  // namespace

void publisher(const Context& context, const Part& part) {
  take_imprint(context, part, value::read_publisher(part.value, context.diagnostics));
}

void place(const Context& context, const Part& part) {
  add_text(context.record.places, local_text(context, part.value));
}

/// A date alone (J-STAGE's Published), publisher and date with a space or comma between (Summon's),
/// or an imprint without spaces.
void imprint(const Context& context, const Part& part) {
  const SourceText text = part.value;
  Diagnostics unheard;
  const bool is_list = value::is_rss_imprint(text);
  if (!is_list && value::read_date(text, unheard).value) {
    return take(context, value::read_date(text, context.diagnostics), context.record.issued, part);
  }
  const std::size_t date = is_list ? text.text.size() : date_begin(text);
  if (date == text.text.size()) {
    return take_imprint(context, part, value::read_imprint(text, context.diagnostics));
  }
  SourceText name = unicode::trim(text.part(0, date));
  if (name.text.ends_with(',')) name = unicode::trim(name.part(0, name.text.size() - 1));
  take_imprint(context, part, value::read_publisher(name, context.diagnostics));
  take(context, value::read_date(text.part(date), context.diagnostics), context.record.issued,
       part);
}

void edition(const Context& context, const Part& part) {
  text_once(context, part, context.record.edition);
}

void event_name(const Context& context, const Part& part) {
  text_once(context, part, context.record.event.name);
}
void event_place(const Context& context, const Part& part) {
  text_once(context, part, context.record.event.place);
}
void event_number(const Context& context, const Part& part) {
  text_once(context, part, context.record.event.number);
}
void event_date(const Context& context, const Part& part) {
  take(context, value::read_date(part.value, context.diagnostics), context.record.event.date, part);
}

void degree_name(const Context& context, const Part& part) {
  text_once(context, part, context.record.degree.name);
}
void degree_institution(const Context& context, const Part& part) {
  text_once(context, part, context.record.degree.institution);
}
void degree_number(const Context& context, const Part& part) {
  text_once(context, part, context.record.degree.number);
}
void degree_granted(const Context& context, const Part& part) {
  take(context, value::read_date(part.value, context.diagnostics), context.record.degree.granted,
       part);
}

}  // namespace shoshi::text
