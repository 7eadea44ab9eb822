<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CatalogDetail</name>
    <message>
        <location filename="../qml/Etude/CatalogDetail.qml" line="53"/>
        <source>Copy model ID</source>
        <translation>Modell-ID kopieren</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogDetail.qml" line="96"/>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogDetail.qml" line="104"/>
        <source>The address of this host is not known: add it as an endpoint to use the model.</source>
        <translation>Die Adresse dieses Hosts ist nicht bekannt: als Endpunkt hinzufügen, um das Modell zu verwenden.</translation>
    </message>
</context>
<context>
    <name>CatalogDialog</name>
    <message>
        <location filename="../qml/Etude/CatalogDialog.qml" line="35"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogDialog.qml" line="56"/>
        <source>Search %1 models, or type any model id</source>
        <translation>%1 Modelle durchsuchen oder beliebige Modell-ID eingeben</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogDialog.qml" line="68"/>
        <location filename="../qml/Etude/CatalogDialog.qml" line="78"/>
        <source>All hosts</source>
        <translation>Alle Hosts</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogDialog.qml" line="69"/>
        <source>Host: %1</source>
        <translation>Host: %1</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogDialog.qml" line="85"/>
        <source>Best match</source>
        <translation>Relevanz</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogDialog.qml" line="85"/>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogDialog.qml" line="85"/>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogDialog.qml" line="85"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogDialog.qml" line="87"/>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogDialog.qml" line="94"/>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogDialog.qml" line="95"/>
        <source>Reasoning</source>
        <translation>Reasoning</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogDialog.qml" line="96"/>
        <source>Structured output</source>
        <translation>Strukturierte Ausgabe</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogDialog.qml" line="97"/>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogDialog.qml" line="98"/>
        <source>Open weights</source>
        <translation>Offene Gewichte</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogDialog.qml" line="103"/>
        <source>%1 of %2 models</source>
        <translation>%1 von %2 Modellen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogDialog.qml" line="149"/>
        <source>No model of that name is known. Any id can be used all the same: see below.</source>
        <translation>Kein Modell dieses Namens bekannt. Trotzdem lässt sich jede ID verwenden: siehe unten.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogDialog.qml" line="176"/>
        <source>Use the id as typed</source>
        <translation>ID wie eingegeben verwenden</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogDialog.qml" line="177"/>
        <source>Use “%1” at %2</source>
        <translation>„%1“ bei %2 verwenden</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogDialog.qml" line="186"/>
        <source>Endpoints…</source>
        <translation>Endpunkte&#xa0;…</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogDialog.qml" line="192"/>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
</context>
<context>
    <name>CatalogRow</name>
    <message>
        <location filename="../qml/Etude/CatalogRow.qml" line="25"/>
        <source>%1 at %2, input %3, output %4</source>
        <translation>%1 bei %2, Eingabe %3, Ausgabe %4</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogRow.qml" line="61"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogRow.qml" line="61"/>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CatalogRow.qml" line="70"/>
        <source>%1 context</source>
        <translation>%1 Kontext</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <location filename="../qml/Etude/CodePanel.qml" line="45"/>
        <source>Close the code</source>
        <translation>Code schließen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodePanel.qml" line="63"/>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodePanel.qml" line="73"/>
        <source>Client library</source>
        <translation>Client-Bibliothek</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodePanel.qml" line="77"/>
        <source>Placeholder for the key</source>
        <translation>Platzhalter für den Schlüssel</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodePanel.qml" line="121"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodePanel.qml" line="163"/>
        <source>Copy key line</source>
        <translation>Schlüsselzeile kopieren</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodePanel.qml" line="165"/>
        <source>The line that lets the code reach the engine running now</source>
        <translation>Die Zeile, mit der der Code die laufende Engine erreicht</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodePanel.qml" line="173"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodePanel.qml" line="173"/>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <location filename="../qml/Etude/CodePanel.qml" line="176"/>
        <source>Copy code (Ctrl+Shift+C)</source>
        <translation>Code kopieren (Ctrl+Shift+C)</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <location filename="../qml/Etude/Composer.qml" line="63"/>
        <source>Message …</source>
        <translation>Nachricht&#xa0;…</translation>
    </message>
    <message>
        <location filename="../qml/Etude/Composer.qml" line="64"/>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location filename="../qml/Etude/Composer.qml" line="87"/>
        <source>Add message</source>
        <translation>Nachricht hinzufügen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/Composer.qml" line="107"/>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <location filename="../qml/Etude/Composer.qml" line="107"/>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/Composer.qml" line="110"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../qml/Etude/Composer.qml" line="110"/>
        <source>Ctrl ⏎</source>
        <translation>Ctrl ⏎</translation>
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
        <location filename="../src/dialects/modellist.cpp" line="326"/>
        <source>The host answered with something that is no list of models: type the model&apos;s id instead.</source>
        <translation>Die Antwort des Hosts ist keine Modellliste: stattdessen die ID des Modells eingeben.</translation>
    </message>
    <message>
        <location filename="../src/dialects/modelslab.cpp" line="26"/>
        <source>The answer is not ready, and ModelsLab documents no way to fetch it later: send the request again.</source>
        <translation>Die Antwort ist noch nicht fertig, und ModelsLab dokumentiert keinen Weg, sie später abzurufen: Anfrage erneut senden.</translation>
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
    <name>Endpoint</name>
    <message>
        <location filename="../src/core/endpoint.cpp" line="34"/>
        <source>header of an endpoint</source>
        <translation>Header eines Endpunkts</translation>
    </message>
    <message>
        <location filename="../src/core/endpoint.cpp" line="41"/>
        <source>In the endpoint, a header has no name.</source>
        <translation>Im Endpunkt hat ein Header keinen Namen.</translation>
    </message>
    <message>
        <location filename="../src/core/endpoint.cpp" line="84"/>
        <source>“%1” is no way to show a key: use bearer, x-api-key, header:NAME, body:FIELD or none.</source>
        <translation>„%1“ ist keine Art, einen Schlüssel vorzuzeigen: bearer, x-api-key, header:NAME, body:FIELD oder none verwenden.</translation>
    </message>
    <message>
        <location filename="../src/core/endpoint.cpp" line="121"/>
        <source>endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <location filename="../src/core/endpoint.cpp" line="132"/>
        <source>In the endpoint, the path of “%1” has to be a text.</source>
        <translation>Im Endpunkt muss der Pfad von „%1“ ein Text sein.</translation>
    </message>
