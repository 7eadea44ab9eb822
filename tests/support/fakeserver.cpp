// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeserver.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include <nlohmann/json.hpp>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace etude {

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;
//! Not the program's own JSON functions: what checks them must not rest on them.
using Json = nlohmann::ordered_json;

QByteArray headerOf(const Headers &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

//! Reads one request from the front of `buffer` and cuts it off; nothing while it is not whole.
std::optional<FakeRequest> takeRequest(QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return {};
    FakeRequest request;
    QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }

    qsizetype at = headEnd + 4;
    if (request.header("transfer-encoding").toLower() == "chunked") {
        for (;;) {
            const qsizetype lineEnd = buffer.indexOf("\r\n", at);
            if (lineEnd < 0)
                return {};
            const qsizetype size = buffer.mid(at, lineEnd - at).toLongLong(nullptr, 16);
            if (buffer.size() < lineEnd + 2 + size + 2)
                return {};
            request.body += buffer.mid(lineEnd + 2, size);
            at = lineEnd + 2 + size + 2;
            if (size == 0)
                break;
        }
    } else {
        const qsizetype size = request.header("content-length").toLongLong();
        if (buffer.size() < at + size)
            return {};
        request.body = buffer.mid(at, size);
        at += size;
    }
    request.raw = buffer.left(at);
    buffer.remove(0, at);
    return request;
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 401:
        return "Unauthorized";
    case 404:
        return "Not Found";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    default:
        return "Status";
    }
}

} // namespace

QByteArray FakeRequest::header(QByteArrayView name) const
{
    return headerOf(headers, name);
}

FakeAnswer &FakeAnswer::head(int status, const Headers &headers, Framing framing)
{
    m_steps.append(Head{status, headers, framing});
    return *this;
}

FakeAnswer &FakeAnswer::piece(const QByteArray &bytes)
{
    m_steps.append(Piece{bytes, true});
    return *this;
}

FakeAnswer &FakeAnswer::raw(const QByteArray &bytes)
{
    m_steps.append(Piece{bytes, false});
    return *this;
}

FakeAnswer &FakeAnswer::hold()
{
    m_steps.append(Hold{});
    return *this;
}

FakeAnswer &FakeAnswer::pause(std::chrono::milliseconds time)
{
    m_steps.append(Pause{time});
    return *this;
}

FakeAnswer &FakeAnswer::end()
{
    m_steps.append(End{});
    return *this;
}

FakeAnswer &FakeAnswer::close()
{
    m_steps.append(Close{});
    return *this;
}

FakeAnswer &FakeAnswer::reset()
{
    m_steps.append(Reset{});
    return *this;
}

FakeAnswer FakeAnswer::json(int status, const QByteArray &body, const Headers &headers)
{
    Headers all{{"content-type", "application/json"}, {"content-length", QByteArray::number(body.size())}};
    all += headers;
    return FakeAnswer().head(status, all).piece(body).end();
}

FakeAnswer FakeAnswer::stream(const QList<QByteArray> &data)
{
    FakeAnswer answer;
    answer.head(200, {{"content-type", "text/event-stream"}});
    for (const QByteArray &line : data)
        answer.piece("data: " + line + "\n\n");
    return answer.end();
}

FakeAnswer FakeAnswer::chat(const QList<QByteArray> &texts)
{
    const auto chunk = [](const Json &delta, const Json &finishReason) {
        const Json choice{{"index", 0}, {"delta", delta}, {"finish_reason", finishReason}};
        return Json{{"id", "chatcmpl-1"},
                    {"object", "chat.completion.chunk"},
                    {"model", "fake-model"},
                    {"choices", Json::array({choice})}};
    };
    QList<QByteArray> data;
    const auto append = [&data](const Json &json) { data.append(QByteArray::fromStdString(json.dump())); };
    for (const QByteArray &text : texts)
        append(chunk(Json{{"content", text.toStdString()}}, nullptr));
    append(chunk(Json::object(), "stop"));
    const auto count = qint64(texts.size());
    append(Json{{"id", "chatcmpl-1"},
                {"model", "fake-model"},
                {"choices", Json::array()},
                {"usage", {{"prompt_tokens", 5}, {"completion_tokens", count}, {"total_tokens", 5 + count}}}});
    data.append("[DONE]");
    return stream(data);
}

