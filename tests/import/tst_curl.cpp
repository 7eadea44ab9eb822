// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imported.h"

using namespace Qt::StringLiterals;

namespace etude {

namespace {

const QString body = u"{\"model\": \"m\", \"messages\": [{\"role\": \"user\", \"content\": \"Hi\"}]}"_s;
const QString url = u"https://api.example.com/v1/chat/completions"_s;

//! `curl URL -d BODY` with these options.
Imported withOptions(const QString &options)
{
    return imported(u"curl "_s + url + u' ' + options + u" -d '"_s + body + u'\'');
}

} // namespace

class TestCurl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void formsOfTheSameCommand_data()
    {
        QTest::addColumn<QString>("text");
        const QString quoted = u'\'' + body + u'\'';
        const QString escaped = u'"' + QString(body).replace(u'"', u"\\\""_s) + u'"';
        QTest::newRow("plain") << u"curl "_s + url + u" -d "_s + quoted;
        QTest::newRow("address last") << u"curl -d "_s + quoted + u' ' + url;
        QTest::newRow("--url") << u"curl --url '"_s + url + u"' --data "_s + quoted;
        QTest::newRow("method") << u"curl -X POST "_s + url + u" --data-raw "_s + quoted;
        QTest::newRow("method in one word") << u"curl -XPOST "_s + url + u" --data-binary "_s + quoted;
        QTest::newRow("--request") << u"curl --request POST "_s + url + u" --data-ascii "_s + quoted;
        QTest::newRow("--json") << u"curl "_s + url + u" --json "_s + quoted;
        QTest::newRow("two pieces of --json")
            << u"curl "_s + url + u" --json '"_s + body.first(20) + u"' --json '"_s + body.sliced(20) + u'\'';
        QTest::newRow("value behind the letter") << u"curl "_s + url + u" -d"_s + quoted;
        QTest::newRow("value behind =") << u"curl "_s + url + u" --data="_s + quoted;
        QTest::newRow("short options in one") << u"curl -sSNLd "_s + quoted + u' ' + url;
        QTest::newRow("harmless options") << u"curl -s -S -N -L --compressed --fail-with-body --max-time 60 -o "
                                             u"out.json -w '%{http_code}' --http2 --no-buffer "
                                             "--retry 3 -i -v "_s
                + url + u" -d "_s + quoted;
        QTest::newRow("standard input, document") << u"curl "_s + url + u" -d @- <<'EOF'\n"_s + body + u"\nEOF"_s;
        QTest::newRow("standard input, pipe") << u"echo '"_s + body + u"' | curl "_s + url + u" --data-binary @-"_s;
        QTest::newRow("substitution") << u"curl "_s + url + u" -d \"$(cat <<'EOF'\n"_s + body + u"\nEOF\n)\""_s;
        QTest::newRow("variables") << u"URL="_s + url + u"\nBODY='"_s + body + u"'\ncurl \"$URL\" -d \"$BODY\""_s;
        QTest::newRow("part of the address")
            << u"BASE=https://api.example.com\ncurl ${BASE}/v1/chat/completions -d "_s + quoted;
        QTest::newRow("with its folder") << u"/usr/bin/curl "_s + url + u" -d "_s + quoted;
        QTest::newRow("answer goes on") << u"curl "_s + url + u" -d "_s + quoted + u" | jq -r '.choices[0]'"_s;
        QTest::newRow("double quotes") << u"curl \""_s + url + u"\" -d "_s + escaped;
        QTest::newRow("cmd") << u"curl \""_s + url + u"\" ^\r\n -d "_s + escaped;
        QTest::newRow("cmd with its prompt") << u"C:\\Users\\me>curl \""_s + url + u"\" ^\r\nMore? -d "_s + escaped;
        QTest::newRow("doubled quotes") << u"curl \""_s + url + u"\" -d \""_s + QString(body).replace(u'"', u"\"\""_s)
                + u'"';
        QTest::newRow("PowerShell") << u"curl.exe '"_s + url + u"' `\n -d "_s + quoted;
        QTest::newRow("old PowerShell") << u"curl.exe '"_s + url + u"' `\n -d '"_s
                + QString(body).replace(u'"', u"\\\""_s) + u'\'';
        QTest::newRow("PowerShell's here-string")
            << u"PS C:\\> $b = @'\n"_s + body + u"\n'@\ncurl.exe '"_s + url + u"' -d $b"_s;
        QTest::newRow("PowerShell's pipe") << u"$b = '"_s + body + u"'\n$b | curl.exe '"_s + url + u"' -d '@-'"_s;
        QTest::newRow("a web page's spaces")
            << QString(u"curl "_s + url + u" \\\n  -d "_s).replace(u' ', QChar(0xA0)) + quoted;
        QTest::newRow("a terminal") << u"$ curl "_s + url + u" \\\n> -d "_s + quoted;
        QTest::newRow("user and host") << u"me@box:~/src$ curl "_s + url + u" -d "_s + quoted;
    }
    void formsOfTheSameCommand()
    {
        QFETCH(const QString, text);
        const Imported result = imported(text);
        QCOMPARE(result.notUnderstood, QStringList());
        const HttpRequest request = requestOf(result);
        QCOMPARE(request.url, url);
        QVERIFY2(isSameJson(request.body, parseJson(body).value()), jsonText(request.body));
        QCOMPARE(result.keyKind, PastedKey::None);
        QCOMPARE(authText(result.endpoint->auth), u"none"_s);
    }

