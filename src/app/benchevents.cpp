// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/benchevents.h"

#include "text/textview.h"
#include "viewmodels/sessionviewmodel.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QQuickItem>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace etude {

BenchEvents::BenchEvents(const QString &path, QQuickWindow &window, SessionViewModel &session)
    : m_file(path)
    , m_window(window)
    , m_session(session)
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) {
        std::fprintf(stderr, "etude: the events cannot be written to %s: %s\n", qPrintable(path),
                     qPrintable(m_file.errorString()));
        return;
    }
    connect(&window, &QQuickWindow::frameSwapped, this, &BenchEvents::frameSwapped);
    connect(&session, &SessionViewModel::runningChanged, this, [this] {
        if (!m_session.isRunning())
            return;
        m_isRunning = m_waitsForText = true;
        m_intervals.clear();
        m_lastFrame = 0;
        write(u"run"_s);
    });
    connect(&session, &SessionViewModel::requestSent, this, [this] { write(u"request"_s); });
    connect(&session, &SessionViewModel::firstByteCame, this, [this] { write(u"first_byte"_s); });
    connect(&session, &SessionViewModel::lastByteCame, this, [this] {
        write(u"last_byte"_s);
        m_waitsForAll = true;
        m_window.update();
    });
}

void BenchEvents::write(const QString &event, const QJsonObject &more)
{
    QJsonObject line = more;
    line.insert("ev"_L1, event);
    line.insert("t"_L1, QDateTime::currentMSecsSinceEpoch());
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}

void BenchEvents::frameSwapped()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (!m_isInteractive) {
        m_isInteractive = true;
        write(u"interactive"_s);
    }
    if (!m_isRunning)
        return;
    if (m_lastFrame > 0)
        m_intervals.append(now - m_lastFrame);
    m_lastFrame = now;
    if (m_waitsForText) {
        MessagesModel &messages = *m_session.messages();
        if (messages.count() > 0 && !messages.source(messages.count() - 1).isEmpty()) {
            m_waitsForText = false;
            write(u"first_paint"_s);
        }
    }
    if (m_waitsForAll && isWholeTextPainted()) {
        m_waitsForAll = m_isRunning = false;
        write(u"full_text_painted"_s);
        QJsonArray intervals;
        for (const qint64 interval : std::as_const(m_intervals))
            intervals.append(interval);
        write(u"frames"_s, {{"intervals_ms"_L1, intervals}});
    }
}

bool BenchEvents::isWholeTextPainted() const
{
    MessagesModel &messages = *m_session.messages();
    const qsizetype length = messages.count() > 0 ? messages.source(messages.count() - 1).size() : 0;
    if (length == 0)
        return true; // an answer without text has nothing to paint
    const auto views = m_window.contentItem()->findChildren<TextView *>();
    return std::ranges::any_of(views, [&](const TextView *view) { return view->paintedLength() == length; });
}

} // namespace etude
