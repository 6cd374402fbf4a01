#pragma once

#include <vector>

#include "shoshi/diagnostic.hpp"
#include "shoshi/record.hpp"
#include "shoshi/span.hpp"

/// Publishers and imprints.
namespace shoshi::value {

/// What an imprint says.
struct Imprint {
  std::vector<LocalText> publishers;
  std::vector<LocalText> places;
  Parsed<DateRange> issued;
  Parsed<std::string> volume;      ///< 巻次 before the publisher, as NDL's RSS has it.
  Parsed<std::string> isbn;        ///< As read_isbn gives it.
  std::vector<SourceText> unread;  ///< What none of the rules explains, in order; not reported.
};

/// Reads the value of a publisher label:
/// - "東京 : 社会保険研究所" is place and name (ISBD);
/// - " ; " stands between publishers, or before the years in which a publisher published
///   ("… ; 1950-1998"), which are no date of the work and are left in `unread`;
/// - "(発売)", "(販売)" and the like stay with their name, for a distributor is stated as one;
/// - square brackets around a whole name ("[藤田英樹]", supplied by the cataloguer) and the sign
/// and
///   year of a copyright ("© 2021 東北地理学会", J-STAGE) are no part of it;
/// - "出版社不明", "[出版者不明]", "[s.n.]" and "[S.l.]" state nothing (JaLC, NDL).
[[nodiscard]] Imprint read_publisher(SourceText text, Diagnostics& diagnostics);

/// Reads an imprint, comma separated:
/// - "東京 : X, 2001.3", "札幌市中央図書館, 1986.3" (CiNii Books, NDL 出版事項): publisher and
/// date;
/// - "[巻次,]出版者,年,ISBN", the first line of a description in NDL's RSS, where any part may be
///   empty or missing ("2,P-Vine,2022,", "2002-04,4-636-25156-3", "Giovanni Records,2012,").
/// The last part that is a date is the date, a part that is a valid ISBN the ISBN; of what stands
/// before them, the last part is the publisher and the part before it the volume.
[[nodiscard]] Imprint read_imprint(SourceText text, Diagnostics& diagnostics);

/// True if the line is surely NDL's first line of a description in RSS: it has two to four
/// comma-separated parts of which the last is an ISBN or empty and the one before it a year.
[[nodiscard]] bool is_rss_imprint(SourceText line);

}  // namespace shoshi::value
