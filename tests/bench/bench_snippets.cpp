// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_snippets [CHARACTERS [ROUNDS]]: what one key press costs while the code panel is open: the request is built and
// written as code, in each language and client. Printed: milliseconds, that as a part of a frame (60 a second), and the
// ratio to what the body costs as JSON text in the same run.
#include "dialects/dialect.h"
#include "snippets/snippets.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace etude;

namespace {

constexpr double frameMs = 1000.0 / 60;

//! The fastest of some rounds, in milliseconds: what else the machine does only ever adds.
template <class Function> double fastest(int rounds, Function function)
{
    double best = 1e9;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        function();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int characters = argc > 1 ? std::max(1, atoi(argv[1])) : 10'000;
    const int rounds = argc > 2 ? std::max(1, atoi(argv[2])) : 50;
    const QString text =
        u"It's \"$5\" for C:\\new, 日本語 and more.\n"_s.repeated(characters / 36 + 1).first(characters);
    Prompt prompt{.model = u"vendor/model-1"_s, .system = u"You're terse."_s, .messages = {{.text = text}}};
    const Endpoint endpoint{.baseUrl = u"https://api.example.com/v1"_s, .keyVariable = u"EXAMPLE_API_KEY"_s};
    const Dialect &dialect = *dialectById(endpoint.dialect);
    const Result<HttpRequest> request = dialect.chatRequest(prompt, endpoint);
    if (!request)
        return 1;

    qsizetype jsonSize = 0;
    const double json = fastest(rounds, [&] { jsonSize = jsonText(request->body).size(); });
    std::printf("%d characters, body of %lld bytes as JSON text: %.3f ms\n", characters, (long long)jsonSize, json);
    bool isRight = true;
    for (const SnippetLanguage &language : snippetLanguages()) {
        for (const SnippetClient &client : language.clients) {
            QString code;
            const double time = fastest(rounds, [&] {
                code = snippet(language.id, dialect.chatRequest(prompt, endpoint).value(), endpoint.dialect,
                               {.client = client.id})
                           .value()
                           .code;
            });
            isRight = isRight && code.size() > characters;
            std::printf("%-12s %-20s %8.3f ms  %5.1f %% of a frame  ratio %.1f\n", qPrintable(language.name),
                        qPrintable(client.name), time, 100 * time / frameMs, time / json);
        }
    }
    return isRight ? 0 : 1;
}
