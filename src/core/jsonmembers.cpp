// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonmembers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! Longer waits than a month overflow the timers and mean "never", which is 0.
constexpr qint64 maxSeconds = 31 * 24 * 60 * 60;

} // namespace

JsonMembers::JsonMembers(const Json &object, QString what)
    : m_object(object)
    , m_what(std::move(what))
{
    if (!object.is_object())
        fail(tr("The %1 is not a JSON object.").arg(m_what));
}

void JsonMembers::read(std::string_view key, QString &value)
{
    if (const Json *found = find(key)) {
        if (found->is_string())
            value = textOf(*found);
        else
            failType(key, tr("a text"));
    }
}

void JsonMembers::read(std::string_view key, bool &value)
{
    if (const Json *found = find(key)) {
        if (found->is_boolean())
            value = found->get<bool>();
        else
            failType(key, tr("true or false"));
    }
}

void JsonMembers::read(std::string_view key, std::chrono::seconds &value)
{
    if (!find(key))
        return;
    const auto seconds = integerAt(m_object, key);
    if (seconds && *seconds >= 0 && *seconds <= maxSeconds)
        value = std::chrono::seconds(*seconds);
    else
        failType(key, tr("a whole number of seconds from 0 to %1").arg(maxSeconds));
}

void JsonMembers::read(std::string_view key, QList<QString> &value)
{
    if (!find(key))
        return;
    QList<QString> texts;
    for (const Json &item : list(key)) {
        if (!item.is_string()) {
            failType(key, tr("a list of texts"));
            return;
        }
        texts.append(textOf(item));
    }
    value = texts;
}

const Json &JsonMembers::list(std::string_view key)
{
    if (const Json *found = find(key); found && !found->is_array())
        failType(key, tr("a list"));
    return listAt(m_object, key);
}

const Json &JsonMembers::object(std::string_view key)
{
    if (const Json *found = find(key); found && !found->is_object())
        failType(key, tr("an object"));
    return objectAt(m_object, key);
}

Json JsonMembers::value(std::string_view key, std::initializer_list<Json::value_t> types)
{
    const Json *found = find(key);
    if (!found)
        return {};
    if (!std::ranges::contains(types, found->type())) {
        failType(key, tr("of another type"));
        return {};
    }
    return *found;
}

//! `null` counts as missing.
const Json *JsonMembers::find(std::string_view key) const
{
    const Json *found = member(m_object, key);
    return found && !found->is_null() ? found : nullptr;
}

void JsonMembers::fail(QString words)
{
    if (!m_error)
        m_error = Error{.kind = Error::Kind::File, .words = std::move(words)};
}

void JsonMembers::failType(std::string_view key, const QString &wanted)
{
    fail(tr("In the %1, “%2” has to be %3.").arg(m_what, QString::fromUtf8(key), wanted));
}

} // namespace etude
