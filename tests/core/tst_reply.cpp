// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply.h"

#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;

namespace {

Reply sumOf(const QList<Delta> &deltas)
{
    Reply reply;
    for (const Delta &delta : deltas)
        reply.apply(delta);
    return reply;
}

} // namespace

class TestReply : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsAreJoined()
    {
        const Reply reply = sumOf({ReasoningDelta{.text = u"Hm"_s}, TextDelta{u"a"_s}, ReasoningDelta{.text = u"m"_s},
                                   TextDelta{u"b"_s}});
        QCOMPARE(reply.text, u"ab"_s);
        QCOMPARE(reply.reasoning, u"Hmm"_s);
    }
    void reasoningOfItsOwnReplaces()
    {
        QCOMPARE(
            sumOf({ReasoningDelta{.text = u"tags"_s}, ReasoningDelta{.text = u"field"_s, .replaces = true}}).reasoning,
            u"field"_s);
    }
    void toolCallsGrow()
    {
        const Reply reply = sumOf({ToolCallDelta{.index = 0, .id = u"1"_s, .name = u"f"_s},
                                   ToolCallDelta{.index = 0, .arguments = u"{"_s},
                                   ToolCallDelta{.index = 1, .name = u"g"_s, .arguments = u"[]"_s},
                                   ToolCallDelta{.index = 0, .id = u"2"_s, .name = u"h"_s, .arguments = u"}"_s},
                                   ToolCallDelta{.index = 1, .id = u"late"_s}});
        QCOMPARE(reply.toolCalls.size(), 2);
        QVERIFY(reply.toolCalls[0] == (ToolCall{.id = u"1"_s, .name = u"f"_s, .arguments = u"{}"_s}));
        QVERIFY(reply.toolCalls[1] == (ToolCall{.id = u"late"_s, .name = u"g"_s, .arguments = u"[]"_s}));
    }
    void anyIndexIsHarmless()
    {
        const Reply reply =
            sumOf({ToolCallDelta{.index = -1, .name = u"a"_s}, ToolCallDelta{.index = 2'000'000'000, .name = u"b"_s}});
        QCOMPARE(reply.toolCalls.size(), 2);
    }
    void knownCountsReplace()
    {
        const Reply reply = sumOf({UsageDelta{{.inputTokens = 5, .outputTokens = 1}},
                                   UsageDelta{{.outputTokens = 9, .reportedUsd = 0.5}}});
        QVERIFY(reply.usage == (Usage{.inputTokens = 5, .outputTokens = 9, .reportedUsd = 0.5}));
    }
    void identityAndFinish()
    {
        const Reply reply = sumOf({IdentityDelta{.model = u"m"_s, .id = u"1"_s}, IdentityDelta{.model = u"n"_s},
                                   FinishDelta{FinishReason::Stop}, FinishDelta{FinishReason::ToolCalls}});
        QCOMPARE(reply.model, u"n"_s);
        QCOMPARE(reply.id, u"1"_s);
        QCOMPARE(reply.finishReason, std::optional(FinishReason::ToolCalls));
    }
    void restartDropsAll()
    {
        QVERIFY(sumOf({TextDelta{u"a"_s}, UsageDelta{{.inputTokens = 1}}, ToolCallDelta{.name = u"f"_s}, RestartDelta{},
                       TextDelta{u"b"_s}})
                == Reply{.text = u"b"_s});
    }
    void names()
    {
        QCOMPARE(finishReasonName(FinishReason::ContentFilter), u"content_filter"_s);
        QCOMPARE(finishReasonName(FinishReason::ToolCalls), u"tool_calls"_s);
        QCOMPARE(endStateName(EndState::CutAtLimit), u"cut_at_limit"_s);
        QCOMPARE(endStateName(EndState::StoppedByUser), u"stopped_by_user"_s);
        QCOMPARE(endStateName(EndState::Refused), u"refused"_s);
    }
};

QTEST_APPLESS_MAIN(TestReply)
#include "tst_reply.moc"
