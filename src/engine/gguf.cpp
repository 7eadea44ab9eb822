// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/gguf.h"

#include "engine/ggufheader.h"
#include "engine/gguftables.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Gguf)
};

using Kind = GgufRefusal::Kind;

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

GgufInfo infoOf(const GgufHeader &header, qint64 sizeBytes)
{
    const QByteArray architecture = header.texts.value("general.architecture");
    const auto text = [&](const QByteArray &key) { return QString::fromUtf8(header.texts.value(key)).simplified(); };
    const auto number = [&](const QByteArray &key) {
        return std::max<qint64>(header.numbers.value(architecture + key), 0);
    };
    GgufInfo info{.name = text("general.name"),
                  .organization = text("general.organization"),
                  .license = text("general.license"),
                  .architecture = text("general.architecture"),
                  .isArchitectureKnown = isKnownArchitecture(architecture),
                  .quantisation = ggufFileTypeName(header.numbers.value("general.file_type", -1)),
                  .parameters = header.elements,
                  .sizeLabel = text("general.size_label"),
                  .contextTokens = number(".context_length"),
                  .layers = number(".block_count"),
                  .embeddingLength = number(".embedding_length"),
                  .vocabularyTokens = header.lengths.value("tokenizer.ggml.tokens", number(".vocab_size")),
                  .experts = number(".expert_count"),
                  .expertsUsed = number(".expert_used_count"),
                  .hasChatTemplate = header.hasChatTemplate,
                  .canThink = header.templateThinks,
                  .takesTools = header.templateTakesTools,
                  .sizeBytes = sizeBytes,
                  .version = int(header.version)};
    // "other" says nothing; the name beside it does.
    if (const QString name = text("general.license.name"); !name.isEmpty())
        info.license = name;
    if (info.quantisation.isEmpty())
        info.quantisation = QString::fromLatin1(header.commonType);
    return info;
}

//! What a file is that does not begin like a GGUF file; empty where that cannot be told.
GgufRefusal refusalForOther(const QByteArray &start, const QString &name)
{
    const auto broken = [&](const QString &words) { return GgufRefusal{Kind::Broken, words.arg(name)}; };
    const QByteArray text = start.trimmed().toLower();
    if (start.isEmpty())
        return broken(Words::tr("“%1” is empty: fetch it again."));
    if (std::ranges::all_of(start, [](char c) { return c == '\0'; }))
        return broken(
            Words::tr("“%1” begins with nothing but zeros, as a download does that never arrived: fetch it again."));
    if (text.startsWith("version https://git-lfs"))
        return broken(
            Words::tr("“%1” is only a pointer to the model, left by Git: call “git lfs pull” in its folder, or "
                      "download the file itself."));
    if (text.startsWith("<!doctype html") || text.startsWith("<html"))
        return broken(Words::tr("“%1” is a web page: download the file itself, after logging in where its host wants "
                                "that."));
    if (start.size() > 9 && start[8] == '{' && start.sliced(4, 4) == QByteArray(4, '\0'))
        return broken(Words::tr("“%1” is a model in the format safetensors, which llama.cpp cannot load: look for a "
                                "GGUF file of the same model, or convert it."));
    if (text.startsWith('{') || text.startsWith('['))
        return broken(
            Words::tr("“%1” is a text in JSON, such as an error of the host that it was fetched from: fetch it "
                      "again."));
    if (start.startsWith("PK\x03\x04"))
        return broken(
            Words::tr("“%1” is a ZIP archive, or a model of PyTorch: unpack it, or look for a GGUF file of the "
                      "same model."));
    for (const char *archive : {"\x1f\x8b", "7z\xbc\xaf",
                                "\xfd"
                                "7zXZ",
                                "\x28\xb5\x2f\xfd", "BZh"}) {
        if (start.startsWith(archive))
            return broken(Words::tr("“%1” is packed: unpack it and choose the file in it."));
    }
    for (const char *predecessor : {"lmgg", "fmgg", "tjgg", "algg"}) {
        if (start.startsWith(predecessor))
            return {Kind::Unsupported,
                    Words::tr("“%1” is of a format before GGUF, which llama.cpp gave up in 2023: look "
                              "for a GGUF file of the same model.")
                        .arg(name)};
    }
    return broken(
        Words::tr("“%1” is no GGUF file, or its beginning is damaged: choose another one, or fetch it again."));
}

