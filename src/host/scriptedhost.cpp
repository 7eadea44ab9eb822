// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/scriptedhost.h"

#include "core/headervalue.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace etude {

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 307:
        return "Temporary Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 404:
        return "Not Found";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    default:
        return "Status";
    }
}

} // namespace

HostAnswer &HostAnswer::head(int status, const Headers &headers, Framing framing)
{
    m_steps.append(Head{status, headers, framing});
    return *this;
}

HostAnswer &HostAnswer::piece(const QByteArray &bytes)
{
    m_steps.append(Piece{bytes, true});
    return *this;
}

HostAnswer &HostAnswer::raw(const QByteArray &bytes)
{
    m_steps.append(Piece{bytes, false});
    return *this;
}

HostAnswer &HostAnswer::hold()
{
    m_steps.append(Hold{});
    return *this;
}

HostAnswer &HostAnswer::pause(std::chrono::milliseconds time)
{
    m_steps.append(Pause{time});
    return *this;
}

HostAnswer &HostAnswer::then(std::function<void()> function)
{
    m_steps.append(Then{std::move(function)});
    return *this;
}

HostAnswer &HostAnswer::end()
{
    m_steps.append(End{});
    return *this;
}

HostAnswer &HostAnswer::close()
{
    m_steps.append(Close{});
    return *this;
}

HostAnswer &HostAnswer::reset()
{
    m_steps.append(Reset{});
    return *this;
}

HostAnswer HostAnswer::json(int status, const QByteArray &body, const Headers &headers)
{
    Headers all{{"content-type", "application/json"}, {"content-length", QByteArray::number(body.size())}};
    all += headers;
    return HostAnswer().head(status, all).piece(body).end();
}

HostAnswer HostAnswer::stream(const QList<QByteArray> &data)
{
    HostAnswer answer;
    answer.head(200, {{"content-type", "text/event-stream"}});
    for (const QByteArray &line : data)
        answer.piece("data: " + line + "\n\n");
    return answer.end();
}

//! One connection: requests one after the other, each with its answer.
class HostConnection final : public QObject {
public:
    HostConnection(ScriptedHost &server, QTcpSocket *socket, int number)
        : m_server(server)
        , m_socket(socket)
        , m_number(number)
    {
        m_socket->setParent(this);
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &HostConnection::play);
        connect(m_socket, &QTcpSocket::readyRead, this, &HostConnection::read);
        connect(m_socket, &QTcpSocket::disconnected, this, [this] { m_server.drop(this); });
    }

    [[nodiscard]] bool isHeld() const { return m_held; }

    void release()
    {
        m_held = false;
        m_timer.start(0);
    }

    void reset()
    {
        m_timer.stop();
        m_held = false;
#ifdef Q_OS_UNIX
        const linger now{.l_onoff = 1, .l_linger = 0};
        ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
        m_socket->abort();
    }

