// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/codehighlighter.h"

#include "text/linehighlighter.h"

#include <KSyntaxHighlighting/Theme>

#include <QTextDocument>

namespace etude {

CodeHighlighter::CodeHighlighter(QObject *parent)
    : QObject(parent)
{
}

void CodeHighlighter::setDocument(QQuickTextDocument *document)
{
    if (document == m_document)
        return;
    if (m_document && m_document->textDocument())
        m_document->textDocument()->disconnect(this);
    m_document = document;
    delete m_highlighter;
    // The definitions are read when there is something to colour, not at the start of the program.
    if (document && document->textDocument())
        connect(document->textDocument(), &QTextDocument::contentsChanged, this, &CodeHighlighter::contentsChanged);
    contentsChanged();
    Q_EMIT changed();
}

void CodeHighlighter::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    apply();
    Q_EMIT changed();
}

void CodeHighlighter::setDark(bool isDark)
{
    if (isDark == m_isDark)
        return;
    m_isDark = isDark;
    apply();
    Q_EMIT changed();
}

void CodeHighlighter::contentsChanged()
{
    if (m_highlighter || !m_document || !m_document->textDocument() || m_document->textDocument()->isEmpty())
        return;
    m_highlighter = new KSyntaxHighlighting::SyntaxHighlighter(m_document->textDocument());
    apply();
}

void CodeHighlighter::apply()
{
    if (!m_highlighter)
        return;
    m_highlighter->setTheme(codeTheme(m_isDark));
    m_highlighter->setDefinition(definitionFor(m_language));
    m_highlighter->rehighlight();
}

} // namespace etude
