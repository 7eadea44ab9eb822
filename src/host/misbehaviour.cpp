// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/misbehaviour.h"

#include "host/modes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Mode {
    QLatin1StringView id;
    const char *title;
    const char *remedy;
    HostAnswer (*play)(const modes::Asked &);
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Misbehaviour)
};

//! A mode is a line here and a function in modes.cpp.
constexpr std::array table{
    Mode{"normal"_L1, QT_TRANSLATE_NOOP("Misbehaviour", "Answers as it should."),
         QT_TRANSLATE_NOOP("Misbehaviour", "Show the text, the usage and the end."), modes::normal},
    Mode{"slow-first-token"_L1, QT_TRANSLATE_NOOP("Misbehaviour", "Waits five seconds before the first token."),
         QT_TRANSLATE_NOOP("Misbehaviour", "Wait, show that it waits, and let the user stop."), modes::slowFirstToken},
    Mode{"stall"_L1, QT_TRANSLATE_NOOP("Misbehaviour", "Stops in the middle and stays silent."),
         QT_TRANSLATE_NOOP("Misbehaviour", "Give up after a silence, keep the text, say that the answer is not whole."),
         modes::stall},
    Mode{"split-utf8"_L1, QT_TRANSLATE_NOOP("Misbehaviour", "Cuts characters of several bytes between reads."),
         QT_TRANSLATE_NOOP("Misbehaviour", "Decode whole lines: no � in the text."), modes::splitUtf8},
    Mode{"crlf"_L1, QT_TRANSLATE_NOOP("Misbehaviour", "Ends lines with CR LF and cuts between the two."),
         QT_TRANSLATE_NOOP("Misbehaviour", "Take CR LF as one line end, also across reads."), modes::carriageReturns},
    Mode{"comments"_L1, QT_TRANSLATE_NOOP("Misbehaviour", "Sends comments, pings and blank lines between events."),
         QT_TRANSLATE_NOOP("Misbehaviour", "Pass them over; they are signs of life."), modes::comments},
    Mode{"error-after-tokens"_L1,
         QT_TRANSLATE_NOOP("Misbehaviour", "Reports an error in the stream after half of the answer."),
         QT_TRANSLATE_NOOP("Misbehaviour", "Keep the text and show the host's own words."), modes::errorAfterTokens},
    Mode{"error-200"_L1, QT_TRANSLATE_NOOP("Misbehaviour", "Answers with an error document at status 200."),
         QT_TRANSLATE_NOOP("Misbehaviour", "Read the body before believing the status."), modes::errorAtOk},
    Mode{"rate-limit"_L1, QT_TRANSLATE_NOOP("Misbehaviour", "Refuses with 429 and “retry-after: 7”."),
         QT_TRANSLATE_NOOP("Misbehaviour", "Say when to try again; do not repeat a paid request unasked."),
         modes::rateLimit},
    Mode{"no-done"_L1, QT_TRANSLATE_NOOP("Misbehaviour", "Leaves out the last event, such as [DONE]."),
         QT_TRANSLATE_NOOP("Misbehaviour", "The reason to stop was named: the answer is whole."), modes::noDone},
    Mode{"ends-early"_L1, QT_TRANSLATE_NOOP("Misbehaviour", "Ends the body cleanly after half of the answer."),
         QT_TRANSLATE_NOOP("Misbehaviour", "No reason to stop was named: say that the answer is not whole."),
         modes::endsEarly},
    Mode{"cut-body"_L1, QT_TRANSLATE_NOOP("Misbehaviour", "Closes the connection in the middle of the body."),
         QT_TRANSLATE_NOOP("Misbehaviour", "Keep the text and say that the connection was lost."), modes::cutBody},
    Mode{"stop-token"_L1, QT_TRANSLATE_NOOP("Misbehaviour", "Leaks the stop token </s> into the text."),
         QT_TRANSLATE_NOOP("Misbehaviour", "Show what came, and point it out."), modes::stopToken},
    Mode{"no-usage"_L1, QT_TRANSLATE_NOOP("Misbehaviour", "Counts no tokens."),
         QT_TRANSLATE_NOOP("Misbehaviour", "Unknown is not zero: show no cost."), modes::noUsage},
    Mode{"other-model"_L1, QT_TRANSLATE_NOOP("Misbehaviour", "Names another model than the one asked for."),
         QT_TRANSLATE_NOOP("Misbehaviour", "Show which model answered."), modes::otherModel},
    Mode{"max-tokens"_L1, QT_TRANSLATE_NOOP("Misbehaviour", "Cuts the answer at the limit of tokens."),
         QT_TRANSLATE_NOOP("Misbehaviour", "Say that it was cut: it looks like an end."), modes::maxTokens},
    Mode{"think-tags"_L1,
         QT_TRANSLATE_NOOP("Misbehaviour", "Thinks first, in Chat Completions between tags that are cut."),
         QT_TRANSLATE_NOOP("Misbehaviour", "Keep thoughts and answer apart."), modes::thinkTags},
    Mode{"tool-call"_L1, QT_TRANSLATE_NOOP("Misbehaviour", "Calls the first tool, its arguments cut inside an escape."),
         QT_TRANSLATE_NOOP("Misbehaviour", "Join the pieces before reading them as JSON."), modes::toolCall},
    Mode{"ignores-stream"_L1,
         QT_TRANSLATE_NOOP("Misbehaviour", "Sends one JSON document though a stream was asked for."),
         QT_TRANSLATE_NOOP("Misbehaviour", "Tell a document from a stream by its first byte."), modes::ignoresStream},
    Mode{"status-201"_L1, QT_TRANSLATE_NOOP("Misbehaviour", "Answers with status 201."),
         QT_TRANSLATE_NOOP("Misbehaviour", "Every 2xx is a success."), modes::created},
    Mode{"gzip"_L1, QT_TRANSLATE_NOOP("Misbehaviour", "Compresses the answer though nobody asked for that."),
         QT_TRANSLATE_NOOP("Misbehaviour", "Unpack it as it comes."), modes::compressed},
    Mode{"html-error"_L1, QT_TRANSLATE_NOOP("Misbehaviour", "Answers with a web page at status 502."),
         QT_TRANSLATE_NOOP("Misbehaviour", "Quote its title, not its markup."), modes::htmlError},
    Mode{"redirect"_L1, QT_TRANSLATE_NOOP("Misbehaviour", "Redirects to a host of another name."),
         QT_TRANSLATE_NOOP("Misbehaviour", "Never carry the key there."), modes::redirect},
    Mode{"empty-200"_L1, QT_TRANSLATE_NOOP("Misbehaviour", "Answers with status 200 and nothing else."),
         QT_TRANSLATE_NOOP("Misbehaviour", "Say that nothing came: an empty text is no answer."), modes::emptyOk},
    Mode{"no-answer"_L1, QT_TRANSLATE_NOOP("Misbehaviour", "Closes the connection without an answer."),
         QT_TRANSLATE_NOOP("Misbehaviour", "Do not send the request a second time: it may have been paid for."),
         modes::noAnswer},
    Mode{"quotes-key"_L1, QT_TRANSLATE_NOOP("Misbehaviour", "Refuses with 401 and quotes the key in its complaint."),
         QT_TRANSLATE_NOOP("Misbehaviour", "Show the complaint without the key."), modes::quotesKey},
    Mode{"picky"_L1,
         QT_TRANSLATE_NOOP("Misbehaviour",
                           "Refuses “temperature”, “top_p”, “max_tokens” and “stream_options” with 400."),
         QT_TRANSLATE_NOOP("Misbehaviour", "Offer to send the request again without what it names."), modes::picky},
};

