// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QPointer>
#include <QQuickTextDocument>
#include <QtQml/qqmlregistration.h>

namespace etude {

//! Colours the text of an editor (`TextArea.textDocument`) as code.
class CodeHighlighter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document READ document WRITE setDocument NOTIFY changed)
    //! A definition's name or the word behind a code fence: "JSON", "py".
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(bool isDark READ isDark WRITE setDark NOTIFY changed)

public:
    explicit CodeHighlighter(QObject *parent = nullptr);

    [[nodiscard]] QQuickTextDocument *document() const { return m_document; }
    void setDocument(QQuickTextDocument *document);
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &language);
    [[nodiscard]] bool isDark() const { return m_isDark; }
    void setDark(bool isDark);

Q_SIGNALS:
    void changed();

private:
    void apply();
    void contentsChanged();

    QPointer<QQuickTextDocument> m_document;
    QPointer<KSyntaxHighlighting::SyntaxHighlighter> m_highlighter; //!< owned by the document
    QString m_language;
    bool m_isDark = false;
};

} // namespace etude
