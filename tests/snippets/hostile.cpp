// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

QList<QString> hostileStrings()
{
    return {
        u"'"_s, u"\""_s, u"\\"_s, u"\\'"_s, u"it's"_s, u"'; rm -rf ~; '"_s, u"$HOME `id` $(id) ${x}"_s, u"!history"_s,
        u"%s %d %%"_s, u"{braces} {{double}} {0}"_s, u"ends with backslash\\"_s, u"tab\there"_s, u"line\nbreak"_s,
        u"cr\rlf\r\n"_s, u"\0\x01\x1f\x7f"_s, u"\u2028\u2029\u0085"_s, u"\ufeffbom"_s, u"</script><!--"_s,
        u"<?php ?>"_s, u"\"\"\""_s, u"'''"_s, u"JSON\n"_s, u"\nEOF\n"_s, u"#{x} @file"_s,
        u"日本語 🚀 👩‍👩‍👧 é"_s, u"\\n is two characters"_s, u"\\u0041"_s, QString(), u" "_s,
        u"null"_s, u"true"_s, u"0"_s,
        // Further than the usual: the marks of our own secrets and templates, other notations, invisible characters.
        u"${EXAMPLE_API_KEY}"_s, u"$EXAMPLE_API_KEY"_s, u"{{ body }} {% if stream %} {# note #}"_s,
        u"&quot; &amp; <b>"_s, u"os.environ[\"HOME\"]"_s, u"{$x} {${x}} $x[0]"_s, u"%(name)s {name!r}"_s,
        u"`${process.env.HOME}`"_s, u"*/ // -->"_s, u"@/etc/hostname"_s, u"-d --data"_s, u"\u202eright to left\u202c"_s,
        u"a\u00adb\u200bc"_s, u"e\u0301 \u1112\u1161\u11ab"_s, u"\U0001d11e \U0010fffd \ufffd"_s, u"'\"'\"'"_s,
        u"\\\\\\"_s, u"\\\""_s, u"?>"_s, u"data: [DONE]"_s, u"~ * ? [a-z]"_s, u"\x1b[31mred\x1b[0m"_s, u"1e400"_s,
        u"__proto__"_s, u"%1 %2 %L1"_s};
}

Json everyKindOfValue()
{
    return parseJson(QByteArrayView(R"({
        "words": [true, false, null], "zero": 0, "empty": "", "object": {}, "list": [], "nested": [[], {}, [[]], [{}]],
        "integers": [1, -1, 9007199254740991, -9007199254740991], "numbers": [1.0, 0.1, -0.7, 1e22, 1e-7, 1.7976931348623157e308],
        "list-like": {"0": "a", "1": "b"}, "numeric": {"5": 1, "-1": 2, "01": 3}, "": {"": ""}, "__proto__": {"__proto__": 1},
        "constructor": 1, "it's \"$x\" \\": "key", "deep": {"a": {"b": {"c": {"d": [1, {"e": null}]}}}},
        "schema": {"type": "object", "properties": {"a": {"type": "string", "enum": ["x", "y"]}}, "required": ["a"]}})"))
        .value();
}

QList<Header> hostileHeaders(const QString &variable)
{
    QList<Header> headers{{u"X-Mixed"_s, u"it's {\"${"_s + variable + u"}\"} `\\"_s}};
    const QList<QString> strings = hostileStrings();
    const auto isControl = [](QChar c) { return c < u' ' || (c >= u'\x7f' && c < u'\xa0'); };
    for (qsizetype i = 0; i < strings.size(); ++i) {
        if (std::ranges::none_of(strings[i], isControl))
            headers.append({u"X-%1"_s.arg(i), strings[i].trimmed()}); // the spaces around a value are not part of it
    }
    return headers;
}

} // namespace etude
