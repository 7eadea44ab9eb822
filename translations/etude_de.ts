<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Address</name>
    <message>
        <location filename="../src/import/address.cpp" line="91"/>
        <source>The address cannot be opened: it has to begin with https:// (or http://) and a host.</source>
        <translation>Die Adresse lässt sich nicht öffnen: Sie muss mit https:// (oder http://) und einem Host beginnen.</translation>
    </message>
</context>
<context>
    <name>AnswerFormat</name>
    <message>
        <location filename="../src/core/answerformat.cpp" line="40"/>
        <source>A JSON object, as asked for</source>
        <translation>Ein JSON-Objekt, wie verlangt</translation>
    </message>
    <message>
        <location filename="../src/core/answerformat.cpp" line="41"/>
        <source>JSON, but no object</source>
        <translation>JSON, aber kein Objekt</translation>
    </message>
    <message>
        <location filename="../src/core/answerformat.cpp" line="45"/>
        <source>Matches the schema</source>
        <translation>Entspricht dem Schema</translation>
    </message>
    <message>
        <location filename="../src/core/answerformat.cpp" line="71"/>
        <source>JSON inside a code fence. %1</source>
        <translation>JSON in einem Codeblock. %1</translation>
    </message>
</context>
<context>
    <name>ApiKey</name>
    <message>
        <location filename="../src/core/apikey.cpp" line="23"/>
        <source>There is no key yet: paste it, or type it.</source>
        <translation>Noch kein Schlüssel: einfügen oder eingeben.</translation>
    </message>
    <message>
        <location filename="../src/core/apikey.cpp" line="30"/>
        <source>A line break stands inside this key, so it is not one key: copy it once more, alone.</source>
        <translation>In diesem Schlüssel steht ein Zeilenumbruch, also ist es nicht ein einzelner Schlüssel: noch einmal allein kopieren.</translation>
    </message>
</context>
<context>
    <name>AttachmentCard</name>
    <message>
        <location filename="../qml/Etude/AttachmentCard.qml" line="28"/>
        <source>Image %1, %2</source>
        <translation>Bild %1, %2</translation>
    </message>
    <message>
        <location filename="../qml/Etude/AttachmentCard.qml" line="86"/>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>BudgetDialog</name>
    <message>
        <location filename="../qml/Etude/BudgetDialog.qml" line="15"/>
        <source>Pass today&apos;s budget?</source>
        <translation>Heutiges Budget überschreiten?</translation>
    </message>
    <message>
        <location filename="../qml/Etude/BudgetDialog.qml" line="34"/>
        <source>Run anyway</source>
        <translation>Trotzdem ausführen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/BudgetDialog.qml" line="40"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CaFileDialog</name>
    <message>
        <location filename="../qml/Etude/CaFileDialog.qml" line="13"/>
        <source>File with own authorities</source>
        <translation>Datei mit eigenen Zertifizierungsstellen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CaFileDialog.qml" line="14"/>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CaFileDialog.qml" line="14"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <location filename="../src/catalog/catalogdata.cpp" line="145"/>
        <source>The list of models that was fetched on %1 cannot be used, so that of %2 is: %3</source>
        <translation>Die am %1 abgerufene Modellliste kann nicht verwendet werden, darum gilt die vom %2: %3</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="45"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="47"/>
        <source>unknown (page: 0.00)</source>
        <translation>unbekannt (Seite: 0.00)</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="47"/>
        <source>unknown (list: 0.00)</source>
        <translation>unbekannt (Liste: 0.00)</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="49"/>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="60"/>
        <source>%1 / %2</source>
        <comment>input and output price</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="67"/>
        <source>Web search</source>
        <translation>Websuche</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="69"/>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="71"/>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="73"/>
        <source>Citation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="80"/>
        <source>%1 days old</source>
        <translation>%1 Tage alt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="89"/>
        <source>%1, %2</source>
        <comment>source and date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="104"/>
        <source>deprecated</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="106"/>
        <source>no longer listed by its source</source>
        <translation>von der Quelle nicht mehr gelistet</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="108"/>
        <source>beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="110"/>
        <source>alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="114"/>
        <source>ends on %1</source>
        <translation>endet am %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="127"/>
        <source>reasoning</source>
        <translation>Reasoning</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="129"/>
        <source>tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="131"/>
        <source>structured output</source>
        <translation>strukturierte Ausgabe</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="133"/>
        <source>vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="135"/>
        <source>open weights</source>
        <translation>offene Gewichte</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="144"/>
        <location filename="../src/viewmodels/catalogwords.cpp" line="171"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="146"/>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="148"/>
        <source>audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="150"/>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="161"/>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="163"/>
        <source>integer</source>
        <translation>Ganzzahl</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="165"/>
        <source>boolean</source>
        <translation>ja/nein</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="167"/>
        <source>enum</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="169"/>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="181"/>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="183"/>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogwords.cpp" line="184"/>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
</context>
<context>
    <name>CatalogAddresses</name>
    <message>
        <location filename="../qml/Etude/CatalogAddresses.qml" line="18"/>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
</context>
<context>
    <name>CatalogCopyButton</name>
    <message>
        <location filename="../qml/Etude/CatalogCopyButton.qml" line="17"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogCopyButton.qml" line="17"/>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>CatalogDialog</name>
    <message>
        <location filename="../qml/Etude/CatalogDialog.qml" line="64"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogDialog.qml" line="179"/>
        <source>Use the id as typed</source>
        <translation>ID wie eingegeben verwenden</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogDialog.qml" line="180"/>
        <source>Use “%1” at %2</source>
        <translation>„%1“ bei %2 verwenden</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogDialog.qml" line="189"/>
        <source>Endpoints…</source>
        <translation>Endpunkte&#xa0;…</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogDialog.qml" line="195"/>
        <source>Engine…</source>
        <translation>Engine …</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogDialog.qml" line="197"/>
        <source>Engine on this computer</source>
        <translation>Engine auf diesem Computer</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogDialog.qml" line="204"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogDialog.qml" line="204"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>CatalogFacts</name>
    <message>
        <location filename="../qml/Etude/CatalogFacts.qml" line="16"/>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogFacts.qml" line="36"/>
        <source>entered by %1</source>
        <translation>eingetragen von %1</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogFacts.qml" line="40"/>
        <location filename="../qml/Etude/CatalogFacts.qml" line="85"/>
        <source>sources disagree</source>
        <translation>Quellen widersprechen sich</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogFacts.qml" line="41"/>
        <location filename="../qml/Etude/CatalogFacts.qml" line="85"/>
        <source>does not count</source>
        <translation>zählt nicht</translation>
    </message>
</context>
<context>
    <name>CatalogFigures</name>
    <message>
        <location filename="../qml/Etude/CatalogFigures.qml" line="16"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogFigures.qml" line="75"/>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogFigures.qml" line="79"/>
        <source>Features</source>
        <translation>Funktionen</translation>
    </message>
</context>
<context>
    <name>CatalogFiles</name>
    <message>
        <location filename="../src/storage/catalogfiles.cpp" line="77"/>
        <source>it is not known where it came from, or when</source>
        <translation>Herkunft oder Zeitpunkt sind nicht bekannt</translation>
    </message>
    <message>
        <location filename="../src/storage/catalogfiles.cpp" line="82"/>
        <source>it is not what was saved</source>
        <translation>nicht das, was gespeichert wurde</translation>
    </message>
</context>
<context>
    <name>CatalogFilters</name>
    <message>
        <location filename="../qml/Etude/CatalogFilters.qml" line="40"/>
        <source>Search %1 models, or type any model id</source>
        <translation>%1 Modelle durchsuchen oder beliebige Modell-ID eingeben</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogFilters.qml" line="51"/>
        <location filename="../qml/Etude/CatalogFilters.qml" line="61"/>
        <source>All hosts</source>
        <translation>Alle Hosts</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogFilters.qml" line="52"/>
        <source>Host: %1</source>
        <translation>Host: %1</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogFilters.qml" line="69"/>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogFilters.qml" line="70"/>
        <source>Reasoning</source>
        <translation>Reasoning</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogFilters.qml" line="71"/>
        <source>Structured output</source>
        <translation>Strukturierte Ausgabe</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogFilters.qml" line="72"/>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogFilters.qml" line="73"/>
        <source>Open weights</source>
        <translation>Offene Gewichte</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogFilters.qml" line="74"/>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogFilters.qml" line="75"/>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogFilters.qml" line="76"/>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogFilters.qml" line="79"/>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogFilters.qml" line="81"/>
        <source>Any context</source>
        <translation>Jeder Kontext</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogFilters.qml" line="81"/>
        <source>Context ≥ 32K</source>
        <translation>Kontext ≥ 32K</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogFilters.qml" line="81"/>
        <source>Context ≥ 128K</source>
        <translation>Kontext ≥ 128K</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogFilters.qml" line="81"/>
        <source>Context ≥ 200K</source>
        <translation>Kontext ≥ 200K</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogFilters.qml" line="81"/>
        <source>Context ≥ 1M</source>
        <translation>Kontext ≥ 1M</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogFilters.qml" line="87"/>
        <source>Input price</source>
        <translation>Eingabepreis</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogFilters.qml" line="89"/>
        <source>Any price</source>
        <translation>Jeder Preis</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogFilters.qml" line="89"/>
        <source>Input ≤ $0.10</source>
        <translation>Eingabe ≤ $0.10</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogFilters.qml" line="89"/>
        <source>Input ≤ $0.50</source>
        <translation>Eingabe ≤ $0.50</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogFilters.qml" line="89"/>
        <source>Input ≤ $1</source>
        <translation>Eingabe ≤ $1</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogFilters.qml" line="89"/>
        <source>Input ≤ $5</source>
        <translation>Eingabe ≤ $5</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogFilters.qml" line="95"/>
        <source>Price picture</source>
        <translation>Preisbild</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogFilters.qml" line="97"/>
        <source>Input against output price of these models</source>
        <translation>Eingabe- gegen Ausgabepreis dieser Modelle</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogFilters.qml" line="108"/>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>CatalogHead</name>
    <message>
        <location filename="../qml/Etude/CatalogHead.qml" line="23"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogHead.qml" line="30"/>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogHead.qml" line="38"/>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogHead.qml" line="39"/>
        <source>Price of 1M input tokens</source>
        <translation>Preis für 1M Eingabe-Tokens</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogHead.qml" line="46"/>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogHead.qml" line="47"/>
        <source>Price of 1M output tokens</source>
        <translation>Preis für 1M Ausgabe-Tokens</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogHead.qml" line="54"/>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogHead.qml" line="61"/>
        <source>Max output</source>
        <translation>Max. Ausgabe</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogHead.qml" line="68"/>
        <source>Released</source>
        <translation>Erschienen</translation>
    </message>
</context>
<context>
    <name>CatalogHeadButton</name>
    <message>
        <location filename="../qml/Etude/CatalogHeadButton.qml" line="23"/>
        <source>Sort by %1</source>
        <translation>Nach „%1“ sortieren</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogHeadButton.qml" line="24"/>
        <source>Sorted by %1, largest first</source>
        <translation>Nach „%1“ sortiert, Größtes zuerst</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogHeadButton.qml" line="25"/>
        <source>Sorted by %1, smallest first</source>
        <translation>Nach „%1“ sortiert, Kleinstes zuerst</translation>
    </message>
</context>
<context>
    <name>CatalogLaunches</name>
    <message>
        <location filename="../qml/Etude/CatalogLaunches.qml" line="25"/>
        <source>Self-host</source>
        <translation>Selbst hosten</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogLaunches.qml" line="34"/>
        <location filename="../qml/Etude/CatalogLaunches.qml" line="44"/>
        <source>Graphics cards that share the model</source>
        <translation>Grafikkarten, die sich das Modell teilen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogLaunches.qml" line="62"/>
        <source>With %1, on a computer that has room for it</source>
        <translation>Mit %1, auf einem Computer, der genug Platz dafür hat</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogLaunches.qml" line="70"/>
        <source>Connect to it</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogLaunches.qml" line="71"/>
        <source>Send prompts to %1, which is running by now</source>
        <translation>Prompts an %1 senden, das inzwischen läuft</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogLaunches.qml" line="79"/>
        <source>the line for %1</source>
        <translation>Zeile für %1</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogLaunches.qml" line="121"/>
        <source>Claude Code can work with this host: it speaks Anthropic&apos;s protocol.</source>
        <translation>Claude Code kann mit diesem Host arbeiten: Er spricht das Protokoll von Anthropic.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogLaunches.qml" line="128"/>
        <source>Show how</source>
        <translation>Zeigen, wie</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogLaunches.qml" line="129"/>
        <source>Use the model, and show how Claude Code is started with it</source>
        <translation>Das Modell verwenden und zeigen, wie Claude Code damit gestartet wird</translation>
    </message>
</context>
<context>
    <name>CatalogLimit</name>
    <message>
        <location filename="../qml/Etude/CatalogLimit.qml" line="22"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CatalogList</name>
    <message>
        <location filename="../qml/Etude/CatalogList.qml" line="62"/>
        <source>Models: %1</source>
        <translation>Modelle: %1</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogList.qml" line="116"/>
        <source>No model of that name is known. Any id can be used all the same: see below.</source>
        <translation>Kein Modell dieses Namens bekannt. Trotzdem lässt sich jede ID verwenden: siehe unten.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogList.qml" line="117"/>
        <source>No model fits all of this: %1.</source>
        <translation>Kein Modell erfüllt all das: %1.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogList.qml" line="124"/>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>CatalogOffers</name>
    <message>
        <location filename="../qml/Etude/CatalogOffers.qml" line="25"/>
        <source>%1 hosts, prices per 1M tokens</source>
        <translation>%1 Hosts, Preise pro 1M Tokens</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogOffers.qml" line="40"/>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogOffers.qml" line="41"/>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogOffers.qml" line="42"/>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogOffers.qml" line="43"/>
        <source>Cached</source>
        <translation>Cache</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogOffers.qml" line="44"/>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogOffers.qml" line="45"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogOffers.qml" line="61"/>
        <source>%1: %2, context %3, price of %4</source>
        <translation>%1: %2, Kontext %3, Preis vom %4</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogOffers.qml" line="93"/>
        <source>Fewer hosts</source>
        <translation>Weniger Hosts</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogOffers.qml" line="93"/>
        <source>All %1 hosts</source>
        <translation>Alle %1 Hosts</translation>
    </message>
</context>
<context>
    <name>CatalogParameters</name>
    <message>
        <location filename="../qml/Etude/CatalogParameters.qml" line="16"/>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogParameters.qml" line="30"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogParameters.qml" line="31"/>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogParameters.qml" line="32"/>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogParameters.qml" line="33"/>
        <source>Range or values</source>
        <translation>Bereich oder Werte</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogParameters.qml" line="45"/>
        <source>%1: %2, default %3, %4. %5</source>
        <translation>%1: %2, Standard %3, %4. %5</translation>
    </message>
</context>
<context>
    <name>CatalogPicture</name>
    <message>
        <location filename="../qml/Etude/CatalogPicture.qml" line="30"/>
        <source>Input, per 1M tokens</source>
        <translation>Eingabe, pro 1M Tokens</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogPicture.qml" line="31"/>
        <source>Output, per 1M tokens</source>
        <translation>Ausgabe, pro 1M Tokens</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogPicture.qml" line="37"/>
        <source>Prices of %1 models</source>
        <translation>Preise von %1 Modellen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogPicture.qml" line="72"/>
        <source>The price of none of these models is known.</source>
        <translation>Von keinem dieser Modelle ist der Preis bekannt.</translation>
    </message>
</context>
<context>
    <name>CatalogPrices</name>
    <message>
        <location filename="../qml/Etude/CatalogPrices.qml" line="16"/>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
</context>
<context>
    <name>CatalogRefresh</name>
    <message>
        <location filename="../src/refresh/catalogrefresh.cpp" line="60"/>
        <source>The kept list of %1&apos;s models cannot be read: fetch it again. (%2)</source>
        <translation>Die aufbewahrte Modellliste von %1 kann nicht gelesen werden: erneut abrufen. (%2)</translation>
    </message>
    <message>
        <location filename="../src/refresh/catalogrefresh.cpp" line="70"/>
        <source>the host sent nothing for too long; try again later.</source>
        <translation>Der Host hat zu lange nichts gesendet; später erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../src/refresh/catalogrefresh.cpp" line="74"/>
        <source>the host answered with HTTP %1.</source>
        <translation>Der Host hat mit HTTP %1 geantwortet.</translation>
    </message>
    <message>
        <location filename="../src/refresh/catalogrefresh.cpp" line="75"/>
        <source>the host answered with HTTP %1: %2</source>
        <translation>Der Host hat mit HTTP %1 geantwortet: %2</translation>
    </message>
    <message>
        <location filename="../src/refresh/catalogrefresh.cpp" line="77"/>
        <source>The catalog stays as it was: %1</source>
        <translation>Der Katalog bleibt, wie er war: %1</translation>
    </message>
    <message>
        <location filename="../src/refresh/catalogrefresh.cpp" line="151"/>
        <source>%1 lists no models: what was known of it stays.</source>
        <translation>%1 listet keine Modelle: Was bekannt war, bleibt.</translation>
    </message>
</context>
<context>
    <name>CatalogRelated</name>
    <message>
        <location filename="../qml/Etude/CatalogRelated.qml" line="18"/>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogRelated.qml" line="64"/>
        <source>Named by the page</source>
        <translation>Von der Seite genannt</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogRelated.qml" line="68"/>
        <source>Of its family at %1</source>
        <translation>Aus derselben Familie bei %1</translation>
    </message>
