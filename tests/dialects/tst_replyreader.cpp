// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"

#include "dialects/chatchunk.h"
#include "dialects/thinktags.h"

#include <QRandomGenerator>
#include <QTest>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace etude {

//! What the corpus does not show: packing, limits, errors of every shape, thoughts and texts out of order.
class ReplyReaderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void errorWords_data();
    void errorWords();
    void packed_data();
    void packed();
    void brokenGzip();
    void plainBytesDespiteTheHeader();
    void bombIsRefused();
    void documents_data();
    void documents();
    void chatStreams_data();
    void chatStreams();
    void textComesEarly();
    void ownReasoningReplacesTagged();
    void responsesOutOfOrder();
    void responsesFinalFillsIn();
    void responsesRawBeforeSummary();
    void responsesErrors_data();
    void responsesErrors();
    void messagesBeginAnew();
    void messagesToolInputAtStart();
    void reportedUsd_data();
    void reportedUsd();
    void retryAfter_data();
    void retryAfter();
    void atEndAfterDone();
    void eventsAreObserved();
    void failureIsRemembered();
    void noInputCrashes();
    void scannerRefusesWhatIsUnusual_data();
    void scannerRefusesWhatIsUnusual();
};

namespace {

QByteArray deflated(const QByteArray &plain, int window)
{
    z_stream z = {};
    deflateInit2(&z, Z_BEST_COMPRESSION, Z_DEFLATED, window, 9, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&z, static_cast<uLong>(plain.size()))), '\0');
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.data()));
    z.avail_in = static_cast<uInt>(plain.size());
    z.next_out = reinterpret_cast<Bytef *>(packed.data());
    z.avail_out = static_cast<uInt>(packed.size());
    deflate(&z, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(z.total_out));
    deflateEnd(&z);
    return packed;
}

constexpr int gzipWindow = 31;

QByteArray chatEvent(const QByteArray &delta, const QByteArray &finish = "null")
{
    return R"(data: {"id":"c","model":"m","choices":[{"index":0,"delta":)" + delta + R"(,"finish_reason":)" + finish
        + "}]}\n\n";
}

QByteArray dataLine(const QByteArray &json)
{
    return "data: " + json + "\n\n";
}

const QByteArray helloStream =
    chatEvent(R"({"content":"Hel"})") + chatEvent(R"({"content":"lo"})", "\"stop\"") + "data: [DONE]\n\n";

} // namespace

void ReplyReaderTest::errorWords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &body, const QString &words) {
        QTest::newRow(name) << body << words;
    };
    row("error.message", R"({"error":{"message":"a","code":"b"},"message":"c"})", u"a"_s);
    row("message", R"({"message":"c","error":"d"})", u"c"_s);
    row("messege", R"({"status":"error","messege":"e"})", u"e"_s);
    row("error itself", R"({"error":"d"})", u"d"_s);
    row("detail", R"({"detail":"f"})", u"f"_s);
    row("detail[0].msg", R"({"detail":[{"loc":["body"],"msg":"field required","type":"x"}]})", u"field required"_s);
    row("detail.error", R"({"detail":{"error":"g"}})", u"g"_s);
    row("code", R"({"error":{"message":"","code":"h","type":"i"}})", u"h"_s);
    row("type", R"({"error":{"type":"i"}})", u"i"_s);
    row("array of one", R"([{"error":{"code":400,"message":"j"}}])", u"j"_s);
    row("page", "<html><head><title>\n 502\tBad  Gateway </title>", u"502 Bad Gateway"_s);
    row("page in capitals", "<HTML><TITLE lang=en>Sign in</TITLE>", u"Sign in"_s);
    row("text", "upstream\n timed out\n", u"upstream timed out"_s);
    row("broken JSON", "{\"error\":", u"{\"error\":"_s);
    row("nothing", "", QString());
}

void ReplyReaderTest::errorWords()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    QCOMPARE(etude::errorWords(body), words);
}