</context>
<context>
    <name>EndpointDialog</name>
    <message>
        <location filename="../qml/Etude/EndpointDialog.qml" line="23"/>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointDialog.qml" line="40"/>
        <source>Add an endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
    </message>
</context>
<context>
    <name>EndpointForm</name>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="24"/>
        <source>The starter model is built in and runs on this computer: no key, no network. It is small, knows only the presets, and is here so that the first run needs nothing. Add an endpoint for anything else.</source>
        <translation>Das Startmodell ist eingebaut und läuft auf diesem Computer: kein Schlüssel, kein Netzwerk. Es ist klein, kennt nur die Presets und ist dazu da, dass der erste Versuch nichts weiter braucht. Für alles andere einen Endpunkt hinzufügen.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="52"/>
        <location filename="../qml/Etude/EndpointForm.qml" line="58"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="57"/>
        <source>My host</source>
        <translation>Mein Host</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="63"/>
        <location filename="../qml/Etude/EndpointForm.qml" line="68"/>
        <source>Dialect</source>
        <translation>Dialekt</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="77"/>
        <location filename="../qml/Etude/EndpointForm.qml" line="83"/>
        <source>Base address</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="89"/>
        <location filename="../qml/Etude/EndpointForm.qml" line="93"/>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="101"/>
        <source>Nothing is added to the address: what you see is what is used.</source>
        <translation>Der Adresse wird nichts hinzugefügt: verwendet wird, was hier steht.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="102"/>
        <source>sends to %1</source>
        <translation>sendet an %1</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="112"/>
        <location filename="../qml/Etude/EndpointForm.qml" line="118"/>
        <source>Auth</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="116"/>
        <source>Authorization: Bearer</source>
        <translation>Authorization: Bearer</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="116"/>
        <source>x-api-key</source>
        <translation>x-api-key</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="116"/>
        <source>another header</source>
        <translation>anderer Header</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="116"/>
        <source>field in the body</source>
        <translation>Feld im Body</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="116"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="124"/>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="124"/>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="128"/>
        <source>Name of the header or field</source>
        <translation>Name des Headers oder Felds</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="138"/>
        <source>Key: environment variable</source>
        <translation>Schlüssel: Umgebungsvariable</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="145"/>
        <source>Environment variable of the key</source>
        <translation>Umgebungsvariable des Schlüssels</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="150"/>
        <source>or for this session only</source>
        <translation>oder nur für diese Sitzung</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="151"/>
        <source>Kept in memory, never written.</source>
        <translation>Bleibt im Arbeitsspeicher, wird nie gespeichert.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="157"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="162"/>
        <location filename="../qml/Etude/EndpointForm.qml" line="240"/>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="164"/>
        <source>Use this key for this session</source>
        <translation>Diesen Schlüssel für diese Sitzung verwenden</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="170"/>
        <source>Headers, one a line</source>
        <translation>Header, einer pro Zeile</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="176"/>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="181"/>
        <source>Own model ids, one a line</source>
        <translation>Eigene Modell-IDs, eine pro Zeile</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="186"/>
        <source>vendor/model-1</source>
        <translation>anbieter/modell-1</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="187"/>
        <source>Own model ids</source>
        <translation>Eigene Modell-IDs</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="218"/>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="226"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="226"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="233"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../qml/Etude/EndpointForm.qml" line="240"/>
        <source>Save and use</source>
        <translation>Speichern und verwenden</translation>
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
        <location filename="../qml/Etude/ErrorBlock.qml" line="61"/>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ErrorBlock.qml" line="67"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ErrorBlock.qml" line="69"/>
        <source>Copy the error</source>
        <translation>Fehler kopieren</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <location filename="../src/net/exchange.cpp" line="52"/>
        <source>There is no host named “%1”. Check the base URL of the endpoint and the network connection.</source>
        <translation>Es gibt keinen Host namens „%1“. Basis-URL des Endpunkts und Netzwerkverbindung prüfen.</translation>
    </message>
    <message>
        <location filename="../src/net/exchange.cpp" line="55"/>
        <source>%1 refused the connection at port %2. Check that the server runs and that the port is right.</source>
        <translation>%1 hat die Verbindung an Port %2 abgelehnt. Prüfen, ob der Server läuft und der Port stimmt.</translation>
    </message>
    <message>
        <location filename="../src/net/exchange.cpp" line="61"/>
        <source>The connection to %1 was lost before the answer was whole. Run it again.</source>
        <translation>Die Verbindung zu %1 ging verloren, bevor die Antwort vollständig war. Erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../src/net/exchange.cpp" line="62"/>
        <source>%1 closed the connection without an answer. The request was not sent a second time, since it may be charged; run it again.</source>
        <translation>%1 hat die Verbindung ohne Antwort geschlossen. Die Anfrage wurde nicht noch einmal gesendet, da sie etwas kosten kann; erneut ausführen.</translation>
    </message>
    <message>
        <location filename="../src/net/exchange.cpp" line="67"/>
        <source>There is no secure connection to %1: %2. Check the address and this computer&apos;s clock and certificates.</source>
        <translation>Keine sichere Verbindung zu %1: %2. Adresse sowie Uhr und Zertifikate dieses Computers prüfen.</translation>
    </message>
    <message>
        <location filename="../src/net/exchange.cpp" line="75"/>
        <source>The proxy of this system cannot reach %1: %2. Check the system&apos;s proxy settings.</source>
        <translation>Der Proxy dieses Systems erreicht %1 nicht: %2. Proxy-Einstellungen des Systems prüfen.</translation>
    </message>
    <message>
        <location filename="../src/net/exchange.cpp" line="78"/>
        <source>What %1 answers at port %2 is not HTTP. Check the base URL of the endpoint.</source>
        <translation>Die Antwort von %1 an Port %2 ist kein HTTP. Basis-URL des Endpunkts prüfen.</translation>
    </message>
    <message>
        <location filename="../src/net/exchange.cpp" line="82"/>
        <source>%1 cannot be reached: %2. Check the network connection and the base URL.</source>
        <translation>%1 ist nicht erreichbar: %2. Netzwerkverbindung und Basis-URL prüfen.</translation>
    </message>
    <message>
        <location filename="../src/net/exchange.cpp" line="97"/>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <location filename="../src/net/exchange.cpp" line="116"/>
        <source>There was no connection to %1 within %2 s. Check the address, or raise the connect time-out of the endpoint.</source>
        <translation>Keine Verbindung zu %1 innerhalb von %2 s. Adresse prüfen oder das Verbindungs-Timeout des Endpunkts erhöhen.</translation>
    </message>
    <message>
        <location filename="../src/net/exchange.cpp" line="122"/>
        <source>%1 has sent nothing for %2 s. A model that is loading or thinking may need longer: raise the idle time-out of the endpoint.</source>
        <translation>%1 hat seit %2 s nichts gesendet. Ein Modell, das lädt oder nachdenkt, kann länger brauchen: das Leerlauf-Timeout des Endpunkts erhöhen.</translation>
    </message>
    <message>
        <location filename="../src/net/exchange.cpp" line="202"/>
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
    <name>HistoryPane</name>
    <message>
        <location filename="../qml/Etude/HistoryPane.qml" line="28"/>
        <source>Search history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/HistoryPane.qml" line="80"/>
        <source>Every run is kept here, on this computer only.</source>
        <translation>Jeder Lauf bleibt hier erhalten, nur auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/HistoryPane.qml" line="81"/>
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
    <name>HttpRequest</name>
    <message>
        <location filename="../src/core/httprequest.cpp" line="60"/>
        <source>The key %1 is not known: set the environment variable of this name, or enter the key.</source>
        <translation>Der Schlüssel %1 ist nicht bekannt: die Umgebungsvariable dieses Namens setzen oder den Schlüssel eingeben.</translation>
    </message>
    <message>
        <location filename="../src/core/httprequest.cpp" line="70"/>
        <source>“%1” cannot be the name of a header.</source>
        <translation>„%1“ kann kein Name eines Headers sein.</translation>
    </message>
    <message>
        <location filename="../src/core/httprequest.cpp" line="75"/>
        <source>The header “%1” holds a line break, which would end it early.</source>
        <translation>Der Header „%1“ enthält einen Zeilenumbruch, der ihn vorzeitig beenden würde.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <location filename="../src/core/json.cpp" line="101"/>
        <source>The JSON is nested deeper than %1 levels.</source>
        <translation>Das JSON ist tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <location filename="../src/core/json.cpp" line="107"/>
        <source>Not valid JSON at line %1, column %2: %3.</source>
        <translation>Kein gültiges JSON in Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <location filename="../src/core/json.cpp" line="112"/>
        <source>Not valid JSON: %1.</source>
        <translation>Kein gültiges JSON: %1.</translation>
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
    <name>KeyBar</name>
    <message>
        <source>%1 wants a key: %2.</source>
        <translation type="vanished">%1 braucht einen Schlüssel. %2.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/KeyBar.qml" line="31"/>
        <source>%1 wants a key, and %2 is not set.</source>
        <translation>%1 verlangt einen Schlüssel, und %2 ist nicht gesetzt.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/KeyBar.qml" line="39"/>
        <source>Key for this session</source>
        <translation>Schlüssel für diese Sitzung</translation>
    </message>
    <message>
        <location filename="../qml/Etude/KeyBar.qml" line="44"/>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <location filename="../qml/Etude/KeyBar.qml" line="46"/>
        <source>Use this key for this session</source>
        <translation>Diesen Schlüssel für diese Sitzung verwenden</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <location filename="../qml/Etude/MessageActions.qml" line="38"/>
        <source>Copy the source</source>
        <translation>Quelltext kopieren</translation>
    </message>
    <message>
        <location filename="../qml/Etude/MessageActions.qml" line="46"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../qml/Etude/MessageActions.qml" line="54"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../qml/Etude/MessageActions.qml" line="62"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../qml/Etude/MessageActions.qml" line="70"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <location filename="../qml/Etude/MessageList.qml" line="87"/>
        <source>New text below</source>
        <translation>Neuer Text unten</translation>
    </message>
    <message>
        <location filename="../qml/Etude/MessageList.qml" line="87"/>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <location filename="../qml/Etude/MessageRow.qml" line="75"/>
        <source>%1 message</source>
        <translation>Nachricht der Rolle %1</translation>
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
    <name>ModelFetch</name>
    <message>
        <location filename="../src/net/modelfetch.cpp" line="46"/>
        <source>“%1” is not a dialect that Etude speaks.</source>
        <translation>„%1“ ist kein Dialekt, den Etude spricht.</translation>
    </message>
    <message>
        <location filename="../src/net/modelfetch.cpp" line="63"/>
        <source>The list of models is too long to be one.</source>
        <translation>Die Modellliste ist zu lang, um eine zu sein.</translation>
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
        <location filename="../qml/Etude/ParameterPanel.qml" line="63"/>
        <source>Fewer parameters</source>
        <translation>Weniger Parameter</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ParameterPanel.qml" line="63"/>
        <source>More parameters</source>
        <translation>Mehr Parameter</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ParameterPanel.qml" line="78"/>
        <source>Stream</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ParameterPanel.qml" line="83"/>
        <source>Stream the answer</source>
        <translation>Antwort streamen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ParameterPanel.qml" line="87"/>
        <source>Extra JSON</source>
        <translation>Zusätzliches JSON</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ParameterPanel.qml" line="96"/>
        <source>Extra JSON, merged last into the body</source>
        <translation>Zusätzliches JSON, zuletzt in den Body eingefügt</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ParameterPanel.qml" line="108"/>
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
        <location filename="../src/core/prompt.cpp" line="55"/>
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
        <location filename="../src/core/prompt.cpp" line="191"/>
        <source>prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <location filename="../src/core/prompt.cpp" line="195"/>
        <source>In the prompt, “version” has to be a whole number from 1.</source>
        <translation>Im Prompt muss „version“ eine ganze Zahl ab 1 sein.</translation>
    </message>
    <message>
        <location filename="../src/core/prompt.cpp" line="198"/>
        <source>The prompt was saved by a newer Etude (form %1): update Etude to open it.</source>
        <translation>Der Prompt wurde mit einem neueren Etude gespeichert (Format %1): Etude aktualisieren, um ihn zu öffnen.</translation>
    </message>