GgufRefusal refusalOf(const GgufFault &fault, const QString &name, qint64 sizeBytes)
{
    switch (fault.kind) {
    case GgufFault::Kind::NotGguf:
        return refusalForOther(fault.start, name);
    case GgufFault::Kind::Version:
        if (fault.version == 0)
            break;
        // A number's bytes the other way round.
        if ((fault.version & 0xFFFF) == 0)
            return {Kind::Unsupported,
                    Words::tr("“%1” is made for computers that turn numbers round (big endian): look "
                              "for the usual file of this model.")
                        .arg(name)};
        if (fault.version == 1)
            return {Kind::Unsupported,
                    Words::tr("“%1” is of version 1 of the format, which llama.cpp gave up in 2023: look "
                              "for a newer file of this model.")
                        .arg(name)};
        return {
            Kind::Unsupported,
            Words::tr("“%1” is of version %2 of the format, and up to 3 is known here: look for a newer Etude, and a "
                      "newer llama.cpp.")
                .arg(name, QString::number(fault.version))};
    case GgufFault::Kind::Cut:
        return {Kind::Broken,
                Words::tr("“%1” is cut off: only %2 are there, and its header alone is longer. Fetch it again.")
                    .arg(name, sizeText(sizeBytes))};
    case GgufFault::Kind::Nonsense:
        break;
    }
    return {Kind::Broken,
            Words::tr("“%1” is damaged: what stands at byte %2 of its header cannot be. Fetch it again.")
                .arg(name, QString::number(fault.position))};
}

//! Why this whole file is no model that writes text; empty where it is one.
QString whyNoTextModel(const GgufHeader &header)
{
    const QByteArray architecture = header.texts.value("general.architecture");
    const QByteArray type = header.texts.value("general.type");
    const QByteArray tokenizer = header.texts.value("tokenizer.ggml.model");
    const qint64 pooling = header.numbers.value(architecture + ".pooling_type");
    if (type == "adapter" || header.texts.contains("adapter.type"))
        return Words::tr(
            "“%1” is an adapter (LoRA), no whole model: choose the model that it belongs to, and name this "
            "file behind “--lora” in the extra arguments.");
    if (type == "mmproj" || architecture == "clip")
        return Words::tr(
            "“%1” is the part of a model that sees or hears: choose the model that it belongs to, and name "
            "this file behind “--mmproj” in the extra arguments.");
    if (architecture.isEmpty() || (!type.isEmpty() && type != "model"))
        return Words::tr("“%1” is whole, but holds no language model: choose another file.");
    if (isEncoderArchitecture(architecture) || pooling > 0)
        return Words::tr("“%1” makes embeddings and writes no text: choose another model.");
    if (tokenizer.isEmpty() || tokenizer == "none" || tokenizer == "no_vocab")
        return Words::tr("“%1” has no vocabulary, so it can read no text: choose another model.");
    if (header.tensors == 0 && header.numbers.value("split.count") <= 1)
        return Words::tr("“%1” has a vocabulary, but no model: choose another file.");
    if (header.hasRemovedType)
        return Words::tr(
            "“%1” is quantised in a way that llama.cpp has given up: look for another file of this model.");
    return {};
}

//! A file that is whole, with its header.
struct Part {
    GgufHeader header;
    GgufInfo info;
};

std::expected<Part, GgufRefusal> readPart(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    // To open a pipe would wait for its writer.
    if (!QFileInfo(path).isFile()) {
        return std::unexpected(GgufRefusal{Kind::Unreadable,
                                           Words::tr("There is no file “%1”: choose another one.").arg(path)});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(GgufRefusal{
            Kind::Unreadable,
            Words::tr("“%1” cannot be read (%2): choose another file, or change who may read it.")
                .arg(path, file.errorString())});
    }
    const qint64 size = file.size();
    const auto header = readGgufHeader(file);
    if (!header)
        return std::unexpected(refusalOf(header.error(), name, size));
    const GgufInfo info = infoOf(*header, size);
    if (header->endOfData > size) {
        return std::unexpected(GgufRefusal{Kind::Broken,
                                           Words::tr("“%1” is cut off: %2 of %3 are there. Fetch it again.")
                                               .arg(name, sizeText(size), sizeText(header->endOfData)),
                                           info});
    }
    return Part{*header, info};
}

