// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/listing.h"
#include "catalog/provider.h"

#include <QList>
#include <QtQml/qqmlregistration.h>

namespace etude {

//! A model at a host.
struct ModelRef {
    Q_GADGET
    QML_VALUE_TYPE(modelRef)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString provider MEMBER provider)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(bool isUsable MEMBER isUsable)
public:
    QString name = {};
    QString provider = {}; //!< empty where the catalog knows only the id
    QString id = {};
    bool isUsable = false; //!< the address of the host is known
    bool operator==(const ModelRef &) const = default;
};

//! A line of the table of prices.
struct PriceLine {
    Q_GADGET
    QML_VALUE_TYPE(priceLine)
    Q_PROPERTY(QString what MEMBER what)
    Q_PROPERTY(QString amount MEMBER amount)
    Q_PROPERTY(QString unit MEMBER unit)
public:
    QString what = {};
    QString amount = {}; //!< "$0.27", "free", "unknown"
    QString unit = {};   //!< "per 1M tokens"; empty where there is no amount
    bool operator==(const PriceLine &) const = default;
};

//! The same model at one of its hosts.
struct OfferLine {
    Q_GADGET
    QML_VALUE_TYPE(offerLine)
    Q_PROPERTY(QString host MEMBER host)
    Q_PROPERTY(QString provider MEMBER provider)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString input MEMBER input)
    Q_PROPERTY(QString output MEMBER output)
    Q_PROPERTY(QString cached MEMBER cached)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString context MEMBER context)
    Q_PROPERTY(QString date MEMBER date)
    Q_PROPERTY(bool isOld MEMBER isOld)
    Q_PROPERTY(bool isThis MEMBER isThis)
public:
    QString host = {};
    QString provider = {};
    QString id = {};
    QString input = {};
    QString output = {};
    QString cached = {};
    QString note = {}; //!< in place of the amounts
    QString context = {};
    QString date = {}; //!< of the prices
    bool isOld = false;
    bool isThis = false; //!< the one that is looked at
    bool operator==(const OfferLine &) const = default;
};

//! Something that can be copied or opened: an address that the host serves, a link.
struct AddressLine {
    Q_GADGET
    QML_VALUE_TYPE(addressLine)
    Q_PROPERTY(QString what MEMBER what)
    Q_PROPERTY(QString method MEMBER method)
    Q_PROPERTY(QString path MEMBER path)
    Q_PROPERTY(QString address MEMBER address)
public:
    QString what = {};   //!< "OpenAI Chat Completions", "Documentation"
    QString method = {}; //!< empty for a link
    QString path = {};
    QString address = {};
    bool operator==(const AddressLine &) const = default;
};

struct ParameterLine {
    Q_GADGET
    QML_VALUE_TYPE(parameterLine)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString type MEMBER type)
    Q_PROPERTY(QString usual MEMBER usual)
    Q_PROPERTY(QString range MEMBER range)
    Q_PROPERTY(QString description MEMBER description)
public:
    QString name = {};
    QString type = {};
    QString usual = {}; //!< the default, as in JSON
    QString range = {};
    QString description = {};
    bool operator==(const ParameterLine &) const = default;
};

//! A line of the ledger.
struct FactLine {
    Q_GADGET
    QML_VALUE_TYPE(factLine)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString source MEMBER source)
    Q_PROPERTY(QString address MEMBER address)
    Q_PROPERTY(QString retrieved MEMBER retrieved)
    Q_PROPERTY(QString by MEMBER by)
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(bool isVerified MEMBER isVerified)
    Q_PROPERTY(bool counts MEMBER counts)
    Q_PROPERTY(bool disagrees MEMBER disagrees)
public:
    QString name = {};
    QString value = {}; //!< with its unit
    QString source = {};
    QString address = {}; //!< of the source, where it has one
    QString retrieved = {};
    QString by = {}; //!< who entered it
    QString status = {};
    bool isVerified = false;
    bool counts = true;
    bool disagrees = false;
    bool operator==(const FactLine &) const = default;
};

//! How an engine is started with the weights.
struct LaunchEntry {
    Q_GADGET
    QML_VALUE_TYPE(launchEntry)
    Q_PROPERTY(QString engine MEMBER engine)
    Q_PROPERTY(QString command MEMBER command)
    Q_PROPERTY(QString source MEMBER source)
    Q_PROPERTY(QString endpoint MEMBER endpoint)
    Q_PROPERTY(QString model MEMBER model)
public:
    QString engine = {};
    QString command = {};
    QString source = {};   //!< a sentence: where it listens, and where the line was read
    QString endpoint = {}; //!< id of the one that reaches it, and what the model is called there
    QString model = {};
    bool operator==(const LaunchEntry &) const = default;
};

