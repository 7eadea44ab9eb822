// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/textview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace etude;

class TestTextView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QQuickWindow>();
        m_window->resize(600, 400);
        m_source = std::make_unique<GrowingText>();
        m_view = new TextView(m_window->contentItem());
        QFont font = QGuiApplication::font();
        font.setPixelSize(14);
        m_view->setBodyFont(font);
        m_view->setCodeFont(font);
        m_view->setWidth(600);
        m_view->setViewportHeight(400);
        m_view->setSource(m_source.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void growsWithItsText()
    {
        m_source->setComplete(false);
        m_source->append(u"One paragraph.\n\n"_s);
        QTRY_VERIFY(m_view->implicitHeight() > 10);
        const qreal before = m_view->implicitHeight();
        m_source->append(u"Another one.\n\n```py\nprint(1)\n"_s);
        QTRY_VERIFY(m_view->implicitHeight() > before + 40);
        m_source->append(u"```\n"_s);
        m_source->setComplete(true);
        QTRY_COMPARE(m_view->paintedLength(), m_source->text().size());
    }

    void aSourceThatIsGoneLeavesNothing()
    {
        m_source->setText(u"One paragraph.\n\nAnother one.\n\n```py\nprint(1)\n```\n"_s);
        QTRY_VERIFY(m_view->implicitHeight() > 40);
        m_view->selectAll();
        m_source.reset();
        QVERIFY(!m_view->hasSelection());
        m_view->setWidth(300); // everything is laid out anew
        QTRY_COMPARE(m_view->implicitHeight(), 0);
        QCOMPARE(m_view->code(2), QString());
    }

    void pieceByPieceLooksAsInOnePiece()
    {
        const QString text =
            u"# Title\n\nText with **bold**, `code` and a [link](https://example.org).\n\n1. one\n2. two\n\n"
            u"| a | b |\n|---|---|\n| 1 | 2 |\n\n> quoted\n\n```cpp\nint main() {}\n```\n\nEnd."_s;
        m_source->setText(text);
        QTRY_COMPARE(m_view->paintedLength(), text.size());
        const qreal height = m_view->implicitHeight();
        m_view->selectAll();
        const QString shown = m_view->selectedText();

        m_source->setText({});
        m_source->setComplete(false);
        for (const QChar character : text) {
            m_source->append(QString(character));
            QCoreApplication::processEvents();
        }
        m_source->setComplete(true);
        QTRY_COMPARE(m_view->paintedLength(), text.size());
        QCOMPARE(m_view->implicitHeight(), height);
        m_view->selectAll();
        QCOMPARE(m_view->selectedText(), shown);
    }

    void copiesAcrossBlocks()
    {
        m_source->setText(u"First *one*.\n\n- a\n- b\n\n```py\nx = 1\n\ny = 2\n```\n\nLast."_s);
        QTRY_COMPARE(m_view->paintedLength(), m_source->text().size());
        m_view->forceActiveFocus();
        QTest::keySequence(m_window.get(), QKeySequence::SelectAll);
        QVERIFY(m_view->hasSelection());
        QTest::keySequence(m_window.get(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"First one.\n\na\nb\n\nx = 1\n\ny = 2\n\nLast."_s);
        m_view->deselect();
        QVERIFY(!m_view->hasSelection());
        QCOMPARE(m_view->selectedText(), QString());
    }

    void aPartOfTheSourceIsSelected()
    {
        m_view->setMode(TextView::Plain);
        m_source->setComplete(false);
        QString text;
        for (int line = 0; line < 100; ++line)
            text += u"line %1\n"_s.arg(line);
        m_source->append(text);
        QTRY_COMPARE(m_view->paintedLength(), text.size());
        const int from = int(text.indexOf(u"line 77"_s));
        m_view->selectSource(from, from + 7);
        QCOMPARE(m_view->selectedText(), u"line 77"_s);
        const qreal top = m_view->selectionTop();
        QVERIFY(top > m_view->implicitHeight() * 0.7 && top < m_view->implicitHeight() * 0.85);
        m_view->selectSource(0, int(text.size()) * 2);
        QVERIFY(m_view->selectedText().endsWith(u"line 99"_s));
        m_view->selectSource(3, 3);
        QVERIFY(!m_view->hasSelection());
    }

    void dragSelects()
    {
        m_view->setMode(TextView::Plain);
        m_source->setText(u"alpha beta\ngamma"_s);
        QTRY_COMPARE(m_view->paintedLength(), m_source->text().size());
        QTest::mousePress(m_window.get(), Qt::LeftButton, {}, {0, 4});
        QTest::mouseMove(m_window.get(), {590, int(m_view->implicitHeight()) - 4});
        QTest::mouseRelease(m_window.get(), Qt::LeftButton, {}, {590, int(m_view->implicitHeight()) - 4});
        QCOMPARE(m_view->selectedText(), u"alpha beta\ngamma"_s);
        QTest::mouseDClick(m_window.get(), Qt::LeftButton, {}, {8, 6});
        QCOMPARE(m_view->selectedText(), u"alpha"_s);
    }

    void linksAreActivatedNotFollowed()
    {
        QSignalSpy activated(m_view, &TextView::linkActivated);
        m_source->setText(u"[link](https://example.org/a?b=c)"_s);
        QTRY_COMPARE(m_view->paintedLength(), m_source->text().size());
        QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, {8, 8});
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toString(), u"https://example.org/a?b=c"_s);
    }

    void onlyLinksOfTheWebAreActivated_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<int>("count");
        QTest::newRow("page") << u"http://example.org"_s << 1;
        QTest::newRow("mail") << u"mailto:someone@example.org"_s << 1;
        QTest::newRow("file") << u"file:///usr/share/applications/x.desktop"_s << 0;
        QTest::newRow("share") << u"smb://host/share/x.exe"_s << 0;
        QTest::newRow("path") << u"/etc/passwd"_s << 0;
        QTest::newRow("program") << u"vscode://file/etc/passwd"_s << 0;
    }

    void onlyLinksOfTheWebAreActivated()
    {
        QFETCH(QString, link);
        QFETCH(int, count);
        QSignalSpy activated(m_view, &TextView::linkActivated);
        m_source->setText(u"[link](%1)"_s.arg(link));
        QTRY_COMPARE(m_view->paintedLength(), m_source->text().size());
        QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, {8, 8});
        QCOMPARE(activated.size(), count);
    }

    void imagesAreShownAsLinks()
    {
        m_source->setText(u"![a cat](https://example.org/cat.png)"_s);
        QTRY_COMPARE(m_view->paintedLength(), m_source->text().size());
        m_view->selectAll();
        QCOMPARE(m_view->selectedText(), u"a cat"_s);
    }

    void codeHeadsAreThoseInSight()
    {
        QString text;
        for (int i = 0; i < 50; ++i)
            text += u"Text\n\n```lang%1\ncode %1\n```\n\n"_s.arg(i);
        m_source->setText(text);
        QTRY_COMPARE(m_view->paintedLength(), text.size());
        const auto heads = m_view->codeHeads();
        QVERIFY(!heads.isEmpty());
        QVERIFY(heads.size() < 10);
        QCOMPARE(heads[0].language, u"lang0"_s);
        QCOMPARE(m_view->code(heads[0].block), u"code 0"_s);
        m_view->setViewportY(m_view->implicitHeight() - 400);
        QTRY_COMPARE(m_view->codeHeads().constLast().language, u"lang49"_s);
    }

    void codeOfManyPiecesIsCopiedWhole()
    {
        QStringList lines;
        for (int i = 0; i < 200; ++i)
            lines.append(u"line %1"_s.arg(i));
        m_source->setText(u"```\n"_s + lines.join(u'\n') + u"\n```\n\n```\nother\n```"_s);
        QTRY_COMPARE(m_view->paintedLength(), m_source->text().size());
        QCOMPARE(m_view->code(0), lines.join(u'\n'));
    }

    void anyTextIsShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("controls") << QString(u"a\0b\u0001\u001b[31m\u2028\u2029\ufeff\ufffd"_s);
        QTest::newRow("lone surrogate") << (u"a"_s + QChar(0xd83d) + u"b"_s);
        QTest::newRow("html") << u"<script>alert(1)</script><img src='file:///etc/passwd'>"_s;
        QTest::newRow("deep quotes") << u">"_s.repeated(2000) + u" x"_s;
        QTest::newRow("deep list") << [] {
            QString text;
            for (int i = 0; i < 200; ++i)
                text += u" "_s.repeated(2 * i) + u"- x\n"_s;
            return text;
        }();
        QTest::newRow("many stars") << u"*a "_s.repeated(3000);
        QTest::newRow("wide table") << u"|"_s + u"a|"_s.repeated(200) + u"\n|"_s + u"-|"_s.repeated(200) + u"\n"_s;
        QTest::newRow("one long word") << u"x"_s.repeated(50'000);
        QTest::newRow("only line ends") << u"\n\r\n\r\r\n\n"_s;
        QTest::newRow("right to left and emoji") << u"שלום 👩‍👩‍👧 مرحبا\n\n```\nשלום\n```"_s;
    }

    void anyTextIsShown()
    {
        QFETCH(QString, text);
        for (const auto mode : {TextView::Markdown, TextView::Plain, TextView::Code}) {
            m_view->setMode(mode);
            m_source->setText({});
            m_source->setText(text);
            QTRY_COMPARE(m_view->paintedLength(), text.size());
            m_view->selectAll();
            QVERIFY(m_view->selectedText().size() <= 4 * text.size() + 10);
            m_view->deselect();
        }
    }

private:
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<GrowingText> m_source;
    TextView *m_view = nullptr;
};

QTEST_MAIN(TestTextView)
#include "tst_textview.moc"
