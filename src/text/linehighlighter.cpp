// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/linehighlighter.h"

#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QHash>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! Reading the index of all definitions takes milliseconds: it is done once, when the first code is shown. The
//! repository is constant afterwards.
const KSyntaxHighlighting::Repository &repository()
{
    static const KSyntaxHighlighting::Repository instance;
    return instance;
}

} // namespace

KSyntaxHighlighting::Definition definitionFor(const QString &language)
{
    if (language.isEmpty())
        return {};
    // Words that models write and that are neither a definition's name nor a file's ending.
    static const QHash<QString, QString> aliases{
        {u"shell"_s, u"Bash"_s},
        {u"console"_s, u"Bash"_s},
        {u"sh"_s, u"Bash"_s},
        {u"shellscript"_s, u"Bash"_s},
        {u"golang"_s, u"Go"_s},
        {u"csharp"_s, u"C#"_s},
        {u"objective-c"_s, u"Objective-C"_s},
        {u"jsonc"_s, u"JSON"_s},
        {u"node"_s, u"JavaScript"_s},
        {u"php"_s, u"PHP/PHP"_s},
        {u"plaintext"_s, QString()},
        {u"text"_s, QString()},
    };
    const QString lower = language.toLower();
    const QString name = aliases.value(lower, language);
    if (name.isEmpty())
        return {};
    auto definition = repository().definitionForName(name);
    if (!definition.isValid())
        definition = repository().definitionForFileName(u"a."_s + lower);
    return definition;
}

KSyntaxHighlighting::Theme codeTheme(bool isDark)
{
    const auto theme = repository().theme(isDark ? u"GitHub Dark"_s : u"GitHub Light"_s);
    if (theme.isValid())
        return theme;
    return repository().defaultTheme(isDark ? KSyntaxHighlighting::Repository::DarkTheme
                                            : KSyntaxHighlighting::Repository::LightTheme);
}

LineHighlighter::LineHighlighter(const QString &language, bool isDark)
{
    setDefinition(definitionFor(language));
    setTheme(codeTheme(isDark));
}

QList<QTextLayout::FormatRange> LineHighlighter::highlight(const QString &line, KSyntaxHighlighting::State &state)
{
    m_ranges.clear();
    if (definition().isValid())
        state = highlightLine(line, state);
    return std::exchange(m_ranges, {});
}

void LineHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length <= 0 || format.isDefaultTextStyle(theme()))
        return;
    QTextCharFormat characters;
    if (format.hasTextColor(theme()))
        characters.setForeground(format.textColor(theme()));
    if (format.isBold(theme()))
        characters.setFontWeight(QFont::Bold);
    if (format.isItalic(theme()))
        characters.setFontItalic(true);
    m_ranges.append({offset, length, characters});
}

} // namespace etude
