#include "read/text/reader.hpp"

#include <algorithm>
#include <memory>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "read/text/found_units.hpp"
#include "read/text/interpret/inherit.hpp"
#include "read/text/interpret/interpret.hpp"
#include "read/text/interpret/repair.hpp"
#include "read/text/layout.hpp"
#include "read/text/lines.hpp"
#include "unicode/script.hpp"
#include "unicode/utf8.hpp"

namespace shoshi::text {
namespace {

using Parts = std::span<const Part>;

bool has_value(const Part& part) {
  return part.kind != PartKind::noise && !part.value.text.empty();
}

/// Notes and labels without a place in a record do not make one.
bool tells_of_work(const Part& part) {
  const bool aside = part.kind == PartKind::unread ||
                     (part.kind == PartKind::labelled &&
                      (part.element == Element::note || part.element == Element::other));
  return has_value(part) && !aside;
}

bool is_data(const Part& part) {
  return part.kind != PartKind::noise;
}

/// The place of an error about a whole record: its first line. The labels of a row stand in a
/// heading, above `begin`.
Span first_line(Parts parts, std::uint64_t begin) {
  const Part& first = *std::find_if(parts.begin(), parts.end(), is_data);
  const bool labelled = !first.label.text.empty() && first.label.begin >= begin;
  const SourceText text = labelled ? first.label : first.value;
  return text.part(0, text.text.find_first_of("\r\n")).where();
}

/// Reports each paragraph in which nothing was recognised, at its first line.
void report_unread(SourceText text, Parts parts, Diagnostics& diagnostics) {
  std::uint64_t last_end = 0;
  for (const Part& part : parts) {
    const std::size_t from = last_end == 0 ? 0 : static_cast<std::size_t>(last_end - text.begin);
    const std::size_t to = static_cast<std::size_t>(part.value.begin - text.begin);
    const std::string_view between = text.text.substr(from, to - from);
    const auto line_ends = std::max(std::count(between.begin(), between.end(), '\n'),
                                    std::count(between.begin(), between.end(), '\r'));
    if (last_end == 0 || line_ends > 1) {
      diagnostics.report(DiagnosticKind::nothing_recognised, part.value.where());
    }
    last_end = part.value.where().end;
  }
}

/// Where the first part begins that stands behind byte `begin` of the source.
std::uint64_t first_place(Parts parts, std::uint64_t begin) {
  std::uint64_t first = ~std::uint64_t{0};
  for (const Part& part : parts) {
    if (part.kind == PartKind::noise) continue;
    for (const SourceText& text : {part.label, part.value}) {
      if (!text.text.empty() && text.begin >= begin) first = std::min(first, text.begin);
    }
  }
  return first;
}

/// What a part says to someone who asks why: its label, and its value as the element that it is.
void explain_part(const Part& part, std::vector<Understood>& pieces) {
  using Kind = Understood::Kind;
  switch (part.kind) {
    case PartKind::labelled: {
      const std::string_view field = element_names()[static_cast<std::size_t>(part.element)];
      const bool repeated =
          !pieces.empty() &&
          std::any_of(pieces.rbegin(), pieces.rend(), [&](const Understood& piece) {
            return piece.kind == Kind::label && piece.text.begin == part.label.begin;
          });
      if (!part.label.text.empty() && !repeated) pieces.push_back({Kind::label, field, part.label});
      if (!part.value.text.empty()) pieces.push_back({Kind::value, field, part.value});
      return;
    }
    case PartKind::title:
      return pieces.push_back({Kind::value, "title", part.value});
    case PartKind::abstract:
      return pieces.push_back({Kind::value, "abstract", part.value});
    case PartKind::unread:
      return pieces.push_back({Kind::unread, {}, part.value});
    case PartKind::noise:
      return pieces.push_back({Kind::noise, {}, part.value});
  }
}

/// Punctuation that layouts have between labels, values and cells; spaces too.
bool is_punctuation(char32_t c) {
  if (c < 0x80) return !((c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z'));
  return unicode::in_range(c, 0x80, 0xBF) || unicode::in_range(c, 0x2000, 0x206F) ||
         unicode::in_range(c, 0x2500, 0x26FF) || unicode::in_range(c, 0x3000, 0x3004) ||
         unicode::in_range(c, 0x3008, 0x3020) || c == 0x30FB || c == 0xFEFF ||
         unicode::in_range(c, 0xFF01, 0xFF0F) || unicode::in_range(c, 0xFF1A, 0xFF20) ||
         unicode::in_range(c, 0xFF3B, 0xFF40) || unicode::in_range(c, 0xFF5B, 0xFF65);
}

bool is_punctuation(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const unicode::CodePoint c = unicode::decode(text, at);
    if (!is_punctuation(c.value)) return false;
    at += c.bytes;
  }
  return true;
}

/// Appends the lines of a gap between two pieces, if they are more than punctuation.
void explain_gap(SourceText gap, std::vector<Understood>& pieces) {
  LineCursor lines(gap, true);
  Line line;
  while (lines.next(line)) {
    if (is_punctuation(line.text.text)) continue;
    pieces.push_back({Understood::Kind::noise, {}, unicode::trim(line.text)});
  }
}

/// What a layout passes over is noise: list numbers, counters, sections of a page that hold no
/// data, the second half of a doubled label. `pieces` are those of `text`, in its order.
void explain_gaps(SourceText text, std::vector<Understood>& pieces) {
  const std::vector<Understood> known = pieces;
  std::uint64_t end = text.begin;
  const auto gap_before = [&](std::uint64_t begin) {
    if (begin <= end) return;
    explain_gap(text.part(static_cast<std::size_t>(end - text.begin),
                          static_cast<std::size_t>(begin - end)),
                pieces);
  };
  for (const Understood& piece : known) {
    gap_before(piece.text.begin);
    end = std::max(end, piece.text.where().end);
  }
  gap_before(text.where().end);
}

/// Puts the pieces in the order of the text.
void sort_pieces(std::vector<Understood>& pieces) {
  std::stable_sort(pieces.begin(), pieces.end(), [](const Understood& a, const Understood& b) {
    return a.text.begin < b.text.begin;
  });
}

class TextReader final : public Reader {
 public:
  TextReader(Vocabulary vocabulary, bool repair) noexcept
      : vocabulary_(std::move(vocabulary)), repair_(repair) {}

  Whole whole_records(SourceText text, SourceText heading) const override {
    auto found = std::make_unique<FoundUnits>(text, heading, vocabulary_);
    const auto& starts = found->starts();
    const std::size_t end = starts.back().begin;
    for (std::size_t last = starts.size(); last-- > 1;) {
      if (!may_cut(text, starts, last)) continue;
      std::size_t bytes = starts[last].begin;
      // Blank lines are no part of a record, however many; so they need not wait for one.
      if (bytes == end) bytes += blank_lines(text.text.substr(end));
      const SourceText behind = starts[last].heading;
      return {bytes, behind, std::move(found)};
    }
    return {blank_lines(text.text), heading, nullptr};
  }

  std::size_t next_start(std::string_view text) const noexcept override {
    return first_opening(text, vocabulary_);
  }

  Taken read(SourceText text, SourceText heading, const Found* found, Record& record,
             Diagnostics& diagnostics) const override {
    std::vector<Part> scanned;
    const auto [unit, parts] = unit_of(text, heading, found, scanned);
    const Taken taken{unit.bytes, false, unit.heading};
    if (std::none_of(parts.begin(), parts.end(), is_data)) return taken;
    if (unit.kind == UnitKind::heading) {
      Record standing;
      interpret(parts, standing, diagnostics);
      return taken;
    }
    if (unit.kind == UnitKind::unread) {
      report_unread(text, parts, diagnostics);
      return taken;
    }
    if (std::none_of(parts.begin(), parts.end(), has_value)) {
      diagnostics.report(DiagnosticKind::record_empty, first_line(parts, text.begin));
      return taken;
    }
    if (unit.unclosed_quote) {
      diagnostics.report(DiagnosticKind::quote_unclosed, first_line(parts, text.begin));
    }
    if (std::none_of(parts.begin(), parts.end(), tells_of_work)) {
      diagnostics.report(DiagnosticKind::no_work, first_line(parts, text.begin));
      return taken;
    }
    const std::size_t told = diagnostics.size();
    interpret(parts, record, diagnostics);
    // The labels of a row stand in the heading, which may be in another batch.
    diagnostics.forget_places_before(text.begin, told);
    record.where.begin = std::max(record.where.begin, first_place(parts, text.begin));
    if (!unit.heading.text.empty()) inherit(standing_record(unit.heading), record);
    deduce(record);
    if (repair_) repair_abstracts(text, record, diagnostics);
    return {unit.bytes, true, unit.heading};
  }

  Taken explain(SourceText text, SourceText heading,
                std::vector<Understood>& pieces) const override {
    std::vector<Part> parts;
    const Unit unit = *scan_unit(text, heading, true, vocabulary_, &parts);
    for (const Part& part : parts) explain_part(part, pieces);
    std::erase_if(pieces, [&](const Understood& piece) { return piece.text.begin < text.begin; });
    sort_pieces(pieces);
    explain_gaps(text.part(0, unit.bytes), pieces);
    sort_pieces(pieces);
    const bool has_record =
        unit.kind == UnitKind::record && std::any_of(parts.begin(), parts.end(), has_value);
    return {unit.bytes, has_record, unit.heading};
  }

 private:
  /// The first unit of `text`, as it was found or else by a scan into `scanned`.
  [[nodiscard]] FoundUnits::Known unit_of(SourceText text, SourceText heading, const Found* found,
                                          std::vector<Part>& scanned) const {
    if (found != nullptr) {
      const auto known = static_cast<const FoundUnits*>(found)->find(text, heading);
      if (known) return *known;
    }
    const Unit unit = *scan_unit(text, heading, true, vocabulary_, &scanned);
    return {unit, scanned};
  }

  /// True if all units above unit `last` are seen as what they are in a text that ends there.
  [[nodiscard]] bool may_cut(SourceText text, const std::vector<FoundUnits::Start>& starts,
                             std::size_t last) const {
    const std::size_t end = starts[last].begin;
    for (std::size_t i = last; i-- > 0;) {
      const auto& [begin, heading, parts] = starts[i];
      // Units further above have been decided by what is above the cut.
      if (i + 1 < last && end - begin > kMostLookBytes) break;
      const SourceText rest = text.part(begin);
      const SourceText cut = rest.part(0, end - begin);
      if (!is_same_unit(cut, rest, heading, vocabulary_)) return false;
      // A line may belong to one unit or the next by what is below it.
      constexpr std::size_t kNear = 4;
      const bool near = i + 1 < last && i + kNear > last;
      if (near && scan_unit(cut, heading, true, vocabulary_, nullptr)->bytes !=
                      starts[i + 1].begin - begin) {
        return false;
      }
    }
    return true;
  }

  /// What a heading says. It was reported when the heading itself was read.
  [[nodiscard]] Record standing_record(SourceText heading) const {
    Record standing;
    Diagnostics told;
    interpret(heading_parts(heading, vocabulary_), standing, told);
    return standing;
  }

  Vocabulary vocabulary_;
  bool repair_;
};

}  // namespace

std::unique_ptr<Reader> make_text_reader(const ReadOptions& options) {
  std::vector<Vocabulary::Label> labels;
  for (const OwnLabel& own : options.labels) {
    if (const auto element = find_element(own.element)) labels.push_back({own.label, *element});
  }
  return std::make_unique<TextReader>(Vocabulary(std::move(labels)), options.repair);
}

}  // namespace shoshi::text