void ReplyReaderTest::packed_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("gzip") << QByteArray("gzip") << deflated(helloStream, gzipWindow);
    QTest::newRow("gzip without a header") << QByteArray() << deflated(helloStream, gzipWindow);
    QTest::newRow("deflate, zlib form") << QByteArray("deflate") << deflated(helloStream, 15);
    QTest::newRow("deflate, raw form") << QByteArray("Deflate") << deflated(helloStream + QByteArray(2000, '\n'), -15);
    QTest::newRow("two gzip members") << QByteArray("gzip")
                                      << deflated(helloStream.first(50), gzipWindow)
            + deflated(helloStream.sliced(50), gzipWindow);
    QTest::newRow("something behind the end") << QByteArray("gzip") << deflated(helloStream, gzipWindow) + "rest";
    QTest::newRow("what looks like a member further on")
        << QByteArray("gzip") << deflated(helloStream, gzipWindow) + "rest\x1F\x8Brest";
    QTest::newRow("deflate has no members") << QByteArray("deflate") << deflated(helloStream, 15) + "\x1F\x8Brest";
}

void ReplyReaderTest::packed()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, body);
    const QList<std::pair<QByteArray, QByteArray>> headers{{"Content-Encoding", encoding}};
    const Dialect &chat = *dialectById(u"openai-chat"_s);
    for (const QList<QByteArray> &pieces :
         {QList<QByteArray>{body}, corpus::byteByByte({body}), corpus::cutAtRandom({body}, 3)}) {
        const corpus::Outcome outcome = corpus::read(chat, 200, headers, pieces);
        QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->words : QString()));
        QCOMPARE(outcome.reply.text, u"Hello"_s);
    }
}

void ReplyReaderTest::brokenGzip()
{
    QByteArray body = deflated(chatEvent(R"({"content":"Half"})") + chatEvent(R"({"content":"<think"})"), gzipWindow);
    body[body.size() - 5] = static_cast<char>(~body[body.size() - 5]); // the checksum
    const corpus::Outcome outcome = corpus::readBody(u"openai-chat"_s, body);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, Error::Kind::Protocol);
    QCOMPARE(outcome.reply.finishReason, FinishReason::Error);
    QCOMPARE(outcome.reply.text, u"Half<think"_s);
}

void ReplyReaderTest::plainBytesDespiteTheHeader()
{
    for (const char *encoding : {"gzip", "deflate", "br", "zstd"}) {
        const corpus::Outcome outcome =
            corpus::read(*dialectById(u"openai-chat"_s), 200, {{"content-encoding", encoding}}, {helloStream});
        QCOMPARE(outcome.reply.text, u"Hello"_s);
    }
}

void ReplyReaderTest::bombIsRefused()
{
    const corpus::Outcome outcome =
        corpus::readBody(u"openai-chat"_s, deflated(QByteArray(70 * 1024 * 1024, ' '), gzipWindow));
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, Error::Kind::Protocol);
}

