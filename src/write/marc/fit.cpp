#include "write/marc/fit.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "write/marc/break_text.hpp"
#include "write/marc/encode_iso2709.hpp"

namespace shoshi::marc {
namespace {

using FieldList = std::pmr::vector<DataField>;

constexpr std::string_view kEllipsis = "…";
constexpr std::string_view kContinuation = "… ";
// Leaves a little room below the limit for those who edit the record later.
constexpr std::size_t kPieceBytes = 9'900;
constexpr std::size_t kFieldFrameBytes = 2 + 1;
constexpr std::size_t kSubfieldFrameBytes = 2;
// A subfield is not cut shorter than this; links ($6), codes and dates are shorter.
constexpr std::size_t kShortestCut = 32;
constexpr std::size_t kExcerptBytes = 60;

constexpr std::string_view kSplit[] = {"500", "502", "504", "520", "546", "653"};

constexpr Shed kShedding[] = {
    {"520", 1}, {"653", 0}, {"500", 0}, {"880", 0}, {"246", 0}, {"490", 0},
    {"711", 0}, {"710", 0}, {"700", 0}, {"546", 0}, {"504", 0}, {"502", 0},
    {"856", 0}, {"024", 0}, {"020", 0}, {"088", 0}, {"520", 0},
};

bool may_split(std::string_view tag) noexcept {
  return std::find(std::begin(kSplit), std::end(kSplit), tag) != std::end(kSplit);
}

/// The length of a record and of its longest data field.
struct Lengths {
  std::size_t record = kFrameBytes;
  std::size_t longest_field = 0;
};

Lengths measure(const Tree& tree) noexcept {
  Lengths lengths;
  for (const ControlField& field : tree.control_fields()) {
    lengths.record += kDirectoryEntryBytes + iso2709_bytes(field);
  }
  for (const DataField& field : tree.data_fields()) {
    const std::size_t bytes = iso2709_bytes(tree, field);
    lengths.record += kDirectoryEntryBytes + bytes;
    lengths.longest_field = std::max(lengths.longest_field, bytes);
  }
  return lengths;
}

std::size_t longest_subfield(std::span<const Subfield> subfields) noexcept {
  const auto shorter = [](const Subfield& a, const Subfield& b) {
    return a.value.size() < b.value.size();
  };
  const auto longest = std::max_element(subfields.begin(), subfields.end(), shorter);
  return static_cast<std::size_t>(longest - subfields.begin());
}

std::string_view without_leading_space(std::string_view text) noexcept {
  const std::size_t at = text.find_first_not_of(' ');
  return at == std::string_view::npos ? std::string_view() : text.substr(at);
}

// Text of nothing but spaces stays: a subfield is never empty.
std::string_view without_trailing_space(std::string_view text) noexcept {
  const std::size_t last = text.find_last_not_of(' ');
  return last == std::string_view::npos ? text : text.substr(0, last + 1);
}

// Continues the longest subfield in fields of its own; the others stay in the first one. False if
// they alone are too long for that.
bool split(Tree& tree, const DataField& field, FieldList& fields) {
  const std::size_t which = longest_subfield(tree.subfields(field));
  const Subfield whole = tree.subfields(field)[which];
  const std::size_t others = iso2709_bytes(tree, field) - whole.value.size();
  if (others > kPieceBytes / 2) return false;
  const std::size_t first = sentence_break(whole.value, kPieceBytes - others);
  tree.subfields(field)[which].value = without_trailing_space(whole.value.substr(0, first));
  fields.push_back(field);
  std::string_view rest = without_leading_space(whole.value.substr(first));
  constexpr std::size_t kRoom =
      kPieceBytes - kFieldFrameBytes - kSubfieldFrameBytes - kContinuation.size();
  while (!rest.empty()) {
    const std::size_t piece = sentence_break(rest, kRoom);
    tree.begin_field(field.tag, field.indicator1, field.indicator2);
    tree.add(whole.code, {kContinuation, without_trailing_space(rest.substr(0, piece))});
    tree.end_field(fields);
    rest = without_leading_space(rest.substr(piece));
  }
  return true;
}

std::size_t bytes_if_cut(std::span<const Subfield> subfields, std::size_t most) noexcept {
  std::size_t bytes = kFieldFrameBytes;
  for (const Subfield& subfield : subfields) {
    bytes += kSubfieldFrameBytes + std::min(subfield.value.size(), most);
  }
  return bytes;
}

// Cuts the longest subfields to one length, the greatest that does. A field of so many subfields
// that this does not help loses the last of them first.
void shorten(Tree& tree, DataField& field) {
  while (field.count > 1 && bytes_if_cut(tree.subfields(field), kShortestCut) > kLongestField) {
    --field.count;
  }
  std::size_t low = kShortestCut;
  std::size_t high = kLongestField;
  while (low < high) {
    const std::size_t middle = (low + high + 1) / 2;
    const bool fits = bytes_if_cut(tree.subfields(field), middle) <= kLongestField;
    (fits ? low : high) = fits ? middle : middle - 1;
  }
  for (Subfield& subfield : tree.subfields(field)) {
    if (subfield.value.size() <= low) continue;
    const std::size_t end = character_break(subfield.value, low - kEllipsis.size());
    subfield.value = tree.join({subfield.value.substr(0, end), kEllipsis});
  }
}

// Part of an address or of an identifier is another one, or none.
bool is_of_use_whole_only(std::string_view tag) noexcept {
  return tag == "856" || tag == "024" || tag == "020" || tag == "035";
}

void fit_field(Tree& tree, DataField field, FieldList& fields, Span where,
               Diagnostics& diagnostics) {
  const std::size_t before = iso2709_bytes(tree, field);
  if (before <= kLongestField) {
    fields.push_back(field);
    return;
  }
  const std::size_t count = fields.size();
  if (may_split(field.tag) && split(tree, field, fields)) {
    diagnostics.report(
        DiagnosticKind::marc_field_split, where,
        {std::string(field.tag), std::to_string(before), std::to_string(fields.size() - count)});
    return;
  }
  if (is_of_use_whole_only(field.tag)) {
    diagnostics.report(DiagnosticKind::marc_field_left_out, where,
                       {std::string(field.tag), std::to_string(before)});
    return;
  }
  shorten(tree, field);
  fields.push_back(field);
  diagnostics.report(
      DiagnosticKind::marc_field_shortened, where,
      {std::string(field.tag), std::to_string(before), std::to_string(iso2709_bytes(tree, field))});
}

void fit_control_field(ControlField& field, Span where, Diagnostics& diagnostics) {
  const std::size_t before = iso2709_bytes(field);
  if (before <= kLongestField) return;
  field.value = field.value.substr(0, character_break(field.value, kLongestField - 1));
  diagnostics.report(
      DiagnosticKind::marc_field_shortened, where,
      {std::string(field.tag), std::to_string(before), std::to_string(iso2709_bytes(field))});
}

std::string excerpt(const Tree& tree, const DataField& field) {
  std::string text;
  for (const Subfield& subfield : tree.subfields(field)) {
    if (subfield.code >= '0' && subfield.code <= '9') continue;
    if (!text.empty()) text += ' ';
    const std::size_t end = character_break(subfield.value, kExcerptBytes);
    text += subfield.value.substr(0, end);
    if (end < subfield.value.size()) text += kEllipsis;
    if (text.size() >= kExcerptBytes) break;
  }
  return text;
}

// Without the 880s that they point to, links point nowhere.
void unlink(Tree& tree, DataField& field) {
  if (field.count < 2 || tree.subfields(field).front().code != '6') return;
  ++field.first;
  --field.count;
}

// Marks fields to be left out until the rest is short enough, then takes them out.
class Shedder {
 public:
  Shedder(Tree& tree, Span where, Diagnostics& diagnostics)
      : tree_(tree),
        where_(where),
        diagnostics_(diagnostics),
        bytes_(measure(tree).record),
        left_out_(tree.data_fields().size(), false) {}

