// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a message can carry beside its text: images, calls and results, a form for the answer, variables.
#include "sessionfixture.h"
#include "viewmodels/imagefile.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QImage>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace etude;

namespace {

constexpr auto chatPathOfServer = "/v1/chat/completions";

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, format) ? bytes : QByteArray();
}

QImage picture(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    return image;
}

QString pngUrl(const QByteArray &bytes)
{
    return u"data:image/png;base64,"_s + QString::fromLatin1(bytes.toBase64());
}

//! A streamed answer that calls one tool in pieces, as OpenAI does.
FakeAnswer callOf(const QByteArray &id, const QByteArray &name, const QList<QByteArray> &arguments)
{
    QList<QByteArray> events;
    const auto add = [&](const Json &delta, const Json &finish = {}) {
        const Json choice{{"index", 0}, {"delta", delta}, {"finish_reason", finish}};
        events.append(jsonText(Json{{"choices", Json::array({choice})}}));
    };
    const auto call = [](const Json &members) { return Json{{"tool_calls", Json::array({members})}}; };
    const auto text = [](const QByteArray &bytes) { return toJson(QString::fromUtf8(bytes)); };
    add(call({{"index", 0},
              {"id", text(id)},
              {"type", "function"},
              {"function", {{"name", text(name)}, {"arguments", ""}}}}));
    for (const QByteArray &piece : arguments)
        add(call({{"index", 0}, {"function", {{"arguments", text(piece)}}}}));
    add(Json::object(), "tool_calls");
    events.append("[DONE]");
    return FakeAnswer::stream(events);
}

} // namespace