void ReplyReaderTest::documents_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("error");
    const QByteArray chat = R"({"choices":[{"message":{"content":"Hi"},"finish_reason":"stop"}]})";
    const auto row = [](const char *name, const QString &dialect, const QByteArray &body, const QString &text,
                        const QString &error) { QTest::newRow(name) << dialect << body << text << error; };
    row("chat", u"openai-chat"_s, chat, u"Hi"_s, {});
    row("after a byte order mark", u"openai-chat"_s, "\xEF\xBB\xBF" + chat, u"Hi"_s, {});
    row("in an array of one", u"openai-chat"_s, "[" + chat + "]", u"Hi"_s, {});
    row("ended like a stream", u"openai-chat"_s, chat + "\n\ndata: [DONE]\n\n", u"Hi"_s, {});
    row("thoughts in tags", u"modelslab"_s, R"({"status":"success","message":"<think>\na</think>\n\nb"})", u"b"_s, {});
    row("cut off", u"openai-chat"_s, chat.chopped(5), {}, u"protocol"_s);
    row("no choices", u"openai-chat"_s, R"({"choices":[]})", {}, u"protocol"_s);
    row("another kind", u"openai-chat"_s, R"({"object":"list","data":[]})", {}, u"protocol"_s);
    row("a number", u"openai-chat"_s, "[1]", {}, u"protocol"_s);
    row("status in the body", u"openai-chat"_s, R"({"message":"no","statusCode":"402"})", {}, u"provider"_s);
    row("error is empty", u"openai-chat"_s, R"({"error":{},"choices":[{"message":{"content":"Hi"}}]})", u"Hi"_s, {});
    row("page", u"openai-chat"_s, "  <!doctype html><title>Portal</title>", {}, u"protocol"_s);
    row("not ready", u"modelslab"_s, R"({"status":"processing","id":1,"eta":3})", {}, u"protocol"_s);
    row("failed", u"modelslab"_s, R"({"status":"failed","message":"x"})", {}, u"provider"_s);
    row("messages", u"anthropic-messages"_s,
        R"({"type":"message","content":[{"type":"text","text":"Hi"}],"stop_reason":"end_turn"})", u"Hi"_s, {});
    row("messages error", u"anthropic-messages"_s, R"({"type":"error","error":{"type":"x","message":"y"}})", {},
        u"provider"_s);
    row("responses", u"openai-responses"_s,
        R"({"object":"response","status":"completed","error":null,"output":[{"type":"message","content":[{"type":"output_text","text":"Hi"}]}]})",
        u"Hi"_s, {});
    row("responses failed", u"openai-responses"_s,
        R"({"object":"response","status":"failed","error":{"code":"x","message":"y"}})", {}, u"provider"_s);
    row("empty body", u"openai-chat"_s, "", {}, u"network"_s);
    row("white space", u"openai-chat"_s, "\n\n \r\n", {}, u"network"_s);
}

void ReplyReaderTest::documents()
{
    QFETCH(QString, dialect);
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    QFETCH(QString, error);
    const corpus::Outcome outcome = corpus::readBody(dialect, body);
    QCOMPARE(outcome.reply.text, text);
    QCOMPARE(outcome.error ? kindName(outcome.error->kind) : QString(), error);
    QCOMPARE(outcome.reply.finishReason == FinishReason::Error, outcome.error.has_value());
    QVERIFY(corpus::read(*dialectById(dialect), 200, {}, corpus::byteByByte({body})) == outcome);
}

