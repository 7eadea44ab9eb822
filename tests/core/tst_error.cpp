// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;

class TestError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentences_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QStringList>("named");
        using Kind = Error::Kind;
        using Names = QStringList;
        QTest::newRow("401") << Error{.kind = Kind::Http, .words = u"Incorrect API key."_s, .status = 401}
                             << Names{u"key"_s, u"401"_s, u"Incorrect API key."_s};
        QTest::newRow("403 without words") << Error{.kind = Kind::Http, .status = 403} << Names{u"key"_s, u"403"_s};
        QTest::newRow("402") << Error{.kind = Kind::Http, .words = u"No credit"_s, .status = 402}
                             << Names{u"balance"_s, u"No credit"_s};
        QTest::newRow("404") << Error{.kind = Kind::Http, .words = u"No such model"_s, .status = 404}
                             << Names{u"path"_s, u"model"_s, u"No such model"_s};
        QTest::newRow("429 with a time") << Error{.kind = Kind::Http,
                                                  .words = u"Slow down"_s,
                                                  .status = 429,
                                                  .retryAfter = std::chrono::seconds(20)}
                                         << Names{u"20 s"_s, u"Slow down"_s};
        QTest::newRow("429") << Error{.kind = Kind::Http, .status = 429} << Names{u"wait"_s};
        QTest::newRow("503") << Error{.kind = Kind::Http, .words = u"Overloaded"_s, .status = 503}
                             << Names{u"later"_s, u"Overloaded"_s};
        QTest::newRow("301") << Error{.kind = Kind::Http, .status = 301} << Names{u"base URL"_s};
        QTest::newRow("400") << Error{.kind = Kind::Http, .words = u"temperature: too hot"_s, .status = 400}
                             << Names{u"400"_s, u"temperature: too hot"_s};
        QTest::newRow("provider") << Error{.kind = Kind::Provider, .words = u"boom"_s} << Names{u"boom"_s};
        QTest::newRow("provider with a number")
            << Error{.kind = Kind::Provider, .words = u"boom"_s, .status = 529} << Names{u"boom"_s, u"529"_s};
        QTest::newRow("protocol") << Error{.kind = Kind::Protocol, .words = u"Bad Gateway"_s}
                                  << Names{u"base URL"_s, u"Bad Gateway"_s};
        QTest::newRow("network") << Error{.kind = Kind::Network, .words = u"The host h.example is not known."_s}
                                 << Names{u"The host h.example is not known."_s};
        QTest::newRow("network without words") << Error{.kind = Kind::Network} << Names{u"network"_s};
        QTest::newRow("invalid") << Error{.kind = Kind::Invalid, .words = u"Choose a model."_s}
                                 << Names{u"Choose a model."_s};
        QTest::newRow("percent signs in the host's words")
            << Error{.kind = Kind::Http, .words = u"%1 %2 100%"_s, .status = 500} << Names{u"%1 %2 100%"_s};
    }
    void sentences()
    {
        QFETCH(Error, error);
        QFETCH(QStringList, named);
        const QString sentence = describe(error);
        for (const QString &name : named)
            QVERIFY2(sentence.contains(name), qPrintable(sentence));
        QVERIFY(!sentence.contains(u'\n'));
    }
    void kinds()
    {
        QCOMPARE(kindName(Error::Kind::Http), u"http"_s);
        QCOMPARE(kindName(Error::Kind::Provider), u"provider"_s);
        QCOMPARE(kindName(Error::Kind::Protocol), u"protocol"_s);
        QCOMPARE(kindName(Error::Kind::Network), u"network"_s);
        QCOMPARE(kindName(Error::Kind::Cancelled), u"cancelled"_s);
    }
};

QTEST_APPLESS_MAIN(TestError)
#include "tst_error.moc"