constexpr char models[] = R"({"object": "list", "data": [
  {"id": "etude-canned", "object": "model", "created": 1760000000, "owned_by": "etude", "context_length": 8192},
  {"id": "etude-canned-mini", "object": "model", "created": 1760000000, "owned_by": "etude", "context_length": 4096}
]})";

} // namespace

QList<Misbehaviour> misbehaviours()
{
    QList<Misbehaviour> all;
    for (const Mode &mode : table)
        all.append({.id = mode.id, .title = Words::tr(mode.title), .remedy = Words::tr(mode.remedy)});
    return all;
}

QString cannedText()
{
    return u"Hello! 👋🏽 This is a canned answer, so it is always the same.\n"
           "It has characters of two bytes (naïve café, Ελλάδα), of three (東京, “quotes”, 3 €) and of four (🚀, 𝒳).\n"
           "Whoever shows all of this, and nothing else, reads streams well. ✅"_s;
}

HostAnswer misbehave(const QString &id, const HostRequest &request, const HostPace &pace)
{
    const auto mode = std::ranges::find(table, id, &Mode::id);
    const std::optional<WireForm> form = wireFormOf(request.path());
    modes::Asked asked{.form = form.value_or(WireForm::Chat), .request = request, .pace = pace};
    if (mode == table.end())
        return modes::errorOf(asked, 404, u"not_found"_s, u"There is no mode “%1” here; GET / lists them."_s.arg(id));
    // Lists and counts are honest in every mode: clients want them before they ask.
    if (request.method == "GET" && request.path().endsWith("/models"))
        return HostAnswer::json(200, models);
    if (request.method == "POST" && request.path().endsWith("/messages/count_tokens"))
        return HostAnswer::json(200, R"({"input_tokens": 12})");
    if (!form || request.method != "POST")
        return modes::errorOf(asked, 404, u"not_found"_s,
                              u"POST …/chat/completions, …/responses or …/messages; GET / lists the modes."_s);
    const Result<Json> body = parseJson(request.body);
    if (!body || !body->is_object())
        return modes::errorOf(asked, 400, u"invalid_request_error"_s, u"The body is no JSON object."_s);
    asked.body = *body;
    asked.isStreamed = boolAt(*body, "stream").value_or(false);
    asked.canned = {.model = stringAt(*body, "model"), .pieces = modes::tokensOf(cannedText())};
    if (asked.canned.model.isEmpty())
        asked.canned.model = stringAt(*body, "model_id");
    if (asked.canned.model.isEmpty())
        asked.canned.model = u"etude-canned"_s;
    return mode->play(asked);
}

} // namespace etude
