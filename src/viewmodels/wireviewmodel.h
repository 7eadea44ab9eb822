// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"
#include "dialects/recordingreader.h"
#include "text/growingtext.h"
#include "viewmodels/wireeventsmodel.h"

#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <QUrl>

#include <memory>

namespace etude {

//! One token of an answer with what the model would have written else.
struct TokenRow {
    Q_GADGET
    QML_VALUE_TYPE(tokenRow)
    Q_PROPERTY(QString token MEMBER token)
    Q_PROPERTY(double probability MEMBER probability)
    Q_PROPERTY(QString percent MEMBER percent)
    Q_PROPERTY(QString others MEMBER others)
public:
    QString token = {};     //!< white space made visible
    double probability = 0; //!< 0 to 1
    QString percent = {};   //!< "44.4 %"
    QString others = {};    //!< "Hello 42.4 %, H 11 %"
};

//! The Raw panel: one exchange as it went over the wire, and its replay.
//!
//! While a run is in progress the recording grows and the panel follows it; a saved one is opened from its file.
class WireViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace")
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY shownChanged)
    //! "POST https://…/chat/completions".
    Q_PROPERTY(QString address READ address NOTIFY shownChanged)
    Q_PROPERTY(QString requestHeaders READ requestHeaders NOTIFY shownChanged)
    Q_PROPERTY(etude::GrowingText *requestBody READ requestBody CONSTANT)
    //! "1,204 bytes".
    Q_PROPERTY(QString requestSize READ requestSize NOTIFY shownChanged)
    //! "200", "no answer yet".
    Q_PROPERTY(QString status READ status NOTIFY grown)
    //! More may come; it cannot be saved yet.
    Q_PROPERTY(bool isGrowing READ isGrowing NOTIFY grown)
    Q_PROPERTY(bool isFailure READ isFailure NOTIFY grown)
    Q_PROPERTY(QString responseHeaders READ responseHeaders NOTIFY grown)
    //! The body of an answer that is no stream.
    Q_PROPERTY(etude::GrowingText *responseBody READ responseBody CONSTANT)
    Q_PROPERTY(etude::WireEventsModel *events READ events CONSTANT)
    Q_PROPERTY(int eventCount READ eventCount NOTIFY grown)
    //! What is odd about the answer as a whole, one sentence each.
    Q_PROPERTY(QStringList oddities READ oddities NOTIFY grown)
    Q_PROPERTY(QStringList timingLabels READ timingLabels NOTIFY grown)
    Q_PROPERTY(QStringList timingValues READ timingValues NOTIFY grown)
    Q_PROPERTY(QList<etude::TokenRow> tokens READ tokens NOTIFY grown)
    //! The answer as far as replay has come, thoughts before text.
    Q_PROPERTY(etude::GrowingText *answer READ answer CONSTANT)
    //! The event that was clicked; -1 = none. Its part of `answer` is [markFrom, markTo).
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)
    Q_PROPERTY(int markFrom READ markFrom NOTIFY currentChanged)
    Q_PROPERTY(int markTo READ markTo NOTIFY currentChanged)
    Q_PROPERTY(QString currentData READ currentData NOTIFY currentChanged)
    //! How many events are played; all of them unless a replay was begun.
    Q_PROPERTY(int playedCount READ playedCount WRITE setPlayedCount NOTIFY playedChanged)
    Q_PROPERTY(bool isPlaying READ isPlaying NOTIFY playedChanged)
    //! The name of the file that was opened; empty for a run of the page.
    Q_PROPERTY(QString fileName READ fileName NOTIFY shownChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    explicit WireViewModel(QObject *parent = nullptr);
    ~WireViewModel() override;

    //! Shows a recording; one that is running is followed until `finish()`.
    void show(std::shared_ptr<const Recording> recording, bool isRunning);
    //! What is shown is whole now.
    void finish();
    [[nodiscard]] const Recording *recording() const { return m_recording.get(); }
    //! Nothing is read while nobody looks.
    void setWatched(bool isWatched);

    [[nodiscard]] bool isEmpty() const { return !m_recording; }
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString requestHeaders() const;
    [[nodiscard]] GrowingText *requestBody() { return &m_requestBody; }
    [[nodiscard]] QString requestSize() const;
    [[nodiscard]] QString status() const;
    [[nodiscard]] bool isGrowing() const { return m_isRunning; }
    [[nodiscard]] bool isFailure() const;
    [[nodiscard]] QString responseHeaders() const;
    [[nodiscard]] GrowingText *responseBody() { return &m_responseBody; }
    [[nodiscard]] WireEventsModel *events() { return &m_events; }
    [[nodiscard]] int eventCount() const;
    [[nodiscard]] QStringList oddities() const;
    [[nodiscard]] QStringList timingLabels() const;
    [[nodiscard]] const QStringList &timingValues() const { return m_timing; }
    [[nodiscard]] QList<TokenRow> tokens() const;
    [[nodiscard]] GrowingText *answer() { return &m_answer; }
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int row);
    [[nodiscard]] int markFrom() const { return mark().first; }
    [[nodiscard]] int markTo() const { return mark().second; }
    [[nodiscard]] QString currentData() const;
    [[nodiscard]] int playedCount() const { return m_events.playedCount(); }
    void setPlayedCount(int count);
    [[nodiscard]] bool isPlaying() const { return m_player.isActive(); }
    [[nodiscard]] QString fileName() const { return m_fileName; }
    [[nodiscard]] QString problem() const { return m_problem; }

    //! From the beginning where all is played, at the speed at which it came.
    Q_INVOKABLE void play();
    Q_INVOKABLE void pause();
    //! One event further.
    Q_INVOKABLE void step();
    //! All of it at once.
    Q_INVOKABLE void playAll();
    //! Writes what is shown to a file, in the form of the corpus cases. Never holds a key.
    Q_INVOKABLE void save(const QUrl &file);
    Q_INVOKABLE void open(const QUrl &file);
    //! The request or the events as text, for the clipboard.
    Q_INVOKABLE [[nodiscard]] QString requestText() const;
    Q_INVOKABLE [[nodiscard]] QString responseText() const;

