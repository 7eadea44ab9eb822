// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pasted.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Pasted)
};

//! What a text is shows in its beginning; patterns are not let loose on megabytes.
QString headOf(const QString &text)
{
    return text.first(std::min<qsizetype>(text.size(), 256 * 1024));
}

//! ```` ```bash ```` and its end, with a list's indentation or a quote's `>` before it or without.
QString withoutFence(const QString &text)
{
    if (!text.startsWith("```"_L1) && !text.startsWith("~~~"_L1))
        return text;
    const QString fence = text.first(3);
    const qsizetype line = text.indexOf(u'\n');
    if (line < 0)
        return text;
    const qsizetype end = text.indexOf(u'\n' + fence, line);
    return text.sliced(line + 1, (end < 0 ? text.size() : end) - line - 1);
}

//! `<pre><code>…</code></pre>` as a page's source has it.
QString withoutTags(QString text)
{
    static const QRegularExpression opening(u"\\A(<pre[^>]*>)?\\s*<code[^>]*>"_s);
    static const QRegularExpression closing(u"</code>\\s*(</pre>)?\\s*\\z"_s);
    const QRegularExpressionMatch match = opening.match(text);
    if (!match.hasMatch())
        return text;
    text.remove(0, match.capturedLength());
    text.remove(closing);
    return text.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&#39;"_L1, "'"_L1)
        .replace("&amp;"_L1, "&"_L1);
}

//! A copied terminal has a prompt in the first line, and in the others the one of continued lines, or none.
QString withoutPrompts(const QString &text)
{
    static const QRegularExpression prompt(
        u"\\A(?:\\$ +|% +|> +|PS [^\\n>]{0,200}> ?|[A-Za-z]:\\\\[^\\n>]{0,200}>|[\\w.-]{1,40}@[\\w.-]{1,60}[:~][^\\n$#]{0,100}[$#] +)"_s);
    const QRegularExpressionMatch match = prompt.match(text);
    if (!match.hasMatch())
        return text;
    QStringList lines = text.sliced(match.capturedLength()).split(u'\n');
    const QLatin1StringView continued = match.captured().startsWith("PS "_L1) ? ">>"_L1
        : match.captured().contains(u'\\')                                    ? "More?"_L1
                                                                              : ">"_L1;
    const auto isContinued = [continued](const QString &line) {
        return line.trimmed().isEmpty() || line.startsWith(continued);
    };
    if (lines.size() > 1 && std::all_of(lines.begin() + 1, lines.end(), isContinued)) {
        for (QString &line : lines) {
            if (&line != &lines.first() && line.startsWith(continued))
                line.remove(0, continued.size() + (line.sliced(continued.size()).startsWith(u' ') ? 1 : 0));
        }
    }
    return lines.join(u'\n');
}

bool contains(const QString &text, const char16_t *pattern)
{
    return QRegularExpression(QString::fromUtf16(pattern),
                              QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption)
        .match(text)
        .hasMatch();
}

} // namespace

QString withoutWrapping(QString text)
{
    if (text.startsWith(QChar(0xFEFF)))
        text.removeFirst();
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return withoutPrompts(withoutTags(withoutFence(text.trimmed()).trimmed()).trimmed());
}

bool hasCurl(const QString &text)
{
    static const QRegularExpression curl(
        u"(?:^|[|;&(]|&&|\\$ |> )\\s*(?:[A-Z_][A-Z0-9_]*=\\S* )*(?:[\\w./\\\\:-]*[/\\\\])?curl(?:\\.exe)?(?=[ \u00a0\\t\\\\^`]|$)"_s,
        QRegularExpression::MultilineOption);
    return curl.match(headOf(text)).hasMatch() || text.contains("& $curl "_L1) || text.contains("\ncurl "_L1);
}

