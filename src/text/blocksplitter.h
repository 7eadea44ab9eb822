// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace etude {

//! A piece of a text that is laid out by itself: one Markdown block, one list item, or some lines of code.
//! Offsets are in UTF-16 units of the whole text; ranges are [start, end).
struct TextBlock {
    enum class Kind {
        Prose, //!< Markdown: paragraph, heading, table, quote, list item
        Code,  //!< lines of a code block
        Plain, //!< lines shown as they are
    };
    Kind kind = Kind::Prose;
    //! What is shown, without the fences of a code block and without line ends at the end.
    qsizetype start = 0;
    qsizetype end = 0;
    //! First word behind the opening fence: "python". Empty when there is none.
    QString language = {};
    //! A code block longer than a screen is cut into several blocks: is this its first, its last piece?
    bool opensCode = false;
    bool closesCode = false;
    //! Columns of white space to take off each line of code.
    int indent = 0;
    //! List item; it stands closer to its neighbours.
    bool isListItem = false;
    //! The number of an item in a numbered list; 0 = not numbered. (`1.` thrice counts 1, 2, 3.)
    int ordinal = 0;

    bool operator==(const TextBlock &) const = default;
};

//! Splits a growing Markdown text at its top level, so that a block once closed never changes and only the last one is
//! laid out again when text comes. Costs as much as the new text, not as the whole.
//!
//! Out of scope: what stands inside a block; link definitions that stand far from their use.
class BlockSplitter final {
public:
    enum class Mode { Markdown, Plain, Code };

    //! Lines a piece of code or plain text has at most; about a screen.
    static constexpr int maxLines = 40;
    //! And characters: a line of 100,000 characters becomes several pieces.
    static constexpr qsizetype maxCharacters = 8000;

    explicit BlockSplitter(Mode mode = Mode::Markdown, const QString &language = {});

    //! Brings `blocks()` up to date with `text`, which begins with the text of the last call. `isComplete`: no more will
    //! come, and later calls change nothing. Returns the index of the first block that is new or changed.
    size_t update(const QString &text, bool isComplete);
    [[nodiscard]] const std::vector<TextBlock> &blocks() const { return m_blocks; }

private:
    //! An open run of lines: a fenced code block, or the whole text in the other modes.
    struct Lines {
        TextBlock::Kind kind = TextBlock::Kind::Code;
        QChar fence = {}; //!< null: runs to the end of the text
        int fenceLength = 0;
        int indent = 0;
        QString language = {};
        qsizetype pieceStart = 0; //!< where the open piece begins
        qsizetype scanned = 0;    //!< all lines before this offset are looked at
        int lineCount = 0;        //!< lines of the open piece before `scanned`
        bool isFirst = true;
    };

    void addMarkdown(const QString &text, bool isComplete);
    bool addLines(const QString &text, bool isComplete);
    void pushLines(qsizetype end, bool isLast);
    void close(qsizetype openStart);

    Mode m_mode;
    QString m_language;
    std::vector<TextBlock> m_blocks;
    size_t m_closedCount = 0;
    qsizetype m_openStart = 0;
    std::optional<Lines> m_lines;
    bool m_isFinished = false;
    int m_nextOrdinal = 0; //!< the open text goes on inside a numbered list with this number
};

} // namespace etude
