// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snippets/snippets.h"
#include "text/growingtext.h"
#include "viewmodels/checkmodel.h"
#include "viewmodels/sessionviewmodel.h"

#include <QUrl>

namespace etude {

//! The code panel: the request of a session in a programming language, always the one that Run would send.
class SnippetViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace")
    //! Ids and names of the languages; the first is the bare request, the last two are recipes.
    Q_PROPERTY(QStringList languageIds READ languageIds CONSTANT)
    Q_PROPERTY(QStringList languageNames READ languageNames CONSTANT)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY choiceChanged)
    Q_PROPERTY(QStringList clientNames READ clientNames NOTIFY choiceChanged)
    Q_PROPERTY(int clientIndex READ clientIndex WRITE setClientIndex NOTIFY choiceChanged)
    //! Whether the code looks at errors, and whether it explains itself.
    Q_PROPERTY(bool writesErrors READ writesErrors WRITE setWritesErrors NOTIFY choiceChanged)
    Q_PROPERTY(bool writesComments READ writesComments WRITE setWritesComments NOTIFY choiceChanged)
    Q_PROPERTY(bool usesPlaceholder READ usesPlaceholder WRITE setUsesPlaceholder NOTIFY choiceChanged)
    //! The definition's name for highlighting.
    Q_PROPERTY(QString syntax READ syntax NOTIFY choiceChanged)
    //! False for the bare request, and for recipes.
    Q_PROPERTY(bool isCode READ isCode NOTIFY choiceChanged)
    //! Not the request in a language, but how another program is started with this endpoint or model: Claude Code, engines
    //! for one's own computer.
    Q_PROPERTY(bool isRecipe READ isRecipe NOTIFY choiceChanged)
    Q_PROPERTY(etude::GrowingText *code READ code CONSTANT)
    //! How the client of the code is installed: "pip install openai". Empty where nothing is to be.
    Q_PROPERTY(QString install READ install NOTIFY writtenChanged)
    //! Why the code is for another client than the chosen one; empty when it is not.
    Q_PROPERTY(QString note READ note NOTIFY writtenChanged)
    //! Why there is no code, in one sentence.
    Q_PROPERTY(QString problem READ problem NOTIFY writtenChanged)
    //! Why the code could not be saved, in one sentence; empty from the next attempt on.
    Q_PROPERTY(QString fileProblem READ fileProblem NOTIFY fileProblemChanged)
    Q_PROPERTY(etude::CheckModel *check READ check CONSTANT)
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
    [[nodiscard]] bool writesErrors() const { return m_settings.snippetErrors(); }
    void setWritesErrors(bool on);
    [[nodiscard]] bool writesComments() const { return m_settings.snippetComments(); }
    void setWritesComments(bool on);
    [[nodiscard]] bool usesPlaceholder() const { return m_usesPlaceholder; }
    void setUsesPlaceholder(bool on);
    [[nodiscard]] QString syntax() const;
    [[nodiscard]] bool isCode() const { return current() != nullptr; }
    [[nodiscard]] bool isRecipe() const;
    [[nodiscard]] GrowingText *code() { return &m_code; }
    [[nodiscard]] QString install() const { return m_written.install; }
    [[nodiscard]] QString note() const { return m_written.note; }
    [[nodiscard]] QString problem() const { return m_written.problem; }
    [[nodiscard]] QString fileProblem() const { return m_fileProblem; }
    [[nodiscard]] CheckModel *check() { return &m_check; }
    [[nodiscard]] bool isShown() const { return m_isShown; }
    void setShown(bool isShown);

    //! The code as it is now, for the clipboard, also while the panel is closed; images in full, which the panel cuts.
    Q_INVOKABLE [[nodiscard]] QString currentCode();
    //! Where it may be saved: "chat.py", or "request.json", in the folder of the last time.
    Q_INVOKABLE [[nodiscard]] QUrl suggestedFile() const;
    //! Writes `currentCode` to a file: UTF-8, each line ended by a line feed, nothing executable. It replaces the file as a
    //! whole or not at all; `fileProblem` says why not.
    Q_INVOKABLE bool save(const QUrl &file);
    //! Runs the code and compares what it sends with what Run would send; not for the bare request.
    Q_INVOKABLE void startCheck();

Q_SIGNALS:
    void choiceChanged();
    void writtenChanged();
    void fileProblemChanged();
    void shownChanged();

private:
    [[nodiscard]] const SnippetLanguage *current() const;
    [[nodiscard]] SnippetOptions options() const;
    [[nodiscard]] QStringList clientIds() const;
    [[nodiscard]] Result<QString> claudeCodeLines() const;
    [[nodiscard]] Result<QString> selfHostLines() const;
    [[nodiscard]] Result<Snippet> codeOf(const Result<HttpRequest> &request) const;
    void schedule();
    void write();

    SessionViewModel &m_session;
    Settings &m_settings;
    QString m_language;
    bool m_usesPlaceholder = false;
    bool m_isShown = false;
    GrowingText m_code;
    //! What stands beside the code.
    struct Written {
        QString install = {};
        QString note = {};
        QString problem = {};
        bool operator==(const Written &) const = default;
    };
    Written m_written;
    QString m_folder; //!< of the file saved last; empty before the first
    QString m_fileProblem;
    CheckModel m_check;
    QTimer m_turn; //!< several changes in one turn of the event loop are written once
};

} // namespace etude