void ReplyReaderTest::chatStreams_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reasoning");
    QTest::addColumn<QString>("finish");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &stream, const QString &text, const QString &reasoning,
                        const QString &finish, const QString &words = {}) {
        QTest::newRow(name) << stream << text << reasoning << finish << words;
    };
    const QByteArray done = "data: [DONE]\n\n";
    row("stop with tool calls", chatEvent(R"({"tool_calls":[{"id":"a","function":{"name":"f"}}]})", "\"stop\""), {}, {},
        u"tool_calls"_s);
    row("tool call after stop",
        chatEvent("{}", "\"stop\"") + chatEvent(R"({"tool_calls":[{"id":"a","function":{"name":"f"}}]})"), {}, {},
        u"tool_calls"_s);
    row("nothing at all", done, {}, {}, u"error"_s, u"without an answer"_s);
    row("after [DONE]", chatEvent(R"({"content":"a"})") + done + chatEvent(R"({"content":"b"})"), u"a"_s, {},
        QString());
    row("plain text", "data: model exploded\n\n", {}, {}, u"error"_s, u"model exploded"_s);
    row("plain text, then an answer", "data: : ping\n\n" + chatEvent(R"({"content":"a"})", "\"stop\""), u"a"_s, {},
        u"stop"_s);
    row("word of failure", chatEvent(R"({"content":"a"})", "\"insufficient_system_resource\""), u"a"_s, {}, u"error"_s,
        u"insufficient_system_resource"_s);
    row("unknown word", chatEvent(R"({"content":"a"})", "\"weird\""), u"a"_s, {}, u"stop"_s);
    row("event: error", chatEvent(R"({"content":"a"})") + "event: error\n" + dataLine(R"({"message":"gone"})"), u"a"_s,
        {}, u"error"_s, u"gone"_s);
    row("error: field", "error: {\"code\":400,\"message\":\"too long\"}\n\n", {}, {}, u"error"_s, u"too long"_s);
    row("open thoughts", chatEvent(R"({"content":"<think> a"})", "\"length\""), {}, u"a"_s, u"length"_s);
    row("half a closing tag", chatEvent(R"({"content":"<think>a</thi"})", "\"stop\""), {}, u"a</thi"_s, u"stop"_s);
    row("half an opening tag", chatEvent(R"({"content":" <thi"})", "\"stop\""), u" <thi"_s, {}, u"stop"_s);
    row("white space is text", chatEvent(R"({"content":"\n "})") + chatEvent(R"({"content":"a"})", "\"stop\""),
        u"\n a"_s, {}, u"stop"_s);
    row("a tag later is text", chatEvent(R"({"content":"a<think>b</think>"})", "\"stop\""), u"a<think>b</think>"_s, {},
        u"stop"_s);
    row("another tag is text", chatEvent(R"({"content":"<thinking>b"})", "\"stop\""), u"<thinking>b"_s, {}, u"stop"_s);
    row("own thoughts stand alone", chatEvent(R"({"reasoning":"r","content":"<think>t</think>a"})", "\"stop\""), u"a"_s,
        u"r"_s, u"stop"_s);
    row("lone surrogate",
        chatEvent(R"({"content":"a\ud83d"})") + chatEvent(R"({"content":"\ud83d\ude80"})", "\"stop\""),
        u"a\uFFFD\U0001F680"_s, {}, u"stop"_s);
    row("mark in the middle",
        chatEvent(R"({"content":"a"})")
            + chatEvent("{\"content\":\"\xEF\xBB\xBF"
                        "b\"}",
                        "\"stop\""),
        u"a\uFEFFb"_s, {}, u"stop"_s);
    row("function_call of old",
        chatEvent(R"({"function_call":{"name":"f","arguments":"{"}})")
            + chatEvent(R"({"function_call":{"arguments":"}"}})", "\"function_call\""),
        {}, {}, u"tool_calls"_s);
}

void ReplyReaderTest::chatStreams()
{
    QFETCH(QByteArray, stream);
    QFETCH(QString, text);
    QFETCH(QString, reasoning);
    QFETCH(QString, finish);
    QFETCH(QString, words);
    const corpus::Outcome outcome = corpus::readBody(u"openai-chat"_s, stream);
    QCOMPARE(outcome.reply.text, text);
    QCOMPARE(outcome.reply.reasoning, reasoning);
    QCOMPARE(outcome.reply.finishReason ? finishReasonName(*outcome.reply.finishReason) : QString(), finish);
    QCOMPARE(outcome.error.has_value(), finish == u"error"_s);
    QVERIFY(!outcome.error || outcome.error->words.contains(words));
    for (const ToolCall &call : outcome.reply.toolCalls) {
        QVERIFY(!call.id.isEmpty());
        QCOMPARE(call.arguments, u"{}"_s);
    }
    QVERIFY(corpus::read(*dialectById(u"openai-chat"_s), 200, {}, corpus::byteByByte({stream})) == outcome);
}

