// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/messagesmodel.h"

#include "viewmodels/messageturn.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace etude {

void MessagesModel::DeleteLater::operator()(Turn *turn) const
{
    turn->deleteLater();
}

MessagesModel::MessagesModel(QObject *parent)
    : QAbstractListModel(parent)
{
    m_callsGrow.setSingleShot(true);
    m_callsGrow.setInterval(50ms);
    connect(&m_callsGrow, &QTimer::timeout, this, [this] {
        if (endsWithAnswer())
            changed(count() - 1, {ToolCallsRole});
    });
}

MessagesModel::~MessagesModel() = default;

int MessagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> MessagesModel::roleNames() const
{
    return {{RoleNameRole, "roleName"},
            {TextRole, "source"},
            {ThoughtsRole, "thoughts"},
            {ToolCallsRole, "toolCalls"},
            {ImagesRole, "images"},
            {CallIdRole, "callId"},
            {CallNameRole, "callName"},
            {IsAnswerRole, "isAnswer"},
            {IsRunningRole, "isRunning"},
            {TimingRole, "timing"},
            {CostRole, "cost"},
            {BillRole, "bill"},
            {BillSourceRole, "billSource"},
            {EndRole, "end"},
            {AnsweredByRole, "answeredBy"},
            {ThoughtsNoteRole, "thoughtsNote"},
            {ErrorRole, "error"},
            {WordsRole, "words"},
            {RemedyRole, "remedy"},
            {HasRecordingRole, "hasRecording"},
            {FormatRole, "format"},
            {IsFormatKeptRole, "isFormatKept"}};
}

QVariant MessagesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    Turn &turn = *m_turns[size_t(index.row())];
    switch (role) {
    case RoleNameRole:
        return roleName(turn.message.role);
    case TextRole:
        return QVariant::fromValue(&turn.text);
    case ThoughtsRole:
        return QVariant::fromValue(&turn.thoughts);
    case ToolCallsRole:
        return QVariant::fromValue(callsOf(index.row()));
    case ImagesRole:
        return QVariant::fromValue(&turn.images);
    case CallIdRole:
        return turn.message.toolCallId;
    case CallNameRole:
        return callName(index.row());
    case IsAnswerRole:
        return turn.isAnswer;
    case IsRunningRole:
        return turn.isRunning;
    case TimingRole:
        return turn.notes.timing;
    case CostRole:
        return turn.notes.cost;
    case BillRole:
        return QVariant::fromValue(turn.notes.bill);
    case BillSourceRole:
        return turn.notes.billSource;
    case EndRole:
        return turn.notes.end;
    case AnsweredByRole:
        return turn.notes.model;
    case ThoughtsNoteRole:
        return turn.notes.thoughts;
    case ErrorRole:
        return turn.notes.error;
    case WordsRole:
        return turn.notes.words;
    case RemedyRole:
        return turn.notes.remedy;
    case HasRecordingRole:
        return bool(turn.recording);
    case FormatRole:
        return turn.notes.format;
    case IsFormatKeptRole:
        return turn.notes.isFormatKept;
    default:
        return {};
    }
}

QList<Message> MessagesModel::messages(int turnCount) const
{
    QList<Message> result;
    for (int row = 0; row < turnCount; ++row) {
        const TurnPointer &turn = m_turns[size_t(row)];
        Message message = turn->message;
        message.text = turn->text.text();
        message.reasoning = turn->thoughts.text();
        message.images = turn->images.images();
        if (turn->isAnswer && message.text.isEmpty() && message.toolCalls.isEmpty())
            continue;
        result.append(message);
    }
    return result;
}

void MessagesModel::setMessages(const QList<Message> &messages, bool endsWithAnswer)
{
    beginResetModel();
    m_turns.clear();
    m_removed.reset();
    m_replaced.reset();
    for (const Message &message : messages)
        m_turns.push_back(turnOf(message));
    if (endsWithAnswer && !m_turns.empty() && m_turns.back()->message.role == Role::Assistant)
        m_turns.back()->isAnswer = true;
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT edited();
}

MessagesModel::TurnPointer MessagesModel::turnOf(const Message &message)
{
    auto turn = TurnPointer(new Turn);
    turn->message = message;
    turn->message.images.clear();
    turn->text.setText(message.text);
    turn->thoughts.setText(message.reasoning);
    turn->images.setImages(message.images);
    connect(&turn->images, &AttachmentsModel::edited, this, &MessagesModel::edited);
    return turn;
}

void MessagesModel::insert(int row, TurnPointer turn)
{
    beginInsertRows({}, row, row);
    m_turns.insert(m_turns.begin() + row, std::move(turn));
    endInsertRows();
    matchCalls();
    Q_EMIT countChanged();
    Q_EMIT edited();
}

void MessagesModel::append(const Message &message)
{
    insert(count(), turnOf(message));
}

bool MessagesModel::endsWithAnswer() const
{
    return !m_turns.empty() && m_turns.back()->isAnswer;
}

void MessagesModel::setText(int row, const QString &text)
{
    if (!isEditable(row) || m_turns[size_t(row)]->text.text() == text)
        return;
    m_turns[size_t(row)]->text.setText(text);
    own(row);
    Q_EMIT edited();
}

