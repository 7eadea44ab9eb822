// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ggufheader.h"

#include "engine/gguftables.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <utility>

namespace etude {

namespace {

using Fault = GgufFault::Kind;

constexpr quint32 lowestVersion = 2;
constexpr quint32 highestVersion = 3;

// What no real file comes near. They keep a damaged length from costing time or memory.
constexpr quint64 mostHeaderBytes = 256u << 20; // 250,000 tokens with their merges take about ten megabytes
constexpr quint64 mostPairs = 1 << 16;
constexpr qsizetype mostKept = 1000;
constexpr quint64 longestKey = (1 << 16) - 1;
constexpr quint64 longestTensorName = 1024;
constexpr quint64 longestTemplate = 1 << 20;
constexpr quint64 mostElements = quint64(1) << 55; // times the bytes of an element it still fits into 63 bits
constexpr int deepestNesting = 8;
constexpr quint64 mostDimensions = 4;
constexpr qint64 usualAlignment = 32;

//! Of `gguf_metadata_value_type`, by its number; 0 where the value says itself how long it is.
constexpr std::array<quint64, 13> valueSizes{1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8};
enum ValueType : quint32 { Uint8, Int8, Uint16, Int16, Uint32, Int32, Float32, Bool, String, Array, Uint64, Int64 };

//! Takes a device's bytes one value after the other. After the first fault everything is 0 and empty.
class Cursor final {
public:
    explicit Cursor(QIODevice &device)
        : m_device(device)
        , m_size(quint64(std::max<qint64>(device.size(), 0)))
    {
    }

    template <class T> T number()
    {
        const QByteArrayView bytes = take(sizeof(T));
        return bytes.isEmpty() ? T{} : qFromLittleEndian<T>(bytes.data());
    }

    //! Valid until the next call. Empty after a fault.
    QByteArrayView take(quint64 count)
    {
        if (!claim(count))
            return {};
        if (quint64(m_chunk.size() - m_at) < count && !readOn(qsizetype(count)))
            return {};
        m_at += qsizetype(count);
        return QByteArrayView(m_chunk).sliced(m_at - qsizetype(count), qsizetype(count));
    }

    void skip(quint64 count)
    {
        if (!claim(count))
            return;
        if (quint64(m_chunk.size() - m_at) >= count) {
            m_at += qsizetype(count);
            return;
        }
        m_chunkPosition = position() + count;
        m_chunk.clear();
        m_at = 0;
        if (!m_device.seek(qint64(m_chunkPosition)))
            fail(Fault::Cut);
    }

    void fail(Fault kind)
    {
        if (!m_fault)
            m_fault = {.kind = kind, .position = qint64(position())};
    }

    [[nodiscard]] bool isGood() const { return !m_fault; }
    [[nodiscard]] GgufFault fault() const { return m_fault.value_or(GgufFault{}); }
    [[nodiscard]] quint64 position() const { return m_chunkPosition + quint64(m_at); }

private:
    //! There may be so many bytes more.
    bool claim(quint64 count)
    {
        if (m_fault)
            return false;
        if (count > mostHeaderBytes - std::min(position(), mostHeaderBytes))
            fail(Fault::Nonsense);
        else if (position() + count > m_size)
            fail(Fault::Cut);
        return !m_fault;
    }

    bool readOn(qsizetype count)
    {
        constexpr qsizetype chunkSize = 1 << 16;
        m_chunkPosition = position();
        m_chunk.remove(0, m_at);
        m_at = 0;
        m_chunk += m_device.read(std::max(count, chunkSize) - m_chunk.size());
        // A file that is being written or replaced may be shorter by now.
        if (m_chunk.size() < count)
            fail(Fault::Cut);
        return !m_fault;
    }

