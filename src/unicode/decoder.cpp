#include <algorithm>
#include <array>
#include <vector>

#include "unicode/decoded_text.hpp"
#include "unicode/detect.hpp"
#include "unicode/encoding.hpp"
#include "unicode/pieces.hpp"
#include "unicode/transcoder.hpp"
#include "unicode/utf8.hpp"

namespace shoshi::unicode {
namespace {

// The encodings of the lines so far, the latest first.
class Recent {
 public:
  void add(Encoding encoding) {
    const auto found = std::find(list_.begin(), list_.end(), encoding);
    if (found != list_.end()) list_.erase(found);
    list_.insert(list_.begin(), encoding);
  }
  // UTF-8 before the first.
  [[nodiscard]] Encoding latest() const noexcept {
    return list_.empty() ? Encoding::utf8 : list_.front();
  }
  [[nodiscard]] bool empty() const noexcept { return list_.empty(); }
  [[nodiscard]] std::optional<Encoding> latest_of(EncodingSet candidates) const noexcept {
    for (const Encoding encoding : list_) {
      if ((candidates & set_of(encoding)) != 0) return encoding;
    }
    return std::nullopt;
  }

 private:
  std::vector<Encoding> list_;
};

Encoding usual_of(EncodingSet candidates) noexcept {
  for (const Encoding encoding : {Encoding::utf8, Encoding::euc_jp}) {
    if ((candidates & set_of(encoding)) != 0) return encoding;
  }
  return Encoding::cp932;
}

}  // namespace

class Decoder::State {
 public:
  explicit State(Encoding encoding) : asked_(encoding) {
    if (encoding == Encoding::detect) mode_ = Mode::probe;
    if (encoding == Encoding::utf16le || encoding == Encoding::utf16be) mode_ = Mode::utf16;
  }

  void decode(std::string_view bytes, bool end_of_input, std::string& out,
              Diagnostics& diagnostics) {
    text_.attach(out, diagnostics);
    if (first_.size() < kProbeBytes) first_.append(bytes.substr(0, kProbeBytes - first_.size()));
    take(bytes, end_of_input);
    if (end_of_input) finish();
    if (!judged_ && mode_ != Mode::probe) judge(end_of_input);
  }

  [[nodiscard]] bool judged() const noexcept { return judged_; }

  [[nodiscard]] std::string_view not_text() const noexcept { return not_text_; }

 private:
  enum class Mode : std::uint8_t { probe, lines, utf16 };

  // Keeps back what cannot be decoded yet. The bytes are copied only if an earlier piece of the
  // input left some, and then only to the end of that line.
  void take(std::string_view bytes, bool end) {
    if (!end && tells_nothing_new(bytes)) {
      pending_.append(bytes);
      return;
    }
    if (!pending_.empty()) {
      const bool all = wants_more_lines_ || mode_ != Mode::lines;
      const std::size_t head = all ? bytes.size() : first_line_bytes(bytes);
      pending_.append(bytes.substr(0, head));
      bytes.remove_prefix(head);
      pending_.erase(0, process(pending_, end && bytes.empty()));
      if (!pending_.empty() && !bytes.empty()) {
        pending_.append(bytes);
        bytes = {};
        pending_.erase(0, process(pending_, end));
      }
    }
    if (bytes.empty()) return;
    pending_.assign(bytes.substr(process(bytes, end)));
  }

  // True if the bytes only make the pending line longer: it need not be read again.
  [[nodiscard]] bool tells_nothing_new(std::string_view bytes) const noexcept {
    return mode_ == Mode::lines && !pending_.empty() && pending_.back() != '\r' &&
           pending_.size() + bytes.size() < kPartBytes &&
           bytes.find_first_of("\r\n") == std::string_view::npos;
  }

  // Decodes from the start of `bytes`; returns how many it is done with. At the end of the input
  // it is done with all.
  std::size_t process(std::string_view bytes, bool end) {
    if (mode_ == Mode::probe && !probe(bytes, end)) return 0;
    return mode_ == Mode::utf16 ? process_utf16(bytes, end) : process_lines(bytes, end);
  }

  // Decides between UTF-16 and the rest. A first line in plain UTF-8 is enough, so that it need not
  // wait for more. Returns false if more bytes are needed.
  bool probe(std::string_view bytes, bool end) {
    const std::string_view first = bytes.substr(0, kProbeBytes);
    if (first.starts_with("\xFF\xFE") || first.starts_with("\xFE\xFF")) {
      mode_ = Mode::utf16;
      return true;
    }
    if (first.starts_with("\xEF\xBB\xBF")) {
      asked_ = Encoding::utf8;
      mode_ = Mode::lines;
      return true;
    }
    const std::string_view line = first.substr(0, first.find('\n'));
    const bool has_line = line.size() < first.size();
    const bool plain = has_line && is_valid(line) && line.find('\0') == std::string_view::npos;
    if (plain) {
      mode_ = Mode::lines;
      return true;
    }
    if (!end && first.size() < kProbeBytes) return false;
    const std::optional<Encoding> utf16 = detect_utf16(first);
    mode_ = utf16 ? Mode::utf16 : Mode::lines;
    if (utf16) {
      asked_ = *utf16;
      text_.report_encoding(asked_, 0);
    }
    return true;
  }