class TestCompose : public QObject, protected SessionFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        begin();
        const auto saved = m_world->endpoints.save({.name = u"Test host"_s,
                                                    .baseUrl = m_server->url(u"/v1"_s),
                                                    .auth = {.kind = Auth::Kind::None}});
        QVERIFY(saved);
        m_session->choose(saved->id, u"vendor/model:free"_s);
    }

    void cleanup() { end(); }

    // --- Images ------------------------------------------------------------------------------------------------------

    void imagesGoWithTheMessageAndAreFoundAgain()
    {
        m_server->answer(chatPathOfServer, FakeAnswer::chat({"A square."}));
        const QByteArray png = encoded(picture(30, 20), "PNG");
        const QString path = write(u"a cat.png"_s, png);
        AttachmentsModel &attachments = *m_session->attachments();
        const QAbstractItemModelTester tester(&attachments, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(attachments.addUrls({QUrl::fromLocalFile(path)}));
        QVERIFY(attachments.addAddress(u" https://example.com/b.png "_s));
        QCOMPARE(textAt(attachments, 0, AttachmentsModel::NameRole), u"a cat.png"_s);
        QVERIFY(textAt(attachments, 0, AttachmentsModel::DetailsRole).startsWith(u"30 × 20 · "_s));
        QVERIFY(m_session->hasNewMessage());
        startAgain(); // a restart with a draft that has images in the composer
        QCOMPARE(m_session->attachments()->count(), 2);

        m_session->setComposer(u"What is it?"_s);
        m_session->run();
        QTRY_VERIFY(!m_session->isRunning());
        QCOMPARE(m_session->attachments()->count(), 0);
        const Json content = lastBody().at("messages").at(0).at("content");
        QCOMPARE(jsonText(content.at(0)), R"({"type":"text","text":"What is it?"})"_ba);
        QCOMPARE(stringAt(content.at(1).at("image_url"), "url"), pngUrl(png));
        QCOMPARE(stringAt(content.at(2).at("image_url"), "url"), u"https://example.com/b.png"_s);
        QCOMPARE(content.size(), size_t(3));

        startAgain();
        QCOMPARE(imagesOf(0).count(), 2);
        QCOMPARE(imagesOf(0).images().constFirst().name, u"a cat.png"_s);
        const auto runs = m_world->runs.list({}, 10);
        QVERIFY(runs && runs->size() == 1);
        m_session->startNew();
        m_session->openRun(runs->constFirst().id);
        QCOMPARE(imagesOf(0).images().constFirst().url, pngUrl(png));
        imagesOf(0).remove(0);
        QCOMPARE(m_session->prompt().messages.constFirst().images.size(), 1);
    }

    void anImageAloneIsAMessage()
    {
        m_server->answer(chatPathOfServer, FakeAnswer::chat({"ok"}));
        m_session->attachments()->addAddress(u"https://example.com/b.png"_s);
        m_session->run();
        QTRY_VERIFY(!m_session->isRunning());
        QCOMPARE(m_session->messages()->count(), 2);
        QCOMPARE(lastBody().at("messages").at(0).at("content").size(), size_t(1));
    }

    void whatIsNoImageIsRefusedInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("text") << "PNG, but only by its name"_ba << u"no image"_s;
        QTest::newRow("empty") << ""_ba << u"no image"_s;
        QTest::newRow("a picture that no model takes") << encoded(picture(2, 2), "BMP") << u"no image"_s;
        QTest::newRow("too large") << "\x89PNG\r\n\x1a\n"_ba + QByteArray(20'000'000, 'x') << u"20 MB"_s;
    }
    void whatIsNoImageIsRefusedInOneSentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        AttachmentsModel &attachments = *m_session->attachments();
        QVERIFY(!attachments.addUrls({QUrl::fromLocalFile(write(u"x.png"_s, bytes))}));
        QCOMPARE(attachments.count(), 0);
        QVERIFY2(attachments.problem().contains(said), qPrintable(attachments.problem()));
        QVERIFY(attachments.problem().contains(u"x.png"_s));
        // Among others, the good ones are taken and the bad one is named.
        const QString good = write(u"good.png"_s, encoded(picture(2, 2), "PNG"));
        QVERIFY(attachments.addUrls({QUrl::fromLocalFile(m_folder->filePath(u"x.png"_s)), QUrl::fromLocalFile(good)}));
        QCOMPARE(attachments.count(), 1);
        QVERIFY(attachments.problem().contains(u"x.png"_s));
    }

    void addressesThatAreNoneAreRefused()
    {
        for (const QString &address : {u"cat.png"_s, u"ftp://example.com/cat.png"_s, u"https://"_s,
                                       u"data:text/plain,x"_s, u"data:image/png;base64,AAAA"_s}) {
            QVERIFY2(!m_session->attachments()->addAddress(address), qPrintable(address));
            QVERIFY(!m_session->attachments()->problem().isEmpty());
        }
        QCOMPARE(m_session->attachments()->count(), 0);
        QVERIFY(m_session->attachments()->addAddress(pngUrl(encoded(picture(2, 2), "PNG"))));
    }

    void pasteTakesPicturesAndLeavesText()
    {
        AttachmentsModel &attachments = *m_session->attachments();
        QMimeData bitmap;
        bitmap.setImageData(picture(7, 5));
        QVERIFY(attachments.take(bitmap));
        QCOMPARE(attachments.images().constLast().url, pngUrl(encoded(picture(7, 5), "PNG")));

        const QByteArray jpeg = encoded(picture(8, 8), "JPEG");
        QMimeData kept;
        kept.setImageData(picture(8, 8));
        kept.setData(u"image/jpeg"_s, jpeg);
        QVERIFY(attachments.take(kept));
        QCOMPARE(attachments.images().constLast().url,
                 u"data:image/jpeg;base64,"_s + QString::fromLatin1(jpeg.toBase64()));

        QMimeData files;
        const QString path = write(u"p.png"_s, encoded(picture(2, 2), "PNG"));
        files.setUrls({QUrl::fromLocalFile(path)});
        files.setText(path);
        QVERIFY(attachments.take(files));
        QCOMPARE(attachments.count(), 3);

        QMimeData cells; // a spreadsheet gives both
        cells.setText(u"1\t2"_s);
        cells.setImageData(picture(2, 2));
        QVERIFY(!attachments.take(cells));
        QMimeData address;
        address.setUrls({QUrl(u"https://example.com/a.png"_s)});
        address.setText(u"https://example.com/a.png"_s);
        QVERIFY(!attachments.take(address));
        QCOMPARE(attachments.count(), 3);
    }

    void aLargePhotographIsShownSmall()
    {
        const QByteArray jpeg = encoded(picture(6000, 4000), "JPEG");
        AttachmentsModel &attachments = *m_session->attachments();
        QVERIFY(attachments.addUrls({QUrl::fromLocalFile(write(u"photo.jpg"_s, jpeg))}));
        QVERIFY(textAt(attachments, 0, AttachmentsModel::DetailsRole).startsWith(u"6000 × 4000"_s));
        QVERIFY(textAt(attachments, 0, AttachmentsModel::ThumbnailRole).isEmpty()); // not made while one waits
        QTRY_VERIFY(!textAt(attachments, 0, AttachmentsModel::ThumbnailRole).isEmpty());
        const QString url = textAt(attachments, 0, AttachmentsModel::ThumbnailRole);
        const QImage shown = QImage::fromData(QByteArray::fromBase64(url.sliced(url.indexOf(u',') + 1).toLatin1()));
        QCOMPARE(shown.width(), 256);
        QVERIFY(shown.height() > 160 && shown.height() < 180);
        // It goes as it is.
        QCOMPARE(attachments.images().constFirst().url.size(), qsizetype(23 + (jpeg.size() + 2) / 3 * 4));
    }

    void aRemovedImageIsNotMissedByItsThumbnail()
    {
        AttachmentsModel &attachments = *m_session->attachments();
        attachments.addUrls({QUrl::fromLocalFile(write(u"a.png"_s, encoded(picture(900, 900), "PNG")))});
        attachments.addUrls({QUrl::fromLocalFile(write(u"b.png"_s, encoded(picture(40, 30), "PNG")))});
        attachments.remove(0);
        QTRY_VERIFY(!textAt(attachments, 0, AttachmentsModel::ThumbnailRole).isEmpty());
        QCOMPARE(textAt(attachments, 0, AttachmentsModel::NameRole), u"b.png"_s);
    }

    void imagesAreCutInTheCodeAndWholeInTheCopy()
    {
        const QByteArray png = encoded(picture(600, 600).convertToFormat(QImage::Format_RGBA64), "PNG");
        m_session->attachments()->addUrls({QUrl::fromLocalFile(write(u"a.png"_s, png))});
        QVERIFY(pngUrl(png).size() > 240);
        m_workspace->setShowsCode(true);
        for (const QString &id : m_workspace->snippet()->languageIds()) {
            m_workspace->snippet()->setLanguage(id);
            if (m_workspace->snippet()->isRecipe())
                continue;
            QVERIFY2(m_workspace->snippet()->currentCode().contains(pngUrl(png).right(60)), qPrintable(id));
            QVERIFY2(!m_workspace->snippet()->code()->text().contains(pngUrl(png).right(60)), qPrintable(id));
            QVERIFY2(m_workspace->snippet()->code()->text().contains(u"data:image/png;base64"_s), qPrintable(id));
        }
    }

    void longBase64IsCutInABodyAndNothingElseIs()
    {
        const std::string base64(5000, 'A');
        const std::string prose = "data: " + std::string(5000, 'x') + "\n";
        const Json cut = withShortImages(Json{{"source", {{"data", base64}}},
                                              {"list", {"data:image/png;base64," + base64, prose, 3}},
                                              {"short", "AAAA"}});
        QVERIFY(stringAt(cut.at("source"), "data").size() < 200);
        QVERIFY(textOf(cut.at("list").at(0)).startsWith(u"data:image/png;base64,AAA"_s));
        QVERIFY(textOf(cut.at("list").at(0)).size() < 200);
        QVERIFY(cut.at("list").at(1) == prose);
        QCOMPARE(stringAt(cut, "short"), u"AAAA"_s);
    }

    void aModelThatTakesNoImagesIsNamed()
    {
        m_session->useCatalog();
        const ModelInfo *blind = nullptr;
        const ModelInfo *seeing = nullptr;
        for (const ModelInfo &model : m_world->catalog.models()) {
            if (model.provider != "deepinfra"_L1)
                continue;
            if (model.imageInput == std::optional(false))
                blind = &model;
            if (model.imageInput == std::optional(true))
                seeing = &model;
        }
        QVERIFY(blind && seeing);
        m_session->choose(u"deepinfra"_s, blind->id);
        QVERIFY(m_session->imageNote().isEmpty());
        m_session->attachments()->addAddress(u"https://example.com/b.png"_s);
        QVERIFY(m_session->imageNote().contains(m_session->modelName()));
        m_session->setModel(seeing->id);
        QVERIFY(m_session->imageNote().isEmpty());
    }

    // --- Tools -------------------------------------------------------------------------------------------------------

    void aCallIsAnsweredByHandAndTheConversationGoesOn()
    {
        const QAbstractItemModelTester tester(m_session->messages(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_server->answer(chatPathOfServer, callOf("call_x", "get_weather", {"{\"city\"", ": \"Lyon\"}"}));
        m_server->answer(chatPathOfServer, FakeAnswer::chat({"It is 18 degrees."}));
        QVERIFY(m_session->tools()->setText(u"[{\"type\":\"function\",\"function\":{\"name\":\"get_weather\","
                                            "\"parameters\":{\"type\":\"object\"}}}]"_s));
        m_session->tools()->setChoiceIndex(3);
        m_session->setComposer(u"Weather in Lyon?"_s);
        m_session->run();
        QTRY_VERIFY(!m_session->isRunning());
        QCOMPARE(jsonText(lastBody().at("tools")),
                 R"([{"type":"function","function":{"name":"get_weather","parameters":{"type":"object"}}}])"_ba);
        QCOMPARE(stringAt(lastBody(), "tool_choice"), u"required"_s);

        const auto calls = callsOf(1);
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls[0].name, u"get_weather"_s);
        QCOMPARE(calls[0].shown, u"{\n  \"city\": \"Lyon\"\n}"_s);
        QVERIFY(calls[0].problem.isEmpty());
        QVERIFY(!calls[0].hasResult);

        int focusedRow = -1;
        connect(m_session->messages(), &MessagesModel::focusWanted, this, [&](int row) { focusedRow = row; });
        m_session->messages()->addResult(1, 0);
        QCOMPARE(focusedRow, 2);
        QVERIFY(callsOf(1)[0].hasResult);
        QCOMPARE(textAt(*m_session->messages(), 2, MessagesModel::RoleNameRole), u"tool"_s);
        QCOMPARE(textAt(*m_session->messages(), 2, MessagesModel::CallNameRole), u"get_weather"_s);
        m_session->messages()->setText(2, u"{\"celsius\": 18}"_s);
        m_session->tools()->setChoiceIndex(0);
        m_session->run();
        QTRY_VERIFY(!m_session->isRunning());
        QCOMPARE(jsonText(lastBody().at("messages")),
                 R"([{"role":"user","content":"Weather in Lyon?"},)"
                 R"({"role":"assistant","content":null,"tool_calls":[{"id":"call_x","type":"function",)"
                 "\"function\":{\"name\":\"get_weather\",\"arguments\":\"{\\\"city\\\": \\\"Lyon\\\"}\"}}]},"
                 "{\"role\":\"tool\",\"content\":\"{\\\"celsius\\\": 18}\",\"tool_call_id\":\"call_x\"}]"_ba);
        QVERIFY(!lastBody().contains("tool_choice"));
        QCOMPARE(m_session->messages()->source(3), u"It is 18 degrees."_s);

        startAgain(); // all of it is found again
        QCOMPARE(m_session->messages()->count(), 4);
        QCOMPARE(textAt(*m_session->messages(), 2, MessagesModel::CallNameRole), u"get_weather"_s);
        QCOMPARE(m_session->tools()->count(), 1);
    }

    void argumentsThatAreNoJsonAreMarkedAndKept()
    {
        m_server->answer(chatPathOfServer, callOf("c", "f", {"{\"city\": Lyon}"}));
        m_session->setComposer(u"Hi"_s);
        m_session->run();
        QTRY_VERIFY(!m_session->isRunning());
        QCOMPARE(callsOf(1)[0].shown, u"{\"city\": Lyon}"_s);
        QVERIFY(callsOf(1)[0].problem.contains(u"column 10"_s));
        m_session->messages()->setCall(1, 0, u"c"_s, u"f"_s, u"[1]"_s);
        QVERIFY(callsOf(1)[0].problem.contains(u"no object"_s));
    }

    void callsAndResultsCanBeTypedByHand()
    {
        m_server->answer(chatPathOfServer, FakeAnswer::chat({"ok"}));
        MessagesModel &messages = *m_session->messages();
        messages.append({.text = u"Both, please"_s});
        messages.append({.role = Role::Assistant});
        messages.addCall(1);
        messages.addCall(1);
        QVERIFY(callsOf(1)[0].callId != callsOf(1)[1].callId);
        messages.setCall(1, 0, u"a"_s, u"f"_s, u"{\"x\":1}"_s);
        messages.setCall(1, 1, u"b"_s, u"g"_s, QString());
        messages.append({.role = Role::User, .text = u"second"_s});
        messages.setRole(2, u"tool"_s); // of its own accord the answer to the first call without one
        QCOMPARE(textAt(messages, 2, MessagesModel::CallNameRole), u"f"_s);
        messages.addResult(1, 1);
        QCOMPARE(textAt(messages, 3, MessagesModel::CallNameRole), u"g"_s);
        messages.setText(3, u"2"_s);
        messages.setCall(1, 1, u"b2"_s, u"g"_s, QString()); // its result keeps to it
        QCOMPARE(textAt(messages, 3, MessagesModel::CallIdRole), u"b2"_s);
        messages.setCallId(2, u"elsewhere"_s);
        QVERIFY(textAt(messages, 2, MessagesModel::CallNameRole).isEmpty());
        messages.setCallId(2, u"a"_s);
        m_session->run();
        QTRY_VERIFY(!m_session->isRunning());
        QCOMPARE(jsonText(lastBody().at("messages")),
                 R"([{"role":"user","content":"Both, please"},{"role":"assistant","content":null,"tool_calls":[)"
                 "{\"id\":\"a\",\"type\":\"function\",\"function\":{\"name\":\"f\",\"arguments\":\"{\\\"x\\\":1}\"}},"
                 R"({"id":"b2","type":"function","function":{"name":"g","arguments":""}}]},)"
                 R"({"role":"tool","content":"second","tool_call_id":"a"},)"
                 R"({"role":"tool","content":"2","tool_call_id":"b2"}])"_ba);
        messages.removeCall(1, 0);
        QCOMPARE(callsOf(1).size(), 1);
    }

    void aCallWithoutAnIdGetsOneWithItsResult()
    {
        MessagesModel &messages = *m_session->messages();
        messages.append({.role = Role::Assistant, .toolCalls = {{.name = u"f"_s}, {.name = u"g"_s}}});
        messages.addResult(0, 0);
        messages.addResult(0, 1);
        const auto calls = callsOf(0);
        QVERIFY(!calls[0].callId.isEmpty() && calls[0].callId != calls[1].callId);
        QCOMPARE(textAt(messages, 1, MessagesModel::CallNameRole), u"f"_s);
        QCOMPARE(textAt(messages, 2, MessagesModel::CallNameRole), u"g"_s);
    }

    void theEditorOfAToolRefusesWhatCannotBeSent()
    {
        ToolsModel &tools = *m_session->tools();
        ToolEditor &editor = *m_session->toolEditor();
        const QAbstractItemModelTester tester(&tools, QAbstractItemModelTester::FailureReportingMode::QtTest);
        editor.edit(-1);
        QVERIFY(editor.schemaProblem().isEmpty());
        editor.setName(u"get weather"_s);
        QVERIFY(!editor.nameProblem().isEmpty());
        QVERIFY(!editor.save());
        editor.setName(u"get_weather"_s);
        editor.setSchema(u"{\"type\":\n \"object\",}"_s);
        QVERIFY2(editor.schemaProblem().contains(u"line 2"_s), qPrintable(editor.schemaProblem()));
        QVERIFY(!editor.save());
        editor.setSchema(u"{\"type\":\"objekt\"}"_s);
        QVERIFY(!editor.schemaProblem().isEmpty());
        editor.setSchema(u"{\"type\":\"object\"}"_s);
        QVERIFY(editor.save());
        editor.edit(-1);
        editor.setName(u"get_weather"_s);
        QVERIFY(!editor.nameProblem().isEmpty()); // taken
        editor.setName(u"other"_s);
        QVERIFY(editor.save());
        QCOMPARE(tools.count(), 2);

        tools.setChoiceIndex(4);
        QCOMPARE(jsonText(tools.choice()), R"({"name":"get_weather"})"_ba);
        editor.edit(0);
        editor.setName(u"weather"_s);
        QVERIFY(editor.save());
        QCOMPARE(jsonText(tools.choice()), R"({"name":"weather"})"_ba); // it follows the name
        tools.remove(0);
        QVERIFY(tools.choice().is_null()); // a tool that is not offered cannot be demanded
        QCOMPARE(textAt(tools, 0, ToolsModel::NameRole), u"other"_s);
        tools.remove(0);
        QVERIFY(tools.tools().is_null());
    }

    void membersWithoutAFieldSurviveTheEditor()
    {
        const QString text =
            u"[{\"name\":\"f\",\"strict\":true,\"parameters\":{\"type\":\"object\"}},{\"type\":\"web_search\",\"n\":1.0}]"_s;
        QVERIFY(m_session->tools()->setText(text));
        m_session->toolEditor()->edit(0);
        m_session->toolEditor()->setDescription(u"d"_s);
        QVERIFY(m_session->toolEditor()->save());
        m_session->toolEditor()->edit(1);
        QVERIFY(m_session->toolEditor()->isWhole());
        QVERIFY(m_session->toolEditor()->save());
        QCOMPARE(
            jsonText(m_session->prompt().tools),
            R"([{"name":"f","strict":true,"parameters":{"type":"object"},"description":"d"},{"type":"web_search","n":1.0}])"_ba);
        QVERIFY(!m_session->tools()->problemOf(u"[{]"_s).isEmpty());
        QVERIFY(!m_session->tools()->setText(u"[{]"_s));
        QCOMPARE(m_session->tools()->count(), 2);
    }

    // --- The form of the answer --------------------------------------------------------------------------------------

    void theAnswerIsCheckedAgainstTheSchema_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("isKept");
        QTest::addColumn<QString>("said");
        QTest::newRow("kept") << "{\"n\": 3}"_ba << true << u"Matches the schema"_s;
        QTest::newRow("violated") << "{\"n\": \"three\"}"_ba << false << u"At /n: "_s;
        QTest::newRow("no JSON") << "Three."_ba << false << u"line 1, column 1"_s;
        QTest::newRow("in a fence") << "```json\n{\"n\": 3}\n```"_ba << false << u"code fence"_s;
    }
    void theAnswerIsCheckedAgainstTheSchema()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, isKept);
        QFETCH(QString, said);
        m_server->answer(chatPathOfServer, FakeAnswer::chat({answer}));
        ResponseFormatModel &format = *m_session->responseFormat();
        format.setKind(ResponseFormatModel::JsonSchema);
        format.setName(u"number"_s);
        format.setStrict(true);
        format.setSchema(u"{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"integer\"}}}"_s);
        m_session->setComposer(u"A number"_s);
        m_session->run();
        QTRY_VERIFY(!m_session->isRunning());
        QCOMPARE(jsonText(lastBody().at("response_format")),
                 R"({"type":"json_schema","json_schema":{"name":"number",)"
                 R"("schema":{"type":"object","properties":{"n":{"type":"integer"}}},"strict":true}})"_ba);
        const auto check = [&] {
            const MessagesModel &messages = *m_session->messages();
            QVERIFY2(textAt(messages, 1, MessagesModel::FormatRole).contains(said),
                     qPrintable(textAt(messages, 1, MessagesModel::FormatRole)));
            QCOMPARE(messages.data(messages.index(1), MessagesModel::IsFormatKeptRole).toBool(), isKept);
        };
        check();
        const auto runs = m_world->runs.list({}, 1);
        m_session->openRun(runs->constFirst().id);
        check();
        QCOMPARE(format.name(), u"number"_s);
        QVERIFY(format.isStrict());
    }

    void aSchemaThatIsNoneStopsTheRunWithItsPlace()
    {
        ResponseFormatModel &format = *m_session->responseFormat();
        m_session->setComposer(u"Hi"_s);
        format.setKind(ResponseFormatModel::JsonSchema);
        QVERIFY(format.problem().isEmpty()); // it begins with one that can be sent
        format.setSchema(u"{\"type\": \"object\",\n}"_s);
        QVERIFY(format.problem().contains(u"line 2, column 1"_s));
        m_session->run();
        QVERIFY(!m_session->isRunning());
        QVERIFY(m_session->problem().contains(u"line 2, column 1"_s));
        QCOMPARE(m_server->requests().size(), 0);
        format.setKind(ResponseFormatModel::JsonObject);
        QCOMPARE(jsonText(m_session->request()->body.at("response_format")), R"({"type":"json_object"})"_ba);
        format.setKind(ResponseFormatModel::Text);
        QVERIFY(!m_session->request()->body.contains("response_format"));
    }

    void aFormatOfAnotherKindIsKept()
    {
        m_session->responseFormat()->setValue({{"type", "grammar"}, {"grammar", "root ::= x"}});
        QCOMPARE(m_session->responseFormat()->kind(), int(ResponseFormatModel::Other));
        QCOMPARE(stringAt(m_session->prompt().responseFormat, "grammar"), u"root ::= x"_s);
    }

    // --- Variables, prefill ------------------------------------------------------------------------------------------

    void variablesAreFoundAndSent()
    {
        m_server->answer(chatPathOfServer, FakeAnswer::chat({"ok"}));
        VariablesModel &variables = *m_session->variables();
        const QAbstractItemModelTester tester(&variables, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_session->setSystem(u"Be {{tone}}."_s);
        m_session->setComposer(u"{{tone}} words on {{ topic }} and {{none}}"_s);
        QCOMPARE(variables.count(), 3);
        QCOMPARE(textAt(variables, 1, VariablesModel::NameRole), u"topic"_s);
        variables.setValue(0, u"kind"_s);
        variables.setValue(1, u"{{tone}} \"tea\""_s); // what is put in is not looked through again
        const QString typed = m_session->composer();
        m_session->setComposer(u"Hello"_s); // cut …
        QCOMPARE(variables.count(), 1);
        m_session->setComposer(typed); // … and pasted
        QCOMPARE(textAt(variables, 1, VariablesModel::ValueRole), u"{{tone}} \"tea\""_s);
        m_session->run();
        QTRY_VERIFY(!m_session->isRunning());
        QCOMPARE(stringAt(lastBody().at("messages").at(0), "content"), u"Be kind."_s);
        QCOMPARE(stringAt(lastBody().at("messages").at(1), "content"),
                 u"kind words on {{tone}} \"tea\" and {{none}}"_s);
        startAgain();
        QCOMPARE(m_session->variables()->count(), 3);
        QCOMPARE(textAt(*m_session->variables(), 0, VariablesModel::ValueRole), u"kind"_s);
    }

    void anAssistantMessageTypedLastIsContinued()
    {
        m_server->answer(chatPathOfServer, FakeAnswer::chat({" upon a time"}));
        MessagesModel &messages = *m_session->messages();
        messages.append({.text = u"Tell me a tale"_s});
        messages.append({.role = Role::Assistant, .text = u"Once"_s});
        m_session->run();
        QTRY_VERIFY(!m_session->isRunning());
        QCOMPARE(jsonText(lastBody().at("messages")),
                 R"([{"role":"user","content":"Tell me a tale"},{"role":"assistant","content":"Once"}])"_ba);
        QCOMPARE(messages.source(1), u"Once"_s);
        QCOMPARE(messages.source(2), u" upon a time"_s);
    }

    void anAnswerThatWasEditedIsContinuedAndNotThrownAway()
    {
        m_server->answer(chatPathOfServer, FakeAnswer::chat({"Never"}));
        m_server->answer(chatPathOfServer, FakeAnswer::chat({" there was"}));
        m_session->setComposer(u"Tell me a tale"_s);
        m_session->run();
        QTRY_VERIFY(!m_session->isRunning());
        m_session->messages()->setText(1, u"Once"_s);
        m_session->run();
        QTRY_VERIFY(!m_session->isRunning());
        QCOMPARE(stringAt(lastBody().at("messages").at(1), "content"), u"Once"_s);
        QCOMPARE(m_session->messages()->source(1), u"Once"_s);
        QCOMPARE(m_session->messages()->source(2), u" there was"_s);
    }

private:
    void startAgain()
    {
        m_workspace->saveAll();
        startProgram();
    }

    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    [[nodiscard]] Json lastBody() const { return *parseJson(m_server->requests().constLast().body); }
    [[nodiscard]] static QString textAt(const QAbstractItemModel &model, int row, int role)
    {
        return model.data(model.index(row, 0), role).toString();
    }
    [[nodiscard]] AttachmentsModel &imagesOf(int row) const
    {
        MessagesModel &messages = *m_session->messages();
        return *messages.data(messages.index(row), MessagesModel::ImagesRole).value<AttachmentsModel *>();
    }
    [[nodiscard]] QList<ToolCallView> callsOf(int row) const
    {
        MessagesModel &messages = *m_session->messages();
        return messages.data(messages.index(row), MessagesModel::ToolCallsRole).value<QList<ToolCallView>>();
    }
};

QTEST_MAIN(TestCompose)
#include "tst_compose.moc"