</context>
<context>
    <name>CatalogRow</name>
    <message>
        <location filename="../qml/Etude/CatalogRow.qml" line="44"/>
        <source>%1, open</source>
        <translation>%1, ausgeklappt</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogRow.qml" line="44"/>
        <source>%1, closed</source>
        <translation>%1, eingeklappt</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogRow.qml" line="171"/>
        <source>No favourite any more (Ctrl+D)</source>
        <translation>Kein Favorit mehr (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogRow.qml" line="171"/>
        <source>Favourite (Ctrl+D)</source>
        <translation>Favorit (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>CatalogStatus</name>
    <message>
        <location filename="../qml/Etude/CatalogStatus.qml" line="22"/>
        <source>%1 of %2 models</source>
        <translation>%1 von %2 Modellen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogStatus.qml" line="45"/>
        <source>Update catalog</source>
        <translation>Katalog aktualisieren</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogStatus.qml" line="48"/>
        <source>Fetch the newest list of models, if there is one</source>
        <translation>Die neueste Modellliste abrufen, falls es eine gibt</translation>
    </message>
</context>
<context>
    <name>CatalogTitle</name>
    <message>
        <location filename="../qml/Etude/CatalogTitle.qml" line="56"/>
        <location filename="../qml/Etude/CatalogTitle.qml" line="142"/>
        <source>Used by: %1</source>
        <translation>Verwendet von: %1</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogTitle.qml" line="73"/>
        <source>model ID</source>
        <translation>Modell-ID</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogTitle.qml" line="84"/>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogTitle.qml" line="90"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogTitle.qml" line="93"/>
        <source>Use the model, and show the code</source>
        <translation>Das Modell verwenden und den Code anzeigen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogTitle.qml" line="100"/>
        <source>No favourite any more</source>
        <translation>Kein Favorit mehr</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogTitle.qml" line="100"/>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogTitle.qml" line="109"/>
        <source>The address of this host is not known: add it as an endpoint to use the model.</source>
        <translation>Die Adresse dieses Hosts ist nicht bekannt: als Endpunkt hinzufügen, um das Modell zu verwenden.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogTitle.qml" line="116"/>
        <source>Some text of this source is garbled: its bytes were read in a wrong encoding. It is shown as it came.</source>
        <translation>Mancher Text dieser Quelle ist verstümmelt: Seine Bytes wurden in falscher Kodierung gelesen. Er steht hier, wie er kam.</translation>
    </message>
</context>
<context>
    <name>CheckConsentDialog</name>
    <message>
        <location filename="../qml/Etude/CheckConsentDialog.qml" line="15"/>
        <source>Run the code to check it?</source>
        <translation>Den Code zur Prüfung ausführen?</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CheckConsentDialog.qml" line="31"/>
        <source>You are asked only this once.</source>
        <translation>Diese Frage kommt nur dieses eine Mal.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CheckConsentDialog.qml" line="41"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CheckConsentDialog.qml" line="47"/>
        <source>Run the check</source>
        <translation>Prüfung ausführen</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <location filename="../qml/Etude/CheckDialog.qml" line="18"/>
        <source>What the check found</source>
        <translation>Was die Prüfung ergab</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CheckDialog.qml" line="52"/>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CheckDialog.qml" line="65"/>
        <location filename="../qml/Etude/CheckDialog.qml" line="75"/>
        <source>What the program wrote</source>
        <translation>Was das Programm schrieb</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <location filename="../qml/Etude/CheckLine.qml" line="48"/>
        <source>Show differences</source>
        <translation>Unterschiede zeigen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CheckLine.qml" line="48"/>
        <source>Show output</source>
        <translation>Ausgabe zeigen</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <location filename="../qml/Etude/CheckRow.qml" line="18"/>
        <source>%1: the code sent %2, Run sends %3</source>
        <translation>%1: Der Code sandte %2, Ausführen sendet %3</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CheckRow.qml" line="40"/>
        <source>Sent by the code</source>
        <translation>Vom Code gesendet</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CheckRow.qml" line="54"/>
        <source>Sent by Run</source>
        <translation>Von Ausführen gesendet</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <location filename="../src/import/codecalls.cpp" line="251"/>
        <source>The addresses of Azure OpenAI are put together by its SDK: check the endpoint&apos;s address and key.</source>
        <translation>Die Adressen von Azure OpenAI setzt dessen SDK zusammen: Prüfen Sie Adresse und Schlüssel des Endpunkts.</translation>
    </message>
    <message>
        <location filename="../src/import/codecalls.cpp" line="278"/>
        <source>The proxy of %1 is not taken over: set it in the endpoint.</source>
        <translation>Der Proxy aus %1 wird nicht übernommen: Stellen Sie ihn im Endpunkt ein.</translation>
    </message>
    <message>
        <location filename="../src/import/codecalls.cpp" line="282"/>
        <source>%1 (trust any certificate) is not taken over: where the certificate is not trusted, Etude shows it and asks.</source>
        <translation>%1 (jedem Zertifikat vertrauen) wird nicht übernommen: Wo dem Zertifikat nicht vertraut wird, zeigt Etude es und fragt.</translation>
    </message>
    <message>
        <location filename="../src/import/codesending.cpp" line="59"/>
        <source>The body is no JSON: %1</source>
        <translation>Der Inhalt ist kein JSON: %1</translation>
    </message>
    <message>
        <location filename="../src/import/codesending.cpp" line="71"/>
        <source>The code sends its data as a form; Etude sends them as JSON, which is what hosts take.</source>
        <translation>Der Code sendet seine Daten als Formular; Etude sendet sie als JSON, wie Hosts es erwarten.</translation>
    </message>
    <message>
        <location filename="../src/import/codesending.cpp" line="162"/>
        <source>How the client is made is not understood: choose the endpoint it sends to.</source>
        <translation>Wie der Client angelegt wird, ist nicht zu verstehen: Wählen Sie den Endpunkt, an den er sendet.</translation>
    </message>
    <message>
        <location filename="../src/import/codesending.cpp" line="163"/>
        <source>The client %1 is none that Etude knows, and its address is not in the text: choose the endpoint it sends to.</source>
        <translation>Den Client %1 kennt Etude nicht, und seine Adresse steht nicht im Text: Wählen Sie den Endpunkt, an den er sendet.</translation>
    </message>
    <message>
        <location filename="../src/import/codesending.cpp" line="184"/>
        <source>The SDK adds %1 to an address that ends in /v1 already: check the endpoint&apos;s address.</source>
        <translation>Das SDK hängt %1 an eine Adresse, die schon auf /v1 endet: Prüfen Sie die Adresse des Endpunkts.</translation>
    </message>
    <message>
        <location filename="../src/import/codesending.cpp" line="188"/>
        <source>The client %1 is none that Etude knows: check the endpoint&apos;s address and key.</source>
        <translation>Den Client %1 kennt Etude nicht: Prüfen Sie Adresse und Schlüssel des Endpunkts.</translation>
    </message>
    <message>
        <location filename="../src/import/codesending.cpp" line="192"/>
        <source>The client is not made in the text: its usual address, %1, is taken.</source>
        <translation>Der Client wird im Text nicht angelegt: Genommen wird seine übliche Adresse, %1.</translation>
    </message>
</context>
<context>
    <name>CodeFooter</name>
    <message>
        <location filename="../qml/Etude/CodeFooter.qml" line="41"/>
        <source>Save the code</source>
        <translation>Code speichern</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodeFooter.qml" line="43"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodeFooter.qml" line="58"/>
        <source>First in the terminal, for the key of the engine:</source>
        <translation>Zuerst im Terminal, für den Schlüssel der Engine:</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodeFooter.qml" line="59"/>
        <source>The engine is not running: run the prompt once.</source>
        <translation>Die Engine läuft nicht: den Prompt einmal ausführen.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodeFooter.qml" line="94"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodeFooter.qml" line="94"/>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodeFooter.qml" line="96"/>
        <source>Stop the check</source>
        <translation>Prüfung anhalten</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodeFooter.qml" line="96"/>
        <source>Check the code</source>
        <translation>Code prüfen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodeFooter.qml" line="97"/>
        <source>Run the code on this computer, and see whether it sends what Run sends</source>
        <translation>Den Code auf diesem Rechner ausführen und sehen, ob er dasselbe sendet wie Ausführen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodeFooter.qml" line="106"/>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodeFooter.qml" line="106"/>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodeFooter.qml" line="107"/>
        <source>Save the code as a file</source>
        <translation>Den Code als Datei speichern</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodeFooter.qml" line="121"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodeFooter.qml" line="121"/>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodeFooter.qml" line="124"/>
        <source>Copy code (Ctrl+Shift+C)</source>
        <translation>Code kopieren (Strg+Umschalt+C)</translation>
    </message>
</context>
<context>
    <name>CodeLine</name>
    <message>
        <location filename="../qml/Etude/CodeLine.qml" line="33"/>
        <source>Copy “%1”</source>
        <translation>„%1“ kopieren</translation>
    </message>
</context>
<context>
    <name>CodeOptions</name>
    <message>
        <location filename="../qml/Etude/CodeOptions.qml" line="25"/>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodeOptions.qml" line="36"/>
        <source>Client library</source>
        <translation>Client-Bibliothek</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodeOptions.qml" line="43"/>
        <source>Stream</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodeOptions.qml" line="44"/>
        <source>The switch of the prompt: what is shown is what Run sends</source>
        <translation>Der Schalter des Prompts: Was zu sehen ist, wird beim Ausführen gesendet</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodeOptions.qml" line="51"/>
        <source>Error handling</source>
        <translation>Fehlerbehandlung</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodeOptions.qml" line="52"/>
        <source>The code looks at the status and at errors in the answer</source>
        <translation>Der Code achtet auf den Status und auf Fehler in der Antwort</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodeOptions.qml" line="59"/>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodeOptions.qml" line="60"/>
        <source>The code says what to install, to set and to change</source>
        <translation>Der Code sagt, was zu installieren, zu setzen und zu ändern ist</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodeOptions.qml" line="67"/>
        <source>Placeholder for the key</source>
        <translation>Platzhalter für den Schlüssel</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodeOptions.qml" line="68"/>
        <source>In place of reading the key from an environment variable</source>
        <translation>Statt den Schlüssel aus einer Umgebungsvariable zu lesen</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <location filename="../qml/Etude/CodePanel.qml" line="33"/>
        <source>Close the code</source>
        <translation>Code schließen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodePanel.qml" line="71"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <location filename="../qml/Etude/Composer.qml" line="101"/>
        <source>Message …</source>
        <translation>Nachricht&#xa0;…</translation>
    </message>
    <message>
        <location filename="../qml/Etude/Composer.qml" line="102"/>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location filename="../qml/Etude/Composer.qml" line="120"/>
        <source>https:// address of an image, which the host fetches</source>
        <translation>https://-Adresse eines Bildes, das der Host abruft</translation>
    </message>
    <message>
        <location filename="../qml/Etude/Composer.qml" line="125"/>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/Composer.qml" line="130"/>
        <source>No address</source>
        <translation>Keine Adresse</translation>
    </message>
    <message>
        <location filename="../qml/Etude/Composer.qml" line="184"/>
        <location filename="../qml/Etude/Composer.qml" line="254"/>
        <source>Attach images</source>
        <translation>Bilder anhängen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/Composer.qml" line="190"/>
        <source>Image files…</source>
        <translation>Bilddateien&#xa0;…</translation>
    </message>
    <message>
        <location filename="../qml/Etude/Composer.qml" line="194"/>
        <source>Image by address…</source>
        <translation>Bild per Adresse&#xa0;…</translation>
    </message>
    <message>
        <location filename="../qml/Etude/Composer.qml" line="201"/>
        <source>Add message</source>
        <translation>Nachricht hinzufügen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/Composer.qml" line="217"/>
        <source>Counting…</source>
        <translation>Zählt&#xa0;…</translation>
    </message>
    <message>
        <location filename="../qml/Etude/Composer.qml" line="217"/>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/Composer.qml" line="218"/>
        <source>Ask %1 how many tokens this is</source>
        <translation>%1 fragen, wie viele Tokens das sind</translation>
    </message>
    <message>
        <location filename="../qml/Etude/Composer.qml" line="221"/>
        <source>Count the tokens at %1</source>
        <translation>Die Tokens bei %1 zählen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/Composer.qml" line="231"/>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <location filename="../qml/Etude/Composer.qml" line="231"/>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/Composer.qml" line="234"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../qml/Etude/Composer.qml" line="234"/>
        <source>Ctrl ⏎</source>
        <translation>Ctrl ⏎</translation>
    </message>
    <message>
        <location filename="../qml/Etude/Composer.qml" line="256"/>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <location filename="../qml/Etude/Composer.qml" line="256"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <location filename="../qml/Etude/ConsentDialog.qml" line="15"/>
        <source>Send the key unencrypted?</source>
        <translation>Schlüssel unverschlüsselt senden?</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ConsentDialog.qml" line="23"/>
        <source>Use an address that begins with https: if the host has one.</source>
        <translation>Eine Adresse verwenden, die mit https: beginnt, wenn der Host eine hat.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ConsentDialog.qml" line="34"/>
        <source>Send it unencrypted</source>
        <translation>Unverschlüsselt senden</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ConsentDialog.qml" line="40"/>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <location filename="../qml/Etude/ContextMenu.qml" line="16"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ContextMenu.qml" line="21"/>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>CostLink</name>
    <message>
        <location filename="../qml/Etude/CostLink.qml" line="22"/>
        <source>Cost: %1. Show the details</source>
        <translation>Kosten: %1. Details anzeigen</translation>
    </message>
</context>
<context>
    <name>CostNote</name>
    <message>
        <location filename="../src/viewmodels/costnote.cpp" line="25"/>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/costnote.cpp" line="27"/>
        <source>Input from a cache</source>
        <translation>Eingabe aus Cache</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/costnote.cpp" line="29"/>
        <source>Input into a cache</source>
        <translation>Eingabe in Cache</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/costnote.cpp" line="31"/>
        <source>Sound in</source>
        <translation>Ton-Eingabe</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/costnote.cpp" line="33"/>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/costnote.cpp" line="35"/>
        <source>Reasoning</source>
        <translation>Reasoning</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/costnote.cpp" line="37"/>
        <source>Sound out</source>
        <translation>Ton-Ausgabe</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/costnote.cpp" line="39"/>
        <source>Web searches</source>
        <translation>Websuchen</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/costnote.cpp" line="41"/>
        <source>The request itself</source>
        <translation>Die Anfrage selbst</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/costnote.cpp" line="48"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/costnote.cpp" line="50"/>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/costnote.cpp" line="54"/>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/costnote.cpp" line="54"/>
        <source>%1 per 1M</source>
        <translation>%1 pro 1M</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/costnote.cpp" line="70"/>
        <source>by list</source>
        <translation>laut Liste</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/costnote.cpp" line="71"/>
        <source>by list of %1</source>
        <translation>laut Liste vom %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../src/viewmodels/costnote.cpp" line="73"/>
        <source>%1 (price %n days old)</source>
        <translation>
            <numerusform>%1 (Preis %n Tag alt)</numerusform>
            <numerusform>%1 (Preis %n Tage alt)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../src/viewmodels/costnote.cpp" line="81"/>
        <source>price unknown (listed as 0, not as free)</source>
        <translation>Preis unbekannt (gelistet als 0, nicht als kostenlos)</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/costnote.cpp" line="84"/>
        <source>cost unknown: the host counted no tokens</source>
        <translation>Kosten unbekannt: Der Host hat keine Tokens gezählt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/costnote.cpp" line="90"/>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/costnote.cpp" line="98"/>
        <source>Nothing that Etude has read names a price of this model at this host.</source>
        <translation>Nichts, was Etude gelesen hat, nennt einen Preis dieses Modells bei diesem Host.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/costnote.cpp" line="102"/>
        <source>Prices by %1, read on %2.</source>
        <translation>Preise laut %1, gelesen am %2.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/costnote.cpp" line="104"/>
        <source>Prices by %1; when they were read is not known.</source>
        <translation>Preise laut %1; wann sie gelesen wurden, ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/costnote.cpp" line="109"/>
        <source>The list prints 0 and does not say that the model is free.</source>
        <translation>Die Liste gibt 0 an und sagt nicht, dass das Modell kostenlos ist.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/costnote.cpp" line="111"/>
        <source>The prices above %1 input tokens hold for the whole request.</source>
        <translation>Die Preise über %1 Eingabe-Tokens gelten für die ganze Anfrage.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/costnote.cpp" line="114"/>
        <source>At least: a count or a price is not known.</source>
        <translation>Mindestens: Eine Anzahl oder ein Preis ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/costnote.cpp" line="128"/>
        <source>%1 reported</source>
        <translation>%1 gemeldet</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/costnote.cpp" line="132"/>
        <source>free %1</source>
        <translation>kostenlos %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/costnote.cpp" line="137"/>
        <source>at least %1 %2</source>
        <translation>mindestens %1 %2</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/costnote.cpp" line="147"/>
        <source>, differs</source>
        <translation>, abweichend</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/costnote.cpp" line="152"/>
        <source>By list</source>
        <translation>Nach Liste</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/costnote.cpp" line="153"/>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/costnote.cpp" line="158"/>
        <source>Reported by the host</source>
        <translation>Vom Host gemeldet</translation>
    </message>
</context>
<context>
    <name>CostPopup</name>
    <message>
        <location filename="../qml/Etude/CostPopup.qml" line="69"/>
        <source>All spending…</source>
        <translation>Alle Kosten&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Curl</name>
    <message>
        <location filename="../src/import/curl.cpp" line="29"/>
        <source>The command holds another one, $(…) or `…`: nothing is run, so its text stands as it is.</source>
        <translation>Der Befehl enthält einen weiteren, $(…) oder `…`: Nichts wird ausgeführt, darum bleibt sein Text stehen, wie er ist.</translation>
    </message>
    <message>
        <location filename="../src/import/curl.cpp" line="62"/>
        <source>The option %1 has no value: the command may be cut off.</source>
        <translation>Die Option %1 hat keinen Wert: Vielleicht ist der Befehl abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../src/import/curl.cpp" line="74"/>
        <source>The headers in the file %1 are not read: paste them into the command.</source>
        <translation>Die Kopfzeilen in der Datei %1 werden nicht gelesen: Fügen Sie sie in den Befehl ein.</translation>
    </message>
    <message>
        <location filename="../src/import/curl.cpp" line="76"/>
        <source>A header without a colon is left out: write it as Name: value.</source>
        <translation>Eine Kopfzeile ohne Doppelpunkt bleibt weg: Schreiben Sie sie als Name: Wert.</translation>
    </message>
    <message>
        <location filename="../src/import/curl.cpp" line="87"/>
        <source>The name and password of %1 stand in variables, and no header can be made of them: choose in the endpoint how the key is sent.</source>
        <translation>Name und Passwort von %1 stehen in Variablen, daraus lässt sich keine Kopfzeile machen: Wählen Sie im Endpunkt, wie der Schlüssel gesendet wird.</translation>
    </message>
    <message>
        <location filename="../src/import/curl.cpp" line="109"/>
        <source>The body comes from the standard input, which is not in the text: paste it in the place of @-.</source>
        <translation>Der Inhalt kommt aus der Standardeingabe, die nicht im Text steht: Fügen Sie ihn anstelle von @- ein.</translation>
    </message>
    <message>
        <location filename="../src/import/curl.cpp" line="111"/>
        <source>The file %1 is not read: paste its content in the place of @%1.</source>
        <translation>Die Datei %1 wird nicht gelesen: Fügen Sie ihren Inhalt anstelle von @%1 ein.</translation>
    </message>
    <message>
        <location filename="../src/import/curl.cpp" line="140"/>
        <source>%1 sends a form or a file, and no host takes a prompt so: give the JSON with -d.</source>
        <translation>%1 sendet ein Formular oder eine Datei, so nimmt kein Host einen Prompt: Geben Sie das JSON mit -d an.</translation>
    </message>
    <message>
        <location filename="../src/import/curl.cpp" line="149"/>
        <source>The user agent is not taken over: Etude sends its own.</source>
        <translation>Der User-Agent wird nicht übernommen: Etude sendet seinen eigenen.</translation>
    </message>
    <message>
        <location filename="../src/import/curl.cpp" line="162"/>
        <source>%1 (trust any certificate) is not taken over: where the certificate is not trusted, Etude shows it and asks.</source>
        <translation>%1 (jedem Zertifikat vertrauen) wird nicht übernommen: Wo dem Zertifikat nicht vertraut wird, zeigt Etude es und fragt.</translation>
    </message>
    <message>
        <location filename="../src/import/curl.cpp" line="167"/>
        <source>The proxy of %1 is not taken over: set it in the endpoint.</source>
        <translation>Der Proxy aus %1 wird nicht übernommen: Stellen Sie ihn im Endpunkt ein.</translation>
    </message>
    <message>
        <location filename="../src/import/curl.cpp" line="170"/>
        <source>The certificates of %1 are not taken over: choose the file in the endpoint.</source>
        <translation>Die Zertifikate aus %1 werden nicht übernommen: Wählen Sie die Datei im Endpunkt.</translation>
    </message>
    <message>
        <location filename="../src/import/curl.cpp" line="173"/>
        <source>%1 is not taken over: Etude shows no certificate or key file of its own to a host.</source>
        <translation>%1 wird nicht übernommen: Etude zeigt einem Host weder ein eigenes Zertifikat noch eine Schlüsseldatei.</translation>
    </message>
    <message>
        <location filename="../src/import/curl.cpp" line="176"/>
        <source>%1 is not taken over: the time limits are set in the endpoint.</source>
        <translation>%1 wird nicht übernommen: Die Zeitgrenzen werden im Endpunkt eingestellt.</translation>
    </message>
    <message>
        <location filename="../src/import/curl.cpp" line="179"/>
        <location filename="../src/import/curl.cpp" line="203"/>
        <location filename="../src/import/curl.cpp" line="217"/>
        <source>The option %1 is not understood and left out.</source>
        <translation>Die Option %1 ist unverständlich und bleibt weg.</translation>
    </message>
    <message>
        <location filename="../src/import/curl.cpp" line="251"/>
        <source>This curl command sends no prompt: paste one that posts JSON with -d, such as a provider&apos;s example for chat completions.</source>
        <translation>Dieser curl-Befehl sendet keinen Prompt: Fügen Sie einen ein, der mit -d JSON sendet, etwa das Beispiel eines Anbieters für Chat Completions.</translation>
    </message>
    <message>
        <location filename="../src/import/curl.cpp" line="256"/>
        <source>-G puts the data into the address, and no host takes a prompt there.</source>
        <translation>-G setzt die Daten in die Adresse, dort nimmt kein Host einen Prompt.</translation>
    </message>
    <message>
        <location filename="../src/import/curl.cpp" line="271"/>
        <source>The data of the curl command is no JSON: %1</source>
        <translation>Die Daten des curl-Befehls sind kein JSON: %1</translation>
    </message>
    <message>
        <location filename="../src/import/curl.cpp" line="282"/>
        <source>The curl command has no address: paste all of it, with the https://… part.</source>
        <translation>Der curl-Befehl hat keine Adresse: Fügen Sie ihn ganz ein, mit dem Teil https://…</translation>
    </message>
    <message>
        <location filename="../src/import/curl.cpp" line="285"/>
        <source>Only the first of %1 addresses is taken: a text without its quotes may have fallen apart.</source>
        <translation>Von %1 Adressen wird nur die erste genommen: Vielleicht ist ein Text ohne seine Anführungszeichen zerfallen.</translation>
    </message>
    <message>
        <location filename="../src/import/curl.cpp" line="290"/>
        <source>The method %1 is not taken over: a prompt is sent with POST.</source>
        <translation>Die Methode %1 wird nicht übernommen: Ein Prompt wird mit POST gesendet.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <location filename="../src/storage/database.cpp" line="37"/>
        <source>The file “%1” could not be made (%2): check the free space and the rights to its folder.</source>
        <translation>Die Datei „%1“ konnte nicht angelegt werden (%2): freien Speicherplatz und Rechte am Ordner prüfen.</translation>
    </message>
    <message>
        <location filename="../src/storage/database.cpp" line="70"/>
        <source>The file “%1” could not be used (%2): check the free space and the rights to its folder.</source>
        <translation>Die Datei „%1“ konnte nicht verwendet werden (%2): freien Speicherplatz und Rechte am Ordner prüfen.</translation>
    </message>
    <message>
        <location filename="../src/storage/database.cpp" line="143"/>
        <source>The file “%1” is broken and was kept as “%2”; Etude begins with a new one.</source>
        <translation>Die Datei „%1“ ist beschädigt und wurde als „%2“ aufbewahrt; Etude beginnt mit einer neuen.</translation>
    </message>
</context>
<context>
    <name>Dialects</name>
    <message>
        <location filename="../src/dialects/modellist.cpp" line="370"/>
        <source>The host answered with something that is no list of models: type the model&apos;s id instead.</source>
        <translation>Die Antwort des Hosts ist keine Modellliste: stattdessen die ID des Modells eingeben.</translation>
    </message>
    <message>
        <location filename="../src/dialects/modelslab.cpp" line="26"/>
        <source>The answer is not ready, and ModelsLab documents no way to fetch it later: send the request again.</source>
        <translation>Die Antwort ist noch nicht fertig, und ModelsLab dokumentiert keinen Weg, sie später abzurufen: Anfrage erneut senden.</translation>
    </message>
    <message>
        <location filename="../src/dialects/decoder.cpp" line="124"/>
        <source>The host sent a JSON document that holds no answer of this protocol.</source>
        <translation>Der Host hat ein JSON-Dokument gesendet, das keine Antwort dieses Protokolls enthält.</translation>
    </message>
    <message>
        <location filename="../src/dialects/decoder.cpp" line="125"/>
        <source>The host sent a JSON document that holds no answer of this protocol: %1</source>
        <translation>Der Host hat ein JSON-Dokument gesendet, das keine Antwort dieses Protokolls enthält: %1</translation>
    </message>
    <message>
        <location filename="../src/dialects/decoder.cpp" line="150"/>
        <source>The stream ended without an answer in it.</source>
        <translation>Der Stream endete ohne eine Antwort.</translation>
    </message>
    <message>
        <location filename="../src/dialects/decoder.cpp" line="151"/>
        <source>The stream ended before the answer did.</source>
        <translation>Der Stream endete vor der Antwort.</translation>
    </message>
    <message>
        <location filename="../src/dialects/dialect.cpp" line="115"/>
        <source>The host answered with something that is no count of tokens.</source>
        <translation>Die Antwort des Hosts ist keine Anzahl von Tokens.</translation>
    </message>
    <message>
        <location filename="../src/dialects/dialect.cpp" line="148"/>
        <source>This host has no way to count tokens: an estimate has to do.</source>
        <translation>Dieser Host kann keine Tokens zählen: eine Schätzung muss genügen.</translation>
    </message>
    <message>
        <location filename="../src/dialects/dialect.cpp" line="202"/>
        <source>No model is chosen: choose one, or type its id.</source>
        <translation>Kein Modell gewählt: eines wählen oder seine ID eingeben.</translation>
    </message>
    <message>
        <location filename="../src/dialects/dialect.cpp" line="205"/>
        <source>The extra JSON is no object: write it as { &quot;name&quot;: value }.</source>
        <translation>Das zusätzliche JSON ist kein Objekt: als { &quot;name&quot;: Wert } schreiben.</translation>
    </message>
    <message>
        <location filename="../src/dialects/dialect.cpp" line="207"/>
        <source>The tools are no list: write them as [ { &quot;name&quot;: … } ].</source>
        <translation>Die Tools sind keine Liste: als [ { &quot;name&quot;: … } ] schreiben.</translation>
    </message>
    <message>
        <location filename="../src/dialects/errordocument.cpp" line="53"/>
        <source>a web page in place of an answer</source>
        <translation>eine Webseite anstelle einer Antwort</translation>
    </message>
    <message>
        <location filename="../src/dialects/inflater.cpp" line="103"/>
        <source>The answer is compressed with &quot;%1&quot;, which nobody asked for.</source>
        <translation>Die Antwort ist mit „%1“ komprimiert, was niemand verlangt hat.</translation>
    </message>
    <message>
        <location filename="../src/dialects/inflater.cpp" line="111"/>
        <source>There is not enough memory to unpack the answer.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um die Antwort zu entpacken.</translation>
    </message>
    <message>
        <location filename="../src/dialects/inflater.cpp" line="147"/>
        <source>The compressed answer unpacks to more than 64 MB at once.</source>
        <translation>Die komprimierte Antwort ergibt entpackt mehr als 64 MB auf einmal.</translation>
    </message>
    <message>
        <location filename="../src/dialects/inflater.cpp" line="154"/>
        <source>The compressed answer is broken.</source>
        <translation>Die komprimierte Antwort ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../src/dialects/replyreader.cpp" line="155"/>
        <source>The answer is a document of more than 64 MB.</source>
        <translation>Die Antwort ist ein Dokument von mehr als 64 MB.</translation>
    </message>
    <message>
        <location filename="../src/dialects/replyreader.cpp" line="207"/>
        <source>The stream has a line of more than 64 MB.</source>
        <translation>Der Stream hat eine Zeile von mehr als 64 MB.</translation>
    </message>
</context>
<context>
    <name>DialectsDialog</name>
    <message>
        <location filename="../qml/Etude/DialectsDialog.qml" line="22"/>
        <source>The prompt in every dialect</source>
        <translation>Der Prompt in jedem Dialekt</translation>
    </message>
    <message>
        <location filename="../qml/Etude/DialectsDialog.qml" line="58"/>
        <source>in use</source>
        <translation>in Verwendung</translation>
    </message>
    <message>
        <location filename="../qml/Etude/DialectsDialog.qml" line="63"/>
        <source>Copy the request in %1</source>
        <translation>Anfrage in %1 kopieren</translation>
    </message>
    <message>
        <location filename="../qml/Etude/DialectsDialog.qml" line="98"/>
        <source>Request in %1</source>
        <translation>Anfrage in %1</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <location filename="../qml/Etude/Controls/Dialog.qml" line="46"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <location filename="../src/check/differences.cpp" line="301"/>
        <source>%1: missing, Run sends %2</source>
        <translation>%1: fehlt, Ausführen sendet %2</translation>
    </message>
    <message>
        <location filename="../src/check/differences.cpp" line="303"/>
        <source>%1: %2, which Run does not send</source>
        <translation>%1: %2, was Ausführen nicht sendet</translation>
    </message>
    <message>
        <location filename="../src/check/differences.cpp" line="304"/>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 statt %3</translation>
    </message>
</context>
<context>
    <name>Discovery</name>
    <message>
        <location filename="../src/engine/discovery.cpp" line="131"/>
        <source>Unknown engine</source>
        <translation>Unbekannte Engine</translation>
    </message>
    <message>
        <location filename="../src/engine/discovery.cpp" line="244"/>
        <source>%1 at port %2</source>
        <translation>%1 an Port %2</translation>
    </message>
    <message>
        <location filename="../src/engine/discovery.cpp" line="244"/>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <location filename="../src/net/doctorverdicts.cpp" line="34"/>
        <source>The engine is up, but still loading its model (HTTP 503). Wait a little, then test again.</source>
        <translation>Die Engine läuft, lädt aber noch ihr Modell (HTTP 503). Kurz warten, dann erneut testen.</translation>
    </message>
    <message>
        <location filename="../src/net/doctorverdicts.cpp" line="57"/>
        <source>The host gives its list only to who has a key.</source>
        <translation>Der Host gibt seine Liste nur mit Schlüssel heraus.</translation>
    </message>
    <message>
        <location filename="../src/net/doctorverdicts.cpp" line="68"/>
        <source>The host wants a key, but this endpoint is set to none: choose how the key is shown. %1</source>
        <translation>Der Host verlangt einen Schlüssel, aber dieser Endpunkt zeigt keinen vor: wählen, wie der Schlüssel vorgezeigt wird. %1</translation>
    </message>
    <message>
        <location filename="../src/net/doctorverdicts.cpp" line="81"/>
        <source>This endpoint needs no key.</source>
        <translation>Dieser Endpunkt braucht keinen Schlüssel.</translation>
    </message>
    <message>
        <location filename="../src/net/doctorverdicts.cpp" line="82"/>
        <source>The host accepts the key.</source>
        <translation>Der Host akzeptiert den Schlüssel.</translation>
    </message>
</context>
<context>
    <name>DoctorModel</name>
    <message>
        <location filename="../src/viewmodels/doctormodel.cpp" line="26"/>
        <source>Look-up</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/doctormodel.cpp" line="28"/>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/doctormodel.cpp" line="30"/>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/doctormodel.cpp" line="32"/>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/doctormodel.cpp" line="34"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/doctormodel.cpp" line="36"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/doctormodel.cpp" line="38"/>
        <source>First token</source>
        <translation>1. Token</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/doctormodel.cpp" line="49"/>
        <source>Use the system&apos;s proxy</source>
        <translation>Proxy des Systems verwenden</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/doctormodel.cpp" line="51"/>
        <source>Go without a proxy</source>
        <translation>Ohne Proxy verbinden</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/doctormodel.cpp" line="53"/>
        <source>Trust it for this endpoint only</source>
        <translation>Nur für diesen Endpunkt vertrauen</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/doctormodel.cpp" line="56"/>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/doctormodel.cpp" line="58"/>
        <source>Enter the key</source>
        <translation>Schlüssel eingeben</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/doctormodel.cpp" line="60"/>
        <source>Send the key all the same</source>
        <translation>Schlüssel trotzdem senden</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/doctormodel.cpp" line="62"/>
        <source>Test with %1</source>
        <translation>Mit %1 testen</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/doctormodel.cpp" line="65"/>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/doctormodel.cpp" line="68"/>
        <source>Wait %1 s</source>
        <translation>%1 s warten</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/doctormodel.cpp" line="79"/>
        <source>Issued to: %1
Issued by: %2
Valid: %3 to %4
SHA-256: %5</source>
        <translation>Ausgestellt für: %1
Ausgestellt von: %2
Gültig: %3 bis %4
SHA-256: %5</translation>
    </message>
</context>
<context>
    <name>DoctorRow</name>
    <message>
        <location filename="../qml/Etude/DoctorRow.qml" line="28"/>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <location filename="../qml/Etude/DoctorRow.qml" line="28"/>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location filename="../qml/Etude/DoctorRow.qml" line="28"/>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/DoctorRow.qml" line="28"/>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <location filename="../qml/Etude/DoctorRow.qml" line="29"/>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <location filename="../qml/Etude/DoctorRow.qml" line="73"/>
        <source>…</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>DocumentFetch</name>
    <message>
        <location filename="../src/net/documentfetch.cpp" line="42"/>
        <source>The answer is too long to be what was asked for.</source>
        <translation>Die Antwort ist zu lang, um das Verlangte zu sein.</translation>
    </message>
    <message>
        <location filename="../src/net/documentfetch.cpp" line="145"/>
        <source>There is nothing at this address.</source>
        <translation>Unter dieser Adresse gibt es nichts.</translation>
    </message>
    <message>
        <location filename="../src/net/documentfetch.cpp" line="148"/>
        <source>There is a web page at this address: %1</source>
        <translation>Unter dieser Adresse steht eine Webseite: %1</translation>
    </message>
    <message>
        <location filename="../src/net/documentfetch.cpp" line="199"/>
        <source>“%1” is not a web address: it has to begin with https:// and a host.</source>
        <translation>„%1“ ist keine Webadresse: Sie muss mit https:// und einem Host beginnen.</translation>
    </message>
    <message>
        <location filename="../src/net/documentfetch.cpp" line="214"/>
        <source>“%1” is not a dialect that Etude speaks.</source>
        <translation>„%1“ ist kein Dialekt, den Etude spricht.</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <location filename="../src/core/endpoint.cpp" line="35"/>
        <source>header of an endpoint</source>
        <translation>Header eines Endpunkts</translation>
    </message>
    <message>
        <location filename="../src/core/endpoint.cpp" line="42"/>
        <source>In the endpoint, a header has no name.</source>
        <translation>Im Endpunkt hat ein Header keinen Namen.</translation>
    </message>
    <message>
        <location filename="../src/core/endpoint.cpp" line="65"/>
        <source>proxy of an endpoint</source>
        <translation>Proxy eines Endpunkts</translation>
    </message>
    <message>
        <location filename="../src/core/endpoint.cpp" line="71"/>
        <source>“%1” is no kind of proxy: use system, none, http or socks5.</source>
        <translation>„%1“ ist keine Art von Proxy: system, none, http oder socks5 verwenden.</translation>
    </message>
    <message>
        <location filename="../src/core/endpoint.cpp" line="77"/>
        <source>The port of a proxy is a number from 1 to 65535.</source>
        <translation>Der Port eines Proxys ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <location filename="../src/core/endpoint.cpp" line="104"/>
        <source>refusal that an endpoint taught</source>
        <translation>gelernte Ablehnung eines Endpunkts</translation>
    </message>
    <message>
        <location filename="../src/core/endpoint.cpp" line="116"/>
        <source>In the endpoint, a refusal does not say what was refused.</source>
        <translation>Im Endpunkt sagt eine Ablehnung nicht, was abgelehnt wurde.</translation>
    </message>
    <message>
        <location filename="../src/core/endpoint.cpp" line="183"/>
        <source>“%1” is no way to show a key: use bearer, x-api-key, header:NAME, body:FIELD or none.</source>
        <translation>„%1“ ist keine Art, einen Schlüssel vorzuzeigen: bearer, x-api-key, header:NAME, body:FIELD oder none verwenden.</translation>
    </message>
    <message>
        <location filename="../src/core/endpoint.cpp" line="235"/>
        <source>endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <location filename="../src/core/endpoint.cpp" line="246"/>
        <source>In the endpoint, the path of “%1” has to be a text.</source>
        <translation>Im Endpunkt muss der Pfad von „%1“ ein Text sein.</translation>
    </message>
    <message>
        <location filename="../src/core/endpoint.cpp" line="252"/>
        <source>In the endpoint, the place of “%1” has to be a text.</source>
        <translation>Im Endpunkt muss der Platz von „%1“ ein Text sein.</translation>
    </message>
</context>
<context>
    <name>EndpointBasics</name>
    <message>
        <location filename="../qml/Etude/EndpointBasics.qml" line="30"/>
        <location filename="../qml/Etude/EndpointBasics.qml" line="36"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointBasics.qml" line="35"/>
        <source>My host</source>
        <translation>Mein Host</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointBasics.qml" line="41"/>
        <location filename="../qml/Etude/EndpointBasics.qml" line="46"/>
        <source>Dialect</source>
        <translation>Dialekt</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointBasics.qml" line="51"/>
        <location filename="../qml/Etude/EndpointBasics.qml" line="57"/>
        <source>Base address</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointBasics.qml" line="62"/>
        <location filename="../qml/Etude/EndpointBasics.qml" line="67"/>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointBasics.qml" line="78"/>
        <source>Nothing is added to the address: what you see is what is used.</source>
        <translation>Der Adresse wird nichts hinzugefügt: verwendet wird, was hier steht.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointBasics.qml" line="79"/>
        <source>sends to %1</source>
        <translation>sendet an %1</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointBasics.qml" line="89"/>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointBasics.qml" line="113"/>
        <location filename="../qml/Etude/EndpointBasics.qml" line="120"/>
        <source>How the key is sent</source>
        <translation>Wie der Schlüssel gesendet wird</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointBasics.qml" line="117"/>
        <source>Authorization: Bearer</source>
        <translation>Authorization: Bearer</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointBasics.qml" line="117"/>
        <source>x-api-key</source>
        <translation>x-api-key</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointBasics.qml" line="117"/>
        <source>another header</source>
        <translation>anderer Header</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointBasics.qml" line="118"/>
        <source>field in the body</source>
        <translation>Feld im Body</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointBasics.qml" line="118"/>
        <source>none</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointBasics.qml" line="126"/>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointBasics.qml" line="126"/>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointBasics.qml" line="130"/>
        <source>Name of the header</source>
        <translation>Name des Headers</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointBasics.qml" line="130"/>
        <source>Name of the field</source>
        <translation>Name des Felds</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointBasics.qml" line="136"/>
        <source>Name of the key: an environment variable</source>
        <translation>Name des Schlüssels: eine Umgebungsvariable</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointBasics.qml" line="144"/>
        <source>Environment variable of the key</source>
        <translation>Umgebungsvariable des Schlüssels</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointBasics.qml" line="151"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>EndpointDialog</name>
    <message>
        <location filename="../qml/Etude/EndpointDialog.qml" line="21"/>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
</context>
<context>
    <name>EndpointForm</name>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="185"/>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="94"/>
        <location filename="../qml/Etude/EndpointForm.qml" line="104"/>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="55"/>
        <source>A model that runs on this computer: no key, no network. At first it is the starter model, which is small, knows only the presets, and is here so that the first run needs nothing; any GGUF file can take its place. Add an endpoint for anything else.</source>
        <translation>Ein Modell, das auf diesem Computer läuft: ohne Schlüssel, ohne Netz. Anfangs ist es das Startmodell, das klein ist, nur die Presets kennt und dafür da ist, dass der erste Lauf nichts braucht; jede GGUF-Datei kann an seine Stelle treten. Für alles andere fügen Sie einen Endpunkt hinzu.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="58"/>
        <location filename="../qml/Etude/EndpointForm.qml" line="64"/>
        <source>Dialect</source>
        <translation>Dialekt</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="95"/>
        <source>no others</source>
        <translation>keine weiteren</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="97"/>
        <source>One a line, “Name: value”; ${NAME} is read from the key of this name</source>
        <translation>Einer pro Zeile, „Name: Wert“; ${NAME} wird aus dem Schlüssel dieses Namens gelesen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="113"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="116"/>
        <source>Own ids, one a line; any text is a model id</source>
        <translation>Eigene IDs, eine pro Zeile; jeder Text ist eine Modell-ID</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="123"/>
        <source>vendor/model-1</source>
        <translation>anbieter/modell-1</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="124"/>
        <source>Own model ids</source>
        <translation>Eigene Modell-IDs</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="155"/>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="155"/>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="164"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="164"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="171"/>
        <source>Model, options, log…</source>
        <translation>Modell, Optionen, Protokoll …</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="172"/>
        <source>Show the engine with its model, options and log</source>
        <translation>Die Engine mit Modell, Optionen und Protokoll zeigen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="178"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="185"/>
        <source>Save and use</source>
        <translation>Speichern und verwenden</translation>
    </message>
</context>
<context>
    <name>EndpointPage</name>
    <message>
        <location filename="../qml/Etude/EndpointPage.qml" line="59"/>
        <source>New endpoint</source>
        <translation>Neuer Endpunkt</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointPage.qml" line="60"/>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointPage.qml" line="64"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointPage.qml" line="66"/>
        <location filename="../qml/Etude/EndpointPage.qml" line="105"/>
        <source>Add an endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointPage.qml" line="71"/>
        <source>Look for a local engine</source>
        <translation>Lokale Engine suchen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointPage.qml" line="112"/>
        <source>Looking …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointPage.qml" line="112"/>
        <source>Find local engines</source>
        <translation>Lokale Engines suchen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointPage.qml" line="113"/>
        <source>Look for engines that run on this computer</source>
        <translation>Engines suchen, die auf diesem Computer laufen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointPage.qml" line="140"/>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
</context>
<context>
    <name>EndpointVerdict</name>
    <message>
        <location filename="../qml/Etude/EndpointVerdict.qml" line="44"/>
        <source>Close the result of the test</source>
        <translation>Testergebnis schließen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointVerdict.qml" line="64"/>
        <source>Steps of the test</source>
        <translation>Schritte des Tests</translation>
    </message>
</context>
<context>
    <name>Endpoints</name>
    <message>
        <location filename="../src/storage/endpoints.cpp" line="93"/>
        <source>The endpoint “%1” in “%2” could not be read and is left out: %3</source>
        <translation>Der Endpunkt „%1“ in „%2“ konnte nicht gelesen werden und wird ausgelassen: %3</translation>
    </message>
    <message>
        <location filename="../src/storage/endpoints.cpp" line="94"/>
        <source>it has no id.</source>
        <translation>Die ID fehlt.</translation>
    </message>
    <message>
        <location filename="../src/storage/endpoints.cpp" line="140"/>
        <source>The endpoint has no name: give it one.</source>
        <translation>Der Endpunkt hat keinen Namen: einen vergeben.</translation>
    </message>
    <message>
        <location filename="../src/storage/endpoints.cpp" line="144"/>
        <source>The header “%1” holds a key in plain text, which Etude does not save: write ${VARIABLE} and set that environment variable.</source>
        <translation>Der Header „%1“ enthält einen Schlüssel im Klartext, den Etude nicht speichert: ${VARIABLE} schreiben und diese Umgebungsvariable setzen.</translation>
    </message>
    <message>
        <location filename="../src/storage/endpoints.cpp" line="175"/>
        <source>There is no endpoint “%1”: look at the list for its id.</source>
        <translation>Es gibt keinen Endpunkt „%1“: seine ID steht in der Liste.</translation>
    </message>
</context>
<context>
    <name>EngineCard</name>
    <message>
        <location filename="../src/viewmodels/enginecard.cpp" line="23"/>
        <source>none: it continues text, and may not answer</source>
        <translation>keine: es setzt Text fort und antwortet vielleicht nicht</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginecard.cpp" line="26"/>
        <source>thoughts that can be switched</source>
        <translation>Gedanken, die sich schalten lassen</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginecard.cpp" line="28"/>
        <source>tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginecard.cpp" line="29"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginecard.cpp" line="29"/>
        <source>yes, with %1</source>
        <translation>ja, mit %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginecard.cpp" line="36"/>
        <source>%1 layers</source>
        <translation>%1 Schichten</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginecard.cpp" line="38"/>
        <source>%1 experts, %2 at a time</source>
        <translation>%1 Experten, %2 zugleich</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginecard.cpp" line="65"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginecard.cpp" line="66"/>
        <source>Made by</source>
        <translation>Hergestellt von</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginecard.cpp" line="67"/>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginecard.cpp" line="69"/>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginecard.cpp" line="71"/>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginecard.cpp" line="72"/>
        <source>Quantisation</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginecard.cpp" line="74"/>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginecard.cpp" line="74"/>
        <source>%1 tokens in training</source>
        <translation>%1 Tokens im Training</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginecard.cpp" line="76"/>
        <source>Chat template</source>
        <translation>Chat-Vorlage</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginecard.cpp" line="78"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginecard.cpp" line="78"/>
        <source>%1 in %2 files</source>
        <translation>%1 in %2 Dateien</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginecard.cpp" line="79"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginecard.cpp" line="87"/>
        <source>Debian and Ubuntu, newer than 13 and 25.10</source>
        <translation>Debian und Ubuntu, neuer als 13 und 25.10</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginecard.cpp" line="90"/>
        <source>macOS, and any Linux with Homebrew</source>
        <translation>macOS und jedes Linux mit Homebrew</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <location filename="../qml/Etude/EngineDialog.qml" line="16"/>
        <source>Engine on this computer</source>
        <translation>Engine auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>EngineFigure</name>
    <message>
        <location filename="../qml/Etude/EngineFigure.qml" line="32"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>EngineFile</name>
    <message>
        <location filename="../qml/Etude/EngineFile.qml" line="22"/>
        <location filename="../qml/Etude/EngineFile.qml" line="28"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineFile.qml" line="38"/>
        <source>GGUF file: its path, or drop it here</source>
        <translation>GGUF-Datei: ihr Pfad, oder hier ablegen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineFile.qml" line="44"/>
        <source>/models/Qwen3-8B-Q4_K_M.gguf</source>
        <translation>/models/Qwen3-8B-Q4_K_M.gguf</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineFile.qml" line="46"/>
        <source>Path of the GGUF file</source>
        <translation>Pfad der GGUF-Datei</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineFile.qml" line="51"/>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineFile.qml" line="52"/>
        <source>Choose the GGUF file</source>
        <translation>Die GGUF-Datei wählen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineFile.qml" line="71"/>
        <source>Broken file. %1</source>
        <translation>Kaputte Datei. %1</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineFile.qml" line="72"/>
        <source>Unsupported file. %1</source>
        <translation>Nicht unterstützte Datei. %1</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineFile.qml" line="101"/>
        <source>Model file</source>
        <translation>Modelldatei</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineFile.qml" line="102"/>
        <source>Models (*.gguf)</source>
        <translation>Modelle (*.gguf)</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineFile.qml" line="102"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>EngineFind</name>
    <message>
        <location filename="../qml/Etude/EngineFind.qml" line="22"/>
        <source>Use %1 at %2: %3</source>
        <translation>%1 unter %2 verwenden: %3</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineFind.qml" line="45"/>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineFind.qml" line="61"/>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
</context>
<context>
    <name>EngineFooter</name>
    <message>
        <location filename="../qml/Etude/EngineFooter.qml" line="43"/>
        <source>State of the engine: %1</source>
        <translation>Zustand der Engine: %1</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineFooter.qml" line="52"/>
        <source>How far the model is loaded</source>
        <translation>Wie weit das Modell geladen ist</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineFooter.qml" line="58"/>
        <source>Changed since it was started: restart to use it.</source>
        <translation>Seit dem Start geändert: zum Verwenden neu starten.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineFooter.qml" line="71"/>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineFooter.qml" line="72"/>
        <source>Stop the engine</source>
        <translation>Die Engine stoppen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineFooter.qml" line="78"/>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineFooter.qml" line="78"/>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineFooter.qml" line="80"/>
        <source>Restart the engine</source>
        <translation>Die Engine neu starten</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineFooter.qml" line="80"/>
        <source>Start the engine</source>
        <translation>Die Engine starten</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineFooter.qml" line="86"/>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineFooter.qml" line="87"/>
        <source>Use the engine for the prompt</source>
        <translation>Die Engine für den Prompt verwenden</translation>
    </message>
</context>
<context>
    <name>EngineInstalls</name>
    <message>
        <location filename="../qml/Etude/EngineInstalls.qml" line="32"/>
        <source>There is no llama-server on this computer, the program that runs models. It comes with llama.cpp: install that, or name the program below. Everything else in Etude works without.</source>
        <translation>Auf diesem Computer gibt es keinen llama-server, das Programm, das Modelle ausführt. Es gehört zu llama.cpp: installieren Sie das, oder nennen Sie unten das Programm. Alles andere in Etude geht auch ohne.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineInstalls.qml" line="62"/>
        <source>Command for %1</source>
        <translation>Befehl für %1</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineInstalls.qml" line="65"/>
        <source>the command for %1</source>
        <translation>den Befehl für %1</translation>
    </message>
</context>
<context>
    <name>EngineLogView</name>
    <message>
        <location filename="../qml/Etude/EngineLogView.qml" line="26"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineLogView.qml" line="36"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineLogView.qml" line="37"/>
        <source>Search in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineLogView.qml" line="48"/>
        <source>the whole log</source>
        <translation>das ganze Protokoll</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineLogView.qml" line="71"/>
        <source>Log of the engine</source>
        <translation>Protokoll der Engine</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineLogView.qml" line="110"/>
        <source>No line has these words.</source>
        <translation>Keine Zeile enthält diese Wörter.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineLogView.qml" line="110"/>
        <source>The engine has written nothing yet.</source>
        <translation>Die Engine hat noch nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>EngineOptions</name>
    <message>
        <location filename="../qml/Etude/EngineOptions.qml" line="21"/>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineOptions.qml" line="28"/>
        <source>llama-server, not found</source>
        <translation>llama-server, nicht gefunden</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineOptions.qml" line="30"/>
        <source>Path of llama-server, empty for the one that was found</source>
        <translation>Pfad von llama-server, leer für das gefundene</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineOptions.qml" line="35"/>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineOptions.qml" line="36"/>
        <source>Choose the program</source>
        <translation>Das Programm wählen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineOptions.qml" line="47"/>
        <source>Context, tokens</source>
        <translation>Kontext, Tokens</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineOptions.qml" line="58"/>
        <source>Tokens of context, empty for %1</source>
        <translation>Tokens des Kontexts, leer für %1</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineOptions.qml" line="64"/>
        <source>GPU layers</source>
        <translation>GPU-Schichten</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineOptions.qml" line="72"/>
        <location filename="../qml/Etude/EngineOptions.qml" line="89"/>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineOptions.qml" line="75"/>
        <source>Layers on the graphics card, empty for automatic</source>
        <translation>Schichten auf der Grafikkarte, leer für automatisch</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineOptions.qml" line="81"/>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineOptions.qml" line="92"/>
        <source>Threads, empty for automatic</source>
        <translation>Threads, leer für automatisch</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineOptions.qml" line="100"/>
        <source>Extra arguments, as in a shell; they come last and win</source>
        <translation>Weitere Argumente wie in einer Shell; sie stehen zuletzt und gelten</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineOptions.qml" line="107"/>
        <source>Extra arguments</source>
        <translation>Weitere Argumente</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineOptions.qml" line="114"/>
        <source>The starter model is started with settings of its own. It is tiny, was made for the presets that come with Etude, and is here so that the first run needs no key and no network.</source>
        <translation>Das Startmodell startet mit eigenen Einstellungen. Es ist winzig, wurde für die Presets von Etude gemacht und ist dafür da, dass der erste Lauf weder Schlüssel noch Netz braucht.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineOptions.qml" line="123"/>
        <source>llama-server</source>
        <translation>llama-server</translation>
    </message>
</context>
<context>
    <name>EnginePage</name>
    <message>
        <location filename="../qml/Etude/EnginePage.qml" line="47"/>
        <source>Model and options</source>
        <translation>Modell und Optionen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EnginePage.qml" line="49"/>
        <source>Running and log</source>
        <translation>Betrieb und Protokoll</translation>
    </message>
</context>
<context>
    <name>EngineRunning</name>
    <message>
        <location filename="../qml/Etude/EngineRunning.qml" line="49"/>
        <source>Memory in use</source>
        <translation>Belegter Speicher</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineRunning.qml" line="53"/>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineRunning.qml" line="57"/>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineRunning.qml" line="68"/>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EngineRunning.qml" line="74"/>
        <source>the command line</source>
        <translation>die Befehlszeile</translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <location filename="../src/engine/enginewords.cpp" line="45"/>
        <source>The model file is cut: its download did not come to the end. Fetch it again.</source>
        <translation>Die Modelldatei ist abgeschnitten: ihr Download kam nicht ans Ende. Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <location filename="../src/engine/enginewords.cpp" line="47"/>
        <source>The model file is no GGUF file. Choose another one.</source>
        <translation>Die Modelldatei ist keine GGUF-Datei. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../src/engine/enginewords.cpp" line="49"/>
        <source>This llama-server is too old for the architecture of the model. Install a newer llama.cpp.</source>
        <translation>Dieser llama-server ist zu alt für die Architektur des Modells. Installieren Sie ein neueres llama.cpp.</translation>
    </message>
    <message>
        <location filename="../src/engine/enginewords.cpp" line="51"/>
        <source>This llama-server does not know one of its arguments. Look at the extra arguments, or install a newer llama.cpp.</source>
        <translation>Dieser llama-server kennt eines seiner Argumente nicht. Prüfen Sie die weiteren Argumente, oder installieren Sie ein neueres llama.cpp.</translation>
    </message>
    <message>
        <location filename="../src/engine/enginewords.cpp" line="55"/>
        <source>There is not enough memory for this model. Choose a smaller context, fewer layers on the graphics card, or a smaller file.</source>
        <translation>Für dieses Modell ist nicht genug Speicher da. Wählen Sie einen kleineren Kontext, weniger Schichten auf der Grafikkarte oder eine kleinere Datei.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <location filename="../src/core/error.cpp" line="23"/>
        <source>The host did not accept the key (HTTP %1): check that it is the right one for this endpoint and model.</source>
        <translation>Der Host hat den Schlüssel nicht akzeptiert (HTTP %1): prüfen, ob er zu diesem Endpunkt und Modell passt.</translation>
    </message>
    <message>
        <location filename="../src/core/error.cpp" line="26"/>
        <source>The host wants to be paid first (HTTP %1): check the balance of the account.</source>
        <translation>Der Host verlangt erst eine Zahlung (HTTP %1): Guthaben des Kontos prüfen.</translation>
    </message>
    <message>
        <location filename="../src/core/error.cpp" line="29"/>
        <source>The host does not know this address or model (HTTP %1): check the base URL, the path and the model.</source>
        <translation>Der Host kennt diese Adresse oder dieses Modell nicht (HTTP %1): Basis-URL, Pfad und Modell prüfen.</translation>
    </message>
    <message>
        <location filename="../src/core/error.cpp" line="32"/>
        <source>The host gave up waiting for the answer (HTTP %1): try again.</source>
        <translation>Der Host hat das Warten auf die Antwort aufgegeben (HTTP %1): erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../src/core/error.cpp" line="34"/>
        <source>The host finds the request too large (HTTP %1): shorten the prompt.</source>
        <translation>Die Anfrage ist dem Host zu groß (HTTP %1): den Prompt kürzen.</translation>
    </message>
    <message>
        <location filename="../src/core/error.cpp" line="36"/>
        <source>Too many requests, or the quota is used up (HTTP %1): try again in %2 s.</source>
        <translation>Zu viele Anfragen, oder das Kontingent ist aufgebraucht (HTTP %1): in %2 s erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../src/core/error.cpp" line="40"/>
        <source>Too many requests, or the quota is used up (HTTP %1): wait a little and try again.</source>
        <translation>Zu viele Anfragen, oder das Kontingent ist aufgebraucht (HTTP %1): kurz warten und erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../src/core/error.cpp" line="43"/>
        <source>The host redirects to another address (HTTP %1), which is not followed because it would carry the key along: correct the base URL.</source>
        <translation>Der Host leitet an eine andere Adresse weiter (HTTP %1). Etude folgt nicht, weil der Schlüssel mitgesendet würde: Basis-URL berichtigen.</translation>
    </message>
    <message>
        <location filename="../src/core/error.cpp" line="47"/>
        <source>The host has a fault of its own or is overloaded (HTTP %1): try again in %2 s.</source>
        <translation>Der Host hat selbst einen Fehler oder ist überlastet (HTTP %1): in %2 s erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../src/core/error.cpp" line="51"/>
        <source>The host has a fault of its own or is overloaded (HTTP %1): try again later.</source>
        <translation>Der Host hat selbst einen Fehler oder ist überlastet (HTTP %1): später erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../src/core/error.cpp" line="52"/>
        <source>The host refused the request (HTTP %1): change what it names.</source>
        <translation>Der Host hat die Anfrage abgelehnt (HTTP %1): ändern, was er beanstandet.</translation>
    </message>
    <message>
        <location filename="../src/core/error.cpp" line="57"/>
        <source>%1 It says: %2</source>
        <translation>%1 Er meldet: %2</translation>
    </message>
    <message>
        <location filename="../src/core/error.cpp" line="72"/>
        <source>The host broke off with an error of its own: try again, or change what it names.</source>
        <translation>Der Host hat mit einem eigenen Fehler abgebrochen: erneut versuchen oder ändern, was er beanstandet.</translation>
    </message>
    <message>
        <location filename="../src/core/error.cpp" line="75"/>
        <source>The answer cannot be understood: check the base URL and the dialect of this endpoint.</source>
        <translation>Die Antwort des Hosts ist nicht verständlich: Basis-URL und Dialekt dieses Endpunkts prüfen.</translation>
    </message>
    <message>
        <location filename="../src/core/error.cpp" line="78"/>
        <source>The connection was lost: check the network and try again.</source>
        <translation>Die Verbindung ging verloren: Netzwerk prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../src/core/error.cpp" line="81"/>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <location filename="../src/core/error.cpp" line="83"/>
        <source>This cannot be sent: check what you entered.</source>
        <translation>Das kann nicht gesendet werden: Eingaben prüfen.</translation>
    </message>
    <message>
        <location filename="../src/core/error.cpp" line="85"/>
        <source>A file could not be read or written.</source>
        <translation>Eine Datei konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>ErrorBlock</name>
    <message>
        <location filename="../qml/Etude/ErrorBlock.qml" line="71"/>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ErrorBlock.qml" line="77"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ErrorBlock.qml" line="79"/>
        <source>Copy the error</source>
        <translation>Fehler kopieren</translation>
    </message>
</context>
<context>
    <name>Estimate</name>
    <message>
        <location filename="../src/viewmodels/estimate.cpp" line="35"/>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/estimate.cpp" line="38"/>
        <location filename="../src/viewmodels/estimate.cpp" line="43"/>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/estimate.cpp" line="45"/>
        <source>%1 or more (estimate)</source>
        <translation>%1 oder mehr (Schätzung)</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/estimate.cpp" line="48"/>
        <source>up to %1 or more (estimate)</source>
        <translation>bis zu %1 oder mehr (Schätzung)</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/estimate.cpp" line="48"/>
        <source>up to %1 (estimate)</source>
        <translation>bis zu %1 (Schätzung)</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/estimate.cpp" line="52"/>
        <source>%1 to %2 or more (estimate)</source>
        <translation>%1 bis %2 oder mehr (Schätzung)</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/estimate.cpp" line="53"/>
        <source>%1 to %2 (estimate)</source>
        <translation>%1 bis %2 (Schätzung)</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/estimate.cpp" line="53"/>
        <source>%1, up to %2 (estimate)</source>
        <translation>%1, bis zu %2 (Schätzung)</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/estimate.cpp" line="95"/>
        <source>%1 of %2 tokens</source>
        <translation>%1 von %2 Tokens</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/estimate.cpp" line="96"/>
        <source>%1 tokens, counted by %2</source>
        <translation>%1 Tokens, gezählt von %2</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/estimate.cpp" line="97"/>
        <source>~%1 tokens</source>
        <translation>~%1 Tokens</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/estimate.cpp" line="99"/>
        <source>, and the images</source>
        <translation>, dazu die Bilder</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <location filename="../src/net/networkwords.cpp" line="22"/>
        <source>The proxy %1 of the endpoint</source>
        <translation>Der Proxy %1 des Endpunkts</translation>
    </message>
    <message>
        <location filename="../src/net/networkwords.cpp" line="23"/>
        <source>The proxy %1 of this system</source>
        <translation>Der Proxy %1 dieses Systems</translation>
    </message>
    <message>
        <location filename="../src/net/networkwords.cpp" line="31"/>
        <source>%1 does not accept the login: check the proxy&apos;s user name and password.</source>
        <translation>%1 akzeptiert die Anmeldung nicht: Benutzername und Passwort des Proxys prüfen.</translation>
    </message>
    <message>
        <location filename="../src/net/networkwords.cpp" line="33"/>
        <source>%1 refused the connection: check its host and port, and that it lets this address through.</source>
        <translation>%1 hat die Verbindung abgelehnt: Host und Port prüfen und ob er diese Adresse durchlässt.</translation>
    </message>
    <message>
        <location filename="../src/net/networkwords.cpp" line="36"/>
        <source>%1 cannot be found: check its name.</source>
        <translation>%1 ist nicht zu finden: Namen prüfen.</translation>
    </message>
    <message>
        <location filename="../src/net/networkwords.cpp" line="38"/>
        <source>%1 cannot reach %2: %3. Check the proxy settings.</source>
        <translation>%1 erreicht %2 nicht: %3. Proxy-Einstellungen prüfen.</translation>
    </message>
    <message>
        <location filename="../src/net/networkwords.cpp" line="48"/>
        <source>There is no secure connection to %1: its certificate is not the one that you trusted for this endpoint (%2). Ask who runs the host whether it was changed, before you trust the new one.</source>
        <translation>Keine sichere Verbindung zu %1: Das Zertifikat ist nicht das, dem für diesen Endpunkt vertraut wird (%2). Beim Betreiber des Hosts nachfragen, ob es gewechselt wurde, bevor dem neuen vertraut wird.</translation>
    </message>
    <message>
        <location filename="../src/net/networkwords.cpp" line="65"/>
        <source>There is no host named “%1”. Check the base URL of the endpoint and the network connection.</source>
        <translation>Es gibt keinen Host namens „%1“. Basis-URL des Endpunkts und Netzwerkverbindung prüfen.</translation>
    </message>
    <message>
        <location filename="../src/net/networkwords.cpp" line="68"/>
        <source>%1 refused the connection at port %2. Check that the server runs and that the port is right.</source>
        <translation>%1 hat die Verbindung an Port %2 abgelehnt. Prüfen, ob der Server läuft und der Port stimmt.</translation>
    </message>
    <message>
        <location filename="../src/net/networkwords.cpp" line="74"/>
        <source>The connection to %1 was lost before the answer was whole. Run it again.</source>
        <translation>Die Verbindung zu %1 ging verloren, bevor die Antwort vollständig war. Erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../src/net/networkwords.cpp" line="75"/>
        <source>%1 closed the connection without an answer. The request was not sent a second time, since it may be charged; run it again.</source>
        <translation>%1 hat die Verbindung ohne Antwort geschlossen. Die Anfrage wurde nicht noch einmal gesendet, da sie etwas kosten kann; erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../src/net/networkwords.cpp" line="52"/>
        <source>There is no secure connection to %1: %2. Check the address and this computer&apos;s clock and certificates.</source>
        <translation>Keine sichere Verbindung zu %1: %2. Adresse sowie Uhr und Zertifikate dieses Computers prüfen.</translation>
    </message>
    <message>
        <location filename="../src/net/networkwords.cpp" line="88"/>
        <source>What %1 answers at port %2 is not HTTP. Check the base URL of the endpoint.</source>
        <translation>Die Antwort von %1 an Port %2 ist kein HTTP. Basis-URL des Endpunkts prüfen.</translation>
    </message>
    <message>
        <location filename="../src/net/networkwords.cpp" line="92"/>
        <source>%1 cannot be reached: %2. Check the network connection and the base URL.</source>
        <translation>%1 ist nicht erreichbar: %2. Netzwerkverbindung und Basis-URL prüfen.</translation>
    </message>
    <message>
        <location filename="../src/net/exchange.cpp" line="55"/>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <location filename="../src/net/exchange.cpp" line="77"/>
        <source>There was no connection to %1 within %2 s. Check the address, or raise the connect time-out of the endpoint.</source>
        <translation>Keine Verbindung zu %1 innerhalb von %2 s. Adresse prüfen oder das Verbindungs-Timeout des Endpunkts erhöhen.</translation>
    </message>
    <message>
        <location filename="../src/net/exchange.cpp" line="84"/>
        <source>%1 has sent nothing for %2 s. A model that is loading or thinking may need longer: raise the idle time-out of the endpoint.</source>
        <translation>%1 hat seit %2 s nichts gesendet. Ein Modell, das lädt oder nachdenkt, kann länger brauchen: das Leerlauf-Timeout des Endpunkts erhöhen.</translation>
    </message>
    <message>
        <location filename="../src/net/exchange.cpp" line="178"/>
        <source>This address has moved to %1</source>
        <translation>Diese Adresse ist umgezogen nach %1</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <location filename="../src/storage/folders.cpp" line="39"/>
        <source>The file “%1” could not be read (%2): check that it is there and that you may read it.</source>
        <translation>Die Datei „%1“ konnte nicht gelesen werden (%2): prüfen, ob sie vorhanden und lesbar ist.</translation>
    </message>
    <message>
        <location filename="../src/storage/folders.cpp" line="58"/>
        <source>The file “%1” could not be written (%2): check the free space and the rights to its folder.</source>
        <translation>Die Datei „%1“ konnte nicht geschrieben werden (%2): freien Speicherplatz und Rechte am Ordner prüfen.</translation>
    </message>
    <message>
        <location filename="../src/storage/folders.cpp" line="71"/>
        <source>The broken file “%1” could not be moved away (%2): move or delete it yourself.</source>
        <translation>Die beschädigte Datei „%1“ konnte nicht verschoben werden (%2): von Hand verschieben oder löschen.</translation>
    </message>
</context>
<context>
    <name>FormSection</name>
    <message>
        <location filename="../qml/Etude/FormSection.qml" line="26"/>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <location filename="../qml/Etude/FormSection.qml" line="26"/>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
</context>
<context>
    <name>FormatSection</name>
    <message>
        <location filename="../qml/Etude/FormatSection.qml" line="23"/>
        <location filename="../qml/Etude/FormatSection.qml" line="34"/>
        <source>Response format</source>
        <translation>Antwortformat</translation>
    </message>
    <message>
        <location filename="../qml/Etude/FormatSection.qml" line="31"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../qml/Etude/FormatSection.qml" line="31"/>
        <source>JSON object</source>
        <translation>JSON-Objekt</translation>
    </message>
    <message>
        <location filename="../qml/Etude/FormatSection.qml" line="31"/>
        <source>JSON schema</source>
        <translation>JSON-Schema</translation>
    </message>
    <message>
        <location filename="../qml/Etude/FormatSection.qml" line="32"/>
        <source>as opened</source>
        <translation>wie geöffnet</translation>
    </message>
    <message>
        <location filename="../qml/Etude/FormatSection.qml" line="49"/>
        <source>Name of the schema</source>
        <translation>Name des Schemas</translation>
    </message>
    <message>
        <location filename="../qml/Etude/FormatSection.qml" line="54"/>
        <source>Strict</source>
        <translation>Strikt</translation>
    </message>
    <message>
        <location filename="../qml/Etude/FormatSection.qml" line="63"/>
        <source>Edit the schema in a larger field</source>
        <translation>Schema in einem größeren Feld bearbeiten</translation>
    </message>
    <message>
        <location filename="../qml/Etude/FormatSection.qml" line="79"/>
        <location filename="../qml/Etude/FormatSection.qml" line="92"/>
        <source>JSON schema of the answer</source>
        <translation>JSON-Schema der Antwort</translation>
    </message>
    <message>
        <location filename="../qml/Etude/FormatSection.qml" line="91"/>
        <source>Schema of the answer</source>
        <translation>Schema der Antwort</translation>
    </message>
</context>
<context>
    <name>Gguf</name>
    <message>
        <location filename="../src/engine/gguf.cpp" line="73"/>
        <source>“%1” is empty: fetch it again.</source>
        <translation>„%1“ ist leer: laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <location filename="../src/engine/gguf.cpp" line="76"/>
        <source>“%1” begins with nothing but zeros, as a download does that never arrived: fetch it again.</source>
        <translation>„%1“ beginnt mit lauter Nullen, wie ein Download, der nie ankam: laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <location filename="../src/engine/gguf.cpp" line="79"/>
        <source>“%1” is only a pointer to the model, left by Git: call “git lfs pull” in its folder, or download the file itself.</source>
        <translation>„%1“ ist nur ein Verweis auf das Modell, den Git hinterlassen hat: rufen Sie „git lfs pull“ in ihrem Ordner auf, oder laden Sie die Datei selbst herunter.</translation>
    </message>
    <message>
        <location filename="../src/engine/gguf.cpp" line="82"/>
        <source>“%1” is a web page: download the file itself, after logging in where its host wants that.</source>
        <translation>„%1“ ist eine Webseite: laden Sie die Datei selbst herunter, angemeldet, wo ihr Host das verlangt.</translation>
    </message>
    <message>
        <location filename="../src/engine/gguf.cpp" line="85"/>
        <source>“%1” is a model in the format safetensors, which llama.cpp cannot load: look for a GGUF file of the same model, or convert it.</source>
        <translation>„%1“ ist ein Modell im Format safetensors, das llama.cpp nicht laden kann: suchen Sie eine GGUF-Datei desselben Modells, oder wandeln Sie es um.</translation>
    </message>
    <message>
        <location filename="../src/engine/gguf.cpp" line="89"/>
        <source>“%1” is a text in JSON, such as an error of the host that it was fetched from: fetch it again.</source>
        <translation>„%1“ ist ein Text in JSON, etwa eine Fehlermeldung des Hosts: laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <location filename="../src/engine/gguf.cpp" line="93"/>
        <source>“%1” is a ZIP archive, or a model of PyTorch: unpack it, or look for a GGUF file of the same model.</source>
        <translation>„%1“ ist ein ZIP-Archiv oder ein Modell von PyTorch: entpacken Sie es, oder suchen Sie eine GGUF-Datei desselben Modells.</translation>
    </message>
    <message>
        <location filename="../src/engine/gguf.cpp" line="100"/>
        <source>“%1” is packed: unpack it and choose the file in it.</source>
        <translation>„%1“ ist gepackt: entpacken Sie sie und wählen Sie die Datei darin.</translation>
    </message>
    <message>
        <location filename="../src/engine/gguf.cpp" line="105"/>
        <source>“%1” is of a format before GGUF, which llama.cpp gave up in 2023: look for a GGUF file of the same model.</source>
        <translation>„%1“ hat ein Format aus der Zeit vor GGUF, das llama.cpp 2023 aufgab: suchen Sie eine GGUF-Datei desselben Modells.</translation>
    </message>
    <message>
        <location filename="../src/engine/gguf.cpp" line="110"/>
        <source>“%1” is no GGUF file, or its beginning is damaged: choose another one, or fetch it again.</source>
        <translation>„%1“ ist keine GGUF-Datei, oder ihr Anfang ist beschädigt: wählen Sie eine andere, oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <location filename="../src/engine/gguf.cpp" line="124"/>
        <source>“%1” is made for computers that turn numbers round (big endian): look for the usual file of this model.</source>
        <translation>„%1“ ist für Computer gemacht, die Zahlen umgekehrt schreiben (big endian): suchen Sie die übliche Datei dieses Modells.</translation>
    </message>
    <message>
        <location filename="../src/engine/gguf.cpp" line="129"/>
        <source>“%1” is of version 1 of the format, which llama.cpp gave up in 2023: look for a newer file of this model.</source>
        <translation>„%1“ hat Version 1 des Formats, die llama.cpp 2023 aufgab: suchen Sie eine neuere Datei dieses Modells.</translation>
    </message>
    <message>
        <location filename="../src/engine/gguf.cpp" line="134"/>
        <source>“%1” is of version %2 of the format, and up to 3 is known here: look for a newer Etude, and a newer llama.cpp.</source>
        <translation>„%1“ hat Version %2 des Formats, bekannt sind Versionen bis 3: suchen Sie ein neueres Etude und ein neueres llama.cpp.</translation>
    </message>
    <message>
        <location filename="../src/engine/gguf.cpp" line="139"/>
        <source>“%1” is cut off: only %2 are there, and its header alone is longer. Fetch it again.</source>
        <translation>„%1“ ist abgeschnitten: nur %2 sind da, und schon ihr Kopf ist länger. Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <location filename="../src/engine/gguf.cpp" line="145"/>
        <source>“%1” is damaged: what stands at byte %2 of its header cannot be. Fetch it again.</source>
        <translation>„%1“ ist beschädigt: was bei Byte %2 ihres Kopfes steht, kann nicht sein. Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <location filename="../src/engine/gguf.cpp" line="157"/>
        <source>“%1” is an adapter (LoRA), no whole model: choose the model that it belongs to, and name this file behind “--lora” in the extra arguments.</source>
        <translation>„%1“ ist ein Adapter (LoRA), kein ganzes Modell: wählen Sie das Modell, zu dem er gehört, und nennen Sie diese Datei nach „--lora“ in den weiteren Argumenten.</translation>
    </message>
    <message>
        <location filename="../src/engine/gguf.cpp" line="161"/>
        <source>“%1” is the part of a model that sees or hears: choose the model that it belongs to, and name this file behind “--mmproj” in the extra arguments.</source>
        <translation>„%1“ ist der Teil eines Modells, der sieht oder hört: wählen Sie das Modell, zu dem er gehört, und nennen Sie diese Datei nach „--mmproj“ in den weiteren Argumenten.</translation>
    </message>
    <message>
        <location filename="../src/engine/gguf.cpp" line="165"/>
        <source>“%1” is whole, but holds no language model: choose another file.</source>
        <translation>„%1“ ist unversehrt, enthält aber kein Sprachmodell: wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../src/engine/gguf.cpp" line="167"/>
        <source>“%1” makes embeddings and writes no text: choose another model.</source>
        <translation>„%1“ erzeugt Embeddings und schreibt keinen Text: wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../src/engine/gguf.cpp" line="169"/>
        <source>“%1” has no vocabulary, so it can read no text: choose another model.</source>
        <translation>„%1“ hat kein Vokabular und kann deshalb keinen Text lesen: wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../src/engine/gguf.cpp" line="171"/>
        <source>“%1” has a vocabulary, but no model: choose another file.</source>
        <translation>„%1“ hat ein Vokabular, aber kein Modell: wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../src/engine/gguf.cpp" line="173"/>
        <source>“%1” is quantised in a way that llama.cpp has given up: look for another file of this model.</source>
        <translation>„%1“ ist auf eine Weise quantisiert, die llama.cpp aufgegeben hat: suchen Sie eine andere Datei dieses Modells.</translation>
    </message>
    <message>
        <location filename="../src/engine/gguf.cpp" line="191"/>
        <source>There is no file “%1”: choose another one.</source>
        <translation>Es gibt keine Datei „%1“: wählen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../src/engine/gguf.cpp" line="196"/>
        <source>“%1” cannot be read (%2): choose another file, or change who may read it.</source>
        <translation>„%1“ kann nicht gelesen werden (%2): wählen Sie eine andere Datei, oder ändern Sie, wer sie lesen darf.</translation>
    </message>
    <message>
        <location filename="../src/engine/gguf.cpp" line="206"/>
        <source>“%1” is cut off: %2 of %3 are there. Fetch it again.</source>
        <translation>„%1“ ist abgeschnitten: %2 von %3 sind da. Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <location filename="../src/engine/gguf.cpp" line="235"/>
        <source>“%1” is part %2 of a model in %3 files: choose the first one.</source>
        <translation>„%1“ ist Teil %2 eines Modells in %3 Dateien: wählen Sie die erste.</translation>
    </message>
    <message>
        <location filename="../src/engine/gguf.cpp" line="237"/>
        <source>“%1” is part %2 of a model in %3 files: choose the first one, “%4”.</source>
        <translation>„%1“ ist Teil %2 eines Modells in %3 Dateien: wählen Sie die erste, „%4“.</translation>
    </message>
    <message>
        <location filename="../src/engine/gguf.cpp" line="250"/>
        <source>“%1” is the first part of a model in %2 files, which are found by their names: give it back the name that ends in “-00001-of-%3.gguf”.</source>
        <translation>„%1“ ist der erste Teil eines Modells in %2 Dateien, die an ihren Namen erkannt werden: geben Sie ihr den Namen zurück, der auf „-00001-of-%3.gguf“ endet.</translation>
    </message>
    <message>
        <location filename="../src/engine/gguf.cpp" line="260"/>
        <source>“%1” is the first part of a model in %2 files, and “%3” is not beside it: fetch them all into one folder.</source>
        <translation>„%1“ ist der erste Teil eines Modells in %2 Dateien, und „%3“ liegt nicht daneben: laden Sie alle in denselben Ordner herunter.</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <location filename="../qml/Etude/HistoryPane.qml" line="28"/>
        <source>Search history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/HistoryPane.qml" line="81"/>
        <source>Every run is kept here, on this computer only.</source>
        <translation>Jeder Lauf bleibt hier erhalten, nur auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/HistoryPane.qml" line="82"/>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <location filename="../qml/Etude/HistoryRow.qml" line="36"/>
        <source>%1 · failed</source>
        <translation>%1 · fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/HistoryRow.qml" line="50"/>
        <source>Delete from history</source>
        <translation>Aus dem Verlauf löschen</translation>
    </message>
</context>
<context>
    <name>HostDialog</name>
    <message>
        <location filename="../qml/Etude/HostDialog.qml" line="23"/>
        <source>Misbehaving host</source>
        <translation>Widerspenstiger Host</translation>
    </message>
    <message>
        <location filename="../qml/Etude/HostDialog.qml" line="35"/>
        <source>A model host on this computer that goes wrong in every way that hosts are known to. Point your own program at one of the addresses to see what it makes of it, or use one here. No key is needed, nothing leaves this computer.</source>
        <translation>Ein Modell-Host auf diesem Computer, der auf jede Art versagt, die von Hosts bekannt ist. Das eigene Programm auf eine der Adressen richten und sehen, wie es damit umgeht, oder eine hier verwenden. Kein Schlüssel nötig, nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/HostDialog.qml" line="49"/>
        <source>Runs at %1</source>
        <translation>Läuft unter %1</translation>
    </message>
    <message>
        <location filename="../qml/Etude/HostDialog.qml" line="49"/>
        <source>Does not run</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <location filename="../qml/Etude/HostDialog.qml" line="55"/>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <location filename="../qml/Etude/HostDialog.qml" line="55"/>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <location filename="../qml/Etude/HostDialog.qml" line="57"/>
        <source>Stop the misbehaving host</source>
        <translation>Widerspenstigen Host stoppen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/HostDialog.qml" line="57"/>
        <source>Start the misbehaving host</source>
        <translation>Widerspenstigen Host starten</translation>
    </message>
    <message>
        <location filename="../qml/Etude/HostDialog.qml" line="77"/>
        <source>Ways to go wrong</source>
        <translation>Arten zu versagen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/HostDialog.qml" line="104"/>
        <source>Last requests: %1</source>
        <translation>Letzte Anfragen: %1</translation>
    </message>
</context>
<context>
    <name>HostRow</name>
    <message>
        <location filename="../qml/Etude/HostRow.qml" line="57"/>
        <source>Copy the address of “%1”</source>
        <translation>Adresse von „%1“ kopieren</translation>
    </message>
    <message>
        <location filename="../qml/Etude/HostRow.qml" line="63"/>
        <source>Use here</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <location filename="../qml/Etude/HostRow.qml" line="64"/>
        <source>Use “%1” here</source>
        <translation>„%1“ hier verwenden</translation>
    </message>
</context>
<context>
    <name>HttpRequest</name>
    <message>
        <location filename="../src/core/httprequest.cpp" line="68"/>
        <source>The key %1 is not known: enter it with its endpoint, or set the environment variable of this name.</source>
        <translation>Der Schlüssel %1 ist nicht bekannt: beim Endpunkt eingeben oder die Umgebungsvariable dieses Namens setzen.</translation>
    </message>
    <message>
        <location filename="../src/core/httprequest.cpp" line="79"/>
        <source>“%1” cannot be the name of a header.</source>
        <translation>„%1“ kann kein Name eines Headers sein.</translation>
    </message>
    <message>
        <location filename="../src/core/httprequest.cpp" line="84"/>
        <source>The header “%1” holds a line break, which would end it early.</source>
        <translation>Der Header „%1“ enthält einen Zeilenumbruch, der ihn vorzeitig beenden würde.</translation>
    </message>
</context>
<context>
    <name>ImageFile</name>
    <message>
        <location filename="../src/viewmodels/imagefile.cpp" line="62"/>
        <source>%1 is %2; an image may have up to %3. Make it smaller first.</source>
        <translation>%1 hat %2; ein Bild darf bis zu %3 haben. Zuerst verkleinern.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/imagefile.cpp" line="91"/>
        <source>%1 is no image that models take: use PNG, JPEG, GIF or WebP.</source>
        <translation>%1 ist kein Bild, das Modelle annehmen: PNG, JPEG, GIF oder WebP verwenden.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/imagefile.cpp" line="100"/>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/imagefile.cpp" line="111"/>
        <source>The picture in the clipboard cannot be read.</source>
        <translation>Das Bild in der Zwischenablage kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/imagefile.cpp" line="120"/>
        <source>The image</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/imagefile.cpp" line="121"/>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/imagefile.cpp" line="125"/>
        <source>Type the whole address, such as https://example.com/cat.png.</source>
        <translation>Die ganze Adresse eingeben, etwa https://example.com/cat.png.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <location filename="../src/import/import.cpp" line="70"/>
        <source>A saved prompt</source>
        <translation>Ein gespeicherter Prompt</translation>
    </message>
    <message>
        <location filename="../src/import/import.cpp" line="131"/>
        <source>The text is longer than %1 million characters: paste only the request.</source>
        <translation>Der Text ist länger als %1 Millionen Zeichen: Fügen Sie nur die Anfrage ein.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../qml/Etude/ImportDialog.qml" line="22"/>
        <source>Import a request</source>
        <translation>Anfrage importieren</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ImportDialog.qml" line="34"/>
        <source>Paste a cURL command, code in Python, JavaScript or PHP, or the JSON body of a request. It is read, never run.</source>
        <translation>Fügen Sie einen cURL-Befehl, Code in Python, JavaScript oder PHP oder den JSON-Inhalt einer Anfrage ein. Er wird gelesen, nie ausgeführt.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ImportDialog.qml" line="62"/>
        <source>Request to import</source>
        <translation>Zu importierende Anfrage</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ImportDialog.qml" line="129"/>
        <source>New endpoint</source>
        <translation>Neuer Endpunkt</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ImportDialog.qml" line="138"/>
        <source>Name of the new endpoint</source>
        <translation>Name des neuen Endpunkts</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ImportDialog.qml" line="153"/>
        <source>The key in the text</source>
        <translation>Der Schlüssel im Text</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ImportDialog.qml" line="162"/>
        <source>is not kept</source>
        <translation>wird nicht behalten</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ImportDialog.qml" line="163"/>
        <source>is used as %1 until Etude ends</source>
        <translation>gilt als %1, bis Etude endet</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ImportDialog.qml" line="164"/>
        <source>goes into the key store as %1</source>
        <translation>kommt als %1 in den Schlüsselspeicher</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ImportDialog.qml" line="167"/>
        <source>What becomes of the key in the text</source>
        <translation>Was aus dem Schlüssel im Text wird</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ImportDialog.qml" line="174"/>
        <source>Send unusual parts exactly as they stand (else they can be edited)</source>
        <translation>Ungewöhnliche Teile genau so senden, wie sie dastehen (sonst lassen sie sich bearbeiten)</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ImportDialog.qml" line="185"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ImportDialog.qml" line="191"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ImportDialog.qml" line="194"/>
        <source>Ctrl ⏎</source>
        <translation>Strg ⏎</translation>
    </message>
</context>
<context>
    <name>ImportFinding</name>
    <message>
        <location filename="../qml/Etude/ImportFinding.qml" line="29"/>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>ImportLines</name>
    <message>
        <location filename="../src/import/lines.cpp" line="36"/>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <location filename="../src/import/lines.cpp" line="38"/>
        <source>System text: %1 characters</source>
        <translation>Systemtext: %1 Zeichen</translation>
    </message>
    <message>
        <location filename="../src/import/lines.cpp" line="40"/>
        <source>Messages: %1</source>
        <translation>Nachrichten: %1</translation>
    </message>
    <message>
        <location filename="../src/import/lines.cpp" line="42"/>
        <source>Images: %1</source>
        <translation>Bilder: %1</translation>
    </message>
    <message>
        <location filename="../src/import/lines.cpp" line="46"/>
        <source>Tools: %1</source>
        <translation>Werkzeuge: %1</translation>
    </message>
    <message>
        <location filename="../src/import/lines.cpp" line="48"/>
        <source>Answer as JSON</source>
        <translation>Antwort als JSON</translation>
    </message>
    <message>
        <location filename="../src/import/lines.cpp" line="49"/>
        <source>Streamed</source>
        <translation>Gestreamt</translation>
    </message>
    <message>
        <location filename="../src/import/lines.cpp" line="49"/>
        <source>Not streamed</source>
        <translation>Nicht gestreamt</translation>
    </message>
    <message>
        <location filename="../src/import/lines.cpp" line="51"/>
        <source>As extra JSON: %1</source>
        <translation>Als zusätzliches JSON: %1</translation>
    </message>
    <message>
        <location filename="../src/import/lines.cpp" line="66"/>
        <source>This is a host&apos;s answer, not a request: paste what was sent, such as the curl command.</source>
        <translation>Das ist die Antwort eines Hosts, keine Anfrage: Fügen Sie ein, was gesendet wurde, etwa den curl-Befehl.</translation>
    </message>
    <message>
        <location filename="../src/import/lines.cpp" line="68"/>
        <source>This is a host&apos;s error message, not a request: paste what was sent.</source>
        <translation>Das ist die Fehlermeldung eines Hosts, keine Anfrage: Fügen Sie ein, was gesendet wurde.</translation>
    </message>
    <message>
        <location filename="../src/import/lines.cpp" line="70"/>
        <source>This is a host&apos;s list, not a request: paste a request that holds a prompt.</source>
        <translation>Das ist die Liste eines Hosts, keine Anfrage: Fügen Sie eine Anfrage mit einem Prompt ein.</translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <location filename="../src/check/interpreter.cpp" line="129"/>
        <source>Code in %1 has to be built in a project of its own, so it is not run by the check.</source>
        <translation>Code in %1 muss in einem eigenen Projekt gebaut werden, darum führt die Prüfung ihn nicht aus.</translation>
    </message>
    <message>
        <location filename="../src/check/interpreter.cpp" line="143"/>
        <source>Nothing was found on this computer that runs %1: install it (looked for: %2).</source>
        <translation>Auf diesem Rechner wurde nichts gefunden, das %1 ausführt: Installieren Sie es (gesucht: %2).</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <location filename="../src/core/json.cpp" line="117"/>
        <source>The JSON is nested deeper than %1 levels.</source>
        <translation>Das JSON ist tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <location filename="../src/core/json.cpp" line="120"/>
        <source>An object in the JSON has more than %1 members.</source>
        <translation>Ein Objekt im JSON hat mehr als %1 Member.</translation>
    </message>
    <message>
        <location filename="../src/core/json.cpp" line="129"/>
        <source>Not valid JSON at line %1, column %2: %3.</source>
        <translation>Kein gültiges JSON in Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <location filename="../src/core/json.cpp" line="134"/>
        <source>Not valid JSON: %1.</source>
        <translation>Kein gültiges JSON: %1.</translation>
    </message>
</context>
<context>
    <name>JsonDialog</name>
    <message>
        <location filename="../qml/Etude/JsonDialog.qml" line="51"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/JsonDialog.qml" line="57"/>
        <source>Use</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <location filename="../src/storage/jsonfile.cpp" line="36"/>
        <source>The file “%1” was saved by a newer Etude and is left unchanged: update Etude to save changes.</source>
        <translation>Die Datei „%1“ wurde mit einem neueren Etude gespeichert und bleibt unverändert: Etude aktualisieren, um Änderungen zu speichern.</translation>
    </message>
    <message>
        <location filename="../src/storage/jsonfile.cpp" line="45"/>
        <source>The file “%1” could not be understood (%2) and was kept as “%3”; Etude begins with a new one.</source>
        <translation>Die Datei „%1“ war nicht verständlich (%2) und wurde als „%3“ aufbewahrt; Etude beginnt mit einer neuen.</translation>
    </message>
    <message>
        <location filename="../src/storage/jsonfile.cpp" line="69"/>
        <source>it is not a JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
</context>
<context>
    <name>JsonMembers</name>
    <message>
        <location filename="../src/core/jsonmembers.cpp" line="23"/>
        <source>The %1 is not a JSON object.</source>
        <translation>%1: kein JSON-Objekt.</translation>
    </message>
    <message>
        <location filename="../src/core/jsonmembers.cpp" line="32"/>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <location filename="../src/core/jsonmembers.cpp" line="42"/>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <location filename="../src/core/jsonmembers.cpp" line="54"/>
        <source>a whole number of seconds from 0 to %1</source>
        <translation>eine ganze Zahl von 0 bis %1 (Sekunden)</translation>
    </message>
    <message>
        <location filename="../src/core/jsonmembers.cpp" line="64"/>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <location filename="../src/core/jsonmembers.cpp" line="75"/>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <location filename="../src/core/jsonmembers.cpp" line="82"/>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <location filename="../src/core/jsonmembers.cpp" line="92"/>
        <source>of another type</source>
        <translation>von anderem Typ</translation>
    </message>
    <message>
        <location filename="../src/core/jsonmembers.cpp" line="113"/>
        <source>In the %1, “%2” has to be %3.</source>
        <translation>%1: „%2“ muss %3 sein.</translation>
    </message>
</context>
<context>
    <name>JsonSchema</name>
    <message>
        <location filename="../src/core/jsonschema.cpp" line="86"/>
        <source>The schema refers to itself in a circle (“$ref”), so that it says nothing.</source>
        <translation>Das Schema verweist im Kreis auf sich selbst („$ref“) und sagt so nichts aus.</translation>
    </message>
    <message>
        <location filename="../src/core/jsonschema.cpp" line="121"/>
        <source>The schema refers to another document, “%1”; nothing is fetched: put that part into “definitions” and refer to it with “#/definitions/…”.</source>
        <translation>Das Schema verweist auf ein anderes Dokument, „%1“; nichts wird abgerufen: diesen Teil in „definitions“ einfügen und mit „#/definitions/…“ darauf verweisen.</translation>
    </message>
    <message>
        <location filename="../src/core/jsonschema.cpp" line="128"/>
        <source>The schema refers to “%1”, which is not in it.</source>
        <translation>Das Schema verweist auf „%1“, das nicht darin steht.</translation>
    </message>
    <message>
        <location filename="../src/core/jsonschema.cpp" line="177"/>
        <location filename="../src/core/jsonschema.cpp" line="252"/>
        <source>The schema cannot be used: %1</source>
        <translation>Das Schema kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <location filename="../src/core/jsonschema.cpp" line="214"/>
        <source>At the top</source>
        <translation>Auf oberster Ebene</translation>
    </message>
    <message>
        <location filename="../src/core/jsonschema.cpp" line="214"/>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <location filename="../src/core/jsonschema.cpp" line="215"/>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <location filename="../src/core/jsonschema.cpp" line="216"/>
        <source>%1: %2 (found %3).</source>
        <translation>%1: %2 (gefunden: %3).</translation>
    </message>
    <message>
        <location filename="../src/core/jsonschema.cpp" line="224"/>
        <source>A JSON schema has to be an object, such as {&quot;type&quot;: &quot;object&quot;}.</source>
        <translation>Ein JSON-Schema muss ein Objekt sein, etwa {&quot;type&quot;: &quot;object&quot;}.</translation>
    </message>
</context>
<context>
    <name>KeyBar</name>
    <message>
        <location filename="../qml/Etude/KeyBar.qml" line="36"/>
        <source>%1 wants a key, and %2 is not set.</source>
        <translation>%1 verlangt einen Schlüssel, und %2 ist nicht gesetzt.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/KeyBar.qml" line="49"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="../qml/Etude/KeyBar.qml" line="54"/>
        <source>Keep</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <location filename="../qml/Etude/KeyBar.qml" line="56"/>
        <source>Keep this key in the key store</source>
        <translation>Diesen Schlüssel im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <location filename="../qml/Etude/KeyBar.qml" line="66"/>
        <source>Only this session</source>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <location filename="../qml/Etude/KeyBar.qml" line="68"/>
        <source>Use this key for this session only</source>
        <translation>Diesen Schlüssel nur für diese Sitzung verwenden</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <location filename="../qml/Etude/KeyField.qml" line="15"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="../qml/Etude/KeyField.qml" line="35"/>
        <source>Waiting for the key store…</source>
        <translation>Warten auf den Schlüsselbund&#xa0;…</translation>
    </message>
    <message>
        <location filename="../qml/Etude/KeyField.qml" line="45"/>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/KeyField.qml" line="46"/>
        <source>Forget this key</source>
        <translation>Diesen Schlüssel vergessen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/KeyField.qml" line="65"/>
        <source>Paste it here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/KeyField.qml" line="65"/>
        <source>Paste another one</source>
        <translation>Einen anderen einfügen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/KeyField.qml" line="74"/>
        <source>Keep in key store</source>
        <translation>In den Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../qml/Etude/KeyField.qml" line="76"/>
        <source>Kept by your system under the name %1, never in a file of Etude</source>
        <translation>Vom System unter dem Namen %1 aufbewahrt, nie in einer Datei von Etude</translation>
    </message>
    <message>
        <location filename="../qml/Etude/KeyField.qml" line="84"/>
        <source>Only this session</source>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <location filename="../qml/Etude/KeyField.qml" line="86"/>
        <source>In memory until Etude is closed</source>
        <translation>Im Arbeitsspeicher, bis Etude beendet wird</translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <location filename="../src/engine/keyfile.cpp" line="66"/>
        <source>Another Etude starts an engine at port %1, or the folder “%2” cannot be written to: check its permissions.</source>
        <translation>Ein anderes Etude startet eine Engine an Port %1, oder in den Ordner „%2“ kann nicht geschrieben werden: seine Rechte prüfen.</translation>
    </message>
    <message>
        <location filename="../src/engine/keyfile.cpp" line="77"/>
        <source>The key of the engine cannot be written to “%1”: %2. Check the folder&apos;s permissions.</source>
        <translation>Der Schlüssel der Engine kann nicht nach „%1“ geschrieben werden: %2. Prüfen Sie die Rechte des Ordners.</translation>
    </message>
</context>
<context>
    <name>KeyReader</name>
    <message>
        <location filename="../src/import/keyreader.cpp" line="173"/>
        <source>“%1” is left out of the body: it may hold a secret, which is not kept.</source>
        <translation>„%1“ bleibt aus dem Inhalt weg: Es enthält vielleicht ein Geheimnis, das nicht behalten wird.</translation>
    </message>
    <message>
        <location filename="../src/import/keyreader.cpp" line="249"/>
        <source>The header “%1” is left out: its value is not in the text.</source>
        <translation>Die Kopfzeile „%1“ bleibt weg: Ihr Wert steht nicht im Text.</translation>
    </message>
    <message>
        <location filename="../src/import/keyreader.cpp" line="255"/>
        <source>The header “%1” is left out: its value is to be filled in. Add it to the endpoint if the host wants it.</source>
        <translation>Die Kopfzeile „%1“ bleibt weg: Ihr Wert ist noch auszufüllen. Fügen Sie sie dem Endpunkt hinzu, wenn der Host sie verlangt.</translation>
    </message>
    <message>
        <location filename="../src/import/keyreader.cpp" line="274"/>
        <source>The header “%1” holds a secret, which is not kept: its value is read from the variable %2.</source>
        <translation>Die Kopfzeile „%1“ enthält ein Geheimnis, das nicht behalten wird: Ihr Wert wird aus der Variable %2 gelesen.</translation>
    </message>
    <message>
        <location filename="../src/import/keyreader.cpp" line="277"/>
        <source>In the header “%1”, Etude takes ${…} for a variable.</source>
        <translation>In der Kopfzeile „%1“ hält Etude ${…} für eine Variable.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <location filename="../src/storage/keystore.cpp" line="34"/>
        <source>The key store was not opened: allow it when it asks.</source>
        <translation>Der Schlüsselbund wurde nicht geöffnet: auf seine Nachfrage hin erlauben.</translation>
    </message>
    <message>
        <location filename="../src/storage/keystore.cpp" line="36"/>
        <source>The key store is locked or denies access (%1): unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt oder verweigert den Zugriff (%1): entsperren und erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../src/storage/keystore.cpp" line="25"/>
        <source>The key store does not give the key %1, because it is locked or the key was deleted there: unlock it and try again, or enter the key once more.</source>
        <translation>Der Schlüsselbund gibt den Schlüssel %1 nicht heraus, weil er gesperrt ist oder der Schlüssel dort gelöscht wurde: entsperren und erneut versuchen oder den Schlüssel noch einmal eingeben.</translation>
    </message>
    <message>
        <location filename="../src/storage/keystore.cpp" line="42"/>
        <source>The key store could not delete the key %1 (%2).</source>
        <translation>Der Schlüsselbund konnte den Schlüssel %1 nicht löschen (%2).</translation>
    </message>
    <message>
        <location filename="../src/storage/keystore.cpp" line="45"/>
        <source>There is no key store on this system.</source>
        <translation>Auf diesem System gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <location filename="../src/storage/keystore.cpp" line="48"/>
        <source>There is no key store that can be used (%1).</source>
        <translation>Es gibt keinen verwendbaren Schlüsselbund (%1).</translation>
    </message>
    <message>
        <location filename="../src/storage/keystore.cpp" line="55"/>
        <source>Use the key for this session only, or set the environment variable %1 before starting Etude.</source>
        <translation>Den Schlüssel nur für diese Sitzung verwenden oder die Umgebungsvariable %1 vor dem Start von Etude setzen.</translation>
    </message>
</context>
<context>
    <name>LanguageTabs</name>
    <message>
        <location filename="../qml/Etude/LanguageTabs.qml" line="37"/>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
</context>
<context>
    <name>LearnedSection</name>
    <message>
        <location filename="../qml/Etude/LearnedSection.qml" line="16"/>
        <source>Learned</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <location filename="../qml/Etude/LearnedSection.qml" line="50"/>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/LearnedSection.qml" line="51"/>
        <source>Forget: %1</source>
        <translation>Vergessen: %1</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <location filename="../src/catalog/listing.cpp" line="74"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="74"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="111"/>
        <source>%1, as printed</source>
        <translation>%1, wie gedruckt</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="124"/>
        <location filename="../src/catalog/listing.cpp" line="137"/>
        <source>$ per 1M tokens</source>
        <translation>$ je 1 Mio. Tokens</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="142"/>
        <source>Input price above %1 tokens</source>
        <translation>Eingabepreis über %1 Tokens</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="143"/>
        <source>Output price above %1 tokens</source>
        <translation>Ausgabepreis über %1 Tokens</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="144"/>
        <source>Cached input price above %1 tokens</source>
        <translation>Preis für Eingabe aus Cache über %1 Tokens</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="145"/>
        <source>Cache write price above %1 tokens</source>
        <translation>Preis für Schreiben in Cache über %1 Tokens</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="146"/>
        <source>Reasoning price above %1 tokens</source>
        <translation>Reasoning-Preis über %1 Tokens</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="147"/>
        <source>Audio input price above %1 tokens</source>
        <translation>Preis für Audio-Eingabe über %1 Tokens</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="148"/>
        <source>Audio output price above %1 tokens</source>
        <translation>Preis für Audio-Ausgabe über %1 Tokens</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="161"/>
        <source>Web search</source>
        <translation>Websuche</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="161"/>
        <source>$ per call</source>
        <translation>$ je Aufruf</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="267"/>
        <source>Input price</source>
        <translation>Eingabepreis</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="268"/>
        <source>Output price</source>
        <translation>Ausgabepreis</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="269"/>
        <source>Cached input price</source>
        <translation>Preis für Eingabe aus Cache</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="270"/>
        <source>Cache write price</source>
        <translation>Preis für Schreiben in Cache</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="271"/>
        <source>Reasoning price</source>
        <translation>Reasoning-Preis</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="272"/>
        <source>Audio input price</source>
        <translation>Preis für Audio-Eingabe</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="273"/>
        <source>Audio output price</source>
        <translation>Preis für Audio-Ausgabe</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="276"/>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="276"/>
        <location filename="../src/catalog/listing.cpp" line="277"/>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="277"/>
        <source>Max output</source>
        <translation>Max. Ausgabe</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="278"/>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="279"/>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="280"/>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="281"/>
        <source>Reasoning</source>
        <translation>Reasoning</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="282"/>
        <source>Structured output</source>
        <translation>Strukturierte Ausgabe</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="283"/>
        <source>Open weights</source>
        <translation>Offene Gewichte</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="284"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="285"/>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="286"/>
        <source>Released</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="287"/>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="288"/>
        <source>Training data until</source>
        <translation>Trainingsdaten bis</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="289"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../src/catalog/listing.cpp" line="290"/>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
</context>
<context>
    <name>LoadedModel</name>
    <message>
        <location filename="../src/engine/loadedmodel.cpp" line="39"/>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <location filename="../src/engine/loadedmodel.cpp" line="54"/>
        <source>Switches the thoughts of hybrid models on or off.</source>
        <translation>Schaltet die Gedanken hybrider Modelle ein oder aus.</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <location filename="../qml/Etude/MessageActions.qml" line="40"/>
        <source>Copy the source</source>
        <translation>Quelltext kopieren</translation>
    </message>
    <message>
        <location filename="../qml/Etude/MessageActions.qml" line="48"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../qml/Etude/MessageActions.qml" line="57"/>
        <source>Add a tool call</source>
        <translation>Tool-Aufruf hinzufügen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/MessageActions.qml" line="65"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../qml/Etude/MessageActions.qml" line="73"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../qml/Etude/MessageActions.qml" line="81"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <location filename="../qml/Etude/MessageList.qml" line="101"/>
        <source>New text below</source>
        <translation>Neuer Text unten</translation>
    </message>
    <message>
        <location filename="../qml/Etude/MessageList.qml" line="101"/>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <location filename="../qml/Etude/MessageRow.qml" line="103"/>
        <source>What the tool answers, as text or JSON</source>
        <translation>Was das Tool antwortet, als Text oder JSON</translation>
    </message>
    <message>
        <location filename="../qml/Etude/MessageRow.qml" line="104"/>
        <source>%1 message</source>
        <translation>Nachricht der Rolle %1</translation>
    </message>
    <message>
        <location filename="../qml/Etude/MessageRow.qml" line="180"/>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <location filename="../qml/Etude/MessageRow.qml" line="181"/>
        <source>What was sent and what came back (Ctrl+Shift+R)</source>
        <translation>Was gesendet wurde und was zurückkam (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <location filename="../qml/Etude/MessageRow.qml" line="184"/>
        <source>Show the raw exchange</source>
        <translation>Rohdaten des Austauschs anzeigen</translation>
    </message>
</context>
<context>
    <name>Misbehaviour</name>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="31"/>
        <source>Answers as it should.</source>
        <translation>Antwortet, wie es sich gehört.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="32"/>
        <source>Show the text, the usage and the end.</source>
        <translation>Text, Verbrauch und Ende zeigen.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="33"/>
        <source>Waits five seconds before the first token.</source>
        <translation>Wartet fünf Sekunden vor dem ersten Token.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="34"/>
        <source>Wait, show that it waits, and let the user stop.</source>
        <translation>Warten, das Warten zeigen und das Stoppen erlauben.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="35"/>
        <source>Stops in the middle and stays silent.</source>
        <translation>Bleibt mittendrin stehen und schweigt.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="36"/>
        <source>Give up after a silence, keep the text, say that the answer is not whole.</source>
        <translation>Nach einer Stille aufgeben, den Text behalten und sagen, dass die Antwort unvollständig ist.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="38"/>
        <source>Cuts characters of several bytes between reads.</source>
        <translation>Zerschneidet Zeichen aus mehreren Bytes zwischen zwei Lesevorgängen.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="39"/>
        <source>Decode whole lines: no � in the text.</source>
        <translation>Ganze Zeilen dekodieren: kein � im Text.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="40"/>
        <source>Ends lines with CR LF and cuts between the two.</source>
        <translation>Beendet Zeilen mit CR LF und schneidet zwischen beiden.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="41"/>
        <source>Take CR LF as one line end, also across reads.</source>
        <translation>CR LF als ein Zeilenende nehmen, auch über Lesevorgänge hinweg.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="42"/>
        <source>Sends comments, pings and blank lines between events.</source>
        <translation>Sendet Kommentare, Pings und Leerzeilen zwischen den Ereignissen.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="43"/>
        <source>Pass them over; they are signs of life.</source>
        <translation>Darüber hinweggehen; es sind Lebenszeichen.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="45"/>
        <source>Reports an error in the stream after half of the answer.</source>
        <translation>Meldet nach der halben Antwort einen Fehler im Stream.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="46"/>
        <source>Keep the text and show the host&apos;s own words.</source>
        <translation>Den Text behalten und die Worte des Hosts zeigen.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="47"/>
        <source>Answers with an error document at status 200.</source>
        <translation>Antwortet mit einem Fehlerdokument bei Status 200.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="48"/>
        <source>Read the body before believing the status.</source>
        <translation>Den Body lesen, bevor dem Status geglaubt wird.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="49"/>
        <source>Refuses with 429 and “retry-after: 7”.</source>
        <translation>Lehnt ab mit 429 und „retry-after: 7“.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="50"/>
        <source>Say when to try again; do not repeat a paid request unasked.</source>
        <translation>Sagen, wann ein neuer Versuch lohnt; eine bezahlte Anfrage nicht ungefragt wiederholen.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="52"/>
        <source>Leaves out the last event, such as [DONE].</source>
        <translation>Lässt das letzte Ereignis weg, etwa [DONE].</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="53"/>
        <source>The reason to stop was named: the answer is whole.</source>
        <translation>Der Grund des Endes war genannt: Die Antwort ist vollständig.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="54"/>
        <source>Ends the body cleanly after half of the answer.</source>
        <translation>Beendet den Body nach der halben Antwort, als wäre nichts.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="55"/>
        <source>No reason to stop was named: say that the answer is not whole.</source>
        <translation>Kein Grund des Endes war genannt: sagen, dass die Antwort unvollständig ist.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="57"/>
        <source>Closes the connection in the middle of the body.</source>
        <translation>Schließt die Verbindung mitten im Body.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="58"/>
        <source>Keep the text and say that the connection was lost.</source>
        <translation>Den Text behalten und sagen, dass die Verbindung verloren ging.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="59"/>
        <source>Leaks the stop token &lt;/s&gt; into the text.</source>
        <translation>Lässt das Stopp-Token &lt;/s&gt; in den Text geraten.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="60"/>
        <source>Show what came, and point it out.</source>
        <translation>Zeigen, was kam, und darauf hinweisen.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="61"/>
        <source>Counts no tokens.</source>
        <translation>Zählt keine Tokens.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="62"/>
        <source>Unknown is not zero: show no cost.</source>
        <translation>Unbekannt ist nicht null: keine Kosten zeigen.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="63"/>
        <source>Names another model than the one asked for.</source>
        <translation>Nennt ein anderes Modell als das verlangte.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="64"/>
        <source>Show which model answered.</source>
        <translation>Zeigen, welches Modell geantwortet hat.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="65"/>
        <source>Cuts the answer at the limit of tokens.</source>
        <translation>Schneidet die Antwort am Token-Limit ab.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="66"/>
        <source>Say that it was cut: it looks like an end.</source>
        <translation>Sagen, dass sie abgeschnitten wurde: Es sieht nach einem Ende aus.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="68"/>
        <source>Thinks first, in Chat Completions between tags that are cut.</source>
        <translation>Denkt erst nach, in Chat Completions zwischen zerschnittenen Tags.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="69"/>
        <source>Keep thoughts and answer apart.</source>
        <translation>Gedanken und Antwort auseinanderhalten.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="70"/>
        <source>Calls the first tool, its arguments cut inside an escape.</source>
        <translation>Ruft das erste Tool auf, die Argumente mitten in einem Escape zerschnitten.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="71"/>
        <source>Join the pieces before reading them as JSON.</source>
        <translation>Die Stücke zusammenfügen, bevor sie als JSON gelesen werden.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="73"/>
        <source>Sends one JSON document though a stream was asked for.</source>
        <translation>Sendet ein JSON-Dokument, obwohl ein Stream verlangt war.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="74"/>
        <source>Tell a document from a stream by its first byte.</source>
        <translation>Dokument und Stream am ersten Byte unterscheiden.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="75"/>
        <source>Answers with status 201.</source>
        <translation>Antwortet mit Status 201.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="76"/>
        <source>Every 2xx is a success.</source>
        <translation>Jeder 2xx ist ein Erfolg.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="77"/>
        <source>Compresses the answer though nobody asked for that.</source>
        <translation>Komprimiert die Antwort, obwohl das niemand verlangt hat.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="78"/>
        <source>Unpack it as it comes.</source>
        <translation>Gleich beim Eintreffen entpacken.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="79"/>
        <source>Answers with a web page at status 502.</source>
        <translation>Antwortet mit einer Webseite bei Status 502.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="80"/>
        <source>Quote its title, not its markup.</source>
        <translation>Ihren Titel zitieren, nicht ihr Markup.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="81"/>
        <source>Redirects to a host of another name.</source>
        <translation>Leitet an einen Host anderen Namens weiter.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="82"/>
        <source>Never carry the key there.</source>
        <translation>Den Schlüssel nie dorthin mitnehmen.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="83"/>
        <source>Answers with status 200 and nothing else.</source>
        <translation>Antwortet mit Status 200 und sonst nichts.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="84"/>
        <source>Say that nothing came: an empty text is no answer.</source>
        <translation>Sagen, dass nichts kam: Ein leerer Text ist keine Antwort.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="85"/>
        <source>Closes the connection without an answer.</source>
        <translation>Schließt die Verbindung ohne Antwort.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="86"/>
        <source>Do not send the request a second time: it may have been paid for.</source>
        <translation>Die Anfrage nicht noch einmal senden: Sie kann schon bezahlt sein.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="88"/>
        <source>Refuses with 401 and quotes the key in its complaint.</source>
        <translation>Lehnt ab mit 401 und zitiert dabei den Schlüssel.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="89"/>
        <source>Show the complaint without the key.</source>
        <translation>Die Beschwerde ohne den Schlüssel zeigen.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="91"/>
        <source>Refuses “temperature”, “top_p”, “max_tokens” and “stream_options” with 400.</source>
        <translation>Lehnt „temperature“, „top_p“, „max_tokens“ und „stream_options“ mit 400 ab.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehaviour.cpp" line="93"/>
        <source>Offer to send the request again without what it names.</source>
        <translation>Anbieten, die Anfrage ohne das Beanstandete erneut zu senden.</translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <location filename="../qml/Etude/ModelButton.qml" line="17"/>
        <source>Model: %1 at %2. Choose another</source>
        <translation>Modell: %1 bei %2. Anderes wählen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ModelButton.qml" line="38"/>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>ModelDetail</name>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="49"/>
        <source>per 1M tokens</source>
        <translation>je 1 Mio. Tokens</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="60"/>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="61"/>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="62"/>
        <source>Cached input</source>
        <translation>Eingabe aus Cache</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="63"/>
        <source>Cache write</source>
        <translation>Schreiben in Cache</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="64"/>
        <source>Reasoning</source>
        <translation>Reasoning</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="65"/>
        <source>Audio input</source>
        <translation>Audio-Eingabe</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="66"/>
        <source>Audio output</source>
        <translation>Audio-Ausgabe</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="69"/>
        <source>Input above %1 input tokens</source>
        <translation>Eingabe über %1 Eingabe-Tokens</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="70"/>
        <source>Output above %1 input tokens</source>
        <translation>Ausgabe über %1 Eingabe-Tokens</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="71"/>
        <source>Cached input above %1 input tokens</source>
        <translation>Eingabe aus Cache über %1 Eingabe-Tokens</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="72"/>
        <source>Cache write above %1 input tokens</source>
        <translation>Schreiben in Cache über %1 Eingabe-Tokens</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="73"/>
        <source>Reasoning above %1 input tokens</source>
        <translation>Reasoning über %1 Eingabe-Tokens</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="74"/>
        <source>Audio input above %1 input tokens</source>
        <translation>Audio-Eingabe über %1 Eingabe-Tokens</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="75"/>
        <source>Audio output above %1 input tokens</source>
        <translation>Audio-Ausgabe über %1 Eingabe-Tokens</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="78"/>
        <source>per call</source>
        <translation>je Aufruf</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="116"/>
        <source>%1, %2</source>
        <comment>two dialects at one address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="126"/>
        <source>Count tokens</source>
        <translation>Tokens zählen</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="128"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="152"/>
        <source>It does not take: %1.</source>
        <translation>Es nimmt nicht an: %1.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="154"/>
        <source>No other parameters are named.</source>
        <translation>Andere Parameter werden nicht genannt.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="167"/>
        <source>%1 %2</source>
        <comment>value and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="172"/>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="173"/>
        <source>to verify</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="174"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="189"/>
        <source>Answers at port %1 of that computer. From %2, read %3.</source>
        <translation>Antwortet an Port %1 jenes Computers. Aus %2, gelesen am %3.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="228"/>
        <source>%1 tokens</source>
        <translation>%1 Tokens</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="230"/>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="231"/>
        <source>Max output</source>
        <translation>Max. Ausgabe</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="232"/>
        <source>Takes</source>
        <translation>Nimmt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="233"/>
        <source>Gives</source>
        <translation>Gibt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="234"/>
        <source>Abilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="235"/>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="236"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="237"/>
        <source>Training data until</source>
        <translation>Trainingsdaten bis</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="238"/>
        <source>Released</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="239"/>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="240"/>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="271"/>
        <source>price %1</source>
        <comment>how old it is</comment>
        <translation>Preis %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/modeldetail.cpp" line="281"/>
        <source>Documentation of %1</source>
        <translation>Dokumentation von %1</translation>
    </message>
</context>
<context>
    <name>ModelFetch</name>
    <message>
        <location filename="../src/net/modelfetch.cpp" line="44"/>
        <source>The list of models has no end: type the model&apos;s id instead.</source>
        <translation>Die Liste der Modelle hat kein Ende: stattdessen die ID des Modells eingeben.</translation>
    </message>
    <message>
        <location filename="../src/net/modelfetch.cpp" line="38"/>
        <source>“%1” is not a dialect that Etude speaks.</source>
        <translation>„%1“ ist kein Dialekt, den Etude spricht.</translation>
    </message>
</context>
<context>
    <name>ModelParameters</name>
    <message>
        <location filename="../src/dialects/modelparameters.cpp" line="68"/>
        <source>This model is listed as not taking %1: it may be refused or ignored.</source>
        <translation>Dieses Modell nimmt laut Liste kein %1 an: Es kann abgelehnt oder ignoriert werden.</translation>
    </message>
    <message>
        <location filename="../src/dialects/modelparameters.cpp" line="73"/>
        <source>%1 does not list %2 for this model: it may be refused or ignored.</source>
        <translation>%1 führt %2 für dieses Modell nicht auf: Es kann abgelehnt oder ignoriert werden.</translation>
    </message>
    <message>
        <location filename="../src/dialects/modelparameters.cpp" line="79"/>
        <source>More than the %1 tokens that are listed as this model&apos;s max output; it is sent as it is.</source>
        <translation>Mehr als die %1 Tokens, die als größte Ausgabe dieses Modells gelten; es wird gesendet, wie es ist.</translation>
    </message>
    <message>
        <location filename="../src/dialects/modelparameters.cpp" line="87"/>
        <source>The documented values are %1; it is sent as it is.</source>
        <translation>Die dokumentierten Werte sind %1; es wird gesendet, wie es ist.</translation>
    </message>
</context>
<context>
    <name>ModelsDev</name>
    <message>
        <location filename="../src/catalog/modelsdev.cpp" line="42"/>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <location filename="../src/catalog/modelsdev.cpp" line="45"/>
        <location filename="../src/catalog/modelsdev.cpp" line="128"/>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <location filename="../src/catalog/modelsdev.cpp" line="52"/>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <location filename="../src/catalog/modelsdev.cpp" line="64"/>
        <source>a price of 0 or more dollars</source>
        <translation>ein Preis von 0 oder mehr Dollar</translation>
    </message>
    <message>
        <location filename="../src/catalog/modelsdev.cpp" line="76"/>
        <source>a number of tokens</source>
        <translation>eine Anzahl von Tokens</translation>
    </message>
    <message>
        <location filename="../src/catalog/modelsdev.cpp" line="85"/>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location filename="../src/catalog/modelsdev.cpp" line="93"/>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../src/catalog/modelsdev.cpp" line="102"/>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <location filename="../src/catalog/modelsdev.cpp" line="109"/>
        <location filename="../src/catalog/modelsdev.cpp" line="116"/>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <location filename="../src/catalog/modelsdev.cpp" line="138"/>
        <source>%1 is %2, where %3 belongs</source>
        <translation>%1 ist %2, wo %3 hingehört</translation>
    </message>
    <message>
        <location filename="../src/catalog/modelsdev.cpp" line="365"/>
        <source>This is no list of models that can be used: %1.</source>
        <translation>Das ist keine brauchbare Liste von Modellen: %1.</translation>
    </message>
    <message>
        <location filename="../src/catalog/modelsdev.cpp" line="368"/>
        <source>it is not an object of hosts</source>
        <translation>Sie ist kein Objekt aus Hosts</translation>
    </message>
    <message>
        <location filename="../src/catalog/modelsdev.cpp" line="373"/>
        <source>it names no model</source>
        <translation>Sie nennt kein Modell</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <location filename="../qml/Etude/NoticeBar.qml" line="36"/>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>ParameterPanel</name>
    <message>
        <location filename="../qml/Etude/ParameterPanel.qml" line="38"/>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ParameterPanel.qml" line="44"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ParameterPanel.qml" line="46"/>
        <source>Unset all parameters</source>
        <translation>Alle Parameter zurücksetzen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ParameterPanel.qml" line="67"/>
        <source>Fewer parameters</source>
        <translation>Weniger Parameter</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ParameterPanel.qml" line="67"/>
        <source>More parameters</source>
        <translation>Mehr Parameter</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ParameterPanel.qml" line="82"/>
        <source>Stream</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ParameterPanel.qml" line="87"/>
        <source>Stream the answer</source>
        <translation>Antwort streamen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ParameterPanel.qml" line="100"/>
        <source>Extra JSON</source>
        <translation>Zusätzliches JSON</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ParameterPanel.qml" line="109"/>
        <source>Extra JSON, merged last into the body</source>
        <translation>Zusätzliches JSON, zuletzt in den Body eingefügt</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ParameterPanel.qml" line="121"/>
        <source>Merged last into the body; it wins over the sliders.</source>
        <translation>Wird zuletzt in den Body eingefügt; hat Vorrang vor den Reglern.</translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <location filename="../qml/Etude/ParameterRow.qml" line="52"/>
        <source>Unset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ParameterRow.qml" line="74"/>
        <source>%1, unset</source>
        <translation>%1, nicht gesetzt</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ParameterRow.qml" line="101"/>
        <source>%1; one a line</source>
        <translation>%1; einer pro Zeile</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="30"/>
        <source>How freely the model chooses its words: 0 is nearly always the likeliest.</source>
        <translation>Wie frei das Modell seine Wörter wählt: bei 0 fast immer das wahrscheinlichste.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="35"/>
        <source>Choose only among the likeliest tokens that together have this probability.</source>
        <translation>Nur unter den wahrscheinlichsten Tokens wählen, die zusammen diese Wahrscheinlichkeit haben.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="39"/>
        <source>Choose only among this many of the likeliest tokens.</source>
        <translation>Nur unter so vielen der wahrscheinlichsten Tokens wählen.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="44"/>
        <source>Leave out tokens less likely than this share of the likeliest one.</source>
        <translation>Tokens auslassen, die weniger wahrscheinlich sind als dieser Anteil des wahrscheinlichsten.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="48"/>
        <source>Stop after this many tokens; thoughts usually count.</source>
        <translation>Nach so vielen Tokens aufhören; Gedanken zählen meist mit.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="51"/>
        <source>Stop where one of these texts would come.</source>
        <translation>Aufhören, wo einer dieser Texte käme.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="54"/>
        <source>The same seed and request give the same answer where the host can.</source>
        <translation>Gleicher Seed und gleiche Anfrage ergeben die gleiche Antwort, wenn der Host das kann.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="59"/>
        <source>Makes a token less likely the more often it came.</source>
        <translation>Macht ein Token umso unwahrscheinlicher, je öfter es schon vorkam.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="64"/>
        <source>Makes a token less likely once it came.</source>
        <translation>Macht ein Token unwahrscheinlicher, sobald es vorkam.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="69"/>
        <source>Divides the likelihood of tokens that came already; 1 changes nothing.</source>
        <translation>Teilt die Wahrscheinlichkeit von Tokens, die schon vorkamen; 1 ändert nichts.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="73"/>
        <source>How long the model thinks before it answers.</source>
        <translation>Wie lange das Modell nachdenkt, bevor es antwortet.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="77"/>
        <source>Without it no thoughts are shown.</source>
        <translation>Ohne diesen Parameter werden keine Gedanken gezeigt.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="80"/>
        <source>Switches the thoughts of hybrid models on or off.</source>
        <translation>Schaltet die Gedanken hybrider Modelle ein oder aus.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="84"/>
        <source>At most this many tokens of thoughts.</source>
        <translation>Höchstens so viele Tokens für Gedanken.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="88"/>
        <source>How long the answer is.</source>
        <translation>Wie lang die Antwort ist.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="89"/>
        <source>Report how likely each token was.</source>
        <translation>Melden, wie wahrscheinlich jedes Token war.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="94"/>
        <source>For each token, report this many of the likeliest ones.</source>
        <translation>Zu jedem Token so viele der wahrscheinlichsten melden.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="97"/>
        <source>Allow several tool calls in one turn.</source>
        <translation>Mehrere Tool-Aufrufe in einer Runde erlauben.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="100"/>
        <source>The class of service: auto, default, flex, priority.</source>
        <translation>Die Serviceklasse: auto, default, flex, priority.</translation>
    </message>
</context>
<context>
    <name>ParsedBody</name>
    <message>
        <location filename="../src/import/parsedbody.cpp" line="55"/>
        <source>An object in the JSON has more than %1 members: it is no prompt.</source>
        <translation>Ein Objekt im JSON hat mehr als %1 Felder: Das ist kein Prompt.</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <location filename="../src/import/pasted.cpp" line="138"/>
        <source>Paste a curl command, Python, JavaScript or PHP code that sends a prompt, or its JSON.</source>
        <translation>Fügen Sie einen curl-Befehl ein, Code in Python, JavaScript oder PHP, der einen Prompt sendet, oder sein JSON.</translation>
    </message>
    <message>
        <location filename="../src/import/pasted.cpp" line="140"/>
        <source>There is nothing to import. %1</source>
        <translation>Da ist nichts zu importieren. %1</translation>
    </message>
    <message>
        <location filename="../src/import/pasted.cpp" line="142"/>
        <source>This is a host&apos;s streamed answer, not a request. %1</source>
        <translation>Das ist die gestreamte Antwort eines Hosts, keine Anfrage. %1</translation>
    </message>
    <message>
        <location filename="../src/import/pasted.cpp" line="144"/>
        <source>This is a host&apos;s answer with its headers, not a request. %1</source>
        <translation>Das ist die Antwort eines Hosts mit Kopfzeilen, keine Anfrage. %1</translation>
    </message>
    <message>
        <location filename="../src/import/pasted.cpp" line="146"/>
        <source>This is a web page, not a request. %1</source>
        <translation>Das ist eine Webseite, keine Anfrage. %1</translation>
    </message>
    <message>
        <location filename="../src/import/pasted.cpp" line="151"/>
        <source>This command starts a model server (%1), and sends no prompt: run it in a terminal, then add its address as an endpoint.</source>
        <translation>Dieser Befehl startet einen Modellserver (%1) und sendet keinen Prompt: Führen Sie ihn in einem Terminal aus und legen Sie seine Adresse als Endpunkt an.</translation>
    </message>
    <message>
        <location filename="../src/import/pasted.cpp" line="158"/>
        <source>This is a shell command other than curl. %1</source>
        <translation>Das ist ein anderer Shell-Befehl als curl. %1</translation>
    </message>
    <message>
        <location filename="../src/import/pasted.cpp" line="164"/>
        <source>In this code, which looks like %1, no call that sends a prompt is understood: paste the part with the address and the messages, with the variables that it uses.</source>
        <translation>In diesem Code, der nach %1 aussieht, ist kein Aufruf zu verstehen, der einen Prompt sendet: Fügen Sie den Teil mit Adresse und Nachrichten ein, samt den Variablen, die er verwendet.</translation>
    </message>
    <message>
        <location filename="../src/import/pasted.cpp" line="168"/>
        <source>This text is no request that Etude knows. %1</source>
        <translation>Dieser Text ist keine Anfrage, die Etude kennt. %1</translation>
    </message>
</context>
<context>
    <name>PlainHttpWarning</name>
    <message>
        <location filename="../qml/Etude/PlainHttpWarning.qml" line="35"/>
        <source>This address begins with http: and leads to another computer. Prompts, answers and the key travel unencrypted: whoever is on the way can read them.</source>
        <translation>Diese Adresse beginnt mit http: und führt zu einem anderen Computer. Prompts, Antworten und der Schlüssel reisen unverschlüsselt: Jeder auf dem Weg kann sie lesen.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/PlainHttpWarning.qml" line="41"/>
        <source>Send the key all the same</source>
        <translation>Schlüssel trotzdem senden</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <location filename="../src/storage/presets.cpp" line="41"/>
        <source>The preset “%1” is broken: %2</source>
        <translation>Das Preset „%1“ ist beschädigt: %2</translation>
    </message>
    <message>
        <location filename="../src/storage/presets.cpp" line="111"/>
        <source>There is no preset “%1”: look at the list for its name.</source>
        <translation>Es gibt kein Preset „%1“: sein Name steht in der Liste.</translation>
    </message>
    <message>
        <location filename="../src/storage/presets.cpp" line="118"/>
        <source>The preset “%1” cannot be used: %2</source>
        <translation>Das Preset „%1“ kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <location filename="../src/storage/presets.cpp" line="125"/>
        <source>The preset has no name: give it one.</source>
        <translation>Das Preset hat keinen Namen: einen vergeben.</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <location filename="../src/core/prompt.cpp" line="45"/>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location filename="../src/core/prompt.cpp" line="52"/>
        <source>“%1” is no role of a message: use system, developer, user, assistant or tool.</source>
        <translation>„%1“ ist keine Rolle einer Nachricht: system, developer, user, assistant oder tool verwenden.</translation>
    </message>
    <message>
        <location filename="../src/core/prompt.cpp" line="150"/>
        <source>image of a message</source>
        <translation>Bild einer Nachricht</translation>
    </message>
    <message>
        <location filename="../src/core/prompt.cpp" line="61"/>
        <source>tool call of a message</source>
        <translation>Tool-Aufruf einer Nachricht</translation>
    </message>
    <message>
        <location filename="../src/core/prompt.cpp" line="84"/>
        <source>In the prompt, the variable “%1” has to be a text.</source>
        <translation>Im Prompt muss die Variable „%1“ ein Text sein.</translation>
    </message>
    <message>
        <location filename="../src/core/prompt.cpp" line="210"/>
        <source>prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <location filename="../src/core/prompt.cpp" line="214"/>
        <source>In the prompt, “version” has to be a whole number from 1.</source>
        <translation>Im Prompt muss „version“ eine ganze Zahl ab 1 sein.</translation>
    </message>
    <message>
        <location filename="../src/core/prompt.cpp" line="217"/>
        <source>The prompt was saved by a newer Etude (form %1): update Etude to open it.</source>
        <translation>Der Prompt wurde mit einem neueren Etude gespeichert (Format %1): Etude aktualisieren, um ihn zu öffnen.</translation>
    </message>
</context>
<context>
    <name>ProxySection</name>
    <message>
        <location filename="../qml/Etude/ProxySection.qml" line="14"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ProxySection.qml" line="14"/>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ProxySection.qml" line="14"/>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ProxySection.qml" line="14"/>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ProxySection.qml" line="17"/>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ProxySection.qml" line="19"/>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ProxySection.qml" line="19"/>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ProxySection.qml" line="29"/>
        <source>This computer itself is always reached directly.</source>
        <translation>Dieser Computer selbst wird immer direkt erreicht.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ProxySection.qml" line="35"/>
        <source>Kind of proxy</source>
        <translation>Art des Proxys</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ProxySection.qml" line="41"/>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ProxySection.qml" line="47"/>
        <source>Computer of the proxy</source>
        <translation>Computer des Proxys</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ProxySection.qml" line="53"/>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ProxySection.qml" line="60"/>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ProxySection.qml" line="67"/>
        <source>User, where it wants a login</source>
        <translation>Benutzer, falls eine Anmeldung nötig ist</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ProxySection.qml" line="72"/>
        <source>User of the proxy</source>
        <translation>Benutzer des Proxys</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ProxySection.qml" line="79"/>
        <source>Password, under the name %1</source>
        <translation>Passwort, unter dem Namen %1</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ProxySection.qml" line="82"/>
        <source>Password of the proxy</source>
        <translation>Passwort des Proxys</translation>
    </message>
</context>
<context>
    <name>RawPanel</name>
    <message>
        <location filename="../qml/Etude/RawPanel.qml" line="22"/>
        <location filename="../qml/Etude/RawPanel.qml" line="166"/>
        <source>Open a recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/RawPanel.qml" line="23"/>
        <location filename="../qml/Etude/RawPanel.qml" line="31"/>
        <source>Recordings (*.json)</source>
        <translation>Aufzeichnungen (*.json)</translation>
    </message>
    <message>
        <location filename="../qml/Etude/RawPanel.qml" line="23"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../qml/Etude/RawPanel.qml" line="28"/>
        <location filename="../qml/Etude/RawPanel.qml" line="174"/>
        <source>Save the recording</source>
        <translation>Aufzeichnung speichern</translation>
    </message>
    <message>
        <location filename="../qml/Etude/RawPanel.qml" line="50"/>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <location filename="../qml/Etude/RawPanel.qml" line="51"/>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../qml/Etude/RawPanel.qml" line="52"/>
        <source>Stream (%L1)</source>
        <translation>Stream (%L1)</translation>
    </message>
    <message>
        <location filename="../qml/Etude/RawPanel.qml" line="52"/>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <location filename="../qml/Etude/RawPanel.qml" line="53"/>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <location filename="../qml/Etude/RawPanel.qml" line="58"/>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <location filename="../qml/Etude/RawPanel.qml" line="62"/>
        <source>Close the raw view (Ctrl+Shift+R)</source>
        <translation>Rohansicht schließen (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <location filename="../qml/Etude/RawPanel.qml" line="90"/>
        <source>From the file %1</source>
        <translation>Aus der Datei %1</translation>
    </message>
    <message>
        <location filename="../qml/Etude/RawPanel.qml" line="104"/>
        <source>Run a prompt, and here stands what was sent and every piece of what came back, with its time. A saved recording can be opened too.</source>
        <translation>Einen Prompt ausführen, und hier steht, was gesendet wurde, und jedes Stück, das zurückkam, mit seiner Zeit. Auch eine gespeicherte Aufzeichnung lässt sich öffnen.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/RawPanel.qml" line="126"/>
        <source>Body of the request</source>
        <translation>Body der Anfrage</translation>
    </message>
    <message>
        <location filename="../qml/Etude/RawPanel.qml" line="135"/>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <location filename="../qml/Etude/RawPanel.qml" line="143"/>
        <source>Body of the response</source>
        <translation>Body der Antwort</translation>
    </message>
    <message>
        <location filename="../qml/Etude/RawPanel.qml" line="165"/>
        <source>Open…</source>
        <translation>Öffnen&#xa0;…</translation>
    </message>
    <message>
        <location filename="../qml/Etude/RawPanel.qml" line="173"/>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <location filename="../qml/Etude/RawPanel.qml" line="180"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../qml/Etude/RawPanel.qml" line="180"/>
        <source>Copy request</source>
        <translation>Anfrage kopieren</translation>
    </message>
    <message>
        <location filename="../qml/Etude/RawPanel.qml" line="180"/>
        <source>Copy response</source>
        <translation>Antwort kopieren</translation>
    </message>
</context>
<context>
    <name>RawStream</name>
    <message>
        <location filename="../qml/Etude/RawStream.qml" line="51"/>
        <source>Events of the stream</source>
        <translation>Ereignisse des Streams</translation>
    </message>
    <message>
        <location filename="../qml/Etude/RawStream.qml" line="63"/>
        <source>No event has come.</source>
        <translation>Noch kein Ereignis.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/RawStream.qml" line="81"/>
        <source>Pause the replay</source>
        <translation>Wiedergabe anhalten</translation>
    </message>
    <message>
        <location filename="../qml/Etude/RawStream.qml" line="81"/>
        <source>Replay at the speed at which it came</source>
        <translation>Im ursprünglichen Tempo wiedergeben</translation>
    </message>
    <message>
        <location filename="../qml/Etude/RawStream.qml" line="87"/>
        <source>Replay one event</source>
        <translation>Ein Ereignis wiedergeben</translation>
    </message>
    <message>
        <location filename="../qml/Etude/RawStream.qml" line="92"/>
        <source>Replay all at once</source>
        <translation>Alles auf einmal wiedergeben</translation>
    </message>
    <message>
        <location filename="../qml/Etude/RawStream.qml" line="104"/>
        <source>Place in the replay</source>
        <translation>Stelle in der Wiedergabe</translation>
    </message>
    <message>
        <location filename="../qml/Etude/RawStream.qml" line="109"/>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <location filename="../qml/Etude/RawStream.qml" line="121"/>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <location filename="../qml/Etude/RawStream.qml" line="121"/>
        <source>The answer, with the part of the chosen event marked</source>
        <translation>Die Antwort, mit dem Teil des gewählten Ereignisses markiert</translation>
    </message>
</context>
<context>
    <name>RawTokens</name>
    <message>
        <location filename="../qml/Etude/RawTokens.qml" line="22"/>
        <source>Tokens of the answer</source>
        <translation>Tokens der Antwort</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <location filename="../src/core/recording.cpp" line="111"/>
        <source>recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <location filename="../src/core/recording.cpp" line="121"/>
        <source>This is no recording: it has no “response” with “chunks_base64”.</source>
        <translation>Das ist keine Aufzeichnung: „response“ mit „chunks_base64“ fehlt.</translation>
    </message>
    <message>
        <location filename="../src/core/recording.cpp" line="123"/>
        <source>response of a recording</source>
        <translation>Antwort einer Aufzeichnung</translation>
    </message>
    <message>
        <location filename="../src/core/recording.cpp" line="135"/>
        <source>In the recording, piece %1 is not written in Base64.</source>
        <translation>In der Aufzeichnung ist Stück %1 nicht in Base64 geschrieben.</translation>
    </message>
    <message>
        <location filename="../src/core/recording.cpp" line="158"/>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <location filename="../src/core/recording.cpp" line="160"/>
        <source>“%1” is too large to be a recording of Etude.</source>
        <translation>„%1“ ist zu groß für eine Aufzeichnung von Etude.</translation>
    </message>
    <message>
        <location filename="../src/core/recording.cpp" line="165"/>
        <source>“%1” is no recording of Etude: %2</source>
        <translation>„%1“ ist keine Aufzeichnung von Etude: %2</translation>
    </message>
</context>
<context>
    <name>RecordingReader</name>
    <message>
        <location filename="../src/dialects/recordingreader.cpp" line="91"/>
        <source>The text holds a stop token: the engine should have kept it to itself.</source>
        <translation>Der Text enthält ein Stopp-Token: Die Engine hätte es für sich behalten sollen.</translation>
    </message>
    <message>
        <location filename="../src/dialects/recordingreader.cpp" line="93"/>
        <source>The host counted no tokens.</source>
        <translation>Der Host hat keine Tokens gezählt.</translation>
    </message>
    <message>
        <location filename="../src/dialects/recordingreader.cpp" line="95"/>
        <source>The stream ends without [DONE].</source>
        <translation>Der Stream endet ohne [DONE].</translation>
    </message>
    <message>
        <location filename="../src/dialects/recordingreader.cpp" line="97"/>
        <source>The host does not say why it stopped.</source>
        <translation>Der Host sagt nicht, warum er aufgehört hat.</translation>
    </message>
    <message>
        <location filename="../src/dialects/recordingreader.cpp" line="99"/>
        <source>Another model answers than the one that was asked.</source>
        <translation>Es antwortet ein anderes Modell als das gefragte.</translation>
    </message>
    <message>
        <location filename="../src/dialects/recordingreader.cpp" line="101"/>
        <source>This event brings nothing.</source>
        <translation>Dieses Ereignis bringt nichts.</translation>
    </message>
    <message>
        <location filename="../src/dialects/recordingreader.cpp" line="103"/>
        <source>Text comes after the reason why it stopped.</source>
        <translation>Nach dem Grund des Endes kommt noch Text.</translation>
    </message>
    <message>
        <location filename="../src/dialects/recordingreader.cpp" line="105"/>
        <source>The host begins anew here: what came before does not count.</source>
        <translation>Hier beginnt der Host von vorn: Was vorher kam, zählt nicht.</translation>
    </message>
    <message>
        <location filename="../src/dialects/recordingreader.cpp" line="107"/>
        <source>Here the answer fails.</source>
        <translation>Hier schlägt die Antwort fehl.</translation>
    </message>
    <message>
        <location filename="../src/dialects/recordingreader.cpp" line="109"/>
        <source>The answer is compressed although that was not asked for.</source>
        <translation>Die Antwort ist komprimiert, obwohl das nicht verlangt war.</translation>
    </message>
    <message>
        <location filename="../src/dialects/recordingreader.cpp" line="111"/>
        <source>This is an event stream, but its content type says otherwise.</source>
        <translation>Das ist ein Event-Stream, aber sein Content-Type sagt etwas anderes.</translation>
    </message>
</context>
<context>
    <name>RefusalList</name>
    <message>
        <location filename="../qml/Etude/RefusalList.qml" line="40"/>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/RefusalList.qml" line="41"/>
        <source>Forget: %1</source>
        <translation>Vergessen: %1</translation>
    </message>
</context>
<context>
    <name>ReplyView</name>
    <message>
        <location filename="../qml/Etude/ReplyView.qml" line="41"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ReplyView.qml" line="60"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ReplyView.qml" line="72"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ReplyView.qml" line="75"/>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
</context>
<context>
    <name>RequestReader</name>
    <message>
        <location filename="../src/import/requestreader.cpp" line="91"/>
        <source>The address %1 stands in a variable whose value is not in the text: choose an endpoint, or paste the address too.</source>
        <translation>Die Adresse %1 steht in einer Variable, deren Wert nicht im Text ist: Wählen Sie einen Endpunkt oder fügen Sie auch die Adresse ein.</translation>
    </message>
    <message>
        <location filename="../src/import/requestreader.cpp" line="104"/>
        <source>A key or password in the address is not taken over: choose in the endpoint how the key is sent.</source>
        <translation>Ein Schlüssel oder Passwort in der Adresse wird nicht übernommen: Wählen Sie im Endpunkt, wie der Schlüssel gesendet wird.</translation>
    </message>
    <message>
        <location filename="../src/import/requestreader.cpp" line="106"/>
        <source>The query of the address stands in a variable: add it to the endpoint&apos;s address.</source>
        <translation>Die Abfrage der Adresse steht in einer Variable: Fügen Sie sie der Adresse des Endpunkts hinzu.</translation>
    </message>
    <message>
        <location filename="../src/import/requestreader.cpp" line="168"/>
        <source>%1 is the address of Ollama&apos;s own protocol. Etude speaks that of OpenAI, which Ollama has at /v1/chat/completions: change the endpoint&apos;s address to that.</source>
        <translation>%1 ist die Adresse von Ollamas eigenem Protokoll. Etude spricht das von OpenAI, das Ollama unter /v1/chat/completions hat: Ändern Sie die Adresse des Endpunkts dorthin.</translation>
    </message>
    <message>
        <location filename="../src/import/requestreader.cpp" line="193"/>
        <source>%1 is the key of “%2”; here it would go to %3: check the address.</source>
        <translation>%1 ist der Schlüssel von „%2“; hier ginge er an %3: Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <location filename="../src/import/requestreader.cpp" line="239"/>
        <source>“%1” is left out: its value, or a part of it, is not in the text.</source>
        <translation>„%1“ bleibt weg: Der Wert oder ein Teil davon steht nicht im Text.</translation>
    </message>
    <message>
        <location filename="../src/import/requestreader.cpp" line="241"/>
        <source>“%1” is left out: its value, %2, is not in the text.</source>
        <translation>„%1“ bleibt weg: Der Wert %2 steht nicht im Text.</translation>
    </message>
    <message>
        <location filename="../src/import/requestreader.cpp" line="247"/>
        <source>{{%1}} stands for a text that is not there: give it a value under Variables.</source>
        <translation>{{%1}} steht für einen Text, der fehlt: Geben Sie ihm unter Variablen einen Wert.</translation>
    </message>
    <message>
        <location filename="../src/import/requestreader.cpp" line="257"/>
        <source>“%1” is empty: write a message before you send.</source>
        <translation>„%1“ ist leer: Schreiben Sie eine Nachricht, bevor Sie senden.</translation>
    </message>
    <message>
        <location filename="../src/import/requestreader.cpp" line="260"/>
        <source>There is no model in the text: choose one.</source>
        <translation>Im Text steht kein Modell: Wählen Sie eines.</translation>
    </message>
    <message>
        <location filename="../src/import/requestreader.cpp" line="262"/>
        <source>“%1” is in a form that Etude writes in another way: it is sent as it stands, out of the extra JSON, whatever the messages say. Remove it there to edit the messages.</source>
        <translation>„%1“ hat eine Form, die Etude anders schreibt: Es wird so gesendet, wie es dasteht, aus dem zusätzlichen JSON, was auch immer die Nachrichten sagen. Entfernen Sie es dort, um die Nachrichten zu bearbeiten.</translation>
    </message>
    <message>
        <location filename="../src/import/requestreader.cpp" line="272"/>
        <source>Etude also sends “stream_options”, so that the host counts the tokens of a streamed answer.</source>
        <translation>Etude sendet auch „stream_options“, damit der Host die Tokens einer gestreamten Antwort zählt.</translation>
    </message>
    <message>
        <location filename="../src/import/requestreader.cpp" line="274"/>
        <source>Etude also sends “%1”, which the text does not have.</source>
        <translation>Etude sendet auch „%1“, das im Text fehlt.</translation>
    </message>
    <message>
        <location filename="../src/import/requestreader.cpp" line="277"/>
        <source>Only the first request is taken; others in the text: %1.</source>
        <translation>Nur die erste Anfrage wird genommen; weitere im Text: %1.</translation>
    </message>
    <message>
        <location filename="../src/import/requestreader.cpp" line="286"/>
        <source>Authorization header</source>
        <translation>Kopfzeile Authorization</translation>
    </message>
    <message>
        <location filename="../src/import/requestreader.cpp" line="289"/>
        <source>header x-api-key</source>
        <translation>Kopfzeile x-api-key</translation>
    </message>
    <message>
        <location filename="../src/import/requestreader.cpp" line="292"/>
        <source>header %1</source>
        <translation>Kopfzeile %1</translation>
    </message>
    <message>
        <location filename="../src/import/requestreader.cpp" line="295"/>
        <source>member “%1” of the body</source>
        <translation>Feld „%1“ des Inhalts</translation>
    </message>
    <message>
        <location filename="../src/import/requestreader.cpp" line="298"/>
        <source>Key: none is sent</source>
        <translation>Schlüssel: keiner wird gesendet</translation>
    </message>
    <message>
        <location filename="../src/import/requestreader.cpp" line="302"/>
        <source>Key: %1, from %2</source>
        <translation>Schlüssel: %1, aus %2</translation>
    </message>
    <message>
        <location filename="../src/import/requestreader.cpp" line="304"/>
        <source>Key: %1, in the text; its name is %2</source>
        <translation>Schlüssel: %1, im Text; sein Name ist %2</translation>
    </message>
    <message>
        <location filename="../src/import/requestreader.cpp" line="309"/>
        <source>Key: %1, not in the text; its name is %2</source>
        <translation>Schlüssel: %1, nicht im Text; sein Name ist %2</translation>
    </message>
    <message>
        <location filename="../src/import/requestreader.cpp" line="317"/>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <location filename="../src/import/requestreader.cpp" line="319"/>
        <source>Host: %1</source>
        <translation>Host: %1</translation>
    </message>
    <message>
        <location filename="../src/import/requestreader.cpp" line="322"/>
        <source>Protocol: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
    <message>
        <location filename="../src/import/requestreader.cpp" line="328"/>
        <source>Further headers: %1</source>
        <translation>Weitere Kopfzeilen: %1</translation>
    </message>
    <message>
        <location filename="../src/import/requestreader.cpp" line="357"/>
        <source>The JSON is no prompt: it has neither “messages” nor “input”. Paste the body of a request for chat completions, responses or messages.</source>
        <translation>Das JSON ist kein Prompt: Es hat weder „messages“ noch „input“. Fügen Sie den Inhalt einer Anfrage für Chat Completions, Responses oder Messages ein.</translation>
    </message>
</context>
<context>
    <name>RoleButton</name>
    <message>
        <location filename="../qml/Etude/RoleButton.qml" line="22"/>
        <source>Role: %1. Change</source>
        <translation>Rolle: %1. Ändern</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <location filename="../src/net/route.cpp" line="44"/>
        <source>The proxy of the endpoint has no host or no port: enter both, or choose no proxy.</source>
        <translation>Dem Proxy des Endpunkts fehlt der Host oder der Port: beide eingeben oder keinen Proxy wählen.</translation>
    </message>
    <message>
        <location filename="../src/net/route.cpp" line="50"/>
        <source>The password of the proxy is not known: set the environment variable %1, or enter the password.</source>
        <translation>Das Passwort des Proxys ist nicht bekannt: die Umgebungsvariable %1 setzen oder das Passwort eingeben.</translation>
    </message>
    <message>
        <location filename="../src/net/route.cpp" line="81"/>
        <source>The CA file “%1” cannot be read: %2. Choose another one in the endpoint, or none.</source>
        <translation>Die CA-Datei „%1“ kann nicht gelesen werden: %2. Im Endpunkt eine andere wählen oder keine.</translation>
    </message>
    <message>
        <location filename="../src/net/route.cpp" line="87"/>
        <source>There is no certificate in the CA file “%1”: choose a PEM file, with a line “BEGIN CERTIFICATE”, in the endpoint, or none.</source>
        <translation>In der CA-Datei „%1“ ist kein Zertifikat: im Endpunkt eine PEM-Datei mit einer Zeile „BEGIN CERTIFICATE“ wählen oder keine.</translation>
    </message>
    <message>
        <location filename="../src/net/route.cpp" line="125"/>
        <source>“%1” is not a web address. The base URL of the endpoint has to begin with https:// or http:// and a host.</source>
        <translation>„%1“ ist keine Webadresse. Die Basis-URL des Endpunkts muss mit https:// oder http:// und einem Host beginnen.</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <location filename="../src/storage/runs.cpp" line="164"/>
        <source>There is no run %1 in the history: it may have been deleted.</source>
        <translation>Es gibt keinen Lauf %1 im Verlauf: vielleicht wurde er gelöscht.</translation>
    </message>
    <message>
        <location filename="../src/storage/runs.cpp" line="177"/>
        <source>Run %1 of the history cannot be read: %2</source>
        <translation>Lauf %1 des Verlaufs kann nicht gelesen werden: %2</translation>
    </message>
</context>
<context>
    <name>SelfHost</name>
    <message>
        <location filename="../src/catalog/selfhost.cpp" line="138"/>
        <source>A model that is larger than one computer is served by a cluster: start %1 there with --host 0.0.0.0, and add its address as an endpoint.</source>
        <translation>Ein Modell, das größer als ein Computer ist, bedient ein Cluster: %1 dort mit --host 0.0.0.0 starten und die Adresse als Endpunkt hinzufügen.</translation>
    </message>
    <message>
        <location filename="../src/catalog/selfhost.cpp" line="140"/>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <location filename="../src/catalog/selfhost.cpp" line="148"/>
        <source>%1, read %2</source>
        <translation>%1, gelesen %2</translation>
    </message>
    <message>
        <location filename="../src/catalog/selfhost.cpp" line="151"/>
        <source>Answers at %1</source>
        <translation>Antwortet unter %1</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <location filename="../qml/Etude/SessionPage.qml" line="86"/>
        <source>Message deleted.</source>
        <translation>Nachricht gelöscht.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/SessionPage.qml" line="95"/>
        <source>Another prompt is open now.</source>
        <translation>Jetzt ist ein anderer Prompt geöffnet.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <location filename="../src/import/shell.cpp" line="192"/>
        <source>The quotation that begins in line %1 of the command does not end: paste the whole command.</source>
        <translation>Die Anführung, die in Zeile %1 des Befehls beginnt, endet nicht: Fügen Sie den ganzen Befehl ein.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <location filename="../qml/Etude/ShortcutsDialog.qml" line="15"/>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ShortcutsDialog.qml" line="15"/>
        <source>Stop; else close what is open</source>
        <translation>Stopp; sonst Offenes schließen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ShortcutsDialog.qml" line="16"/>
        <source>Add the message without running</source>
        <translation>Nachricht hinzufügen, ohne auszuführen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ShortcutsDialog.qml" line="16"/>
        <source>Run the last turn again</source>
        <translation>Letzte Runde erneut ausführen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ShortcutsDialog.qml" line="16"/>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ShortcutsDialog.qml" line="17"/>
        <source>Endpoints and keys</source>
        <translation>Endpunkte und Schlüssel</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ShortcutsDialog.qml" line="17"/>
        <source>Show the code</source>
        <translation>Code anzeigen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ShortcutsDialog.qml" line="17"/>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ShortcutsDialog.qml" line="17"/>
        <source>Import a request</source>
        <translation>Anfrage importieren</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ShortcutsDialog.qml" line="17"/>
        <source>Engine on this computer</source>
        <translation>Engine auf diesem Computer</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ShortcutsDialog.qml" line="18"/>
        <source>New prompt</source>
        <translation>Neuer Prompt</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ShortcutsDialog.qml" line="18"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ShortcutsDialog.qml" line="18"/>
        <source>What went over the wire</source>
        <translation>Was über die Leitung ging</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ShortcutsDialog.qml" line="18"/>
        <source>The prompt in every dialect</source>
        <translation>Der Prompt in jedem Dialekt</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ShortcutsDialog.qml" line="19"/>
        <source>Spending and the budget of a day</source>
        <translation>Kosten und Tagesbudget</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ShortcutsDialog.qml" line="20"/>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ShortcutsDialog.qml" line="20"/>
        <source>Go to the composer</source>
        <translation>Zum Eingabefeld</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ShortcutsDialog.qml" line="20"/>
        <source>Answers as Markdown or plain text</source>
        <translation>Antworten als Markdown oder reiner Text</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ShortcutsDialog.qml" line="20"/>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ShortcutsDialog.qml" line="22"/>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <location filename="../src/snippets/parts.cpp" line="87"/>
        <source>“%1” cannot be the name of a header.</source>
        <translation>„%1“ kann kein Name eines Headers sein.</translation>
    </message>
    <message>
        <location filename="../src/snippets/parts.cpp" line="91"/>
        <source>The header “%1” holds a line break or another control character, which cannot be sent.</source>
        <translation>Der Header „%1“ enthält einen Zeilenumbruch oder ein anderes Steuerzeichen, das nicht gesendet werden kann.</translation>
    </message>
    <message>
        <location filename="../src/snippets/parts.cpp" line="164"/>
        <source>Only a request that posts JSON can be written as code.</source>
        <translation>Nur eine POST-Anfrage mit JSON lässt sich als Code schreiben.</translation>
    </message>
    <message>
        <location filename="../src/snippets/parts.cpp" line="213"/>
        <source>“%1” sends to addresses that end in %2, and this one does not.</source>
        <translation>„%1“ sendet an Adressen, die auf %2 enden, und diese tut das nicht.</translation>
    </message>
    <message>
        <location filename="../src/snippets/parts.cpp" line="219"/>
        <source>“%1” does not send a request without “%2”.</source>
        <translation>„%1“ sendet keine Anfrage ohne „%2“.</translation>
    </message>
    <message>
        <location filename="../src/snippets/templates.cpp" line="82"/>
        <source>The template “%1” is broken: %2</source>
        <translation>Die Vorlage „%1“ ist beschädigt: %2</translation>
    </message>
    <message>
        <location filename="../src/snippets/snippets.cpp" line="147"/>
        <source>“%1” does not speak the protocol of this request.</source>
        <translation>„%1“ spricht das Protokoll dieser Anfrage nicht.</translation>
    </message>
    <message>
        <location filename="../src/snippets/snippets.cpp" line="152"/>
        <source>“%1” cannot send the header “%2”: it holds characters that are not ASCII.</source>
        <translation>„%1“ kann die Kopfzeile „%2“ nicht senden: Sie enthält Zeichen außerhalb von ASCII.</translation>
    </message>
    <message>
        <location filename="../src/snippets/snippets.cpp" line="174"/>
        <source>“%1” cannot send a number as large as one in this request.</source>
        <translation>„%1“ kann keine so große Zahl senden, wie diese Anfrage sie hat.</translation>
    </message>
    <message>
        <location filename="../src/snippets/snippets.cpp" line="189"/>
        <source>“%1” is none of the languages that code can be written in.</source>
        <translation>„%1“ ist keine der Sprachen, in denen Code geschrieben werden kann.</translation>
    </message>
    <message>
        <location filename="../src/snippets/snippets.cpp" line="194"/>
        <source>“%1” is none of the clients for %2.</source>
        <translation>„%1“ ist keiner der Clients für %2.</translation>
    </message>
    <message>
        <location filename="../src/snippets/snippets.cpp" line="219"/>
        <source>%1 So this is plain HTTP with %2.</source>
        <translation>%1 Darum ist dies einfaches HTTP mit %2.</translation>
    </message>
    <message>
        <location filename="../src/snippets/claudecode.cpp" line="54"/>
        <source>“%1” is no shell that is known here.</source>
        <translation>„%1“ ist keine hier bekannte Shell.</translation>
    </message>
    <message>
        <location filename="../src/snippets/claudecode.cpp" line="61"/>
        <source>Claude Code sends to addresses that end in %1, and this one does not: give the endpoint another base URL or path.</source>
        <translation>Claude Code sendet an Adressen, die auf %1 enden, und diese tut das nicht: Geben Sie dem Endpunkt eine andere Basis-URL oder einen anderen Pfad.</translation>
    </message>
</context>
<context>
    <name>SpendingDialog</name>
    <message>
        <location filename="../qml/Etude/SpendingDialog.qml" line="22"/>
        <location filename="../qml/Etude/SpendingDialog.qml" line="144"/>
        <source>Spending</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../qml/Etude/SpendingDialog.qml" line="41"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../qml/Etude/SpendingDialog.qml" line="41"/>
        <source>This conversation</source>
        <translation>Diese Unterhaltung</translation>
    </message>
    <message>
        <location filename="../qml/Etude/SpendingDialog.qml" line="42"/>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <location filename="../qml/Etude/SpendingDialog.qml" line="57"/>
        <source>Budget a day: $</source>
        <translation>Budget pro Tag: $</translation>
    </message>
    <message>
        <location filename="../qml/Etude/SpendingDialog.qml" line="65"/>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <location filename="../qml/Etude/SpendingDialog.qml" line="67"/>
        <source>Budget a day in US dollars, empty for none</source>
        <translation>Budget pro Tag in US-Dollar, leer für keines</translation>
    </message>
    <message>
        <location filename="../qml/Etude/SpendingDialog.qml" line="75"/>
        <source>Etude asks before a run that may pass it.</source>
        <translation>Etude fragt vor einem Lauf, der es überschreiten kann.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/SpendingDialog.qml" line="92"/>
        <source>By %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <location filename="../qml/Etude/SpendingDialog.qml" line="110"/>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <location filename="../qml/Etude/SpendingDialog.qml" line="118"/>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <location filename="../qml/Etude/SpendingDialog.qml" line="125"/>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../qml/Etude/SpendingDialog.qml" line="157"/>
        <source>Nothing was run yet. What each run costs is added up here, on this computer only.</source>
        <translation>Noch nichts wurde ausgeführt. Was jeder Lauf kostet, wird hier zusammengezählt, nur auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>SpendingRow</name>
    <message>
        <location filename="../qml/Etude/SpendingRow.qml" line="29"/>
        <source>%1: %2 runs, %3, %4</source>
        <translation>%1: %2 Läufe, %3, %4</translation>
    </message>
</context>
<context>
    <name>StartNote</name>
    <message>
        <location filename="../qml/Etude/StartNote.qml" line="44"/>
        <source>How to install</source>
        <translation>So wird es installiert</translation>
    </message>
    <message>
        <location filename="../qml/Etude/StartNote.qml" line="48"/>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../qml/Etude/StartPage.qml" line="43"/>
        <source>What shall we try?</source>
        <translation>Was probieren wir aus?</translation>
    </message>
    <message>
        <location filename="../qml/Etude/StartPage.qml" line="43"/>
        <source>Welcome to Etude</source>
        <translation>Willkommen bei Etude</translation>
    </message>
    <message>
        <location filename="../qml/Etude/StartPage.qml" line="53"/>
        <source>The starter model runs on this computer, without key or network. It knows these prompts and little else; add an endpoint for a real one.</source>
        <translation>Das Startmodell läuft auf diesem Computer, ohne Schlüssel und Netzwerk. Es kennt diese Prompts und wenig mehr; für ein richtiges Modell einen Endpunkt hinzufügen.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/StartPage.qml" line="54"/>
        <source>Click a prompt, or type your own below. %1 is what it goes to.</source>
        <translation>Einen Prompt anklicken oder unten einen eigenen eingeben. Er geht an %1.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/StartPage.qml" line="64"/>
        <source>Try it with a preset</source>
        <translation>Mit einem Preset ausprobieren</translation>
    </message>
    <message>
        <location filename="../qml/Etude/StartPage.qml" line="71"/>
        <source>Starter model (built in, knows only the presets): it runs on this computer, without key or network.</source>
        <translation>Startmodell (eingebaut, kennt nur die Presets): es läuft auf diesem Computer, ohne Schlüssel und ohne Netz.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/StartPage.qml" line="98"/>
        <source>Or bring a model of your own</source>
        <translation>Oder ein eigenes Modell mitbringen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/StartPage.qml" line="115"/>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/StartPage.qml" line="122"/>
        <source>Add an endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/StartPage.qml" line="129"/>
        <source>Paste a request</source>
        <translation>Anfrage einfügen</translation>
    </message>
</context>
<context>
    <name>StartPrompts</name>
    <message>
        <location filename="../qml/Etude/StartPrompts.qml" line="44"/>
        <source>Fewer prompts</source>
        <translation>Weniger Prompts</translation>
    </message>
    <message>
        <location filename="../qml/Etude/StartPrompts.qml" line="44"/>
        <source>All %1 prompts</source>
        <translation>Alle %1 Prompts</translation>
    </message>
</context>
<context>
    <name>StartWays</name>
    <message>
        <location filename="../qml/Etude/StartWays.qml" line="30"/>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/StartWays.qml" line="31"/>
        <source>For the models of a host: some twenty are known, and any other address will do.</source>
        <translation>Für die Modelle eines Hosts: etwa zwanzig sind bekannt, und jede andere Adresse geht auch.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/StartWays.qml" line="41"/>
        <source>Look for a local engine</source>
        <translation>Lokale Engine suchen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/StartWays.qml" line="42"/>
        <source>Looking …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <location filename="../qml/Etude/StartWays.qml" line="43"/>
        <source>Ollama, LM Studio, llama-server or another one that runs on this computer already.</source>
        <translation>Ollama, LM Studio, llama-server oder eine andere, die auf diesem Computer schon läuft.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/StartWays.qml" line="52"/>
        <source>Load a model file</source>
        <translation>Modelldatei laden</translation>
    </message>
    <message>
        <location filename="../qml/Etude/StartWays.qml" line="53"/>
        <source>A GGUF file on this computer, run by llama-server, which Etude starts and stops.</source>
        <translation>Eine GGUF-Datei auf diesem Computer, ausgeführt von llama-server, den Etude startet und beendet.</translation>
    </message>
</context>
<context>
    <name>StarterCard</name>
    <message>
        <location filename="../qml/Etude/StarterCard.qml" line="16"/>
        <source>Prompt: %1</source>
        <translation>Prompt: %1</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../qml/Etude/StatusLine.qml" line="42"/>
        <source>sends to %1</source>
        <translation>sendet an %1</translation>
    </message>
</context>
<context>
    <name>SystemRow</name>
    <message>
        <location filename="../qml/Etude/SystemRow.qml" line="35"/>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <location filename="../qml/Etude/SystemRow.qml" line="57"/>
        <source>Set a system prompt (optional)</source>
        <translation>System-Prompt festlegen (optional)</translation>
    </message>
    <message>
        <location filename="../qml/Etude/SystemRow.qml" line="58"/>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <location filename="../qml/Etude/SystemRow.qml" line="69"/>
        <source>Fold the system prompt</source>
        <translation>System-Prompt einklappen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/SystemRow.qml" line="69"/>
        <source>Unfold the system prompt</source>
        <translation>System-Prompt ausklappen</translation>
    </message>
</context>
<context>
    <name>ThinkingBlock</name>
    <message>
        <location filename="../qml/Etude/ThinkingBlock.qml" line="28"/>
        <source>Thinking…</source>
        <translation>Denkt nach&#xa0;…</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ThinkingBlock.qml" line="28"/>
        <source>Thoughts</source>
        <translation>Gedanken</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ThinkingBlock.qml" line="31"/>
        <source>%1, shown. Fold</source>
        <translation>%1, sichtbar. Einklappen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ThinkingBlock.qml" line="31"/>
        <source>%1, folded. Show</source>
        <translation>%1, eingeklappt. Anzeigen</translation>
    </message>
</context>
<context>
    <name>TimeoutsSection</name>
    <message>
        <location filename="../qml/Etude/TimeoutsSection.qml" line="16"/>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TimeoutsSection.qml" line="16"/>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TimeoutsSection.qml" line="19"/>
        <source>Time-outs</source>
        <translation>Timeouts</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TimeoutsSection.qml" line="20"/>
        <source>connection %1, silence %2</source>
        <translation>Verbindung %1, Leerlauf %2</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TimeoutsSection.qml" line="29"/>
        <source>Until the connection stands, in seconds</source>
        <translation>Bis die Verbindung steht, in Sekunden</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TimeoutsSection.qml" line="30"/>
        <location filename="../qml/Etude/TimeoutsSection.qml" line="42"/>
        <source>0: waits for ever</source>
        <translation>0: wartet unbegrenzt</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TimeoutsSection.qml" line="36"/>
        <source>Seconds until the connection stands</source>
        <translation>Sekunden, bis die Verbindung steht</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TimeoutsSection.qml" line="41"/>
        <source>Silence since the last byte, in seconds</source>
        <translation>Leerlauf seit dem letzten Byte, in Sekunden</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TimeoutsSection.qml" line="48"/>
        <source>Seconds of silence</source>
        <translation>Sekunden Leerlauf</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TimeoutsSection.qml" line="55"/>
        <source>An answer may take as long as it needs while something comes: there is no limit on the whole.</source>
        <translation>Eine Antwort darf so lange dauern, wie sie braucht, solange etwas kommt: Für das Ganze gibt es keine Grenze.</translation>
    </message>
</context>
<context>
    <name>TlsSection</name>
    <message>
        <location filename="../qml/Etude/TlsSection.qml" line="15"/>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TlsSection.qml" line="16"/>
        <source>one certificate is trusted</source>
        <translation>einem Zertifikat wird vertraut</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TlsSection.qml" line="17"/>
        <source>own authorities</source>
        <translation>eigene Zertifizierungsstellen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TlsSection.qml" line="17"/>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TlsSection.qml" line="20"/>
        <source>File with own authorities (PEM), beside those of the system</source>
        <translation>Datei mit eigenen Zertifizierungsstellen (PEM), neben denen des Systems</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TlsSection.qml" line="27"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TlsSection.qml" line="29"/>
        <source>File with own authorities</source>
        <translation>Datei mit eigenen Zertifizierungsstellen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TlsSection.qml" line="33"/>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TlsSection.qml" line="34"/>
        <source>Choose the file with own authorities</source>
        <translation>Datei mit eigenen Zertifizierungsstellen wählen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TlsSection.qml" line="43"/>
        <source>Trusted for this endpoint only, whatever else speaks against it (SHA-256)</source>
        <translation>Vertraut nur für diesen Endpunkt, was auch sonst dagegen spricht (SHA-256)</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TlsSection.qml" line="54"/>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TlsSection.qml" line="55"/>
        <source>Trust this certificate no longer</source>
        <translation>Diesem Zertifikat nicht mehr vertrauen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TlsSection.qml" line="62"/>
        <source>Where a host shows a certificate that is not valid, the test offers to trust it for this endpoint only.</source>
        <translation>Zeigt ein Host ein ungültiges Zertifikat, bietet der Test an, ihm nur für diesen Endpunkt zu vertrauen.</translation>
    </message>
</context>
<context>
    <name>ToolCallBlock</name>
    <message>
        <location filename="../qml/Etude/ToolCallBlock.qml" line="32"/>
        <source>Call of the tool %1</source>
        <translation>Aufruf des Tools %1</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolCallBlock.qml" line="52"/>
        <source>New call</source>
        <translation>Neuer Aufruf</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolCallBlock.qml" line="74"/>
        <source>Add result</source>
        <translation>Ergebnis hinzufügen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolCallBlock.qml" line="77"/>
        <source>Add the result of %1</source>
        <translation>Ergebnis von %1 hinzufügen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolCallBlock.qml" line="85"/>
        <source>Show the call</source>
        <translation>Aufruf anzeigen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolCallBlock.qml" line="85"/>
        <source>Edit the call</source>
        <translation>Aufruf bearbeiten</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolCallBlock.qml" line="94"/>
        <source>Remove the call</source>
        <translation>Aufruf entfernen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolCallBlock.qml" line="120"/>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
</context>
<context>
    <name>ToolCallForm</name>
    <message>
        <location filename="../qml/Etude/ToolCallForm.qml" line="27"/>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolCallForm.qml" line="35"/>
        <source>Name of the tool</source>
        <translation>Name des Tools</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolCallForm.qml" line="40"/>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolCallForm.qml" line="45"/>
        <source>Id of the call</source>
        <translation>ID des Aufrufs</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolCallForm.qml" line="51"/>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolCallForm.qml" line="59"/>
        <source>Arguments of the call, as JSON</source>
        <translation>Argumente des Aufrufs, als JSON</translation>
    </message>
</context>
<context>
    <name>ToolDialog</name>
    <message>
        <location filename="../qml/Etude/ToolDialog.qml" line="27"/>
        <source>Add a tool</source>
        <translation>Tool hinzufügen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolDialog.qml" line="27"/>
        <source>Edit the tool</source>
        <translation>Tool bearbeiten</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolDialog.qml" line="35"/>
        <location filename="../qml/Etude/ToolDialog.qml" line="44"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolDialog.qml" line="60"/>
        <source>Description: when and how the model should call it</source>
        <translation>Beschreibung: wann und wie das Modell es aufrufen soll</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolDialog.qml" line="67"/>
        <source>The weather of today in a city</source>
        <translation>Das heutige Wetter in einer Stadt</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolDialog.qml" line="68"/>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolDialog.qml" line="74"/>
        <source>The tool as its host wants it</source>
        <translation>Das Tool, wie sein Host es verlangt</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolDialog.qml" line="74"/>
        <source>Parameters: a JSON schema; empty for none</source>
        <translation>Parameter: ein JSON-Schema; leer für keine</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolDialog.qml" line="83"/>
        <source>JSON schema of the parameters</source>
        <translation>JSON-Schema der Parameter</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolDialog.qml" line="93"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolDialog.qml" line="99"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolDialog.qml" line="99"/>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>ToolResultHead</name>
    <message>
        <location filename="../qml/Etude/ToolResultHead.qml" line="29"/>
        <source>Result of %1 · %2</source>
        <translation>Ergebnis von %1 · %2</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolResultHead.qml" line="30"/>
        <source>Result of no call; id of the call:</source>
        <translation>Ergebnis ohne Aufruf; ID des Aufrufs:</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolResultHead.qml" line="30"/>
        <source>No message above has this call:</source>
        <translation>Keine Nachricht darüber hat diesen Aufruf:</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolResultHead.qml" line="45"/>
        <source>Id of the call</source>
        <translation>ID des Aufrufs</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <location filename="../src/core/tools.cpp" line="66"/>
        <source>A tool needs a name, such as get_weather.</source>
        <translation>Ein Tool braucht einen Namen, etwa get_weather.</translation>
    </message>
    <message>
        <location filename="../src/core/tools.cpp" line="69"/>
        <source>“%1” is no name for a tool: use up to %2 of the letters a to z, digits, _ and -.</source>
        <translation>„%1“ ist kein Name für ein Tool: bis zu %2 Zeichen aus a bis z, Ziffern, _ und - verwenden.</translation>
    </message>
    <message>
        <location filename="../src/core/tools.cpp" line="76"/>
        <source>The parameters of %1: %2</source>
        <translation>Die Parameter von %1: %2</translation>
    </message>
    <message>
        <location filename="../src/core/tools.cpp" line="90"/>
        <source>Tool number %1: %2</source>
        <translation>Tool Nr. %1: %2</translation>
    </message>
    <message>
        <location filename="../src/core/tools.cpp" line="92"/>
        <source>a tool has to be a JSON object.</source>
        <translation>Ein Tool muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <location filename="../src/core/tools.cpp" line="102"/>
        <source>the name %1 is taken.</source>
        <translation>Der Name %1 ist vergeben.</translation>
    </message>
</context>
<context>
    <name>ToolsSection</name>
    <message>
        <location filename="../qml/Etude/ToolsSection.qml" line="29"/>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolsSection.qml" line="33"/>
        <location filename="../qml/Etude/ToolsSection.qml" line="145"/>
        <location filename="../qml/Etude/ToolsSection.qml" line="146"/>
        <source>Tools as JSON</source>
        <translation>Tools als JSON</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolsSection.qml" line="44"/>
        <source>Add a tool</source>
        <translation>Tool hinzufügen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolsSection.qml" line="97"/>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolsSection.qml" line="106"/>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolsSection.qml" line="118"/>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolsSection.qml" line="129"/>
        <source>Tool choice</source>
        <translation>Tool-Auswahl</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ToolsSection.qml" line="147"/>
        <source>A list in the form of any host can be pasted here, or a whole request: its tools are taken.</source>
        <translation>Hier lässt sich eine Liste in der Form jedes Hosts einfügen oder eine ganze Anfrage: Ihre Tools werden übernommen.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="41"/>
        <source>History (Ctrl+B)</source>
        <translation>Verlauf (Ctrl+B)</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="47"/>
        <source>New prompt (Ctrl+N)</source>
        <translation>Neuer Prompt (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="63"/>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="70"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="77"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="84"/>
        <source>Parameters (F9)</source>
        <translation>Parameter (F9)</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="91"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="98"/>
        <source>Theme: as the system</source>
        <translation>Design: wie das System</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="105"/>
        <source>Theme: light</source>
        <translation>Design: hell</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="112"/>
        <source>Theme: dark</source>
        <translation>Design: dunkel</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="120"/>
        <source>Answers as Markdown</source>
        <translation>Antworten als Markdown</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="127"/>
        <source>Endpoints and keys…</source>
        <translation>Endpunkte und Schlüssel&#xa0;…</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="133"/>
        <source>Engine on this computer…</source>
        <translation>Engine auf diesem Computer …</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="139"/>
        <source>Spending…</source>
        <translation>Kosten&#xa0;…</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="144"/>
        <source>Import a request…</source>
        <translation>Anfrage importieren…</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="150"/>
        <source>Raw view</source>
        <translation>Rohansicht</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="157"/>
        <source>The prompt in every dialect…</source>
        <translation>Der Prompt in jedem Dialekt&#xa0;…</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="162"/>
        <source>Misbehaving host…</source>
        <translation>Widerspenstiger Host&#xa0;…</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="167"/>
        <source>Shortcuts…</source>
        <translation>Tastenkürzel&#xa0;…</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="173"/>
        <source>Etude %1</source>
        <translation>Etude %1</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <location filename="../src/net/transport.cpp" line="95"/>
        <source>The key would travel to %1 unencrypted, for everyone on the way to read, so nothing was sent. Use an address that begins with https://, or allow plain http for this endpoint.</source>
        <translation>Der Schlüssel würde unverschlüsselt zu %1 reisen, lesbar für jeden auf dem Weg; deshalb wurde nichts gesendet. Eine Adresse verwenden, die mit https:// beginnt, oder http für diesen Endpunkt erlauben.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <location filename="../qml/Etude/UndoBar.qml" line="37"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>VariableChip</name>
    <message>
        <location filename="../qml/Etude/VariableChip.qml" line="47"/>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <location filename="../qml/Etude/VariableChip.qml" line="48"/>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
</context>
<context>
    <name>WaitingDots</name>
    <message>
        <location filename="../qml/Etude/WaitingDots.qml" line="14"/>
        <source>Waiting for the first token…</source>
        <translation>Warten auf das erste Token&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="26"/>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="28"/>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="29"/>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="41"/>
        <source>%1M</source>
        <translation>%1M</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="44"/>
        <source>%1K</source>
        <translation>%1K</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="50"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="57"/>
        <source>%1 to first</source>
        <translation>erstes Token nach %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="60"/>
        <source>%1 tok/s</source>
        <translation>%1 Tok/s</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="64"/>
        <source>%1 in (%2 cached)</source>
        <translation>Eingabe %1 (%2 aus Cache)</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="65"/>
        <source>%1 in</source>
        <translation>Eingabe %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="69"/>
        <source>%1 out (%2 reasoning)</source>
        <translation>Ausgabe %1 (%2 Reasoning)</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="71"/>
        <source>%1 out</source>
        <translation>Ausgabe %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="74"/>
        <source>no usage from this host</source>
        <translation>keine Verbrauchsangabe von diesem Host</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="83"/>
        <source>Stopped to call a tool</source>
        <translation>Für einen Tool-Aufruf angehalten</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="85"/>
        <source>Stopped by the host&apos;s content filter</source>
        <translation>Vom Inhaltsfilter des Hosts gestoppt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="86"/>
        <source>Stopped by the model</source>
        <translation>Vom Modell beendet</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="86"/>
        <source>Ended; the host gave no reason</source>
        <translation>Beendet; der Host nannte keinen Grund</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="88"/>
        <source>Cut at max tokens</source>
        <translation>Am Token-Limit abgeschnitten</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="90"/>
        <source>Stopped by you after %1</source>
        <translation>Nach %1 von Hand gestoppt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="92"/>
        <source>Error in the stream</source>
        <translation>Fehler im Stream</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="94"/>
        <source>Connection lost before the end</source>
        <translation>Verbindung vor dem Ende verloren</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="96"/>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
</context>
<context>
    <name>etude::Approach</name>
    <message>
        <location filename="../src/net/approach.cpp" line="94"/>
        <source>The proxy looks the name up.</source>
        <translation>Der Proxy löst den Namen auf.</translation>
    </message>
    <message>
        <location filename="../src/net/approach.cpp" line="145"/>
        <source>%1 is a number; there is nothing to look up.</source>
        <translation>%1 ist schon eine IP-Adresse; es gibt nichts aufzulösen.</translation>
    </message>
    <message>
        <location filename="../src/net/approach.cpp" line="160"/>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
    <message>
        <location filename="../src/net/approach.cpp" line="180"/>
        <source>The proxy connects when a request comes.</source>
        <translation>Der Proxy verbindet erst, wenn eine Anfrage kommt.</translation>
    </message>
    <message>
        <location filename="../src/net/approach.cpp" line="206"/>
        <source>There is a connection to %1.</source>
        <translation>Die Verbindung zu %1 steht.</translation>
    </message>
    <message>
        <location filename="../src/net/approach.cpp" line="213"/>
        <source>The proxy %1 answers.</source>
        <translation>Der Proxy %1 antwortet.</translation>
    </message>
    <message>
        <location filename="../src/net/approach.cpp" line="225"/>
        <source>Not encrypted, and does not leave this computer.</source>
        <translation>Nicht verschlüsselt, verlässt aber diesen Computer nicht.</translation>
    </message>
    <message>
        <location filename="../src/net/approach.cpp" line="226"/>
        <source>Not encrypted: everyone on the way can read along.</source>
        <translation>Nicht verschlüsselt: Jeder auf dem Weg kann mitlesen.</translation>
    </message>
    <message>
        <location filename="../src/net/approach.cpp" line="249"/>
        <source>%1, with the certificate of “%2” that you trusted, valid until %3.</source>
        <translation>%1, mit dem Zertifikat von „%2“, dem vertraut wird, gültig bis %3.</translation>
    </message>
    <message>
        <location filename="../src/net/approach.cpp" line="252"/>
        <source>%1, with the certificate of “%2”, signed by “%3”, valid until %4.</source>
        <translation>%1, mit dem Zertifikat von „%2“, signiert von „%3“, gültig bis %4.</translation>
    </message>
    <message>
        <location filename="../src/net/approach.cpp" line="256"/>
        <source>That is soon: whoever runs the host has to renew it.</source>
        <translation>Das ist bald: Der Betreiber des Hosts muss es erneuern.</translation>
    </message>
    <message>
        <location filename="../src/net/approach.cpp" line="299"/>
        <source>Nothing answered within %1 s. Check the address, or raise the connect time-out of the endpoint.</source>
        <translation>Innerhalb von %1 s kam keine Antwort. Adresse prüfen oder das Verbindungs-Timeout des Endpunkts erhöhen.</translation>
    </message>
</context>
<context>
    <name>etude::AttachmentsModel</name>
    <message>
        <location filename="../src/viewmodels/attachmentsmodel.cpp" line="56"/>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/attachmentsmodel.cpp" line="89"/>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/attachmentsmodel.cpp" line="93"/>
        <source>fetched by the host</source>
        <translation>vom Host abgerufen</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/attachmentsmodel.cpp" line="163"/>
        <source>Pasted image</source>
        <translation>Eingefügtes Bild</translation>
    </message>
</context>
<context>
    <name>etude::CatalogModel</name>
    <message>
        <location filename="../src/viewmodels/catalogfetch.cpp" line="22"/>
        <source>Asking %1 for its models…</source>
        <translation>Modelle von %1 werden abgefragt&#xa0;…</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogfetch.cpp" line="53"/>
        <source>%1 lists %2 models</source>
        <translation>%1 listet %2 Modelle</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogfetch.cpp" line="65"/>
        <source>%1 of %2</source>
        <comment>a list and its date</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogfetch.cpp" line="66"/>
        <source>%1, %2</source>
        <comment>a list and its age</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogfetch.cpp" line="75"/>
        <source>Asking %1 for a newer list…</source>
        <translation>%1 wird nach einer neueren Liste gefragt…</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogfetch.cpp" line="84"/>
        <source>Updated: %1 models at %2 hosts; %3 new, %4 gone, %5 with another price</source>
        <translation>Aktualisiert: %1 Modelle bei %2 Hosts; %3 neu, %4 weggefallen, %5 mit anderem Preis</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogfetch.cpp" line="87"/>
        <source>Nothing has changed at %1: this is the newest list</source>
        <translation>Bei %1 hat sich nichts geändert: Das ist die neueste Liste</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogfetch.cpp" line="49"/>
        <source>%1 did not list its models: %2</source>
        <translation>%1 hat seine Modelle nicht gelistet: %2</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="216"/>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="217"/>
        <source>Reasoning</source>
        <translation>Reasoning</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="218"/>
        <source>Structured output</source>
        <translation>Strukturierte Ausgabe</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="219"/>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="220"/>
        <source>Open weights</source>
        <translation>Offene Gewichte</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="221"/>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="222"/>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="223"/>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="225"/>
        <source>Context ≥ %1</source>
        <translation>Kontext ≥ %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="227"/>
        <source>Input ≤ %1</source>
        <translation>Eingabe ≤ %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="230"/>
        <source>Host: %1</source>
        <translation>Host: %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/cataloglookup.cpp" line="75"/>
        <source>the open prompt</source>
        <translation>der offene Prompt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/cataloglookup.cpp" line="121"/>
        <source>%1 at %2, %3</source>
        <comment>model, host, prices</comment>
        <translation>%1 bei %2, %3</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogrows.cpp" line="57"/>
        <source>%1 · %2</source>
        <comment>host and model id</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../src/viewmodels/catalogrows.cpp" line="59"/>
        <location filename="../src/viewmodels/catalogrows.cpp" line="187"/>
        <source>%n hosts</source>
        <translation>
            <numerusform>%n Host</numerusform>
            <numerusform>%n Hosts</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogrows.cpp" line="157"/>
        <source>free at some</source>
        <translation>bei einigen kostenlos</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogrows.cpp" line="158"/>
        <source>from %1</source>
        <comment>the lowest of several prices</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogrows.cpp" line="179"/>
        <source>%1–%2</source>
        <comment>from and to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogrows.cpp" line="188"/>
        <location filename="../src/viewmodels/catalogrows.cpp" line="191"/>
        <source>price %1</source>
        <translation>Preis %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogrows.cpp" line="188"/>
        <source>stands for %1</source>
        <translation>steht für %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogrows.cpp" line="190"/>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogrows.cpp" line="194"/>
        <source>context %1</source>
        <translation>Kontext %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogrows.cpp" line="197"/>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogrows.cpp" line="199"/>
        <source>address unknown</source>
        <translation>Adresse unbekannt</translation>
    </message>
</context>
<context>
    <name>etude::CheckModel</name>
    <message>
        <location filename="../src/viewmodels/checkmodel.cpp" line="40"/>
        <source>Running the code with %1…</source>
        <translation>Der Code wird mit %1 ausgeführt…</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/checkmodel.cpp" line="42"/>
        <source>Checked against Run, %1: same request</source>
        <translation>Mit Ausführen verglichen, %1: dieselbe Anfrage</translation>
    </message>
    <message numerus="yes">
        <location filename="../src/viewmodels/checkmodel.cpp" line="45"/>
        <source>Checked against Run, %1: %n difference(s)</source>
        <translation>
            <numerusform>Mit Ausführen verglichen, %1: %n Unterschied</numerusform>
            <numerusform>Mit Ausführen verglichen, %1: %n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../src/viewmodels/checkmodel.cpp" line="59"/>
        <location filename="../src/viewmodels/checkmodel.cpp" line="60"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/checkmodel.cpp" line="87"/>
        <source>Etude runs this code with %1, in a temporary folder that is removed afterwards. Instead of the host it gets an address on this computer, and instead of your key a word that is no key: nothing leaves this computer. What it sends is compared with what Run would send.</source>
        <translation>Etude führt diesen Code mit %1 aus, in einem temporären Ordner, der danach entfernt wird. Statt des Hosts bekommt er eine Adresse auf diesem Rechner und statt Ihres Schlüssels ein Wort, das keiner ist: Nichts verlässt diesen Rechner. Was er sendet, wird mit dem verglichen, was Ausführen senden würde.</translation>
    </message>
</context>
<context>
    <name>etude::DialectsViewModel</name>
    <message>
        <location filename="../src/viewmodels/dialectsviewmodel.cpp" line="93"/>
        <source>Has no place for: %1</source>
        <translation>Kein Platz für: %1</translation>
    </message>
</context>
<context>
    <name>etude::DiscoveryModel</name>
    <message>
        <location filename="../src/viewmodels/discoverymodel.cpp" line="17"/>
        <source>This needs llama-server, which is not on this computer. It comes with llama.cpp: on a Debian newer than 13 install the package llama.cpp-tools, on macOS call “brew install llama.cpp”. Everything else works without it.</source>
        <translation>Dafür ist llama-server nötig, den es auf diesem Computer nicht gibt. Er gehört zu llama.cpp: unter einem Debian nach 13 das Paket llama.cpp-tools installieren, unter macOS „brew install llama.cpp“ aufrufen. Alles andere geht auch ohne.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/discoverymodel.cpp" line="22"/>
        <source>The file of the starter model is missing: install Etude anew. Everything else works without it.</source>
        <translation>Die Datei des Startmodells fehlt: Etude neu installieren. Alles andere geht auch ohne.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/discoverymodel.cpp" line="32"/>
        <source>no model yet</source>
        <translation>noch kein Modell</translation>
    </message>
    <message numerus="yes">
        <location filename="../src/viewmodels/discoverymodel.cpp" line="36"/>
        <source>%n model(s): %1</source>
        <translation>
            <numerusform>%n Modell: %1</numerusform>
            <numerusform>%n Modelle: %1</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../src/viewmodels/discoverymodel.cpp" line="82"/>
        <source>is loading its model</source>
        <translation>lädt sein Modell</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/discoverymodel.cpp" line="84"/>
        <source>wants a key</source>
        <translation>will einen Schlüssel</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/discoverymodel.cpp" line="137"/>
        <source>No engine answers on this computer. Start one and look again; Etude knows %1.</source>
        <translation>Auf diesem Computer antwortet keine Engine. Starten Sie eine und sehen Sie noch einmal nach; Etude kennt %1.</translation>
    </message>
</context>
<context>
    <name>etude::Doctor</name>
    <message>
        <location filename="../src/net/doctor.cpp" line="67"/>
        <source>No proxy is used.</source>
        <translation>Kein Proxy in Verwendung.</translation>
    </message>
    <message>
        <location filename="../src/net/doctor.cpp" line="67"/>
        <location filename="../src/net/doctor.cpp" line="88"/>
        <source>Not tried.</source>
        <translation>Nicht versucht.</translation>
    </message>
    <message>
        <location filename="../src/net/doctor.cpp" line="100"/>
        <source>“%1” is not a dialect that Etude speaks.</source>
        <translation>„%1“ ist kein Dialekt, den Etude spricht.</translation>
    </message>
    <message>
        <location filename="../src/net/doctor.cpp" line="137"/>
        <source>The key would travel to this host unencrypted, for everyone on the way to read, so it was not sent. Use an address that begins with https://, or allow plain http for this endpoint.</source>
        <translation>Der Schlüssel würde unverschlüsselt zu diesem Host reisen, lesbar für jeden auf dem Weg; deshalb wurde er nicht gesendet. Eine Adresse verwenden, die mit https:// beginnt, oder http für diesen Endpunkt erlauben.</translation>
    </message>
    <message>
        <location filename="../src/net/doctor.cpp" line="168"/>
        <source>Models in the list: %1.</source>
        <translation>Modelle in der Liste: %1.</translation>
    </message>
    <message>
        <location filename="../src/net/doctor.cpp" line="171"/>
        <source>The list of models is empty: load one.</source>
        <translation>Die Modellliste ist leer: ein Modell laden.</translation>
    </message>
    <message>
        <location filename="../src/net/doctor.cpp" line="172"/>
        <source>The list of models is empty: enter the model&apos;s id by hand.</source>
        <translation>Die Modellliste ist leer: die ID des Modells von Hand eingeben.</translation>
    </message>
    <message>
        <location filename="../src/net/doctor.cpp" line="200"/>
        <source>The host has no list of models at this address (HTTP %1). Models can be entered by hand.</source>
        <translation>Der Host hat unter dieser Adresse keine Modellliste (HTTP %1). Modelle lassen sich von Hand eingeben.</translation>
    </message>
    <message>
        <location filename="../src/net/doctor.cpp" line="214"/>
        <source>The list of models is not at this address, but answers at %1.</source>
        <translation>Die Modellliste ist nicht unter dieser Adresse, antwortet aber unter %1.</translation>
    </message>
    <message>
        <location filename="../src/net/doctor.cpp" line="253"/>
        <source>Without a model to ask, the key cannot be judged.</source>
        <translation>Ohne ein Modell zum Fragen lässt sich der Schlüssel nicht beurteilen.</translation>
    </message>
    <message>
        <location filename="../src/net/doctor.cpp" line="256"/>
        <source>No model is known: enter the id of one.</source>
        <translation>Kein Modell bekannt: die ID eines Modells eingeben.</translation>
    </message>
    <message>
        <location filename="../src/net/doctor.cpp" line="292"/>
        <source>“%1” answers.</source>
        <translation>„%1“ antwortet.</translation>
    </message>
    <message>
        <location filename="../src/net/doctor.cpp" line="315"/>
        <source>The host did not come as far as judging the key.</source>
        <translation>Der Host kam nicht dazu, den Schlüssel zu beurteilen.</translation>
    </message>
</context>
<context>
    <name>etude::EndpointEditor</name>
    <message>
        <location filename="../src/viewmodels/endpointeditor.cpp" line="171"/>
        <source>The base address already ends with %1: take it away there, or clear the path.</source>
        <translation>Die Basisadresse endet schon mit %1: dort wegnehmen oder den Pfad leeren.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointeditor.cpp" line="255"/>
        <source>Name the computer of the proxy, or choose another kind.</source>
        <translation>Den Computer des Proxys angeben oder eine andere Art wählen.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointeditor.cpp" line="257"/>
        <source>The port of the proxy is a number from 1 to 65535.</source>
        <translation>Der Port des Proxys ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointeditor.cpp" line="269"/>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointeditor.cpp" line="316"/>
        <source>%1 fetched</source>
        <translation>%1 abgefragt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointeditor.cpp" line="318"/>
        <source>%1 own</source>
        <translation>%1 eigene</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointeditor.cpp" line="327"/>
        <source>%1: without %2</source>
        <translation>%1: ohne %2</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointeditor.cpp" line="328"/>
        <source>%1: %2 in place of %3</source>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointeditor.cpp" line="333"/>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointeditor.cpp" line="353"/>
        <source>Give the endpoint a name.</source>
        <translation>Dem Endpunkt einen Namen geben.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointeditor.cpp" line="359"/>
        <source>Type an address that begins with https:// or http://.</source>
        <translation>Eine Adresse eingeben, die mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointeditor.cpp" line="361"/>
        <source>Name the variable that holds the key, or choose “none”.</source>
        <translation>Die Variable mit dem Schlüssel angeben oder „gar nicht“ wählen.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointeditor.cpp" line="364"/>
        <source>Name the header or the field that carries the key.</source>
        <translation>Den Header oder das Feld für den Schlüssel angeben.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointeditor.cpp" line="367"/>
        <source>A header is written “Name: value”; this one is not: %1</source>
        <translation>Ein Header hat die Form „Name: Wert“; dieser nicht: %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointeditor.cpp" line="372"/>
        <source>A time-out is a whole number of seconds, at most a week; 0 means never.</source>
        <translation>Ein Timeout ist eine ganze Zahl von Sekunden, höchstens eine Woche; 0 heißt nie.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointactions.cpp" line="27"/>
        <source>The endpoint does not work yet.</source>
        <translation>Der Endpunkt funktioniert noch nicht.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointactions.cpp" line="27"/>
        <source>The endpoint works.</source>
        <translation>Der Endpunkt funktioniert.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointactions.cpp" line="56"/>
        <source>The new endpoint was not saved.</source>
        <translation>Der neue Endpunkt wurde nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointactions.cpp" line="57"/>
        <source>Your changes to “%1” were not saved.</source>
        <translation>Die Änderungen an „%1“ wurden nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointactions.cpp" line="102"/>
        <source>“%1” is as it was at first.</source>
        <translation>„%1“ ist wieder wie am Anfang.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointactions.cpp" line="102"/>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointactions.cpp" line="155"/>
        <source>Testing…</source>
        <translation>Test läuft&#xa0;…</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointactions.cpp" line="172"/>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
</context>
<context>
    <name>etude::EndpointsModel</name>
    <message>
        <location filename="../src/viewmodels/endpointsmodel.cpp" line="74"/>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointsmodel.cpp" line="79"/>
        <source>no key needed</source>
        <translation>kein Schlüssel nötig</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointsmodel.cpp" line="82"/>
        <source>%1 is not set</source>
        <translation>%1 ist nicht gesetzt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointsmodel.cpp" line="84"/>
        <source>key from %1</source>
        <translation>Schlüssel aus %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointsmodel.cpp" line="86"/>
        <source>key in the key store</source>
        <translation>Schlüssel im Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointsmodel.cpp" line="88"/>
        <source>key for this session</source>
        <translation>Schlüssel für diese Sitzung</translation>
    </message>
</context>
<context>
    <name>etude::Engine</name>
    <message>
        <location filename="../src/engine/engine.cpp" line="156"/>
        <source>The model file “%1” cannot be read. Choose another one.</source>
        <translation>Die Modelldatei „%1“ kann nicht gelesen werden. Eine andere wählen.</translation>
    </message>
    <message>
        <location filename="../src/engine/engine.cpp" line="170"/>
        <source>There is no free port on 127.0.0.1 for the engine.</source>
        <translation>Auf 127.0.0.1 ist kein Port für die Engine frei.</translation>
    </message>
    <message>
        <location filename="../src/engine/engine.cpp" line="298"/>
        <source>The engine has ended by itself. Start it again.</source>
        <translation>Die Engine hat sich von selbst beendet. Erneut starten.</translation>
    </message>
    <message>
        <location filename="../src/engine/engine.cpp" line="301"/>
        <source>The engine ended while it was starting.</source>
        <translation>Die Engine hat sich beim Starten beendet.</translation>
    </message>
    <message>
        <location filename="../src/engine/engine.cpp" line="202"/>
        <source>The engine has not answered within %1 s. Check that this program is a llama-server.</source>
        <translation>Die Engine hat nicht innerhalb von %1 s geantwortet. Prüfen, ob dieses Programm ein llama-server ist.</translation>
    </message>
    <message>
        <location filename="../src/engine/engine.cpp" line="148"/>
        <source>There is no llama-server on this computer. Install llama.cpp, or choose the program on the engine page.</source>
        <translation>Auf diesem Computer gibt es keinen llama-server. Installieren Sie llama.cpp, oder wählen Sie das Programm auf der Seite der Engine.</translation>
    </message>
    <message>
        <location filename="../src/engine/engine.cpp" line="155"/>
        <source>The starter model is missing. Install Etude again, or choose a GGUF file.</source>
        <translation>Das Startmodell fehlt. Installieren Sie Etude neu, oder wählen Sie eine GGUF-Datei.</translation>
    </message>
    <message>
        <location filename="../src/engine/engine.cpp" line="161"/>
        <source>“%1” among the extra arguments is for Etude to say, so that nobody else can use the engine. Take it out; to start the program in another way, do so in a terminal and add its address as an endpoint.</source>
        <translation>„%1“ unter den weiteren Argumenten bestimmt Etude, damit niemand sonst die Engine verwenden kann. Nehmen Sie es heraus; um das Programm anders zu starten, tun Sie das in einem Terminal und fügen seine Adresse als Endpunkt hinzu.</translation>
    </message>
    <message>
        <location filename="../src/engine/engine.cpp" line="189"/>
        <source>“%1” cannot be started: %2. Choose another llama-server on the engine page, or install llama.cpp again.</source>
        <translation>„%1“ kann nicht gestartet werden: %2. Wählen Sie einen anderen llama-server auf der Seite der Engine, oder installieren Sie llama.cpp neu.</translation>
    </message>
    <message>
        <location filename="../src/engine/engine.cpp" line="317"/>
        <source>%1 Its last words: %2</source>
        <translation>%1 Ihre letzten Worte: %2</translation>
    </message>
    <message>
        <location filename="../src/engine/engine.cpp" line="429"/>
        <source>Starter model</source>
        <translation>Startmodell</translation>
    </message>
    <message>
        <location filename="../src/engine/engine.cpp" line="429"/>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
</context>
<context>
    <name>etude::EngineLog</name>
    <message numerus="yes">
        <location filename="../src/viewmodels/enginelog.cpp" line="82"/>
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/viewmodels/enginelog.cpp" line="83"/>
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 von %n Zeile</numerusform>
            <numerusform>%1 von %n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>etude::EngineModel</name>
    <message>
        <location filename="../src/viewmodels/enginemodel.cpp" line="110"/>
        <source>The starter model is missing: install Etude again, or choose a GGUF file.</source>
        <translation>Das Startmodell fehlt: installieren Sie Etude neu, oder wählen Sie eine GGUF-Datei.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginemodel.cpp" line="118"/>
        <source>The architecture “%1” is none that llama.cpp knew when this Etude was made: it may want a newer llama.cpp.</source>
        <translation>Die Architektur „%1“ kannte llama.cpp nicht, als dieses Etude entstand: sie braucht vielleicht ein neueres llama.cpp.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginemodel.cpp" line="129"/>
        <source>Starter model (built in, knows only the presets)</source>
        <translation>Startmodell (eingebaut, kennt nur die Presets)</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginemodel.cpp" line="132"/>
        <source>Another GGUF file</source>
        <translation>Andere GGUF-Datei</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginemodel.cpp" line="189"/>
        <source>“%1” is no program that can be started: choose another one.</source>
        <translation>„%1“ ist kein Programm, das sich starten lässt: wählen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginemodel.cpp" line="190"/>
        <source>There is no program “%1”: choose another one, or leave this empty.</source>
        <translation>Es gibt kein Programm „%1“: wählen Sie ein anderes, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginemodel.cpp" line="216"/>
        <source>A whole number from %1 to %2, or nothing.</source>
        <translation>Eine ganze Zahl von %1 bis %2, oder nichts.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginemodel.cpp" line="296"/>
        <source>Loading… %1 %</source>
        <translation>Lädt … %1 %</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginemodel.cpp" line="297"/>
        <source>Loading…</source>
        <translation>Lädt …</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginemodel.cpp" line="299"/>
        <source>Ready at %1</source>
        <translation>Bereit unter %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginemodel.cpp" line="301"/>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginemodel.cpp" line="305"/>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginemodel.cpp" line="356"/>
        <location filename="../src/viewmodels/enginemodel.cpp" line="376"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginemodel.cpp" line="363"/>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginemodel.cpp" line="367"/>
        <source>%1 tokens/s written</source>
        <translation>%1 Tokens/s geschrieben</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginemodel.cpp" line="369"/>
        <source>%1 tokens/s read</source>
        <translation>%1 Tokens/s gelesen</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/enginemodel.cpp" line="376"/>
        <source>%1 tokens in each conversation</source>
        <translation>%1 Tokens je Unterhaltung</translation>
    </message>
</context>
<context>
    <name>etude::HistoryModel</name>
    <message>
        <location filename="../src/viewmodels/historymodel.cpp" line="47"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/historymodel.cpp" line="48"/>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>etude::HostModel</name>
    <message>
        <location filename="../src/viewmodels/hostmodel.cpp" line="86"/>
        <source>Misbehaving host</source>
        <translation>Widerspenstiger Host</translation>
    </message>
</context>
<context>
    <name>etude::ImportModel</name>
    <message>
        <location filename="../src/viewmodels/importmodel.cpp" line="65"/>
        <source>The prompt goes to “%1”, which is among your endpoints.</source>
        <translation>Der Prompt geht an „%1“, das unter Ihren Endpunkten ist.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/importmodel.cpp" line="69"/>
        <source>There is no address in the text, so the prompt goes to “%1”, in its own protocol instead of %2.</source>
        <translation>Im Text steht keine Adresse, darum geht der Prompt an „%1“, in dessen eigenem Protokoll statt %2.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/importmodel.cpp" line="71"/>
        <source>There is no address in the text, so the prompt goes to “%1”.</source>
        <translation>Im Text steht keine Adresse, darum geht der Prompt an „%1“.</translation>
    </message>
</context>
<context>
    <name>etude::KeyEditor</name>
    <message>
        <location filename="../src/viewmodels/keyeditor.cpp" line="43"/>
        <source>In the key store</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/keyeditor.cpp" line="45"/>
        <source>From $%1</source>
        <translation>Aus $%1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/keyeditor.cpp" line="47"/>
        <source>For this session only</source>
        <translation>Nur für diese Sitzung</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/keyeditor.cpp" line="52"/>
        <source>Name it first: under this name it is kept, and in exported code it stands by this name.</source>
        <translation>Zuerst benennen: Unter diesem Namen wird er aufbewahrt, und in exportiertem Code steht dieser Name.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/keyeditor.cpp" line="53"/>
        <source>$%1 is not set</source>
        <translation>$%1 ist nicht gesetzt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/keyeditor.cpp" line="60"/>
        <source>not set in the environment</source>
        <translation>in der Umgebung nicht gesetzt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/keyeditor.cpp" line="61"/>
        <source>set in the environment</source>
        <translation>in der Umgebung gesetzt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/keyeditor.cpp" line="76"/>
        <source>Give the key the name of a variable first.</source>
        <translation>Dem Schlüssel zuerst den Namen einer Variable geben.</translation>
    </message>
</context>
<context>
    <name>etude::MessagesModel</name>
    <message>
        <location filename="../src/viewmodels/messagecalls.cpp" line="24"/>
        <source>The arguments are JSON, but no object.</source>
        <translation>Die Argumente sind JSON, aber kein Objekt.</translation>
    </message>
</context>
<context>
    <name>etude::MisbehavingHost</name>
    <message>
        <location filename="../src/host/misbehavinghost.cpp" line="54"/>
        <source>Etude&apos;s misbehaving host. Each of these addresses is the base URL of a host that goes wrong in one way;
it answers …/chat/completions, …/responses, …/messages and …/models, needs no key and keeps nothing.</source>
        <translation>Der widerspenstige Host von Etude. Jede dieser Adressen ist die Basis-URL eines Hosts, der auf eine bestimmte Art versagt;
er beantwortet …/chat/completions, …/responses, …/messages und …/models, braucht keinen Schlüssel und speichert nichts.</translation>
    </message>
    <message>
        <location filename="../src/host/misbehavinghost.cpp" line="59"/>
        <source>The host: %1</source>
        <translation>Der Host: %1</translation>
    </message>
    <message>
        <location filename="../src/host/misbehavinghost.cpp" line="60"/>
        <source>A good client: %1</source>
        <translation>Ein guter Client: %1</translation>
    </message>
</context>
<context>
    <name>etude::ParametersModel</name>
    <message>
        <location filename="../src/viewmodels/parametersmodel.cpp" line="149"/>
        <source>unset</source>
        <translation>ungesetzt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/parametersmodel.cpp" line="149"/>
        <source>unset (%1)</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/parametersmodel.cpp" line="186"/>
        <source>Type a whole number, or clear the field.</source>
        <translation>Eine ganze Zahl eingeben oder das Feld leeren.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/parametersmodel.cpp" line="187"/>
        <source>Type a number, or clear the field.</source>
        <translation>Eine Zahl eingeben oder das Feld leeren.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/parametersmodel.cpp" line="198"/>
        <source>Outside the documented %1 to %2; it is sent as it is.</source>
        <translation>Außerhalb der dokumentierten %1 bis %2; wird unverändert gesendet.</translation>
    </message>
</context>
<context>
    <name>etude::ScriptedHost</name>
    <message>
        <location filename="../src/host/scriptedhost.cpp" line="288"/>
        <source>Port %1 on this computer cannot be used (%2): choose another one.</source>
        <translation>Port %1 auf diesem Computer kann nicht verwendet werden (%2): einen anderen wählen.</translation>
    </message>
</context>
<context>
    <name>etude::SessionViewModel</name>
    <message>
        <location filename="../src/viewmodels/sessionviewmodel.cpp" line="122"/>
        <source>Extra JSON has to be an object, such as {&quot;top_k&quot;: 40}.</source>
        <translation>Das zusätzliche JSON muss ein Objekt sein, etwa {&quot;top_k&quot;: 40}.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionviewmodel.cpp" line="175"/>
        <source>%1 is listed as taking no images: the host may refuse them.</source>
        <translation>%1 nimmt laut Liste keine Bilder: Der Host lehnt sie vielleicht ab.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionviewmodel.cpp" line="196"/>
        <source>The extra JSON cannot be sent. %1</source>
        <translation>Das zusätzliche JSON kann nicht gesendet werden. %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionviewmodel.cpp" line="199"/>
        <source>The schema of the response format cannot be sent. %1</source>
        <translation>Das Schema des Antwortformats kann nicht gesendet werden. %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionviewmodel.cpp" line="201"/>
        <source>No model is chosen: choose one at the top, or type its id.</source>
        <translation>Kein Modell gewählt: oben eines wählen oder seine ID eingeben.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionviewmodel.cpp" line="250"/>
        <source>New prompt</source>
        <translation>Neuer Prompt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessiontarget.cpp" line="67"/>
        <source>%1 has no place for it: it is not sent.</source>
        <translation>%1 hat keinen Platz dafür: Er wird nicht gesendet.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessiontarget.cpp" line="76"/>
        <source>%1 refused it: it is not sent.</source>
        <translation>%1 hat ihn abgelehnt: Er wird nicht gesendet.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessiontarget.cpp" line="77"/>
        <source>Sent as %1, since %2 wants it so.</source>
        <translation>Wird als %1 gesendet, weil %2 es so verlangt.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessiontarget.cpp" line="92"/>
        <source>Not sent, since %1 has no place for it: %2.</source>
        <translation>Nicht gesendet, da %1 keinen Platz dafür hat: %2.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessiontarget.cpp" line="94"/>
        <source>Not listed for this model at %1, so that it may be refused or ignored: %2.</source>
        <translation>Für dieses Modell bei %1 nicht aufgeführt, kann also abgelehnt oder ignoriert werden: %2.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessiontarget.cpp" line="131"/>
        <source>The address of this host is not known: add it as an endpoint first.</source>
        <translation>Die Adresse dieses Hosts ist nicht bekannt: zuerst als Endpunkt hinzufügen.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessiontarget.cpp" line="191"/>
        <source>Starter model (built in, knows only the presets)</source>
        <translation>Startmodell (eingebaut, kennt nur die Presets)</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessiontarget.cpp" line="194"/>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessiontarget.cpp" line="204"/>
        <source>price unknown (listed as 0)</source>
        <translation>Preis unbekannt (als 0 gelistet)</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessiontarget.cpp" line="206"/>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessiontarget.cpp" line="210"/>
        <source>%1 in · %2 out per million tokens</source>
        <translation>Eingabe %1 · Ausgabe %2 je Mio. Tokens</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessiontarget.cpp" line="222"/>
        <source>no key needed</source>
        <translation>kein Schlüssel nötig</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessiontarget.cpp" line="225"/>
        <source>key: from %1</source>
        <translation>Schlüssel: aus %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessiontarget.cpp" line="227"/>
        <source>key: for this session</source>
        <translation>Schlüssel: für diese Sitzung</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessiontarget.cpp" line="229"/>
        <source>key: in the key store</source>
        <translation>Schlüssel: im Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessiontarget.cpp" line="233"/>
        <source>key: %1 is not set</source>
        <translation>Schlüssel fehlt: %1 ist nicht gesetzt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionrun.cpp" line="20"/>
        <source>There is nothing to send yet: type a message, or click one of the prompts.</source>
        <translation>Noch gibt es nichts zu senden: eine Nachricht eingeben oder einen der Prompts anklicken.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionrun.cpp" line="28"/>
        <source>%1 wants a key: enter it, or set the variable %2 before starting Etude.</source>
        <translation>%1 verlangt einen Schlüssel: eingeben oder die Variable %2 vor dem Start von Etude setzen.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionrun.cpp" line="34"/>
        <source>%1 is reached at an address that begins with http:, so your key would travel unencrypted, and anyone on the way could read it.</source>
        <translation>%1 wird unter einer Adresse erreicht, die mit http: beginnt. Der Schlüssel würde unverschlüsselt reisen, und jeder auf dem Weg könnte ihn lesen.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionrun.cpp" line="58"/>
        <source>Starting the local engine…</source>
        <translation>Lokale Engine wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionrun.cpp" line="118"/>
        <source>The engine was stopped before it was ready: run again.</source>
        <translation>Die Engine wurde gestoppt, bevor sie bereit war: noch einmal ausführen.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionrun.cpp" line="153"/>
        <source>Loading the model… %1 %</source>
        <translation>Modell wird geladen … %1 %</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionrun.cpp" line="179"/>
        <source>Stopped before anything was sent.</source>
        <translation>Gestoppt, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionrun.cpp" line="182"/>
        <source>Stopped before the engine was ready.</source>
        <translation>Gestoppt, bevor die Engine bereit war.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionrun.cpp" line="230"/>
        <source> · context %1 of %2</source>
        <translation> · Kontext %1 von %2</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionrun.cpp" line="239"/>
        <source>answered by %1</source>
        <translation>beantwortet von %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionrun.cpp" line="242"/>
        <source>Thought for %1</source>
        <translation>%1 nachgedacht</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionrun.cpp" line="243"/>
        <source>Thoughts</source>
        <translation>Gedanken</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionrun.cpp" line="245"/>
        <source> · %1 tokens</source>
        <translation> · %1 Tokens</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionrun.cpp" line="258"/>
        <source>Send again without %1</source>
        <translation>Ohne %1 erneut senden</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionrun.cpp" line="259"/>
        <source>Send again with %1 instead of %2</source>
        <translation>Mit %1 statt %2 erneut senden</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessiontarget.cpp" line="304"/>
        <source>This was refused by %1 for the model %2, but something else is chosen now: run it again.</source>
        <translation>Das wurde von %1 für das Modell %2 abgelehnt, aber jetzt ist etwas anderes gewählt: erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessiontarget.cpp" line="326"/>
        <source>%1 refused %2 on %3: it is left out.</source>
        <translation>%1 hat %2 am %3 abgelehnt: wird ausgelassen.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessiontarget.cpp" line="327"/>
        <source>%1 refused %2 on %3: it is sent as %4.</source>
        <translation>%1 hat %2 am %3 abgelehnt: wird als %4 gesendet.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionrun.cpp" line="322"/>
        <source>The answer could not be kept in the history: %1</source>
        <translation>Die Antwort konnte nicht im Verlauf abgelegt werden: %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionrun.cpp" line="330"/>
        <source>An answer is being written: stop it before you open another one.</source>
        <translation>Eine Antwort wird gerade geschrieben: erst anhalten, dann eine andere öffnen.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionrun.cpp" line="361"/>
        <source>The endpoint “%1” of this run is gone: %2 is chosen instead.</source>
        <translation>Den Endpunkt „%1“ dieses Laufs gibt es nicht mehr: Stattdessen ist %2 gewählt.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessioncost.cpp" line="78"/>
        <source>The tokens were not counted: %1</source>
        <translation>Die Tokens wurden nicht gezählt: %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessioncost.cpp" line="124"/>
        <source>The prompt has %1 tokens, and the model holds %2 with its answer: shorten it, or start the engine with a bigger context.</source>
        <translation>Der Prompt hat %1 Tokens, und das Modell fasst mitsamt der Antwort %2: kürzen Sie ihn, oder starten Sie die Engine mit größerem Kontext.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessioncost.cpp" line="155"/>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessioncost.cpp" line="163"/>
        <source>Today&apos;s runs cost %1 so far, and what this one costs is not known: your budget of %2 a day is passed.</source>
        <translation>Die heutigen Läufe kosten bisher %1, und was dieser kostet, ist nicht bekannt: Das Budget von %2 am Tag ist überschritten.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessioncost.cpp" line="169"/>
        <source>Today&apos;s runs cost %1 so far, this one may cost up to %2: that passes your budget of %3 a day.</source>
        <translation>Die heutigen Läufe kosten bisher %1, dieser kann bis zu %2 kosten: Das überschreitet das Budget von %3 am Tag.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessioncost.cpp" line="170"/>
        <source>Today&apos;s runs cost %1 so far, this one may cost %2 or more: that passes your budget of %3 a day.</source>
        <translation>Die heutigen Läufe kosten bisher %1, dieser kann %2 oder mehr kosten: Das überschreitet das Budget von %3 am Tag.</translation>
    </message>
</context>
<context>
    <name>etude::SnippetCheck</name>
    <message>
        <location filename="../src/check/snippetcheck.cpp" line="151"/>
        <source>No temporary folder could be made: %1.</source>
        <translation>Es ließ sich kein temporärer Ordner anlegen: %1.</translation>
    </message>
    <message>
        <location filename="../src/check/snippetcheck.cpp" line="163"/>
        <source>The code could not be written to %1: %2.</source>
        <translation>Der Code ließ sich nicht nach %1 schreiben: %2.</translation>
    </message>
    <message>
        <location filename="../src/check/snippetcheck.cpp" line="194"/>
        <source>The address in this code could not be replaced by one on this computer, so the code was not run.</source>
        <translation>Die Adresse in diesem Code ließ sich nicht durch eine auf diesem Rechner ersetzen, darum wurde er nicht ausgeführt.</translation>
    </message>
    <message>
        <location filename="../src/check/snippetcheck.cpp" line="224"/>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde angehalten.</translation>
    </message>
    <message>
        <location filename="../src/check/snippetcheck.cpp" line="228"/>
        <source>The code did not end within %1 s and was stopped.</source>
        <translation>Der Code endete nicht innerhalb von %1 s und wurde angehalten.</translation>
    </message>
    <message>
        <location filename="../src/check/snippetcheck.cpp" line="243"/>
        <source>The code ended without sending a request.</source>
        <translation>Der Code endete, ohne eine Anfrage zu senden.</translation>
    </message>
    <message>
        <location filename="../src/check/snippetcheck.cpp" line="248"/>
        <source>The package that this code uses was not found: install it first, in your home folder, with %1</source>
        <translation>Das Paket, das dieser Code verwendet, wurde nicht gefunden: Installieren Sie es zuerst, in Ihrem persönlichen Ordner, mit %1</translation>
    </message>
    <message>
        <location filename="../src/check/snippetcheck.cpp" line="249"/>
        <source>The package that this code uses was not found: install it first with %1</source>
        <translation>Das Paket, das dieser Code verwendet, wurde nicht gefunden: Installieren Sie es zuerst mit %1</translation>
    </message>
    <message>
        <location filename="../src/check/snippetcheck.cpp" line="255"/>
        <source>The code ended with an error before it sent a request.</source>
        <translation>Der Code endete mit einem Fehler, bevor er eine Anfrage sandte.</translation>
    </message>
    <message>
        <location filename="../src/check/snippetcheck.cpp" line="256"/>
        <source>The code ended with an error before it sent a request: %1</source>
        <translation>Der Code endete mit einem Fehler, bevor er eine Anfrage sandte: %1</translation>
    </message>
    <message>
        <location filename="../src/check/snippetcheck.cpp" line="265"/>
        <source>The code sends more than one request (%1), Run sends one.</source>
        <translation>Der Code sendet mehr als eine Anfrage (%1), Ausführen sendet eine.</translation>
    </message>
    <message>
        <location filename="../src/check/snippetcheck.cpp" line="267"/>
        <source>The code sends another request than Run.</source>
        <translation>Der Code sendet eine andere Anfrage als Ausführen.</translation>
    </message>
    <message>
        <location filename="../src/check/snippetcheck.cpp" line="270"/>
        <source>The code sends the same request as Run, but ended with an error: %1</source>
        <translation>Der Code sendet dieselbe Anfrage wie Ausführen, endete aber mit einem Fehler: %1</translation>
    </message>
    <message>
        <location filename="../src/check/snippetcheck.cpp" line="272"/>
        <source>The code sends the same request as Run.</source>
        <translation>Der Code sendet dieselbe Anfrage wie Ausführen.</translation>
    </message>
</context>
<context>
    <name>etude::SnippetViewModel</name>
    <message>
        <location filename="../src/viewmodels/snippetviewmodel.cpp" line="55"/>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/snippetviewmodel.cpp" line="58"/>
        <source>Claude Code</source>
        <translation>Claude Code</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/snippetviewmodel.cpp" line="58"/>
        <source>Self-host</source>
        <translation>Selbst betreiben</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/snippetviewmodel.cpp" line="192"/>
        <source>“%1” cannot be written: %2. Choose another folder.</source>
        <translation>„%1“ lässt sich nicht schreiben: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/snippetviewmodel.cpp" line="229"/>
        <source>Claude Code speaks %1, which “%2” is not known to offer: choose an endpoint that does.</source>
        <translation>Claude Code spricht %1, was „%2“ nach hiesiger Kenntnis nicht anbietet: Wählen Sie einen Endpunkt, der es tut.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/snippetviewmodel.cpp" line="245"/>
        <source>No open weights of “%1” are known: choose a model with open weights, of DeepInfra or Hugging Face for example.</source>
        <translation>Von „%1“ sind keine offenen Gewichte bekannt: Wählen Sie ein Modell mit offenen Gewichten, etwa von DeepInfra oder Hugging Face.</translation>
    </message>
</context>
<context>
    <name>etude::SpendingModel</name>
    <message>
        <location filename="../src/viewmodels/spendingmodel.cpp" line="59"/>
        <source>%1 in · %2 out</source>
        <translation>%1 hinein · %2 heraus</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/spendingmodel.cpp" line="62"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/spendingmodel.cpp" line="63"/>
        <location filename="../src/viewmodels/spendingmodel.cpp" line="120"/>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../src/viewmodels/spendingmodel.cpp" line="65"/>
        <source>%n run(s) without a known price</source>
        <translation>
            <numerusform>%n Lauf ohne bekannten Preis</numerusform>
            <numerusform>%n Läufe ohne bekannten Preis</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../src/viewmodels/spendingmodel.cpp" line="78"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/spendingmodel.cpp" line="85"/>
        <source>Without a preset</source>
        <translation>Ohne Preset</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/spendingmodel.cpp" line="88"/>
        <source>Runs of earlier versions</source>
        <translation>Läufe früherer Versionen</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/spendingmodel.cpp" line="89"/>
        <source>Deleted from the history</source>
        <translation>Aus dem Verlauf gelöscht</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/spendingmodel.cpp" line="99"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/spendingmodel.cpp" line="99"/>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/spendingmodel.cpp" line="99"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/spendingmodel.cpp" line="99"/>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/spendingmodel.cpp" line="99"/>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/spendingmodel.cpp" line="115"/>
        <source>no runs</source>
        <translation>keine Läufe</translation>
    </message>
    <message numerus="yes">
        <location filename="../src/viewmodels/spendingmodel.cpp" line="117"/>
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../src/viewmodels/spendingmodel.cpp" line="119"/>
        <source>cost unknown · %1</source>
        <translation>Kosten unbekannt · %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../src/viewmodels/spendingmodel.cpp" line="123"/>
        <source>%1 · %2, %n of them without a known price</source>
        <translation>
            <numerusform>%1 · %2, %n davon ohne bekannten Preis</numerusform>
            <numerusform>%1 · %2, %n davon ohne bekannten Preis</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../src/viewmodels/spendingmodel.cpp" line="167"/>
        <source>A budget is an amount in US dollars above 0, such as 0.50; empty for none.</source>
        <translation>Ein Budget ist ein Betrag in US-Dollar über 0, etwa 0.50; leer für keines.</translation>
    </message>
</context>
<context>
    <name>etude::ToolEditor</name>
    <message>
        <location filename="../src/viewmodels/toolsmodel.cpp" line="215"/>
        <source>Another tool has this name.</source>
        <translation>Ein anderes Tool hat diesen Namen.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/toolsmodel.cpp" line="223"/>
        <location filename="../src/viewmodels/toolsmodel.cpp" line="228"/>
        <source>A tool has to be a JSON object.</source>
        <translation>Ein Tool muss ein JSON-Objekt sein.</translation>
    </message>
</context>
<context>
    <name>etude::ToolsModel</name>
    <message>
        <location filename="../src/viewmodels/toolsmodel.cpp" line="50"/>
        <source>run by the host; sent as it is</source>
        <translation>vom Host ausgeführt; wird unverändert gesendet</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/toolsmodel.cpp" line="58"/>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
</context>
<context>
    <name>etude::WireViewModel</name>
    <message>
        <location filename="../src/viewmodels/wireviewmodel.cpp" line="114"/>
        <source>This recording names the protocol “%1”, which Etude does not know.</source>
        <translation>Diese Aufzeichnung nennt das Protokoll „%1“, das Etude nicht kennt.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wireviewmodel.cpp" line="168"/>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wireviewmodel.cpp" line="168"/>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wireviewmodel.cpp" line="198"/>
        <source>The answer was cut off before its end, by you or by the connection.</source>
        <translation>Die Antwort wurde vor ihrem Ende abgebrochen, von Hand oder durch die Verbindung.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wireviewmodel.cpp" line="200"/>
        <source>%1 at the end were not kept.</source>
        <translation>%1 am Ende wurden nicht aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wireviewmodel.cpp" line="208"/>
        <source>Head of the answer</source>
        <translation>Kopf der Antwort</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wireviewmodel.cpp" line="208"/>
        <source>First event</source>
        <translation>Erstes Ereignis</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wireviewmodel.cpp" line="208"/>
        <source>First piece of text</source>
        <translation>Erstes Stück Text</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wireviewmodel.cpp" line="208"/>
        <source>Last piece of text</source>
        <translation>Letztes Stück Text</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wireviewmodel.cpp" line="208"/>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wireviewmodel.cpp" line="209"/>
        <source>Longest silence</source>
        <translation>Längste Pause</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wireviewmodel.cpp" line="209"/>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wireviewmodel.cpp" line="209"/>
        <source>Size of the body</source>
        <translation>Größe des Bodys</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wireviewmodel.cpp" line="235"/>
        <source>%1 before event %2</source>
        <translation>%1 vor Ereignis %2</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wireviewmodel.cpp" line="394"/>
        <source>“%1” cannot be written: %2. Choose another folder.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2. Einen anderen Ordner wählen.</translation>
    </message>
</context>
</TS>