QList<CodeLanguage> codeLanguages(const QString &whole)
{
    // Prompts may speak of any language, so what comes first counts: code begins with its imports and variables.
    static constexpr std::pair<CodeLanguage, const char16_t *> patterns[] = {
        {CodeLanguage::Php, u"<\\?php|curl_setopt|curl_init\\(|^\\s*\\$\\w+\\s*=[^=]|^\\s*\\$\\w+->\\w+\\("},
        {CodeLanguage::JavaScript,
         u"^\\s*(?:const|let|var|await)\\s|\\bfetch\\(|JSON\\.stringify|\\bnew (?:OpenAI|Anthropic)\\(|\\baxios\\b|"
         u"process\\.env|^import\\s.*\\bfrom\\s+[\"']|\\brequire\\([\"']"},
        {CodeLanguage::Python,
         u"^\\s*import\\s+[\\w., "
         u"]+$|^\\s*from\\s+[\\w.]+\\s+import\\b|\\b(?:requests|httpx|urllib|client|session)\\.\\w+|"
         u"os\\.environ|os\\.getenv|\\b(?:OpenAI|Anthropic)\\(|\\.create\\(|^\\s*\\w+\\s*=\\s*[\\[{\"']"},
    };
    const QString text = headOf(whole);
    QList<std::pair<qsizetype, CodeLanguage>> found;
    for (const auto &[language, pattern] : patterns) {
        const QRegularExpression expression(QString::fromUtf16(pattern), QRegularExpression::MultilineOption);
        if (const qsizetype at = expression.match(text).capturedStart(); at >= 0)
            found.append({at, language});
    }
    std::ranges::stable_sort(found, {}, [](const auto &each) { return each.first; });
    QList<CodeLanguage> languages;
    for (const auto &[at, language] : std::as_const(found))
        languages.append(language);
    return languages;
}

Error errorForText(const QString &whole)
{
    const QString text = headOf(whole);
    const auto error = [](const QString &words) { return Error{.kind = Error::Kind::Invalid, .words = words}; };
    const QString canBe =
        Words::tr("Paste a curl command, Python, JavaScript or PHP code that sends a prompt, or its JSON.");
    if (text.trimmed().isEmpty())
        return error(Words::tr("There is nothing to import. %1").arg(canBe));
    if (contains(text, u"\\A(?:event|id|retry|data|:)[^\\n]*\\n?(?:[\\s\\S]{0,200}^)?data:|\\Adata:"))
        return error(Words::tr("This is a host's streamed answer, not a request. %1").arg(canBe));
    if (contains(text, u"\\AHTTP/\\d"))
        return error(Words::tr("This is a host's answer with its headers, not a request. %1").arg(canBe));
    if (contains(text, u"\\A<(?:!doctype|html|\\?xml)|\\A<\\w+[^>]*>[\\s\\S]*</"))
        return error(Words::tr("This is a web page, not a request. %1").arg(canBe));
    static const QRegularExpression server(
        u"(?:^|\\s)(?:sglang\\.launch_server|sglang serve|vllm(?: serve|\\.entrypoints)|llama-server|llama-cli|ollama (?:run|serve|pull)|lms |mlx_lm|text-generation-launcher|tritonserver|lmdeploy)"_s);
    if (const auto match = server.match(text); match.hasMatch()) {
        return error(
            Words::tr("This command starts a model server (%1), and sends no prompt: run it in a terminal, then add "
                      "its address as an endpoint.")
                .arg(match.captured().trimmed().section(u'.', 0, 0)));
    }
    if (contains(text,
                 u"^\\s*(?:pip3?|npm|yarn|pnpm|brew|apt(?:-get)?|uv|conda|composer|docker|git|python3?|node|php|export|"
                 u"wget|http|https|cd|sudo|go|cargo)\\s+[\\w@.:/-]"))
        return error(Words::tr("This is a shell command other than curl. %1").arg(canBe));
    if (const QList<CodeLanguage> languages = codeLanguages(text); !languages.isEmpty()) {
        const QString name = languages.constFirst() == CodeLanguage::Php ? u"PHP"_s
            : languages.constFirst() == CodeLanguage::JavaScript         ? u"JavaScript"_s
                                                                         : u"Python"_s;
        return error(
            Words::tr("In this code, which looks like %1, no call that sends a prompt is understood: paste the part "
                      "with the address and the messages, with the variables that it uses.")
                .arg(name));
    }
    return error(Words::tr("This text is no request that Etude knows. %1").arg(canBe));
}

} // namespace etude