void ReplyReaderTest::textComesEarly()
{
    ThinkTags tags;
    QCOMPARE(tags.feed(u" "_s), ThinkTags::Pieces{});
    QCOMPARE(tags.feed(u"<th"_s), ThinkTags::Pieces{});
    QCOMPARE(tags.feed(u"ink>\n"_s), ThinkTags::Pieces{});
    QCOMPARE(tags.feed(u"a <"_s), (ThinkTags::Pieces{.reasoning = u"a "_s}));
    QCOMPARE(tags.feed(u"b"_s), (ThinkTags::Pieces{.reasoning = u"<b"_s}));
    QCOMPARE(tags.feed(u"</think>"_s), ThinkTags::Pieces{});
    QCOMPARE(tags.feed(u"\nx"_s), (ThinkTags::Pieces{.text = u"x"_s}));
    QVERIFY(tags.isPassing());

    ThinkTags plain;
    QCOMPARE(plain.feed(u"A"_s), (ThinkTags::Pieces{.text = u"A"_s}));
    QVERIFY(plain.isPassing());
}

void ReplyReaderTest::ownReasoningReplacesTagged()
{
    const QByteArray stream = chatEvent(R"({"content":"<think>tagged</think>text"})")
        + chatEvent(R"({"reasoning_content":"own"})", "\"stop\"");
    const corpus::Outcome outcome = corpus::readBody(u"openai-chat"_s, stream);
    QCOMPARE(outcome.reply.reasoning, u"own"_s);
    QCOMPARE(outcome.reply.text, u"text"_s);
}

void ReplyReaderTest::responsesOutOfOrder()
{
    const QByteArray stream =
        dataLine(R"({"type":"response.created","response":{"id":"r","model":"m"}})")
        + dataLine(
            R"({"type":"response.output_text.delta","item_id":"x1","output_index":1,"content_index":0,"delta":"World"})")
        + dataLine(
            R"({"type":"response.output_text.delta","item_id":"x2","output_index":0,"content_index":0,"delta":"Hello "})")
        + dataLine(
            R"({"type":"response.output_text.delta","item_id":"x3","output_index":1,"content_index":0,"delta":"!"})")
        + dataLine(
            R"({"type":"response.completed","response":{"status":"completed","usage":{"input_tokens":1,"output_tokens":2}}})");
    const corpus::Outcome outcome = corpus::readBody(u"openai-responses"_s, stream);
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.reply.text, u"Hello World!"_s);
    QCOMPARE(outcome.reply.model, u"m"_s);
    QCOMPARE(outcome.reply.usage.outputTokens, 2);
    QCOMPARE(outcome.reply.finishReason, FinishReason::Stop);
}

void ReplyReaderTest::responsesFinalFillsIn()
{
    // One message was streamed in part, one not at all; the places in the final response are not those of the stream.
    const QByteArray stream =
        dataLine(
            R"({"type":"response.output_text.delta","item_id":"a","output_index":3,"content_index":0,"delta":"On"})")
        + dataLine(R"({"type":"response.completed","response":{"output":[
            {"type":"message","id":"z","content":[{"type":"output_text","text":"One. "}]},
            {"type":"function_call","call_id":"c1","name":"f","arguments":"{\"a\":1}"}]}})")
              .replace('\n', ' ')
        + "\n\n";
    const corpus::Outcome outcome = corpus::readBody(u"openai-responses"_s, stream);
    QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->words : QString()));
    QCOMPARE(outcome.reply.text, u"One. "_s);
    QCOMPARE(outcome.reply.toolCalls, (QList<ToolCall>{{.id = u"c1"_s, .name = u"f"_s, .arguments = u"{\"a\":1}"_s}}));
    QCOMPARE(outcome.reply.finishReason, FinishReason::ToolCalls);
}

void ReplyReaderTest::responsesRawBeforeSummary()
{
    const QByteArray stream =
        dataLine(
            R"({"type":"response.reasoning_summary_text.delta","output_index":0,"summary_index":0,"delta":"short"})")
        + dataLine(R"({"type":"response.reasoning_text.delta","output_index":0,"content_index":0,"delta":"long"})")
        + dataLine(R"({"type":"response.reasoning_text.delta","output_index":0,"content_index":0,"delta":"er"})")
        + dataLine(
            R"({"type":"response.reasoning_summary_text.delta","output_index":0,"summary_index":1,"delta":"more"})")
        + dataLine(R"({"type":"response.reasoning_text.delta","output_index":1,"content_index":0,"delta":"next"})")
        + dataLine(R"({"type":"response.completed","response":{}})");
    QCOMPARE(corpus::readBody(u"openai-responses"_s, stream).reply.reasoning, u"longer\n\nnext"_s);
}