  // A first line in plain UTF-8 is enough here too, and decides whatever has come behind it.
  void judge(bool end) {
    const std::string_view line = std::string_view(first_).substr(0, first_.find('\n'));
    const bool plain = line.size() < first_.size() && is_valid(line) && why_not_text(line).empty();
    if (!plain && !end && first_.size() < kProbeBytes && mode_ != Mode::utf16) return;
    judged_ = true;
    if (!plain && mode_ != Mode::utf16) not_text_ = why_not_text(first_);
  }

  std::size_t process_lines(std::string_view bytes, bool end) {
    const bool detects = asked_ == Encoding::detect;
    wants_more_lines_ = false;
    PlainRuns runs(bytes);
    std::size_t at = 0;
    while (at < bytes.size()) {
      if (!in_line_) {
        const bool utf8 = detects ? !recent_.empty() && recent_.latest() == Encoding::utf8
                                  : asked_ == Encoding::utf8;
        const bool escapes = detects || asked_ == Encoding::iso_2022_jp;
        const std::size_t run = runs.end_of_run(at, utf8, escapes);
        text_.append(bytes.substr(at, run - at));
        at = run;
      }
      const std::optional<Piece> piece = find_piece(bytes.substr(at), end);
      if (!piece || piece->size() == 0) break;
      if (!in_line_ && !choose(bytes.substr(at), *piece, end)) {
        wants_more_lines_ = true;
        break;
      }
      at += decode_piece(*piece);
    }
    return at;
  }

  // Chooses the encoding of the line that begins with `piece`, which is the first of `rest`.
  // Returns false if the lines that could decide are not there yet.
  bool choose(std::string_view rest, const Piece& piece, bool end) {
    if (asked_ != Encoding::detect) {
      line_encoding_ = asked_;
      return true;
    }
    const LineEvidence evidence = read_evidence(piece.text, piece.whole);
    if (evidence.neutral) {
      line_encoding_ = piece.whole ? Encoding::utf8 : recent_.latest();
      return true;
    }
    std::optional<Encoding> encoding = evidence.decided;
    if (!encoding) encoding = recent_.latest_of(evidence.candidates);
    if (!encoding) {
      looked_at_ = std::max(looked_at_, piece.size());
      const NextDecided next = find_next_decided(rest, evidence.candidates, end);
      if (next.unknown) return false;
      looked_at_ = 0;
      encoding = next.encoding.value_or(usual_of(evidence.candidates));
    }
    line_encoding_ = *encoding;
    announces_ = line_encoding_ != Encoding::utf8 && line_encoding_ != recent_.latest();
    recent_.add(line_encoding_);
    return true;
  }

  struct NextDecided {
    std::optional<Encoding> encoding;
    bool unknown = false;  // more bytes are needed to know
  };

  // Goes on after the lines that it looked at when it was last asked for the same line.
  NextDecided find_next_decided(std::string_view rest, EncodingSet candidates, bool end) noexcept {
    while (looked_at_ < rest.size()) {
      const std::optional<Piece> piece = find_piece(rest.substr(looked_at_), end);
      if (!piece) break;
      looked_at_ += piece->size();
      if (looked_at_ > kPartBytes) return {};
      const LineEvidence evidence = read_evidence(piece->text, piece->whole);
      const bool counts = evidence.decided && (candidates & set_of(*evidence.decided)) != 0;
      if (counts) return {evidence.decided, false};
    }
    return {std::nullopt, !end && rest.size() <= kPartBytes};
  }

  // Returns how many bytes of the piece are done with: all, but for a character of UTF-8 that goes
  // on in the next part of the line.
  std::size_t decode_piece(const Piece& piece) {
    const bool begins = !in_line_;
    in_line_ = !piece.whole;
    if (line_encoding_ != Encoding::utf8) {
      transcode(piece, begins);
      text_.append(piece.line_end);
      return piece.size();
    }
    const std::size_t done = piece.whole ? piece.text.size() : whole_characters(piece.text);
    text_.append_repaired(piece.text.substr(0, done));
    text_.append(piece.line_end);
    return done + piece.line_end.size();
  }

