// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/replyreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace etude;

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

QByteArray chatAnswer(const QByteArray &members)
{
    return R"({"id":"c","model":"m","choices":[{"index":0,"message":{"content":"a"},"finish_reason":"stop"}],)"
        + members + "}";
}

QByteArray chatStream(const QByteArray &members)
{
    return R"(data: {"id":"c","model":"m","choices":[{"index":0,"delta":{"content":"a"},"finish_reason":"stop"}]})"
           "\n\ndata: {\"choices\":[],"
        + members + "}\n\ndata: [DONE]\n\n";
}

Usage usageIn(const QString &dialect, const QByteArray &body, const Headers &headers = {})
{
    ReplyReader reader(*dialectById(dialect));
    reader.setHead(200, headers);
    QList<Delta> deltas;
    const bool isWhole = reader.feed(body, deltas) && reader.finish(deltas);
    Reply reply;
    for (const Delta &delta : deltas)
        reply.apply(delta);
    return isWhole ? reply.usage : Usage{.inputTokens = -1};
}

} // namespace

//! What hosts count beside tokens in and out, and what they say an answer cost.
class UsageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Usage>("usage");
        const QString chat = u"openai-chat"_s;
        QTest::newRow("OpenAI counts the cache inside")
            << chat
            << chatAnswer(
                   R"("usage":{"prompt_tokens":100,"completion_tokens":5,"prompt_tokens_details":{"cached_tokens":60,)"
                   R"("cache_write_tokens":30,"audio_tokens":7},"completion_tokens_details":{"audio_tokens":2}})")
            << Usage{.inputTokens = 100,
                     .outputTokens = 5,
                     .cachedInputTokens = 60,
                     .cacheWriteTokens = 30,
                     .inputAudioTokens = 7,
                     .outputAudioTokens = 2};
        QTest::newRow("Anthropic counts it apart")
            << u"anthropic-messages"_s
            << QByteArray(
                   R"({"type":"message","id":"m","model":"c","content":[{"type":"text","text":"a"}],"stop_reason":)"
                   R"("end_turn","usage":{"input_tokens":10,"cache_creation_input_tokens":30,)"
                   R"("cache_read_input_tokens":60,"output_tokens":5,"server_tool_use":{"web_search_requests":2}}})")
            << Usage{.inputTokens = 100,
                     .outputTokens = 5,
                     .cachedInputTokens = 60,
                     .cacheWriteTokens = 30,
                     .webSearches = 2};
        QTest::newRow("Perplexity")
            << chat
            << chatAnswer(R"("usage":{"prompt_tokens":9,"completion_tokens":5,"num_search_queries":4,)"
                          R"("cost":{"input_tokens_cost":0.001,"request_cost":0.005,"total_cost":0.006}})")
            << Usage{.inputTokens = 9, .outputTokens = 5, .webSearches = 4, .reportedUsd = 0.006};
        QTest::newRow("xAI")
            << chat
            << chatAnswer(R"("usage":{"prompt_tokens":9,"completion_tokens":5,"num_sources_used":8,)"
                          R"("server_side_tool_usage_details":{"web_search_calls":3},"cost_in_usd_ticks":37756000})")
            << Usage{.inputTokens = 9, .outputTokens = 5, .webSearches = 3, .reportedUsd = 0.0037756};
        QTest::newRow("sources are no calls")
            << chat << chatAnswer(R"("usage":{"prompt_tokens":9,"completion_tokens":5,"num_sources_used":8})")
            << Usage{.inputTokens = 9, .outputTokens = 5};
        const QByteArray search =
            R"({"type":"web_search_call","id":"ws_1","status":"completed","action":{"type":"search"}})";
        const QByteArray page =
            R"({"type":"web_search_call","id":"ws_2","status":"completed","action":{"type":"open_page"}})";
        const QByteArray failed = R"({"type":"web_search_call","id":"ws_3","status":"failed"})";
        const QByteArray plain = R"({"type":"web_search_call","id":"ws_4","status":"completed"})";
        const QByteArray text = R"({"type":"message","id":"msg_1","content":[{"type":"output_text","text":"a"}]})";
        const QByteArray response = R"({"id":"r","object":"response","model":"m","status":"completed","output":[)"
            + search + "," + page + "," + failed + "," + plain + "," + text
            + R"(],"usage":{"input_tokens":9,"output_tokens":5}})";
        const Usage twoSearches{.inputTokens = 9, .outputTokens = 5, .webSearches = 2};
        QTest::newRow("Responses, searches") << u"openai-responses"_s << response << twoSearches;
        QByteArray stream;
        for (const auto &[index, item] :
             {std::pair(0, search), std::pair(1, page), std::pair(2, failed), std::pair(3, plain)}) {
            stream += R"(data: {"type":"response.output_item.done","output_index":)" + QByteArray::number(index)
                + R"(,"item":)" + item + "}\n\n";
        }
        stream += R"(data: {"type":"response.completed","response":)" + response + "}\n\n";
        QTest::newRow("Responses, searches in a stream, said twice") << u"openai-responses"_s << stream << twoSearches;
    }
    void counts()
    {
        QFETCH(QString, dialect);
        QFETCH(QByteArray, body);
        QFETCH(Usage, usage);
        const Usage found = usageIn(dialect, body);
        QCOMPARE(found.inputTokens, usage.inputTokens);
        QCOMPARE(found.cachedInputTokens, usage.cachedInputTokens);
        QCOMPARE(found.cacheWriteTokens, usage.cacheWriteTokens);
        QCOMPARE(found.webSearches, usage.webSearches);
        QCOMPARE(found.reportedUsd, usage.reportedUsd);
        QVERIFY(found == usage);
    }

    void noCost_data()
    {
        QTest::addColumn<QByteArray>("usage");
        for (const QByteArray figure :
             {"-0.25", "1e300", "20000", "\"0.25\"", "null", "{}", R"({"total_cost":-1})", "[1]"})
            QTest::newRow(figure) << R"("usage":{"prompt_tokens":1,"cost":)" + figure + "}";
        QTest::newRow("ticks") << QByteArray(R"("usage":{"prompt_tokens":1,"cost_in_usd_ticks":-5})");
    }
    void noCost()
    {
        QFETCH(QByteArray, usage);
        QVERIFY(!usageIn(u"openai-chat"_s, chatAnswer(usage)).reportedUsd);
        QCOMPARE(usageIn(u"openai-chat"_s, chatAnswer(usage)).inputTokens, 1);
    }

    void costInTheHead_data()
    {
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<std::optional<double>>("usd");
        using Maybe = std::optional<double>;
        QTest::newRow("AI/ML API") << Headers{{"X-AIMLAPI-USD-Spent", "0.0042"}} << Maybe(0.0042);
        QTest::newRow("LiteLLM") << Headers{{"x-litellm-response-cost", " 2.85e-05 "}} << Maybe(2.85e-5);
        QTest::newRow("zero says nothing") << Headers{{"x-litellm-response-cost", "0.0"}} << Maybe();
        QTest::newRow("negative") << Headers{{"x-litellm-response-cost", "-1"}} << Maybe();
        QTest::newRow("not a number") << Headers{{"x-litellm-response-cost", "nan"}} << Maybe();
        QTest::newRow("infinite") << Headers{{"x-litellm-response-cost", "inf"}} << Maybe();
        QTest::newRow("words") << Headers{{"x-litellm-response-cost", "None"}} << Maybe();
        QTest::newRow("another header") << Headers{{"x-cost", "1"}} << Maybe();
    }
    void costInTheHead()
    {
        QFETCH(Headers, headers);
        QFETCH(std::optional<double>, usd);
        const QByteArray counted = R"("usage":{"prompt_tokens":1})";
        QCOMPARE(usageIn(u"openai-chat"_s, chatAnswer(counted), headers).reportedUsd, usd);
        QCOMPARE(usageIn(u"openai-chat"_s, chatStream(counted), headers).reportedUsd, usd);
    }

    void theAnswerKnowsBetterThanItsHead()
    {
        const Headers headers{{"x-aimlapi-usd-spent", "0.5"}};
        const QByteArray spent = R"("meta":{"usage":{"credits_used":9,"usd_spent":0.25}})";
        QCOMPARE(usageIn(u"openai-chat"_s, chatStream(spent), headers).reportedUsd, 0.25);
        QCOMPARE(usageIn(u"openai-chat"_s, chatAnswer(spent), headers).reportedUsd, 0.25);
    }
};

QTEST_APPLESS_MAIN(UsageTest)
#include "tst_usage.moc"
