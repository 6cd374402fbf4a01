#include "convert/feed.hpp"

#include <algorithm>
#include <utility>

#include "unicode/encoding.hpp"
#include "unicode/line_index.hpp"

namespace shoshi {
namespace {

constexpr std::size_t kReadBytes = std::size_t{64} << 10;

/// A record that did not end in this many bytes is looked at again only when an eighth more has
/// come, so that a long one costs linear time.
constexpr std::size_t kPatientBytes = std::size_t{64} << 10;

}  // namespace

Feed::Feed(std::span<ByteSource* const> inputs, const Reader& reader, const ConvertOptions& options)
    : inputs_(inputs), reader_(reader), options_(options), buffer_(kReadBytes) {}

Feed::~Feed() = default;

std::optional<Batch> Feed::next() {
  while (input_ < inputs_.size()) {
    if (!open_) {
      try {
        inputs_[input_]->open();
      } catch (const std::system_error& error) {
        return fail(DiagnosticKind::cannot_open, error.code().message());
      }
      decoder_ = std::make_unique<unicode::Decoder>(options_.encoding);
      open_ = true;
    }
    if (auto batch = cut()) return batch;
    if (at_end_) return finish_input();
    if (auto failed = read_some()) return failed;
  }
  return std::nullopt;
}

/// Reads and decodes once; a batch if the input turns out not to be text.
std::optional<Batch> Feed::read_some() {
  std::size_t size = 0;
  try {
    size = inputs_[input_]->read(buffer_);
  } catch (const std::system_error& error) {
    failure_ = error.code().message();
  }
  at_end_ = size == 0;
  cut_worthwhile_ = size < buffer_.size();
  decoder_->decode({buffer_.data(), size}, at_end_, text_, decoding_);
  if (const std::string_view reason = decoder_->not_text(); !reason.empty()) {
    return fail(DiagnosticKind::binary_input, std::string(reason));
  }
  if (skipping_) skip();
  return std::nullopt;
}

/// A batch, if one can be cut now.
std::optional<Batch> Feed::cut() {
  if (skipping_ || text_.empty() || !decoder_->judged()) return std::nullopt;
  if (at_end_) return take(text_.size());
  const bool enough = text_.size() >= options_.batch_bytes;
  if (!enough && !cut_worthwhile_) return std::nullopt;
  if (cut_tried_ >= kPatientBytes && text_.size() < cut_tried_ + cut_tried_ / 8) {
    return std::nullopt;
  }
  cut_worthwhile_ = false;
  Reader::Whole whole = reader_.whole_records({text_, begin_}, {heading_, heading_begin_});
  if (whole.bytes > 0) {
    std::string heading(whole.heading.text);
    Batch batch = take(whole.bytes);
    // The very string, not a copy: what was found may view it.
    batch.heading = std::exchange(heading_, std::move(heading));
    heading_begin_ = whole.heading.begin;
    batch.found = std::move(whole.found);
    return batch;
  }
  cut_tried_ = text_.size();
  if (text_.size() > options_.max_record_bytes) return begin_skipping();
  return std::nullopt;
}

/// What was read before an input failed is converted, so the failure is told at the end of it.
Batch Feed::finish_input() {
  if (!failure_.empty()) {
    return fail(DiagnosticKind::cannot_read, std::exchange(failure_, std::string()));
  }
  Batch batch{.kind = BatchKind::end_of_input, .input = input_};
  ++input_;
  open_ = at_end_ = skipping_ = mid_line_ = false;
  text_.clear();
  decoding_.clear();
  cut_tried_ = 0;
  begin_ = lines_skipped_ = 0;
  heading_.clear();
  return batch;
}

Batch Feed::fail(DiagnosticKind kind, std::string reason) {
  Batch batch = finish_input();
  batch.kind = BatchKind::failed_input;
  batch.decoding.push_back({.kind = kind, .where = {}, .arguments = {std::move(reason)}});
  return batch;
}

/// The first `bytes` of the text as a batch, with what decoding found there.
Batch Feed::take(std::size_t bytes) {
  Batch batch{.input = input_,
              .heading = heading_,
              .heading_begin = heading_begin_,
              .begin = begin_,
              .lines_skipped = lines_skipped_};
  const bool all = bytes == text_.size();
  std::string rest = all ? std::string() : text_.substr(bytes);
  batch.text = std::move(text_);
  batch.text.resize(bytes);
  text_ = std::move(rest);
  text_.reserve(std::min(bytes, options_.batch_bytes) + kReadBytes);
  begin_ += bytes;
  lines_skipped_ = 0;
  cut_tried_ = 0;
  batch.decoding = decoding_.take_before(at_end_ && all ? ~std::uint64_t{0} : begin_);
  return batch;
}

/// Gives the first line of a record that is too long, and begins to skip the rest of it.
Batch Feed::begin_skipping() {
  const std::size_t line = std::min(text_.find_first_of("\r\n"), text_.size());
  Batch batch = take(line);
  batch.kind = BatchKind::too_long;
  skipping_ = true;
  mid_line_ = true;
  skip();
  return batch;
}

/// Drops text up to the next record, or all of it but the last line if none begins here.
void Feed::skip() {
  if (mid_line_) {
    const std::size_t end = text_.find_first_of("\r\n");
    mid_line_ = end == std::string::npos;
    drop(std::min(end, text_.size()));
    if (mid_line_) return;
  }
  const std::size_t start = reader_.next_start(text_);
  if (start < text_.size()) {
    drop(start);
    skipping_ = false;
    return;
  }
  const std::size_t end = text_.find_last_of("\r\n");
  // The last line end stays, because a CR may be half of one.
  if (end != std::string::npos) drop(end);
  if (text_.size() > options_.max_record_bytes) {
    drop(text_.size());
    mid_line_ = true;
  }
}

void Feed::drop(std::size_t bytes) {
  lines_skipped_ += unicode::count_line_ends(std::string_view(text_).substr(0, bytes));
  text_.erase(0, bytes);
  begin_ += bytes;
  decoding_.take_before(begin_);
}

}  // namespace shoshi
