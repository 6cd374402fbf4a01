#pragma once

#include <string_view>

/// References in every style, and their parts. All names and titles are invented, but for names of
/// publishers and services.
namespace shoshi::text {

/// A line and what it consists of: "element=value" with " | " between them.
struct Row {
  std::string_view line;
  std::string_view parts;
};

constexpr Row kReferences[] = {
    {"沢井 萌, 東雲 拓海, 地域資料の電子化と公開(前編,<特集>地域の記憶), 図書館・情報・文書, 2012, "
     "58 巻, 3 号, p. 166-171, 公開日 2018/05/16, Online ISSN 2980-1109, Print ISSN 2980-1117, "
     "https://doi.org/10.1234/toshokan.56.4_166, "
     "https://www.jstage.jst.go.jp/article/toshokan/56/4/56_166/_article/-char/ja, 抄録:",
     "author=沢井 萌, 東雲 拓海 | title=地域資料の電子化と公開(前編,<特集>地域の記憶) | "
     "journal=図書館・情報・文書 | numbering=2012, 58 巻, 3 号, p. 166-171 | available=2018/05/16 "
     "| issn_online=Online ISSN 2980-1109 | issn_print=Print ISSN 2980-1117 | "
     "doi=https://doi.org/10.1234/toshokan.56.4_166 | "
     "url=https://www.jstage.jst.go.jp/article/toshokan/56/4/56_166/_article/-char/ja"},
    {"沢井 萌, 東雲 拓海, 地域資料の電子化, 図書館研究, 2012, 58 巻, 3 号, p. 166-171, 公開日 "
     "2018/05/16, Online ISSN 2980-1109, https://doi.org/10.1234/toshokan.56.4_166, "
     "https://www.jstage.jst.go.jp/article/toshokan/56/4/56_166/_article/-char/ja, 抄録: "
     "地域の資料を, 三年かけて電子化した。",
     "author=沢井 萌, 東雲 拓海 | title=地域資料の電子化 | journal=図書館研究 | numbering=2012, 58 "
     "巻, 3 号, p. 166-171 | available=2018/05/16 | issn_online=Online ISSN 2980-1109 | "
     "doi=https://doi.org/10.1234/toshokan.56.4_166 | "
     "url=https://www.jstage.jst.go.jp/article/toshokan/56/4/56_166/_article/-char/ja | "
     "abstract=地域の資料を, 三年かけて電子化した。"},
    {"沢井 萌, マルティネス P, (訳)東雲 拓海, 海図の読み方, 航海学, 2001, 9 巻, 4 号, p. 74-95, "
     "公開日 2016/08/31, Online ISSN 2980-1125, Print ISSN 2980-1133.",
     "author=沢井 萌, マルティネス P, (訳)東雲 拓海 | title=海図の読み方 | journal=航海学 | "
     "numbering=2001, 9 巻, 4 号, p. 74-95 | available=2016/08/31 | issn_online=Online ISSN "
     "2980-1125 | issn_print=Print ISSN 2980-1133"},
    {"沢井 萌, Costa Miguel, 東雲 拓海, HARBOR: 港湾画像のデータセット, 画像と海, 2023, 30 巻, 1 "
     "号, p. 63-87, 公開日 2023/03/15",
     "author=沢井 萌, Costa Miguel, 東雲 拓海 | title=HARBOR: 港湾画像のデータセット | "
     "journal=画像と海 | numbering=2023, 30 巻, 1 号, p. 63-87 | available=2023/03/15"},
    {"沢井 萌, 他, 座談会「海図を読む」, 航海学会誌, 2004, 15 巻, p. 1-9",
     "author=沢井 萌, 他 | title=座談会「海図を読む」 | journal=航海学会誌 | numbering=2004, 15 "
     "巻, p. 1-9"},
    {"Moe SAWAI, Takumi SHINONOME, Digitizing Charts, Past and Present, Nonlinear Maps and Their "
     "Applications, IEICE, 2017, Volume 8, Issue 2, Pages 100-117, Released on J-STAGE April 1, "
     "2017, Online ISSN 2185-4106",
     "author=Moe SAWAI, Takumi SHINONOME | title=Digitizing Charts, Past and Present | "
     "journal=Nonlinear Maps and Their Applications, IEICE | numbering=2017, Volume 8, Issue 2, "
     "Pages 100-117 | available=April 1, 2017 | issn_online=Online ISSN 2185-4106"},
    {"Moe SAWAI, A Chart of the Inland Sea, Chart Society Technical Report, Type 2 SIG, 2019, "
     "Volume 2019, Issue SAI-035, Pages 03-, Released on J-STAGE May 11, 2021, Online ISSN "
     "2436-5556, https://doi.org/10.1234/chartsig.2019.SAI-035_03",
     "author=Moe SAWAI | title=A Chart of the Inland Sea | journal=Chart Society Technical Report, "
     "Type 2 SIG | numbering=2019, Volume 2019, Issue SAI-035, Pages 03- | available=May 11, 2021 "
     "| issn_online=Online ISSN 2436-5556 | doi=https://doi.org/10.1234/chartsig.2019.SAI-035_03"},
    {"沢井 萌, 海図の標準化, 海図学会技術研究報告. SIP, 信号処理, 2008, 108 巻, 70 号, p. 37-42, "
     "公開日 2017/05/11",
     "author=沢井 萌 | title=海図の標準化 | journal=海図学会技術研究報告. SIP, 信号処理 | "
     "numbering=2008, 108 巻, 70 号, p. 37-42 | available=2017/05/11"},
    {"巻頭言, 航海学, 2001, 9 巻, 1 号, p. 1, 公開日 2016/08/31",
     "title=巻頭言 | journal=航海学 | numbering=2001, 9 巻, 1 号, p. 1 | available=2016/08/31"},
    {"海図委員会, 沢井 萌, 東雲 拓海, 海図の改訂, 航海学, 2011, 19 巻, 1 号, p. 1-8, 公開日 "
     "2016/08/31",
     "author=海図委員会, 沢井 萌, 東雲 拓海 | title=海図の改訂 | journal=航海学 | numbering=2011, "
     "19 巻, 1 号, p. 1-8 | available=2016/08/31"},
    {"山田太郎, 佐藤花子. 古地図にみる港町の変遷. 都市史研究. 2015, vol. 12, no. 3, p. 45-67.",
     "author=山田太郎, 佐藤花子 | title=古地図にみる港町の変遷 | journal=都市史研究 | "
     "numbering=2015, vol. 12, no. 3, p. 45-67"},
    {"山田太郎，佐藤花子．古地図にみる港町の変遷．都市史研究．2015，vol. 12，no. 3，p. 45-67．",
     "author=山田太郎，佐藤花子 | title=古地図にみる港町の変遷 | journal=都市史研究 | "
     "numbering=2015，vol. 12，no. 3，p. 45-67"},
    {"高橋一郎. Web 2.0時代の図書館サービス. 図書館界. 2009, vol. 61, no. 2, p. 88-99.",
     "author=高橋一郎 | title=Web 2.0時代の図書館サービス | journal=図書館界 | numbering=2009, "
     "vol. 61, no. 2, p. 88-99"},
    {"鈴木次郎, 田中三郎. 深層学習による画像認識: 動向と課題. 人工知能. 2016, vol. 31, no. 4, p. "
     "500-508. https://doi.org/10.1234/jsai.31.4_500, (参照 2020-03-01).",
     "author=鈴木次郎, 田中三郎 | title=深層学習による画像認識: 動向と課題 | journal=人工知能 | "
     "numbering=2016, vol. 31, no. 4, p. 500-508 | doi=https://doi.org/10.1234/jsai.31.4_500 | "
     "note=(参照 2020-03-01)"},
    {"Smith, John A.; Brown, Mary. Reading habits in rural Japan. Journal of Library Studies. "
     "1999, vol. 10, no. 1, p. 5-20.",
     "author=Smith, John A.; Brown, Mary | title=Reading habits in rural Japan | journal=Journal "
     "of Library Studies | numbering=1999, vol. 10, no. 1, p. 5-20"},
    {"文部科学省. 学術情報流通の現状. 情報管理. 2011, vol. 54, no. 1, p. 12-19.",
     "author=文部科学省 | title=学術情報流通の現状 | journal=情報管理 | numbering=2011, vol. 54, "
     "no. 1, p. 12-19"},
    {"上田修一. 図書館情報学. 勁草書房, 2010.",
     "author=上田修一 | title=図書館情報学 | publisher=勁草書房 | numbering=2010"},
    {"中村和夫. 海辺の植物誌. 東京, 海鳴書房, 1987, 234p.",
     "author=中村和夫 | title=海辺の植物誌 | place=東京 | publisher=海鳴書房 | numbering=1987 | "
     "extent=234p"},
    {"中村和夫. 海辺の植物誌. 海鳴書房, 1987, 234p., (海鳴選書, 12).",
     "author=中村和夫 | title=海辺の植物誌 | publisher=海鳴書房 | numbering=1987 | extent=234p | "
     "series=海鳴選書, 12"},
    {"佐々木健, 伊藤誠. 砂浜の地形変化. 海岸工学論文集, 52巻, 601-605頁, 2005年.",
     "author=佐々木健, 伊藤誠 | title=砂浜の地形変化 | journal=海岸工学論文集 | numbering=52巻, "
     "601-605頁, 2005年"},
    {"佐々木 健・伊藤 誠 (2005) 砂浜の地形変化. 海岸工学論文集, 52, 601–605.",
     "author=佐々木 健・伊藤 誠 | issued=2005 | title=砂浜の地形変化 | journal=海岸工学論文集 | "
     "numbering=52, 601–605"},
    {"佐々木健・伊藤誠（2005）：砂浜の地形変化，海岸工学論文集，第52巻，pp. 601–605．",
     "author=佐々木健・伊藤誠 | issued=2005 | title=砂浜の地形変化 | journal=海岸工学論文集 | "
     "numbering=第52巻，pp. 601–605"},
    {"佐々木健, 伊藤誠: 砂浜の地形変化, 海岸工学論文集, Vol. 52, No. 1, pp. 601-605, 2005.",
     "author=佐々木健, 伊藤誠 | title=砂浜の地形変化 | journal=海岸工学論文集 | numbering=Vol. 52, "
     "No. 1, pp. 601-605, 2005"},
    {"佐々木健，伊藤誠：砂浜の地形変化，海岸工学論文集，Vol. 52，No. 1，pp. 601-605（2005）．",
     "author=佐々木健，伊藤誠 | title=砂浜の地形変化 | journal=海岸工学論文集 | numbering=Vol. "
     "52，No. 1，pp. 601-605（2005）"},
    {"佐々木健, 伊藤誠, 砂浜の地形変化, 海岸工学論文集, Vol. 52, No. 1, pp. 601-605, 2005.",
     "author=佐々木健, 伊藤誠 | title=砂浜の地形変化 | journal=海岸工学論文集 | numbering=Vol. 52, "
     "No. 1, pp. 601-605, 2005"},
    {"佐々木健, “砂浜の地形変化,” 海岸工学論文集, vol. 52, no. 1, pp. 601-605, 2005.",
     "author=佐々木健 | title=砂浜の地形変化 | journal=海岸工学論文集 | numbering=vol. 52, no. 1, "
     "pp. 601-605, 2005"},
    {"佐々木健ほか: 砂浜の地形変化. 海岸工学論文集 52: 601-605, 2005.",
     "author=佐々木健ほか | title=砂浜の地形変化 | journal=海岸工学論文集 | numbering=52: 601-605, "
     "2005"},
    {"J. Smith and B. Jones, \"Adaptive filters for noisy channels,\" IEEE Trans. Signal Process., "
     "vol. 45, no. 3, pp. 120-133, Mar. 1997.",
     "author=J. Smith and B. Jones | title=Adaptive filters for noisy channels | journal=IEEE "
     "Trans. Signal Process. | numbering=vol. 45, no. 3, pp. 120-133, Mar. 1997"},
    {"J. Smith, B. Jones. Adaptive filters for noisy channels. Signal Processing. 1997, vol. 45, "
     "no. 3, p. 120-133.",
     "author=J. Smith, B. Jones | title=Adaptive filters for noisy channels | journal=Signal "
     "Processing | numbering=1997, vol. 45, no. 3, p. 120-133"},
    {"Smith J, Jones B. Adaptive filters for noisy channels. J Appl Acoust 1997;45(3):120-33.",
     "author=Smith J, Jones B. | title=Adaptive filters for noisy channels | journal=J Appl Acoust "
     "| numbering=1997;45(3):120-33"},
    {"Smith J, Jones B, et al. Adaptive filters for noisy channels. J. Appl. Acoust. "
     "1997;45:120-133.",
     "author=Smith J, Jones B, et al | title=Adaptive filters for noisy channels | journal=J. "
     "Appl. Acoust | numbering=1997;45:120-133"},
    {"Smith, J., & Jones, B. (1997). Adaptive filters for noisy channels. Journal of Applied "
     "Acoustics, 45(3), 120-133. https://doi.org/10.1234/jaa.1997.45",
     "author=Smith, J., & Jones, B. | issued=1997 | title=Adaptive filters for noisy channels | "
     "journal=Journal of Applied Acoustics | numbering=45(3), 120-133 | "
     "doi=https://doi.org/10.1234/jaa.1997.45"},
    {"Smith, J. A., Jones, B. C., & Brown, D. (1997). Adaptive filters: A review. Journal of "
     "Applied Acoustics, 45, 120–133. doi:10.1234/jaa.1997.45",
     "author=Smith, J. A., Jones, B. C., & Brown, D. | issued=1997 | title=Adaptive filters: A "
     "review | journal=Journal of Applied Acoustics | numbering=45, 120–133 | "
     "doi=doi:10.1234/jaa.1997.45"},
    {"木村一郎, 清水二郎. 乳児の睡眠と授乳の関連. 小児保健研究 2012;71(3):345-351.",
     "author=木村一郎, 清水二郎 | title=乳児の睡眠と授乳の関連 | journal=小児保健研究 | "
     "numbering=2012;71(3):345-351"},
    {"木村一郎，清水二郎，他：乳児の睡眠と授乳の関連．小児保健研究 71：345-351，2012",
     "author=木村一郎，清水二郎，他 | title=乳児の睡眠と授乳の関連 | journal=小児保健研究 | "
     "numbering=71：345-351，2012"},
    {"木村一郎,清水二郎:乳児の睡眠と授乳の関連.小児保健研究,71(3):345-351,2012.",
     "author=木村一郎,清水二郎 | title=乳児の睡眠と授乳の関連 | journal=小児保健研究 | "
     "numbering=71(3):345-351,2012"},
    {"木村一郎: 乳児の睡眠と授乳の関連. 小児保健研究. 2012; 71(3): 345-351.",
     "author=木村一郎 | title=乳児の睡眠と授乳の関連 | journal=小児保健研究 | numbering=2012; "
     "71(3): 345-351"},
    {"木村 一郎, 清水 二郎 (2012). 乳児の睡眠と授乳の関連 小児保健研究, 71, 345-351.",
     "author=木村 一郎, 清水 二郎 | issued=2012 | title=乳児の睡眠と授乳の関連 | "
     "journal=小児保健研究 | numbering=71, 345-351"},
    {"木村 一郎・清水 二郎 (2012). 乳児の睡眠と授乳の関連――縦断研究による検討―― 小児保健研究, "
     "71(3), 345-351.",
     "author=木村 一郎・清水 二郎 | issued=2012 | "
     "title=乳児の睡眠と授乳の関連――縦断研究による検討―― | journal=小児保健研究 | numbering=71(3), "
     "345-351"},
    {"木村 一郎 (2012). 乳児の睡眠 清水 二郎・森 三郎 (編) 発達の科学 (pp. 12-34) 北大路書房",
     "author=木村 一郎 | issued=2012 | title=乳児の睡眠 | editor=清水 二郎・森 三郎 (編) | "
     "book_title=発達の科学 | numbering=pp. 12-34 | publisher=北大路書房"},
    {"木村一郎「乳児の睡眠」清水二郎編『発達の科学』北大路書房、2012年、12-34頁。",
     "author=木村一郎 | title=乳児の睡眠 | editor=清水二郎編 | book_title=発達の科学 | "
     "publisher=北大路書房 | numbering=2012年、12-34頁"},
    {"木村一郎「乳児の睡眠」(清水二郎編『発達の科学』北大路書房、2012年)12-34頁",
     "author=木村一郎 | title=乳児の睡眠 | editor=清水二郎編 | book_title=発達の科学 | "
     "publisher=北大路書房 | numbering=2012年)12-34頁"},
    {"木村一郎『睡眠の文化史』(山川出版社、2012年)",
     "author=木村一郎 | title=睡眠の文化史 | publisher=山川出版社 | numbering=2012年"},
    {"木村一郎『睡眠の文化史』山川出版社、2012年。",
     "author=木村一郎 | title=睡眠の文化史 | publisher=山川出版社 | numbering=2012年"},
    {"木村一郎、2012、『睡眠の文化史』、山川出版社",
     "author=木村一郎 | issued=2012 | title=睡眠の文化史 | publisher=山川出版社"},
    {"木村一郎 2012 『睡眠の文化史』山川出版社",
     "author=木村一郎 | issued=2012 | title=睡眠の文化史 | publisher=山川出版社"},
    {"木村一郎 2012 「睡眠の民族誌」『民族学研究』77(2): 123-145",
     "author=木村一郎 | issued=2012 | title=睡眠の民族誌 | journal=民族学研究 | numbering=77(2): "
     "123-145"},
    {"木村一郎、2012、「睡眠の民族誌」、『民族学研究』、77巻2号、123-145頁",
     "author=木村一郎 | issued=2012 | title=睡眠の民族誌 | journal=民族学研究 | "
     "numbering=77巻2号、123-145頁"},
    {"木村一郎「睡眠の民族誌」『民族学研究』第77巻第2号（2012年）、123〜145頁。",
     "author=木村一郎 | title=睡眠の民族誌 | journal=民族学研究 | "
     "numbering=第77巻第2号（2012年）、123〜145頁"},
    {"木村一郎「睡眠の民族誌」（『民族学研究』七七巻二号、二〇一二年九月）",
     "author=木村一郎 | title=睡眠の民族誌 | journal=民族学研究 | "
     "numbering=七七巻二号、二〇一二年九月"},
    {"木村一郎「睡眠の民族誌」(『民族学研究』77-2、2012)",
     "author=木村一郎 | title=睡眠の民族誌 | journal=民族学研究 | numbering=77-2、2012"},
    {"木村一郎「睡眠の民族誌」民族学研究77巻2号123頁(2012年)",
     "author=木村一郎 | title=睡眠の民族誌 | journal=民族学研究 | numbering=77巻2号123頁(2012年)"},
    {"木村一郎「判例批評」民商法雑誌145巻3号（2011年）320頁",
     "author=木村一郎 | title=判例批評 | journal=民商法雑誌 | numbering=145巻3号（2011年）320頁"},
    {"木村一郎、清水二郎訳『海の記憶』岩波書店、1998年",
     "author=木村一郎、清水二郎訳 | title=海の記憶 | publisher=岩波書店 | numbering=1998年"},
    {"B.スミス著、木村一郎訳『海の記憶』岩波書店、1998年",
     "author=B.スミス著、木村一郎訳 | title=海の記憶 | publisher=岩波書店 | numbering=1998年"},
    {"マルク・デュボワ編『記憶の港』石井明監訳、海鳴書房、2002年",
     "author=マルク・デュボワ編 | title=記憶の港 | translator=石井明監訳 | publisher=海鳴書房 | "
     "numbering=2002年"},
    {"「港の一日」『毎日新聞』2005年5月3日朝刊、12面。",
     "title=港の一日 | journal=毎日新聞 | numbering=2005年5月3日 | note=朝刊 | numbering=12面"},
    {"港の再生に向けて. 毎日新聞. 2005-05-03, 朝刊, p. 12.",
     "title=港の再生に向けて | journal=毎日新聞 | numbering=2005-05-03 | note=朝刊 | numbering=p. "
     "12"},
    {"[1] 山田太郎, 佐藤花子: 古地図の自動認識, 情報処理学会論文誌, Vol.56, No.2, pp.345-356 "
     "(2015).",
     "author=山田太郎, 佐藤花子 | title=古地図の自動認識 | journal=情報処理学会論文誌 | "
     "numbering=Vol.56, No.2, pp.345-356 (2015)"},
    {"1) 山田太郎, 佐藤花子: 古地図の自動認識, 情報処理学会論文誌, 56(2), 345-356, 2015.",
     "author=山田太郎, 佐藤花子 | title=古地図の自動認識 | journal=情報処理学会論文誌 | "
     "numbering=56(2), 345-356, 2015"},
    {"(3) 山田太郎. 古地図の自動認識. 情報処理学会論文誌. 2015, vol. 56, no. 2, p. 345-356.",
     "author=山田太郎 | title=古地図の自動認識 | journal=情報処理学会論文誌 | numbering=2015, vol. "
     "56, no. 2, p. 345-356"},
    {"① 山田太郎. 古地図の自動認識. 情報処理学会論文誌. 2015, vol. 56, no. 2, p. 345-356.",
     "author=山田太郎 | title=古地図の自動認識 | journal=情報処理学会論文誌 | numbering=2015, vol. "
     "56, no. 2, p. 345-356"},
    {"4. 4) 山田太郎. 古地図の自動認識. 情報処理学会論文誌. 2015, vol. 56, no. 2, p. 345-356.",
     "author=山田太郎 | title=古地図の自動認識 | journal=情報処理学会論文誌 | numbering=2015, vol. "
     "56, no. 2, p. 345-356"},
    {"- 山田太郎. 古地図の自動認識. 情報処理学会論文誌. 2015, vol. 56, no. 2, p. 345-356.",
     "author=山田太郎 | title=古地図の自動認識 | journal=情報処理学会論文誌 | numbering=2015, vol. "
     "56, no. 2, p. 345-356"},
    {"[^md2]: 山田太郎. 古地図の自動認識. 情報処理学会論文誌. 2015, vol. 56, no. 2, p. 345-356.",
     "author=山田太郎 | title=古地図の自動認識 | journal=情報処理学会論文誌 | numbering=2015, vol. "
     "56, no. 2, p. 345-356"},
    {"Taro YAMADA, Hanako SATO, Recognition of Old Maps, with Notes on Harbours, Journal of Urban "
     "History, 2015, Volume 12, Issue 3, Pages 45-67, Released on J-STAGE May 11, 2017, Advance "
     "online publication March 2, 2017, Online ISSN 2980-1141, Print ISSN 2980-115X, "
     "https://doi.org/10.1234/juh.12.45, "
     "https://www.jstage.jst.go.jp/article/juh/12/3/12_45/_article/-char/en",
     "author=Taro YAMADA, Hanako SATO | title=Recognition of Old Maps, with Notes on Harbours | "
     "journal=Journal of Urban History | numbering=2015, Volume 12, Issue 3, Pages 45-67 | "
     "available=May 11, 2017 | note=Advance online publication March 2, 2017 | issn_online=Online "
     "ISSN 2980-1141 | issn_print=Print ISSN 2980-115X | doi=https://doi.org/10.1234/juh.12.45 | "
     "url=https://www.jstage.jst.go.jp/article/juh/12/3/12_45/_article/-char/en"},
    {"山田 太郎, 佐藤 花子, 古地図の自動認識, 都市史研究, 2015, 12 巻, 3 号, p. 45-67, [早期公開] "
     "公開日 2015/03/12, 公開日 2015/06/01, Online ISSN 2980-1141",
     "author=山田 太郎, 佐藤 花子 | title=古地図の自動認識 | journal=都市史研究 | numbering=2015, "
     "12 巻, 3 号, p. 45-67 | note=[早期公開] 公開日 2015/03/12 | available=2015/06/01 | "
     "issn_online=Online ISSN 2980-1141"},
    {"山田 太郎, 古地図の自動認識, 都市史研究, 2015, 12 巻, p. 45-",
     "author=山田 太郎 | title=古地図の自動認識 | journal=都市史研究 | numbering=2015, 12 巻, p. "
     "45-"},
    {"山田 太郎, 佐藤 花子, 古地図の自動認識, 都市史研究, 2015, 公開日 2015/06/01,",
     "author=山田 太郎, 佐藤 花子 | title=古地図の自動認識 | journal=都市史研究 | numbering=2015 | "
     "available=2015/06/01"},
    {"山田太郎「古地図の自動認識」『都市史研究』12号、2015年",
     "author=山田太郎 | title=古地図の自動認識 | journal=都市史研究 | numbering=12号、2015年"},
    {"山田太郎（2015）「古地図の自動認識」『都市史研究』12，pp.45-67．",
     "author=山田太郎 | issued=2015 | title=古地図の自動認識 | journal=都市史研究 | "
     "numbering=12，pp.45-67"},
    {"山田太郎・佐藤花子（2015）「古地図の自動認識――港町を例に――」『都市史研究』第12号，45-"
     "67頁，都市史学会．",
     "author=山田太郎・佐藤花子 | issued=2015 | title=古地図の自動認識――港町を例に―― | "
     "journal=都市史研究 | numbering=第12号，45-67頁 | publisher=都市史学会"},
    {"Novak,P.; Ruiz,M. Cooling of sloped plates in still air. Journal of Thermal Design. 1996, "
     "vol. 39, no. 9, p. 173-183.",
     "author=Novak,P.; Ruiz,M. | title=Cooling of sloped plates in still air | journal=Journal of "
     "Thermal Design | numbering=1996, vol. 39, no. 9, p. 173-183"},
    {"Yamada T: Old maps and harbours. Urban Hist 12: 45-67, 2015",
     "author=Yamada T | title=Old maps and harbours | journal=Urban Hist | numbering=12: 45-67, "
     "2015"},
    {"Yamada, T. and Sato, H. (2015) Old maps and harbours. Urban History 12: 45-67.",
     "author=Yamada, T. and Sato, H. | issued=2015 | title=Old maps and harbours | journal=Urban "
     "History | numbering=12: 45-67"},
    {"Yamada, T., Sato, H., 2015. Old maps and harbours. Urban History 12, 45-67.",
     "author=Yamada, T., Sato, H. | issued=2015 | title=Old maps and harbours | journal=Urban "
     "History | numbering=12, 45-67"},
    {"日本図書館協会編. 図書館ハンドブック. 第6版, 日本図書館協会, 2005, 652p.",
     "author=日本図書館協会編 | title=図書館ハンドブック | edition=第6版 | "
     "publisher=日本図書館協会 | numbering=2005 | extent=652p"},
    {"国立国会図書館. \"資料のデジタル化\". 国立国会図書館. "
     "https://www.ndl.go.jp/jp/preservation/digitization/index.html, (参照 2020-01-01).",
     "author=国立国会図書館 | title=資料のデジタル化 | publisher=国立国会図書館 | "
     "url=https://www.ndl.go.jp/jp/preservation/digitization/index.html | note=(参照 2020-01-01)"},
    {"山田太郎. 「学び」の場としての港. 教育学研究. 2014, vol. 81, no. 2, p. 10-20.",
     "author=山田太郎 | title=「学び」の場としての港 | journal=教育学研究 | numbering=2014, vol. "
     "81, no. 2, p. 10-20"},
    {"山田太郎: 「学び」の場としての港, 教育学研究, 81(2), 10-20, 2014.",
     "author=山田太郎 | title=「学び」の場としての港 | journal=教育学研究 | numbering=81(2), "
     "10-20, 2014"},
    {"山田太郎「港の記憶」『地理』60巻、2015年、増刊号、12-20頁。",
     "author=山田太郎 | title=港の記憶 | journal=地理 | numbering=60巻、2015年、増刊号、12-20頁"},
    {"山田太郎. 港の記憶. 地理. 2015, vol. 60, 増刊号, p. 12-20.",
     "author=山田太郎 | title=港の記憶 | journal=地理 | numbering=2015, vol. 60, 増刊号, p. 12-20"},
    {"中村 美咲，岡田 健：地域在住高齢者における転倒恐怖感と活動量の関連．理学療法学 "
     "45(2)：101-108，2018．",
     "author=中村 美咲，岡田 健 | title=地域在住高齢者における転倒恐怖感と活動量の関連 | "
     "journal=理学療法学 | numbering=45(2)：101-108，2018"},
    {"中村美咲, 岡田健, 高木翔, 他. 地域在住高齢者における転倒恐怖感. 理学療法学. "
     "2018;45(2):101-8.",
     "author=中村美咲, 岡田健, 高木翔, 他 | title=地域在住高齢者における転倒恐怖感 | "
     "journal=理学療法学 | numbering=2018;45(2):101-8"},
    {"中村 美咲 他 (2018)：地域在住高齢者における転倒恐怖感，理学療法学，45(2)，101-108．",
     "author=中村 美咲 他 | issued=2018 | title=地域在住高齢者における転倒恐怖感 | "
     "journal=理学療法学 | numbering=45(2)，101-108"},
    {"中村美咲. (2018). 転倒恐怖感の測定. 老年社会科学, 40(1), 12-20. doi: 10.1234/rousha.40.1_12",
     "author=中村美咲 | issued=2018 | title=転倒恐怖感の測定 | journal=老年社会科学 | "
     "numbering=40(1), 12-20 | doi=doi: 10.1234/rousha.40.1_12"},
    {"中村美咲：転倒予防の実践．南山堂，東京，2018，pp 12-34．",
     "author=中村美咲 | title=転倒予防の実践 | publisher=南山堂 | place=東京 | numbering=2018，pp "
     "12-34"},
    {"中村美咲（2018）『転倒予防の実践』南山堂．",
     "author=中村美咲 | issued=2018 | title=転倒予防の実践 | publisher=南山堂"},
    {"中村美咲編（2018）『転倒予防の実践』東京：南山堂．",
     "author=中村美咲編 | issued=2018 | title=転倒予防の実践 | imprint=東京：南山堂"},
    {"中村美咲 (2018). 転倒予防の実践. 東京: 南山堂.",
     "author=中村美咲 | issued=2018 | title=転倒予防の実践 | imprint=東京: 南山堂"},
    {"中村美咲 (編) (2018). 転倒予防の実践 南山堂",
     "author=中村美咲 (編) | issued=2018 | title=転倒予防の実践 | publisher=南山堂"},
    {"Nakamura, M. (2018). Falls in Old Age. Tokyo: Maple Press.",
     "author=Nakamura, M. | issued=2018 | title=Falls in Old Age | imprint=Tokyo: Maple Press"},
    {"Nakamura, M., & Okada, T. (Eds.). (2018). Falls in old age. Maple University Press.",
     "author=Nakamura, M., & Okada, T. (Eds.) | issued=2018 | title=Falls in old age | "
     "publisher=Maple University Press"},
    {"Nakamura M, Okada T. Falls in old age. Gerontol Jpn. 2018 May;45(2):101-8. doi: "
     "10.1234/gj.45.101.",
     "author=Nakamura M, Okada T. | title=Falls in old age | journal=Gerontol Jpn | numbering=2018 "
     "May;45(2):101-8 | doi=doi: 10.1234/gj.45.101"},
    {"Nakamura M, Okada T. Falls in old age: a cohort study. Gerontology Japan 45: 101–108, 2018.",
     "author=Nakamura M, Okada T. | title=Falls in old age: a cohort study | journal=Gerontology "
     "Japan | numbering=45: 101–108, 2018"},
    {"M. Nakamura, T. Okada, “Falls in old age,” Proc. 5th Int. Conf. Gerontology, pp. 12–17, "
     "Tokyo, Japan, 2018.",
     "author=M. Nakamura, T. Okada | title=Falls in old age | journal=Proc. 5th Int. Conf. "
     "Gerontology | numbering=pp. 12–17 | place=Tokyo | note=Japan | numbering=2018"},
    {"M. Nakamura and T. Okada: Falls in Old Age, Journal of Gerontology, Vol. 45, No. 2, pp. "
     "101-108 (2018)",
     "author=M. Nakamura and T. Okada | title=Falls in Old Age | journal=Journal of Gerontology | "
     "numbering=Vol. 45, No. 2, pp. 101-108 (2018)"},
    {"岡田健：港湾都市の空間構成に関する研究，日本建築学会計画系論文集，第 512 "
     "号，pp.123-130，1998.10",
     "author=岡田健 | title=港湾都市の空間構成に関する研究 | journal=日本建築学会計画系論文集 | "
     "numbering=第 512 号，pp.123-130，1998.10"},
    {"岡田健, 高木翔：港湾都市の空間構成に関する研究, 土木学会論文集D3（土木計画学）, Vol.70, "
     "No.5, pp. I_123-I_130, 2014.",
     "author=岡田健, 高木翔 | title=港湾都市の空間構成に関する研究 | "
     "journal=土木学会論文集D3（土木計画学） | numbering=Vol.70, No.5, pp. I_123-I_130, 2014"},
    {"岡田健, 高木翔. 港湾都市の空間構成. 都市計画論文集. 2014, vol. 49, no. 3, p. 1011-1016, "
     "https://doi.org/10.1234/journalcpij.49.1011",
     "author=岡田健, 高木翔 | title=港湾都市の空間構成 | journal=都市計画論文集 | numbering=2014, "
     "vol. 49, no. 3, p. 1011-1016 | doi=https://doi.org/10.1234/journalcpij.49.1011"},
    {"岡田健「近世港町の空間」(『日本史研究』512号、2005年4月)、12-34頁。",
     "author=岡田健 | title=近世港町の空間 | journal=日本史研究 | "
     "numbering=512号、2005年4月)、12-34頁"},
    {"岡田健「近世港町の空間」『日本史研究』512、2005年、pp.12-34",
     "author=岡田健 | title=近世港町の空間 | journal=日本史研究 | numbering=512、2005年、pp.12-34"},
    {"岡田健「近世港町の空間」『日本史研究』512（2005）",
     "author=岡田健 | title=近世港町の空間 | journal=日本史研究 | numbering=512（2005）"},
    {"岡田健「近世港町の空間」高木翔・中村美咲編『港町の世界史2 "
     "港町のトポグラフィ』青木書店、2006年、123-150頁",
     "author=岡田健 | title=近世港町の空間 | editor=高木翔・中村美咲編 | book_title=港町の世界史2 "
     "港町のトポグラフィ | publisher=青木書店 | numbering=2006年、123-150頁"},
    {"岡田健「近世港町の空間」歴史学研究会編『港町の世界史』第2巻、青木書店、2006年",
     "author=岡田健 | title=近世港町の空間 | editor=歴史学研究会編 | journal=港町の世界史 | "
     "numbering=第2巻 | publisher=青木書店 | numbering=2006年"},
    {"岡田健「港町の近代」、『歴史評論』、第650号、2004年6月、12～25頁",
     "author=岡田健 | title=港町の近代 | journal=歴史評論 | "
     "numbering=第650号、2004年6月、12～25頁"},
    {"岡田健、「港町の近代」、『歴史評論』、650号、2004年、12-25ページ。",
     "author=岡田健 | title=港町の近代 | journal=歴史評論 | numbering=650号、2004年、12-25ページ"},
    {"岡田健『港町の近代』青木書店、2006年、12-15頁。",
     "author=岡田健 | title=港町の近代 | publisher=青木書店 | numbering=2006年、12-15頁"},
    {"岡田健著『港町の近代』（青木書店、2006）",
     "author=岡田健著 | title=港町の近代 | publisher=青木書店 | numbering=2006"},
    {"岡田健 『港町の近代』 (港町叢書 ; 5) 青木書店, 2006.3",
     "author=岡田健 | title=港町の近代 | series=港町叢書 ; 5 | publisher=青木書店 | "
     "numbering=2006.3"},
    {"岡田健・高木翔『港町の近代――開港場の生活史』(青木書店、2006年)",
     "author=岡田健・高木翔 | title=港町の近代――開港場の生活史 | publisher=青木書店 | "
     "numbering=2006年"},
    {"岡田健訳注『航海記』全3巻(東洋文庫、平凡社、1998-2000年)",
     "author=岡田健訳注 | title=航海記 | extent=全3巻 | series=東洋文庫 | publisher=平凡社 | "
     "numbering=1998-2000年"},
    {"『港町の世界史』高木翔編、青木書店、2006年。",
     "title=港町の世界史 | editor=高木翔編 | publisher=青木書店 | numbering=2006年"},
    {"高木翔「書評 岡田健著『港町の近代』」『史学雑誌』116編5号、2007年、89-95頁。",
     "author=高木翔 | title=書評 岡田健著『港町の近代』 | journal=史学雑誌 | "
     "numbering=116編5号、2007年、89-95頁"},
    {"高木翔「『港町の近代』を読む」『史林』90巻3号、2007年5月。",
     "author=高木翔 | title=『港町の近代』を読む | journal=史林 | numbering=90巻3号、2007年5月"},
    {"高木翔, 岡田健: 3D-CNNを用いた動画像認識, 電子情報通信学会論文誌D, Vol.J101-D, No.4, "
     "pp.512-520, 2018.",
     "author=高木翔, 岡田健 | title=3D-CNNを用いた動画像認識 | journal=電子情報通信学会論文誌D | "
     "numbering=Vol.J101-D, No.4, pp.512-520, 2018"},
    {"高木翔, 岡田健, 中村美咲. \"3D-CNNを用いた動画像認識\", 電子情報通信学会論文誌D, vol.J101-D, "
     "no.4, pp.512-520, 2018.",
     "author=高木翔, 岡田健, 中村美咲 | title=3D-CNNを用いた動画像認識 | "
     "journal=電子情報通信学会論文誌D | numbering=vol.J101-D, no.4, pp.512-520, 2018"},
    {"高木翔，岡田健，“3D-CNNを用いた動画像認識，” "
     "信学論（D），vol.J101-D，no.4，pp.512-520，April 2018.",
     "author=高木翔，岡田健 | title=3D-CNNを用いた動画像認識 | journal=信学論（D） | "
     "numbering=vol.J101-D，no.4，pp.512-520，April 2018"},
    {"高木翔, 岡田健: 動画像認識, 情報処理学会研究報告, Vol.2018-CVIM-210, No.12, pp.1-8 (2018).",
     "author=高木翔, 岡田健 | title=動画像認識 | journal=情報処理学会研究報告 | "
     "numbering=Vol.2018-CVIM-210, No.12, pp.1-8 (2018)"},
    {"高木翔: 動画像認識の動向, 第32回人工知能学会全国大会論文集, 2K1-3, 2018.",
     "author=高木翔 | title=動画像認識の動向 | journal=第32回人工知能学会全国大会論文集 | "
     "numbering=2K1-3, 2018"},
    {"Sho Takagi, Ken Okada: Video Recognition with 3D CNNs, In Proceedings of the 12th "
     "International Conference on Pattern Analysis, pp.123-130 (2018).",
     "author=Sho Takagi, Ken Okada | title=Video Recognition with 3D CNNs | journal=In Proceedings "
     "of the 12th International Conference on Pattern Analysis | numbering=pp.123-130 (2018)"},
    {"高木翔. 動画像認識の動向. 映像情報メディア学会誌. 2018, 72(3), p. 210-215.",
     "author=高木翔 | title=動画像認識の動向 | journal=映像情報メディア学会誌 | numbering=2018, "
     "72(3), p. 210-215"},
    {"高木翔. 動画像認識の動向. 映像情報メディア学会誌, 2018, 72巻, 3号, p. 210-215.",
     "author=高木翔 | title=動画像認識の動向 | journal=映像情報メディア学会誌 | numbering=2018, "
     "72巻, 3号, p. 210-215"},
    {"高木翔. 動画像認識の動向. 映像情報メディア学会誌 72(3), 210-215, 2018",
     "author=高木翔 | title=動画像認識の動向 | journal=映像情報メディア学会誌 | numbering=72(3), "
     "210-215, 2018"},
    {"高木翔. 動画像認識の動向. 映像情報メディア学会誌 Vol.72 No.3 pp.210-215 2018年3月",
     "author=高木翔 | title=動画像認識の動向 | journal=映像情報メディア学会誌 | numbering=Vol.72 "
     "No.3 pp.210-215 2018年3月"},
    {"高木翔. 動画像認識の動向. 東京, コロナ社, 2018, 210p., ISBN 978-4-00-000000-0.",
     "author=高木翔 | title=動画像認識の動向 | place=東京 | publisher=コロナ社 | numbering=2018 | "
     "extent=210p | isbn=ISBN 978-4-00-000000-0"},
    {"高木翔. \"動画像認識の動向\". 画像処理ハンドブック. 岡田健編. 東京, コロナ社, 2018, p. "
     "210-215.",
     "author=高木翔 | title=動画像認識の動向 | journal=画像処理ハンドブック | editor=岡田健編 | "
     "place=東京 | publisher=コロナ社 | numbering=2018, p. 210-215"},
    {"高木翔. 動画像認識に関する研究. 東都大学, 2018, 博士論文.",
     "author=高木翔 | title=動画像認識に関する研究 | publisher=東都大学 | numbering=2018 | "
     "note=博士論文"},
    {"厚生労働省. 国民健康・栄養調査の概要. 2018. https://www.example.go.jp/kenkou/index.html, "
     "(参照 2020-01-01).",
     "author=厚生労働省 | title=国民健康・栄養調査の概要 | numbering=2018 | "
     "url=https://www.example.go.jp/kenkou/index.html | note=(参照 2020-01-01)"},
    {"総務省「通信利用動向調査」2018年. https://www.example.go.jp/tsushin/",
     "author=総務省 | title=通信利用動向調査 | numbering=2018年 | "
     "url=https://www.example.go.jp/tsushin/"},
    {"石井 明, 海洋プラスチックの分布, 海洋学研究, 2020, 29 巻, 増刊号, p. S12-S18, 公開日 "
     "2020/12/01, Online ISSN 2186-3105",
     "author=石井 明 | title=海洋プラスチックの分布 | journal=海洋学研究 | numbering=2020, 29 巻, "
     "増刊号, p. S12-S18 | available=2020/12/01 | issn_online=Online ISSN 2186-3105"},
    {"石井 明, 王 小明, SMITH John, 海洋プラスチックの分布, 海洋学研究, 2020, 29 巻, 3-4 号, p. "
     "101-112",
     "author=石井 明, 王 小明, SMITH John | title=海洋プラスチックの分布 | journal=海洋学研究 | "
     "numbering=2020, 29 巻, 3-4 号, p. 101-112"},
    {"Ishii A, Wang X, Smith JA (2020) Distribution of marine plastics. J Oceanogr Jpn 29:101–112. "
     "https://doi.org/10.1234/jo.29.101",
     "author=Ishii A, Wang X, Smith JA | issued=2020 | title=Distribution of marine plastics | "
     "journal=J Oceanogr Jpn | numbering=29:101–112 | doi=https://doi.org/10.1234/jo.29.101"},
    {"Ishii, A., Wang, X., Smith, J.A., 2020. Distribution of marine plastics in Tokyo Bay, Japan. "
     "Marine Studies 29, 101–112.",
     "author=Ishii, A., Wang, X., Smith, J.A. | issued=2020 | title=Distribution of marine "
     "plastics in Tokyo Bay, Japan | journal=Marine Studies | numbering=29, 101–112"},
    {"石井明・王小明 (2020) 東京湾における海洋プラスチックの分布. 海洋学研究 29: 101–112.",
     "author=石井明・王小明 | issued=2020 | title=東京湾における海洋プラスチックの分布 | "
     "journal=海洋学研究 | numbering=29: 101–112"},
    {"石井明・王小明. 2020. 東京湾における海洋プラスチックの分布. 海洋学研究 29: 101–112.",
     "author=石井明・王小明 | issued=2020 | title=東京湾における海洋プラスチックの分布 | "
     "journal=海洋学研究 | numbering=29: 101–112"},
    {"石井明・王小明, 2020, 東京湾における海洋プラスチックの分布. 海洋学研究, 29, 101–112.",
     "author=石井明・王小明 | issued=2020 | title=東京湾における海洋プラスチックの分布 | "
     "journal=海洋学研究 | numbering=29, 101–112"},
    {"石井明・王小明 2020. 東京湾における海洋プラスチックの分布. 海洋学研究29: 101-112.",
     "author=石井明・王小明 | issued=2020 | title=東京湾における海洋プラスチックの分布 | "
     "journal=海洋学研究 | numbering=29: 101-112"},
    {"石井明 (2020a): 東京湾の海洋プラスチック, 海の研究, 29(3), 101-112.",
     "author=石井明 | issued=2020a | title=東京湾の海洋プラスチック | journal=海の研究 | "
     "numbering=29(3), 101-112"},
    {"石井明（2020）．東京湾の海洋プラスチック　海の研究，29，101-112．",
     "author=石井明 | issued=2020 | title=東京湾の海洋プラスチック | journal=海の研究 | "
     "numbering=29，101-112"},
    {"Ishii Akira. Distribution of marine plastics. Marine Studies. 2020, vol. 29, no. 3, p. "
     "101-112. (in Japanese).",
     "author=Ishii Akira | title=Distribution of marine plastics | journal=Marine Studies | "
     "numbering=2020, vol. 29, no. 3, p. 101-112 | note=(in Japanese)"},
    {"石井明. 海洋プラスチックの分布 (英文). 海洋学研究. 2020, vol. 29, p. 101-112. (in Japanese "
     "with English abstract)",
     "author=石井明 | title=海洋プラスチックの分布 (英文) | journal=海洋学研究 | numbering=2020, "
     "vol. 29, p. 101-112 | note=(in Japanese with English abstract)"},
    {"特集 海洋プラスチック問題. 海洋学研究. 2020, vol. 29, no. 3, p. 101-150.",
     "title=特集 海洋プラスチック問題 | journal=海洋学研究 | numbering=2020, vol. 29, no. 3, p. "
     "101-150"},
    {"海の豊かさを守る. 北海新聞. 2020-06-08, 夕刊, p. 3.",
     "title=海の豊かさを守る | journal=北海新聞 | numbering=2020-06-08 | note=夕刊 | numbering=p. "
     "3"},
    {"石井明. 海の豊かさを守る. 北海新聞. 2020年6月8日, 夕刊, 3面.",
     "author=石井明 | title=海の豊かさを守る | journal=北海新聞 | numbering=2020年6月8日 | "
     "note=夕刊 | numbering=3面"},
    {"石井明「海の豊かさ」『北海新聞』2020年6月8日夕刊、3面",
     "author=石井明 | title=海の豊かさ | journal=北海新聞 | numbering=2020年6月8日 | note=夕刊 | "
     "numbering=3面"},
    {"石井明, \"海の豊かさ\", 北海新聞, 2020年6月8日.",
     "author=石井明 | title=海の豊かさ | journal=北海新聞 | numbering=2020年6月8日"},
    {"（石井明「海の豊かさ」『海の研究』29号、2020年）",
     "author=石井明 | title=海の豊かさ | journal=海の研究 | numbering=29号、2020年"},
    {"※石井明「海の豊かさ」『海の研究』29号、2020年",
     "author=石井明 | title=海の豊かさ | journal=海の研究 | numbering=29号、2020年"},
    {"石井明ほか編著『海の豊かさ』改訂版、海鳴書房、2020年。",
     "author=石井明ほか編著 | title=海の豊かさ | edition=改訂版 | publisher=海鳴書房 | "
     "numbering=2020年"},
    {"Ａ．スミス著／石井明訳『海の国』海鳴書房、1999年。",
     "author=Ａ．スミス著／石井明訳 | title=海の国 | publisher=海鳴書房 | numbering=1999年"},
    {"スミス, アダム (1999)『海の国』石井明訳, 海鳴書房.",
     "author=スミス, アダム | issued=1999 | title=海の国 | translator=石井明訳 | "
     "publisher=海鳴書房"},
    {"Smith, Adam. 海の国. 石井明訳. 海鳴書房, 1999, 345p.",
     "author=Smith, Adam | title=海の国 | translator=石井明訳 | publisher=海鳴書房 | "
     "numbering=1999 | extent=345p"},
    {"石井 明, 海洋学入門, 海鳴書房, 1999",
     "author=石井 明 | title=海洋学入門 | publisher=海鳴書房 | numbering=1999"},
};

}  // namespace shoshi::text
