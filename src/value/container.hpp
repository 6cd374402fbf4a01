#pragma once

#include <vector>

#include "shoshi/diagnostic.hpp"
#include "shoshi/record.hpp"
#include "shoshi/span.hpp"

namespace shoshi::value {

/// Reads the name of a journal or another container as services print it: the main title, then the
/// parallel ones, and the ISSNs behind them. From the right, because names hold all of these marks:
/// - brackets with ISSNs ("国際政治 (ISSN:04542215)", ceek.jp; "(Print ISSN: …, Online ISSN: …)"),
///   or the word ISSN and numbers that end the text;
/// - " / " and a statement of responsibility ("史学雑誌 / 史学会 編", NDL), which goes to
///   `responsibility`, or stays in the title if that is null; so does the body in brackets behind a
///   name in 『』 ("『アフリカ研究』 (日本アフリカ学会)");
/// - " = " before a parallel title, whichever side is Japanese;
/// - " : " before a subtitle (the first of each title);
/// - a Japanese name with a Latin one in brackets or behind a comma at its end
///   ("日本獸醫學雜誌(The Japanese Journal of Veterinary Science)"): two words or more without
///   digits;
/// - the code of a language and " : " before the name ("ja : 国際経営論集", WEKO3).
/// "NAME. PART" is one title. Reports what read_issns reports.
[[nodiscard]] Container read_container(SourceText text, Diagnostics& diagnostics,
                                       std::vector<SourceText>* responsibility = nullptr);

}  // namespace shoshi::value
