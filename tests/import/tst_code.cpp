// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imported.h"

#include "import/codereader.h"

using namespace Qt::StringLiterals;

namespace etude {

namespace {

const QString url = u"https://api.example.com/v1/chat/completions"_s;
const QByteArray chatBody = R"({"model":"m","messages":[{"role":"user","content":"Hi"}],"temperature":0.5})";

//! A value written in a language, as JSON; "nothing" where it is none.
QByteArray valueOf(const QString &text, CodeLanguage language)
{
    const std::optional<Json> value = CodeReader(text, language, Marks(text)).value();
    return value ? jsonText(*value) : "nothing"_ba;
}

void addCalls()
{
    QTest::addColumn<QString>("text");
    const QString py =
        u"{\"model\": \"m\", \"messages\": [{\"role\": \"user\", \"content\": \"Hi\"}], \"temperature\": .5}"_s;
    const QString js = u"{ model: 'm', messages: [{ role: 'user', content: 'Hi' }], temperature: 0.5 }"_s;
    const QString php =
        u"['model' => 'm', 'messages' => [['role' => 'user', 'content' => 'Hi']], 'temperature' => 0.5]"_s;
    const QString pyHeaders = u"{\"Authorization\": f\"Bearer {os.environ['MY_KEY']}\"}"_s;
    const QString jsHeaders = u"{ Authorization: `Bearer ${process.env.MY_KEY}` }"_s;

    const auto python = [&](const char *name, const QString &text) {
        QTest::newRow(qPrintable("Python: "_L1 + QLatin1StringView(name))) << "import os\nimport requests\n"_L1
                + QString(text)
                      .replace("BODY"_L1, py)
                      .replace("HEADERS"_L1, pyHeaders)
                      .replace("ADDRESS"_L1, u'"' + url + u'"');
    };
    python("requests.post", u"requests.post(ADDRESS, headers=HEADERS, json=BODY)"_s);
    python(
        "variables",
        u"url = ADDRESS\nheaders = HEADERS\npayload = BODY\nr = requests.post(url, headers=headers, json=payload, timeout=60)"_s);
    python(
        "data=json.dumps",
        u"import json\npayload = json.dumps(BODY)\nr = requests.request(\"POST\", ADDRESS, headers=HEADERS, data=payload)"_s);
    python("by place", u"r = requests.post(ADDRESS, json.dumps(BODY), headers=HEADERS)"_s);
    python("text of JSON",
           u"payload = '''\n"_s + QString::fromUtf8(chatBody)
               + u"\n'''\nr = requests.post(ADDRESS, data=payload, headers=HEADERS)"_s);
    python(
        "httpx with await",
        u"async with httpx.AsyncClient(timeout=60) as client:\n    r = await client.post(ADDRESS, headers=HEADERS, json=BODY)"_s);
    python("httpx stream", u"with httpx.stream(\"POST\", ADDRESS, headers=HEADERS, json=BODY) as r:\n    pass"_s);
    python("session", u"session = requests.Session()\nr = session.post(ADDRESS, headers=HEADERS, json=BODY)"_s);
    python(
        "urllib",
        u"request = urllib.request.Request(ADDRESS, data=json.dumps(BODY).encode('utf-8'), headers=HEADERS, method='POST')"_s);
    python(
        "http.client",
        u"conn = http.client.HTTPSConnection(\"api.example.com\")\nconn.request(\"POST\", \"/v1/chat/completions\", json.dumps(BODY), HEADERS)"_s);
    python(
        "in a function",
        u"def ask(question: str, model=\"x\") -> str:\n    \"\"\"Asks 'it'.\"\"\"\n    url: str = ADDRESS\n    response = requests.post(\n        url,\n        headers=HEADERS,\n        json=BODY,\n    )\n    return response.json()['choices'][0]"_s);
    python(
        "messages put together",
        u"messages = []\nmessages.append({\"role\": \"user\", \"content\": \"Hi\"})\npayload = {\"model\": \"m\"}\npayload[\"messages\"] = messages\npayload[\"temperature\"] = 0.5\nrequests.post(ADDRESS, headers=HEADERS, json=payload)"_s);
    python(
        "spread",
        u"common = {\"temperature\": 0.5, **{\"model\": \"m\"}}\nrequests.post(ADDRESS, headers=HEADERS, json={**common, \"messages\": [{\"role\": \"user\", \"content\": \"Hi\"}]})"_s);
    python(
        "texts in pieces",
        u"BASE = \"https://api.example.com\"\nrequests.post(BASE + \"/v1\" f\"/chat/completions\", headers={\"Authorization\": \"Bearer \" + os.environ.get(\"MY_KEY\")}, json=BODY)"_s);
    python(
        "openai SDK",
        u"from openai import OpenAI\nclient = OpenAI(base_url=\"https://api.example.com/v1/\", api_key=os.environ[\"MY_KEY\"])\nr = client.chat.completions.create(model=\"m\", messages=[{\"role\": \"user\", \"content\": \"Hi\"}], temperature=0.5)"_s);
    python(
        "extra_body",
        u"client = openai.OpenAI(base_url=\"https://api.example.com/v1\", api_key=os.getenv(\"MY_KEY\"))\nr = client.chat.completions.create(model=\"m\", messages=[{\"role\": \"user\", \"content\": \"Hi\"}], extra_body={\"temperature\": 0.5}, timeout=5)"_s);
    python(
        "client in an object",
        u"class A:\n    def __init__(self):\n        self.client = AsyncOpenAI(base_url=\"https://api.example.com/v1\", api_key=os.environ[\"MY_KEY\"])\n    async def run(self):\n        return await self.client.chat.completions.create(**{\"model\": \"m\", \"temperature\": 0.5}, messages=[{\"role\": \"user\", \"content\": \"Hi\"}])"_s);

    const auto javaScript = [&](const char *name, const QString &text) {
        QTest::newRow(qPrintable("JavaScript: "_L1 + QLatin1StringView(name)))
            << QString(text)
                   .replace("BODY"_L1, js)
                   .replace("HEADERS"_L1, jsHeaders)
                   .replace("ADDRESS"_L1, u'\'' + url + u'\'');
    };
    javaScript("fetch",
               u"const r = await fetch(ADDRESS, { method: 'POST', headers: HEADERS, body: JSON.stringify(BODY) });"_s);
    javaScript(
        "variables",
        u"const url = ADDRESS;\nconst headers = HEADERS\nlet body = BODY;\nfetch(url, { method: \"POST\", headers, body: JSON.stringify(body) }).then(r => r.json()).then(console.log)"_s);
    javaScript(
        "options apart",
        u"const options = {method: 'POST', headers: HEADERS, body: JSON.stringify(BODY)};\nfetch(ADDRESS, options).then(response => response.json()).catch(err => console.error(err));"_s);
    javaScript(
        "Headers",
        u"var myHeaders = new Headers(HEADERS);\nvar raw = JSON.stringify(BODY);\nfetch(ADDRESS, {method: 'POST', headers: myHeaders, body: raw, redirect: 'follow'})"_s);
    javaScript(
        "TypeScript",
        u"interface A { b: string }\nexport async function ask(q: string): Promise<string> {\n  const body: Record<string, unknown> = BODY;\n  const res = await fetch(ADDRESS as string, { method: 'POST', headers: HEADERS, body: JSON.stringify(body) } as const);\n  return (await res.json()).choices![0].message;\n}"_s);
    javaScript(
        "arrow function",
        u"const ask = async (q) => {\n  // it's a comment\n  const r = await fetch(ADDRESS, { method: 'POST', headers: HEADERS, body: JSON.stringify(BODY) });\n  return r.replace(/\"'`/g, '');\n};\nask();"_s);
    javaScript(
        "called at once",
        u"(async () => {\n  await fetch(ADDRESS, { method: 'POST', headers: HEADERS, body: JSON.stringify(BODY) })\n})();"_s);
    javaScript(
        "a handler",
        u"app.post('/ask', async (req, res) => { const r = await fetch(ADDRESS, { method: 'POST', headers: HEADERS, body: JSON.stringify(BODY) }); res.json(r) })"_s);
    javaScript("axios.post", u"axios.post(ADDRESS, BODY, { headers: HEADERS })"_s);
    javaScript(
        "axios with options",
        u"const config = { method: 'post', url: ADDRESS, headers: HEADERS, data: JSON.stringify(BODY) };\naxios(config)"_s);
    javaScript(
        "axios.create",
        u"const api = axios.create({ baseURL: 'https://api.example.com/v1', headers: HEADERS });\napi.post('/chat/completions', BODY)"_s);
    javaScript(
        "openai SDK",
        u"import OpenAI from 'openai';\nconst client = new OpenAI({ baseURL: 'https://api.example.com/v1', apiKey: process.env['MY_KEY'] });\nconst r = await client.chat.completions.create(BODY);"_s);
    javaScript(
        "pieces",
        u"const base = \"https://api.\" + `example.com`\nconst model = `m`\nconst messages = [{ role: 'user', content: 'Hi' }]\nfetch(`${base}/v1/chat/completions`, { method: 'POST', headers: HEADERS, body: JSON.stringify({ model, messages, ...{ temperature: 1 }, temperature: 0.5 }) })"_s);

    const auto phpRow = [&](const char *name, const QString &text) {
        QTest::newRow(qPrintable("PHP: "_L1 + QLatin1StringView(name))) << "<?php\n"_L1
                + QString(text)
                      .replace("BODY"_L1, php)
                      .replace("HEADERS"_L1, u"['Authorization: Bearer ' . getenv('MY_KEY')]"_s)
                      .replace("ADDRESS"_L1, u'\'' + url + u'\'');
    };
    phpRow(
        "curl_setopt",
        u"$ch = curl_init();\ncurl_setopt($ch, CURLOPT_URL, ADDRESS);\ncurl_setopt($ch, CURLOPT_POST, 1);\ncurl_setopt($ch, CURLOPT_POSTFIELDS, json_encode(BODY));\ncurl_setopt($ch, CURLOPT_HTTPHEADER, HEADERS);\n$r = curl_exec($ch);"_s);
    phpRow(
        "curl_setopt_array",
        u"$curl = curl_init();\ncurl_setopt_array($curl, array(\n  CURLOPT_URL => ADDRESS,\n  CURLOPT_CUSTOMREQUEST => 'POST',\n  CURLOPT_POSTFIELDS =>'"_s
            + QString::fromUtf8(chatBody)
            + u"',\n  CURLOPT_HTTPHEADER => HEADERS,\n));\n$response = curl_exec($curl);"_s);
    phpRow(
        "never run",
        u"$data = BODY;\n$ch = curl_init(ADDRESS);\ncurl_setopt_array($ch, [CURLOPT_POSTFIELDS => json_encode($data), CURLOPT_HTTPHEADER => HEADERS]);"_s);
    phpRow(
        "streams",
        u"$r = file_get_contents(ADDRESS, false, stream_context_create(['http' => ['method' => 'POST', 'header' => \"Authorization: Bearer {$_ENV['MY_KEY']}\\r\\nX-A: b\\r\\nX-A: \", 'content' => json_encode(BODY)]]));"_s);
    phpRow(
        "Guzzle",
        u"use GuzzleHttp\\Client;\n$client = new Client(['base_uri' => 'https://api.example.com/v1/']);\n$r = $client->post('chat/completions', ['headers' => ['Authorization' => 'Bearer ' . getenv('MY_KEY')], 'json' => BODY]);"_s);
    phpRow(
        "Guzzle request",
        u"$r = (new \\GuzzleHttp\\Client())->request('POST', ADDRESS, ['headers' => ['Authorization' => \"Bearer \" . $_ENV[\"MY_KEY\"]], 'body' => json_encode(BODY)]);"_s);
    phpRow(
        "heredoc",
        u"$json = <<<JSON\n  {\"model\": \"m\", \"messages\": [{\"role\": \"user\", \"content\": \"Hi\"}], \"temperature\": 0.5}\n  JSON;\n$ch = curl_init(ADDRESS);\ncurl_setopt($ch, CURLOPT_POSTFIELDS, $json);\ncurl_setopt($ch, CURLOPT_HTTPHEADER, HEADERS);"_s);
}

} // namespace

class TestCode : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void callsOfEveryKind_data() { addCalls(); }
    void callsOfEveryKind()
    {
        QFETCH(const QString, text);
        const Imported result = imported(text);
        QCOMPARE(result.dialect, u"openai-chat"_s);
        QVERIFY(result.endpoint);
        const HttpRequest request = requestOf(result);
        QCOMPARE(request.url, url);
        QVERIFY2(isSameJson(request.body, parseJson(chatBody).value()), jsonText(request.body));
        QCOMPARE(headersOf(request)[u"authorization"_s], u"Bearer ${MY_KEY}"_s);
        QCOMPARE(result.keyKind, PastedKey::Variable);
    }

