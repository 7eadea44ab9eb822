// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QTcpServer>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <variant>
#include <vector>

namespace etude {

//! A request exactly as it came over the wire.
struct FakeRequest {
    QByteArray method = {};
    //! Path and query as sent, nothing decoded: `/v1/chat/completions?x=%20`.
    QByteArray target = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    QByteArray raw = {}; //!< every byte of head and body
    int connection = 0;  //!< number of the connection it came on, from 0: equal numbers mean "kept alive"

    //! `target` without the query.
    [[nodiscard]] QByteArray path() const { return target.split('?').first(); }
    //! The header's value, or a null one when it was not sent; `name` in any case.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

//! What the server does with one request: steps, played one after the other with a return to the event loop between them.
//! When they run out before `end`, `close` or `reset`, the connection stays open and silent; an empty answer never answers.
//!
//! ```cpp
//! server.answer("/v1/chat/completions", FakeAnswer().head(200, {{"content-type", "text/event-stream"}})
//!     .piece("data: {…}\n\n").hold().piece("data: [DONE]\n\n").end());
//! ```
class FakeAnswer final {
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    enum class Framing { Chunked, UntilClose };

    //! Status line and headers. With a `content-length` among them the pieces are sent as they are.
    FakeAnswer &head(int status, const Headers &headers = {}, Framing framing = Framing::Chunked);
    //! Bytes of the body in one write, in the framing of the head.
    FakeAnswer &piece(const QByteArray &bytes);
    //! Any bytes, as they are: broken status lines, broken chunks.
    FakeAnswer &raw(const QByteArray &bytes);
    //! Waits for `FakeServer::release()`.
    FakeAnswer &hold();
    //! Waits; only for what is itself about time.
    FakeAnswer &pause(std::chrono::milliseconds time);
    //! The clean end of the body: the last chunk, or the close where that is the end.
    FakeAnswer &end();
    //! Closes the connection here, wherever that is.
    FakeAnswer &close();
    //! The same as a crash of the host looks: the connection is reset.
    FakeAnswer &reset();

    //! A whole JSON document.
    [[nodiscard]] static FakeAnswer json(int status, const QByteArray &body, const Headers &headers = {});
    //! An event stream: each of `data` in a `data:` line, as an event and a piece of its own; nothing is added.
    [[nodiscard]] static FakeAnswer stream(const QList<QByteArray> &data);
    //! A whole streamed answer in the `openai-chat` dialect, one event for each of `texts`, then `stop`, usage
    //! (5 tokens in, one out for each text) and `[DONE]`.
    [[nodiscard]] static FakeAnswer chat(const QList<QByteArray> &texts);
    //! A case of `tests/corpus`, cut as it is there. `name` without folder and `.json`; a missing case ends the test.
    [[nodiscard]] static FakeAnswer corpusCase(const QString &name);

private:
    friend class FakeConnection;
    struct Head {
        int status = 200;
        Headers headers = {};
        Framing framing = Framing::Chunked;
    };
    struct Piece {
        QByteArray bytes = {};
        bool framed = true;
    };
    struct Hold {};
    struct Pause {
        std::chrono::milliseconds time = {};
    };
    struct End {};
    struct Close {};
    struct Reset {};
    using Step = std::variant<Head, Piece, Hold, Pause, End, Close, Reset>;
    QList<Step> m_steps;
};

class FakeConnection;

//! An HTTP/1.1 server on 127.0.0.1 that plays bytes exactly as a test cuts them, and remembers what it was sent.
//!
//! It lives in the test's thread, so the test has to return to the event loop (`QTRY_…`, `QSignalSpy::wait`,
//! `runProgram`) for it to answer. Out of scope: TLS, HTTP/2.
class FakeServer final : public QObject {
    Q_OBJECT
public:
    //! At a port of the system's choice, or at `port`.
    explicit FakeServer(quint16 port = 0);
    ~FakeServer() override;

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    //! `http://127.0.0.1:PORT` and `path` behind it.
    [[nodiscard]] QString url(const QString &path = {}) const;

    //! The answer to the next request for `path` (without a query). Given several, they are used in order; the last one
    //! serves all further requests.
    void answer(const QByteArray &path, const FakeAnswer &answer);
    //! Decides about requests for paths without an answer of their own. Without it they get 404.
    void answerWith(std::function<FakeAnswer(const FakeRequest &)> handler);
    //! Shorthands for `answer` with the commonest two.
    void answerJson(const QByteArray &path, int status, const QByteArray &body)
    {
        answer(path, FakeAnswer::json(status, body));
    }
    void answerStream(const QByteArray &path, const QList<QByteArray> &data) { answer(path, FakeAnswer::stream(data)); }

    //! Everything that came, in order.
    [[nodiscard]] const QList<FakeRequest> &requests() const { return m_requests; }
    //! Connections accepted so far, and those that stand now.
    [[nodiscard]] int connectionCount() const { return m_accepted; }
    [[nodiscard]] int openConnections() const { return int(m_connections.size()); }

    //! Connections that stand at a `hold()` now.
    [[nodiscard]] int heldCount() const;
    //! Lets all of them go on.
    void release();
    //! Ends all connections and listens no more: the port then refuses.
    void close();

Q_SIGNALS:
    void requestReceived(const etude::FakeRequest &request);
    void held();
    void connectionClosed();

private:
    friend class FakeConnection;
    [[nodiscard]] FakeAnswer answerFor(const FakeRequest &request);
    void drop(FakeConnection *connection);

    QTcpServer m_server;
    std::vector<std::unique_ptr<FakeConnection>> m_connections;
    std::map<QByteArray, QList<FakeAnswer>> m_answers;
    std::function<FakeAnswer(const FakeRequest &)> m_handler;
    QList<FakeRequest> m_requests;
    int m_accepted = 0;
};

} // namespace etude
