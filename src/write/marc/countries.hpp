#pragma once

#include <string_view>

namespace shoshi::marc {

/// The MARC country code ("MARC Code List for Countries") of a place of publication: "ja " for
/// 東京, "cc " for 北京, "enk" for London. Three characters. A place that is not in our list is in
/// Japan if it is written with ideographs, because foreign ones are in kana or Latin script but for
/// those listed; else the code is "xx " (unknown).
[[nodiscard]] std::string_view country_code(std::string_view place) noexcept;

}  // namespace shoshi::marc
