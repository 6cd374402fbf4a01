#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "read/text/interpret_rows.hpp"
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

bool is_year(std::string_view text) noexcept {
  return text.size() == 4 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
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

/// A date alone (J-STAGE's Published), publisher and year with a space between (Summon's), or an
/// imprint.
void imprint(const Context& context, const Part& part) {
  Diagnostics unheard;
  if (value::read_date(part.value, unheard).value) {
    return take(context, value::read_date(part.value, context.diagnostics), context.record.issued,
                part);
  }
  const std::size_t space = part.value.text.rfind(' ');
  if (space != std::string_view::npos && space != 0 && is_year(part.value.text.substr(space + 1)) &&
      part.value.text[space - 1] != ',') {
    const SourceText name = unicode::trim(part.value.part(0, space));
    take_imprint(context, part, value::read_publisher(name, context.diagnostics));
    return take(context, value::read_date(part.value.part(space + 1), context.diagnostics),
                context.record.issued, part);
  }
  take_imprint(context, part, value::read_imprint(part.value, context.diagnostics));
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