private:
    void read()
    {
        m_buffer += m_socket->readAll();
        if (const qsizetype headEnd = m_buffer.indexOf("\r\n\r\n"); headEnd >= 0 && !m_toldToContinue) {
            m_toldToContinue = true;
            if (m_buffer.first(headEnd).toLower().contains("\r\nexpect: 100-continue"))
                m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        }
        next();
    }

    void next()
    {
        if (m_busy)
            return;
        auto [request, isBroken] = takeRequest(m_buffer);
        if (isBroken) {
            m_buffer.clear();
            m_socket->disconnectFromHost();
        }
        if (!request)
            return;
        m_busy = true;
        m_toldToContinue = false;
        request->connection = m_number;
        m_closeAfter = request->header("connection").toLower() == "close";
        m_steps = m_server.answerFor(*request).m_steps;
        m_timer.start(0);
        Q_EMIT m_server.requestReceived(*request);
    }

    // A zero timer between the steps gives every other socket its turn, so that pieces travel one by one.
    void play()
    {
        if (m_steps.isEmpty())
            return;
        m_timer.start(0);
        std::visit([this](const auto &step) { perform(step); }, m_steps.takeFirst());
    }

    void perform(const HostAnswer::Head &head)
    {
        QByteArray text = "HTTP/1.1 " + QByteArray::number(head.status) + ' ' + reasonPhrase(head.status) + "\r\n";
        for (const auto &[name, value] : head.headers)
            text += name + ": " + value + "\r\n";
        m_chunked = false;
        m_endsWithClose = false;
        if (headerValue(head.headers, "content-length").isNull()) {
            m_chunked = head.framing == HostAnswer::Framing::Chunked;
            m_endsWithClose = !m_chunked;
            text += m_chunked ? "transfer-encoding: chunked\r\n" : "connection: close\r\n";
        }
        m_socket->write(text + "\r\n");
        m_socket->flush();
    }

    void perform(const HostAnswer::Piece &piece)
    {
        if (piece.framed && m_chunked)
            m_socket->write(QByteArray::number(piece.bytes.size(), 16) + "\r\n" + piece.bytes + "\r\n");
        else
            m_socket->write(piece.bytes);
        m_socket->flush();
    }

    void perform(const HostAnswer::Hold &)
    {
        m_timer.stop();
        m_held = true;
        Q_EMIT m_server.held();
    }

    void perform(const HostAnswer::Pause &pause) { m_timer.start(pause.time); }

    void perform(const HostAnswer::Then &then) { then.function(); }

    void perform(const HostAnswer::End &)
    {
        if (m_chunked)
            m_socket->write("0\r\n\r\n");
        m_socket->flush();
        m_steps.clear();
        m_timer.stop();
        m_busy = false;
        if (m_endsWithClose || m_closeAfter)
            m_socket->disconnectFromHost();
        else
            next();
    }

    void perform(const HostAnswer::Close &)
    {
        m_steps.clear();
        m_socket->disconnectFromHost();
    }

    void perform(const HostAnswer::Reset &)
    {
        m_steps.clear();
        reset();
    }

    ScriptedHost &m_server;
    QTcpSocket *m_socket;
    QTimer m_timer;
    QByteArray m_buffer;
    QList<HostAnswer::Step> m_steps;
    int m_number;
    bool m_busy = false;
    bool m_held = false;
    bool m_chunked = false;
    bool m_endsWithClose = false;
    bool m_closeAfter = false;
    bool m_toldToContinue = false;
};

ScriptedHost::ScriptedHost(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            m_connections.push_back(std::make_unique<HostConnection>(*this, socket, m_accepted++));
    });
}

Result<void> ScriptedHost::listen(quint16 port)
{
    if (m_server.listen(QHostAddress::LocalHost, port))
        return {};
    return failure(Error::Kind::Network,
                   tr("Port %1 on this computer cannot be used (%2): choose another one.")
                       .arg(QString::number(port), m_server.errorString()));
}

ScriptedHost::~ScriptedHost()
{
    close();
}

QString ScriptedHost::url(const QString &path) const
{
    return u"http://127.0.0.1:%1"_s.arg(port()) + path;
}

void ScriptedHost::answer(const QByteArray &path, const HostAnswer &answer)
{
    m_answers[path].append(answer);
}

void ScriptedHost::answerWith(std::function<HostAnswer(const HostRequest &)> handler)
{
    m_handler = std::move(handler);
}

HostAnswer ScriptedHost::answerFor(const HostRequest &request)
{
    const auto found = m_answers.find(request.path());
    if (found != m_answers.end())
        return found->second.size() > 1 ? found->second.takeFirst() : found->second.first();
    if (m_handler)
        return m_handler(request);
    return HostAnswer::json(404, R"({"error":{"message":"This host has no answer for this path"}})");
}

int ScriptedHost::heldCount() const
{
    return int(std::ranges::count_if(m_connections, [](const auto &connection) { return connection->isHeld(); }));
}

void ScriptedHost::release()
{
    for (const auto &connection : m_connections) {
        if (connection->isHeld())
            connection->release();
    }
}

void ScriptedHost::close()
{
    m_server.close();
    // What is taken out here is not found again by `drop` when its socket says good-bye.
    auto connections = std::exchange(m_connections, {});
    for (auto &connection : connections) {
        connection->reset();
        // It may be one of the connection's own signals that brought us here: it has to outlive it.
        connection->setParent(this);
        connection.release()->deleteLater();
    }
}

void ScriptedHost::drop(HostConnection *connection)
{
    const auto found = std::ranges::find(m_connections, connection, &std::unique_ptr<HostConnection>::get);
    if (found == m_connections.end())
        return;
    // It is the socket's own signal that brought us here: it has to outlive it.
    found->release()->deleteLater();
    m_connections.erase(found);
    Q_EMIT connectionClosed();
}

} // namespace etude
