// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snippets/snippets.h"
#include "text/growingtext.h"
#include "viewmodels/sessionviewmodel.h"

#include <QPointer>

namespace etude {

//! The code panel: the request of a session in a programming language, always the one that Run would send.
class SnippetViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace")
    //! Ids and names of the languages; the first is the bare request.
    Q_PROPERTY(QStringList languageIds READ languageIds CONSTANT)
    Q_PROPERTY(QStringList languageNames READ languageNames CONSTANT)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY choiceChanged)
    Q_PROPERTY(QStringList clientNames READ clientNames NOTIFY choiceChanged)
    Q_PROPERTY(int clientIndex READ clientIndex WRITE setClientIndex NOTIFY choiceChanged)
    Q_PROPERTY(bool usesPlaceholder READ usesPlaceholder WRITE setUsesPlaceholder NOTIFY choiceChanged)
    //! The definition's name for highlighting.
    Q_PROPERTY(QString syntax READ syntax NOTIFY choiceChanged)
    Q_PROPERTY(QString install READ install NOTIFY choiceChanged)
    Q_PROPERTY(etude::GrowingText *code READ code CONSTANT)
    //! Why there is no code, in one sentence.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    //! False while nobody looks: nothing is written then.
    Q_PROPERTY(bool isShown READ isShown WRITE setShown NOTIFY shownChanged)

public:
    SnippetViewModel(SessionViewModel &session, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] QStringList languageIds() const;
    [[nodiscard]] QStringList languageNames() const;
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &id);
    [[nodiscard]] QStringList clientNames() const;
    [[nodiscard]] int clientIndex() const;
    void setClientIndex(int index);
    [[nodiscard]] bool usesPlaceholder() const { return m_usesPlaceholder; }
    void setUsesPlaceholder(bool on);
    [[nodiscard]] QString syntax() const;
    [[nodiscard]] QString install() const;
    [[nodiscard]] GrowingText *code() { return &m_code; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool isShown() const { return m_isShown; }
    void setShown(bool isShown);

    //! The code as it is now, for the clipboard, also while the panel is closed; images in full, which the panel cuts.
    Q_INVOKABLE [[nodiscard]] QString currentCode();

Q_SIGNALS:
    void choiceChanged();
    void problemChanged();
    void shownChanged();

private:
    [[nodiscard]] const SnippetLanguage *current() const;
    [[nodiscard]] Result<QString> codeOf(const Result<HttpRequest> &request) const;
    void schedule();
    void write();

    SessionViewModel &m_session;
    Settings &m_settings;
    QString m_language;
    bool m_usesPlaceholder = false;
    bool m_isShown = false;
    GrowingText m_code;
    QString m_problem;
    QTimer m_turn; //!< several changes in one turn of the event loop are written once
};

} // namespace etude
