// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/blocksplitter.h"

#include <QStringView>

#include <cmark-gfm.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct NodeDeleter {
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};
using NodePointer = std::unique_ptr<cmark_node, NodeDeleter>;

//! Offsets at which the lines of `text` begin, as cmark counts lines: they end with LF, CR or CR LF.
std::vector<qsizetype> lineStarts(QStringView text)
{
    std::vector<qsizetype> starts{0};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n' || (text[i] == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n')))
            starts.push_back(i + 1);
    }
    return starts;
}

bool isBlank(QStringView line)
{
    return std::all_of(line.begin(), line.end(), [](QChar c) { return c.isSpace(); });
}

//! The end of [start, end) without the white space and line ends at its end.
qsizetype trimmedEnd(const QString &text, qsizetype start, qsizetype end)
{
    while (end > start && text[end - 1].isSpace())
        --end;
    return end;
}

//! The end of [start, end) without the one line end at its end.
qsizetype withoutLineEnd(const QString &text, qsizetype start, qsizetype end)
{
    if (end > start && text[end - 1] == u'\n')
        --end;
    if (end > start && text[end - 1] == u'\r')
        --end;
    return end;
}

int leadingSpaces(QStringView line)
{
    int count = 0;
    while (count < line.size() && line[count] == u' ')
        ++count;
    return count;
}

//! A closing fence is at most three spaces, then at least as many fence characters as opened it, then white space
//! (CommonMark 0.31, 4.5 "Fenced code blocks", read 2026-11-20).
bool closesFence(QStringView line, QChar fence, int length)
{
    const int spaces = leadingSpaces(line);
    if (spaces > 3)
        return false;
    line = line.mid(spaces);
    qsizetype count = 0;
    while (count < line.size() && line[count] == fence)
        ++count;
    return count >= length && isBlank(line.mid(count));
}

} // namespace

BlockSplitter::BlockSplitter(Mode mode, const QString &language)
    : m_mode(mode)
    , m_language(language)
{
    if (mode != Mode::Markdown)
        m_lines =
            Lines{.kind = mode == Mode::Code ? TextBlock::Kind::Code : TextBlock::Kind::Plain, .language = language};
}

size_t BlockSplitter::update(const QString &text, bool isComplete)
{
    const size_t firstChanged = m_closedCount;
    if (m_isFinished)
        return firstChanged;
    m_isFinished = isComplete;
    m_blocks.resize(m_closedCount);
    // Each turn closes a run of lines or parses what is behind it; what is open at the end is pushed last.
    while (m_lines || m_openStart < text.size()) {
        if (m_lines) {
            if (!addLines(text, isComplete))
                break;
        } else {
            addMarkdown(text, isComplete);
            if (!m_lines)
                break;
        }
    }
    return firstChanged;
}

void BlockSplitter::close(qsizetype openStart)
{
    m_closedCount = m_blocks.size();
    m_openStart = openStart;
}

