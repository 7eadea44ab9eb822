// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/blocksplitter.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace etude;

namespace {

//! One line a block: kind, language, flags, and the text with its line ends shown.
QStringList described(const QString &text, const std::vector<TextBlock> &blocks)
{
    QStringList lines;
    for (const TextBlock &block : blocks) {
        const QString kind = block.kind == TextBlock::Kind::Prose ? u"prose"_s
            : block.kind == TextBlock::Kind::Code                 ? u"code"_s
                                                                  : u"plain"_s;
        QString line = kind;
        if (!block.language.isEmpty())
            line += u" "_s + block.language;
        if (block.isListItem)
            line += u" item"_s;
        if (block.ordinal > 0)
            line += u" #%1"_s.arg(block.ordinal);
        line += u": "_s + text.sliced(block.start, block.end - block.start).replace(u'\n', u'~');
        lines.append(line);
    }
    return lines;
}

QStringList split(const QString &text, const QList<qsizetype> &cuts,
                  BlockSplitter::Mode mode = BlockSplitter::Mode::Markdown)
{
    BlockSplitter splitter(mode);
    for (const qsizetype cut : cuts)
        splitter.update(text.left(cut), false);
    splitter.update(text, true);
    return described(text, splitter.blocks());
}

QList<qsizetype> everyCharacter(const QString &text)
{
    QList<qsizetype> cuts;
    for (qsizetype i = 1; i < text.size(); ++i)
        cuts.append(i);
    return cuts;
}

} // namespace