void ReplyReaderTest::responsesErrors_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QString>("words");
    const QByteArray failed = dataLine(
        R"({"type":"response.failed","response":{"status":"failed","error":{"code":"c","message":"second"}}})");
    QTest::newRow("at the top") << dataLine(R"({"type":"error","code":"x","message":"first"})") + failed << u"first"_s;
    QTest::newRow("under error") << dataLine(R"({"type":"error","error":{"code":"x","message":"first"}})") + failed
                                 << u"first"_s;
    QTest::newRow("empty, then failed") << dataLine(R"({"type":"error","error":{"code":"x","message":""}})") + failed
                                        << u"second"_s;
    QTest::newRow("empty, then nothing") << dataLine(R"({"type":"error","error":{"code":"x","message":""}})") << u"x"_s;
    QTest::newRow("event name only") << "event: error\n" + dataLine(R"({"message":"first"})") << u"first"_s;
}

void ReplyReaderTest::responsesErrors()
{
    QFETCH(QByteArray, stream);
    QFETCH(QString, words);
    const corpus::Outcome outcome = corpus::readBody(u"openai-responses"_s, stream);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, Error::Kind::Provider);
    QCOMPARE(outcome.error->words, words);
}

void ReplyReaderTest::messagesBeginAnew()
{
    const QByteArray first =
        dataLine(R"({"type":"message_start","message":{"id":"1","model":"m","usage":{"input_tokens":9}}})")
        + dataLine(R"({"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"lost"}})");
    const QByteArray second =
        dataLine(R"({"type":"message_start","message":{"id":"2","model":"n","usage":{"input_tokens":5}}})")
        + dataLine(R"({"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"a"}})")
        + dataLine(R"({"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":"kept"}})")
        + dataLine(R"({"type":"content_block_delta","index":2,"delta":{"type":"thinking_delta","thinking":"b"}})")
        + dataLine(R"({"type":"message_delta","delta":{"stop_reason":"end_turn","usage":{"output_tokens":4}}})");
    const corpus::Outcome outcome = corpus::readBody(u"anthropic-messages"_s, first + second);
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.reply.text, u"kept"_s);
    QCOMPARE(outcome.reply.reasoning, u"a\n\nb"_s);
    QCOMPARE(outcome.reply.id, u"2"_s);
    QCOMPARE(outcome.reply.usage.inputTokens, 5);
    QCOMPARE(outcome.reply.usage.outputTokens, 4);
}

void ReplyReaderTest::messagesToolInputAtStart()
{
    const QByteArray stream =
        dataLine(
            R"({"type":"content_block_start","index":0,"content_block":{"type":"tool_use","id":"a","name":"f","input":{"x": 1}}})")
        + dataLine(
            R"({"type":"content_block_start","index":1,"content_block":{"type":"tool_use","id":"b","name":"g"}})")
        + dataLine(R"({"type":"message_stop"})");
    const corpus::Outcome outcome = corpus::readBody(u"anthropic-messages"_s, stream);
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.reply.toolCalls,
             (QList<ToolCall>{{.id = u"a"_s, .name = u"f"_s, .arguments = u"{\"x\":1}"_s},
                              {.id = u"b"_s, .name = u"g"_s, .arguments = u"{}"_s}}));
    QVERIFY(!outcome.reply.finishReason);
}

void ReplyReaderTest::reportedUsd_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::newRow("cost") << QByteArray(R"("usage":{"prompt_tokens":1,"cost":0.25})");
    QTest::newRow("estimated_cost") << QByteArray(R"("usage":{"estimated_cost":0.25})");
    QTest::newRow("usd_spent") << QByteArray(R"("meta":{"usage":{"credits_used":9,"usd_spent":0.25}})");
}

