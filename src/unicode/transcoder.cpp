#include "unicode/transcoder.hpp"

#include <unicode/ucnv.h>
#include <unicode/utf16.h>

#include <array>

#include "unicode/utf8.hpp"

namespace shoshi::unicode {
namespace {

const char* icu_name(Encoding encoding) noexcept {
  if (encoding == Encoding::euc_jp) return "euc-jp-2007";
  if (encoding == Encoding::iso_2022_jp) return "ISO-2022-JP-1";
  return "windows-932";
}

// ICU's JIS converters follow Microsoft where JIS X 0208 and Microsoft differ.
char32_t as_in_jis(char32_t c) noexcept {
  switch (c) {
    case 0xFF5E:
      return 0x301C;
    case 0xFF0D:
      return 0x2212;
    case 0x2225:
      return 0x2016;
    case 0xFFE0:
      return 0xA2;
    case 0xFFE1:
      return 0xA3;
    case 0xFFE2:
      return 0xAC;
    default:
      return c;
  }
}

}  // namespace

class Transcoder::Converter {
 public:
  explicit Converter(Encoding encoding) : encoding_(encoding) {
    UErrorCode error = U_ZERO_ERROR;
    converter_.adoptInstead(ucnv_open(icu_name(encoding), &error));
    if (U_FAILURE(error)) return;
    ucnv_setToUCallBack(converter_.getAlias(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                        &error);
  }

  [[nodiscard]] Encoding encoding() const noexcept { return encoding_; }

  void read(std::string_view bytes, bool begins, bool ends, Transcoded& result) {
    if (converter_.isNull()) {
      // Without its data ICU reads nothing.
      result.malformed.push_back({result.text.size(), std::string(bytes)});
      return;
    }
    if (begins) ucnv_resetToUnicode(converter_.getAlias());
    const char* source = bytes.data();
    const char* const end = source + bytes.size();
    bool more = true;
    while (more) more = step(source, end, ends, result);
  }

 private:
  // Converts until the source ends, the buffer is full or something is malformed. Returns false
  // when there is nothing left to do.
  bool step(const char*& source, const char* end, bool ends, Transcoded& result) {
    std::array<UChar, 1024> units;
    UChar* target = units.data();
    const char* const begin = source;
    UErrorCode error = U_ZERO_ERROR;
    ucnv_toUnicode(converter_.getAlias(), &target, units.data() + units.size(), &source, end,
                   nullptr, ends, &error);
    append(units.data(), target, result.text);
    if (error == U_BUFFER_OVERFLOW_ERROR) return true;
    if (U_SUCCESS(error)) return false;
    result.malformed.push_back({result.text.size(), invalid_bytes()});
    return source != end && source != begin;
  }

  std::string invalid_bytes() const {
    std::array<char, 32> bytes;
    auto length = static_cast<int8_t>(bytes.size());
    UErrorCode error = U_ZERO_ERROR;
    ucnv_getInvalidChars(converter_.getAlias(), bytes.data(), &length, &error);
    if (U_FAILURE(error)) return {};
    return {bytes.data(), static_cast<std::size_t>(length)};
  }

  void append(const UChar* at, const UChar* end, std::string& out) {
    for (; at != end; ++at) {
      char32_t c = *at;
      if (U16_IS_LEAD(*at)) {
        lead_ = *at;
        continue;
      }
      if (U16_IS_TRAIL(*at)) {
        c = static_cast<char32_t>(U16_GET_SUPPLEMENTARY(lead_, *at));
      } else if (encoding_ != Encoding::cp932) {
        c = as_in_jis(c);
      }
      append_utf8(c, out);
    }
  }

  Encoding encoding_;
  icu::LocalUConverterPointer converter_;
  UChar lead_ = 0;  // A surrogate whose pair has not come yet.
};

Transcoder::Transcoder() = default;
Transcoder::~Transcoder() = default;

Transcoder::Converter& Transcoder::converter(Encoding encoding) {
  for (const auto& opened : converters_) {
    if (opened->encoding() == encoding) return *opened;
  }
  return *converters_.emplace_back(std::make_unique<Converter>(encoding));
}

void Transcoder::read(Encoding encoding, std::string_view bytes, bool begins, bool ends,
                      Transcoded& result) {
  converter(encoding).read(bytes, begins, ends, result);
}

}  // namespace shoshi::unicode
