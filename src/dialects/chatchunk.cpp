// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/chatchunk.h"

#include "core/utf8.h"

#include <array>
#include <cstring>
#include <utility>

namespace etude {

namespace {

//! The bytes at which reading a string has to stop and look: the end, an escape, a control character.
constexpr std::array<bool, 256> stops = [] {
    std::array<bool, 256> table{};
    for (int c = 0; c < 0x20; ++c)
        table[static_cast<size_t>(c)] = true;
    table['"'] = table['\\'] = true;
    return table;
}();

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

//! The character behind `\` for the one-letter escapes, or 0.
char unescaped(char c)
{
    switch (c) {
    case '"':
    case '\\':
    case '/':
        return c;
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return 0;
    }
}

//! Each function reads one thing and moves on, or is false, and then nothing more is read.
class Scanner final {
public:
    explicit Scanner(QByteArrayView text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    {
    }

    bool chunk(ChatChunk &chunk)
    {
        bool hasChoices = false;
        const bool isObject = object([&](QByteArrayView key) {
            if (key == "choices")
                return !std::exchange(hasChoices, true) && choices(chunk);
            if (key == "error" || key == "usage" || key == "x_groq" || key == "meta")
                return null();
            return value(0);
        });
        space();
        return isObject && hasChoices && m_at == m_end;
    }

private:
    //! The values of numbers longer than this may be out of range; the long way knows.
    static constexpr qsizetype longestNumber = 15;
    static constexpr int deepest = 32;

    bool choices(ChatChunk &chunk)
    {
        bool isFirst = true;
        return array([&] { return std::exchange(isFirst, false) ? choice(chunk) : value(0); }) && !isFirst;
    }

    bool choice(ChatChunk &chunk)
    {
        bool hasDelta = false;
        bool hasFinish = false;
        return object([&](QByteArrayView key) {
                   if (key == "delta")
                       return !std::exchange(hasDelta, true) && delta(chunk);
                   if (key == "finish_reason")
                       return !std::exchange(hasFinish, true) && nullOrNothing();
                   if (key == "message" || key == "usage" || key == "error" || key == "logprobs")
                       return null();
                   return value(0);
               })
            && hasDelta;
    }

    bool delta(ChatChunk &chunk)
    {
        int seen = 0;
        return object([&](QByteArrayView key) {
            const auto once = [&seen](int bit) { return (std::exchange(seen, seen | bit) & bit) == 0; };
            if (key == "content")
                return once(1) && text(chunk.content);
            if (key == "reasoning_content")
                return once(2) && text(chunk.reasoningContent);
            if (key == "reasoning")
                return once(4) && text(chunk.reasoning);
            if (key == "refusal" || key == "tool_calls" || key == "function_call")
                return null();
            return value(0);
        });
    }

    template <class Member> bool object(Member member)
    {
        if (!take('{'))
            return false;
        if (take('}'))
            return true;
        do {
            QByteArrayView key;
            bool hasEscapes = false;
            if (!string(key, hasEscapes) || hasEscapes || !take(':') || !member(key))
                return false;
        } while (take(','));
        return take('}');
    }

    template <class Entry> bool array(Entry entry)
    {
        if (!take('['))
            return false;
        if (take(']'))
            return true;
        do {
            if (!entry())
                return false;
        } while (take(','));
        return take(']');
    }

    bool value(int depth)
    {
        space();
        if (m_at == m_end || depth > deepest)
            return false;
        QByteArrayView ignored;
        bool hasEscapes = false;
        switch (*m_at) {
        case '"':
            return string(ignored, hasEscapes);
        case '{':
            return object([&](QByteArrayView) { return value(depth + 1); });
        case '[':
            return array([&] { return value(depth + 1); });
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }

    //! `-?(0|[1-9][0-9]*)(\.[0-9]+)?`; one with an exponent is left to the long way.
    bool number()
    {
        const char *begin = m_at;
        if (m_at != m_end && *m_at == '-')
            ++m_at;
        const char *digitsBegin = m_at;
        if (!digits() || (*digitsBegin == '0' && m_at - digitsBegin > 1))
            return false;
        if (m_at != m_end && *m_at == '.') {
            ++m_at;
            if (!digits())
                return false;
        }
        return m_at - begin <= longestNumber && (m_at == m_end || (*m_at != 'e' && *m_at != 'E'));
    }

    bool digits()
    {
        const char *begin = m_at;
        while (m_at != m_end && *m_at >= '0' && *m_at <= '9')
            ++m_at;
        return m_at != begin;
    }

    bool null()
    {
        space();
        return word("null");
    }

    //! SGLang and Ollama say `""` until the end.
    bool nullOrNothing()
    {
        space();
        return word("null") || word("\"\"");
    }

    bool word(QByteArrayView expected)
    {
        if (m_end - m_at < expected.size()
            || std::memcmp(m_at, expected.data(), static_cast<size_t>(expected.size())) != 0)
            return false;
        m_at += expected.size();
        return true;
    }

    //! A string or `null` for `result`.
    bool text(QString &result)
    {
        space();
        if (m_at != m_end && *m_at == 'n')
            return word("null");
        QByteArrayView raw;
        bool hasEscapes = false;
        if (!string(raw, hasEscapes))
            return false;
        result = hasEscapes ? withoutEscapes(raw) : textFromUtf8(raw);
        return true;
    }

    //! The bytes between the quotes, every escape checked. Escaped surrogates, whole or lone, are left to the long way.
    bool string(QByteArrayView &raw, bool &hasEscapes)
    {
        if (!take('"'))
            return false;
        const char *begin = m_at;
        while (m_at != m_end) {
            while (m_at != m_end && !stops[static_cast<uchar>(*m_at)])
                ++m_at;
            if (m_at == m_end)
                return false;
            if (*m_at == '"') {
                raw = QByteArrayView(begin, m_at);
                ++m_at;
                return true;
            }
            if (*m_at != '\\' || m_end - m_at < 2)
                return false;
            hasEscapes = true;
            if (m_at[1] == 'u') {
                if (unit(m_at + 2) < 0)
                    return false;
                m_at += 6;
            } else if (unescaped(m_at[1])) {
                m_at += 2;
            } else {
                return false;
            }
        }
        return false;
    }

    //! Four hex digits that are no half of a surrogate pair, else -1. (U+0000 is one like any other.)
    int unit(const char *at) const
    {
        if (m_end - at < 4)
            return -1;
        int code = 0;
        for (int i = 0; i < 4; ++i) {
            const int digit = hexDigit(at[i]);
            if (digit < 0)
                return -1;
            code = code * 16 + digit;
        }
        return QChar::isSurrogate(static_cast<char32_t>(code)) ? -1 : code;
    }

    QString withoutEscapes(QByteArrayView raw) const
    {
        QString result;
        result.reserve(raw.size());
        qsizetype from = 0;
        for (qsizetype at = 0; (at = raw.indexOf('\\', from)) >= 0;) {
            result += textFromUtf8(raw.sliced(from, at - from));
            if (raw[at + 1] == 'u') {
                result += QChar(static_cast<ushort>(unit(raw.data() + at + 2)));
                from = at + 6;
            } else {
                result += QLatin1Char(unescaped(raw[at + 1]));
                from = at + 2;
            }
        }
        result += textFromUtf8(raw.sliced(from));
        return result;
    }

    bool take(char c)
    {
        space();
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    void space()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }

    const char *m_at;
    const char *m_end;
};

} // namespace

std::optional<ChatChunk> scanChatChunk(QByteArrayView data)
{
    std::optional<ChatChunk> chunk(std::in_place);
    if (!Scanner(data).chunk(*chunk))
        chunk.reset();
    return chunk;
}

} // namespace etude