QString fiveDigits(qint64 number)
{
    return QString::number(number).rightJustified(5, u'0');
}

//! The path of part `number` (from 1) of a model in `count` files, of which `path` is one; empty where its name does not
//! say so. llama.cpp finds them in the same way: `llama_split_path`.
QString pathOfPart(const QString &path, qint64 number, qint64 count)
{
    static const QRegularExpression pattern(u"-\\d{5}-of-(\\d{5})\\.gguf$"_s);
    const QRegularExpressionMatch match = pattern.match(path);
    if (!match.hasMatch() || match.captured(1).toLongLong() != count)
        return {};
    return path.first(match.capturedStart()) + u"-%1-of-%2.gguf"_s.arg(fiveDigits(number), fiveDigits(count));
}

GgufRefusal laterPart(const Part &part, const QString &path, qint64 count)
{
    const QString name = QFileInfo(path).fileName();
    const QString number = QString::number(std::min<qint64>(part.header.numbers.value("split.no"), 99'998) + 1);
    const QString first = pathOfPart(path, 1, count);
    return {Kind::Unsupported,
            first.isEmpty() ? Words::tr("“%1” is part %2 of a model in %3 files: choose the first one.")
                                  .arg(name, number, QString::number(count))
                            : Words::tr("“%1” is part %2 of a model in %3 files: choose the first one, “%4”.")
                                  .arg(name, number, QString::number(count), QFileInfo(first).fileName()),
            part.info};
}

//! Adds the other files of a model to what its first one says.
std::expected<GgufInfo, GgufRefusal> withOtherParts(const Part &first, const QString &path, qint64 count)
{
    GgufInfo info = first.info;
    const QString name = QFileInfo(path).fileName();
    if (pathOfPart(path, 1, count) != path) {
        return std::unexpected(GgufRefusal{
            Kind::Unsupported,
            Words::tr("“%1” is the first part of a model in %2 files, which are found by their names: give it back the "
                      "name that ends in “-00001-of-%3.gguf”.")
                .arg(name, QString::number(count), fiveDigits(count)),
            info});
    }
    for (qint64 number = 2; number <= count; ++number) {
        const QString other = pathOfPart(path, number, count);
        if (!QFileInfo::exists(other)) {
            return std::unexpected(GgufRefusal{
                Kind::Unsupported,
                Words::tr("“%1” is the first part of a model in %2 files, and “%3” is not beside it: fetch "
                          "them all into one folder.")
                    .arg(name, QString::number(count), QFileInfo(other).fileName()),
                info});
        }
        const auto part = readPart(other);
        if (!part)
            return std::unexpected(GgufRefusal{part.error().kind, part.error().words, info});
        info.parameters = std::min(info.parameters + part->info.parameters, qint64(1) << 60);
        info.sizeBytes += part->info.sizeBytes;
        ++info.parts;
        if (info.quantisation.isEmpty())
            info.quantisation = part->info.quantisation;
    }
    return info;
}

} // namespace

std::expected<GgufInfo, GgufRefusal> readGguf(const QString &path)
{
    const auto part = readPart(path);
    if (!part)
        return std::unexpected(part.error());
    // Only the first part of several has more to say than where its tensors are.
    const qint64 parts = part->header.numbers.value("split.count");
    if (parts > 1 && part->header.numbers.value("split.no") > 0)
        return std::unexpected(laterPart(*part, path, parts));
    if (const QString reason = whyNoTextModel(part->header); !reason.isEmpty())
        return std::unexpected(GgufRefusal{Kind::Unsupported, reason.arg(QFileInfo(path).fileName()), part->info});
    if (parts > 1)
        return withOtherParts(*part, path, parts);
    return part->info;
}

qint64 sizeOfModel(const QString &path)
{
    static const QRegularExpression first(u"-00001-of-(\\d{5})\\.gguf$"_s);
    const QRegularExpressionMatch match = first.match(path);
    if (!match.hasMatch())
        return QFileInfo(path).size();
    const qint64 count = match.captured(1).toLongLong();
    qint64 size = 0;
    for (qint64 number = 1; number <= count; ++number) {
        const QFileInfo part(pathOfPart(path, number, count));
        if (!part.exists())
            break; // llama.cpp does not load the others either
        size += part.size();
    }
    return size;
}

} // namespace etude