  void shed() {
    for (const Shed& step : kShedding) {
      if (bytes_ <= kLongestRecord) break;
      shed(step);
    }
    remove();
  }

 private:
  void shed(const Shed& step) {
    FieldList& fields = tree_.data_fields();
    std::size_t first = fields.size();
    std::size_t seen = 0;
    for (std::size_t i = 0; i < fields.size() && first == fields.size(); ++i) {
      if (fields[i].tag == step.tag && ++seen > step.kept) first = i;
    }
    for (std::size_t i = fields.size(); i > first && bytes_ > kLongestRecord; --i) {
      const DataField& field = fields[i - 1];
      if (field.tag != step.tag || left_out_[i - 1]) continue;
      left_out_[i - 1] = true;
      bytes_ -= kDirectoryEntryBytes + iso2709_bytes(tree_, field);
      diagnostics_.report(DiagnosticKind::marc_field_dropped, where_,
                          {std::string(field.tag), excerpt(tree_, field)});
    }
  }

  void remove() {
    FieldList& fields = tree_.data_fields();
    std::size_t kept = 0;
    for (std::size_t i = 0; i < fields.size(); ++i) {
      if (!left_out_[i]) fields[kept++] = fields[i];
    }
    fields.resize(kept);
  }

  Tree& tree_;
  Span where_;
  Diagnostics& diagnostics_;
  std::size_t bytes_;
  std::vector<bool> left_out_;
};

// A link needs both of its ends.
void remove_broken_links(Tree& tree) {
  FieldList& fields = tree.data_fields();
  const auto number_of = [&tree](const DataField& field) -> std::string_view {
    const Subfield& first = tree.subfields(field).front();
    return first.code == '6' && first.value.size() >= 6 ? first.value.substr(4, 2)
                                                        : std::string_view();
  };
  for (DataField& field : fields) {
    const std::string_view number = number_of(field);
    if (field.tag == "880" || number.empty()) continue;
    const bool linked = std::any_of(fields.begin(), fields.end(), [&](const DataField& other) {
      return other.tag == "880" && number_of(other) == number;
    });
    if (!linked) unlink(tree, field);
  }
}

}  // namespace

void report_oversize(const Tree& tree, Span where, Diagnostics& diagnostics) {
  const auto report = [&](std::string what, std::size_t bytes, std::size_t most) {
    if (bytes <= most) return;
    diagnostics.report(DiagnosticKind::marc_record_too_long, where,
                       {std::move(what), std::to_string(bytes), std::to_string(most)});
  };
  for (const ControlField& field : tree.control_fields()) {
    report("field " + std::string(field.tag), iso2709_bytes(field), kLongestField);
  }
  for (const DataField& field : tree.data_fields()) {
    report("field " + std::string(field.tag), iso2709_bytes(tree, field), kLongestField);
  }
  report("record", measure(tree).record, kLongestRecord);
}

void fit_iso2709(Tree& tree, Span where, Diagnostics& diagnostics) {
  for (ControlField& field : tree.control_fields()) fit_control_field(field, where, diagnostics);
  Lengths lengths = measure(tree);
  if (lengths.longest_field > kLongestField) {
    FieldList fields = tree.make_field_list();
    for (const DataField& field : tree.data_fields()) {
      fit_field(tree, field, fields, where, diagnostics);
    }
    tree.data_fields() = std::move(fields);
    lengths = measure(tree);
  }
  if (lengths.record <= kLongestRecord) return;
  Shedder(tree, where, diagnostics).shed();
  remove_broken_links(tree);
}

std::span<const Shed> shedding_order() noexcept {
  return kShedding;
}

}  // namespace shoshi::marc