  // The length of a part of a line without the character that goes on in the next part.
  static std::size_t whole_characters(std::string_view text) noexcept {
    for (std::size_t tail = 1; tail <= 3 && tail < text.size(); ++tail) {
      const std::size_t at = text.size() - tail;
      if ((static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) continue;
      const CodePoint last = unicode::decode(text, at);
      const bool lead = static_cast<unsigned char>(text[at]) >= 0xC2 && !last.valid;
      return lead && last.bytes == tail ? at : text.size();
    }
    return text.size();
  }

  void transcode(const Piece& piece, bool begins) {
    const bool plain = begins && piece.whole && is_ascii(piece.text) &&
                       piece.text.find('\x1B') == std::string_view::npos;
    if (plain) {
      text_.append(piece.text);
      return;
    }
    transcoded_.clear();
    transcoder_.read(line_encoding_, piece.text, begins, piece.whole, transcoded_);
    const std::size_t replacements = 3 * transcoded_.malformed.size();
    if (announces_) {
      text_.report_encoding(line_encoding_, transcoded_.text.size() + replacements);
    }
    announces_ = false;
    const std::string_view text = transcoded_.text;
    std::size_t at = 0;
    for (const Transcoded::Malformed& malformed : transcoded_.malformed) {
      text_.append(text.substr(at, malformed.at - at));
      text_.append_malformed(malformed.bytes, line_encoding_);
      at = malformed.at;
    }
    text_.append(text.substr(at));
  }

  std::size_t process_utf16(std::string_view bytes, bool end) {
    if (!order_known_ && bytes.size() < 2 && !end) return 0;
    if (!order_known_) {
      if (bytes.starts_with("\xFF\xFE")) asked_ = Encoding::utf16le;
      if (bytes.starts_with("\xFE\xFF")) asked_ = Encoding::utf16be;
      order_known_ = true;
    }
    std::string run;
    std::size_t at = 0;
    while (bytes.size() - at >= 2) {
      const char32_t unit = utf16_unit(bytes, at);
      const bool last = bytes.size() - at < 4;
      // What follows may be the other half, of a pair of surrogates or of CR LF.
      if (last && !end && (is_lead(unit) || unit == U'\r')) break;
      const char32_t next = last ? 0 : utf16_unit(bytes, at + 2);
      if (is_lead(unit) && is_trail(next)) {
        append_utf8(0x10000 + ((unit - 0xD800) << 10) + (next - 0xDC00), run);
        at += 4;
        continue;
      }
      if (is_lead(unit) || is_trail(unit)) {
        append_malformed_utf16(bytes.substr(at, 2), run);
      } else {
        append_utf8(unit, run);
      }
      at += 2;
    }
    if (end && at < bytes.size()) {
      append_malformed_utf16(bytes.substr(at), run);
      at = bytes.size();
    }
    text_.append(run);
    return at;
  }

  void append_malformed_utf16(std::string_view bytes, std::string& run) {
    text_.append(run);
    run.clear();
    text_.append_malformed(bytes, asked_);
  }

  static bool is_lead(char32_t unit) noexcept { return (unit & 0xFC00) == 0xD800; }
  static bool is_trail(char32_t unit) noexcept { return (unit & 0xFC00) == 0xDC00; }

  [[nodiscard]] char32_t utf16_unit(std::string_view bytes, std::size_t at) const noexcept {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return asked_ == Encoding::utf16le ? char32_t{second} << 8 | first
                                       : char32_t{first} << 8 | second;
  }

  void finish() {
    if (!pending_.empty()) pending_.erase(0, process(pending_, true));
    // A long line may end within a character, which the converter holds.
    if (in_line_) decode_piece({});
    if (mode_ == Mode::probe) mode_ = Mode::lines;
    text_.report_malformed();
  }

  Encoding asked_;  // detect, or what it is all read as
  Mode mode_ = Mode::lines;
  std::string pending_;  // bytes not decoded yet
  DecodedText text_;
  Transcoder transcoder_;
  Transcoded transcoded_;

  bool in_line_ = false;  // within a long line
  Encoding line_encoding_ = Encoding::utf8;
  Recent recent_;
  bool announces_ = false;         // the line is the first in its encoding
  bool wants_more_lines_ = false;  // a pending line waits for one that decides
  std::size_t looked_at_ = 0;      // bytes from that line on that do not decide
  bool order_known_ = false;       // of the bytes of UTF-16

  std::string first_;  // the first kProbeBytes
  bool judged_ = false;
  std::string_view not_text_;
};

Decoder::Decoder(Encoding encoding) : state_(std::make_unique<State>(encoding)) {}
Decoder::~Decoder() = default;

void Decoder::decode(std::string_view bytes, bool end_of_input, std::string& out,
                     Diagnostics& diagnostics) {
  state_->decode(bytes, end_of_input, out, diagnostics);
}

std::string_view Decoder::not_text() const noexcept {
  return state_->not_text();
}

bool Decoder::judged() const noexcept {
  return state_->judged();
}

}  // namespace shoshi::unicode