void MessagesModel::setRole(int row, const QString &role)
{
    const auto value = roleFromName(role);
    if (!value || !isEditable(row))
        return;
    Message &message = m_turns[size_t(row)]->message;
    message.role = *value;
    if (*value == Role::Tool && message.toolCallId.isEmpty())
        message.toolCallId = unansweredCall(row);
    changed(row, {RoleNameRole, CallIdRole});
    matchCalls();
    Q_EMIT edited();
}

void MessagesModel::move(int from, int to)
{
    if (from < 0 || from >= count() || to < 0 || to >= count() || from == to)
        return;
    if (m_turns.back()->isRunning && std::max(from, to) == count() - 1)
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    auto turn = std::move(m_turns[size_t(from)]);
    m_turns.erase(m_turns.begin() + from);
    m_turns.insert(m_turns.begin() + to, std::move(turn));
    endMoveRows();
    matchCalls();
    Q_EMIT edited();
}

void MessagesModel::remove(int row)
{
    if (!isEditable(row))
        return;
    beginRemoveRows({}, row, row);
    m_removed = std::move(m_turns[size_t(row)]);
    m_removedRow = row;
    m_turns.erase(m_turns.begin() + row);
    endRemoveRows();
    matchCalls();
    Q_EMIT countChanged();
    Q_EMIT edited();
    Q_EMIT removed();
}

void MessagesModel::undoRemove()
{
    if (!m_removed)
        return;
    // The answer in progress stays the last one.
    const int last = count() > 0 && m_turns.back()->isRunning ? count() - 1 : count();
    insert(std::min(m_removedRow, last), std::move(m_removed));
}

QString MessagesModel::source(int row) const
{
    return row >= 0 && row < count() ? m_turns[size_t(row)]->text.text() : QString();
}

void MessagesModel::beginAnswer()
{
    auto turn = TurnPointer(new Turn);
    turn->message.role = Role::Assistant;
    turn->isAnswer = true;
    turn->isRunning = true;
    turn->text.setComplete(false);
    turn->thoughts.setComplete(false);
    beginInsertRows({}, count(), count());
    m_turns.push_back(std::move(turn));
    endInsertRows();
    Q_EMIT countChanged();
}

void MessagesModel::appendText(const QString &piece)
{
    m_turns.back()->text.append(piece);
}

void MessagesModel::appendThoughts(const QString &piece, bool replaces)
{
    if (replaces)
        m_turns.back()->thoughts.setText(piece);
    else
        m_turns.back()->thoughts.append(piece);
}

void MessagesModel::restartAnswer()
{
    m_turns.back()->text.setText({});
    m_turns.back()->thoughts.setText({});
    setToolCalls({});
}

void MessagesModel::setToolCalls(const QList<ToolCall> &calls)
{
    m_turns.back()->message.toolCalls = calls;
    if (!m_callsGrow.isActive())
        m_callsGrow.start();
}

void MessagesModel::setNotes(const AnswerNotes &notes)
{
    m_turns.back()->notes = notes;
    changed(count() - 1,
            {TimingRole, CostRole, BillRole, BillSourceRole, EndRole, AnsweredByRole, ThoughtsNoteRole, ErrorRole,
             WordsRole, RemedyRole, FormatRole, IsFormatKeptRole});
}

void MessagesModel::endAnswer(const AnswerNotes &notes)
{
    Turn &turn = *m_turns.back();
    turn.isRunning = false;
    turn.thoughts.setComplete(true);
    turn.text.setComplete(true);
    changed(count() - 1, {IsRunningRole, ToolCallsRole});
    setNotes(notes);
    Q_EMIT edited();
}

void MessagesModel::setRecording(std::shared_ptr<const Recording> recording)
{
    m_turns.back()->recording = std::move(recording);
    changed(count() - 1, {HasRecordingRole});
    qint64 bytes = 0;
    for (int row = count() - 1; row >= 0; --row) {
        std::shared_ptr<const Recording> &kept = m_turns[size_t(row)]->recording;
        if (!kept)
            continue;
        bytes += kept->keptBytes();
        if (bytes > mostRecordedBytes && row < count() - 1) {
            kept.reset();
            changed(row, {HasRecordingRole});
        }
    }
}

std::shared_ptr<const Recording> MessagesModel::recording(int row) const
{
    return row >= 0 && row < count() ? m_turns[size_t(row)]->recording : nullptr;
}

void MessagesModel::replaceLast()
{
    beginRemoveRows({}, count() - 1, count() - 1);
    m_replaced = std::move(m_turns.back());
    m_turns.pop_back();
    endRemoveRows();
    Q_EMIT countChanged();
    Q_EMIT edited();
}

bool MessagesModel::putBackReplaced()
{
    if (!m_replaced || m_turns.empty())
        return false;
    beginRemoveRows({}, count() - 1, count() - 1);
    m_turns.pop_back();
    endRemoveRows();
    insert(count(), std::move(m_replaced));
    return true;
}

bool MessagesModel::isEditable(int row) const
{
    return row >= 0 && row < count() && !m_turns[size_t(row)]->isRunning;
}

void MessagesModel::own(int row)
{
    if (std::exchange(m_turns[size_t(row)]->isAnswer, false))
        changed(row, {IsAnswerRole});
}

void MessagesModel::changed(int row, const QList<int> &roles)
{
    Q_EMIT dataChanged(index(row), index(row), roles);
}

} // namespace etude