void ReplyReaderTest::reportedUsd()
{
    QFETCH(QByteArray, members);
    const QByteArray stream =
        chatEvent(R"({"content":"a"})", "\"stop\"") + dataLine(R"({"choices":[],)" + members + "}");
    QCOMPARE(corpus::readBody(u"openai-chat"_s, stream).reply.usage.reportedUsd, 0.25);
}

void ReplyReaderTest::retryAfter_data()
{
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("seconds") << Headers{{"Retry-After", "7"}} << QByteArray("{}") << qint64(7);
    QTest::newRow("fraction") << Headers{{"retry-after", "0.4"}} << QByteArray() << qint64(1);
    QTest::newRow("milliseconds first") << Headers{{"retry-after", "7"}, {"retry-after-ms", "2000"}} << QByteArray()
                                        << qint64(2);
    QTest::newRow("date") << Headers{{"date", "Wed, 21 Oct 2026 07:28:00 GMT"},
                                     {"retry-after", "Wed, 21 Oct 2026 07:29:30 GMT"}}
                          << QByteArray() << qint64(90);
    QTest::newRow("in the body") << Headers{} << QByteArray(R"({"status":"error","message":"x","retry_after":12})")
                                 << qint64(12);
    QTest::newRow("nonsense") << Headers{{"retry-after", "soon"}} << QByteArray() << qint64(-1);
    QTest::newRow("negative") << Headers{{"retry-after", "-5"}} << QByteArray() << qint64(-1);
}

void ReplyReaderTest::retryAfter()
{
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    QFETCH(Headers, headers);
    QFETCH(QByteArray, body);
    QFETCH(qint64, seconds);
    const corpus::Outcome outcome =
        corpus::read(*dialectById(u"modelslab"_s), 429,
                     Headers(headers) << std::pair<QByteArray, QByteArray>{"X-Request-Id", "req_1"}, {body});
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, Error::Kind::Http);
    QCOMPARE(outcome.error->status, 429);
    QCOMPARE(outcome.error->requestId, u"req_1"_s);
    QCOMPARE(outcome.error->retryAfter ? outcome.error->retryAfter->count() : -1, seconds);
}

void ReplyReaderTest::atEndAfterDone()
{
    ReplyReader reader(*dialectById(u"openai-chat"_s));
    QList<Delta> deltas;
    QVERIFY(reader.feed(helloStream.chopped(1), deltas));
    QVERIFY(!reader.isAtEnd());
    QVERIFY(reader.feed("\n", deltas));
    QVERIFY(reader.isAtEnd());
    QVERIFY(reader.finish(deltas));
}

void ReplyReaderTest::eventsAreObserved()
{
    ReplyReader reader(*dialectById(u"openai-chat"_s));
    QList<QByteArray> seen;
    reader.setEventObserver([&seen](const SseEvent &event) { seen.append(event.data); });
    QList<Delta> deltas;
    QVERIFY(reader.feed(helloStream, deltas));
    QCOMPARE(seen.size(), 3);
    QCOMPARE(seen.last(), "[DONE]");
}

void ReplyReaderTest::failureIsRemembered()
{
    ReplyReader reader(*dialectById(u"openai-chat"_s));
    QList<Delta> deltas;
    const Result<void> fed = reader.feed(dataLine(R"({"error":"no"})") + helloStream, deltas);
    QVERIFY(!fed);
    QCOMPARE(deltas, (QList<Delta>{FinishDelta{FinishReason::Error}}));
    QVERIFY(reader.feed(helloStream, deltas));
    const Result<void> end = reader.finish(deltas);
    QVERIFY(!end);
    QCOMPARE(end.error(), fed.error());
    QCOMPARE(deltas.size(), 1);
}

