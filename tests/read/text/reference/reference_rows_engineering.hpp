#pragma once

#include "read/text/reference/reference_rows.hpp"

/// References as the societies of engineering and information science have them, and as J-STAGE
/// cites papers of meetings. All names and titles are invented.
namespace shoshi::text {

constexpr Row kEngineeringReferences[] = {
    {"沢井 萌, 東雲 拓海, 港町の画像認識, 港湾情報学会全国大会論文集, 2021, JPI2021 巻, "
     "第35回 (2021), セッションID 2B4-OS-1a-02, p. 2B4OS1a02, 公開日 2021/06/11, Online ISSN "
     "1884-2844, https://doi.org/10.1234/jpi.0_2B4OS1a02",
     "author=沢井 萌, 東雲 拓海 | title=港町の画像認識 | journal=港湾情報学会全国大会論文集 | "
     "numbering=2021, JPI2021 巻 | event_name=第35回 (2021) | note=セッションID 2B4-OS-1a-02 "
     "| numbering=p. 2B4OS1a02 | available=2021/06/11 | issn_online=Online ISSN 1884-2844 | "
     "doi=https://doi.org/10.1234/jpi.0_2B4OS1a02"},
    {"沢井 萌, 港町の画像認識, 港湾情報学会全国大会論文集, 2021, JPI2021 巻, 第35回 (2021), "
     "セッションID 2B4-02, p. 2B402.",
     "author=沢井 萌 | title=港町の画像認識 | journal=港湾情報学会全国大会論文集 | "
     "numbering=2021, JPI2021 巻 | event_name=第35回 (2021) | note=セッションID 2B4-02 | "
     "numbering=p. 2B402"},
    {"Moe SAWAI, Reading Old Maps, Port & City, 2006, Volume 2006, Port & City 2006, Session "
     "ID TH-D2-5, Pages 80-85, Released on J-STAGE September 12, 2008, "
     "https://doi.org/10.1234/pc.2006.0.80",
     "author=Moe SAWAI | title=Reading Old Maps | journal=Port & City | numbering=2006, "
     "Volume 2006 | event_name=Port & City 2006 | note=Session ID TH-D2-5 | numbering=Pages "
     "80-85 | available=September 12, 2008 | doi=https://doi.org/10.1234/pc.2006.0.80"},
    {"沢井 萌, 港町の回路, 港湾情報学会論文誌, 論文ID 2021JPI7011, [早期公開] 公開日 "
     "2021/09/13, Online ISSN 1884-2844",
     "author=沢井 萌 | title=港町の回路 | journal=港湾情報学会論文誌 | numbering=論文ID "
     "2021JPI7011 | note=[早期公開] | available=2021/09/13 | issn_online=Online ISSN 1884-2844"},
    {"沢井萌, 東雲拓海. 港町の配色支援, 港湾情報フォーラム論文集, 18(3), pp.185-186, "
     "白浜大学, 2019年9月3日.",
     "author=沢井萌, 東雲拓海 | title=港町の配色支援 | journal=港湾情報フォーラム論文集 | "
     "numbering=18(3), pp.185-186 | event_place=白浜大学 | issued=2019年9月3日"},
    {"沢井萌, 東雲拓海. 港町の配色支援. 港湾情報学会第77回全国大会講演論文集, pp.2.139-2.140, "
     "白浜大学, 2015年3月17日.",
     "author=沢井萌, 東雲拓海 | title=港町の配色支援 | "
     "journal=港湾情報学会第77回全国大会講演論文集 | numbering=pp.2.139-2.140 | "
     "event_place=白浜大学 | issued=2015年3月17日"},
    {"沢井萌, 東雲拓海, 港町の配色支援, 第20回港湾学生シンポジウム, A2-14, pp.140-143, "
     "白浜大学, 2018年11月17日. (優秀研究賞)",
     "author=沢井萌, 東雲拓海 | title=港町の配色支援 | journal=第20回港湾学生シンポジウム | "
     "note=A2-14 | numbering=pp.140-143 | event_place=白浜大学 | issued=2018年11月17日 | "
     "note=(優秀研究賞)"},
    {"沢井萌，東雲拓海：港町の地図の構築と評価，港湾知能学会論文誌，Vol.35，No.4，pp.D-J33_1-"
     "14，DOI：10.1234/jpi.D-J33 "
     "(2020)．",
     "author=沢井萌，東雲拓海 | title=港町の地図の構築と評価 | journal=港湾知能学会論文誌 | "
     "numbering=Vol.35，No.4，pp.D-J33_1-14 | doi=DOI：10.1234/jpi.D-J33 | numbering=(2020)"},
    {"沢井萌, 東雲拓海, \"港町の地図\", 港湾知能学会論文誌, Vol.35, No.4, pp. D-J33_1-14, "
     "DOI: 10.1234/jpi.D-J33 (2020)",
     "author=沢井萌, 東雲拓海 | title=港町の地図 | journal=港湾知能学会論文誌 | "
     "numbering=Vol.35, No.4, pp. D-J33_1-14 | doi=DOI: 10.1234/jpi.D-J33 | numbering=(2020)"},
    {"沢井萌・東雲拓海：港町の展望台，電子港湾学会論文誌, Vol.J84-D-I, No.2, pp.146 -- 154, "
     "(2001).",
     "author=沢井萌・東雲拓海 | title=港町の展望台 | journal=電子港湾学会論文誌 | "
     "numbering=Vol.J84-D-I, No.2, pp.146 -- 154, (2001)"},
    {"沢井萌, 東雲拓海, 「港町の有害情報」, 電子港湾学会技術研究報告. NLC, "
     "言語とコミュニケーション, 109(142), pp. 93-98, 2009年7月",
     "author=沢井萌, 東雲拓海 | title=港町の有害情報 | journal=電子港湾学会技術研究報告. NLC, "
     "言語とコミュニケーション | numbering=109(142), pp. 93-98, 2009年7月"},
    {"沢井 萌，東雲 拓海，”港町の難読化の評価”，港湾情報学会論文誌，Vol.60, No.4, pp. "
     "1063–1074, April 2019.",
     "author=沢井 萌，東雲 拓海 | title=港町の難読化の評価 | journal=港湾情報学会論文誌 | "
     "numbering=Vol.60, No.4, pp. 1063–1074, April 2019"},
    {"沢井萌, \"港町の難読化\", 港湾技報, vol. 115, no. 153, pp. 63-68, July 2015 (白浜).",
     "author=沢井萌 | title=港町の難読化 | journal=港湾技報 | numbering=vol. 115, no. 153, "
     "pp. 63-68, July 2015 | note=(白浜)"},
    {"沢井萌『港町の数学』白浜出版会、1988(第3章まで)",
     "author=沢井萌 | title=港町の数学 | publisher=白浜出版会 | numbering=1988 | "
     "note=(第3章まで)"},
    {"沢井萌, 『白鯨図巻』再考, 白浜大学研究紀要, 第22号, 2012年3月",
     "author=沢井萌 | title=『白鯨図巻』再考 | journal=白浜大学研究紀要 | numbering=第22号, "
     "2012年3月"},
    {"[沢井 14] 沢井萌，東雲拓海．港町の改善．港湾知能学会論文誌，Vol.29，No.2，2014，245-258",
     "author=沢井萌，東雲拓海 | title=港町の改善 | journal=港湾知能学会論文誌 | "
     "numbering=Vol.29，No.2，2014，245-258"},
    {"白浜市立図書館. “港町の記憶データベース”. https://example.org/port/, (参照 2022-07-01).",
     "author=白浜市立図書館 | title=港町の記憶データベース | url=https://example.org/port/ | "
     "note=(参照 2022-07-01)"},
};

}  // namespace shoshi::text
