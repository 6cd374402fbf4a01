#include "convert/inspect.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "convert/batch.hpp"
#include "convert/feed.hpp"
#include "convert/ordered_end.hpp"
#include "unicode/line_index.hpp"
#include "unicode/width.hpp"

namespace shoshi {
namespace {

constexpr std::string_view kReset = "\x1b[0m";

struct Look {
  std::string_view name;
  std::string_view color;
};

Look look_of(Understood::Kind kind) {
  switch (kind) {
    case Understood::Kind::label:
      return {"label", "\x1b[1;36m"};
    case Understood::Kind::value:
      return {"value", "\x1b[32m"};
    case Understood::Kind::noise:
      return {"noise", "\x1b[2m"};
    case Understood::Kind::unread:
      return {"unread", "\x1b[1;35m"};
  }
  return {};
}

/// Renders the pieces of the records of one batch.
class Rendering {
 public:
  Rendering(const Batch& batch, std::uint64_t lines_before, bool color)
      : batch_(batch), index_(batch.text), lines_before_(lines_before), color_(color) {}

  void add_record(std::uint64_t number, bool withheld) {
    out_ += "# record " + std::to_string(number) + (withheld ? ", withheld\n" : "\n");
  }

  void add(const Understood& piece) {
    const auto offset = static_cast<std::size_t>(piece.text.begin - batch_.begin);
    const unicode::LineColumn at = index_.locate(offset);
    const Look look = look_of(piece.kind);
    out_ += std::to_string(lines_before_ + at.line) + ':' + std::to_string(at.column) + '\t';
    out_.append(look.name).append("\t").append(piece.field).append("\t");
    if (color_) out_ += look.color;
    std::string text(piece.text.text);
    // A value that runs over lines is shown on one.
    std::replace(text.begin(), text.end(), '\n', ' ');
    std::replace(text.begin(), text.end(), '\r', ' ');
    out_ += unicode::make_visible(text);
    if (color_) out_ += kReset;
    out_ += '\n';
  }

  [[nodiscard]] const std::string& text() const noexcept { return out_; }

 private:
  const Batch& batch_;
  unicode::LineIndex index_;
  std::uint64_t lines_before_;
  bool color_;
  std::string out_;
};

/// Counts over the whole run and the present input.
struct Counts {
  std::uint64_t records = 0;
  std::uint64_t lines = 0;
};

void render(const Batch& batch, const Reader& reader, bool color, Counts& counts,
            ByteSink& output) {
  Rendering rendering(batch, counts.lines, color);
  SourceText rest{batch.text, batch.begin};
  SourceText heading{batch.heading, batch.heading_begin};
  std::vector<Understood> pieces;
  while (!rest.text.empty()) {
    pieces.clear();
    const Reader::Taken taken = reader.explain(rest, heading, pieces);
    const bool withheld =
        !taken.has_record && std::any_of(pieces.begin(), pieces.end(), [](const Understood& piece) {
          return piece.kind == Understood::Kind::unread;
        });
    if (taken.has_record || withheld) rendering.add_record(++counts.records, withheld);
    for (const Understood& piece : pieces) rendering.add(piece);
    heading = taken.heading;
    rest = rest.part(taken.bytes);
  }
  if (!rendering.text().empty()) output.write(rendering.text());
}

}  // namespace

ConvertSummary inspect(std::span<ByteSource* const> inputs, const Reader& reader, ByteSink& output,
                       DiagnosticSink& diagnostics, const ConvertOptions& options, bool color) {
  Feed feed(inputs, reader, options);
  OrderedEnd end(inputs, nullptr, output, diagnostics);
  Counts counts;
  while (auto batch = feed.next()) {
    counts.lines += batch->lines_skipped;
    render(*batch, reader, color, counts, output);
    counts.lines += unicode::count_line_ends(batch->text);
    if (batch->kind == BatchKind::end_of_input || batch->kind == BatchKind::failed_input) {
      counts.lines = 0;
    }
    end.take(convert_batch(std::move(*batch), reader, nullptr, options));
  }
  return end.finish();
}

}  // namespace shoshi