class TestBlockSplitter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("blocks");
        QTest::newRow("nothing") << u""_s << QStringList{};
        QTest::newRow("one line") << u"Hello"_s << QStringList{u"prose: Hello"_s};
        QTest::newRow("paragraphs") << u"One\ntwo\n\nThree\n"_s << QStringList{u"prose: One~two"_s, u"prose: Three"_s};
        QTest::newRow("heading and text") << u"# Title\nText"_s << QStringList{u"prose: # Title"_s, u"prose: Text"_s};
        QTest::newRow("underlined heading")
            << u"Title\n---\nText"_s << QStringList{u"prose: Title~---"_s, u"prose: Text"_s};
        QTest::newRow("fence") << u"Do:\n```py\nprint(1)\n\nx = 2\n```\nDone"_s
                               << QStringList{u"prose: Do:"_s, u"code py: print(1)~~x = 2"_s, u"prose: Done"_s};
        QTest::newRow("longer fence holds a shorter one")
            << u"````md\n```\nx\n```\n````\n"_s << QStringList{u"code md: ```~x~```"_s};
        QTest::newRow("tilde fence") << u"~~~\na\n~~~"_s << QStringList{u"code: a"_s};
        QTest::newRow("fence never closed") << u"```js\nlet a;"_s << QStringList{u"code js: let a;"_s};
        QTest::newRow("empty fence") << u"```\n```\nx"_s << QStringList{u"code: "_s, u"prose: x"_s};
        QTest::newRow("words behind the language")
            << u"```python title=\"a.py\"\n1\n```"_s << QStringList{u"code python: 1"_s};
        QTest::newRow("list item by item")
            << u"- a\n- b\n  more\n- c"_s
            << QStringList{u"prose item: - a"_s, u"prose item: - b~  more"_s, u"prose item: - c"_s};
        QTest::newRow("numbers go on") << u"1. a\n1. b\n1. c"_s
                                       << QStringList{u"prose item #1: 1. a"_s, u"prose item #2: 1. b"_s,
                                                      u"prose item #3: 1. c"_s};
        QTest::newRow("numbers from seven")
            << u"7. a\n8. b"_s << QStringList{u"prose item #7: 7. a"_s, u"prose item #8: 8. b"_s};
        QTest::newRow("a second list begins anew")
            << u"1. a\n\ntext\n\n1. b"_s
            << QStringList{u"prose item #1: 1. a"_s, u"prose: text"_s, u"prose item #1: 1. b"_s};
        QTest::newRow("table") << u"| a | b |\n|---|---|\n| 1 | 2 |\n\nEnd"_s
                               << QStringList{u"prose: | a | b |~|---|---|~| 1 | 2 |"_s, u"prose: End"_s};
        QTest::newRow("quote") << u"> a\n> b\n\nc"_s << QStringList{u"prose: > a~> b"_s, u"prose: c"_s};
        QTest::newRow("indented code") << u"a\n\n    b\n    c\n\nd"_s
                                       << QStringList{u"prose: a"_s, u"code:     b~    c"_s, u"prose: d"_s};
        QTest::newRow("other scripts") << u"日本語。\n\n🚀 x\n\nעברית"_s
                                       << QStringList{u"prose: 日本語。"_s, u"prose: 🚀 x"_s, u"prose: עברית"_s};
        QTest::newRow("carriage returns")
            << u"a\r\n\r\n```\r\nb\r\n```\r\nc"_s << QStringList{u"prose: a"_s, u"code: b"_s, u"prose: c"_s};
    }

    void splits()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, blocks);
        QCOMPARE(split(text, {}), blocks);
        QCOMPARE(split(text, everyCharacter(text)), blocks);
        std::mt19937 random(20261120);
        for (int round = 0; round < 20 && text.size() > 1; ++round) {
            QList<qsizetype> cuts;
            for (qsizetype at = 0; (at += 1 + qsizetype(random() % 7)) < text.size();)
                cuts.append(at);
            QCOMPARE(split(text, cuts), blocks);
        }
    }

    void closedBlocksNeverChange()
    {
        QString text;
        for (int i = 0; i < 60; ++i)
            text +=
                u"Paragraph %1 with *some* words.\n\n1. first\n2. second\n\n```cpp\nint a%1 = %1;\n```\n\n"_s.arg(i);
        BlockSplitter splitter;
        std::vector<TextBlock> before;
        for (qsizetype end = 1; end <= text.size(); end += 3) {
            const size_t first = splitter.update(text.left(end), false);
            QVERIFY(first <= splitter.blocks().size());
            QVERIFY(first <= before.size());
            QVERIFY(std::equal(before.begin(), before.begin() + qsizetype(first), splitter.blocks().begin()));
            // What is open is one block, or the last item and what may still belong to it.
            QVERIFY(before.size() < 4 || before.size() - first <= 3);
            before = splitter.blocks();
        }
    }

    void longCodeComesInPieces()
    {
        QString text = u"```\n"_s;
        for (int i = 0; i < 100; ++i)
            text += u"line %1\n"_s.arg(i);
        text += u"```\n"_s;
        BlockSplitter splitter;
        splitter.update(text, true);
        const auto &blocks = splitter.blocks();
        QCOMPARE(blocks.size(), size_t(3));
        QVERIFY(blocks[0].opensCode && !blocks[0].closesCode);
        QVERIFY(!blocks[1].opensCode && !blocks[1].closesCode);
        QVERIFY(!blocks[2].opensCode && blocks[2].closesCode);
        QStringList pieces;
        for (const TextBlock &block : blocks)
            pieces.append(text.sliced(block.start, block.end - block.start));
        QCOMPARE(pieces.join(u'\n') + u'\n', text.sliced(4, text.size() - 8));
    }

    void oneLineWithoutEndIsCut()
    {
        const QString text = u"word "_s.repeated(20'000);
        BlockSplitter splitter(BlockSplitter::Mode::Plain);
        splitter.update(text, false);
        QString all;
        for (const TextBlock &block : splitter.blocks()) {
            QVERIFY(block.end - block.start <= 2 * BlockSplitter::maxCharacters);
            all += text.sliced(block.start, block.end - block.start);
        }
        QCOMPARE(all, text);
    }

    void plainKeepsEveryLine()
    {
        const QString text = u"# no heading\n\n```\n- no list\n"_s;
        QCOMPARE(split(text, everyCharacter(text), BlockSplitter::Mode::Plain),
                 QStringList{u"plain: # no heading~~```~- no list"_s});
    }
};

QTEST_APPLESS_MAIN(TestBlockSplitter)
#include "tst_blocksplitter.moc"