    void keys_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("auth");
        QTest::addColumn<PastedKey>("kind");
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QByteArray>("key");
        const auto row = [](const char *name, const QString &options, const QString &auth, PastedKey kind,
                            const QString &variable = u"EXAMPLE_API_KEY"_s, const QByteArray &key = {}) {
            QTest::newRow(name) << options << auth << kind << variable << key;
        };
        using enum PastedKey;
        row("bearer", u"-H \"Authorization: Bearer $MY_TOKEN\""_s, u"bearer"_s, Variable, u"MY_TOKEN"_s);
        row("value behind the letter", u"-H\"Authorization: Bearer ${MY_TOKEN}\""_s, u"bearer"_s, Variable,
            u"MY_TOKEN"_s);
        row("without quotes", u"-HAuthorization:\\ Bearer\\ $MY_TOKEN"_s, u"bearer"_s, Variable, u"MY_TOKEN"_s);
        row("other case", u"--header \"authorization: bearer $MY_TOKEN\""_s, u"bearer"_s, Variable, u"MY_TOKEN"_s);
        row("x-api-key", u"-H \"x-api-key: $K\""_s, u"x-api-key"_s, Variable, u"K"_s);
        row("api-key", u"-H \"api-key: $AZURE\""_s, u"header:api-key"_s, Variable, u"AZURE"_s);
        row("a header of its own", u"-H \"X-My-Token: $K\""_s, u"header:X-My-Token"_s, Variable, u"K"_s);
        row("no scheme", u"-H \"Authorization: $K\""_s, u"header:Authorization"_s, Variable, u"K"_s);
        row("oauth2", u"--oauth2-bearer \"$K\""_s, u"bearer"_s, Variable, u"K"_s);
        for (const QString &word :
             {u"YOUR_API_KEY"_s, u"<YOUR_KEY>"_s, u"sk-..."_s, u"sk-…"_s, u""_s, u"xxxxxxxxxxxxxxxx"_s,
              u"your-api-key-here"_s, u"{{API_KEY}}"_s, u"API_KEY"_s, u"[token]"_s, u"$KEY"_s})
            row(qPrintable(u"placeholder "_s + word), u"-H 'Authorization: Bearer "_s + word + u'\'', u"bearer"_s,
                Placeholder);
        row("literal", u"-H 'Authorization: Bearer sk-proj-aB3dE5fG7hJ9'"_s, u"bearer"_s, Literal, u"EXAMPLE_API_KEY"_s,
            "sk-proj-aB3dE5fG7hJ9");
        row("literal x-api-key", u"-H 'x-api-key: sk-ant-aB3dE5fG7hJ9'"_s, u"x-api-key"_s, Literal,
            u"EXAMPLE_API_KEY"_s, "sk-ant-aB3dE5fG7hJ9");
        row("user", u"-u me:aB3dE5fG7hJ9"_s, u"header:Authorization"_s, Literal, u"EXAMPLE_API_KEY"_s,
            "Basic bWU6YUIzZEU1Zkc3aEo5");
    }
    void keys()
    {
        QFETCH(const QString, options);
        QFETCH(const QByteArray, key);
        const Imported result = withOptions(options);
        QVERIFY(result.endpoint);
        QTEST(authText(result.endpoint->auth), "auth");
        QTEST(result.keyKind, "kind");
        QTEST(result.endpoint->keyVariable, "variable");
        QCOMPARE(result.key.reveal(), key);
        QVERIFY(key.isEmpty() || !everythingSaid(result).contains(QString::fromUtf8(key)));
        QVERIFY(!everythingSaid(result).contains("aB3dE5fG7hJ9"_L1));
        QVERIFY(result.endpoint->headers.isEmpty());
        QVERIFY(result.notUnderstood.isEmpty());
    }

    void aKeyThatTheScriptSets()
    {
        const Imported result = imported(u"export MY_TOKEN=sk-proj-aB3dE5fG7hJ9\ncurl "_s + url
                                         + u" -H \"Authorization: Bearer $MY_TOKEN\" -d '"_s + body + u'\'');
        QCOMPARE(result.keyKind, PastedKey::Literal);
        QCOMPARE(result.key.reveal(), "sk-proj-aB3dE5fG7hJ9"_ba);
        QCOMPARE(result.endpoint->keyVariable, u"MY_TOKEN"_s);
        QVERIFY(!everythingSaid(result).contains("aB3dE5fG7hJ9"_L1));
    }

    void secretsInOtherPlacesAreNotKept()
    {
        const Imported result =
            withOptions(u"-H 'Authorization: Bearer $K' -H 'Cookie: session=aB3dE5fG7hJ9' "
                        "-H 'X-Secret: aB3dE5fG7hJ9' -x http://me:aB3dE5fG7hJ9@proxy --unknown=aB3dE5fG7hJ9 "
                        "-H 'aB3dE5fG7hJ9'"_s);
        QVERIFY2(!everythingSaid(result).contains("aB3dE5fG7hJ9"_L1), qPrintable(everythingSaid(result)));
        QCOMPARE(headersOf(requestOf(result)).at(u"cookie"_s), u"${EXAMPLE_COOKIE}"_s);
        const Imported inAddress =
            imported(u"curl 'https://me:aB3dE5fG7hJ9@api.example.com/v1/chat/completions?key=aB3dE5fG7hJ9&x=1' -d '"_s
                     + body + u'\'');
        QVERIFY(!everythingSaid(inAddress).contains("aB3dE5fG7hJ9"_L1));
        QCOMPARE(requestOf(inAddress).url, url + u"?x=1"_s);
        QVERIFY(!inAddress.notUnderstood.isEmpty());
    }

    void aSecretIsTheKeyOrNowhere_data()
    {
        QTest::addColumn<QString>("command");
        const QString word = u"sk-proj-aB3dE5fG7hJ9"_s;
        const auto row = [&](const QString &name, const QString &begin, const QString &options, const QString &json,
                             const QString &query = {}) {
            QTest::newRow(qPrintable(name)) << begin + u"curl '"_s + url + query + u"' "_s + options + u" -d \""_s
                    + QString(json).replace(u'"', u"\\\""_s) + u"\""_s;
        };
        const QString messages = u"\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}]}"_s;
        const QString plain = u"{\"model\":\"m\","_s + messages;
        const QString bearer = u"-H \"Authorization: Bearer $K\" "_s;
        for (const QString &header :
             {u"Authorization: "_s, u"Authorization: Bearer "_s, u"x-api-key: "_s, u"Helicone-Auth: Bearer "_s,
              u"cf-aig-auth: Bearer "_s, u"X-Auth: "_s, u"X-Access-Key-Id: "_s, u"X-Session: "_s,
              u"X-Custom: Bearer "_s, u"X-Custom: "_s, u"X-Custom: a "_s, u"Cookie: a="_s, u"X-Mixed: $A "_s}) {
            row(u"header "_s + header, {}, u"-H \""_s + header + word + u'"', plain);
            row(u"other header "_s + header, {}, bearer + u"-H \""_s + header + word + u'"', plain);
        }
        for (const auto name : {"key"_L1, "code"_L1, "sig"_L1, "x-api-key"_L1, "auth"_L1, "secret"_L1, "x"_L1})
            row(u"query "_s + name, {}, bearer, plain, u'?' + name + u'=' + word);
        for (const auto name : {"key"_L1, "token"_L1, "api_key"_L1, "user_api_key"_L1, "password"_L1, "my_secret"_L1,
                                "user"_L1, "x"_L1}) {
            const QString member = u'"' + name + u"\":\""_s + word + u'"';
            row(u"member "_s + name, {}, {}, u"{\"model\":\"m\","_s + member + u',' + messages);
            row(u"other member "_s + name, {}, bearer, u"{\"model\":\"m\","_s + member + u',' + messages);
            row(u"inner member "_s + name, {}, bearer,
                u"{\"model\":\"m\",\"metadata\":{"_s + member + u"},"_s + messages);
        }
        row(u"variable"_s, u"export K=\""_s + word + u"\"\n"_s, bearer + u"-H \"X-Ref: $K\" -H \"X-Two: a $K\" "_s,
            u"{\"model\":\"m\",\"user\":\"$K\",\"stop\":\"$K\",\"messages\":[{\"role\":\"user\",\"content\":\"$K\"}]}"_s);
        row(u"variable of a variable"_s, u"export A=\""_s + word + u"\"\nexport K=\"$A\"\n"_s,
            bearer + u"-H \"X-Ref: $A\" "_s, plain);
        row(u"everywhere"_s, {}, u"-H \"Authorization: Bearer "_s + word + u"\" "_s,
            u"{\"model\":\"m\",\"stop\":[\""_s + word + u"\"],\"messages\":[{\"role\":\"user\",\"content\":\"It is "_s
                + word + u".\"}]}"_s);
        row(u"half of a value"_s, {}, bearer, u"{\"model\":\"m\",\"user\":\"$A-"_s + word + u"\","_s + messages);
    }
    //! The endpoint and the prompt are kept in files, and the sentences are shown.
    void aSecretIsTheKeyOrNowhere()
    {
        QFETCH(const QString, command);
        const Imported result = imported(command);
        QVERIFY2(!everythingSaid(result).contains("aB3dE5fG7hJ9"_L1), qPrintable(everythingSaid(result)));
        QVERIFY(!result.prompt.messages.isEmpty());
        QVERIFY(result.key.isEmpty() || result.key.reveal() == "sk-proj-aB3dE5fG7hJ9"_ba);
    }

    void headersGoToTheEndpoint()
    {
        const Imported result = withOptions(
            u"-H 'Content-Type: application/json' -H 'Accept: */*' -H 'User-Agent: me' "
            u"-H 'X-Title: A: b' -H 'X-Empty;' -H 'X-None:' "
            "-H \"X-Org: org-$ORG\" -H 'X-Id: org-aB3dE5fG7hJ9kL1mN3pQ5rS7' "
            "-H 'anthropic-beta: fine-grained-tool-streaming-2025-05-14' -H 'x-title: c' -e https://me.example"_s);
        const QList<Header> headers{{u"X-Title"_s, u"A: b, c"_s},
                                    {u"X-Empty"_s, {}},
                                    {u"X-Org"_s, u"org-${ORG}"_s},
                                    {u"X-Id"_s, u"org-aB3dE5fG7hJ9kL1mN3pQ5rS7"_s},
                                    {u"anthropic-beta"_s, u"fine-grained-tool-streaming-2025-05-14"_s},
                                    {u"Referer"_s, u"https://me.example"_s}};
        QCOMPARE(result.endpoint->headers, headers);
        QVERIFY(result.notUnderstood.isEmpty());
    }

    void whatIsNotTakenOverIsSaid_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("words");
        QTest::newRow("insecure") << u"-k"_s << u"certificate"_s;
        QTest::newRow("insecure among others") << u"-sk"_s << u"certificate"_s;
        QTest::newRow("proxy") << u"-x socks5://p:1"_s << u"proxy of -x"_s;
        QTest::newRow("authority") << u"--cacert ca.pem"_s << u"--cacert"_s;
        QTest::newRow("client certificate") << u"--cert me.pem"_s << u"--cert"_s;
        QTest::newRow("unknown") << u"--frobnicate"_s << u"--frobnicate"_s;
        QTest::newRow("unknown letter") << u"-sW"_s << u"-W"_s;
        QTest::newRow("unknown with a value") << u"--resolve a:1:b"_s << u"--resolve"_s;
        QTest::newRow("method") << u"-X PUT"_s << u"PUT"_s;
        QTest::newRow("second address") << u"https://other.example"_s << u"2 addresses"_s;
        QTest::newRow("form") << u"-F a=b"_s << u"-F"_s;
        QTest::newRow("encoded") << u"--data-urlencode a=b"_s << u"--data-urlencode"_s;
        QTest::newRow("file of headers") << u"-H @headers.txt"_s << u"headers.txt"_s;
        QTest::newRow("substitution") << u"-H \"X: $(date)\""_s << u"$(…)"_s;
        QTest::newRow("user agent") << u"-A me"_s << u"user agent"_s;
    }
    void whatIsNotTakenOverIsSaid()
    {
        QFETCH(const QString, options);
        QFETCH(const QString, words);
        const Imported result = withOptions(options);
        QCOMPARE(result.notUnderstood.size(), 1);
        QVERIFY2(result.notUnderstood.constFirst().contains(words), qPrintable(result.notUnderstood.constFirst()));
        QCOMPARE(requestOf(result).url, url);
    }

    void aGroupOfCommands()
    {
        const Imported result = imported(u"{\ncurl "_s + url + u" -d '"_s + body + u"'\n} | jq ."_s);
        QCOMPARE(requestOf(result).url, url);
        QVERIFY(!result.prompt.messages.isEmpty());
    }

    void onlyTheFirstOfSeveral()
    {
        const QString command = u"curl "_s + url + u" -d '"_s + body + u"'\n"_s;
        const Imported result = imported(command.repeated(3));
        QCOMPARE(result.notUnderstood.size(), 1);
        QVERIFY(result.notUnderstood.constFirst().contains(u": 2"_s));
    }

    void aVariableInThePrompt()
    {
        const Imported result =
            imported(u"curl "_s + url
                     + u" -d \"{\\\"model\\\": \\\"$MODEL\\\", \\\"temperature\\\": 1, "
                       "\\\"messages\\\": [{\\\"role\\\": \\\"user\\\", \\\"content\\\": \\\"Say $QUESTION\\\"}]}\""_s);
        QCOMPARE(result.prompt.messages.constFirst().text, u"Say {{QUESTION}}"_s);
        QVERIFY(result.prompt.model.isEmpty());
        QCOMPARE(result.notUnderstood.size(), 3);
    }

    void anAddressInAVariable()
    {
        const Imported result = imported(u"curl $HOST/v1/chat/completions -d '"_s + body + u'\'');
        QVERIFY(!result.endpoint);
        QCOMPARE(result.prompt.model, u"m"_s);
        QVERIFY(result.notUnderstood.constFirst().contains("${HOST}/v1/chat/completions"_L1));
    }

    void commandsThatSendNoPrompt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("no body") << u"curl https://a.b/v1/models -H 'Authorization: Bearer $K'"_s
                                 << u"sends no prompt"_s;
        QTest::newRow("no address") << u"curl -d '"_s + body + u'\'' << u"no address"_s;
        QTest::newRow("file") << u"curl https://a.b -d @body.json"_s << u"body.json is not read"_s;
        QTest::newRow("standard input") << u"curl https://a.b -d @-"_s << u"standard input"_s;
        QTest::newRow("no JSON") << u"curl https://a.b -d 'a=b'"_s << u"no JSON"_s;
        QTest::newRow("other JSON") << u"curl https://a.b -d '{\"prompt\": \"a cat\"}'"_s << u"neither"_s;
        QTest::newRow("two pieces of -d") << u"curl https://a.b -d '{' -d '}'"_s << u"no JSON"_s;
        QTest::newRow("-G") << u"curl -G https://a.b -d '{}'"_s << u"-G"_s;
        QTest::newRow("open quote") << u"curl https://a.b -d '{"_s << u"line 1"_s;
        QTest::newRow("cut off") << u"curl https://a.b -H"_s << u"sends no prompt"_s;
    }
    void commandsThatSendNoPrompt()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, words);
        const QString sentence = refusal(text);
        QVERIFY2(sentence.contains(words), qPrintable(sentence));
    }
};

} // namespace etude

QTEST_APPLESS_MAIN(etude::TestCurl)
#include "tst_curl.moc"
