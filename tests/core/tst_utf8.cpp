// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/utf8.h"

#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;

class TestUtf8 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wellFormed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        // The rows of the Unicode Standard's table 3-8 to 3-11 and its neighbours: one U+FFFD for a maximal subpart.
        QTest::newRow("ASCII") << "abc"_ba << u"abc"_s;
        QTest::newRow("all lengths") << "a\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80"_ba << u"aä€😀"_s;
        QTest::newRow("overlong") << "\xC0\xAF\xE0\x80\xBF\xF0\x81\x82\x41"_ba
                                  << u"\xFFFD\xFFFD\xFFFD\xFFFD\xFFFD\xFFFD\xFFFD\xFFFD\x41"_s;
        QTest::newRow("surrogates") << "\xED\xA0\x80\xED\xBF\xBF\xED\xAF\x41"_ba
                                    << u"\xFFFD\xFFFD\xFFFD\xFFFD\xFFFD\xFFFD\xFFFD\xFFFD\x41"_s;
        QTest::newRow("beyond") << "\xF4\x91\x92\x93\xFF\x41\x80\xBF\x42"_ba
                                << u"\xFFFD\xFFFD\xFFFD\xFFFD\xFFFD\x41\xFFFD\xFFFD\x42"_s;
        QTest::newRow("truncated") << "\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41"_ba << u"\xFFFD\xFFFD\xFFFD\xFFFD\x41"_s;
        QTest::newRow("mark is kept") << "\xEF\xBB\xBF"
                                         "a"_ba
                                      << u"\xFEFF"
                                         "a"_s;
        QTest::newRow("two marks are kept") << "\xEF\xBB\xBF\xEF\xBB\xBF"_ba << u"\xFEFF\xFEFF"_s;
        QTest::newRow("empty") << ""_ba << u""_s;
    }
    void wellFormed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(wellFormedUtf8(bytes), utf8FromText(text));
        QCOMPARE(textFromUtf8(wellFormedUtf8(bytes)), text);
    }
    void loneSurrogateBecomesReplacement()
    {
        QCOMPARE(utf8FromText(QString(QChar(0xD800)) + u'a'),
                 "\xEF\xBF\xBD"
                 "a"_ba);
        QCOMPARE(utf8FromText(QString(QChar(0xDC00))), "\xEF\xBF\xBD"_ba);
    }
};

QTEST_APPLESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