//! What the catalog knows of one model at one host, in words.
struct ModelDetail {
    Q_GADGET
    QML_VALUE_TYPE(modelDetail)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString provider MEMBER provider)
    Q_PROPERTY(QString host MEMBER host)
    Q_PROPERTY(QString description MEMBER description)
    Q_PROPERTY(QStringList badges MEMBER badges)
    Q_PROPERTY(bool isGoing MEMBER isGoing)
    Q_PROPERTY(bool isMisread MEMBER isMisread)
    Q_PROPERTY(bool isUsable MEMBER isUsable)
    Q_PROPERTY(bool isFavourite MEMBER isFavourite)
    Q_PROPERTY(bool speaksMessages MEMBER speaksMessages)
    Q_PROPERTY(QStringList tags MEMBER tags)
    Q_PROPERTY(QList<etude::PriceLine> prices MEMBER prices)
    Q_PROPERTY(QString priceSource MEMBER priceSource)
    Q_PROPERTY(QString priceAddress MEMBER priceAddress)
    Q_PROPERTY(QString priceAge MEMBER priceAge)
    Q_PROPERTY(QList<etude::OfferLine> offers MEMBER offers)
    Q_PROPERTY(QList<etude::AddressLine> served MEMBER served)
    Q_PROPERTY(QStringList labels MEMBER labels)
    Q_PROPERTY(QStringList values MEMBER values)
    Q_PROPERTY(QList<etude::ParameterLine> parameters MEMBER parameters)
    Q_PROPERTY(QString parameterNote MEMBER parameterNote)
    Q_PROPERTY(QStringList notes MEMBER notes)
    Q_PROPERTY(QStringList features MEMBER features)
    Q_PROPERTY(QList<etude::ModelRef> related MEMBER related)
    Q_PROPERTY(QList<etude::ModelRef> family MEMBER family)
    Q_PROPERTY(QList<etude::LaunchEntry> launches MEMBER launches)
    Q_PROPERTY(int cards MEMBER cards)
    Q_PROPERTY(QString clusterNote MEMBER clusterNote)
    Q_PROPERTY(QList<etude::FactLine> facts MEMBER facts)
    Q_PROPERTY(QList<etude::AddressLine> links MEMBER links)
    Q_PROPERTY(QStringList uses MEMBER uses)
public:
    QString name = {};
    QString id = {};
    QString provider = {}; //!< id of the provider or endpoint
    QString host = {};     //!< its name
    QString description = {};
    QStringList badges = {};
    bool isGoing = false;   //!< deprecated, gone, or about to end
    bool isMisread = false; //!< some text was read in a wrong encoding before it came here
    bool isUsable = false;
    bool isFavourite = false;
    bool speaksMessages = false; //!< the host has Anthropic's dialect: Claude Code can use it
    QStringList tags = {};
    QList<PriceLine> prices = {};
    QString priceSource = {};
    QString priceAddress = {};    //!< of the source, where it has one
    QString priceAge = {};        //!< "price 142 days old"; empty while it is not
    QList<OfferLine> offers = {}; //!< at all hosts; empty where there is one
    QList<AddressLine> served = {};
    QStringList labels = {}; //!< "Context", "Licence" … beside `values`
    QStringList values = {};
    QList<ParameterLine> parameters = {};
    QString parameterNote = {}; //!< what it refuses, and whether the table is whole
    QStringList notes = {};
    QStringList features = {};
    QList<ModelRef> related = {};
    QList<ModelRef> family = {}; //!< others of its family at this host
    QList<LaunchEntry> launches = {};
    int cards = 0;            //!< graphics cards that the lines are for; 0 where they do not say
    QString clusterNote = {}; //!< what to do with a model that is larger than one computer
    QList<FactLine> facts = {};
    QList<AddressLine> links = {};
    QStringList uses = {}; //!< presets that go to it, and the open prompt
};

//! What a detail is made of.
struct DetailSources {
    const ModelInfo &model;
    //! What each source says of it, the newest first.
    QList<ModelInfo> listings = {};
    //! The same model at all hosts, itself included.
    QList<const ModelInfo *> offers = {};
    //! All models of this host.
    QList<const ModelInfo *> hostModels = {};
    //! Without a base address where it is not known.
    Endpoint endpoint = {};
    QString docs = {};
    QDate today = {};
    int cards = 0; //!< for the launch lines; 0 = as many as usual
};
//! Everything but `isFavourite`, `isUsable` and `uses`.
[[nodiscard]] ModelDetail detailOf(const DetailSources &sources);

} // namespace etude
