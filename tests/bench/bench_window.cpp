// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_window [TOKENS [TOKENS_A_SECOND]]: what it costs to show a streamed answer in the real window.
// A server in a process of its own sends one event a token (Markdown with lists and code; rate 0 = as fast as it goes).
// Printed: time to the first frame, CPU seconds of this process while the answer streams, frames, memory, and the ratio
// against decoding the same bytes without a window in the same run.
#include "app/application.h"
#include "dialects/replyreader.h"
#include "text/textview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace etude;

namespace {

//! The tokens of an answer such as models give: paragraphs, a list, a block of code, again and again.
QList<QByteArray> tokens(int count)
{
    static const QByteArray text =
        "## A section\n\nThe quick brown fox *jumps* over the lazy dog, and `then` it does so again and again until "
        "the "
        "paragraph is about as long as one is.\n\n- first of the points\n- second of them, with **bold** words\n- "
        "third\n\n"
        "```cpp\nint main() {\n    std::vector<int> numbers{1, 2, 3};\n    return numbers.size() > 2 ? 0 : "
        "1;\n}\n```\n\n"
        "Another paragraph stands here, so that code and lists are not all there is to be laid out and drawn.\n\n";
    QList<QByteArray> pieces;
    qsizetype at = 0;
    for (int i = 0; i < count; ++i) {
        const qsizetype length = 2 + i % 4;
        QByteArray piece;
        for (qsizetype j = 0; j < length; ++j)
            piece += text[(at + j) % text.size()];
        at = (at + length) % text.size();
        pieces.append(piece);
    }
    return pieces;
}

QByteArray event(const QByteArray &token)
{
    QByteArray escaped;
    for (const char c : token) {
        if (c == '"' || c == '\\')
            escaped += '\\';
        if (c == '\n')
            escaped += "\\n";
        else
            escaped += c;
    }
    return "data: "
           "{\"id\":\"chatcmpl-0123456789abcdef0123456789abcdef\",\"object\":\"chat.completion.chunk\",\"created\":"
           "1790000000,\"model\":\"bench\",\"system_fingerprint\":\"fp_0123456789\",\"choices\":[{\"index\":0,"
           "\"delta\":"
           "{\"content\":\""
        + escaped + "\"},\"logprobs\":null,\"finish_reason\":null}]}\n\n";
}

const QByteArray lastEvents =
    "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";

//! The server's process: one connection after the other gets the whole stream.
int serve(int argc, char **argv, int count, int rate)
{
    QCoreApplication app(argc, argv);
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        return 1;
    const QList<QByteArray> pieces = tokens(count);
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [=] {
            if (!socket->readAll().contains("\r\n\r\n"))
                return;
            socket->disconnect(SIGNAL(readyRead()));
            socket->write("HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n");
            auto *timer = new QTimer(socket);
            auto sent = std::make_shared<qsizetype>(0);
            auto clock = std::make_shared<QElapsedTimer>();
            clock->start();
            QObject::connect(timer, &QTimer::timeout, socket, [=] {
                const qsizetype due =
                    rate == 0 ? pieces.size() : std::min<qsizetype>(pieces.size(), clock->elapsed() * rate / 1000);
                while (*sent < due)
                    socket->write(event(pieces[(*sent)++]));
                if (*sent == pieces.size()) {
                    timer->stop();
                    socket->write(lastEvents);
                    socket->disconnectFromHost();
                }
            });
            timer->start(1);
        });
    });
    std::printf("%d\n", int(server.serverPort()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

double cpuSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

//! Proportional set size in MB; 0 where the system does not tell.
double pssMegabytes()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

double decodeOnly(int count)
{
    QByteArray bytes;
    for (const QByteArray &token : tokens(count))
        bytes += event(token);
    bytes += lastEvents;
    const double before = cpuSeconds();
    ReplyReader reader(*dialectById(u"openai-chat"_s));
    reader.setHead(200, {});
    QList<Delta> deltas;
    for (qsizetype at = 0; at < bytes.size(); at += 16384) {
        deltas.clear();
        if (!reader.feed(QByteArrayView(bytes).sliced(at, std::min<qsizetype>(16384, bytes.size() - at)), deltas))
            break;
    }
    return cpuSeconds() - before;
}

} // namespace

int main(int argc, char **argv)
{
    const bool isServer = argc > 1 && QByteArrayView(argv[1]) == "--serve";
    const int first = isServer ? 2 : 1;
    const int count = argc > first ? std::max(1, std::atoi(argv[first])) : 20'000;
    const int rate = argc > first + 1 ? std::atoi(argv[first + 1]) : 1000;
    if (isServer)
        return serve(argc, argv, count, rate);

    QElapsedTimer sinceStart;
    sinceStart.start();
    Application::chooseRenderer();
    QApplication app(argc, argv);
    QTemporaryDir folder;
    Application application({.config = folder.path() + u"/config"_s, .data = folder.path() + u"/data"_s});
    QQuickWindow *window = application.window();
    if (!window)
        return 1;
    qint64 firstFrameMs = -1;
    QList<qint64> intervals;
    QElapsedTimer frame;
    QObject::connect(window, &QQuickWindow::frameSwapped, window, [&] {
        if (firstFrameMs < 0)
            firstFrameMs = sinceStart.elapsed();
        if (frame.isValid())
            intervals.append(frame.restart());
    });

    QProcess server;
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer streaming;
    double cpuBefore = 0;
    double pssBefore = 0;
    SessionViewModel &session = *application.workspace().session();
    QObject::connect(&server, &QProcess::readyReadStandardOutput, &session, [&] {
        EndpointEditor &editor = *application.workspace().endpointEditor();
        editor.edit({});
        editor.setName(u"Bench"_s);
        editor.setBaseUrl(u"http://127.0.0.1:%1/v1"_s.arg(server.readAllStandardOutput().trimmed().toInt()));
        editor.setAuthKind(int(Auth::Kind::None));
        session.choose(editor.save(), u"bench"_s);
        session.setComposer(u"Go"_s);
        pssBefore = pssMegabytes();
        cpuBefore = cpuSeconds();
        streaming.start();
        frame.start();
        session.run();
    });
    QObject::connect(&session, &SessionViewModel::runningChanged, &session, [&] {
        if (session.isRunning())
            return;
        // The end is in the window when the frame after the last piece was swapped.
        const qint64 streamedMs = streaming.elapsed();
        QObject::connect(
            window, &QQuickWindow::frameSwapped, window,
            [&, streamedMs] {
                const double cpu = cpuSeconds() - cpuBefore;
                std::ranges::sort(intervals);
                const auto at = [&](double part) {
                    return intervals.isEmpty()
                        ? 0
                        : intervals[std::min(intervals.size() - 1, qsizetype(double(intervals.size()) * part))];
                };
                std::printf("first frame after %lld ms\n", static_cast<long long>(firstFrameMs));
                std::printf("%d tokens at %d a second: %.2f s, painted %lld ms after the end\n", count, rate,
                            double(streamedMs) / 1000, static_cast<long long>(streaming.elapsed() - streamedMs));
                std::printf("CPU %.2f s, %lld frames, intervals p50 %lld p99 %lld max %lld ms\n", cpu,
                            static_cast<long long>(intervals.size()), static_cast<long long>(at(0.5)),
                            static_cast<long long>(at(0.99)), static_cast<long long>(at(1)));
                std::printf("PSS %.0f MB before, %.0f MB after\n", pssBefore, pssMegabytes());
                const double decoding = decodeOnly(count);
                std::printf("decoding the same bytes without a window: %.3f s; ratio %.1f\n", decoding, cpu / decoding);
                std::fflush(stdout);
                server.terminate();
                QCoreApplication::quit();
            },
            Qt::SingleShotConnection);
        window->update();
    });
    QTimer::singleShot(1000, &session, [&] {
        server.start(QCoreApplication::applicationFilePath(),
                     {u"--serve"_s, QString::number(count), QString::number(rate)});
    });
    const int status = QApplication::exec();
    server.waitForFinished(2000);
    return status;
}