Q_SIGNALS:
    //! Another recording is shown.
    void shownChanged();
    //! More of it is here.
    void grown();
    void currentChanged();
    void playedChanged();
    void problemChanged();

private:
    void setProblem(const QString &problem);
    void read();
    void takeTimes();
    void showAnswer();
    void playNext();
    [[nodiscard]] const WireReading &reading() const;
    //! Where the text begins in `answer`, behind the thoughts.
    [[nodiscard]] qsizetype textStart() const;
    [[nodiscard]] std::pair<int, int> mark() const;

    //! How much of the answer is shown.
    struct Place {
        int revision = 0;
        qsizetype thoughts = 0;
        qsizetype text = 0;
        bool operator==(const Place &) const = default;
    };

    std::shared_ptr<const Recording> m_recording;
    std::unique_ptr<RecordingReader> m_reader;
    bool m_isRunning = false;
    bool m_isWatched = false;
    bool m_isRead = false; //!< wholly
    QString m_fileName;
    QString m_problem;
    GrowingText m_requestBody;
    GrowingText m_responseBody;
    GrowingText m_answer;
    WireEventsModel m_events;
    Place m_place;
    QStringList m_timing;
    qsizetype m_timedEvents = 0; //!< looked at for `m_timing`
    qsizetype m_countedChunks = 0;
    qint64 m_bodyBytes = 0;
    qint64 m_firstPieceMs = -1;
    qint64 m_lastPieceMs = -1;
    int m_current = -1;
    QTimer m_follow; //!< looks at a recording that grows; only while watched
    QTimer m_player; //!< until the next event of a replay
};

} // namespace etude
