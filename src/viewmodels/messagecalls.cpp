// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of tools and their results: MessagesModel where one message speaks of another.
#include "viewmodels/messageturn.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

QList<ToolCallView> MessagesModel::callsOf(int row) const
{
    const Turn &turn = *m_turns[size_t(row)];
    QList<ToolCallView> calls;
    for (const ToolCall &call : turn.message.toolCalls) {
        ToolCallView view{.callId = call.id, .name = call.name, .raw = call.arguments, .shown = call.arguments};
        // What still grows is no JSON yet.
        if (!turn.isRunning && !call.arguments.trimmed().isEmpty()) {
            const auto json = parseJson(call.arguments);
            if (!json)
                view.problem = json.error().words;
            else if (!json->is_object())
                view.problem = tr("The arguments are JSON, but no object.");
            if (json)
                view.shown = QString::fromUtf8(jsonText(*json, 2));
        }
        view.hasResult =
            !call.id.isEmpty() && std::any_of(m_turns.begin() + row + 1, m_turns.end(), [&](const TurnPointer &later) {
                return later->message.role == Role::Tool && later->message.toolCallId == call.id;
            });
        calls.append(view);
    }
    return calls;
}

QString MessagesModel::callName(int row) const
{
    const Message &result = m_turns[size_t(row)]->message;
    if (result.role != Role::Tool)
        return {};
    // The nearest one: some hosts count from call_0 in every answer.
    for (int earlier = row - 1; earlier >= 0; --earlier) {
        for (const ToolCall &call : m_turns[size_t(earlier)]->message.toolCalls) {
            if (call.id == result.toolCallId)
                return call.name;
        }
    }
    return {};
}

QString MessagesModel::unansweredCall(int row) const
{
    for (int earlier = row - 1; earlier >= 0; --earlier) {
        for (const ToolCallView &call : callsOf(earlier)) {
            if (!call.hasResult)
                return call.callId;
        }
    }
    return {};
}

QString MessagesModel::freshCallId() const
{
    const auto isTaken = [this](const QString &id) {
        return std::ranges::any_of(m_turns, [&](const TurnPointer &turn) {
            return turn->message.toolCallId == id
                || std::ranges::any_of(turn->message.toolCalls, [&](const ToolCall &call) { return call.id == id; });
        });
    };
    int number = 1;
    while (isTaken(u"call_%1"_s.arg(number)))
        ++number;
    return u"call_%1"_s.arg(number);
}

void MessagesModel::addCall(int row)
{
    if (!isEditable(row))
        return;
    m_turns[size_t(row)]->message.toolCalls.append({.id = freshCallId(), .arguments = u"{}"_s});
    own(row);
    changed(row, {ToolCallsRole});
    Q_EMIT edited();
}

void MessagesModel::setCall(int row, int call, const QString &id, const QString &name, const QString &arguments)
{
    if (!isEditable(row) || call < 0 || call >= m_turns[size_t(row)]->message.toolCalls.size())
        return;
    ToolCall &target = m_turns[size_t(row)]->message.toolCalls[call];
    const ToolCall typed{.id = id.isEmpty() ? target.id : id, .name = name, .arguments = arguments};
    if (target == typed)
        return;
    // Results keep to the call that they answer.
    for (const TurnPointer &turn : m_turns) {
        if (!target.id.isEmpty() && turn->message.role == Role::Tool && turn->message.toolCallId == target.id)
            turn->message.toolCallId = typed.id;
    }
    target = typed;
    own(row);
    changed(row, {ToolCallsRole});
    matchCalls();
    Q_EMIT edited();
}

void MessagesModel::removeCall(int row, int call)
{
    if (!isEditable(row) || call < 0 || call >= m_turns[size_t(row)]->message.toolCalls.size())
        return;
    m_turns[size_t(row)]->message.toolCalls.removeAt(call);
    own(row);
    changed(row, {ToolCallsRole});
    matchCalls();
    Q_EMIT edited();
}

void MessagesModel::addResult(int row, int call)
{
    if (!isEditable(row) || call < 0 || call >= m_turns[size_t(row)]->message.toolCalls.size())
        return;
    ToolCall &answered = m_turns[size_t(row)]->message.toolCalls[call];
    // Some hosts send none, and then nothing would tell whose result it is.
    if (answered.id.isEmpty())
        answered.id = freshCallId();
    int place = row + 1;
    while (place < count() && m_turns[size_t(place)]->message.role == Role::Tool)
        ++place;
    insert(place, turnOf({.role = Role::Tool, .toolCallId = answered.id}));
    Q_EMIT focusWanted(place);
}

void MessagesModel::setCallId(int row, const QString &id)
{
    if (!isEditable(row) || m_turns[size_t(row)]->message.toolCallId == id)
        return;
    m_turns[size_t(row)]->message.toolCallId = id;
    matchCalls();
    Q_EMIT edited();
}

void MessagesModel::matchCalls()
{
    const bool hasCalls = std::ranges::any_of(m_turns, [](const TurnPointer &turn) {
        return !turn->message.toolCalls.isEmpty() || turn->message.role == Role::Tool;
    });
    if (hasCalls)
        Q_EMIT dataChanged(index(0), index(count() - 1), {ToolCallsRole, CallIdRole, CallNameRole});
}

} // namespace etude