    QIODevice &m_device;
    quint64 m_size;
    QByteArray m_chunk;
    qsizetype m_at = 0;          //!< in the chunk
    quint64 m_chunkPosition = 0; //!< of the chunk's first byte, in the file
    std::optional<GgufFault> m_fault;
};

//! Is this a member that somebody reads? The architecture stands before most of them, but need not.
bool isWanted(QByteArrayView key)
{
    static constexpr auto wanted =
        std::to_array<const char *>({"general.architecture", "general.type", "general.name", "general.organization",
                                     "general.license", "general.license.name", "general.file_type",
                                     "general.size_label", "general.alignment", "split.no", "split.count",
                                     "adapter.type", "tokenizer.ggml.model", "tokenizer.ggml.tokens"});
    static constexpr auto suffixes =
        std::to_array<const char *>({".context_length", ".block_count", ".embedding_length", ".expert_count",
                                     ".expert_used_count", ".pooling_type", ".vocab_size"});
    return std::ranges::any_of(wanted, [&](const char *name) { return key == name; })
        || (key.size() < 256 && std::ranges::any_of(suffixes, [&](const char *end) { return key.endsWith(end); }));
}

//! `number` is a file's way to say how many, so it may be anything.
template <class T> qint64 bounded(T number)
{
    return std::in_range<qint64>(number) ? qint64(number) : std::numeric_limits<qint64>::max();
}

qint64 readWholeNumber(Cursor &cursor, quint32 type)
{
    switch (type) {
    case Uint8:
    case Bool:
        return cursor.number<quint8>();
    case Int8:
        return cursor.number<qint8>();
    case Uint16:
        return cursor.number<quint16>();
    case Int16:
        return cursor.number<qint16>();
    case Uint32:
        return cursor.number<quint32>();
    case Int32:
        return cursor.number<qint32>();
    case Uint64:
        return bounded(cursor.number<quint64>());
    default:
        return cursor.number<qint64>();
    }
}

//! Returns how many elements an array has.
quint64 skipValue(Cursor &cursor, quint32 type, int depth = 0)
{
    if (type >= valueSizes.size() || depth > deepestNesting) {
        cursor.fail(Fault::Nonsense);
        return 0;
    }
    if (type == String) {
        cursor.skip(cursor.number<quint64>());
    } else if (type != Array) {
        cursor.skip(valueSizes[type]);
    } else {
        const auto elementType = cursor.number<quint32>();
        const auto count = cursor.number<quint64>();
        if (elementType >= valueSizes.size() || count > mostHeaderBytes) {
            cursor.fail(Fault::Nonsense);
            return 0;
        }
        if (valueSizes[elementType] > 0) {
            cursor.skip(count * valueSizes[elementType]);
        } else {
            for (quint64 i = 0; i < count && cursor.isGood(); ++i)
                skipValue(cursor, elementType, depth + 1);
        }
        return count;
    }
    return 0;
}

void readTemplate(Cursor &cursor, GgufHeader &header, QByteArrayView key)
{
    const auto length = cursor.number<quint64>();
    header.hasChatTemplate |= length > 0;
    // Models before 2025 have a template of its own for tools, "tokenizer.chat_template.tool_use".
    header.templateTakesTools |= key.endsWith(".tool_use");
    if (length > longestTemplate) {
        cursor.skip(length);
        return;
    }
    const QByteArrayView text = cursor.take(length);
    header.templateThinks |= text.contains("enable_thinking");
    header.templateTakesTools |= text.contains("tools");
}

void readPair(Cursor &cursor, GgufHeader &header)
{
    const auto keyLength = cursor.number<quint64>();
    if (keyLength > longestKey)
        cursor.fail(Fault::Nonsense);
    const QByteArray key = cursor.take(keyLength).toByteArray();
    const auto type = cursor.number<quint32>();
    if (key.startsWith("tokenizer.chat_template") && type == String) {
        readTemplate(cursor, header, key);
        return;
    }
    if (!isWanted(key) || header.texts.size() + header.numbers.size() + header.lengths.size() >= mostKept) {
        skipValue(cursor, type);
    } else if (type == String) {
        const auto length = cursor.number<quint64>();
        if (length > quint64(GgufHeader::largestText))
            cursor.skip(length);
        else
            header.texts.insert(key, cursor.take(length).toByteArray());
    } else if (type == Array) {
        header.lengths.insert(key, bounded(skipValue(cursor, type)));
    } else if (type < valueSizes.size() && type != Float32 && type <= Int64) {
        header.numbers.insert(key, readWholeNumber(cursor, type));
    } else {
        skipValue(cursor, type);
    }
}

//! What is counted over all tensors.
struct Totals {
    std::array<quint64, 64> elementsOfType = {}; //!< the last is for all that are unknown
    quint64 elements = 0;
    quint64 end = 0; //!< from the start of the data
    bool hasRemovedType = false;
};

void readTensor(Cursor &cursor, Totals &totals, quint64 alignment)
{
    const auto nameLength = cursor.number<quint64>();
    if (nameLength > longestTensorName)
        cursor.fail(Fault::Nonsense);
    cursor.skip(nameLength);
    const auto dimensions = cursor.number<quint32>();
    if (dimensions > mostDimensions)
        cursor.fail(Fault::Nonsense);
    quint64 elements = 1;
    quint64 rowElements = 1;
    for (quint32 i = 0; i < dimensions && cursor.isGood(); ++i) {
        const auto extent = cursor.number<quint64>();
        if (extent > mostElements / std::max<quint64>(elements, 1))
            cursor.fail(Fault::Nonsense);
        else
            elements *= extent;
        if (i == 0)
            rowElements = extent;
    }
    const auto type = cursor.number<quint32>();
    const auto offset = cursor.number<quint64>();
    const GgmlType packing = type < ggmlTypes().size() ? ggmlTypes()[type] : GgmlType{"", 1, 0};
    totals.hasRemovedType |= packing.blockElements == 0;
    const quint64 block = std::max<quint64>(packing.blockElements, 1);
    if (rowElements % block != 0 || offset % alignment != 0 || offset > mostElements
        || totals.elements + elements > mostElements)
        cursor.fail(Fault::Nonsense);
    if (!cursor.isGood())
        return;
    totals.elements += elements;
    totals.elementsOfType[std::min<size_t>(type, totals.elementsOfType.size() - 1)] += elements;
    totals.end = std::max(totals.end, offset + elements / block * packing.blockBytes);
}

void readTensors(Cursor &cursor, GgufHeader &header)
{
    const qint64 alignment = header.numbers.value("general.alignment", usualAlignment);
    if (alignment < 1 || alignment > (1 << 20) || (alignment & (alignment - 1)) != 0) {
        cursor.fail(Fault::Nonsense);
        return;
    }
    Totals totals;
    for (quint64 i = 0; i < header.tensors && cursor.isGood(); ++i)
        readTensor(cursor, totals, quint64(alignment));
    header.elements = qint64(totals.elements);
    header.hasRemovedType = totals.hasRemovedType;
    const auto position = qint64(cursor.position());
    header.endOfData = position;
    if (header.tensors == 0)
        return;
    header.endOfData = (position + alignment - 1) / alignment * alignment + qint64(totals.end);
    const auto most = std::ranges::max_element(totals.elementsOfType) - totals.elementsOfType.begin();
    if (size_t(most) < ggmlTypes().size())
        header.commonType = ggmlTypes()[size_t(most)].name;
}

} // namespace

std::expected<GgufHeader, GgufFault> readGgufHeader(QIODevice &device)
{
    const QByteArray start = device.read(512);
    // A file of one to three bytes may be the beginning of a good one.
    if (!start.startsWith("GGUF") && (start.isEmpty() || !QByteArrayView("GGUF").startsWith(start)))
        return std::unexpected(GgufFault{.kind = Fault::NotGguf, .start = start});
    device.seek(0);
    Cursor cursor(device);
    cursor.skip(4);
    GgufHeader header;
    header.version = cursor.number<quint32>();
    if (cursor.isGood() && (header.version < lowestVersion || header.version > highestVersion))
        return std::unexpected(GgufFault{.kind = Fault::Version, .version = header.version});
    header.tensors = cursor.number<quint64>();
    const auto pairs = cursor.number<quint64>();
    if (pairs > mostPairs || header.tensors > mostHeaderBytes)
        cursor.fail(Fault::Nonsense);
    for (quint64 i = 0; i < pairs && cursor.isGood(); ++i)
        readPair(cursor, header);
    if (cursor.isGood())
        readTensors(cursor, header);
    if (!cursor.isGood())
        return std::unexpected(cursor.fault());
    return header;
}

} // namespace etude