FakeAnswer FakeAnswer::corpusCase(const QString &name)
{
    QFile file(QDir(QStringLiteral(ETUDE_TEST_CORPUS)).filePath(u"dialects/"_s + name + u".json"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no case \"%s\" in the corpus", qPrintable(name));
    const Json response = Json::parse(file.readAll().toStdString()).at("response");
    Headers headers;
    for (const auto &[key, value] : response.at("headers").items())
        headers.append({QByteArray::fromStdString(key), QByteArray::fromStdString(value)});
    FakeAnswer answer;
    answer.head(response.at("status"), headers);
    for (const Json &piece : response.at("chunks_base64"))
        answer.piece(QByteArray::fromBase64(QByteArray::fromStdString(piece)));
    return answer.end();
}

//! One connection: requests one after the other, each with its answer.
class FakeConnection final : public QObject {
public:
    FakeConnection(FakeServer &server, QTcpSocket *socket, int number)
        : m_server(server)
        , m_socket(socket)
        , m_number(number)
    {
        m_socket->setParent(this);
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &FakeConnection::play);
        connect(m_socket, &QTcpSocket::readyRead, this, &FakeConnection::read);
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
        if (m_buffer.contains("\r\n\r\n") && m_buffer.toLower().contains("\r\nexpect: 100-continue")
            && !m_toldToContinue) {
            m_toldToContinue = true;
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        }
        next();
    }

    void next()
    {
        if (m_busy)
            return;
        std::optional<FakeRequest> request = takeRequest(m_buffer);
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

    void perform(const FakeAnswer::Head &head)
    {
        QByteArray text = "HTTP/1.1 " + QByteArray::number(head.status) + ' ' + reasonPhrase(head.status) + "\r\n";
        for (const auto &[name, value] : head.headers)
            text += name + ": " + value + "\r\n";
        m_chunked = false;
        m_endsWithClose = false;
        if (headerOf(head.headers, "content-length").isNull()) {
            m_chunked = head.framing == FakeAnswer::Framing::Chunked;
            m_endsWithClose = !m_chunked;
            text += m_chunked ? "transfer-encoding: chunked\r\n" : "connection: close\r\n";
        }
        m_socket->write(text + "\r\n");
        m_socket->flush();
    }

    void perform(const FakeAnswer::Piece &piece)
    {
        if (piece.framed && m_chunked)
            m_socket->write(QByteArray::number(piece.bytes.size(), 16) + "\r\n" + piece.bytes + "\r\n");
        else
            m_socket->write(piece.bytes);
        m_socket->flush();
    }

    void perform(const FakeAnswer::Hold &)
    {
        m_timer.stop();
        m_held = true;
        Q_EMIT m_server.held();
    }

    void perform(const FakeAnswer::Pause &pause) { m_timer.start(pause.time); }

    void perform(const FakeAnswer::End &)
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

    void perform(const FakeAnswer::Close &)
    {
        m_steps.clear();
        m_socket->disconnectFromHost();
    }

    void perform(const FakeAnswer::Reset &)
    {
        m_steps.clear();
        reset();
    }

    FakeServer &m_server;
    QTcpSocket *m_socket;
    QTimer m_timer;
    QByteArray m_buffer;
    QList<FakeAnswer::Step> m_steps;
    int m_number;
    bool m_busy = false;
    bool m_held = false;
    bool m_chunked = false;
    bool m_endsWithClose = false;
    bool m_closeAfter = false;
    bool m_toldToContinue = false;
};

FakeServer::FakeServer(quint16 port)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            m_connections.push_back(std::make_unique<FakeConnection>(*this, socket, m_accepted++));
    });
    if (!m_server.listen(QHostAddress::LocalHost, port))
        qFatal("FakeServer cannot listen: %s", qPrintable(m_server.errorString()));
}

FakeServer::~FakeServer()
{
    close();
}

QString FakeServer::url(const QString &path) const
{
    return u"http://127.0.0.1:%1"_s.arg(port()) + path;
}

void FakeServer::answer(const QByteArray &path, const FakeAnswer &answer)
{
    m_answers[path].append(answer);
}

void FakeServer::answerWith(std::function<FakeAnswer(const FakeRequest &)> handler)
{
    m_handler = std::move(handler);
}

FakeAnswer FakeServer::answerFor(const FakeRequest &request)
{
    m_requests.append(request);
    const auto found = m_answers.find(request.path());
    if (found != m_answers.end())
        return found->second.size() > 1 ? found->second.takeFirst() : found->second.first();
    if (m_handler)
        return m_handler(request);
    return FakeAnswer::json(404, R"({"error":{"message":"The fake server has no answer for this path"}})");
}

int FakeServer::heldCount() const
{
    return int(std::ranges::count_if(m_connections, [](const auto &connection) { return connection->isHeld(); }));
}

void FakeServer::release()
{
    for (const auto &connection : m_connections) {
        if (connection->isHeld())
            connection->release();
    }
}

void FakeServer::close()
{
    m_server.close();
    // What is taken out here is not found again by `drop` when its socket says good-bye.
    const auto connections = std::exchange(m_connections, {});
    for (const auto &connection : connections)
        connection->reset();
}

void FakeServer::drop(FakeConnection *connection)
{
    const auto found = std::ranges::find(m_connections, connection, &std::unique_ptr<FakeConnection>::get);
    if (found == m_connections.end())
        return;
    // It is the socket's own signal that brought us here: it has to outlive it.
    found->release()->deleteLater();
    m_connections.erase(found);
    Q_EMIT connectionClosed();
}

} // namespace etude
