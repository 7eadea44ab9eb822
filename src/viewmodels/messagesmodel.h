// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prompt.h"
#include "core/recording.h"
#include "text/growingtext.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace etude {

//! What happened to one answer, in words for the line below it.
struct AnswerNotes {
    QString timing = {};
    QString cost = {};
    QString end = {};
    QString model = {};    //!< who really answered, where it is not who was asked
    QString thoughts = {}; //!< "Thought for 3.1 s · 80 tokens"
    QString error = {};    //!< one sentence: cause and remedy
    QString words = {};    //!< the host's own words
    QString remedy = {};   //!< what a button can do about it: "Send again without temperature"
};

//! The turns of one conversation: those typed by the user, and the answers with what happened to them.
class MessagesModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Roles {
        RoleNameRole = Qt::UserRole, //!< `user`, `assistant` …
        TextRole,                    //!< GrowingText *
        ThoughtsRole,                //!< GrowingText *
        ToolCallsRole,               //!< text of the calls, empty for none
        IsAnswerRole,                //!< written by a run
        IsRunningRole,
        TimingRole,
        CostRole,
        EndRole,
        AnsweredByRole,
        ThoughtsNoteRole,
        ErrorRole,
        WordsRole,
        RemedyRole,
        HasRecordingRole, //!< the Raw panel can show it
    };

    explicit MessagesModel(QObject *parent = nullptr);
    ~MessagesModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return int(m_turns.size()); }

    //! The messages that are sent: answers without text or calls (errors) are left out.
    [[nodiscard]] QList<Message> messages() const { return messages(count()); }
    //! The same without the answer at the end, if there is one: what is sent to make it anew.
    [[nodiscard]] QList<Message> messagesToRunAgain() const
    {
        return messages(endsWithAnswer() ? count() - 1 : count());
    }
    //! `endsWithAnswer`: the last one was written by a run.
    void setMessages(const QList<Message> &messages, bool endsWithAnswer = false);
    void append(const Message &message);
    [[nodiscard]] bool endsWithAnswer() const;

    //! Edits by the user; none of them touches an answer that is running.
    Q_INVOKABLE void setText(int row, const QString &text);
    Q_INVOKABLE void setRole(int row, const QString &role);
    Q_INVOKABLE void move(int from, int to);
    Q_INVOKABLE void remove(int row);
    //! Brings back what `remove` took last. Nothing happens when there is nothing.
    Q_INVOKABLE void undoRemove();
    //! The source of a message, as Copy takes it.
    Q_INVOKABLE [[nodiscard]] QString source(int row) const;

    // The answer in progress: always the last row.
    void beginAnswer();
    void appendText(const QString &piece);
    void appendThoughts(const QString &piece, bool replaces);
    void restartAnswer();
    void setToolCalls(const QList<ToolCall> &calls);
    void setNotes(const AnswerNotes &notes);
    void endAnswer(const AnswerNotes &notes);
    //! How the answer in progress comes over the wire. The recordings of older answers go when all of them together are
    //! larger than `mostRecordedBytes`.
    void setRecording(std::shared_ptr<const Recording> recording);
    static constexpr qint64 mostRecordedBytes = 64 * 1024 * 1024;
    //! Of the answer in `row`, or `nullptr`.
    [[nodiscard]] std::shared_ptr<const Recording> recording(int row) const;
    void removeLast();

Q_SIGNALS:
    void countChanged();
    //! Something that is sent has changed.
    void edited();
    //! A message was removed and can be brought back.
    void removed();

private:
    class Turn;
    //! Rows on the screen outlive the row in the model by a turn of the event loop, and look at its texts until then.
    struct DeleteLater {
        void operator()(Turn *turn) const;
    };
    using TurnPointer = std::unique_ptr<Turn, DeleteLater>;
    [[nodiscard]] QList<Message> messages(int turnCount) const;
    void insert(int row, TurnPointer turn);
    void changed(int row, const QList<int> &roles);

    std::vector<TurnPointer> m_turns;
    TurnPointer m_removed;
    int m_removedRow = 0;
};

} // namespace etude
