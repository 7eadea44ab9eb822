// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prompt.h"
#include "core/recording.h"
#include "text/growingtext.h"
#include "viewmodels/attachmentsmodel.h"
#include "viewmodels/costnote.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace etude {

//! What happened to one answer, in words for the line below it.
struct AnswerNotes {
    QString timing = {};
    QString cost = {};
    QList<CostLine> bill = {}; //!< what is behind `cost`
    QString billSource = {};
    QString end = {};
    QString model = {};    //!< who really answered, where it is not who was asked
    QString thoughts = {}; //!< "Thought for 3.1 s · 80 tokens"
    QString error = {};    //!< one sentence: cause and remedy
    QString words = {};    //!< the host's own words
    QString remedy = {};   //!< what a button can do about it: "Send again without temperature"
    QString format = {};   //!< "Matches the schema", or what is wrong; empty where no form was asked for
    bool isFormatKept = false;
};

//! A call of a tool, as its block shows it.
struct ToolCallView {
    Q_GADGET
    QML_VALUE_TYPE(toolCall)
    Q_PROPERTY(QString callId MEMBER callId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString raw MEMBER raw)
    Q_PROPERTY(QString shown MEMBER shown)
    Q_PROPERTY(QString problem MEMBER problem)
    Q_PROPERTY(bool hasResult MEMBER hasResult)
public:
    QString callId = {};
    QString name = {};
    QString raw = {};       //!< the arguments as the model wrote them
    QString shown = {};     //!< set out in lines where they are JSON
    QString problem = {};   //!< why they are none
    bool hasResult = false; //!< a message with its id follows
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
        ToolCallsRole,               //!< list of ToolCallView
        ImagesRole,                  //!< AttachmentsModel *
        CallIdRole,                  //!< of a tool message: the call that it answers
        CallNameRole,                //!< and what was called; empty where no earlier message has such a call
        IsAnswerRole,                //!< written by a run
        IsRunningRole,
        TimingRole,
        CostRole,
        BillRole, //!< list of CostLine
        BillSourceRole,
        EndRole,
        AnsweredByRole,
        ThoughtsNoteRole,
        ErrorRole,
        WordsRole,
        RemedyRole,
        HasRecordingRole, //!< the Raw panel can show it
        FormatRole,
        IsFormatKeptRole,
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

    //! Edits by the user; none of them touches an answer that is running. An answer whose text or calls were edited is no
    //! answer any more: the next run goes on from it instead of making it anew.
    Q_INVOKABLE void setText(int row, const QString &text);
    Q_INVOKABLE void setRole(int row, const QString &role);
    Q_INVOKABLE void move(int from, int to);
    Q_INVOKABLE void remove(int row);
    //! Brings back what `remove` took last. Nothing happens when there is nothing.
    Q_INVOKABLE void undoRemove();
    //! The source of a message, as Copy takes it.
    Q_INVOKABLE [[nodiscard]] QString source(int row) const;

    // Calls by hand, in messagecalls.cpp.
    //! A new call with an id of its own, for the user to fill in.
    Q_INVOKABLE void addCall(int row);
    Q_INVOKABLE void setCall(int row, int call, const QString &id, const QString &name, const QString &arguments);
    Q_INVOKABLE void removeCall(int row, int call);
    //! An empty result behind the call and the results that it has already; `focusWanted` follows.
    Q_INVOKABLE void addResult(int row, int call);
    //! For a tool message: which call it answers.
    Q_INVOKABLE void setCallId(int row, const QString &id);

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
    //! Takes the last answer away to make it anew; `putBackReplaced` brings it back, until `forgetReplaced`.
    void replaceLast();
    //! In place of the answer in progress, from which nothing came. False where there is none to bring back.
    bool putBackReplaced();
    void forgetReplaced() { m_replaced.reset(); }

Q_SIGNALS:
    void countChanged();
    //! Something that is sent has changed.
    void edited();
    //! A message was removed and can be brought back.
    void removed();
    //! The text of this row is what the user will type into next.
    void focusWanted(int row);

private:
    class Turn;
    //! Rows on the screen outlive the row in the model by a turn of the event loop, and look at its texts until then.
    struct DeleteLater {
        void operator()(Turn *turn) const;
    };
    using TurnPointer = std::unique_ptr<Turn, DeleteLater>;
    [[nodiscard]] QList<Message> messages(int turnCount) const;
    [[nodiscard]] TurnPointer turnOf(const Message &message);
    void insert(int row, TurnPointer turn);
    void changed(int row, const QList<int> &roles);
    //! An edit by the user: what a run wrote is from now on what the user wrote.
    void own(int row);
    [[nodiscard]] bool isEditable(int row) const;
    [[nodiscard]] QList<ToolCallView> callsOf(int row) const;
    [[nodiscard]] QString callName(int row) const;
    [[nodiscard]] QString freshCallId() const;
    [[nodiscard]] QString unansweredCall(int row) const;
    //! A call, a result or an id has changed: which result belongs to which call may have.
    void matchCalls();

    std::vector<TurnPointer> m_turns;
    TurnPointer m_removed;
    TurnPointer m_replaced;
    int m_removedRow = 0;
    QTimer m_callsGrow; //!< shows the calls of an answer in progress some times a second, not at every piece
};

} // namespace etude
