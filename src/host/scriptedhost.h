// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "host/hostrequest.h"

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

//! What the host does with one request: steps, played one after the other with a return to the event loop between them.
//! When they run out before `end`, `close` or `reset`, the connection stays open and silent; an empty answer never answers.
//!
//! ```cpp
//! host.answer("/v1/chat/completions", HostAnswer().head(200, {{"content-type", "text/event-stream"}})
//!     .piece("data: {…}\n\n").hold().piece("data: [DONE]\n\n").end());
//! ```
class HostAnswer {
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    enum class Framing { Chunked, UntilClose };

    //! Status line and headers. With a `content-length` among them the pieces are sent as they are.
    HostAnswer &head(int status, const Headers &headers = {}, Framing framing = Framing::Chunked);
    //! Bytes of the body in one write, in the framing of the head.
    HostAnswer &piece(const QByteArray &bytes);
    //! Any bytes, as they are: broken status lines, broken chunks.
    HostAnswer &raw(const QByteArray &bytes);
    //! Waits for `ScriptedHost::release()`.
    HostAnswer &hold();
    //! Waits.
    HostAnswer &pause(std::chrono::milliseconds time);
    //! Calls `function` when it is the turn of this step. What it captures has to outlive the host.
    HostAnswer &then(std::function<void()> function);
    //! The clean end of the body: the last chunk, or the close where that is the end.
    HostAnswer &end();
    //! Closes the connection here, wherever that is.
    HostAnswer &close();
    //! The same as a crash of the host looks: the connection is reset.
    HostAnswer &reset();

    //! A whole JSON document.
    [[nodiscard]] static HostAnswer json(int status, const QByteArray &body, const Headers &headers = {});
    //! An event stream: each of `data` in a `data:` line, as an event and a piece of its own; nothing is added.
    [[nodiscard]] static HostAnswer stream(const QList<QByteArray> &data);

private:
    friend class HostConnection;
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
    struct Then {
        std::function<void()> function = {};
    };
    struct End {};
    struct Close {};
    struct Reset {};
    using Step = std::variant<Head, Piece, Hold, Pause, Then, End, Close, Reset>;
    QList<Step> m_steps;
};

class HostConnection;

//! An HTTP/1.1 server on 127.0.0.1 that plays bytes exactly as its script cuts them, and says what it was sent. The
//! built-in hosts and the tests' FakeServer are made of it.
//!
//! It lives in the thread that made it and needs its event loop; without a connection it does nothing at all. A request
//! of more than 64 MB, or one that is no HTTP, is answered by closing the connection. Out of scope: TLS, HTTP/2, any
//! address but loopback.
class ScriptedHost : public QObject {
    Q_OBJECT
public:
    explicit ScriptedHost(QObject *parent = nullptr);
    ~ScriptedHost() override;

    //! Begins to listen, at a port of the system's choice or at `port`. Fails with `Kind::Network` where that is taken.
    [[nodiscard]] Result<void> listen(quint16 port = 0);
    [[nodiscard]] bool isListening() const { return m_server.isListening(); }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    //! `http://127.0.0.1:PORT` and `path` behind it.
    [[nodiscard]] QString url(const QString &path = {}) const;

    //! The answer to the next request for `path` (without a query). Given several, they are used in order; the last one
    //! serves all further requests.
    void answer(const QByteArray &path, const HostAnswer &answer);
    //! Decides about requests for paths without an answer of their own. Without it they get 404.
    void answerWith(std::function<HostAnswer(const HostRequest &)> handler);
    //! Shorthands for `answer` with the commonest two.
    void answerJson(const QByteArray &path, int status, const QByteArray &body)
    {
        answer(path, HostAnswer::json(status, body));
    }
    void answerStream(const QByteArray &path, const QList<QByteArray> &data) { answer(path, HostAnswer::stream(data)); }

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
    void requestReceived(const etude::HostRequest &request);
    void held();
    void connectionClosed();

private:
    friend class HostConnection;
    [[nodiscard]] HostAnswer answerFor(const HostRequest &request);
    void drop(HostConnection *connection);

    QTcpServer m_server;
    std::vector<std::unique_ptr<HostConnection>> m_connections;
    std::map<QByteArray, QList<HostAnswer>> m_answers;
    std::function<HostAnswer(const HostRequest &)> m_handler;
    int m_accepted = 0;
};

} // namespace etude
