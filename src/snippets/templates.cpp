// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snippets/templates.h"

#include "snippets/snippetindex.h"

#include <KTextTemplate/Context>
#include <KTextTemplate/Engine>
#include <KTextTemplate/Template>
#include <KTextTemplate/TemplateLoader>

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QtCore/qapplicationstatic.h>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Snippets)
};

//! Takes templates from the resources. A line that holds a tag and nothing else leaves nothing behind, neither its
//! indentation nor its end; the engine's own "smart trim" leaves the end, and eats the one of the line before.
class TemplateLoader final : public KTextTemplate::AbstractTemplateLoader {
public:
    [[nodiscard]] bool canLoadTemplate(const QString &name) const override
    {
        return QFile::exists(snippetResource(name));
    }

    [[nodiscard]] KTextTemplate::Template loadByName(const QString &name,
                                                     const KTextTemplate::Engine *engine) const override
    {
        static const QRegularExpression tagLine(u"^[ \\t]*(\\{%[^%\\n]*%\\})[ \\t]*\\n"_s,
                                                QRegularExpression::MultilineOption);
        QFile file(snippetResource(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return engine->newTemplate(QString::fromUtf8(file.readAll()).replace(tagLine, u"\\1"_s), name);
    }

    [[nodiscard]] std::pair<QString, QString> getMediaUri(const QString &) const override { return {}; }
};

//! The engine with the templates compiled so far.
class Templates final {
public:
    Templates() { m_engine.addTemplateLoader(QSharedPointer<TemplateLoader>::create()); }

    [[nodiscard]] KTextTemplate::Template find(const QString &name)
    {
        KTextTemplate::Template &known = m_templates[name];
        if (!known)
            known = m_engine.loadByName(name);
        return known;
    }

private:
    KTextTemplate::Engine m_engine;
    std::map<QString, KTextTemplate::Template> m_templates;
};

// Its plug-ins must be gone before the application is.
Q_APPLICATION_STATIC(Templates, theTemplates)

} // namespace

Result<QString> rendered(const QString &templateName, const QVariantHash &variables)
{
    const KTextTemplate::Template compiled = theTemplates->find(templateName);
    KTextTemplate::Context context(variables);
    // Made for web pages, the engine would write &quot; for each quote.
    context.setAutoEscape(false);
    const QString text = compiled->render(&context);
    if (compiled->error() != KTextTemplate::NoError)
        return failure(Error::Kind::File,
                       Words::tr("The template “%1” is broken: %2").arg(templateName, compiled->errorString()));
    return text;
}

} // namespace etude
