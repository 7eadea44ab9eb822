// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mojibake.h"

#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;

class TestMojibake final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noticesWhatWasMisread_data();
    void noticesWhatWasMisread();
    void noticesEveryCharacterThatWasMisread();
    void letsRealTextsPass_data();
    void letsRealTextsPass();
    void findsItAnywhere();
};

void TestMojibake::noticesWhatWasMisread_data()
{
    QTest::addColumn<QString>("text");

    // Lines of provider pages.
    QTest::newRow("apostrophe") << u"Setup You Canâ€™t Skip"_s;
    QTest::newRow("dash") << u"into the `content` fieldâ€”this is what the model will respond to."_s;
    QTest::newRow("emoji") << u"Hello! How can I help you today? ðŸ˜Š"_s;
    QTest::newRow("Greek dash") << u"the underlying provider β€” your client code stays portable"_s;
    QTest::newRow("Greek arrow") << u"api-docs.deepseek.com β†—2026-05-22verified"_s;
    QTest::newRow("Greek dashes alone") << u"Training cutoffβ€”β€”unknown"_s;

    QTest::newRow("Greek emoji") << u"πŸš€ Starting"_s;
    QTest::newRow("byte order mark") << u"ï»¿{"_s;
    QTest::newRow("ellipsis") << u"and so onâ€¦"_s;
    QTest::newRow("check mark") << u"âœ“ done"_s;
    QTest::newRow("sign without a place in the page") << u"â\u008F\u00B3 wait"_s;
    QTest::newRow("French") << u"modÃ¨le dÃ©diÃ©"_s;
    QTest::newRow("German") << u"fÃ¼r schÃ¶nere Texte"_s;
    QTest::newRow("Turkish") << u"TÃ¼rkÃ§e"_s;
    QTest::newRow("Russian") << u"Ð¿Ñ€Ð¸Ð²ÐµÑ‚"_s;
    QTest::newRow("Chinese") << u"ä½ å¥½"_s;
    QTest::newRow("no-break spaces") << u"8Â\u00A0GB of 16Â\u00A0GB"_s;
    QTest::newRow("French read in Greek") << u"modΓ¨le dΓ©diΓ©"_s;
}

void TestMojibake::noticesWhatWasMisread()
{
    QFETCH(QString, text);
    QVERIFY(looksMisread(text));
}

//! Made here as a reader of Windows-1252 makes them.
void TestMojibake::noticesEveryCharacterThatWasMisread()
{
    const QString signs = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"_s;
    for (const char32_t character : U"–—‘’“”•…€™→↗✓✔⚡★你好中文あ한😊🚀🤖") {
        if (character == 0)
            continue;
        QString misread;
        for (const char byte : QString::fromUcs4(&character, 1).toUtf8()) {
            const auto value = static_cast<uchar>(byte);
            misread += value >= 0x80 && value < 0xA0 ? signs[value - 0x80] : QChar(char16_t(value));
        }
        QVERIFY2(looksMisread(misread), qPrintable(misread));
        QVERIFY(!looksMisread(QString::fromUcs4(&character, 1)));
    }
}

void TestMojibake::letsRealTextsPass_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QString();
    QTest::newRow("ASCII") << u"deepseek-ai/DeepSeek-V3.2"_s;
    QTest::newRow("one pair may be meant") << u"“Ã©” is how é looks when it was misread"_s;
    QTest::newRow("Greek") << u"Η «ΟΜΑΔΑ Β» και η «ΟΜΑΔΑ Γ» — χαρά… «χαρά» «ζωή», 5 € ή 3 £."_s;
    QTest::newRow("Greek ordinals") << u"Α΄, Β΄, Γ΄ και Δ΄ τάξη, Β’ και Γ’"_s;
    QTest::newRow("Greek capitals with accents") << u"ΓΝΩΡΊΖΩ ΕΛΛΗΝΙΚΏΝ ΟΜΆΔΩΝ ΗΜΈΡΑ ΧΏΡΑ ΚΌΣΜΟΣ"_s;
    QTest::newRow("Greek in formulas") << u"Χ² and Σ², Ω±1, σ²±µ, 5 μ°, β²·γ³"_s;
    QTest::newRow("French") << u"« voilà », « déjà » – café… «café…» «LIBERTÉ» «ÉGALITÉ», NESCAFÉ®, NESCAFÉ®"_s;
    QTest::newRow("French, no-break spaces")
        << u"«\u00A0voilà\u00A0» «\u00A0là\u00A0» où\u00A0? déjà\u00A0! À\u00A0»"_s;
    QTest::newRow("Italian, no-break space before a sign") << u"il prezzo è\u00A0€5 e sarà\u00A0£7"_s;
    QTest::newRow("English with accents") << u"“the café”—and “naïveté”… CAFÉ’S, CAFÉ”, “CAFÉ—BAR”"_s;
    QTest::newRow("Portuguese capitals") << u"«MANHÃ» «AMANHÃ» MANHÃ… MANHÃ” IRMÃ— IRMÃ\u00A0E NÃO, MAÇÃS"_s;
    QTest::newRow("German") << u"„Spaß“ und „Fuß“, »Spaß« und »Fuß«, Straß\u00ADen, groß\u00ADe, Spaß… GRÖSSE ÄÖÜ"_s;
    QTest::newRow("Czech") << u"Úžasný ÚŽASNÉ JEŽÍŠ Úžas KÉŽ můžeš"_s;
    QTest::newRow("Vietnamese") << u"Tiếng Việt là ngôn ngữ có thanh điệu: “à”, “ã”… ĐẤT NƯỚC, CÂU HỎI"_s;
    QTest::newRow("Turkish") << u"İÇİN «HÂLÂ» «HÂLÂ» TÜRKÇE’NİN ĞÜŞÖÇ ışığı güneşli"_s;
    QTest::newRow("Spanish") << u"¡Está aquí! ¿Qué? «SÍ» «ASÍ», ESPAÑA, 2.ª y 3.º"_s;
    QTest::newRow("Chinese") << u"你好,世界。“深度求索”——《模型》…"_s;
    QTest::newRow("Japanese") << u"「こんにちは」、カタカナ・テスト"_s;
    QTest::newRow("Russian") << u"«Привет», — сказал он… №5"_s;
    QTest::newRow("emoji") << u"🚀 fast 😊👍🏽 👩‍💻 ✓ →"_s;
    QTest::newRow("cut off") << u"â"_s;
    QTest::newRow("cut in the middle") << u"ðŸ˜"_s.first(2);
    QTest::newRow("lone surrogates") << QString(QChar(0xD800)) + QChar(0xDC00) + QChar(0xDC00);
}

void TestMojibake::letsRealTextsPass()
{
    QFETCH(QString, text);
    QVERIFY(!looksMisread(text));
}

void TestMojibake::findsItAnywhere()
{
    const QString filler = u"déjà vu "_s.repeated(10'000);
    QVERIFY(!looksMisread(filler));
    QVERIFY(looksMisread(filler + u"â€”"_s));
    QVERIFY(looksMisread(u"Ã©"_s + filler + u"Ã¨"_s));
    QVERIFY(!looksMisread(u"Ã©"_s + filler));
}

QTEST_APPLESS_MAIN(TestMojibake)
#include "tst_mojibake.moc"
