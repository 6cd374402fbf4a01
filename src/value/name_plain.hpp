#pragma once

#include "shoshi/record.hpp"
#include "shoshi/span.hpp"
#include "value/name.hpp"

namespace shoshi::value {

/// The quick way for the usual line: Japanese names of a surname, a space and a given name, with
/// one space between them (ceek.jp: 野口 孝俊 浦本 康二 鈴木 武) or each with a comma or semicolon
/// behind it (J-STAGE: 中村 泰輔, 小笹 哲夫). Appends them to `list` and returns true; or does
/// nothing and returns false if the line is, or might be, anything else.
bool read_plain_names(SourceText line, Role role, NameList& list);

}  // namespace shoshi::value
