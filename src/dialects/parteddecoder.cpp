// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/parteddecoder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

bool PartedText::isHidden(const PartKey &key) const
{
    for (auto it = m_parts.lower_bound({.item = key.item}); it != m_parts.end(); ++it) {
        if (it->first.item != key.item || it->first.rank >= key.rank)
            return false;
        if (!it->second.isEmpty())
            return true;
    }
    return false;
}

PartedText::Change PartedText::append(const PartKey &key, const QString &piece)
{
    if (piece.isEmpty())
        return {};
    const auto it = m_parts.try_emplace(key).first;
    const bool isNew = it->second.isEmpty();
    it->second += piece;
    if (isHidden(key))
        return {};
    const auto hasText = [](const auto &part) { return !part.second.isEmpty(); };
    const auto isSeen = [this](const auto &part) { return !part.second.isEmpty() && !isHidden(part.first); };
    // In the middle, or now in place of a summary: rare enough to say all of it again.
    if (isNew ? std::any_of(std::next(it), m_parts.end(), hasText) : std::any_of(std::next(it), m_parts.end(), isSeen))
        return {.text = whole(), .replaces = true};
    const bool isFirst = std::none_of(m_parts.begin(), it, hasText);
    return {.text = isNew && !isFirst ? m_separator + piece : piece};
}

PartedText::Change PartedText::fill(const PartKey &key, const QString &whole)
{
    const auto known = m_parts.find(key);
    if (known == m_parts.end())
        return append(key, whole);
    return whole.startsWith(known->second) ? append(key, whole.sliced(known->second.size())) : Change{};
}

QString PartedText::whole() const
{
    QString text;
    bool isFirst = true;
    for (const auto &[key, part] : m_parts) {
        if (part.isEmpty() || isHidden(key))
            continue;
        if (!std::exchange(isFirst, false))
            text += m_separator;
        text += part;
    }
    return text;
}

void PartedDecoder::takeText(const PartKey &key, const QString &text, Way way, QList<Delta> &deltas)
{
    const PartedText::Change change = way == Way::Append ? m_text.append(key, text) : m_text.fill(key, text);
    if (change.text.isEmpty())
        return;
    noteContent();
    if (!change.replaces) {
        deltas.append(TextDelta{change.text});
        return;
    }
    // Text only ever grows at its end; in any other place the answer is said again.
    deltas.append(RestartDelta{});
    repeatFacts(deltas);
    deltas.append(TextDelta{change.text});
    if (const QString reasoning = m_reasoning.whole(); !reasoning.isEmpty())
        deltas.append(ReasoningDelta{.text = reasoning});
    for (qsizetype i = 0; i < m_calls.size(); ++i) {
        const ToolCall &call = m_calls[i].call;
        deltas.append(ToolCallDelta{
            .index = static_cast<int>(i), .id = call.id, .name = call.name, .arguments = call.arguments});
    }
}

void PartedDecoder::takeReasoning(const PartKey &key, const QString &text, Way way, QList<Delta> &deltas)
{
    const PartedText::Change change = way == Way::Append ? m_reasoning.append(key, text) : m_reasoning.fill(key, text);
    if (change.text.isEmpty())
        return;
    noteContent();
    deltas.append(ReasoningDelta{.text = change.text, .replaces = change.replaces});
}

qsizetype PartedDecoder::callFor(qint64 item)
{
    const auto found = std::ranges::find(m_calls, item, &NumberedCall::item);
    if (found != m_calls.end())
        return found - m_calls.begin();
    m_calls.append(NumberedCall{.item = item});
    return m_calls.size() - 1;
}

void PartedDecoder::takeCall(qsizetype number, const QString &id, const QString &name, QList<Delta> &deltas)
{
    ToolCall &call = m_calls[number].call;
    ToolCallDelta delta{.index = static_cast<int>(number)};
    if (call.id.isEmpty())
        delta.id = call.id = id;
    if (call.name.isEmpty())
        delta.name = call.name = name;
    if (!delta.id.isEmpty() || !delta.name.isEmpty())
        deltas.append(delta);
    noteToolCall(deltas);
}

void PartedDecoder::takeArguments(qsizetype number, const QString &arguments, Way way, QList<Delta> &deltas)
{
    QString &known = m_calls[number].call.arguments;
    QString piece = arguments;
    if (way == Way::Fill)
        piece = arguments.startsWith(known) ? arguments.sliced(known.size()) : QString();
    if (piece.isEmpty())
        return;
    known += piece;
    deltas.append(ToolCallDelta{.index = static_cast<int>(number), .arguments = piece});
    noteToolCall(deltas);
}

void PartedDecoder::restartAll(QList<Delta> &deltas)
{
    restart(deltas);
    m_text = PartedText({});
    m_reasoning = PartedText(u"\n\n"_s);
    m_calls.clear();
}

void PartedDecoder::release(QList<Delta> &deltas)
{
    for (qsizetype i = 0; i < m_calls.size(); ++i) {
        ToolCall &call = m_calls[i].call;
        ToolCallDelta delta{.index = static_cast<int>(i)};
        if (call.id.isEmpty())
            delta.id = call.id = u"call_%1"_s.arg(i + 1);
        if (call.arguments.isEmpty())
            delta.arguments = call.arguments = u"{}"_s;
        if (!delta.id.isEmpty() || !delta.arguments.isEmpty())
            deltas.append(delta);
    }
}

} // namespace etude
