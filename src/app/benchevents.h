// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonObject>
#include <QObject>
#include <QQuickWindow>

namespace etude {

class SessionViewModel;

//! The benchmark mode: appends what happens, with epoch milliseconds, as JSON lines to a file, so that an outside
//! observer can check what the program says of itself. `{"ev":"interactive","t":1790000000000}`; then for each run
//! `run`, `request`, `first_byte`, `first_paint`, `last_byte`, `full_text_painted`, and
//! `{"ev":"frames","intervals_ms":[…]}`.
class BenchEvents final : public QObject {
    Q_OBJECT
public:
    //! Does nothing when the file cannot be opened, but says so on standard error.
    BenchEvents(const QString &path, QQuickWindow &window, SessionViewModel &session);

private:
    void write(const QString &event, const QJsonObject &more = {});
    void frameSwapped();
    [[nodiscard]] bool isWholeTextPainted() const;

    QFile m_file;
    QQuickWindow &m_window;
    SessionViewModel &m_session;
    bool m_isInteractive = false;
    bool m_isRunning = false;
    bool m_waitsForText = false;
    bool m_waitsForAll = false;
    qint64 m_lastFrame = 0;
    QList<qint64> m_intervals;
};

} // namespace etude
