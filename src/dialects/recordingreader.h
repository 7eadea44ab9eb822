// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"
#include "core/reply.h"
#include "core/sse.h"
#include "dialects/dialect.h"

namespace etude {

//! Something in an answer that the protocol does not foresee, or that a careless client stumbles over.
enum class Oddity {
    StopTokenLeaked,  //!< `</s>`, `<|im_end|>` … in the text
    UsageMissing,     //!< no counts in the whole answer
    DoneMissing,      //!< a Chat Completions stream without `[DONE]`
    FinishMissing,    //!< no reason why it stopped
    OtherModel,       //!< the model that answers is not the one that was asked
    EmptyPiece,       //!< an event that brings nothing
    TextAfterFinish,  //!< text behind the reason why it stopped
    BeganAnew,        //!< what came before does not count any more
    Failure,          //!< the event that says that it failed
    Compressed,       //!< although it was not asked for
    WrongContentType, //!< an event stream that calls itself something else
};
//! One translated sentence, for the note beside an event.
[[nodiscard]] QString describe(Oddity oddity);

//! One event of the stream and what it brought. An answer that is one document has one event with all of it.
struct WireEvent {
    qint64 ms = 0;    //!< since the request was sent; the time of the read in which it ended
    qint64 gapMs = 0; //!< since the event before it, the first one since the head
    SseEvent event = {};
    //! Which characters of the reply's text (`textFrom` up to, not including, `textTo`) and thoughts it made.
    qsizetype textFrom = 0;
    qsizetype textTo = 0;
    qsizetype thoughtsFrom = 0;
    qsizetype thoughtsTo = 0;
    QList<Oddity> oddities = {};
};

struct WireReading {
    QList<WireEvent> events = {};
    bool isStream = false;
    //! Those of the answer as a whole.
    QList<Oddity> oddities = {};
    Reply reply = {};
    //! Grows whenever what was said before is replaced: text and thoughts have not only grown then.
    int revision = 0;
    //! The failure that the bytes themselves tell; a cut connection is told by `Recording::isCut`.
    std::optional<Error> error = {};
};

//! Reads a recording as Run read it when it came, with times and marks; also one that still grows.
class RecordingReader final {
public:
    explicit RecordingReader(const Dialect &dialect);
    ~RecordingReader();

    //! Reads what has been added since the last call: the recording is to be the same one, grown at its end.
    void update(const Recording &recording);
    //! The same, and nothing more will come: what was held back is read, and the whole is judged.
    void finish(const Recording &recording);
    //! What was read so far. Events are only added, but the part of the last one may grow, and `BeganAnew` empties those
    //! of all before it.
    [[nodiscard]] const WireReading &reading() const;

private:
    class State;
    std::unique_ptr<State> m_state;
};

//! The whole at once.
[[nodiscard]] WireReading readRecording(const Recording &recording, const Dialect &dialect);

} // namespace etude
