// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/State>

#include <QList>
#include <QString>
#include <QTextLayout>

namespace etude {

//! The highlighting definition for a word behind a code fence or for a definition's own name: "py", "Python", "c++",
//! "shell". Invalid when nothing fits.
[[nodiscard]] KSyntaxHighlighting::Definition definitionFor(const QString &language);
//! The theme whose colours code has on a light or dark ground.
[[nodiscard]] KSyntaxHighlighting::Theme codeTheme(bool isDark);

//! Colours code line by line. State goes in and comes out, so that a text cut into pieces is coloured as one.
class LineHighlighter final : private KSyntaxHighlighting::AbstractHighlighter {
public:
    LineHighlighter(const QString &language, bool isDark);

    //! The formats of one line (without its line end); `state` is that of the line before and becomes that of this one.
    [[nodiscard]] QList<QTextLayout::FormatRange> highlight(const QString &line, KSyntaxHighlighting::State &state);

private:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

    QList<QTextLayout::FormatRange> m_ranges;
};

} // namespace etude