void BlockSplitter::addMarkdown(const QString &text, bool isComplete)
{
    const qsizetype base = m_openStart;
    const QStringView tail = QStringView(text).mid(base);
    const QByteArray utf8 = tail.toUtf8();
    const NodePointer document(cmark_parse_document(utf8.constData(), size_t(utf8.size()), CMARK_OPT_DEFAULT));
    const std::vector<qsizetype> starts = lineStarts(tail);

    // One entry a block; a list counts item by item, so that a list of 200 items is not one block. A range ends where the
    // next begins: cmark's own end lines leave blank lines out in some containers and not in others.
    struct Entry {
        cmark_node *node;
        qsizetype start;
        int ordinal;
    };
    std::vector<Entry> entries;
    int nextOrdinal = m_nextOrdinal;
    const auto startOf = [&](cmark_node *node) {
        const auto line = size_t(std::max(cmark_node_get_start_line(node), 1)) - 1;
        return base + starts[std::min(line, starts.size() - 1)];
    };
    for (cmark_node *node = cmark_node_first_child(document.get()); node; node = cmark_node_next(node)) {
        if (cmark_node_get_type(node) != CMARK_NODE_LIST) {
            entries.push_back({node, startOf(node), 0});
            nextOrdinal = 0;
            continue;
        }
        const bool isNumbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
        int ordinal = isNumbered ? cmark_node_get_list_start(node) : 0;
        if (isNumbered && nextOrdinal > 0 && entries.empty())
            ordinal = nextOrdinal; // the list began in a part that is closed already
        for (cmark_node *item = cmark_node_first_child(node); item; item = cmark_node_next(item)) {
            entries.push_back({item, startOf(item), ordinal});
            if (isNumbered)
                ++ordinal;
        }
        nextOrdinal = ordinal;
    }

    for (size_t i = 0; i < entries.size(); ++i) {
        const Entry &entry = entries[i];
        const bool isLast = i + 1 == entries.size();
        const qsizetype end = isLast ? text.size() : entries[i + 1].start;
        const auto type = cmark_node_get_type(entry.node);
        int fenceLength = 0;
        int fenceOffset = 0;
        char fenceCharacter = 0;
        if (type == CMARK_NODE_CODE_BLOCK
            && cmark_node_get_fenced(entry.node, &fenceLength, &fenceOffset, &fenceCharacter)) {
            const qsizetype firstLineEnd = text.indexOf(u'\n', entry.start);
            if (firstLineEnd < 0 && !isComplete) {
                // Only the fence so far, and the language may be cut: wait for its line to end.
                close(entry.start);
                m_nextOrdinal = 0;
                return;
            }
            const qsizetype contentStart = firstLineEnd < 0 ? text.size() : firstLineEnd + 1;
            const QString info = QString::fromUtf8(cmark_node_get_fence_info(entry.node)).simplified();
            close(entry.start);
            m_nextOrdinal = 0;
            m_lines = Lines{.kind = TextBlock::Kind::Code,
                            .fence = QLatin1Char(fenceCharacter),
                            .fenceLength = fenceLength,
                            .indent = fenceOffset,
                            .language = info.section(u' ', 0, 0),
                            .pieceStart = contentStart,
                            .scanned = contentStart};
            // A block follows, so the fence is closed and its lines can be taken without parsing the rest once more.
            if (!isLast && addLines(text, isComplete))
                continue;
            return; // the caller goes on line by line, and comes back here behind the closing fence
        }
        TextBlock block{.start = entry.start, .end = trimmedEnd(text, entry.start, end)};
        if (type == CMARK_NODE_CODE_BLOCK) {
            block.kind = TextBlock::Kind::Code;
            block.opensCode = block.closesCode = true;
            block.indent = 4;
        }
        block.isListItem = type == CMARK_NODE_ITEM;
        block.ordinal = entry.ordinal;
        m_blocks.push_back(block);
        if (!isLast || isComplete) {
            close(end);
            m_nextOrdinal = block.ordinal > 0 ? block.ordinal + 1 : 0;
        }
    }
    if (entries.empty() && isComplete)
        close(text.size());
}

void BlockSplitter::pushLines(qsizetype end, bool isLast)
{
    Lines &lines = *m_lines;
    m_blocks.push_back({.kind = lines.kind,
                        .start = lines.pieceStart,
                        .end = std::max(lines.pieceStart, end),
                        .language = lines.language,
                        .opensCode = lines.isFirst,
                        .closesCode = isLast,
                        .indent = lines.indent});
}

//! Looks at the lines that are complete. True when the closing fence was among them.
bool BlockSplitter::addLines(const QString &text, bool isComplete)
{
    Lines &lines = *m_lines;
    const auto closePiece = [&](qsizetype end) {
        pushLines(withoutLineEnd(text, lines.pieceStart, end), false);
        close(end);
        lines.isFirst = false;
        lines.pieceStart = end;
        lines.lineCount = 0;
    };
    while (lines.scanned < text.size()) {
        const qsizetype newline = text.indexOf(u'\n', lines.scanned);
        if (newline < 0 && !isComplete)
            break;
        const qsizetype lineEnd = newline < 0 ? text.size() : newline + 1;
        const QStringView line = QStringView(text).sliced(lines.scanned, lineEnd - lines.scanned);
        if (!lines.fence.isNull() && closesFence(line, lines.fence, lines.fenceLength)) {
            pushLines(withoutLineEnd(text, lines.pieceStart, lines.scanned), true);
            m_lines.reset();
            close(lineEnd);
            return true;
        }
        lines.scanned = lineEnd;
        ++lines.lineCount;
        if (lines.lineCount >= maxLines || lines.scanned - lines.pieceStart >= maxCharacters)
            closePiece(lines.scanned);
    }
    // One line without an end, longer than a piece may be: cut it at a space.
    while (text.size() - lines.pieceStart > 2 * maxCharacters) {
        const qsizetype limit = lines.pieceStart + maxCharacters;
        const qsizetype space = text.lastIndexOf(u' ', limit);
        qsizetype cut = space > lines.pieceStart ? space + 1 : limit;
        if (text[cut - 1].isHighSurrogate())
            --cut;
        closePiece(cut);
        lines.scanned = std::max(lines.scanned, cut);
    }
    pushLines(withoutLineEnd(text, lines.pieceStart, text.size()), isComplete);
    if (isComplete)
        close(text.size());
    return false;
}

} // namespace etude