</context>
<context>
    <name>ReplyView</name>
    <message>
        <location filename="../qml/Etude/ReplyView.qml" line="42"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ReplyView.qml" line="61"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ReplyView.qml" line="73"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ReplyView.qml" line="76"/>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
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
    <name>Runs</name>
    <message>
        <location filename="../src/storage/runs.cpp" line="128"/>
        <source>There is no run %1 in the history: it may have been deleted.</source>
        <translation>Es gibt keinen Lauf %1 im Verlauf: vielleicht wurde er gelöscht.</translation>
    </message>
    <message>
        <location filename="../src/storage/runs.cpp" line="139"/>
        <source>Run %1 of the history cannot be read: %2</source>
        <translation>Lauf %1 des Verlaufs kann nicht gelesen werden: %2</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <location filename="../qml/Etude/SessionPage.qml" line="59"/>
        <source>Message deleted.</source>
        <translation>Nachricht gelöscht.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/SessionPage.qml" line="68"/>
        <source>Another prompt is open now.</source>
        <translation>Jetzt ist ein anderer Prompt geöffnet.</translation>
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
        <source>New prompt</source>
        <translation>Neuer Prompt</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ShortcutsDialog.qml" line="17"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ShortcutsDialog.qml" line="18"/>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ShortcutsDialog.qml" line="18"/>
        <source>Go to the composer</source>
        <translation>Zum Eingabefeld</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ShortcutsDialog.qml" line="18"/>
        <source>Answers as Markdown or plain text</source>
        <translation>Antworten als Markdown oder reiner Text</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ShortcutsDialog.qml" line="18"/>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <location filename="../qml/Etude/ShortcutsDialog.qml" line="20"/>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../qml/Etude/StartPage.qml" line="37"/>
        <source>What shall we try?</source>
        <translation>Was probieren wir aus?</translation>
    </message>
    <message>
        <location filename="../qml/Etude/StartPage.qml" line="46"/>
        <source>The starter model runs on this computer, without key or network. It knows these prompts and little else; add an endpoint for a real one.</source>
        <translation>Das Startmodell läuft auf diesem Computer, ohne Schlüssel und Netzwerk. Es kennt diese Prompts und wenig mehr; für ein richtiges Modell einen Endpunkt hinzufügen.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/StartPage.qml" line="47"/>
        <source>Click a prompt, or type your own below. %1 is what it goes to.</source>
        <translation>Einen Prompt anklicken oder unten einen eigenen eingeben. Er geht an %1.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/StartPage.qml" line="78"/>
        <source>Fewer prompts</source>
        <translation>Weniger Prompts</translation>
    </message>
    <message>
        <location filename="../qml/Etude/StartPage.qml" line="78"/>
        <source>All %1 prompts</source>
        <translation>Alle %1 Prompts</translation>
    </message>
    <message>
        <location filename="../qml/Etude/StartPage.qml" line="84"/>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/StartPage.qml" line="90"/>
        <source>Add an endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
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
        <location filename="../qml/Etude/SystemRow.qml" line="54"/>
        <source>Set a system prompt (optional)</source>
        <translation>System-Prompt festlegen (optional)</translation>
    </message>
    <message>
        <location filename="../qml/Etude/SystemRow.qml" line="55"/>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <location filename="../qml/Etude/SystemRow.qml" line="66"/>
        <source>Fold the system prompt</source>
        <translation>System-Prompt einklappen</translation>
    </message>
    <message>
        <location filename="../qml/Etude/SystemRow.qml" line="66"/>
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
    <name>ToolCallBlock</name>
    <message>
        <location filename="../qml/Etude/ToolCallBlock.qml" line="26"/>
        <source>Tool calls: %1</source>
        <translation>Tool-Aufrufe: %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="38"/>
        <source>History (Ctrl+B)</source>
        <translation>Verlauf (Ctrl+B)</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="44"/>
        <source>New prompt (Ctrl+N)</source>
        <translation>Neuer Prompt (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="60"/>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="67"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="74"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="81"/>
        <source>Parameters (F9)</source>
        <translation>Parameter (F9)</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="88"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="95"/>
        <source>Theme: as the system</source>
        <translation>Design: wie das System</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="102"/>
        <source>Theme: light</source>
        <translation>Design: hell</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="109"/>
        <source>Theme: dark</source>
        <translation>Design: dunkel</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="117"/>
        <source>Answers as Markdown</source>
        <translation>Antworten als Markdown</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="124"/>
        <source>Endpoints and keys…</source>
        <translation>Endpunkte und Schlüssel&#xa0;…</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="129"/>
        <source>Shortcuts…</source>
        <translation>Tastenkürzel&#xa0;…</translation>
    </message>
    <message>
        <location filename="../qml/Etude/TopBar.qml" line="135"/>
        <source>Etude %1</source>
        <translation>Etude %1</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <location filename="../src/net/transport.cpp" line="105"/>
        <source>“%1” is not a web address. The base URL of the endpoint has to begin with https:// or http:// and a host.</source>
        <translation>„%1“ ist keine Webadresse. Die Basis-URL des Endpunkts muss mit https:// oder http:// und einem Host beginnen.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Message deleted.</source>
        <translation type="vanished">Nachricht gelöscht.</translation>
    </message>
    <message>
        <location filename="../qml/Etude/UndoBar.qml" line="36"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
        <location filename="../src/viewmodels/wording.cpp" line="40"/>
        <source>%1M</source>
        <translation>%1M</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="42"/>
        <source>%1K</source>
        <translation>%1K</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="48"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="55"/>
        <source>%1 to first</source>
        <translation>erstes Token nach %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="58"/>
        <source>%1 tok/s</source>
        <translation>%1 Tok/s</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="62"/>
        <source>%1 in (%2 cached)</source>
        <translation>Eingabe %1 (%2 aus Cache)</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="63"/>
        <source>%1 in</source>
        <translation>Eingabe %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="67"/>
        <source>%1 out (%2 reasoning)</source>
        <translation>Ausgabe %1 (%2 Reasoning)</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="69"/>
        <source>%1 out</source>
        <translation>Ausgabe %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="72"/>
        <source>no usage from this host</source>
        <translation>keine Verbrauchsangabe von diesem Host</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="81"/>
        <source>%1 reported</source>
        <translation>%1 gemeldet</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="83"/>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="85"/>
        <source>%1 by list of %2</source>
        <translation>%1 laut Liste vom %2</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="86"/>
        <source>%1 by list</source>
        <translation>%1 laut Liste</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="92"/>
        <source>, differs</source>
        <translation>, abweichend</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="101"/>
        <source>Stopped to call a tool</source>
        <translation>Für einen Tool-Aufruf angehalten</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="103"/>
        <source>Stopped by the host&apos;s content filter</source>
        <translation>Vom Inhaltsfilter des Hosts gestoppt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="104"/>
        <source>Stopped by the model</source>
        <translation>Vom Modell beendet</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="104"/>
        <source>Ended; the host gave no reason</source>
        <translation>Beendet; der Host nannte keinen Grund</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="106"/>
        <source>Cut at max tokens</source>
        <translation>Am Token-Limit abgeschnitten</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="108"/>
        <source>Stopped by you after %1</source>
        <translation>Nach %1 von Hand gestoppt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="110"/>
        <source>Error in the stream</source>
        <translation>Fehler im Stream</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="112"/>
        <source>Connection lost before the end</source>
        <translation>Verbindung vor dem Ende verloren</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/wording.cpp" line="114"/>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
</context>
<context>
    <name>etude</name>
    <message>
        <location filename="../src/dialects/dialect.cpp" line="115"/>
        <source>The host answered with something that is no count of tokens.</source>
        <translation>Die Antwort des Hosts ist keine Anzahl von Tokens.</translation>
    </message>
    <message>
        <location filename="../src/dialects/errordocument.cpp" line="54"/>
        <source>a web page in place of an answer</source>
        <translation>eine Webseite anstelle einer Antwort</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="31"/>
        <source>How freely the model chooses its words: 0 is nearly always the likeliest.</source>
        <translation>Wie frei das Modell seine Wörter wählt: bei 0 fast immer das wahrscheinlichste.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="36"/>
        <source>Choose only among the likeliest tokens that together have this probability.</source>
        <translation>Nur unter den wahrscheinlichsten Tokens wählen, die zusammen diese Wahrscheinlichkeit haben.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="40"/>
        <source>Choose only among this many of the likeliest tokens.</source>
        <translation>Nur unter so vielen der wahrscheinlichsten Tokens wählen.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="45"/>
        <source>Leave out tokens less likely than this share of the likeliest one.</source>
        <translation>Tokens auslassen, die weniger wahrscheinlich sind als dieser Anteil des wahrscheinlichsten.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="49"/>
        <source>Stop after this many tokens; thoughts usually count.</source>
        <translation>Nach so vielen Tokens aufhören; Gedanken zählen meist mit.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="50"/>
        <source>Stop where one of these texts would come.</source>
        <translation>Aufhören, wo einer dieser Texte käme.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="53"/>
        <source>The same seed and request give the same answer where the host can.</source>
        <translation>Gleicher Seed und gleiche Anfrage ergeben die gleiche Antwort, wenn der Host das kann.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="58"/>
        <source>Makes a token less likely the more often it came.</source>
        <translation>Macht ein Token umso unwahrscheinlicher, je öfter es schon vorkam.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="63"/>
        <source>Makes a token less likely once it came.</source>
        <translation>Macht ein Token unwahrscheinlicher, sobald es vorkam.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="68"/>
        <source>Divides the likelihood of tokens that came already; 1 changes nothing.</source>
        <translation>Teilt die Wahrscheinlichkeit von Tokens, die schon vorkamen; 1 ändert nichts.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="72"/>
        <source>How long the model thinks before it answers.</source>
        <translation>Wie lange das Modell nachdenkt, bevor es antwortet.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="76"/>
        <source>Without it no thoughts are shown.</source>
        <translation>Ohne diesen Parameter werden keine Gedanken gezeigt.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="79"/>
        <source>Switches the thoughts of hybrid models on or off.</source>
        <translation>Schaltet die Gedanken hybrider Modelle ein oder aus.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="83"/>
        <source>At most this many tokens of thoughts.</source>
        <translation>Höchstens so viele Tokens für Gedanken.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="87"/>
        <source>How long the answer is.</source>
        <translation>Wie lang die Antwort ist.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="88"/>
        <source>Report how likely each token was.</source>
        <translation>Melden, wie wahrscheinlich jedes Token war.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="93"/>
        <source>For each token, report this many of the likeliest ones.</source>
        <translation>Zu jedem Token so viele der wahrscheinlichsten melden.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="96"/>
        <source>Allow several tool calls in one turn.</source>
        <translation>Mehrere Tool-Aufrufe in einer Runde erlauben.</translation>
    </message>
    <message>
        <location filename="../src/dialects/parameters.cpp" line="99"/>
        <source>The class of service: auto, default, flex, priority.</source>
        <translation>Die Serviceklasse: auto, default, flex, priority.</translation>
    </message>
    <message>
        <location filename="../src/snippets/parts.cpp" line="83"/>
        <source>“%1” cannot be the name of a header.</source>
        <translation>„%1“ kann kein Name eines Headers sein.</translation>
    </message>
    <message>
        <location filename="../src/snippets/parts.cpp" line="86"/>
        <source>The header “%1” holds a line break or another control character, which cannot be sent.</source>
        <translation>Der Header „%1“ enthält einen Zeilenumbruch oder ein anderes Steuerzeichen, das nicht gesendet werden kann.</translation>
    </message>
    <message>
        <location filename="../src/snippets/parts.cpp" line="154"/>
        <source>Only a request that posts JSON can be written as code.</source>
        <translation>Nur eine POST-Anfrage mit JSON lässt sich als Code schreiben.</translation>
    </message>
    <message>
        <location filename="../src/snippets/parts.cpp" line="186"/>
        <source>The client “%1” sends to addresses that end in %2, and this one does not: choose a plain HTTP client.</source>
        <translation>Der Client „%1“ sendet an Adressen, die auf %2 enden; diese tut es nicht: einen einfachen HTTP-Client wählen.</translation>
    </message>
    <message>
        <location filename="../src/snippets/parts.cpp" line="194"/>
        <source>The client “%1” does not send a request without “%2”: set it, or choose a plain HTTP client.</source>
        <translation>Der Client „%1“ sendet keine Anfrage ohne „%2“: setzen oder einen einfachen HTTP-Client wählen.</translation>
    </message>
    <message>
        <location filename="../src/snippets/snippets.cpp" line="266"/>
        <source>The template “%1” is broken: %2</source>
        <translation>Die Vorlage „%1“ ist beschädigt: %2</translation>
    </message>
    <message>
        <location filename="../src/snippets/snippets.cpp" line="284"/>
        <source>“%1” is none of the languages that code can be written in.</source>
        <translation>„%1“ ist keine der Sprachen, in denen Code geschrieben werden kann.</translation>
    </message>
    <message>
        <location filename="../src/snippets/snippets.cpp" line="288"/>
        <source>“%1” is none of the clients for %2.</source>
        <translation>„%1“ ist keiner der Clients für %2.</translation>
    </message>
    <message>
        <location filename="../src/snippets/snippets.cpp" line="291"/>
        <source>The client “%1” does not speak “%2”: choose a plain HTTP client.</source>
        <translation>Der Client „%1“ spricht „%2“ nicht: einen einfachen HTTP-Client wählen.</translation>
    </message>
    <message>
        <location filename="../src/snippets/snippets.cpp" line="313"/>
        <source>%1 has no number as large as one in this request: choose a plain HTTP client.</source>
        <translation>%1 kennt keine so große Zahl wie eine in dieser Anfrage: einen einfachen HTTP-Client wählen.</translation>
    </message>
</context>
<context>
    <name>etude::CatalogModel</name>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="65"/>
        <source>reasoning</source>
        <translation>Reasoning</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="67"/>
        <source>tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="69"/>
        <source>vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="71"/>
        <source>open weights</source>
        <translation>offene Gewichte</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="164"/>
        <source>Asking %1 for its models…</source>
        <translation>Modelle von %1 werden abgefragt&#xa0;…</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="175"/>
        <source>%1 lists %2 models</source>
        <translation>%1 listet %2 Modelle</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="178"/>
        <source>%1 did not list its models: %2</source>
        <translation>%1 hat seine Modelle nicht gelistet: %2</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="203"/>
        <source>%1 per million tokens</source>
        <translation>%1 je Mio. Tokens</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="203"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="205"/>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="206"/>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="207"/>
        <source>Cached input</source>
        <translation>Eingabe aus Cache</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="208"/>
        <source>Cache write</source>
        <translation>Schreiben in Cache</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="209"/>
        <source>Reasoning</source>
        <translation>Reasoning</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="211"/>
        <source>Prices from</source>
        <translation>Preisquelle</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="213"/>
        <source>%1, read %2</source>
        <translation>%1, gelesen am %2</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="217"/>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="217"/>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="219"/>
        <source>%1 tokens</source>
        <translation>%1 Tokens</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="219"/>
        <source>Max output</source>
        <translation>Max. Ausgabe</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="220"/>
        <source>Abilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="221"/>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="223"/>
        <source>Released</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="225"/>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/catalogmodel.cpp" line="226"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>etude::Decoder</name>
    <message>
        <location filename="../src/dialects/decoder.cpp" line="125"/>
        <source>The host sent a JSON document that holds no answer of this protocol.</source>
        <translation>Der Host hat ein JSON-Dokument gesendet, das keine Antwort dieses Protokolls enthält.</translation>
    </message>
    <message>
        <location filename="../src/dialects/decoder.cpp" line="126"/>
        <source>The host sent a JSON document that holds no answer of this protocol: %1</source>
        <translation>Der Host hat ein JSON-Dokument gesendet, das keine Antwort dieses Protokolls enthält: %1</translation>
    </message>
    <message>
        <location filename="../src/dialects/decoder.cpp" line="151"/>
        <source>The stream ended without an answer in it.</source>
        <translation>Der Stream endete ohne eine Antwort.</translation>
    </message>
    <message>
        <location filename="../src/dialects/decoder.cpp" line="152"/>
        <source>The stream ended before the answer did.</source>
        <translation>Der Stream endete vor der Antwort.</translation>
    </message>
</context>
<context>
    <name>etude::EndpointEditor</name>
    <message>
        <location filename="../src/viewmodels/endpointsmodel.cpp" line="228"/>
        <source>set in the environment</source>
        <translation>in der Umgebung gesetzt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointsmodel.cpp" line="230"/>
        <source>set for this session</source>
        <translation>für diese Sitzung gesetzt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointsmodel.cpp" line="234"/>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointsmodel.cpp" line="267"/>
        <source>Give the endpoint a name.</source>
        <translation>Dem Endpunkt einen Namen geben.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointsmodel.cpp" line="271"/>
        <source>Type an address that begins with https:// or http://.</source>
        <translation>Eine Adresse eingeben, die mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointsmodel.cpp" line="273"/>
        <source>Name the variable that holds the key, or choose “none”.</source>
        <translation>Die Variable mit dem Schlüssel angeben oder „keine“ wählen.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointsmodel.cpp" line="276"/>
        <source>Name the header or the field that carries the key.</source>
        <translation>Den Header oder das Feld für den Schlüssel angeben.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointsmodel.cpp" line="279"/>
        <source>A header is written “Name: value”; this one is not: %1</source>
        <translation>Ein Header hat die Form „Name: Wert“; dieser nicht: %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointsmodel.cpp" line="294"/>
        <source>Asking for the list of models…</source>
        <translation>Modellliste wird abgefragt&#xa0;…</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointsmodel.cpp" line="298"/>
        <source>It answers; models listed: %1.</source>
        <translation>Der Host antwortet; gelistete Modelle: %1.</translation>
    </message>
</context>
<context>
    <name>etude::EndpointsModel</name>
    <message>
        <location filename="../src/viewmodels/endpointsmodel.cpp" line="72"/>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointsmodel.cpp" line="77"/>
        <source>no key needed</source>
        <translation>kein Schlüssel nötig</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointsmodel.cpp" line="78"/>
        <source>%1 is not set</source>
        <translation>%1 ist nicht gesetzt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/endpointsmodel.cpp" line="78"/>
        <source>key is set</source>
        <translation>Schlüssel ist gesetzt</translation>
    </message>
</context>
<context>
    <name>etude::Engine</name>
    <message>
        <location filename="../src/engine/engine.cpp" line="121"/>
        <source>There is no llama-server on this computer. Install llama.cpp, or set ETUDE_LLAMA_SERVER to its path.</source>
        <translation>Auf diesem Computer gibt es keinen llama-server. llama.cpp installieren oder ETUDE_LLAMA_SERVER auf seinen Pfad setzen.</translation>
    </message>
    <message>
        <location filename="../src/engine/engine.cpp" line="127"/>
        <source>The model file “%1” cannot be read. Choose another one.</source>
        <translation>Die Modelldatei „%1“ kann nicht gelesen werden. Eine andere wählen.</translation>
    </message>
    <message>
        <location filename="../src/engine/engine.cpp" line="130"/>
        <source>There is no free port on 127.0.0.1 for the engine.</source>
        <translation>Auf 127.0.0.1 ist kein Port für die Engine frei.</translation>
    </message>
    <message>
        <location filename="../src/engine/engine.cpp" line="165"/>
        <source>“%1” cannot be started: %2. Check ETUDE_LLAMA_SERVER and the installation of llama.cpp.</source>
        <translation>„%1“ kann nicht gestartet werden: %2. ETUDE_LLAMA_SERVER und die Installation von llama.cpp prüfen.</translation>
    </message>
    <message>
        <location filename="../src/engine/engine.cpp" line="170"/>
        <source>The engine has ended by itself. Start it again.</source>
        <translation>Die Engine hat sich von selbst beendet. Erneut starten.</translation>
    </message>
    <message>
        <location filename="../src/engine/engine.cpp" line="171"/>
        <source>The engine ended while it was starting.</source>
        <translation>Die Engine hat sich beim Starten beendet.</translation>
    </message>
    <message>
        <location filename="../src/engine/engine.cpp" line="181"/>
        <source>The engine has not answered within %1 s. Check that this program is a llama-server.</source>
        <translation>Die Engine hat nicht innerhalb von %1 s geantwortet. Prüfen, ob dieses Programm ein llama-server ist.</translation>
    </message>
    <message>
        <location filename="../src/engine/engine.cpp" line="225"/>
        <source>%1 Its last words: %2</source>
        <translation>%1 Ihre letzten Worte: %2</translation>
    </message>
    <message>
        <location filename="../src/engine/engine.cpp" line="289"/>
        <source>Starter model</source>
        <translation>Startmodell</translation>
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
    <name>etude::Inflater</name>
    <message>
        <location filename="../src/dialects/inflater.cpp" line="102"/>
        <source>The answer is compressed with &quot;%1&quot;, which nobody asked for.</source>
        <translation>Die Antwort ist mit „%1“ komprimiert, was niemand verlangt hat.</translation>
    </message>
    <message>
        <location filename="../src/dialects/inflater.cpp" line="109"/>
        <source>There is not enough memory to unpack the answer.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um die Antwort zu entpacken.</translation>
    </message>
    <message>
        <location filename="../src/dialects/inflater.cpp" line="140"/>
        <source>The compressed answer unpacks to more than 64 MB at once.</source>
        <translation>Die komprimierte Antwort ergibt entpackt mehr als 64 MB auf einmal.</translation>
    </message>
    <message>
        <location filename="../src/dialects/inflater.cpp" line="147"/>
        <source>The compressed answer is broken.</source>
        <translation>Die komprimierte Antwort ist beschädigt.</translation>
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
        <location filename="../src/viewmodels/parametersmodel.cpp" line="190"/>
        <source>%1 has no place for it: it is not sent.</source>
        <translation>%1 hat keinen Platz dafür: Er wird nicht gesendet.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/parametersmodel.cpp" line="198"/>
        <source>Outside the documented %1 to %2; it is sent as it is.</source>
        <translation>Außerhalb der dokumentierten %1 bis %2; wird unverändert gesendet.</translation>
    </message>
</context>
<context>
    <name>etude::Protocol</name>
    <message>
        <location filename="../src/dialects/dialect.cpp" line="146"/>
        <source>This host has no way to count tokens: an estimate has to do.</source>
        <translation>Dieser Host kann keine Tokens zählen: eine Schätzung muss genügen.</translation>
    </message>
    <message>
        <location filename="../src/dialects/dialect.cpp" line="202"/>
        <source>No model is chosen: choose one, or type its id.</source>
        <translation>Kein Modell gewählt: eines wählen oder seine ID eingeben.</translation>
    </message>
    <message>
        <location filename="../src/dialects/dialect.cpp" line="204"/>
        <source>The extra JSON is no object: write it as { &quot;name&quot;: value }.</source>
        <translation>Das zusätzliche JSON ist kein Objekt: als { &quot;name&quot;: Wert } schreiben.</translation>
    </message>
    <message>
        <location filename="../src/dialects/dialect.cpp" line="206"/>
        <source>The tools are no list: write them as [ { &quot;name&quot;: … } ].</source>
        <translation>Die Tools sind keine Liste: als [ { &quot;name&quot;: … } ] schreiben.</translation>
    </message>
</context>
<context>
    <name>etude::ReplyReader::State</name>
    <message>
        <location filename="../src/dialects/replyreader.cpp" line="148"/>
        <source>The answer is a document of more than 64 MB.</source>
        <translation>Die Antwort ist ein Dokument von mehr als 64 MB.</translation>
    </message>
    <message>
        <location filename="../src/dialects/replyreader.cpp" line="200"/>
        <source>The stream has a line of more than 64 MB.</source>
        <translation>Der Stream hat eine Zeile von mehr als 64 MB.</translation>
    </message>
</context>
<context>
    <name>etude::SessionViewModel</name>
    <message>
        <location filename="../src/viewmodels/sessionviewmodel.cpp" line="97"/>
        <source>Extra JSON has to be an object, such as {&quot;top_k&quot;: 40}.</source>
        <translation>Das zusätzliche JSON muss ein Objekt sein, etwa {&quot;top_k&quot;: 40}.</translation>
    </message>
    <message>
        <source>The extra JSON is not valid: %1</source>
        <translation type="vanished">Das zusätzliche JSON ist nicht gültig: %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionviewmodel.cpp" line="139"/>
        <source>The extra JSON cannot be sent. %1</source>
        <translation>Das zusätzliche JSON kann nicht gesendet werden. %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionviewmodel.cpp" line="142"/>
        <source>The local engine gets its address when it starts: run the prompt once.</source>
        <translation>Die lokale Engine bekommt ihre Adresse beim Starten: den Prompt einmal ausführen.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionviewmodel.cpp" line="144"/>
        <source>No model is chosen: choose one at the top, or type its id.</source>
        <translation>Kein Modell gewählt: oben eines wählen oder seine ID eingeben.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionviewmodel.cpp" line="182"/>
        <source>New prompt</source>
        <translation>Neuer Prompt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionviewmodel.cpp" line="315"/>
        <source>The address of this host is not known: add it as an endpoint first.</source>
        <translation>Die Adresse dieses Hosts ist nicht bekannt: zuerst als Endpunkt hinzufügen.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionviewmodel.cpp" line="338"/>
        <source>Starter model (built in, knows only the presets)</source>
        <translation>Startmodell (eingebaut, kennt nur die Presets)</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionviewmodel.cpp" line="341"/>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionviewmodel.cpp" line="349"/>
        <source>%1 in · %2 out per million tokens</source>
        <translation>Eingabe %1 · Ausgabe %2 je Mio. Tokens</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionviewmodel.cpp" line="361"/>
        <source>no key needed</source>
        <translation>kein Schlüssel nötig</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionviewmodel.cpp" line="364"/>
        <source>key: from %1</source>
        <translation>Schlüssel: aus %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionviewmodel.cpp" line="366"/>
        <source>key: for this session</source>
        <translation>Schlüssel: für diese Sitzung</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionviewmodel.cpp" line="370"/>
        <source>key: %1 is not set</source>
        <translation>Schlüssel fehlt: %1 ist nicht gesetzt</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionviewmodel.cpp" line="410"/>
        <source>~%1 tokens</source>
        <translation>~%1 Tokens</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionviewmodel.cpp" line="416"/>
        <source>, at most about %1</source>
        <translation>, höchstens etwa %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionrun.cpp" line="19"/>
        <source>There is nothing to send yet: type a message, or click one of the prompts.</source>
        <translation>Noch gibt es nichts zu senden: eine Nachricht eingeben oder einen der Prompts anklicken.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionrun.cpp" line="27"/>
        <source>%1 wants a key: set the variable %2 before starting Etude, or enter a key for this session.</source>
        <translation>%1 braucht einen Schlüssel: die Variable %2 vor dem Start von Etude setzen oder einen Schlüssel für diese Sitzung eingeben.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionrun.cpp" line="42"/>
        <source>Starting the local engine…</source>
        <translation>Lokale Engine wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionrun.cpp" line="104"/>
        <source>Stopped before the engine was ready.</source>
        <translation>Gestoppt, bevor die Engine bereit war.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionrun.cpp" line="151"/>
        <source>answered by %1</source>
        <translation>beantwortet von %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionrun.cpp" line="154"/>
        <source>Thought for %1</source>
        <translation>%1 nachgedacht</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionrun.cpp" line="155"/>
        <source>Thoughts</source>
        <translation>Gedanken</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionrun.cpp" line="157"/>
        <source> · %1 tokens</source>
        <translation> · %1 Tokens</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionrun.cpp" line="192"/>
        <source>The answer could not be kept in the history: %1</source>
        <translation>Die Antwort konnte nicht im Verlauf abgelegt werden: %1</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionrun.cpp" line="200"/>
        <source>An answer is being written: stop it before you open another one.</source>
        <translation>Eine Antwort wird gerade geschrieben: erst anhalten, dann eine andere öffnen.</translation>
    </message>
    <message>
        <location filename="../src/viewmodels/sessionrun.cpp" line="224"/>
        <source>The endpoint “%1” of this run is gone: %2 is chosen instead.</source>
        <translation>Den Endpunkt „%1“ dieses Laufs gibt es nicht mehr: Stattdessen ist %2 gewählt.</translation>
    </message>
</context>
<context>
    <name>etude::SnippetViewModel</name>
    <message>
        <location filename="../src/viewmodels/snippetviewmodel.cpp" line="41"/>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
</context>
</TS>
