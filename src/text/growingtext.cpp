// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/growingtext.h"

namespace etude {

GrowingText::GrowingText(QObject *parent)
    : QObject(parent)
{
}

void GrowingText::setText(const QString &text)
{
    if (text == m_text)
        return;
    const bool wasEmpty = m_text.isEmpty();
    m_text = text;
    Q_EMIT replaced();
    Q_EMIT changed();
    if (wasEmpty != m_text.isEmpty())
        Q_EMIT emptyChanged();
}

void GrowingText::append(const QString &piece)
{
    if (piece.isEmpty())
        return;
    const bool wasEmpty = m_text.isEmpty();
    m_text += piece;
    Q_EMIT changed();
    if (wasEmpty)
        Q_EMIT emptyChanged();
}

void GrowingText::setComplete(bool isComplete)
{
    if (isComplete == m_isComplete)
        return;
    m_isComplete = isComplete;
    Q_EMIT completeChanged();
}

} // namespace etude