void ReplyReaderTest::noInputCrashes()
{
    // Each recorded answer with bytes changed at random: any verdict will do, and it does not depend on the cuts.
    for (const corpus::Case &each : corpus::allCases()) {
        for (quint32 seed = 1; seed <= 8; ++seed) {
            QByteArray body = each.pieces.join();
            QRandomGenerator random(seed);
            for (int i = 0; i < 4; ++i)
                body[random.bounded(static_cast<int>(body.size()))] = "\0\"{}[]\\:,x9-\n\xFF"[random.bounded(15)];
            for (const Dialect *dialect : allDialects()) {
                const corpus::Outcome whole = corpus::read(*dialect, 200, each.headers, {body});
                QVERIFY2(corpus::read(*dialect, 200, each.headers, corpus::cutAtRandom({body}, seed)) == whole,
                         qPrintable(each.name));
            }
        }
    }
}

void ReplyReaderTest::scannerRefusesWhatIsUnusual_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<bool>("isCommon");
    const auto row = [](const char *name, const QByteArray &data, bool isCommon) {
        QTest::newRow(name) << data << isCommon;
    };
    row("common",
        R"({"id":"x","choices":[{"index":0,"delta":{"role":"assistant","content":"a\n\"b\u00e9"},"finish_reason":null}],"usage":null})",
        true);
    row("white space", " { \"choices\" : [ { \"delta\" : { \"content\" : null } } ] } ", true);
    row("empty reason", R"({"choices":[{"delta":{"content":"a"},"finish_reason":""}]})", true);
    row("no delta", R"({"choices":[{"finish_reason":null}]})", false);
    row("no choices", R"({"id":"x"})", false);
    row("empty choices", R"({"choices":[]})", false);
    row("finish", R"({"choices":[{"delta":{},"finish_reason":"stop"}]})", false);
    row("usage", R"({"choices":[{"delta":{}}],"usage":{"total_tokens":1}})", false);
    row("error", R"({"choices":[{"delta":{}}],"error":"x"})", false);
    row("tool calls", R"({"choices":[{"delta":{"tool_calls":[]}}]})", false);
    row("parts", R"({"choices":[{"delta":{"content":[]}}]})", false);
    row("surrogates", R"({"choices":[{"delta":{"content":"\ud83d\ude80"}}]})", false);
    row("twice", R"({"choices":[{"delta":{"content":"a","content":"b"}}]})", false);
    row("escaped name", R"({"choices":[{"delta":{"c\u006fntent":"a"}}]})", false);
    row("rest", R"({"choices":[{"delta":{}}]} x)", false);
    row("cut", R"({"choices":[{"delta":{"content":"a)", false);
    row("cut escape", "{\"choices\":[{\"delta\":{\"content\":\"a\\", false);
    row("cut unit", "{\"choices\":[{\"delta\":{\"content\":\"a\\u00", false);
    row("control character", "{\"choices\":[{\"delta\":{\"content\":\"a\nb\"}}]}", false);
    row("wrong escape", R"({"choices":[{"delta":{"role":"\x"}}]})", false);
    row("leading zero", R"({"choices":[{"delta":{},"index":01}]})", false);
    row("exponent", R"({"choices":[{"delta":{}}],"created":1e999})", false);
    row("trailing comma", R"({"choices":[{"delta":{},}]})", false);
    row("wrong word", R"({"choices":[{"delta":{}}],"x":nul})", false);
    row("deep", R"({"choices":[{"delta":{}}],"x":)" + QByteArray(100, '[') + QByteArray(100, ']') + "}", false);
}

void ReplyReaderTest::scannerRefusesWhatIsUnusual()
{
    QFETCH(QByteArray, data);
    QFETCH(bool, isCommon);
    QCOMPARE(scanChatChunk(data).has_value(), isCommon);
    // Never more than what the parser takes.
    QVERIFY(!isCommon || parseJson(data));
    for (qsizetype size = 0; size < data.size(); ++size)
        QVERIFY(!scanChatChunk(data.first(size)) || parseJson(data.first(size)));
}

} // namespace etude

QTEST_GUILESS_MAIN(etude::ReplyReaderTest)
#include "tst_replyreader.moc"