    void literals_data()
    {
        QTest::addColumn<CodeLanguage>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, CodeLanguage language, const QString &text, const QByteArray &json) {
            QTest::newRow(name) << language << text << json;
        };
        using enum CodeLanguage;
        row("Python constants", Python, u"[True, False, None, (1, 2), (3,), ()]"_s, "[true,false,null,[1,2],[3],[]]");
        row("Python numbers", Python, u"[1, 1.0, -2, +3, .5, 5., 1e3, 1_000, 0x1F, 4 * 1024]"_s,
            "[1,1.0,-2,3,0.5,5.0,1000.0,1000,31,4096]");
        row("Python strings", Python,
            u"['a\\'b', \"c\\n\\t\\x41\\u00e9\\U0001f680\", r'\\n', 'd' 'e' \"f\", '''g\n'h''', 'i' + 'j', '\\d']"_s,
            "[\"a'b\",\"c\\n\\tAé🚀\",\"\\\\n\",\"def\",\"g\\n'h\",\"ij\",\"\\\\d\"]");
        row("Python f-strings", Python, u"[f\"{{a}} {'b'} {1}\", f'{\"c\"}']"_s, R"(["{a} b 1","c"])");
        row("Python dict", Python, u"{'a': 1, \"b\": {}, # no\n 'c': [],}"_s, R"({"a":1,"b":{},"c":[]})");
        row("JavaScript", JavaScript,
            u"{ a: 1, 'b-c': \"d\\u{1f680}\\x41\", [\"e\"]: `f${1 + 'g'}`, /* h */ i: [1, , 2,], j: undefined, }"_s,
            "{\"a\":1,\"b-c\":\"d🚀A\",\"e\":\"f1g\",\"i\":[1,2],\"j\":null}");
        row("JavaScript's escapes", JavaScript, u"['\\d\\/\\'', \"a\\\nb\", '\\ud83d\\ude80']"_s,
            "[\"d/'\",\"ab\",\"🚀\"]");
        row("JavaScript numbers", JavaScript, u"[10n, 1_000, -0.5, 0xff]"_s, "[10,1000,-0.5,255]");
        row("PHP", Php,
            u"['a' => TRUE, \"b\\n\\$c\\u{1F680}\" => array(1, 2.0), 'd' => new stdClass(), 'e' => (object) ['x'], 'f' => '\\n\\'']"_s,
            "{\"a\":true,\"b\\n$c🚀\":[1,2.0],\"d\":{},\"e\":{\"0\":\"x\"},\"f\":\"\\\\n'\"}");
        row("PHP joined", Php, u"'a' . \"b\" . 1"_s, "\"ab1\"");
        row("half of one", Python, u"{'a': 1} + "_s, "nothing");
    }
    void literals()
    {
        QFETCH(const CodeLanguage, language);
        QFETCH(const QString, text);
        QTEST(valueOf(text, language), "json");
    }

    void sdksHaveTheirOwnAddressAndKey()
    {
        const Imported openAi = imported(
            u"from openai import OpenAI\nclient = OpenAI()\nclient.responses.create(model=\"gpt-5\", instructions=\"Be terse.\", input=[{\"role\": \"user\", \"content\": \"Hi\"}])"_s);
        QCOMPARE(requestOf(openAi).url, u"https://api.openai.com/v1/responses"_s);
        QCOMPARE(openAi.endpoint->keyVariable, u"OPENAI_API_KEY"_s);
        QCOMPARE(openAi.prompt.system, u"Be terse."_s);

        const Imported anthropic = imported(
            u"import Anthropic from '@anthropic-ai/sdk';\nconst anthropic = new Anthropic();\nconst msg = await anthropic.messages.create({ model: \"claude\", max_tokens: 1024, messages: [{ role: \"user\", content: \"Hi\" }] });"_s);
        QCOMPARE(requestOf(anthropic).url, u"https://api.anthropic.com/v1/messages"_s);
        QCOMPARE(authText(anthropic.endpoint->auth), u"x-api-key"_s);
        QCOMPARE(anthropic.endpoint->keyVariable, u"ANTHROPIC_API_KEY"_s);
        QVERIFY(!anthropic.prompt.stream);

        const Imported stream = imported(
            u"with anthropic.Anthropic(auth_token=os.environ['T']).messages.stream(model=\"claude\", max_tokens=5, messages=[{\"role\": \"user\", \"content\": \"Hi\"}]) as stream:\n  pass"_s);
        QVERIFY(stream.prompt.stream);
        QCOMPARE(authText(stream.endpoint->auth), u"bearer"_s);
        QCOMPARE(stream.endpoint->keyVariable, u"T"_s);

        // What an SDK is given where a host wants no key.
        const Imported keyless = imported(
            u"client = OpenAI(base_url='http://localhost:8000/v1', api_key='none')\nclient.chat.completions.create(model='m', messages=[])"_s);
        QCOMPARE(authText(keyless.endpoint->auth), u"none"_s);
        QVERIFY(keyless.endpoint->keyVariable.isEmpty());

        const Imported unmade = imported(
            u"completion = openai.chat.completions.create(model='m', messages=[{'role': 'user', 'content': 'Hi'}])"_s);
        QCOMPARE(requestOf(unmade).url, u"https://api.openai.com/v1/chat/completions"_s);
        QCOMPARE(unmade.notUnderstood.size(), 1);
    }

    void aKeyIsNeverForAGuessedHost_data()
    {
        QTest::addColumn<QString>("make");
        QTest::addColumn<QString>("url"); // empty: no endpoint
        QTest::addColumn<QString>("auth");
        const auto row = [](const char *name, const QString &make, const QString &url = {}, const QString &auth = {}) {
            QTest::newRow(name) << make << url << auth;
        };
        const QString key = u"api_key='gsk_aB3dE5fG7hJ9'"_s;
        row("Groq", u"client = Groq("_s + key + u")"_s, u"https://api.groq.com/openai/v1/chat/completions"_s,
            u"bearer"_s);
        row("Together", u"client = together.AsyncTogether("_s + key + u")"_s,
            u"https://api.together.xyz/v1/chat/completions"_s, u"bearer"_s);
        row("Azure",
            u"client = AzureOpenAI(azure_endpoint='https://my.openai.azure.com/', api_version='2024-10-21', "_s + key
                + u")"_s,
            u"https://my.openai.azure.com/openai/deployments/m/chat/completions?api-version=2024-10-21"_s,
            u"header:api-key"_s);
        row("Azure's deployment",
            u"client = AzureOpenAI(azure_endpoint='https://my.openai.azure.com', azure_deployment='mine', api_version='1', "_s
                + key + u")"_s,
            u"https://my.openai.azure.com/openai/deployments/mine/chat/completions?api-version=1"_s,
            u"header:api-key"_s);
        row("Azure without a version",
            u"client = AzureOpenAI(azure_endpoint='https://my.openai.azure.com', azure_deployment='mine', "_s + key
                + u")"_s,
            u"https://my.openai.azure.com/openai/deployments/mine/chat/completions"_s, u"header:api-key"_s);
        row("Azure without an address", u"client = AzureOpenAI("_s + key + u")"_s);
        row("unknown class", u"client = InferenceClient(provider='auto', "_s + key + u")"_s);
        row("unknown class with an address", u"client = Strange(base_url='https://a.b/v1', "_s + key + u")"_s,
            u"https://a.b/v1/chat/completions"_s, u"bearer"_s);
        row("unknown function", u"client = make_client("_s + key + u")"_s);
        row("settings of the module",
            u"import openai as client\nclient.base_url = 'http://localhost/v1'\nclient."_s + key);
        row("options", u"client = Groq("_s + key + u").with_options(timeout=5)"_s,
            u"https://api.groq.com/openai/v1/chat/completions"_s, u"bearer"_s);
        row("wrapped", u"client = wrap_openai(Strange("_s + key + u"))"_s);
    }
    void aKeyIsNeverForAGuessedHost()
    {
        QFETCH(const QString, make);
        QFETCH(const QString, url);
        const Imported result =
            imported(u"import x\n"_s + make
                     + u"\nclient.chat.completions.create(model='m', messages=[{'role': 'user', 'content': 'Hi'}])"_s);
        QVERIFY(!everythingSaid(result).contains("aB3dE5fG7hJ9"_L1));
        QVERIFY(!everythingSaid(result).contains("api.openai.com"_L1));
        QVERIFY(!everythingSaid(result).contains("OPENAI_API_KEY"_L1) || make.contains("Azure"_L1));
        QCOMPARE(result.endpoint.has_value(), !url.isEmpty());
        if (url.isEmpty()) {
            QVERIFY(!result.notUnderstood.isEmpty());
            return;
        }
        QCOMPARE(requestOf(result).url, url);
        QTEST(authText(result.endpoint->auth), "auth");
        const QString said = result.notUnderstood.join(u'\n');
        QVERIFY2(!said.contains("password"_L1), qPrintable(said));
        QCOMPARE(said.contains("query"_L1), make.contains("Azure"_L1) && !make.contains("api_version"_L1));
        QCOMPARE(result.key.reveal(), "gsk_aB3dE5fG7hJ9"_ba);
    }

    //! The same word in every place of a program: it is the key, or it is left out.
    void aSecretIsTheKeyOrNowhere()
    {
        const QString word = u"sk-proj-aB3dE5fG7hJ9"_s;
        const QString messages = u"'messages': [{'role': 'user', 'content': 'Hi'}]"_s;
        const QString address = u"'https://api.example.com/v1/chat/completions'"_s;
        const QString call =
            u"client.chat.completions.create(model='m', messages=[{'role': 'user', 'content': 'Hi'}]"_s;
        for (const QString &text :
             {u"requests.post("_s + address + u", headers={'X-Session': '"_s + word + u"'}, json={'model': 'm', "_s
                  + messages + u"})"_s,
              u"requests.post("_s + address + u", params={'sig': '"_s + word
                  + u"'}, json={'model': 'm', 'user_api_key': '"_s + word + u"', "_s + messages + u"})"_s,
              u"K = '"_s + word + u"'\nrequests.post("_s + address
                  + u", headers={'Authorization': f'Bearer {K}', 'X-Ref': K}, json={'model': K, 'stop': [K], "_s
                  + messages + u"})"_s,
              u"fetch("_s + address + u", {headers: {'x-api-key': '"_s + word + u"', Cookie: 'a="_s + word
                  + u"'}, body: JSON.stringify({model: 'm', metadata: {token: '"_s + word + u"'}, "_s + messages
                  + u"})})"_s,
              u"client = OpenAI(api_key='"_s + word + u"', default_headers={'Helicone-Auth': 'Bearer "_s + word
                  + u"'})\n"_s + call + u", extra_body={'secret': '"_s + word + u"'})"_s,
              u"client = Strange(api_key='"_s + word + u"')\n"_s + call + u", user='"_s + word + u"')"_s}) {
            const Imported result = imported(u"import x\n"_s + text);
            QVERIFY2(!everythingSaid(result).contains("aB3dE5fG7hJ9"_L1), qPrintable(everythingSaid(result)));
            QVERIFY(result.key.isEmpty() || result.key.reveal() == word.toUtf8());
        }
    }

    void aKeyInTheCodeIsNotShown()
    {
        const Imported result = imported(
            u"API_KEY = \"sk-proj-aB3dE5fG7hJ9\"\nrequests.post(\"https://api.example.com/v1/chat/completions\", headers={\"Authorization\": f\"Bearer {API_KEY}\"}, json={\"model\": \"m\", \"messages\": []})"_s);
        QCOMPARE(result.keyKind, PastedKey::Literal);
        QCOMPARE(result.key.reveal(), "sk-proj-aB3dE5fG7hJ9"_ba);
        QVERIFY(!everythingSaid(result).contains("aB3dE5fG7hJ9"_L1));
        QCOMPARE(result.endpoint->keyVariable, u"EXAMPLE_API_KEY"_s);
    }

    void whatIsNotInTheTextIsNotGuessed()
    {
        const Imported result = imported(
            u"def ask(question, temp):\n    return requests.post(URL, json={\"model\": pick_model(), \"temperature\": temp, \"top_p\": 0.5,\n        \"messages\": [{\"role\": \"user\", \"content\": f\"Q: {question}\"}, {\"role\": \"user\", \"content\": question}]})"_s);
        QVERIFY(!result.endpoint);
        QVERIFY(result.prompt.model.isEmpty());
        QCOMPARE(result.prompt.messages[0].text, u"Q: {{question}}"_s);
        QCOMPARE(result.prompt.messages[1].text, u"{{question}}"_s);
        QVERIFY(!result.prompt.parameters.isSet(u"temperature"_s));
        QVERIFY(result.prompt.parameters.isSet(u"top_p"_s));
        const QString said = result.notUnderstood.join(u'\n');
        for (const auto word : {"URL"_L1, "temperature"_L1, "model"_L1, "{{question}}"_L1})
            QVERIFY2(said.contains(word), qPrintable(said));
        QVERIFY(result.prompt.extra.is_null());
        const Imported secret = imported(
            u"requests.post(\"https://a.b\", json={\"model\": pick(\"sk-proj-aB3dE5fG7hJ9\"), \"messages\": [{\"role\": \"user\", \"content\": f\"{ask('sk-proj-aB3dE5fG7hJ9')}\"}]})"_s);
        QVERIFY2(!everythingSaid(secret).contains("aB3dE5fG7hJ9"_L1), qPrintable(everythingSaid(secret)));
    }

    void codeMaySpeakOfCurl()
    {
        const Imported result = imported(
            u"import requests\nq = \"\"\"What does this do?\ncurl https://a.b\n\"\"\"\nrequests.post('https://a.b', json={'model': 'm', 'messages': [{'role': 'user', 'content': q}]})"_s);
        QCOMPARE(result.prompt.messages.constFirst().text, u"What does this do?\ncurl https://a.b\n"_s);
    }

    void aDefaultCountsWhereTheVariableIsNotSet()
    {
        const Imported result = imported(
            u"const base = process.env.BASE ?? 'https://api.example.com';\nfetch(base + '/v1/chat/completions', { method: 'POST', body: JSON.stringify({ model: process.env.MODEL || 'm', messages: [{ role: 'user', content: 'Hi' }] }) })"_s);
        QCOMPARE(requestOf(result).url, url);
        QCOMPARE(result.prompt.model, u"m"_s);
    }

    void onlyTheFirstOfSeveral()
    {
        const QString call = u"fetch('"_s + url
            + u"', { body: JSON.stringify({ model: 'm', messages: [{ role: 'user', content: 'Hi' }] }) });\n"_s;
        const Imported result = imported(call.repeated(3));
        QCOMPARE(result.notUnderstood.size(), 1);
        QVERIFY(result.notUnderstood.constFirst().contains(u": 2"_s));
    }

    void codeThatSendsNoPrompt()
    {
        for (const auto &[text, language] :
             {std::pair{u"import requests\nrequests.get('https://a.b')"_s, "Python"_L1},
              {u"const a = 1;\nfetch('https://a.b').then(console.log)"_s, "JavaScript"_L1},
              {u"<?php\n$a = curl_init('https://a.b');\ncurl_exec($a);"_s, "PHP"_L1}})
            QVERIFY2(refusal(text).contains(language), qPrintable(refusal(text)));
    }
};

} // namespace etude

QTEST_APPLESS_MAIN(etude::TestCode)
#include "tst_code.moc"
