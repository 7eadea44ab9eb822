// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that is started like llama-server and behaves as its "model file" says. That is a text file of words:
//   loading N     the first N questions for /health are answered with 503
//   crash-at-start  writes "out of memory" and exits with 3
//   silent        runs, but listens nowhere
//   stubborn      ends only when it is killed
//   chatty        writes 1,200 lines at the start
//   foreign       knows another key than the one that it was given
//   refuses-port N  says that port N is taken, and ends
// A request for /crash makes it exit with 4. It writes its arguments and the address it listens at to standard output.

#include "support/fakeserver.h"

#include <QCoreApplication>
#include <QFile>
#include <QTcpServer>

#include <csignal>
#include <cstdio>

using namespace etude;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

FakeAnswer health(int &stillLoading)
{
    if (stillLoading-- > 0) {
        write(u"still loading"_s);
        return FakeAnswer::json(503, R"({"error":{"message":"Loading model","type":"unavailable_error","code":503}})");
    }
    return FakeAnswer::json(200, R"({"status":"ok"})");
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const auto valueOf = [&](const QString &option) { return arguments.value(arguments.indexOf(option) + 1); };
    write(u"arguments: "_s + arguments.join(u' '));

    QFile script(valueOf(u"--model"_s));
    if (!script.open(QIODevice::ReadOnly))
        return 2;
    const QStringList words = QString::fromUtf8(script.readAll()).split(u' ', Qt::SkipEmptyParts);
    if (words.contains(u"crash-at-start"_s)) {
        write(u"loading"_s);
        std::fputs("out of memory", stderr);
        return 3;
    }
    if (words.contains(u"chatty"_s)) {
        for (int i = 0; i < 1200; ++i)
            write(u"line %1"_s.arg(i));
    }
    if (words.contains(u"stubborn"_s))
        std::signal(SIGTERM, SIG_IGN);
    if (words.contains(u"silent"_s)) {
        write(u"listening nowhere"_s);
        return app.exec();
    }

    if (words.contains(u"refuses-port"_s)
        && words.value(words.indexOf(u"refuses-port"_s) + 1) == valueOf(u"--port"_s)) {
        write(u"0.00.035.719 E srv start: couldn't bind HTTP server socket, hostname: 127.0.0.1, port: "_s
              + valueOf(u"--port"_s));
        return 1;
    }
    QFile keyFile(valueOf(u"--api-key-file"_s));
    if (!keyFile.open(QIODevice::ReadOnly))
        return 2;
    const QByteArray key = keyFile.readAll().trimmed();
    const QByteArray bearer = "Bearer " + key;
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost, valueOf(u"--port"_s).toUShort())) {
        write(u"0.00.035.719 E srv start: couldn't bind HTTP server socket"_s);
        return 1;
    }
    probe.close();
    int stillLoading = words.value(words.indexOf(u"loading"_s) + 1).toInt();
    FakeServer server(valueOf(u"--port"_s).toUShort());
    server.answerWith([&](const FakeRequest &request) -> HostAnswer {
        if (request.target == "/health")
            return health(stillLoading);
        if (request.target == "/crash") {
            write(u"segmentation fault"_s);
            std::_Exit(4);
        }
        if (request.header("authorization") != bearer || words.contains(u"foreign"_s)) {
            write(u"refused"_s);
            return FakeAnswer::json(401, R"({"error":{"message":"Invalid API Key"}})");
        }
        if (request.target == "/props")
            return FakeAnswer::json(
                200, R"({"default_generation_settings":{"n_ctx":4096},"chat_template":"{% if enable_thinking %}"})");
        if (request.target == "/metrics")
            return HostAnswer()
                .head(200)
                .piece("# HELP\nllamacpp:tokens_predicted_total 83\nllamacpp:tokens_predicted_seconds_total 2\n"
                       "llamacpp:prompt_tokens_total 0\nllamacpp:prompt_seconds_total 0\n"
                       "llamacpp:requests_processing 1\n")
                .end();
        return FakeAnswer::chat({"I am ", "fake."});
    });
    write(u"the key is %1"_s.arg(QString::fromLatin1(key)));
    write(u"the user's key is %1"_s.arg(qEnvironmentVariable("LLAMA_API_KEY", u"unknown"_s)));
    write(u"cors %1, offline %2, prefix %3"_s.arg(qEnvironmentVariable("LLAMA_ARG_CORS_ORIGINS"),
                                                  qEnvironmentVariable("LLAMA_ARG_OFFLINE"),
                                                  qEnvironmentVariable("LLAMA_ARG_API_PREFIX")));
    write(u"listening on 127.0.0.1 port "_s + QString::number(server.port()));
    return app.exec();
}
